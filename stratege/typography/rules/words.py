"""Changes within words, from closed lists only: `coeur` is cœur, `1ère` is 1re, `etc...` is etc."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratege.signs import WORD
from stratege.typography.edit import Edit, Kind
from stratege.typography.profile import Profile
from stratege.typography.spaces import LETTER, STARTERS, UPPER

# Stems whose « oe » is always a ligature (Académie); whole words where the stem would catch another word.
LIGATURES = (
    r"(?:oeuv|oeuf|oeil|coeur|soeur|boeuf|noeud|voeu|moeurs?$|choeur|oesoph|oestr|oenol|oenoth|oecum|oed[eè]m|oedip|"
    r"f?oetus$|foeta[lu]|(?:man|dés|des)oeuv|[ée]coeur|rancoeurs?$|contrecoeur|coelacanth|coeliaq|coeliosc|"
    r"ae(?:quo|grosome)$|caetera$|naevus$|caecum$)"
)
AFTER = {"aequo": "ex", "caetera": "et"}  # Latin words that are French only behind another
PRESENTATION = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def ligatures(text: str, _use: Profile) -> Iterator[Edit]:
    """`oe` and `ae` become œ and æ in the words that want them, in their own case (D10)."""
    for match in _compiled("[oO][eE]|[aA][eE]").finditer(text):
        at, pair = match.start(), match[0]
        head = _compiled(rf"{LETTER}{{0,12}}$").search(text[max(0, at - 12) : at])
        tail = _compiled(rf"{LETTER}{{2,20}}").match(text, at)
        if not head or not tail:
            continue
        word = (head[0] + tail[0]).lower()
        found = _compiled(LIGATURES).match(word)
        outside = text[at - len(head[0]) - 1 : at - len(head[0])], text[at + len(tail[0]) : at + len(tail[0]) + 1]
        if "_" in outside or text.startswith(("Coeur d’Al", "Coeur d'Al"), at - 1):  # a name of a program, a town
            continue
        if not found or found.end() < len(head[0]) + 2 or not _allowed(text, at - len(head[0]), word):
            continue
        sign = "œ" if pair[0] in "oO" else "æ"
        yield Edit(at, at + 2, pair, sign.upper() if pair[0].isupper() else sign, "FR-D10")


def _allowed(text: str, start: int, word: str) -> bool:
    before = AFTER.get(word)
    return before is None or bool(re.search(rf"(?i)\b{before}[ -]$", text[max(0, start - 4) : start]))


def presentation_forms(text: str, _use: Profile) -> Iterator[Edit]:
    """Ligatures copied out of a PDF are letters again (B15)."""
    for match in _compiled("[ﬀ-ﬆ]").finditer(text):
        yield Edit(match.start(), match.end(), match[0], PRESENTATION[match[0]], "FR-B15")


def ellipses(text: str, _use: Profile) -> Iterator[Edit]:
    """Three points and more are one sign, and « etc. » takes none (B8)."""
    for match in _compiled(r"tc(\.? ?(?:…|\.{2,})[.…]*+)(?<!\w)").finditer(text):
        at = match.start()
        if text[at - 1 : at] in ("e", "E") and not text[at - 2 : at - 1].isalnum():
            yield Edit(match.start(1), match.end(), match[1], ".", "FR-B8")
    for match in _compiled(r"[.…](?:[.…])++").finditer(text):
        sign, before, after = match[0], text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if ("…" in sign or len(sign) > 2) and not {before, after} & {"/", "\\"} and not _interval(before, after):
            yield Edit(match.start(), match.end(), sign, "…", "FR-B8")
    for match in _compiled(r"(?<=\w)\.(?: \.){2,8}+(?![.\w])").finditer(text):
        yield Edit(match.start(), match.end(), match[0], "…", "FR-B8")


def _interval(before: str, after: str) -> bool:
    """`1...9` is an interval of a program, not a suspension."""
    return before.isdigit() and after.isdigit()


ORDINAL = {
    "er": "er", "ers": "ers", "re": "re", "res": "res", "ère": "re", "ères": "res", "ere": "re", "eres": "res",
    "e": "e", "es": "es", "ème": "e", "èmes": "es", "eme": "e", "emes": "es", "ième": "e", "ièmes": "es",
    "ieme": "e", "iemes": "es", "d": "d", "ds": "ds", "de": "de", "des": "des", "ier": "er", "iers": "ers",
    "nd": "d", "nds": "ds", "nde": "de", "ndes": "des", "iere": "re", "ière": "re", "ières": "res",
    "éme": "e", "émes": "es", "è": "e", "ès": "es",
}  # fmt: skip
FIRST, SECOND, OTHER = "i?ers?|res?|i?[èe]res?", "n?ds?|n?des?", "i?[èeé]mes?|[eè]s?"


@cache
def _ordinals() -> re.Pattern[str]:
    """`1 er` and `2 ème` too: no word is spelt so; but « 1 re », « 2 d » and « 3 e » may be a note or a grade."""
    tails = rf"(?:(?<=1)(?<!\d1)(?:{FIRST})|(?<=2)(?<!\d2)(?:{SECOND})|(?<!(?<!\d)1)(?:{OTHER}))"
    apart = r" (?:(?<=1.)(?<!\d1.)er|i?ème)"
    return re.compile(rf"\d({tails}|{apart})(?!\w)(?!-\d)")


def ordinals(text: str, _use: Profile) -> Iterator[Edit]:
    """`1ère` is 1re, `2ème` is 2e, and the letters of every ordinal are raised (D1)."""
    for match in _ordinals().finditer(text):
        number = _compiled(rf"(?:^|(?<!{UPPER}-)(?<![\w.,-]))\d{{1,9}}$").search(
            text[max(0, match.start() - 12) : match.start(1)]
        )
        if number:
            after = ORDINAL[match[1].lstrip(" ")]
            yield Edit(match.start(1), match.end(), match[1], after, "FR-D1", raise_from=0)


ROMAN = r"(?=[IVXLC])(?:XC|XL|L?X{0,3}|C)(?:IX|IV|V?I{0,3})"
AGES = (
    "siècles?|s\\.|millénaires?|République|Empire|Reich|Internationale|dynasties?|arrondissements?|régiment|"
    "concile|congrès|corps|législature|plan|armée|session|chambre"
)


@cache
def _centuries() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A numeral of one letter is one only before an age: « Me », « Ce » and « Xe » are words."""
    other = r"[IVXLC]{1,8}e"
    age = rf" (?:(?:{AGES})(?!\w)|(?:et|ou|au|à) (?:l[ae] )?{other})| ?[-–,/] ?{other}"
    letters = r"[IVXLC]{1,8}+(ers?|res?|ère|i?èmes?|i?émes?|es?)(?!\w)"
    return re.compile(letters), re.compile(ROMAN), re.compile(age)


