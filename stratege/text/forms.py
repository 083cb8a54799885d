"""Our own inline forms: `[#id]`, `[=id, number @]`, `[^note]`, `[words]{lang=en}`, and lists of attributes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from stratege.text.tree import Fact, Foreign, Indexed, Inline, Inlines, Known, NoteCall, Reference, SmallCaps

REFERENCE = re.compile(r"\[(#[\w.:-]+(?:\s*;\s*#[\w.:-]+)*)\](?!\()")
# A fact, or a calculation over facts: `[=id]`, `[=id, number @]`, `[= share(a, b), decimals=1 ]`.
FACT = re.compile(r"\[=(\s*[\w(][\w\s.:+*/×÷−(),=%-]*)(?:(@)\s*)?\]")
CALL = re.compile(r"\[\^([^\]\[\s]+)\]")
BRACKETED = re.compile(f"{REFERENCE.pattern}|{FACT.pattern}|{CALL.pattern}")
UNCLOSED = re.compile(r"\[-?@\w|\[#\w|\[=\s?\w|\[\^\w")
RAISED = {
    "^": re.compile(r"\^([^\s^\[\]]+)\^"),  # as Pandoc writes them
    "~": re.compile(r"~([^\s~\[\]]+)~"),
}
ATTRIBUTE = r"""#[\w.:-]+|\.[A-Za-z][\w-]*|[A-Za-z][\w:-]*=(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s"'{}]+)"""
ATTRIBUTES = re.compile(rf"\{{\s*((?:{ATTRIBUTE})(?:\s+(?:{ATTRIBUTE}))*)\s*\}}")
QUOTES = "\"'“”«»\xa0\u202f"  # typographic ones, which keyboards give, are none of the words
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


class Attributes(NamedTuple):
    """What braces hold: `{#a .b lang=en}` is an id, classes and values."""

    id: str
    classes: tuple[str, ...]
    values: dict[str, str]
    source: tuple[str, ...]
    end: int


def attributes(text: str, start: int) -> Attributes | None:
    """The list of attributes that opens at `start`; braces that hold anything else are text."""
    found = ATTRIBUTES.match(text, start)
    if found is None:
        return None
    parts = tuple(re.findall(ATTRIBUTE, found[1]))
    ids = [part[1:] for part in parts if part[0] == "#"]
    classes = tuple(part[1:] for part in parts if part[0] == ".")
    pairs = [part.split("=", 1) for part in parts if part[0] not in "#."]
    return Attributes(ids[-1] if ids else "", classes, {k: v.strip(QUOTES) for k, v in pairs}, parts, found.end())


Make = Callable[[int, int, Inlines], Inline]
MARKED: dict[tuple[str, ...], Make] = {("known",): Known, ("small-caps",): SmallCaps}


def span(found: Attributes) -> Make | None:
    """What makes the node of `[words]{…}`, if it is one of our forms."""
    lang = found.values.get("lang", "")
    if len(found.source) != 1:
        return None
    if LANGUAGE.fullmatch(lang):
        return lambda start, end, children: Foreign(start, end, lang, children)
    entry = found.values.get("index", "")
    if entry.strip() or found.classes == ("index",):
        return lambda start, end, children: Indexed(start, end, entry, children)
    return MARKED.get(found.classes)


class Form(NamedTuple):
    """A form that brackets hold whole: what it is, up to where, what its node is, and where a reference leads."""

    kind: str
    end: int
    make: Callable[[int, int], Inline]
    targets: tuple[str, ...] = ()
    otherwise: str | None = None


def refer(targets: tuple[str, ...], otherwise: str | None) -> Make:
    """What makes the node of `[words][#id]`."""
    return lambda start, end, children: Reference(start, end, targets, children, otherwise)


def _otherwise(text: str, start: int) -> tuple[str | None, int]:
    """The words of the `{else="…"}` that opens at `start`, and the offset after it."""
    found = attributes(text, start) if text.startswith("{", start) else None
    if found is None or len(found.source) != 1 or "else" not in found.values:
        return None, start
    return found.values["else"], found.end


def parts(text: str) -> list[str]:
    """What commas separate outside parentheses: `share(a, b), decimals=1` are two."""
    found, depth = [""], 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "," and depth <= 0:
            found.append("")
        else:
            found[-1] += char
    return [" ".join(part.split()) for part in found]


def bracketed(text: str, start: int) -> Form | None:
    """The form that the bracket at `start` opens."""
    sign = text[start + 1 : start + 2]
    if sign == "#" and (found := REFERENCE.match(text, start)):
        targets = tuple(part.strip()[1:] for part in found[1].split(";"))
        words, end = _otherwise(text, found.end())
        return Form("reference", end, lambda first, last: Reference(first, last, targets, (), words), targets, words)
    if sign == "=" and (found := FACT.match(text, start)):
        (name, *forms), cited = parts(found[1]), bool(found[2])
        words, end = _otherwise(text, found.end())
        return Form("fact", end, lambda first, last: Fact(first, last, name, cited, tuple(forms), words))
    if sign == "^" and (found := CALL.match(text, start)):
        note = found[1]
        return Form("note", found.end(), lambda first, last: NoteCall(first, last, note))
    return None
