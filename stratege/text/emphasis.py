"""Emphasis by CommonMark's rules of flanking: the tokens of `*a* b` become an Emphasis and a text."""

from __future__ import annotations

import re
import unicodedata

from stratege.text.context import DEEPEST, Context
from stratege.text.lines import Stretch
from stratege.text.tokens import Braces, Delimiter, Token
from stratege.text.tree import (
    Autolink,
    Code,
    Emphasis,
    Foreign,
    Image,
    Inline,
    Inlines,
    Link,
    Places,
    Strikethrough,
    Strong,
    Text,
)

NODES: dict[tuple[str, int], type[Emphasis | Strong | Strikethrough]] = {
    ("~", 2): Strikethrough,
    ("*", 1): Emphasis,
    ("_", 1): Emphasis,
    ("*", 2): Strong,
    ("_", 2): Strong,
}

STARS = ("*", "**")
WORD = re.compile(r"[^\W\d_]{2}")
BLANKS = " \xa0"
OPENING = '«“"(['
OWNERS = (Emphasis, Strong, Strikethrough, Code, Link, Autolink, Image)  # what takes attributes


def delimiter(stretch: str, start: int, end: int) -> Delimiter:
    """The run from `start` to `end`, with what it may do by the characters around it."""
    opens, closes = flanks(stretch, start, end)
    return Delimiter(start, end, stretch[start:end], length=end - start, opens=opens, closes=closes)


