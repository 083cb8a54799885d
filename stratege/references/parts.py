"""Pieces of CSL items that every export needs: `full_name(author)`, `date_parts(item, "issued")`."""

from __future__ import annotations

import re
from typing import Any

ACRONYM = re.compile(r"(.+?)\s*\[(?!@)([^\s\[\]]{2,})\]")


def full_name(name: dict[str, Any]) -> str:
    """« von Neumann, Jr., John », as BibTeX writes it; a group by its own words."""
    if literal := name.get("literal"):
        return str(literal)
    particles = (name.get("dropping-particle"), name.get("non-dropping-particle"), name.get("family"))
    family = " ".join(str(part) for part in particles if part)
    return ", ".join(str(part) for part in (family, name.get("suffix"), name.get("given")) if part)


def date_parts(item: dict[str, Any], name: str) -> list[int]:
    """[year, month, day] as far as known; empty without a date of the calendar."""
    dates = item.get(name, {}).get("date-parts") or [[]]
    return [int(part) for part in dates[0]]


def iso(parts: list[int]) -> str:
    """2020-02-17 for [2020, 2, 17]."""
    return "-".join(f"{part:02}" for part in parts)


def one_line(value: Any) -> str:
    """A value on one line."""
    return " ".join(str(value).split())


def ris_name(name: dict[str, Any]) -> str:
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
