"""Series of books in BibTeX, whose `volume` is the rank of a book in them: `set_rank(item, "book", fields)`."""

from __future__ import annotations

import re

from stratege.references.book_numbers import is_rank
from stratege.references.parts import Item, text_of

SERIAL = frozenset(["book", "collection", "conference", "inbook", "incollection", "inproceedings", "proceedings"])
IN_VOLUMES = frozenset(["maintitle", "number", "volumes"])
OF_VOLUMES = re.compile(
    r"\b(?:œuvres|oeuvres|works|werke|opera|collected|complete|complètes?|écrits|writings)\b", re.IGNORECASE
)
PARTS = frozenset(["conference", "incollection", "inproceedings"])
# « Communications in Computer and Information Science », named in the place of the book.
BY_SERIES = re.compile(
    r"Lecture Notes|\bL(?:NCS|NAI|NBIP)\b|(?:Communications|Studies) (?:in|on) |Advances in (?!.*\d)"
)
LECTURE_NOTES, LEAST_OF_NOTES = "Lecture Notes in Computer Science", 200
LEAST_RANK = 20  # of a volume that no author fills alone
# Whose books stand in series: no « Hogarth Press », whose Freud has twenty-four volumes.
OF_SERIES = re.compile(
    r"Academic [Pp]ress|American Mathematical Soc|Birkh\wuser|CRC|Chapman|Elsevier|IOS [Pp]ress|John Wiley|Kluwer|"
    r"MIT [Pp]ress|North[- ]Holland|SIAM|Siam|Sage|SAGE|Springer|Wiley|World Scientific"
)
SERIES_NAME = re.compile(
    r"(?!\{?(?:new |nouvelle )?s[ée]ries?\b(?! (?:in|on|of|sur|de)\b)).*[^\W\d_]{3}", re.IGNORECASE
)  # no « A », « Series B »


def set_rank(item: Item, kind: str, fields: dict[str, str]) -> None:
    """Change an item in place: « volume 2024 of Lecture Notes » numbers the series, which APA does not print."""
    inherited = {"volume": text_of(item, "volume"), "series": text_of(item, "collection-title")}
    if kind == "book" and _is_of_unnamed_series(fields):
        del item["volume"]
    if kind in PARTS and _is_of_springer(fields):
        fields = fields | {"series": LECTURE_NOTES}
    if kind in SERIAL and "volume" in item and _is_of_series(inherited | fields):
        item["collection-number"] = item.pop("volume")


def _is_of_unnamed_series(fields: dict[str, str]) -> bool:
    """Whether a volume is the rank of a book in a series of its publisher, as Google Scholar has it alone."""
    volume, said = (fields.get(name, "").strip("{} ") for name in ("volume", "title"))
    is_high = volume.isdecimal() and int(volume) >= LEAST_RANK
    is_alone = not {"series", "number", "editor", "booktitle", *IN_VOLUMES} & set(fields)
    return is_high and is_alone and bool(OF_SERIES.search(fields.get("publisher", ""))) and not OF_VOLUMES.search(said)


def _is_of_springer(fields: dict[str, str]) -> bool:
    """Whether a volume of many hundreds, of a book of papers that Springer has, counts its Lecture Notes."""
    volume, publisher, series = (fields.get(name, "").strip("{} ") for name in ("volume", "publisher", "series"))
    is_high = volume.isdecimal() and int(volume) >= LEAST_OF_NOTES
    is_book = "booktitle" in fields and not BY_SERIES.search(fields["booktitle"])
    return is_high and not series and is_book and publisher.startswith("Springer")


def _is_of_series(fields: dict[str, str]) -> bool:
    """Whether a volume is the rank of a book in its series, as BibTeX has it: « volume 2024 of Lecture Notes ».

    A low one may be that of a work in several volumes, for which BibLaTeX keeps the field.
    """
    volume, titles = fields.get("volume", "").strip("{} "), f"{fields.get('title', '')} {fields.get('booktitle', '')}"
    is_twice = volume != "" and volume == fields.get("number", "").strip("{} ")
    is_high = is_rank(volume) and not IN_VOLUMES & set(fields)
    is_own = fields.get("series", "").strip("{} ") == fields.get("booktitle", "").strip("{} ")
    is_high = (is_high or is_twice) and not is_own
    return is_high and bool(SERIES_NAME.match(fields.get("series", ""))) and not OF_VOLUMES.search(titles)
