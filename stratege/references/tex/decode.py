"""Fields of references as words: `decode(r"L'{\\'e}cole, XIX\\ieme{} si\\`ecle")` is « L'école, XIXᵉ siècle ».

Nothing that a field says is lost, and nothing of TeX is left: of an unknown macro, what it is applied to stays.
"""

from __future__ import annotations

import re
import unicodedata
from html.entities import html5

from stratege.references.tex.chemistry import with_formulas
from stratege.references.tex.formulas import AFTER_COLON, MATH, ROUND, is_balanced
from stratege.references.tex.leftovers import apart, joined
from stratege.references.tex.maths import MATHS, OVER_LETTERS, spaced
from stratege.references.tex.small_capitals import OPENING as OPENING_SMALL
from stratege.references.tex.small_capitals import joined_centuries, small_capitals
from stratege.references.tex.tables import (
    ACCENTS,
    BARE_ACCENTS,
    CITING,
    FRENCH,
    LOWERED,
    NBSP,
    OPENING,
    ORDINALS,
    QUOTING,
    RAISED,
    SETTING,
    SIGNS,
    SILENT,
    STYLES,
    SUBSCRIPTS,
    SUPERSCRIPTS,
    SWITCHES,
    UNPRINTED,
    WORDS,
)
from stratege.references.tex.units import in_signs
from stratege.references.tex.urls import address

SPECIAL = re.compile(r"[\\{}$%&~]")
MARKED = re.compile(r"[\\{}$%&~´ı\ufb00-\ufb06\u2121]|,,|<<|``|[Nn]o\.[°º]")  # what `leftovers` mends too
TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\\|[{}$%_^~]|&(?:#?\w+;)?|[^\\{}$%&_^~]+", re.DOTALL)
TEX_QUOTES = re.compile(r"``([^`]+?)''")  # which exports of BibTeX leave in other formats
ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]\w*));")
ACCENTED = r"[A-Za-z]{1,2}(?:acute|caron|cedil|circ|grave|lig|ring|slash|tilde|uml)"
ESCAPED_ENTITY = re.compile(
    r"(?:\{\\&\}|\\&)(?:\\?(#)(?=x?[\dA-Fa-f]+;)|"
    rf"(?=(?:amp|apos|gt|lt|nbsp|quot|{ACCENTED});))(\w+);"
)
BLANK = re.compile(r"[ \t\n]*")
OPTIONS = re.compile(r"(?:\*|\s*\[[^\[\]]*\])*\s*")
SPACES = re.compile(r"(?:\{\}|[ \t\n~])*")
BLANKS = f" \t\n~{NBSP}"
NUMBER_SIGN = re.compile(r"(?<![\\&])#(?=\d)")  # « #15 », which TeX has for what a macro is given
BLANK_LINE = re.compile(r"\s*\n\s*\n\s*")  # LaTeX's paragraph
ESCAPES = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}$%&#_"},
}
DEEPEST = 50


def decode(text: str) -> str:
    """The words of a field alone."""
    return _decoded(text, styled=False)


def for_pandoc(text: str) -> str:
    """The same, still in LaTeX: with its italics and its protecting braces, its signs escaped, its braces balanced."""
    return joined_centuries(_decoded(NUMBER_SIGN.sub(r"\#", BLANK_LINE.sub(" ", text)), styled=True))


def closed(value: str) -> str:
    """A value that no final backslash leaves open: it would take the brace."""
    return f"{value} " if value.endswith("\\") else value


def entities(text: str) -> str:
    """A text with its HTML entities as characters: « &amp; », « &#233; »."""
    text = TEX_QUOTES.sub("“\\1”", text) if "``" in text else text
    return ENTITY.sub(lambda match: _entity(match[0]), text) if "&" in text else text


