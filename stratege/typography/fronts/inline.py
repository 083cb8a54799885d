"""The signs within a paragraph of Markdown: `` `code` `` is one word, `[text](target)` its text, `**` nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from stratege.signs import BREAK, WORD
from stratege.text.emphasis import delimiter, match
from stratege.text.forms import CALL
from stratege.text.links import ENTITY, ESCAPE, inline_aim, label_key
from stratege.text.ticks import Ticks
from stratege.text.tokens import Delimiter
from stratege.typography.fronts.html import AS_WORD, BLOCKS, VOID, empty, opaque, reference, token
from stratege.typography.view import Mark

# A target that Markdown refuses, for the spaces in it, is one that the author meant: it is kept all the same.
TARGET = re.compile(r"\]\((?:[^()\\\n]|\\.|\([^()\n]*\)){0,2000}+\)|\]\[(?:[^\[\]\\\n]|\\.){0,200}+\](?!\()")
ATTRIBUTES = re.compile(
    r"""\{(?:[^{}\n"']|"[^"\n]{0,400}"|'[^'\n]{0,400}'|\{\{[^{}\n]{0,200}\}\}){0,400}+\}|\{[:#.][^{}\n]{0,400}+\}"""
)
REFERENCE = re.compile(r"\[((?:[^\[\]\\]|\\.){1,400}+)\](?:\[\])?(?![(\[])", re.DOTALL)
IMAGE = re.compile(
    r"!\[(?:[^\[\]\\\n]|\\.){0,2000}+(?:\]\((?:[^()\\\n]|\\.|\([^()\n]*\)){0,2000}+\)|\]\[[^\[\]\n]{0,200}+\]|\])"
)
FIRST = re.compile(
    r"[\\`<&!\[\]*_~=${ ](?:(?<! )|(?= +\r?\n))"
)  # what a sign begins with, looked for alone: it is faster


class Sign(NamedTuple):
    """What may begin a sign; in its example, ⟦ and ⟧ stand around what the pattern finds."""

    name: str
    pattern: str
    example: str


# Of two that begin at one place, the first wins.
SIGNS = (
    Sign("escape", ESCAPE.pattern, "deux ⟦\\*⟧ mots"),
    Sign("hard_break", r" {2,}(?=\r?\n)|\\(?=\r?\n)", "deux⟦  ⟧\nlignes"),
    Sign("ticks", r"`++", "un ⟦``⟧mot``"),
    Sign("autolink", r"<[^<>\s]*[:@][^<>\s]*>", "voir ⟦<https://a.fr>⟧ ici"),
    Sign("tag", r"(?<!<)</?[a-zA-Z][^<>]{0,2000}+>|<!--.{0,2000}?-->", "un ⟦<b class=a>⟧mot</b>"),
    Sign("entity", ENTITY.pattern, "un⟦&nbsp;⟧mot"),
    Sign("image", r"!\[", "voir ⟦![⟧un mot](a.png)"),
    Sign("wiki_link", r"\[\[[^\[\]\n]{1,200}\]\](?![(\[])", "voir ⟦[[Page]]⟧ ici"),
    Sign("note_call", rf"{CALL.pattern}(?!:)", "un mot⟦[^1]⟧ ici"),
    Sign("opening", r"\[", "voir ⟦[⟧un mot](a.html)"),
    Sign("closing", r"\]", "un mot⟦]⟧(a.html)"),
    Sign("stress", r"\*++|_++|~~|==(?!=)", "un ⟦**⟧mot** ici"),
    Sign(
        "formula",
        r"\$(?<![\w$]\$)(?=[^\s$])[^$\n]{1,400}+(?<=\S)\$(?![\w$])|\$\$[^$]{1,2000}+\$\$",
        "soit ⟦$x = 2$⟧ ici",
    ),
    Sign("instruction", r"<\?(?:[^?]|\?(?!>)){0,400}+\?>", "un ⟦<?php a ?>⟧ ici"),
    Sign("attributes", r"\{(?=[:#.]|[\w-]{1,40}+=|=\w)", "un mot⟦{⟧.classe}"),
)


@cache
def _signs() -> re.Pattern[str]:
    """Everything that may begin a sign, each under its name."""
    return re.compile("|".join(f"(?P<{sign.name}>{sign.pattern})" for sign in SIGNS), re.DOTALL)


def inline(text: str, labels: Container[str] = ()) -> list[Mark]:
    """The marks of the words of one block; `labels` are the keys that links may show."""
    return Paragraph(text, labels).read() if FIRST.search(text) else []


def outside(marks: Iterable[Mark], hidden: list[Mark]) -> Iterator[Mark]:
    """The marks that touch nothing of what is hidden already; both are sorted."""
    index = 0
    for mark in marks:
        while index < len(hidden) and hidden[index].end <= mark.start:
            index += 1
        if index == len(hidden) or mark.end <= hidden[index].start:
            yield mark


def shifted(marks: Iterable[Mark], by: int) -> list[Mark]:
    """The marks of a stretch where it stands in a text, `by` characters further."""
    return [Mark(start + by, end + by, sign, level) for start, end, sign, level in marks]


class Paragraph:
    """One pass over the signs of a paragraph; stretches of emphasis are matched when it ends."""

    def __init__(self, text: str, labels: Container[str]) -> None:
        self.text, self.end = text, len(text)
        self.labels = labels
        self.marks: list[Mark] = []
        self.brackets: list[int] = []
        self.runs: list[re.Match[str]] = []

    @cached_property
    def ticks(self) -> Ticks:
        """Where the runs of ticks are."""
        return Ticks(self.text)

    def read(self) -> list[Mark]:
        at = 0
        while at < self.end and (first := FIRST.search(self.text, at)):
            match = _signs().match(self.text, first.start())
            at = max(match.end(), READERS[str(match.lastgroup)](self, match)) if match else first.end()
        self.marks += self._emphasis()
        return sorted(self.marks)

    def _add(self, start: int, end: int, sign: str, level: int = 0) -> int:
        self.marks.append(Mark(start, end, sign, level))
        return end

    def word(self, match: re.Match[str]) -> int:
        """What is read as one opaque word."""
        return self._add(match.start(), match.end(), WORD)

    def hard_break(self, match: re.Match[str]) -> int:
        """A line that the author ends."""
        return self._add(match.start(), match.end(), BREAK)

    def note_call(self, match: re.Match[str]) -> int:
        """A call is nothing."""
        return self._add(match.start(), match.end(), "")

    def code(self, match: re.Match[str]) -> int:
        """A code span goes to the next run of as many backticks; without one, the backticks are text."""
        size = len(match[0])
        closing = self.ticks.closing(match.end(), size)
        return match.end() if closing is None else self._add(match.start(), closing + size, WORD)

    def entity(self, match: re.Match[str]) -> int:
        """An entity is the character that it stands for."""
        sign = reference(match[0])
        return match.end() if sign is None else self._add(match.start(), match.end(), sign)

    def tag(self, match: re.Match[str]) -> int:
        """A tag is nothing, a line break a break; an element of code, or in another language, is one word."""
        found = token().match(self.text, match.start())
        name = ((found["name"] or found["name2"] or "") if found else "").lower()
        if not found:
            return match.end()
        rest = found["rest"] or found["rest2"] or ""
        if not match[0].startswith("</") and name and opaque(name, rest):
            closing = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(self.text, found.end())
            return self._add(match.start(), closing.end() if closing else found.end(), WORD)
        if closed := empty(self.text, match[0], name, rest, found.end()):
            return self._add(match.start(), closed, WORD)
        sign = BREAK if name in BLOCKS else WORD if name in AS_WORD else ""
        level = 0 if sign or name in VOID or rest.endswith("/") else -1 if match[0].startswith("</") else 1
        return self._add(match.start(), found.end(), sign, level)

    def image(self, match: re.Match[str]) -> int:
        """An image is one word."""
        found = IMAGE.match(self.text, match.start())
        return self._add(match.start(), found.end(), WORD) if found else match.end()

    def opening(self, match: re.Match[str]) -> int:
        """A bracket is text, until a target follows the one that closes it; a link that shows its key is one word."""
        found = REFERENCE.match(self.text, match.start()) if self.labels else None
        if found and label_key(found[1]) in self.labels:
            return self._add(match.start(), found.end(), WORD)
        self.brackets.append(match.start())
        return match.end()

    def closing(self, match: re.Match[str]) -> int:
        """The target of a link is nothing, as is the bracket that opens its text."""
        if not self.brackets:
            return match.end()
        opening = self.brackets.pop()
        end = self._target(match.start())
        if not end:
            return match.end()
        if match.start() == opening + 1:  # a link without text shows something else
            return self._add(opening, end, WORD)
        self._add(opening, opening + 1, "", 1)
        return self._add(match.start(), end, "", -1)

    def _target(self, closing: int) -> int:
        """Where the target after a bracket that closes ends, or 0."""
        if self.text.startswith("(", closing + 1) and (aim := inline_aim(self.text, closing + 1)):
            return aim.end
        found = TARGET.match(self.text, closing)
        return found.end() if found else 0

    def attributes(self, match: re.Match[str]) -> int:
        """Attributes are nothing."""
        found = ATTRIBUTES.match(self.text, match.start())
        return self._add(match.start(), found.end(), "") if found else match.end()

    def stress(self, match: re.Match[str]) -> int:
        """A run of emphasis, matched with another once the paragraph is read."""
        self.runs.append(match)
        return match.end()

    def _emphasis(self) -> Iterator[Mark]:
        """Runs of emphasis that open and close by their neighbours, matched; others are text."""
        opened: list[Delimiter] = []
        bottoms: dict[tuple[str, bool, int], int] = {}  # before what place nothing opens such a run
        for run in (delimiter(self.text, *found.span()) for found in self.runs):
            key = (run.text[0], run.opens, run.length % 3)
            while run.closes and run.start < run.end:
                index = _opener(opened, run, bottoms.get(key, -1))
                if index is None:
                    bottoms[key] = run.start
                    break
                opening = opened[index]
                size = 2 if min(opening.end - opening.start, run.end - run.start) > 1 else 1
                yield Mark(opening.end - size, opening.end, "", 1)
                yield Mark(run.start, run.start + size, "", -1)
                opening.end, run.start = opening.end - size, run.start + size
                del opened[index + (opening.start < opening.end) :]
            if run.opens and run.start < run.end:
                opened.append(run)


def _opener(opened: list[Delimiter], run: Delimiter, bottom: int) -> int | None:
    """Which of the runs that may open the run closes, none of them before `bottom`."""
    for index in range(len(opened) - 1, -1, -1):
        if opened[index].start < bottom:
            return None
        if match(opened[index], run):
            return index
    return None


READERS: dict[str, Callable[[Paragraph, re.Match[str]], int]] = {
    "escape": Paragraph.word,
    "hard_break": Paragraph.hard_break,
    "ticks": Paragraph.code,
    "autolink": Paragraph.word,
    "tag": Paragraph.tag,
    "entity": Paragraph.entity,
    "image": Paragraph.image,
    "wiki_link": Paragraph.word,
    "note_call": Paragraph.note_call,
    "opening": Paragraph.opening,
    "closing": Paragraph.closing,
    "stress": Paragraph.stress,
    "formula": Paragraph.word,
    "instruction": Paragraph.word,
    "attributes": Paragraph.attributes,
}
