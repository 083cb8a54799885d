"""Quotation marks, which need the whole block: `"il dit "oui""` nests, a lone `"` stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratege.records import record
from stratege.signs import BREAK, WORD
from stratege.typography.edit import Edit
from stratege.typography.gaps import between
from stratege.typography.profile import Profile
from stratege.typography.spaces import LETTER, blank

CLOSERS = {"»": "«", "”": "“", "›": "‹"}
OPENERS = frozenset(CLOSERS.values())
NEAR = 400  # characters within which a mark looks for its partner
BEFORE_OPENING = frozenset("([{«“‹‘'’-–—/|*_:,…")
AFTER_CLOSING = frozenset(")]}».,;:!?…”›’'\"-–—/|*_<")


@cache
def _signs() -> re.Pattern[str]:
    """Quotation marks, apostrophes at the edge of a word, and the empty lines that part blocks."""
    opening = rf"(?<![\w=])'(?!n' )(?=[\w«…{WORD}])"
    return re.compile(rf"[\"«»“”‹›]|{opening}|(?<=[\w.!?…%»){WORD}])'(?!\w)|\n[ \t]*\n|{BREAK}")


@record
class Pair:
    """An opening and a closing mark that belong together, and how many pairs are around them."""

    start: int
    end: int
    sign: str
    depth: int = 0


def quote_signs(text: str, use: Profile) -> Iterator[Edit]:
    """`"x"` becomes « x », or “x” within another quotation (B1, B3); what has no partner is left alone.

    “x” around which there is no « » is reported, since the author may quote English; then come the apostrophes.
    """
    quoting = set()
    for pair in pairs(text):
        if pair.sign == "'":
            quoting |= {pair.start, pair.end}
        yield from _pair_edits(text, pair, use)
    yield from _apostrophe_edits(text, quoting)


def _pair_edits(text: str, pair: Pair, use: Profile) -> Iterator[Edit]:
    places = ((pair.start, 0), (pair.end, 1))
    if pair.sign == '"' and pair.depth == 0:
        yield from (Edit(at, at + 1, '"', "«»"[side], "FR-B1") for at, side in places)
    elif pair.sign == '"' or (pair.sign == "'" and pair.depth):
        yield from (Edit(at, at + 1, pair.sign, use.nested[side], "FR-B3") for at, side in places)
    elif pair.sign == "'":
        yield from (Edit(at, at + 1, "'", "«»"[side], "FR-B1", "lint") for at, side in places)
    elif pair.sign == "“" and pair.depth == 0:
        yield from _first_level(text, pair, use)


def _first_level(text: str, pair: Pair, use: Profile) -> Iterator[Edit]:
    """“x” that no quotation holds, with the spaces that « x » wants (B16)."""
    start, end = pair.start + 1, pair.end
    start += text[start] == " "
    end -= text[end - 1] == " " and end > start
    yield Edit(pair.start, start, text[pair.start : start], f"«{use.guillemet}", "FR-B16", "lint")
    yield Edit(end, pair.end + 1, text[end : pair.end + 1], f"{use.guillemet}»", "FR-B16", "lint")


def pairs(text: str) -> list[Pair]:
    """The pairs of marks of every block, by place; an apostrophe is a quote only within another quotation."""
    found: list[Pair] = []
    stack: list[tuple[str, int]] = []
    for match in _signs().finditer(text):
        sign, at = match[0], match.start()
        if sign[0] in ("\n", BREAK):
            stack.clear()
        elif sign in OPENERS or (sign not in CLOSERS and _opens(text, at, stack)):
            stack.append((sign, at))
        elif (index := _partner(stack, CLOSERS.get(sign, sign))) is not None:
            if at > stack[index][1] + 1:
                found.append(Pair(stack[index][1], at, stack[index][0]))
            del stack[index:]
    return _nested(found)


def _opens(text: str, at: int, stack: list[tuple[str, int]]) -> bool:
    """Whether a straight mark opens: by its neighbours, else by whether one is open."""
    sign, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if sign == "'":
        return (not before.isalnum() and before not in (WORD, ".", "!", "?", "…", "%", "»", ")")) or not before
    is_open = any(mark == sign for mark, _ in stack)
    if is_open and blank(before) and after in tuple(".,;:!?…)"):  # « " oui " et " non ". »
        return False
    if blank(before) != blank(after):
        return blank(before)
    if blank(before):
        return not is_open
    if before in BEFORE_OPENING and after not in AFTER_CLOSING:
        return True
    return not is_open and after not in AFTER_CLOSING and before == WORD


def _partner(stack: list[tuple[str, int]], sign: str) -> int | None:
    """The open mark that a closing one ends; guillemets set by the author are never crossed by straight marks."""
    for index in range(len(stack) - 1, -1, -1):
        if stack[index][0] == sign:
            return index
        if stack[index][0] == "«" or (sign == "'" and stack[index][0] != "'"):
            return None
    return None


def _nested(found: list[Pair]) -> list[Pair]:
    """Pairs by place with their depth; single marks that no quotation holds do not count as a level."""
    levels: list[int] = []
    result = []
    for pair in sorted(found, key=lambda pair: pair.start):
        while levels and levels[-1] < pair.start:
            levels.pop()
        result.append(Pair(pair.start, pair.end, pair.sign, len(levels)))
        if pair.sign != "'" or levels:
            levels.append(pair.end)
    return result


def chevrons(text: str, _use: Profile) -> Iterator[Edit]:
    """`<<x>>` is « x » where it cannot be code: glued to words inside, apart from them outside (B1)."""
    for match in _chevrons().finditer(text):
        yield Edit(match.start(), match.start() + 2, "<<", "«", "FR-B1")
        yield Edit(match.end() - 2, match.end(), ">>", "»", "FR-B1")


@cache
def _chevrons() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w<])<<(?={LETTER}|{WORD})[^<>\n{BREAK}]{{1,300}}+(?<=[\w.!?…{WORD}])>>(?![\w>])")


ELISION = (
    r"(?:(?<=\b[cdjlmnstCDJLMNST].)|(?<=\b[Qq]u.)|(?<=\bQU.)|(?<=\b[Jj]usqu.)|(?<=[sr]qu.)|(?<=uoiqu.)|(?<=elqu.)|"
    r"(?<=jourd.))"
)
VOWEL = "[aeiouyhàâéèêëîïôûœAEIOUYHÀÂÉÈÊËÎÏÔÛŒ]"
APART = r"(?:(?<=\b[cdjlmnstCDJLMNST] .)|(?<=\b[Qq]u .)|(?<=[rs]qu .)|(?<=ujourd .))"  # « qu ' il »
STRAIGHT = "['´`‘ʼ′]"


@cache
def _apostrophes() -> re.Pattern[str]:
    inside = rf"(?<={LETTER}.)(?=[^\W_]|{WORD})"
    outside = rf"{ELISION}(?=[«“\"(\[…€$£]| (?:{LETTER}|[«“\"{WORD}]))"
    return re.compile(
        rf"{STRAIGHT}(?:{inside}(?!(?<=[ -]t.)(?:ils?|elles?|on)\b)|{outside})|['´`′]{APART}(?= ?{VOWEL})"
        rf"|'(?=n' )(?<= ')|'(?<= 'n')(?= )"
    )


def _apostrophe_edits(text: str, quoting: set[int]) -> Iterator[Edit]:
    """A straight mark, an accent or a backtick after an elided letter is an apostrophe (B5)."""
    for match in _apostrophes().finditer(text):
        if match.start() not in quoting:
            yield Edit(match.start(), match.end(), match[0], "’", "FR-B5")


apart_elision = between(rf"(?P<none1> )’{APART}(?P<none2> ?)(?={VOWEL})")
after_elision = between(rf"’(?<![’‘'\"“]\w’){ELISION}(?P<none> )(?=[\w«“{WORD}])")


def _encloses(text: str, match: re.Match[str]) -> bool:
    """Whether there is something between the marks: « » that encloses nothing is left alone.

    Nor is a mark that stands for another: the second of “mot“, the first of ”mot”, › in « Accueil › Aide ».
    """
    sign = match[0].strip()
    if sign in "“”›" and text[match.start() - 1 : match.start()] not in OPENERS:
        before = text[max(0, match.start() - NEAR) : match.start()]
        opened = before.rpartition("‹" if sign == "›" else "“")
        is_open = bool(opened[1]) and not any(end in opened[2] for end in ("”", "›", "\n\n", BREAK))
        return is_open if sign != "“" else not is_open
    return match[0][0] in OPENERS or text[match.start() - 1 : match.start()] not in OPENERS


continued = between(rf"(?:^|\n[ \t]*\n|{BREAK})»(?P<guillemet> )(?={LETTER})")  # a paragraph that goes on quoting
guillemets = between(r"«(?P<guillemet1> ?)(?=[^\s»])|(?P<guillemet2> ?)»", _encloses)
before_guillemet = between(rf"(?<=[:;,])(?P<word>)(?=«[\u00a0\u202f ]?(?:[\w…(\[]|{WORD}))")  # « dit :"oui" »
inner_quotes = between(r"“(?P<tight1> )(?=[^\s”])|(?P<tight2> )”|‹(?P<inner1> ?)(?=[^\s›])|(?P<inner2> ?)›", _encloses)