def centuries(text: str, _use: Profile) -> Iterator[Edit]:
    """`XXIème` is XXIe; the letters after a roman numeral are raised (D2)."""
    letters, roman, age = _centuries()
    for match in letters.finditer(text):
        numeral, tail = match[0][: -len(match[1])], match[1]
        before = text[match.start() - 1 : match.start()] if match.start() else ""
        if before.isalnum() or before in ("_", ".", "@", "/") or not roman.fullmatch(numeral):
            continue
        first = tail.startswith(("er", "re", "ère"))
        if first != (numeral == "I") or (
            not first and len(numeral) == 1 and (numeral in "LC" or not age.match(text, match.end()))
        ):
            continue
        yield Edit(match.start(1), match.end(), tail, ORDINAL[tail], "FR-D2", raise_from=0)


def titles(text: str, _use: Profile) -> Iterator[Edit]:
    """`Mme.` and `Mlle.` end with the word's last letter, so they take no point (D4)."""
    for match in _compiled(rf"(?:M(?:mes?|lles?|gr)|Dr|Pr)\.(?= (?:{UPPER}{LETTER}|{WORD}))").finditer(text):
        if not text[match.start() - 1 : match.start()].isalnum() or not match.start():
            kind: Kind = "lint" if _ends_sentence(text, match) else "fix"
            yield Edit(match.end() - 1, match.end(), ".", "", "FR-D4", kind)


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """« Cochez M. ou Mme. Ensuite, signez. »: after « ou » or an article, or before a word that opens a sentence."""
    before = text[max(0, match.start() - 6) : match.start()]
    return bool(_compiled(r"(?i)(?:\b(?:ou|une?|les?|la|aux?|des)|/) ?$").search(before)) or bool(
        _compiled(rf" (?:(?:{STARTERS})(?:(?<=['’])|(?!\w))|{LETTER}+(?:ment|ez)(?!\w))").match(text, match.end())
    )


def misters(text: str, _use: Profile) -> Iterator[Edit]:
    """« Mr » is English; the French abbreviation is « M. » (D4)."""
    for match in _compiled(rf"Mr\.?(?<!\wMr)(?<!\wMr\.)(?= (?:{UPPER}|{WORD}))").finditer(text):
        yield Edit(match.start(), match.end(), match[0], "M.", "FR-D4", "lint")
