"""The report as a work to cite: `report_record(meta)` is the CSL item of « Citer ce rapport »."""

from __future__ import annotations

from typing import Any

from stratege.citations.references import parse_date
from stratege.document import Meta
from stratege.naming import slug

PARTICLES = frozenset(["de", "du", "des", "d'", "la", "le", "van", "von", "der", "den", "da", "di", "el", "al", "ben"])
# First words of groups: « Équipe Horizon » is no person called Horizon.
GROUPS = frozenset(
    [
        "agence",
        "association",
        "bureau",
        "cabinet",
        "centre",
        "chambre",
        "collectif",
        "comité",
        "commission",
        "conseil",
        "cour",
        "direction",
        "école",
        "équipe",
        "fédération",
        "fondation",
        "groupe",
        "institut",
        "laboratoire",
        "ministère",
        "observatoire",
        "office",
        "pôle",
        "rédaction",
        "service",
        "société",
        "syndicat",
        "union",
        "université",
        "ville",
    ]
)


def report_record(meta: Meta) -> dict[str, Any]:
    """The report's own CSL item; a report without author goes by its organization, which is then not repeated."""
    group = {"literal": meta.organization} if meta.organization else None
    authors = [_person(name) for name in meta.authors] or ([group] if group else [])
    record = {
        "id": slug(meta.name or meta.title),
        "type": "report",
        "title": f"{meta.title} : {meta.subtitle}" if meta.subtitle else meta.title,
        "author": authors,
        "issued": parse_date(meta.date) if meta.date else None,
        "genre": meta.kind,
        "version": meta.version,
        "publisher": meta.organization if group not in authors else "",
        "language": meta.locale,
        "abstract": meta.description,
        "keyword": ", ".join(meta.keywords),
    }
    return {name: value for name, value in record.items() if value}


def _person(name: str) -> dict[str, str]:
    """« Anne Dupont », « Jean de La Fontaine » or « Dupont, Anne » as a person; the name of a group as it stands."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma and given:
        return {"family": family, "given": given}
    words = family.split()
    if not 2 <= len(words) <= 5 or words[0].lower() in GROUPS or not _names(words):
        return {"literal": family}
    start = next((place for place, word in enumerate(words) if place and word in PARTICLES), len(words) - 1)
    return {"family": " ".join(words[start:]), "given": " ".join(words[:start])}


def _names(words: list[str]) -> bool:
    return all(word in PARTICLES or word[0].isupper() for word in words)
