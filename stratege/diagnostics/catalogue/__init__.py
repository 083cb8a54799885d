"""Every diagnostic: `CATALOGUE["R001"]` has its French message, its cause, its remedy and its severity."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry, readable
from stratege.diagnostics.catalogue.rendering import RENDERING
from stratege.diagnostics.catalogue.sources import SOURCES
from stratege.diagnostics.catalogue.structure import STRUCTURE

CATALOGUE: dict[str, Entry] = STRUCTURE | SOURCES | RENDERING

__all__ = ["CATALOGUE", "Entry", "readable"]
