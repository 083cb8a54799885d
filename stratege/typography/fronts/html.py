"""What HTML hides from the rules: `read_html('<em>mot</em>&nbsp;!')` is read as « mot ! », its tags zero wide.

Blocks are breaks, inline tags are nothing, a character reference is its character; code, scripts, drawings and
passages in another language are opaque. Broken HTML is read as far as it goes: nothing is ever refused.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html import unescape

from stratege.signs import BREAK, WORD
from stratege.typography.view import Mark, Source

BLOCK_NAMES = """
address article aside audio blockquote body br button canvas caption center col colgroup datalist dd details dialog dir
div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe label
legend li link main menu meta nav noscript object ol optgroup option p pre script section select source style summary
table tbody td template textarea tfoot th thead title tr track ul video xmp
"""
BLOCKS = frozenset(BLOCK_NAMES.split())
VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr"))
OPAQUE = frozenset(("code", "kbd", "math", "pre", "samp", "svg", "tt", "var", "xmp"))
RAW = frozenset(("script", "style", "textarea"))
FLAT = frozenset(("option", "title"))  # no tag may stand in them
AS_WORD = frozenset(("embed", "img", "input"))


@cache
def token() -> re.Pattern[str]:
    """A comment, a declaration, a tag (whole, with quotes that do not match, or cut by the end), a reference."""
    return re.compile(
        r"<!--.*?(?:-->|\Z)|<[!?][^<>]*+(?:>|\Z)"
        r"""|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/<>]*+)(?P<rest>(?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>"""
        r"|<(?P<close2>/?)(?P<name2>[a-zA-Z][^\s/<>]*+)(?P<rest2>[^<>]*+)(?:>|\Z)"
        r"|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
        re.DOTALL,
    )


LANG = re.compile(r"""(?:^|\s)(?:xml:)?lang\s*=\s*["']?(\w*)""", re.IGNORECASE)
KEPT = re.compile(r"""\stranslate\s*=\s*["']?no\b""", re.IGNORECASE)


def read_html(text: str) -> Source:
    """The marks of an HTML text, whole or a fragment."""
    marks, flat = Reader(text).read()
    return Source(text, tuple(marks), tuple(flat))


def reference(sign: str) -> str | None:
    """The character that a reference stands for; a soft hyphen is nothing; None for what is no known reference."""
    char = unescape(sign)
    if len(char) != 1:
        return None if char == sign else WORD
    return "" if char in "\u00ad\u200b\u200c\u200d" else char


def opaque(name: str, rest: str) -> bool:
    """Whether an element's content is left alone: code, or another language."""
    lang = LANG.search(rest) if "lang" in rest.lower() else None
    foreign = lang is not None and lang[1].lower() not in ("", "fr", "fra", "fre")
    return name in OPAQUE or foreign or bool(KEPT.search(rest))


EMPTY = re.compile(r"[ \t]*</([a-zA-Z][^\s/<>]*+)[ \t]*>")


def empty(text: str, tag: str, name: str, rest: str, end: int) -> int:
    """Where an inline element that holds nothing ends, as `<i class="icon"></i>` does: it shows as a word; or 0."""
    if not name or name in VOID or name in BLOCKS or tag.startswith("</"):
        return 0
    if rest.endswith("/"):
        return end
    found = EMPTY.match(text, end)
    return found.end() if found and found[1].lower() == name else 0


class Reader:
    """One pass over the tags, with the elements that are open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: list[str] = []
        self.count: Counter[str] = Counter()
        self.hidden: tuple[int, int, str] | None = None  # where an opaque element began, how deep, what it is read as
        self.marks: list[Mark] = []
        self.flat: list[tuple[int, int]] = []
        self.cut = ""  # the script or style that the text ends in

    def read(self) -> tuple[list[Mark], list[tuple[int, int]]]:
        """The marks, and the stretches where no tag may be written."""
        at = 0
        while match := token().search(self.text, at):
            at = match.end()
            name = (match["name"] or match["name2"] or "").lower()
            if not name:
                self._reference(match)
            elif match["close"] or match["close2"]:
                self._leave(name, match)
            else:
                at = self._enter(name, match)
        if self.hidden:
            self.marks.append(Mark(self.hidden[0], len(self.text), self.hidden[2]))
        return self.marks, self.flat

    @property
    def unclosed(self) -> str:
        """The name of the opaque element that the text ends in, or nothing."""
        return self.open[self.hidden[1] - 1] if self.hidden else self.cut

    def _reference(self, match: re.Match[str]) -> None:
        if self.hidden:
            return
        sign = reference(match[0]) if match[0][0] == "&" else WORD if match[0].startswith("<?") else ""
        if sign is not None:
            self.marks.append(Mark(match.start(), match.end(), sign))

    def _enter(self, name: str, match: re.Match[str]) -> int:
        """Open an element; where to read on."""
        if name in RAW:
            return self._raw(name, match)
        rest = match["rest"] or match["rest2"] or ""
        if closed := empty(self.text, match[0], name, rest, match.end()):
            if not self.hidden:
                self.marks.append(Mark(match.start(), closed, WORD))
            return closed
        if name in VOID or rest.endswith("/"):
            if not self.hidden:
                self._mark(name, match, 0)
            return match.end()
        self.open.append(name)
        self.count[name] += 1
        if self.hidden:
            return match.end()
        if opaque(name, rest):
            self.hidden = (match.start(), len(self.open), BREAK if name in BLOCKS else WORD)
        else:
            self._mark(name, match, 1)
            if name in FLAT and not (self.flat and self.flat[-1][1] > match.end()):
                closing = self.text.find("</", match.end())
                self.flat.append((match.end(), closing if closing >= 0 else len(self.text)))
        return match.end()

    def _raw(self, name: str, match: re.Match[str]) -> int:
        """A script or a style: everything up to its own end tag is not HTML."""
        closing = re.compile(rf"</{name}\s*>|\Z", re.IGNORECASE).search(self.text, match.end())
        end = closing.end() if closing else len(self.text)
        self.cut = name if not closing or not closing[0] else ""
        if not self.hidden:
            self.marks.append(Mark(match.start(), end, BREAK))
        return end

    def _leave(self, name: str, match: re.Match[str]) -> None:
        """Close an element, with those that were left open in it; an end tag of nothing is still a tag."""
        if self.count[name]:
            while (closed := self.open.pop()) != name:
                self.count[closed] -= 1
            self.count[name] -= 1
        if not self.hidden:
            self._mark(name, match, -1)
        elif len(self.open) < self.hidden[1]:
            self.marks.append(Mark(self.hidden[0], match.end(), self.hidden[2]))
            self.hidden = None

    def _mark(self, name: str, match: re.Match[str], level: int) -> None:
        sign = BREAK if name in BLOCKS else WORD if name in AS_WORD else ""
        self.marks.append(Mark(match.start(), match.end(), sign, 0 if sign else level))


def tags(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The tags and references of a stretch, for texts that hold some HTML."""
    return token().finditer(text, start, end)