def flanks(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether the run of signs from `start` to `end` may open, and may close."""
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    left = not after.isspace() and (not _is_mark(after) or before.isspace() or _is_mark(before))
    right = not before.isspace() and (not _is_mark(before) or after.isspace() or _is_mark(after))
    if text[start] == "_":
        return left and (not right or _is_mark(before)), right and (not left or _is_mark(after))
    return left, right


def _is_apart(inside: str) -> bool:
    """Whether what stars surround is words of a line with a blank before or after them: « ** gras ** »."""
    words = inside.strip(BLANKS)
    return words != inside and WORD.match(words) is not None and not {"\n", "*"} & set(words)


def _is_mark(sign: str) -> bool:
    return not sign.isalnum() and unicodedata.category(sign)[0] in "PS"


def fold(tokens: list[Token], stretch: Stretch, context: Context) -> tuple[Inlines, int]:
    """The inlines that tokens make once their emphasis is found, and how deep they go."""
    if any(type(token) is Delimiter for token in tokens):
        return _Folding(stretch, context).inlines(tokens)
    return join(tokens, stretch, context)


class _Folding:
    """The tokens read so far, and which of them are runs that may open."""

    def __init__(self, stretch: Stretch, context: Context) -> None:
        self.stretch = stretch
        self.context = context
        self.done: list[Token] = []
        self.openers: list[int] = []  # indices in `done`
        self.bottoms: dict[tuple[str, bool, int], int] = {}

    def inlines(self, tokens: list[Token]) -> tuple[Inlines, int]:
        for token in tokens:
            if isinstance(token, Delimiter):
                self.read(token)
            else:
                self.done.append(token)
        self.hint()
        return join(self.done, self.stretch, self.context)

    def hint(self) -> None:
        """Tell of two runs of stars that surely were to set off what is between them, then of stars without others."""
        runs = [run for run in self.done if isinstance(run, Delimiter) and run.text in STARS]
        left = [run for run in runs if run.end - run.start == run.length]
        place = 0
        while place + 1 < len(left):
            first, last = left[place : place + 2]
            place += 1
            kind = self.slip(first, last) if first.text == last.text else ""
            if kind:
                start, end = self.stretch.at(first.start), self.stretch.after(last.end)
                self.context.tell(kind, start, end, str(self.stretch[first.start : last.end]))
                first.opens = last.opens = False  # they are told
                place += 1
        self.unmatched()

    def unmatched(self) -> None:
        """Tell of stars that open what nothing closes; one that heads a line, « *hors taxes », may be a note's."""
        for run in self.done:
            if isinstance(run, Delimiter) and run.text[0] == "*" and run.opens and not run.closes:
                before = self.stretch[: run.start][-1:]
                heads = not before or before == "\n"
                if run.length == run.end - run.start and (before in (" ", "\xa0") or (heads and run.length > 1)):
                    end = run.start + len(self.stretch[run.start :].partition("\n")[0])
                    words = str(self.stretch[run.start : end])
                    self.context.tell("unmatched", self.stretch.at(run.start), self.stretch.after(end), words)

    def slip(self, first: Delimiter, last: Delimiter) -> str:
        """What keeps two runs of stars from being a pair: a mark that a letter touches, or blanks inside."""
        if self.is_glued(first, last):
            return "flanking"
        is_bold = first.text == STARS[1] and not (first.closes or (last.opens and last.closes))
        return "apart" if is_bold and _is_apart(self.stretch[first.end : last.start]) else ""

    def is_glued(self, first: Delimiter, last: Delimiter) -> bool:
        """Whether a letter touches the pair that a mark keeps from closing, or from opening."""
        before, after = self.stretch[: first.start][-1:], self.stretch[last.end :][:1]
        if first.opens and not first.closes:
            return last.opens and not last.closes and after.isalnum() and _is_mark(self.stretch[last.start - 1])
        return before.isalnum() and last.closes and not last.opens and self.stretch[first.end] in OPENING

    def read(self, run: Delimiter) -> None:
        """Close what a run closes, then keep what is left of it."""
        while run.closes and run.start < run.end:
            opener = self.opener(run)
            if opener is None or not self.close(opener, run):
                break
        if run.start < run.end:
            if run.opens:
                self.openers.append(len(self.done))
            self.done.append(run)

    def opener(self, run: Delimiter) -> int | None:
        """Which opener a run closes, as a place in `openers`."""
        key = (run.text[0], run.opens, run.length % 3)
        bottom = self.bottoms.get(key, -1)
        for place in range(len(self.openers) - 1, -1, -1):
            candidate = self.done[self.openers[place]]
            if candidate.start < bottom:
                break
            if isinstance(candidate, Delimiter) and match(candidate, run):
                return place
        self.bottoms[key] = run.start
        return None

    def close(self, place: int, run: Delimiter) -> bool:
        """Make one node of what stands between an opener and a run; False where that would be too deep."""
        index = self.openers[place]
        opener = self.done[index]
        depth = 1 + max((token.depth for token in self.done[index + 1 :]), default=0)
        if depth > DEEPEST:
            self.context.tell("nesting", self.stretch.at(run.start), self.stretch.after(run.end), run.text)
            self.openers.clear()  # none of them is looked at again, so that a hostile text costs no more
            return False
        size = 2 if opener.end - opener.start > 1 and run.end - run.start > 1 else 1
        children, _ = join(self.done[index + 1 :], self.stretch, self.context)
        opener.end -= size
        start, end = opener.end, run.start + size
        for first in (start, run.start):
            self.context.mark("emphasis", self.stretch, first, first + size)
        run.start = end
        kind = NODES[run.text[0], size]
        node = kind(self.stretch.at(start), self.stretch.after(end), children)
        spent = opener.start == opener.end
        del self.done[index + (not spent) :], self.openers[place + (not spent) :]
        self.done.append(Token(start, end, node=node, depth=depth))
        return True


def match(opener: Delimiter, run: Delimiter) -> bool:
    """Whether a run may close what another opens."""
    if opener.text[0] != run.text[0]:
        return False
    both = opener.closes or run.opens
    odd = (opener.length + run.length) % 3 == 0 and (opener.length % 3 or run.length % 3)
    return run.text[0] == "~" or not (both and odd)


def join(tokens: list[Token], stretch: Stretch, context: Context) -> tuple[Inlines, int]:
    """The inlines of tokens without emphasis, neighbouring characters as one text, and how deep they go."""
    inlines: list[Inline] = []
    words: list[Token] = []
    depth = 0
    for token in tokens:
        if token.node is not None:
            depth = max(depth, token.depth)
            if words:
                inlines += _text(words, stretch, context)
                words = []
            inlines.append(token.node)
        elif isinstance(token, Braces) and inlines and not words and isinstance(inlines[-1], OWNERS):
            inlines[-1] = _attributed(inlines[-1], token, stretch, context)
        elif token.start < token.end:
            words.append(token)
    if words:
        inlines += _text(words, stretch, context)
    return tuple(inlines), depth


def _attributed(node: Inline, braces: Braces, stretch: Stretch, context: Context) -> Inline:
    """A node with the attributes after it: a language is all that they may say."""
    context.mark("attributes", stretch, braces.start, braces.end)
    lang = braces.found.values.get("lang") if braces.found else None
    end = stretch.after(braces.end)
    if lang:
        return Foreign(node.start, end, lang, (node,))
    context.tell("attributes", stretch.at(braces.start), end, str(stretch[braces.start : braces.end]))
    return node


def plain(stretch: Stretch, start: int, end: int, context: Context) -> Text:
    """Characters that are what they are typed as, from `start` to `end`, as one text."""
    context.mark("text", stretch, start, end)
    text = stretch[start:end].replace("\n", " ")
    return Text(stretch.at(start), stretch.after(end), text, stretch.mapped(start, end))


def _text(tokens: list[Token], stretch: Stretch, context: Context) -> list[Inline]:
    """One text for all the tokens, none of them empty, with its places."""
    tokens = _glued(tokens)
    first, last = tokens[0], tokens[-1]
    if first is last and first.kind == "text":
        return [plain(stretch, first.start, first.end, context)]
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for token in tokens:
        text = token.text if token.kind != "text" else stretch[token.start : token.end].replace("\n", " ")
        parts.append(text)
        places += [(length + index, offset) for index, offset in _placed(token, stretch, context)]
        length += len(text)
    return [Text(stretch.at(first.start), stretch.after(last.end), "".join(parts), _merged(places))]


def _glued(tokens: list[Token]) -> list[Token]:
    """The tokens, plain characters that follow each other as one."""
    glued = tokens[:1]
    for token in tokens[1:]:
        before = glued[-1]
        if before.kind == token.kind == "text" and before.end == token.start:
            glued[-1] = Token(before.start, token.end)
        else:
            glued.append(token)
    return glued


def _placed(token: Token, stretch: Stretch, context: Context) -> Places:
    start = token.start
    if token.kind == "escape":
        context.mark("escape", stretch, start, start + 1)
        start += 1
    if token.kind != "space":
        context.mark("text" if token.kind == "escape" else token.kind, stretch, start, token.end)
    return stretch.mapped(start, token.end)


def _merged(places: list[tuple[int, int]]) -> Places:
    """The places without those that follow from the one before."""
    merged = places[:1]
    for index, offset in places[1:]:
        if offset - index != merged[-1][1] - merged[-1][0]:
            merged.append((index, offset))
    return tuple(merged)
