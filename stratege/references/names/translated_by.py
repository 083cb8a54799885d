"""Authors that say who translated: « Écrit par Roy, traduit par Petit » is Roy, and Petit the translator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.names.groups import is_group
from stratege.references.parts import Item, full_name, names_of

# Who wrote stands first, « Écrit par Roy », « Anne Roy », or is a name of the list before: « translated by Luc Petit ».
WRITTEN = r"(?:(?:\wcrit|texte|written) (?:de|par|by) |(?:par|by) )?(?P<author>[^,;{}]+?)(?:[,;]| et| and)? "
TONGUE = r"(?: (?:de l['’]|du |from (?:the )?)\w+)?"
TRANSLATED = rf"(?:et |and )?(?:traduite?|traduction|trad\.|translated){TONGUE} (?:par|by) (?P<translator>[^,;{{}}]+)"
SENTENCE = re.compile(rf"(?:{WRITTEN})?{TRANSLATED}", re.IGNORECASE)
JOINS = re.compile(r" (?:et|and|&) ")


def part_translators(item: Item, typed: str = "") -> Iterator[str]:
    """Change the author and the translator of an item in place; how they are read, in French.

    In `typed`, the LaTeX of its names, braces keep a name.
    """
    authors = names_of(item, "author")
    line = full_name(authors[-1]) if authors else ""
    found = SENTENCE.fullmatch(line)
    if found is None or "translator" in item or f"{{{line}}}" in typed or is_group(found["author"] or ""):
        return
    if written := [*authors[:-1], *_persons(found["author"] or "")]:
        item["author"] = written
        item["translator"] = translators = _persons(found["translator"])
        shown, read, names = (" ; ".join(map(full_name, people)) for people in (authors, written, translators))
        yield phrase("translator_read", typed=shown, read=read, translators=names)


def _persons(words: str) -> list[Item]:
    return [_person(name) for name in JOINS.split(words) if name]


def _person(words: str) -> Item:
    """« Anne Roy » in two parts, « Roy » as a family name."""
    given, _, family = words.strip().rpartition(" ")
    return {"family": family, "given": given} if given else {"family": family}
