"""Whatever a bibliography holds, each of its works is printed or told, with every letter of its title and names."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from stratege.apps.cite import cite
from stratege.diagnostics import Diagnostics
from stratege.document import plain
from stratege.read.library import Reference, library
from stratege.read.references import known

TYPES = ("article", "book", "conference", "inbook", "incollection", "inproceedings", "manual", "misc", "online")
TYPES += ("phdthesis", "report", "suppbook", "unpublished", "generic")
MANY = re.compile(r"(\d+) (?:fois dans ce fichier|entrées sont laissées de côté)")
WORD = st.text("abcdefghijklmnopqrstuvwxyzéèêàçœøł", min_size=2, max_size=8)
DRESSED = st.sampled_from(
    ("{}", "{{{}}}", r"\emph{{{}}}", r"\enquote{{{}}}", r"\citet{{{}}}", r"\textcolor{{red}}{{{}}}")
)


@dataclass(frozen=True)
class Work:
    """A work as typed, and the words that must stand in the list."""

    kind: str
    family: str
    words: tuple[str, ...]
    dress: tuple[str, ...]
    host: str
    pages: bool

    def bibtex(self, number: int) -> str:
        title = " ".join(dress.format(word) for dress, word in zip(self.dress, self.words, strict=False))
        pages = ", pages = {1--9}" if self.pages else ""
        fields = f"author = {{{self.family.capitalize()}, Luc}}, title = {{{title}}}, year = {{{1990 + number}}}{pages}"
        return f"@{self.kind}{{k{number}, {fields}, booktitle = {{{self.host}}}, publisher = {{Seuil}}}}"


WORKS = st.builds(
    Work,
    st.sampled_from(TYPES),
    WORD,
    st.lists(WORD, min_size=1, max_size=3).map(tuple),
    st.lists(DRESSED, min_size=3, max_size=3).map(tuple),
    WORD,
    st.booleans(),
)


def _listed(text: str) -> dict[str, str]:
    found = Diagnostics()
    items = list(known(library("z.bib", text.encode(), found), found, everything=True).values())
    cited = cite(None, items, found)
    return {key: plain(line) for key, line in cited.resolved.bibliography} if cited else {}


def _told(text: str) -> tuple[set[str], set[int], int]:
    """The keys of the entries read, the lines where one is lost, and of how many lost ones the messages tell."""
    found = Diagnostics()
    read = library("z.bib", text.encode(), found)
    items = [item for item in read if isinstance(item, Reference)]
    known(read, found, everything=True)
    lost = {item.span.line for item in items if item.lost}
    messages = [one.message for one in found if one.code == "C006"]
    counts = [int(match[1]) if (match := MANY.match(message)) else 1 for message in messages]
    problems = sum(1 if item.lost else len(item.problems) for item in items)
    assert sum(counts) == problems
    return {str(item["id"]) for item in items if not item.lost}, lost, problems


def _letters(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


@settings(max_examples=6, deadline=None)
@given(st.lists(WORKS, min_size=1, max_size=12))
def test_every_letter_of_titles_and_names_is_printed(works: list[Work]) -> None:
    text = "\n".join(work.bibtex(number) for number, work in enumerate(works))
    shown = _listed(text)
    for number, work in enumerate(works):
        for word in (work.family, *work.words):
            assert _letters(word) in _letters(shown[f"k{number}"])
    assert _listed(text) == shown


@settings(max_examples=6, deadline=None)
@given(
    st.lists(st.tuples(WORKS, st.sampled_from(("{", "}", ",", "=", '"', "@"))), min_size=1, max_size=5), st.randoms()
)
def test_a_work_that_is_not_printed_is_told(parts: list[tuple[Work, str]], dice: object) -> None:
    entries = []
    for number, (work, sign) in enumerate(parts):
        entry = work.bibtex(number)
        at = dice.randrange(len(f"@{work.kind}{{k{number},"), len(entry))  # type: ignore[attr-defined]
        entries.append(entry[:at] + sign + entry[at + 1 :])
    text = "\n".join(entries)
    shown = _listed(text)
    read, lost, problems = _told(text)
    assert read <= set(shown)
    assert problems >= len(lost)
    for number in range(len(parts)):
        assert f"k{number}" in shown or number + 1 in lost or _is_within_another(number, entries, shown)


def _is_within_another(number: int, entries: list[str], shown: dict[str, str]) -> bool:
    """Whether an earlier entry, whose sign opened a brace, holds the words of this one: they are printed there."""
    family = entries[number].partition("author = {")[2].partition(",")[0]
    return any(_letters(family) in _letters(shown.get(f"k{earlier}", "")) for earlier in range(number))
