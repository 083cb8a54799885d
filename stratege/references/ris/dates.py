"""The dates of RIS: `set_date(item, "issued", "2019/03/04/")`."""

from __future__ import annotations

import re

from stratege.references.dates import first_published, parse_date
from stratege.references.parts import Item, date_parts
from stratege.references.ris.databases import plain_record

FIGURES = re.compile(r"(\d{4}(?:/\d{1,2}){0,2})[/ ]*([^\d/ ].*)")  # 2019///printemps
DATES = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed", "OP": "original-date"}


def set_date(item: Item, name: str, value: str) -> None:
    """`2019/03/04/`, `2019///printemps`, « 4 mars 2019 »: the fuller of two dates stays, no date as it is written."""
    parsed = parse_date(_words(value))
    if "date-parts" not in parsed:
        item.setdefault(name, value)
    elif len(date_parts({name: parsed}, name)) > len(date_parts(item, name)):
        item[name] = parsed
        if first := first_published(value):
            item.setdefault("original-date", first)


def _words(value: str) -> str:
    """The words after the figures are a season or months, which say more than figures without a day."""
    match = FIGURES.fullmatch(value)
    if match is None:
        return value
    words = f"{match[2]} {value[:4]}"
    if match[1].count("/") < 2 and "date-parts" in parse_date(words):
        return words
    return match[1] if "/" in value else value


def unread_dates(record: list[tuple[str, str]], item: Item) -> list[tuple[str, str]]:
    """The dates that say none beside one that does: nothing else tells of them."""
    dated = [(tag, value) for tag, value in plain_record(record) if date_parts(item, DATES.get(tag, ""))]
    return [(tag, value) for tag, value in dated if value and "literal" in parse_date(_words(value))]
