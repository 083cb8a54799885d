"""The works cited as data for reference managers: `to_csl_json(items)`, `to_bibtex(items)`, `to_ris(items)`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from stratege.references.bibtex import write as write_bibtex
from stratege.references.items import load_items
from stratege.references.parts import Item
from stratege.references.ris import write as write_ris

Items = Iterable[Mapping[str, object]]


def to_csl_json(items: Items) -> str:
    """The items as CSL-JSON, by key."""
    return json.dumps(_sorted(items), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def to_bibtex(items: Items) -> str:
    """The items as BibTeX in UTF-8, by key; what TeX would take for commands is escaped."""
    return "\n".join(write_bibtex.entry(item) for item in _sorted(items))


def to_ris(items: Items) -> str:
    """The items as RIS in UTF-8, by key."""
    return "\n".join(write_ris.entry(item) for item in _sorted(items))


def _sorted(items: Items) -> list[Item]:
    """Normalised items with their language, without our own marks."""
    loaded, languages = load_items(items)
    whole = [item | ({"language": languages[key]} if (key := str(item["id"])) in languages else {}) for item in loaded]
    clean = [{name: value for name, value in item.items() if name != "custom"} for item in whole]
    return sorted(clean, key=lambda item: str(item["id"]))
