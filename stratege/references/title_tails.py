"""What follows a title and is no part of it: « Rivers.pdf » is « Rivers », « Rivers (ed. L. Roy) » has an editor."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of

FILE = re.compile(r"(?<=\w)\.(?:docx?|epub|odt|pdf|pptx?)$", re.IGNORECASE)
# « Rivers AU  - Roy, Luc »: the line of RIS after that of the title, glued to it.
GLUED_LINE = re.compile(r"(?P<title>.*\S)\s+(?P<tag>[A-Z][A-Z\d])  - (?P<value>.*)")
AUTHORS = frozenset(["A1", "AU"])
INITIALS = r"(?:[A-Z]\.[ -]?)+"
FAMILY = r"[A-Z\u00c0-\u00dd][\w'’-]+"
PERSON = rf"(?:{INITIALS}|[A-Z][a-z\u00df-\u00ff]+ (?:{INITIALS})?)\s?{FAMILY}"
EDITED = re.compile(
    rf"(?P<title>.*\w)\s*[(\[](?:[Ee]ds?\.|[Ee]dited by) (?P<names>{PERSON}(?:(?:, and |, | and | & ){PERSON})*)[)\]]"
)
BETWEEN = re.compile(r", and |, | and | & ")


def cut_tails(item: Item) -> None:
    """Change an item in place; see each helper."""
    _cut_line(item)
    _cut_editors(item)
    item["title"] = without_extension(text_of(item, "title"))


def without_extension(title: str) -> str:
    """A title without the end of the name of its file; « notice.pdf », alone, is all that is known of a work."""
    return FILE.sub("", title) if " " in title else title


def _cut_line(item: Item) -> None:
    """The line of RIS that the one of the title took along; it is that of the first author, or is left out."""
    if not (found := GLUED_LINE.fullmatch(text_of(item, "title"))):
        return
    item["title"] = found["title"]
    family, comma, given = (part.strip() for part in found["value"].partition(","))
    authors = item.get("author", [])
    if found["tag"] in AUTHORS and comma and given and isinstance(authors, list):
        item["author"] = [{"family": family, "given": given}, *authors]


def _cut_editors(item: Item) -> None:
    """« Rivers (ed. L. Roy) »: those who edited a work, where nothing else says who did."""
    found = EDITED.fullmatch(text_of(item, "title"))
    if found and "editor" not in item:
        item["title"] = found["title"]
        names = (re.split(r"\s|(?<=\.)(?=\w+$)", name) for name in BETWEEN.split(found["names"]))
        item["editor"] = [{"family": name[-1], "given": " ".join(name[:-1])} for name in names]
