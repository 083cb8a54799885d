"""Every diagnostic: `CATALOGUE["R001"]` has its French message, its cause, its remedy and its severity.

What a message quotes from elsewhere is a phrase: `phrase("did_you_mean", name="ciblage")`.
"""

from __future__ import annotations

from stratege.diagnostics.catalogue.batch import BATCH
from stratege.diagnostics.catalogue.charts import CHARTS
from stratege.diagnostics.catalogue.entry import Entry
from stratege.diagnostics.catalogue.integrity import INTEGRITY
from stratege.diagnostics.catalogue.matter import MATTER
from stratege.diagnostics.catalogue.phrases import PHRASES, phrase
from stratege.diagnostics.catalogue.pictures import PICTURES
from stratege.diagnostics.catalogue.policy import POLICY
from stratege.diagnostics.catalogue.prose import PROSE
from stratege.diagnostics.catalogue.rendering import RENDERING
from stratege.diagnostics.catalogue.sources import SOURCES
from stratege.diagnostics.catalogue.structure import STRUCTURE
from stratege.diagnostics.catalogue.tables import TABLES
from stratege.diagnostics.catalogue.themes import THEMES
from stratege.diagnostics.catalogue.versions import VERSIONS
from stratege.diagnostics.catalogue.yaml_faults import YAML_FAULTS

CATALOGUE: dict[str, Entry] = (
    YAML_FAULTS
    | STRUCTURE
    | PICTURES
    | MATTER
    | CHARTS
    | TABLES
    | VERSIONS
    | POLICY
    | BATCH
    | PROSE
    | SOURCES
    | THEMES
    | INTEGRITY
    | RENDERING
)

__all__ = ["CATALOGUE", "PHRASES", "Entry", "phrase"]
