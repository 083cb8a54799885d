"""Words that do not part from their neighbour: `M. Dupont`, `p. 12`, `av. J.-C.`, `Louis XIV`, `XXIe siècle`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from stratege.signs import WORD
from stratege.typography.gaps import Wish, between
from stratege.typography.profile import Profile
from stratege.typography.rules.words import AGES, ROMAN
from stratege.typography.spaces import LOWER, STARTERS, UPPER

KINGS = (
    "Louis|Charles|Henri|François|Philippe|Napoléon|Jean|Paul|Jean-Paul|Pie|Benoît|Léon|Grégoire|Clément|Innocent|"
    "Urbain|Sixte|Élisabeth|Elisabeth|Elizabeth|George|Georges|Édouard|Edouard|Guillaume|Frédéric|Ferdinand|Alphonse|"
    "Nicolas|Alexandre|Albert|Léopold|Baudouin|Richard|Jacques|Robert|Hugues|Lothaire|Boniface|Adrien|Otton|Conrad|"
    "Pierre|Malcolm|Gustave|Christian|Haakon|Mohammed|Hassan|Ramsès|Ptolémée|Charles-Quint|Quint|Catherine"
)
NUMBERED = (
    r"pp?|[Aa]rts?|[Cc]hap|ch|[Ff]igs?|[Tt]abl?|[Vv]ol|t|al|[Aa]nn|coll?|éd|[Ss]ect|ill|pl|app|liv|fol|[Nn]um|[Éé]q|"
    r"[Pp]aragr"
)
NUMERAL = rf"(?:\d|{ROMAN}(?<=[IVXLC])(?![\w'’])|[ivx]{{1,7}}(?![\w'’.]))"


@cache
def _english() -> Callable[[str], object]:
    """« Ask Me Anything » : a capitalised word before « Me », which is then no « maître »."""
    return re.compile(rf"(?:^|\W){UPPER}{LOWER}+ $").search


TITLES = r"M(?<!\wM)(?<!\w[’'-]M)(?:M?\.|mes?|lles?|e|gr)|D(?<!\wD)rs?|P(?<!\wP)rs?|V(?<!\wV)ve"

titles = between(
    rf"(?:{TITLES})(?P<bound1> )(?={UPPER}|{WORD})|MM?\.(?P<bound2> )(?=l[ea] [a-zé])",
    lambda text, match: match[0] != "Me " or not _english()(text[max(0, match.start() - 24) : match.start()]),
)
initials = between(
    rf"{UPPER}(?<!\w.)(?<!\bplan .)\.(?:-{UPPER}\.){{0,3}}+(?P<bound> )(?!(?:{STARTERS})(?:(?<=['’])|(?!\w)))"
    rf"(?=(?:de |d[’']|von |van |du )?{UPPER})"
)
many_initials = between(rf"{UPPER}(?<![\w’'-].)\.(?P<bound1> ){UPPER}\.")


def _is_numbered(text: str, match: re.Match[str]) -> bool:
    """Whether the point at the match ends an abbreviation that a number follows; « et al. 2008 » is not one."""
    before = text[max(0, match.start() - 10) : match.start()]
    found = _numbered().search(before)
    return bool(found) and not before.endswith("et al")


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^\w.-])(?:{NUMBERED})$")


def _is_numero(text: str, match: re.Match[str]) -> bool:
    at = match.start()
    return text[at] == "§" or (text[at - 1 : at] in ("n", "N") and not text[at - 2 : at - 1].isalnum())


numbered = between(rf"\.(?P<bound> ?)(?={NUMERAL})", _is_numbered)
numeros = between(rf"(?:§{{1,2}}|[°ºᵒ][sˢ]?)(?P<bound> ?)(?={NUMERAL})", _is_numero)
bare_numeros = between(
    r"o(?P<bound1> )(?=\d)(?<=\b[nN]o )|s(?P<bound2> )(?<=\bnos )(?=\d+(?:, \d+){0,20}+(?:-| (?:et|à|ou) )\d)"
)
examples = between(r"[pP]\.(?<=\b[pP]\.)(?P<bound> ?)ex\.")
eras = between(
    r"v\.(?<=\bav\.)(?P<bound1> ?)J\.(?P<tight1> ?)-(?P<tight2> ?)C\b"
    r"|pr\.(?<=\bapr\.)(?P<bound2> ?)J\.(?P<tight3> ?)-(?P<tight4> ?)C\b"
)
thatis = between(r"c\.(?<=\bc\.)(?P<tight1> ?)-(?P<tight2> ?)à-(?P<tight3> ?)d\.")
latin = between(r"i\.(?<=\bi\.)(?P<bound> )e\.")
undated = between(r"s\.(?<=\bs\.)(?P<bound1> )(?:d\.|l\.(?:(?P<bound2> )n\.(?P<bound3> )d\.)?)")
editors = between(r"[Nn]\.(?<![\w.][Nn]\.)(?P<bound1> )d\.(?P<bound2> )(?:l[’']|l\.(?P<bound3> )r|t)")


def cited(text: str, _use: Profile) -> Iterator[Wish]:
    """`op. cit.`, `loc. cit.`, `art. cit.` stay together (D7)."""
    for match in re.finditer(r" cit\.", text):
        if text[max(0, match.start() - 4) : match.start()].endswith(("op.", "loc.", "art.")):
            yield Wish(match.start(), match.start() + 1, "bound")


def etcetera(text: str, _use: Profile) -> Iterator[Wish]:
    """`etc.` stays with the word before it (D7)."""
    for match in re.finditer(r" etc\.", text):
        if text[match.start() - 1 : match.start()] not in tuple("([«“"):
            yield Wish(match.start(), match.start() + 1, "bound")


ages = between(
    rf"[IVXLC]{{1,8}}+(?<!\w[LC])(?<![^\w][LC])(?<!^[LC])(?:er|re|ère|es?|i?ème)s?(?P<bound> )(?=(?:{AGES})(?!\w))"
)


@cache
def _kings() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A numeral, and the name before it: any for two figures, a king's for a lone V, X or I."""
    name = rf"(?:^|[^\w])(?:{UPPER}{LOWER}+|{UPPER}{LOWER}+-{UPPER}{LOWER}+) $"
    king = rf"(?:^|[^\w-])(?:{KINGS}) $"
    return (
        re.compile(rf"(?:(?=[IVX]{{2}}){ROMAN}|I(?:er|re)|[IVX])(?<=[IVXr])(?![\w'’])"),
        re.compile(name),
        re.compile(king),
    )


def sovereigns(text: str, _use: Profile) -> Iterator[Wish]:
    """`Louis XIV`, `François Ier`, `Charles X`: the numeral stays with the name (D2)."""
    numeral, name, king = _kings()
    for match in re.finditer("[IVX]", text):
        at = match.start()
        if text[at - 1 : at] != " " or not (found := numeral.match(text, at)):
            continue
        lone = found.end() - at == 1
        if (king if lone else name).search(text[max(0, at - 24) : at]):
            yield Wish(at - 1, at, "bound")


PHRASES = (examples, eras, thatis, latin, undated, editors, cited, etcetera)
