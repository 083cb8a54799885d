"""Bibliography items as CSL-JSON: `{"issued": "2020-02"}` becomes `{"issued": {"date-parts": [[2020, 2]]}}`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

Item = dict[str, Any]

# What we note about a reference, which is not part of it.
BOOKKEEPING = frozenset(
    [
        "verified",
        "verified_detail",
        "verified_by",
        "verification",
        "tier",
        "facts",
        "evidence",
        "DOI_unverified",
        "unverified_fields",
        "note",
    ]
)
DATES = ("issued", "accessed", "original-date", "event-date", "submitted", "available-date")
NAMES = frozenset(
    [
        "author",
        "editor",
        "translator",
        "collection-editor",
        "editorial-director",
        "composer",
        "container-author",
        "director",
        "illustrator",
        "interviewer",
        "original-author",
        "recipient",
        "reviewed-author",
        "compiler",
        "chair",
        "organizer",
        "curator",
        "producer",
        "host",
        "guest",
        "narrator",
        "performer",
        "script-writer",
        "series-creator",
        "executive-producer",
        "contributor",
        "editor-translator",
    ]
)
DAY = re.compile(r"(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
DOI_PREFIX = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)


def load_items(references: Iterable[Mapping[str, Any]]) -> tuple[list[Item], dict[str, str]]:
    """The references as CSL-JSON items, and the language of each key that has one.

    Fields listed in `unverified_fields` are never printed, so they are left out; `*` (nothing verified) keeps the
    work and marks it with `custom: {unverified: true}`. Items already in CSL-JSON come back as they are. The
    language is set apart because a processor that knows it changes capitals and no longer groups an author's works.
    """
    items: list[Item] = []
    languages: dict[str, str] = {}
    for reference in references:
        item = _item(reference)
        if language := item.pop("language", ""):
            languages[item["id"]] = str(language)
        items.append(item)
    return items, languages


def _item(reference: Mapping[str, Any]) -> Item:
    unverified = set(reference.get("unverified_fields") or ())
    kept = {
        str(name): _value(str(name), value)
        for name, value in reference.items()
        if name not in BOOKKEEPING and name not in unverified and value not in (None, "", [], {})
    }
    kept["id"] = str(reference["id"])
    kept.setdefault("type", "document")
    if "*" in unverified:
        kept["custom"] = {"unverified": True}
    return kept


def _value(name: str, value: Any) -> Any:
    if name in DATES:
        return parse_date(value)
    if name in NAMES:
        return [_name(one) for one in (value if isinstance(value, list) else [value])]
    if name == "DOI":
        return DOI_PREFIX.sub("", str(value).strip())
    return value if isinstance(value, dict | list) else str(value).strip()


def parse_date(value: Any) -> Item:
    """A date as CSL-JSON: ISO 8601 (year, month or day), an interval `a/b`, about `2020~`; else as it stands."""
    if isinstance(value, Mapping):
        return dict(value)
    text = value.isoformat() if isinstance(value, date) else str(value).strip()
    parts = [_parts(piece) for piece in text.removesuffix("~").split("/")]
    if not all(parts) or len(parts) > 2:
        return {"literal": text}
    return {"date-parts": parts} | ({"circa": True} if text.endswith("~") else {})


def _parts(text: str) -> list[int]:
    """[year, month, day] as far as given; empty if this is no date of the calendar."""
    match = DAY.fullmatch(text)
    if match is None:
        return []
    parts = [int(part) for part in match.groups() if part]
    try:
        date(max(parts[0], 1), *([*parts[1:], 1, 1][:2]))
    except ValueError:
        return []
    return parts


def _name(value: Any) -> Item:
    """A person or a group; `Dupont, Anne` is a person, any other bare text a group."""
    if isinstance(value, Mapping):
        return {str(part): text for part, text in value.items() if text not in (None, "")}
    family, comma, given = (part.strip() for part in str(value).partition(","))
    return {"family": family, "given": given} if comma and given else {"literal": family}
