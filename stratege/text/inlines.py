"""The inlines of a stretch, read once from left to right: `a *b* [c](d)` is a text, an emphasis, a text and a link."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from stratege.spaces import FINE
from stratege.text.brackets import Brackets
from stratege.text.context import Context
from stratege.text.emphasis import delimiter, fold, plain
from stratege.text.forms import RAISED
from stratege.text.lines import Stretch
from stratege.text.links import ENTITY, ESCAPE, entity
from stratege.text.speech import LABEL, SPOKEN, is_spoken
from stratege.text.ticks import TICKS, Ticks
from stratege.text.tokens import Token
from stratege.text.tree import (
    Autolink,
    Break,
    Code,
    Inlines,
    Maths,
    Subscript,
    Superscript,
    Tag,
)

# An end of line is a space, unless white space is before it.
SPECIAL = re.compile(rf"[\\`*_~^$\[\]!<&@{{]|(?<=[ \t])\n|\n(?={SPOKEN.pattern}|{LABEL})|-(?=@)")
NAME = r"[A-Za-z][A-Za-z0-9.+-]{1,31}"
ADDRESS = re.compile(rf"<({NAME}:[^\s<>\x00-\x1f]*)>")
MAIL = re.compile(r"<([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*)>", re.ASCII)
VALUE = r"""(?:[^\s"'=<>`]+|'[^']*'|"[^"]*")"""
TAG = re.compile(
    rf"<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*{VALUE})?)*\s*/?>|</[A-Za-z][A-Za-z0-9-]*\s*>"
)
COMMENT = "<!--"
THIN = re.compile(r"(?<=\d)\\[, ](?=\S)")  # the spaces of LaTeX in « 1\,500\ € », which no comma stands for
# A formula of LaTeX, between \( and \) or \[ and \]; words so escaped are words: it has an operation, or is a letter.
INSIDE = r"(?:[^\n$\\@#]|\\(?![()\[\]])){1,300}"
FORMULA = re.compile(rf"\\\((?P<round>{INSIDE})\\\)|\\\[(?P<square>{INSIDE})\\\]")
LETTER = re.compile(r"\s*[A-Za-z]\s*")
OPERATION = re.compile(r"(?:(?<![^\W\d_])[A-Za-z]|\d|[)}])\s?[=+<>^_]\s?[\w({\\-]|\\[A-Za-z]")
RUN = re.compile(r"([*_~])\1*")


def read_inlines(stretch: Stretch, context: Context) -> Inlines:
    """The inlines of a stretch; what it holds besides goes to the context."""
    if not SPECIAL.search(stretch):
        return (plain(stretch, 0, len(stretch), context),) if stretch else ()
    return _Inlines(stretch, context).read()[0]


class _Inlines(Brackets):
    """The reading of all inlines, each by the sign that it begins with."""

    def __init__(self, stretch: Stretch, context: Context) -> None:
        super().__init__(stretch, context)
        self.no_comment = False

    def read(self) -> tuple[Inlines, int]:
        text, position = self.stretch, 0
        while found := SPECIAL.search(text, position):
            start = found.start()
            if position < start:
                self.words(position, start)
            position = READERS[found[0]](self, start)
        self.words(position, len(text))
        for opener in self.opened:
            self.unclosed(opener)
        return fold(self.tokens, text, self.context)

    def escape(self, start: int) -> int:
        if self.stretch.startswith("\n", start + 1):
            return self.hard_break(start, start + 2)
        if THIN.match(self.stretch, start):
            return self.thin_space(start)
        if (found := FORMULA.match(self.stretch, start)) and _is_formula(found):
            return self.formula(*found.span())
        if not (found := ESCAPE.match(self.stretch, start)):
            return self.words(start, start + 1)
        self.tokens.append(Token(start, start + 2, found[1], "escape"))
        return start + 2

    def thin_space(self, start: int) -> int:
        """A space that LaTeX keeps narrow and unbroken is one; that is told, since no other Markdown reads it."""
        end = start + 2
        self.context.tell("thin", *self.places(start, end), str(self.stretch[start:end]))
        self.tokens.append(Token(start, end, FINE, "entity"))
        return end

    def line(self, start: int) -> int:
        """The end of a line: two spaces before it make a break, and so do the dash or the name of who speaks."""
        first = start
        last = self.tokens[-1] if self.tokens else None
        if last is not None and last.kind == "text" and last.node is None and last.end == start:
            first = last.start + len(self.stretch[last.start : start].rstrip(" \t"))
            last.end = first
        if self.stretch[first:start].endswith("  ") or is_spoken(self.stretch, start + 1):
            return self.hard_break(first, start + 1)
        self.tokens.append(Token(start, start + 1, " ", "space"))
        return start + 1

    def hard_break(self, start: int, end: int) -> int:
        self.context.mark("break", self.stretch, start, end)
        return self.node(start, end, Break(*self.places(start, end)))

    def code(self, start: int) -> int:
        end = TICKS.match(self.stretch, start).end()  # type: ignore[union-attr]  # a tick stands there
        closing = self.ticks.closing(end, end - start)
        if closing is None:
            return self.words(start, end)
        first, last = end, closing
        inside = self.stretch[first:last].replace("\n", " ")
        if inside.strip(" ") and inside[0] == inside[-1] == " ":
            first, last, inside = first + 1, last - 1, inside[1:-1]
        after = closing + end - start
        self.context.mark("ticks", self.stretch, start, first)
        self.context.mark("code", self.stretch, first, last)
        self.context.mark("ticks", self.stretch, last, after)
        places = self.stretch.mapped(first, last)
        return self.node(start, after, Code(*self.places(start, after), inside, places))

    @cached_property
    def ticks(self) -> Ticks:
        return Ticks(self.stretch)

    def run(self, start: int) -> int:
        end = RUN.match(self.stretch, start).end()  # type: ignore[union-attr]  # such a sign stands there
        self.tokens.append(delimiter(self.stretch, start, end))
        return end

    def tilde(self, start: int) -> int:
        """Two tildes strike through, one lowers, three are themselves."""
        end = RUN.match(self.stretch, start).end()  # type: ignore[union-attr]  # a tilde stands there
        if end - start == 2:
            return self.run(start)
        return self.raised(start) if end - start == 1 else self.words(start, end)

    def raised(self, start: int) -> int:
        sign = self.stretch[start]
        found = RAISED[sign].match(self.stretch, start)
        if found is None:
            return self.words(start, start + 1)
        inside = self.stretch.part(*found.span(1))
        children, depth = _Inlines(inside, self.context).read()
        for first, last in ((start, found.start(1)), (found.end(1), found.end())):
            self.context.mark("raised", self.stretch, first, last)
        kind = Superscript if sign == "^" else Subscript
        return self.node(start, found.end(), kind(*self.places(*found.span()), children), depth + 1)

    def maths(self, start: int) -> int:
        """`$…$` as pandoc reads it: no white space within the signs, no digit after them."""
        size = 2 if self.stretch.startswith("$$", start) else 1
        closing = self.stretch.find("$" * size, start + size)
        inside = self.stretch[start + size : closing] if closing >= 0 else ""
        after = self.stretch[closing + size : closing + size + 1]
        if not inside.strip() or inside.endswith("\\") or (size == 1 and (inside != inside.strip() or after.isdigit())):
            return self.words(start, start + size)
        return self.formula(start, closing + size)

    def formula(self, start: int, end: int) -> int:
        self.context.mark("maths", self.stretch, start, end)
        places = self.stretch.mapped(start, end)
        return self.node(start, end, Maths(*self.places(start, end), str(self.stretch[start:end]), places))

    def entity(self, start: int) -> int:
        found = ENTITY.match(self.stretch, start)
        sign = entity(found[0]) if found else ""
        if found is None or sign == found[0]:
            return self.words(start, start + 1)
        self.tokens.append(Token(start, found.end(), sign, "entity"))
        return found.end()

    def angle(self, start: int) -> int:
        for pattern, scheme in ((ADDRESS, ""), (MAIL, "mailto:")):
            if found := pattern.match(self.stretch, start):
                return self.autolink(found, scheme)
        end = self.tag_end(start)
        if end is None:
            return self.words(start, start + 1)
        source = str(self.stretch[start:end])
        self.context.tell("html", *self.places(start, end), source)
        return self.syntax("tag", start, end, lambda first, last: Tag(first, last, source))

    def tag_end(self, start: int) -> int | None:
        if self.stretch.startswith(COMMENT, start):
            end = -1 if self.no_comment else self.stretch.find("-->", start + 2)
            self.no_comment = end < 0
            return end + 3 if end >= 0 else None
        found = TAG.match(self.stretch, start)
        return found.end() if found else None

    def autolink(self, found: re.Match[str], scheme: str) -> int:
        start, end = found.span()
        for first in (start, end - 1):
            self.context.mark("link", self.stretch, first, first + 1)
        children = (plain(self.stretch, *found.span(1), self.context),)
        return self.node(start, end, Autolink(*self.places(start, end), scheme + found[1], children), 2)


def _is_formula(found: re.Match[str]) -> bool:
    """Whether what is so escaped is a formula; `\\(x\\)` is one, `\\[l\\]e` is a letter that the author restores."""
    inside = found["round"] or found["square"]
    return OPERATION.search(inside) is not None or bool(found["round"] and LETTER.fullmatch(inside))


READERS: dict[str, Callable[[_Inlines, int], int]] = {
    "\\": _Inlines.escape,
    "`": _Inlines.code,
    "*": _Inlines.run,
    "_": _Inlines.run,
    "~": _Inlines.tilde,
    "^": _Inlines.raised,
    "$": _Inlines.maths,
    "[": _Inlines.open,
    "]": _Inlines.close,
    "!": _Inlines.image,
    "<": _Inlines.angle,
    "&": _Inlines.entity,
    "@": _Inlines.citation,
    "-": _Inlines.citation,
    "{": _Inlines.braces,
    "\n": _Inlines.line,
}