def _decoded(text: str, styled: bool) -> str:
    if not MARKED.search(text):
        return text
    text = with_formulas(text) if "\\ce" in text or "} " in text else text
    text = apart(joined(ESCAPED_ENTITY.sub(r"&\1\2;", text)))
    if not SPECIAL.search(text):
        return text
    return unicodedata.normalize("NFC", _Decoder(text, styled).all())


def _entity(source: str) -> str:
    """The character of an entity; what is none stays as it is."""
    match = ENTITY.fullmatch(source)
    if match is None:
        return source
    if match[3]:
        return html5.get(f"{match[3]};", source)
    code = int(match[1]) if match[1] else int(match[2], 16)
    return chr(code) if 32 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else source


class _Decoder:
    """Goes through a text once."""

    def __init__(self, text: str, styled: bool, math: bool = False) -> None:
        self.text, self.styled, self.math = text, styled, math
        self.at = self.depth = 0

    def all(self) -> str:
        """The whole text, past the braces that close nothing."""
        parts = []
        while self.at < len(self.text):
            parts.append(self.group())
        return "".join(parts)

    def group(self) -> str:
        """Up to the brace that closes the group."""
        parts: list[str] = []
        while token := self.next():
            if token == "}":
                break
            found = self.token(token)
            if found.startswith(NBSP) and parts:  # « \og a \fg »: one space
                parts[-1] = parts[-1].rstrip()
            parts.append(found)
        return "".join(parts)

    def next(self) -> str:
        match = TOKEN.match(self.text, self.at)
        self.at = match.end() if match else len(self.text)
        return match[0] if match else ""

    def token(self, token: str) -> str:
        match token[0]:
            case "\\":
                return self.macro(token[1:])
            case "{":
                return self.braced()
            case "$":
                return self.dollar()
            case "&":
                return self.escaped(_entity(token)) if len(token) > 1 else token
            case "%":
                return self.escaped(token)
            case "~":
                return "~" if self.styled else NBSP
            case "_" | "^" if self.math:
                return self.script(self.argument(), token == "^")
        return token

    def braced(self) -> str:
        """A group keeps its braces where they protect words; around one accented letter they are only LaTeX's."""
        is_special = self.text.startswith("\\", self.at)
        is_small = OPENING_SMALL.match(self.text, self.at) is not None
        found = small_capitals(self.inner()) if is_small else self.inner()
        if not self.styled or not found or self.math or (is_special and _is_letter(found)):
            return found
        return f"{{{found}}}"

    def inner(self) -> str:
        """What the group that was opened holds; too deep, it is all one."""
        self.depth += 1
        found = self.group() if self.depth < DEEPEST else ""
        self.depth -= 1
        return found

    def dollar(self) -> str:
        """Mathematics in signs of Unicode; a lone dollar is one."""
        found = MATH.match(self.text, self.at - 1)
        if found is None or not is_balanced(found[1]):
            return self.escaped("$")
        return self.formula(found)

    def formula(self, found: re.Match[str]) -> str:
        """What stands between signs of mathematics; a letter after a colon has no capital for that: « : p-adic »."""
        words = spaced(_Decoder(found[1], self.styled, math=True).all())
        is_opening = self.styled and words[:1].islower() and AFTER_COLON.search(self.text[: found.start(1)])
        self.at = found.end()
        return f"{{{words[0]}}}{words[1:]}" if is_opening else words

    def macro(self, name: str) -> str:
        if name in ACCENTS and not (self.math and name in "'=.~"):
            return self.accent(name)
        if name == "(" and not self.math and (opened := ROUND.match(self.text, self.at - 2)) and is_balanced(opened[1]):
            return self.formula(opened)
        if not name[:1].isalpha():
            return SIGNS[name] if name in SIGNS else self.escaped(name or "\\")
        if name in OPENING:
            self.skip(SPACES)
            return OPENING[name]
        if name in FRENCH:
            self.empty_group()
            return self.escaped(FRENCH[name])
        after = self.at
        self.skip(BLANK)
        blank = self.text[after : self.at]
        if name in WORDS or name in MATHS:
            self.empty_group()
            return self.escaped(WORDS.get(name) or MATHS[name])
        if name in OVER_LETTERS and self.math:
            return self.under(OVER_LETTERS[name])
        found = self.applied(name)
        return f"{found}{blank}" if found == name else found

    def applied(self, name: str) -> str:
        """A macro that says how its argument looks, or an unknown one."""
        if name in RAISED or name in LOWERED:
            return self.script(self.argument(), name in RAISED)
        if name in ("SI", "qty"):
            return f"{self.argument()}{NBSP}{in_signs(self.argument())}"
        if name == "frac":
            return f"{self.argument()}/{self.argument()}"
        if name == "frquote" or (name in QUOTING and not self.styled):
            return f"«{NBSP}{self.argument().strip(BLANKS)}{NBSP}»"
        if name in QUOTING:
            return f"\\enquote{{{self.argument().strip(BLANKS)}}}"
        if name in ("url", "nolinkurl", "path") and self.text.startswith("{", self.at):
            return self.escaped(address(self.argument()))
        if name == "textsc":
            return small_capitals(self.argument())
        if name in CITING:
            self.skip(OPTIONS)
            return ", ".join(key.strip() for key in self.argument().split(","))
        if name in SETTING or name in UNPRINTED:
            self.skip(OPTIONS)
            self.argument()
            return self.argument() if name in SETTING else ""
        if name in SWITCHES or name in SILENT:
            return f"\\{name} " if self.styled and name in STYLES and not self.math else ""
        if not self.text.startswith("{", self.at):
            return "" if name in STYLES else name
        found = self.argument()
        if name in STYLES and self.styled:
            words = found.rstrip(BLANKS)
            return f"\\{name}{{{words}}}{' ' if words != found else ''}"  # a blank at its end is of what follows
        if name in STYLES:
            return found
        return found or name  # « \XeLaTeX{} »: what is applied to nothing is a word

    def argument(self) -> str:
        """What a macro is applied to: a group without its braces, another macro, or one character."""
        self.skip(BLANK)
        if self.text.startswith("{", self.at):
            self.at += 1
            return self.inner()
        if self.text.startswith("\\", self.at):
            self.depth += 1
            found = self.token(self.next()) if self.depth < DEEPEST else ""
            self.depth -= 1
            return found
        if self.text.startswith("}", self.at) or self.at >= len(self.text):
            return ""
        self.at += 1
        return self.text[self.at - 1]

    def accent(self, name: str) -> str:
        base = self.argument()
        if not base[:1].isalpha():
            return self.escaped(BARE_ACCENTS.get(name, "")) + base
        first = {"ı": "i", "ȷ": "j"}.get(base[0], base[0])
        return first + ACCENTS[name] + base[1:]

    def under(self, accent: str) -> str:
        """What stands under a bar or a hat: a letter takes it, more than one stay as they are."""
        base = self.argument()
        return f"{base}{accent}" if len(base) == 1 and base.isalpha() else base

    def script(self, words: str, raised: bool) -> str:
        """Raised or lowered letters where Unicode has them all; else by pandoc, or on the line."""
        table = SUPERSCRIPTS if raised else SUBSCRIPTS
        if raised and words in ORDINALS:
            return words
        if all(char in table for char in words):
            return "".join(table[char] for char in words)
        return f"\\text{'super' if raised else 'sub'}script{{{words}}}" if self.styled else words

    def escaped(self, words: str) -> str:
        return "".join(ESCAPES.get(char, char) for char in words) if self.styled else words

    def skip(self, pattern: re.Pattern[str]) -> None:
        if found := pattern.match(self.text, self.at):
            self.at = found.end()

    def empty_group(self) -> None:
        self.at += 2 if self.text.startswith("{}", self.at) else 0


def _is_letter(found: str) -> bool:
    return len(unicodedata.normalize("NFC", found).strip()) <= 2 and not SPECIAL.search(found)
