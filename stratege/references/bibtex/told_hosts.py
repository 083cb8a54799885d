"""What a title of a book tells of its directors, series and publisher: « The Rivers, LNCS 6011, Springer, Lyon ».

Hands put in `booktitle` what has its own field: `part_host(fields)` gives each part its own.
"""

from __future__ import annotations

import re

from stratege.references.bibtex.raw import Field
from stratege.references.publishers import ENDS
from stratege.references.publishers import NAMES as PUBLISHERS
from stratege.references.tex.decode import decode

EDITORS = re.compile(
    r"\s*[,.]?\s*[(\[](?P<names>[A-ZÀ-Ý][^()\[\]]*?),?\s*\(?(?:eds?\.?|\wditors?|dir\.?|coord\.?)\)?[)\]]",
    re.IGNORECASE,
)
# « P. Roy and N. Petit, editors, Proceedings of the Lakes », as lists of BibTeX print it.
EDITORS_FIRST = re.compile(
    r"(?:In )?(?P<names>[A-ZÀ-Ý].{3,200}?),\s*\(?[Ee]d(?:itor)?s?\.?\)?,\s*(?P<title>[A-ZÀ-Ý].*)"
)
PERSON = re.compile(
    r"(?:[A-ZÀ-Ý][\w'’-]*\.?[ -]?){1,3}\s(?:[a-z]{1,3} ){0,2}[A-ZÀ-Ý][\w'’-]+"
)  # « P. Roy », « Ana du Lac »
BETWEEN = re.compile(r"\s*(?:,|;|&|\band\b|\bet\b)\s*(?:(?:and|et|&)\s+)?")
# « Springer », « Kluwer Academic Publishers », « Wiley & Sons », « Lake Press ».
HOUSE = re.compile(
    rf"(?:(?:{'|'.join(map(re.escape, sorted(PUBLISHERS, key=len, reverse=True)))})"
    r"(?:[- ](?:Verlag|Nature|International Publishing|Academic)(?: Publishers)?| (?:&|and) Sons)?|"
    rf"[A-ZÀ-Ý][\w&'’. -]* (?:{'|'.join(ENDS)}))"
)
SERIES = re.compile(
    r"(?:L(?:NCS|NAI|NBIP|NEE|NICST|NNS)|CCIS|IFIP(?: AICT)?|AISC|SCI)(?: (?:vol(?:ume)?s?\.?|n[o°º]\.?|series))? ?\d+|"
    r"Lecture Notes in [^,]+",
    re.IGNORECASE,
)
CHAPTER = re.compile(r"chap(?:ter|itre|\.)\s*(?P<chapter>\d+)", re.IGNORECASE)
PLACE = re.compile(r"[A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ý][\w'’-]+)?")
MAKER_LAST = re.compile(rf"(?P<title>.+[^\W\d_]{{3}})\. (?P<maker>[A-ZÀ-Ý][^.,]+)(?:, {PLACE.pattern})?\.?")
NAMES = {"publisher": HOUSE, "series": SERIES, "chapter": CHAPTER}


def part_host(fields: list[Field]) -> list[Field]:
    """The fields of a part, what its `booktitle` tells under the names that BibTeX has for it.

    A series goes, since APA prints none; so does the town after a publisher. Fields that stand already stay.
    """
    named = {field.name.lower() for field in fields if field.value.strip("{} ")}
    book = next((field for field in fields if field.name.lower() == "booktitle"), None)
    if book is None:
        return fields
    spaced = " ".join(book.value.split())
    whole = _without_same_maker(spaced, fields)
    title, told = _without_tail(*_without_editors(whole))
    if not told and whole != spaced:
        return [Field(field.name, whole, field.at) if field is book else field for field in fields]
    if not told:
        return fields
    added = [Field(name, value, book.at) for name, value in told.items() if name not in named and name != "series"]
    return [Field(field.name, title, field.at) if field is book else field for field in fields] + added


def _without_editors(title: str) -> tuple[str, dict[str, str]]:
    """A title without « (P. Roy and N. Petit, eds.) », and those names as BibTeX has them."""
    first = EDITORS_FIRST.fullmatch(title)
    if first and all(map(PERSON.fullmatch, names := BETWEEN.split(first["names"]))):
        return first["title"], {"editor": " and ".join(names)}
    found = EDITORS.search(title)
    names = [name for name in BETWEEN.split(found["names"].strip(" ,")) if name] if found else []
    if found is None or not all(map(PERSON.fullmatch, names)):
        return title, {}
    return f"{title[: found.start()]}{title[found.end() :]}".strip(), {"editor": " and ".join(names)}


def _without_same_maker(title: str, fields: list[Field]) -> str:
    """« The Handbook of Lakes » of « The Handbook of Lakes. Wiley, Oxford », beside « publisher = {Wiley Online} »."""
    found = MAKER_LAST.fullmatch(title)
    maker = next((decode(field.value).strip() for field in fields if field.name.lower() == "publisher"), "")
    is_same = found and HOUSE.fullmatch(found["maker"]) and maker.startswith(found["maker"])
    return found["title"] if found and is_same else title


def _without_tail(title: str, told: dict[str, str]) -> tuple[str, dict[str, str]]:
    """A title without the parts after its last commas that are no words of it."""
    parts = title.split(", ")
    kept, found = len(parts), dict(told)
    while kept > 1 and (said := _said(parts[kept - 1], parts[kept - 2] if kept > 2 else "")):
        found = said | found
        kept -= 1
    has_maker = "publisher" in found or "series" in found or "editor" in found
    return (", ".join(parts[:kept]), found) if has_maker else (title, {})


def _said(part: str, before: str) -> dict[str, str]:
    """What a part of a title tells; a town after a publisher or a series, their place."""
    words = decode(part).strip(" .")
    for name, pattern in NAMES.items():
        if found := pattern.fullmatch(words):
            return {name: found["chapter"] if name == "chapter" else words}
    housed = decode(before).strip(" .")
    is_place = PLACE.fullmatch(words) and (HOUSE.fullmatch(housed) or SERIES.fullmatch(housed))
    return {"address": words} if is_place else {}
