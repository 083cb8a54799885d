"""Dashes of the interpolated clause: `a - b - c` is a –_b_– c; ranges, subtractions and lists keep their hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratege.signs import BREAK
from stratege.spaces import NBSP
from stratege.typography.edit import Edit
from stratege.typography.gaps import Wish
from stratege.typography.profile import Profile
from stratege.typography.spaces import LETTER, UPPER, blank

DASHES = "–—"
BEFORE_NUMBER = (" de", " à", " et", " ou")  # a negative one, here
OPERAND = ("= ", "× ", "* ", "+ ", " x ")  # what comes before brackets in a formula
NEAR = 80  # characters to a bracket, or of an identifier


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"-{1,3}(?=[ ,])|[–—](?= )")


@cache
def _marks() -> re.Pattern[str]:
    """Dashes, and what ends the sentence that they must pair in; the point of « M. » or of an initial does not."""
    end = rf"[.!?…](?<!\b\w\.)(?<!\b\w\w\.)[»”)]* *\s(?=[«“\"]? ?{UPPER})"
    return re.compile(rf"[{DASHES}]|{end}|\n *\n|{BREAK}")


def spaced_hyphens(text: str, use: Profile) -> Iterator[Edit]:
    """A hyphen between two spaces becomes the dash of the house, as does `--` at the head of a reply (B10)."""
    for match in _signs().finditer(text):
        sign, start, end = match[0], match.start(), match.end()
        head = _heads_line(text, start)
        if sign == use.dash or (sign in DASHES and not use.one_dash) or not (head or text[start - 1] == " "):
            continue
        if head and sign == "--" and text[end] == " ":
            yield Edit(start, end, sign, "—", "FR-B12")
        elif (
            not head
            and text[start - 2 : start - 1] not in ("«", "“", "(")
            and (sign[0] != "-" or not _arithmetic(text, start, end))
            and _goes_on(text, start, end)
        ):
            yield Edit(start, end, sign, use.dash, "FR-B10")


def _heads_line(text: str, start: int) -> bool:
    return blank(text[start - 1 : start] if start else "") and (
        not start or text[start - 1] != " " or blank(text[start - 2 : start - 1] if start > 1 else "")
    )


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a dash is followed by words, or by the comma that closes what it encloses; `+, -, ×` lists signs."""
    if text[end : end + 1] == ",":
        return text[start - 2 : start - 1] not in (",", "(")
    return not blank(text[end + 1 : end + 2])


def _arithmetic(text: str, start: int, end: int) -> bool:
    """« 5 - 3 », « n - 1 », « 2013 - 2014 » and « de - 2 » are figures; « = (total - reste) / 2 » is a formula."""
    before, follows = text[start - 2 : start - 1], text[end + 1 : end + 2]
    alone = blank(text[start - 3 : start - 2] if start > 2 else "")
    if follows.isdigit() and (
        before.isdigit() or (before.isalpha() and alone) or text.endswith(BEFORE_NUMBER, 0, start - 1)
    ):
        return True
    return _in_formula(text, start, end)


def _in_formula(text: str, start: int, end: int) -> bool:
    """Whether the brackets around the place, not far, are an operand: a sign of equality or an operator is by them."""
    opening = text.rfind("(", max(0, start - NEAR), start)
    closing = text.find(")", end, end + NEAR)
    if opening < 0 or closing < 0 or ")" in text[opening:start] or "(" in text[end:closing]:
        return False
    return text.endswith(OPERAND, 0, opening) or bool(_operator().match(text, closing + 1))


@cache
def _operator() -> re.Pattern[str]:
    return re.compile(r" (?:[×÷*/+] \S|= [\d(])")


@cache
def _glued() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """`plan--s'il existe--échoue`: a double hyphen after a letter, and the one that answers it in the sentence."""
    one = rf"(?<!-)--(?<={LETTER}--)(?:(?={LETTER})| )"
    return re.compile(rf"--(?<={LETTER}--)(?:(?={LETTER})| )"), re.compile(rf"[^\n.!?;]{{1,500}}?{one}")


def glued_hyphens(text: str, use: Profile) -> Iterator[Edit]:
    """`--` between letters is a dash with its spaces, which bind what a pair of them encloses (B10)."""
    one, answer = _glued()
    done = 0
    for match in one.finditer(text):
        if match.start() < done or _in_identifier(text, match.start()):
            continue
        closing = answer.match(text, match.end())
        if closing and _in_identifier(text, text.rindex("--", match.end(), closing.end())):
            closing = None
        yield Edit(*match.span(), match[0], f" {use.dash}{NBSP if closing else ' '}", "FR-B10")
        if closing:
            done = closing.end()
            start = closing.end() - (3 if text[done - 1] == " " else 2)
            yield Edit(start, done, text[start:done], f"{NBSP}{use.dash} ", "FR-B10")


def _in_identifier(text: str, at: int) -> bool:
    """Whether the double hyphen there is of a name such as `menu--open-left`: ASCII, with another sign of a name."""
    before, after = _name()
    head, tail = before.search(text[max(0, at - NEAR) : at]), after.match(text, at + 2)
    word = (head[0] if head else "") + (tail[0] if tail else "")
    return word.isascii() and word == word.lower() and any(sign in "-_@./0123456789" for sign in word)


@cache
def _name() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(r"[\w@./-]{1,80}\Z"), re.compile(r"[\w@/-]{1,80}(?:\.\w+)*")


@cache
def _years() -> re.Pattern[str]:
    number = r"(?:1\d{3}|20\d{2})"
    return re.compile(
        rf"-(?<=(?<![\w/.-]){number}-)(?={number}(?![\w/-]|\.\d))"
        r"|-(?:(?<=p\. \d-)|(?<=p\. \d\d-)|(?<=p\. \d\d\d-))(?=\d{1,4}(?![\w-]))"
    )


def ranges(text: str, use: Profile) -> Iterator[Edit]:
    """Where the house wants it, the hyphen between two years or two pages becomes an en dash (B13)."""
    if use.ranges != "-":
        for match in _years().finditer(text):
            yield Edit(match.start(), match.end(), "-", use.ranges, "FR-B13")


def dash_gaps(text: str, _use: Profile) -> Iterator[Wish]:
    """The space after an opening dash and before a closing one does not break (B10); nor that of a reply (B12)."""
    opening = -1
    for match in _marks().finditer(text):
        at = match.start()
        if match[0] not in DASHES:
            opening = -1
        elif _heads_line(text, at):
            if text[at + 1 : at + 2] == " ":
                yield Wish(at + 1, at + 2, "bound", "FR-B12")
        elif text[at - 1] == " " and _is_dash(text, at):
            if opening >= 0:
                yield Wish(opening + 1, opening + 2, "bound", "FR-B10")
                yield Wish(at - 1, at, "bound", "FR-B10")
                opening = -1
            elif text[at + 1 : at + 2] == " ":
                opening = at


def _is_dash(text: str, at: int) -> bool:
    """Spaced on both sides, or closing before a mark; not a range nor a subtraction between two figures."""
    spaced, follows = text[at + 1 : at + 2] == " ", text[at + 1 : at + 2]
    if spaced:
        return not (text[at - 2 : at - 1].isdigit() and text[at + 2 : at + 3].isdigit())
    return bool(follows) and follows in ",;:.)»"
