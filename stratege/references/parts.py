"""Pieces of CSL items that every export needs: `full_name(author)`, `date_parts(item, "issued")`."""

from __future__ import annotations

import re
from collections.abc import Mapping

# A CSL item; what its fields hold is anything, for files of references come from everywhere.
Item = dict[str, object]
Name = Mapping[str, object]

ACRONYM = re.compile(r"(.+?)\s*\[(?!@)([^\s\[\]]{2,})\]")


def full_name(name: Name) -> str:
    """« von Neumann, Jr., John », as BibTeX writes it; a group by its own words."""
    if literal := name.get("literal"):
        return str(literal)
    particles = (name.get("dropping-particle"), name.get("non-dropping-particle"), name.get("family"))
    family = " ".join(str(part) for part in particles if part)
    return ", ".join(str(part) for part in (family, name.get("suffix"), name.get("given")) if part)


def text_of(item: Name, field: str) -> str:
    """A field in words; empty without it."""
    return str(item.get(field, ""))


def names_of(item: Name, role: str) -> list[Item]:
    """The people and groups that have a role; none without it."""
    found = item.get(role)
    return [name for name in found if isinstance(name, dict)] if isinstance(found, list) else []


def date_of(item: Name, field: str) -> Item:
    """A date as CSL-JSON has it; empty without it."""
    found = item.get(field)
    return found if isinstance(found, dict) else {}


def dates_of(item: Name, field: str) -> list[list[int]]:
    """The beginning and the end of a date, as far as known: [[2020, 2], [2020, 3]]."""
    found = date_of(item, field).get("date-parts")
    return [[int(part) for part in one] for one in found if isinstance(one, list)] if isinstance(found, list) else []


def date_parts(item: Name, field: str) -> list[int]:
    """[year, month, day] as far as known; empty without a date of the calendar."""
    dates = dates_of(item, field)
    return dates[0] if dates else []


def iso(parts: list[int]) -> str:
    """2020-02-17 for [2020, 2, 17]."""
    return "-".join(f"{part:02}" for part in parts)


def one_line(value: object) -> str:
    """A value on one line."""
    return " ".join(str(value).split())


def ris_name(name: Name) -> str:
    """« von Neumann, John, Jr. »: RIS has the suffix last; a lone family name keeps its comma, a person's sign."""
    if literal := name.get("literal"):
        return str(literal)
    family = full_name({key: part for key, part in name.items() if key not in ("given", "suffix")})
    suffix = f", {name['suffix']}" if name.get("suffix") else ""
    return f"{family}, {name.get('given', '')}{suffix}".strip()


def split_acronym(name: str) -> tuple[str, str]:
    """("Institut national [INS]") is ("Institut national", "INS"); the second part is empty without an acronym."""
    match = ACRONYM.fullmatch(name.strip())
    return (match[1], match[2]) if match else (name, "")
