"""The inlines of a stretch, read once from left to right: `a *b* [c](d)` is a text, an emphasis, a text and a link."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property

from stratege.text.citations import Found, find
from stratege.text.context import DEEPEST, Context, Problem
from stratege.text.emphasis import Braces, Bracket, Token, delimiter, fold, join
from stratege.text.forms import BRACKETED, RAISED, UNCLOSED, Make, attributes, bracketed, span
from stratege.text.lines import Stretch
from stratege.text.links import ENTITY, ESCAPE, LABEL, Aim, entity, inline_aim, label_key
from stratege.text.tree import (
    Autolink,
    Break,
    Citation,
    Code,
    Image,
    Inline,
    Inlines,
    Link,
    Maths,
    NoteCall,
    Subscript,
    Superscript,
    Tag,
)

SPECIAL = re.compile(r"[\\`*_~^$\[\]!<&@{\n]|-(?=@)")
TICKS = re.compile(r"`+")
NAME = r"[A-Za-z][A-Za-z0-9.+-]{1,31}"
ADDRESS = re.compile(rf"<({NAME}:[^\s<>\x00-\x1f]*)>")
MAIL = re.compile(r"<([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*)>", re.ASCII)
VALUE = r"""(?:[^\s"'=<>`]+|'[^']*'|"[^"]*")"""
TAG = re.compile(
    rf"<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*{VALUE})?)*\s*/?>|</[A-Za-z][A-Za-z0-9-]*\s*>"
)
COMMENT = "<!--"
RUN = re.compile(r"([*_~])\1*")


def read_inlines(stretch: Stretch, context: Context) -> Inlines:
    """The inlines of a stretch; what it holds besides goes to the context."""
    return _Scan(stretch, context).read()[0]


class _Scan:
    """One reading: the tokens met so far, and the brackets that are open among them."""

    def __init__(self, stretch: Stretch, context: Context) -> None:
        self.stretch = stretch
        self.context = context
        self.tokens: list[Token] = []
        self.opened: list[Bracket] = []
        self.linked = 0  # how many of them hold a link already, hence are none
        self.no_comment = False
        self.signs: dict[str, Callable[[int], int]] = {
            "\\": self.escape,
            "`": self.code,
            "*": self.run,
            "_": self.run,
            "~": self.tilde,
            "^": self.raised,
            "$": self.maths,
            "[": self.open,
            "]": self.close,
            "!": self.image,
            "<": self.angle,
            "&": self.entity,
            "@": self.citation,
            "-": self.citation,
            "{": self.braces,
            "\n": self.line,
        }

    def read(self) -> tuple[Inlines, int]:
        text, position = self.stretch, 0
        while found := SPECIAL.search(text, position):
            self.words(position, found.start())
            position = self.signs[found[0]](found.start())
        self.words(position, len(text))
        for opener in self.opened:
            self.unclosed(opener)
        return fold(self.tokens, text, self.context)

    def words(self, start: int, end: int) -> int:
        if start < end:
            self.tokens.append(Token(start, end))
        return end

    def node(self, start: int, end: int, node: Inline, depth: int = 1) -> int:
        self.tokens.append(Token(start, end, node=node, depth=depth))
        return end

    def places(self, start: int, end: int) -> tuple[int, int]:
        return self.stretch.at(start), self.stretch.after(end)

    def syntax(self, kind: str, start: int, end: int, make: Callable[[int, int], Inline]) -> int:
        """A node that is all syntax, from its first to its last character."""
        self.context.mark(kind, self.stretch, start, end)
        return self.node(start, end, make(*self.places(start, end)))

    def escape(self, start: int) -> int:
        if self.stretch.startswith("\n", start + 1):
            return self.hard_break(start, start + 2)
        if not (found := ESCAPE.match(self.stretch, start)):
            return self.words(start, start + 1)
        self.tokens.append(Token(start, start + 2, found[1], "escape"))
        return start + 2

    def line(self, start: int) -> int:
        """The end of a line: two spaces before it make a break."""
        first = start
        last = self.tokens[-1] if self.tokens else None
        if last is not None and last.kind == "text" and last.node is None and last.end == start:
            first = last.start + len(self.stretch[last.start : start].rstrip(" \t"))
            last.end = first
        if self.stretch[first:start].endswith("  "):
            return self.hard_break(first, start + 1)
        self.tokens.append(Token(start, start + 1, " ", "space"))
        return start + 1

    def hard_break(self, start: int, end: int) -> int:
        self.context.mark("break", self.stretch, start, end)
        return self.node(start, end, Break(*self.places(start, end)))

    def code(self, start: int) -> int:
        end = TICKS.match(self.stretch, start).end()  # type: ignore[union-attr]  # a tick stands there
        closing = self.closing_ticks(end, end - start)
        if closing is None:
            return self.words(start, end)
        first, last = end, closing
        inside = self.stretch[first:last].replace("\n", " ")
        if inside.strip(" ") and inside[0] == inside[-1] == " ":
            first, last, inside = first + 1, last - 1, inside[1:-1]
        for opening, until in ((start, first), (last, closing + end - start)):
            self.context.mark("ticks", self.stretch, opening, until)
        places = self.context.mark("code", self.stretch, first, last)
        after = closing + end - start
        return self.node(start, after, Code(*self.places(start, after), inside, places))

    @cached_property
    def ticks(self) -> dict[int, list[int]]:
        """Where the runs of each number of ticks begin."""
        found: dict[int, list[int]] = {}
        for run in TICKS.finditer(self.stretch):
            found.setdefault(len(run[0]), []).append(run.start())
        return found

    def closing_ticks(self, start: int, count: int) -> int | None:
        runs = self.ticks.get(count, [])
        index = bisect_right(runs, start - 1)
        return runs[index] if index < len(runs) else None

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
        children, depth = _Scan(inside, self.context).read()
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
        end = closing + size
        places = self.context.mark("maths", self.stretch, start, end)
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
        children, _ = join([Token(*found.span(1))], self.stretch, self.context)
        return self.node(start, end, Autolink(*self.places(start, end), scheme + found[1], children), 2)

    @cached_property
    def citations(self) -> dict[int, Found]:
        """The citations by where they begin; a form of ours after one is no target of it, as that of a link is."""
        text = BRACKETED.sub(lambda form: "\x03" * len(form[0]), self.stretch)
        return {found.start: found for found in find(text)}

    def citation(self, start: int) -> int:
        found = self.citations.get(start)
        if found is None:
            return self.words(start, start + 1)
        source = str(self.stretch[start : found.end])
        return self.syntax("citation", start, found.end, lambda a, b: Citation(a, b, source, found.keys))

    def open(self, start: int) -> int:
        if form := bracketed(self.stretch, start):
            if form.kind == "note":
                self.call(form.make(*self.places(start, form.end)))
            return self.syntax(form.kind, start, form.end, form.make)
        if "@" in self.stretch and start in self.citations:
            return self.citation(start)
        return self.bracket(start, start + 1)

    def call(self, node: Inline) -> None:
        if isinstance(node, NoteCall):
            self.context.called.add(node.name)
            self.context.calls.append(Problem("undefined", node.start, node.end, node.name))

    def image(self, start: int) -> int:
        if not self.stretch.startswith("[", start + 1):
            return self.words(start, start + 1)
        return self.bracket(start, start + 2)

    def bracket(self, start: int, end: int) -> int:
        for outer in self.opened[-1:]:
            outer.inner = True
        self.opened.append(Bracket(start, end, index=len(self.tokens)))
        self.tokens.append(self.opened[-1])
        return end

    def close(self, start: int) -> int:
        if not self.opened:
            return self.words(start, start + 1)
        opener = self.opened.pop()
        linked = len(self.opened) < self.linked
        self.linked = min(self.linked, len(self.opened))
        braces = None if opener.image else attributes(self.stretch, start + 1)
        if braces and (make := span(braces)):
            return self.enclose(opener, start, braces.end, make, "attributes")
        aim = self.aim(opener, start) if opener.image or not linked else None
        if aim:
            return self.link(opener, start, aim)
        if braces:
            self.context.tell(
                "attributes", *self.places(start + 1, braces.end), str(self.stretch[start + 1 : braces.end])
            )
        return self.words(start, start + 1)

    def aim(self, opener: Bracket, start: int) -> Aim | None:
        """Where the brackets that close at `start` lead."""
        after = start + 1
        if self.stretch.startswith("(", after) and (found := inline_aim(self.stretch, after)):
            return found
        label, end = None if opener.inner else self.stretch[opener.end : start], after
        if self.context.targets and (named := LABEL.match(self.stretch, after)):
            end = named.end()
            label = named[1] if named[1].strip() else label
        if label is None or len(label) > 999:
            return None
        target = self.context.targets.get(label_key(label))
        if target is None:
            return None
        target.used = True
        return Aim(target.url, target.title, end)

    def link(self, opener: Bracket, start: int, aim: Aim) -> int:
        """The link or image that an opening bracket turns out to be; no link holds another."""
        kind = Image if opener.image else Link
        if opener.image:
            self.context.tell("image", *self.places(opener.start, aim.end), aim.url)
        else:
            self.linked = len(self.opened)

        def make(first: int, last: int, children: Inlines) -> Inline:
            return kind(first, last, aim.url, aim.title, children)

        return self.enclose(opener, start, aim.end, make, kind.__name__.lower())

    def enclose(self, opener: Bracket, start: int, end: int, make: Make, kind: str) -> int:
        """Make one node of what stands since an opening bracket."""
        children, depth = fold(self.tokens[opener.index + 1 :], self.stretch, self.context)
        if depth >= DEEPEST:
            self.context.tell("nesting", *self.places(opener.start, end), "[")
            self.opened.clear()
        for first, last in ((opener.start, opener.end), (start, end)):
            self.context.mark(kind, self.stretch, first, last)
        del self.tokens[opener.index :]
        return self.node(opener.start, end, make(*self.places(opener.start, end), children), depth + 1)

    def unclosed(self, opener: Token) -> None:
        """Tell of a bracket that begins as one of our forms does, and never closes."""
        if UNCLOSED.match(self.stretch, opener.start):
            end = len(self.stretch)
            words = str(self.stretch[opener.start : opener.start + 80])
            self.context.tell("unclosed", *self.places(opener.start, end), words)

    def braces(self, start: int) -> int:
        """A list of attributes, kept until it is known what it comes after."""
        found = attributes(self.stretch, start) if start and self.stretch[start - 1] in "*_~`)>]" else None
        if found is None:
            return self.words(start, start + 1)
        self.tokens.append(Braces(start, found.end, found=found))
        return found.end
