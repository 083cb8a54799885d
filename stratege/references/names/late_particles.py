"""Particles typed after a first name, or in its place: « Berg, Jan van den », « Traon, Le »."""

from __future__ import annotations

import re

from stratege.naming import folded
from stratege.references.parts import Item, text_of

LATE_PARTICLE = re.compile(
    r"(.*?\w\.?) ([Dd][aei]|d[ao]s|do|de la|[Dd]el|[Dd]ella|[Vv]an(?: [Dd]e[nr]?)?|[Vv]on(?: de[mnr])?|"
    r"af|den|der|des|du|el|te|ten|ter|zu|zum|zur|(?<=\. )L[ea])"
)
# « Deuff, Olivier Le »: after a first name of several syllables, as no Vietnamese one is.
LATE_ARTICLE = re.compile(
    r"(?=[\w-]*?[AEIOUYaeiouyà-ÿ][^ aeiouyà-ÿ]+[aeiouyà-ÿ])([^\W\d_][\w-]+(?: [^\W\d_]\.?)?) (L[ea])"
)  # « Micco, Veronica De », « Berg, Jan van den »
# « Sande, Miel Vander », where a Brazilian may bear « Vander » as a second first name, before « Silva ».
FLEMISH = re.compile(r"(.*?\w\.?) ([Vv]and(?:er|en|e))")
BRAZILIAN_END = re.compile(r"(?:[ao]s?|e[sz]|im|eu)$")
# « Mutawaly, Issam Al », « Salah, Omar Ben »: BibTeX takes the last word alone for the family name.
ARABIC = re.compile(r"(.*?\w\.?) (Abd(?:[ae]l| [AaEe]l)?|Abou|Abu|Al|Bin|El|Ibn)|(.*?\w{2}) (Ben)")
# What is written so in Malaysia alone, where « Bin » says « son of » and stays among first names.
MALAY = re.compile(r"\b(?:Abd\.? Rahman|Ahmad|Awang|Che|Haji|Mohamad|Mohd|Muhamad|Nik|Noor|Nor|Nurul?|Siti|Wan)\b")
CHINESE = frozenset(["Ben", "Bin"])  # syllables of first names there: « Peng, Xue Bin »
# « Farrell, Patrick O’ », as Crossref has it; « Orazio, Gabriele D' ».
ELIDED = re.compile(r"(?:(.*\S) )?([DdLlOo]['’])")
# « Rik Van de Walle », whose particle opens with a capital: BibTeX leaves « Van » to the first name.
TORN = re.compile(r"(?P<given>.*\w\.?) (?P<opening>[Vv]an|[Vv]on)")
AFTER_OPENING = frozenset(["de", "dem", "den", "der"])
PARTICLES = ("non-dropping-particle", "dropping-particle")
VON = re.compile(r"^Von\b")  # « Neumann, J Von », where other tongues may have the capital: « De Micco »
VIETNAMESE = re.compile(r"(?:Bui|Dang|Do|Duong|Hoang|L[eê]|Ng[oô]|Nguy[eễ]n|Ph[aạ]m|Phan|Tr[aầ]n|Vo|Vu)\b")
# « Nguyễn Văn Thành », whose family name is never a first name.
VIETNAMESE_FIRST = re.compile(r"(?:Ng[oô]|Nguy[eễ]n|Ph[aạ]m|Tr[aầ]n) .+|\S+ (?:Th[iị]|V[aă]n) [^\W\d_a-z].*")
# In the place of a first name; « Van », « Di » are some, as is « Le » in Asia, whose family names are syllables.
SMALL = r"d[aeiu]|d[ao]s|do|d[ae]l(?:la)?|de (?:la|las|los)|l[ae]|te[nr]?|v[ao]n(?: de[mnr]?)?|vom|zu[mr]?|den|der|des"
LONE = re.compile(rf"{SMALL}|De(?: [Ll]a)?|Del(?:la)?|Des|Du|Ibn|L[ae]|Van [Dd]e[nr]?|Von(?: [Dd]e[mnr])?")
SYLLABLE = re.compile(
    r"(?:[bcdfghjklmnpqrstvwxyz]|[cgknpstz]h|ngh?|g[iu]|kw|hw|qu|tr)?"
    r"(?:[aeiouy]{1,3}|(?:o[aeo]|u[aeoy]|uye|[iy]e|i[ao]|y[ou]|yeo|eo|eu|ae|ee|[aeiouy])(?:ch|ng|nh|[cklmnpt]))"
)


def is_syllable(word: str) -> bool:
    """Whether a word may be one syllable of a Chinese or Vietnamese name: « Long », « Hai »."""
    return SYLLABLE.fullmatch(folded(word)) is not None


def is_vietnamese(name: str) -> bool:
    """Whether a name without comma opens with a family name of Vietnam: « Nguyen Thi Minh Khai »."""
    words = name.split()
    is_first = VIETNAMESE.match(words[0]) is not None and VIETNAMESE_FIRST.fullmatch(name) is not None
    is_whole = len(words) > 2 and not VIETNAMESE.match(words[-1])
    return is_first and is_whole and all(map(is_syllable, words))


def put_before(name: Item) -> None:
    """Change a person's name in place: the particle stands before the family name, as APA has it."""
    _join_particles(name)
    given, family = text_of(name, "given"), text_of(name, "family")
    if LONE.fullmatch(given) and (given.islower() or not is_syllable(family)):
        name["family"] = f"{given} {family}"
        del name["given"]
        return
    if family[:1].isupper() and (elided := ELIDED.fullmatch(given)):
        name |= {"given": elided[1] or "", "family": f"{elided[2]}{family}"}
        return
    if arabic := _arabic(given, family):
        name |= arabic
        return
    found = LATE_PARTICLE.fullmatch(given) or LATE_ARTICLE.fullmatch(given)
    found = found or (None if BRAZILIAN_END.search(family) else FLEMISH.fullmatch(given))
    if found and not any(map(VIETNAMESE.match, (found[1], family))):
        name |= {"given": found[1], "family": f"{VON.sub('von', found[2])} {family}"}


def _join_particles(name: Item) -> None:
    """Change « Rik Van », « de », « Walle » in place: « Van de Walle » is the family name."""
    found = TORN.fullmatch(text_of(name, "given"))
    part = next((part for part in PARTICLES if text_of(name, part) in AFTER_OPENING), "")
    if found and part:
        family = f"{found['opening']} {name.pop(part)} {text_of(name, 'family')}"
        name |= {"given": found["given"], "family": family}


def is_malay(name: str) -> bool:
    """Whether a name is one of Malaysia, by a word of it that other countries spell otherwise: « Mohd », « Siti »."""
    return MALAY.search(name) is not None


def _arabic(given: str, family: str) -> Item:
    """The parts of a name whose last first name is « Al », « Ben »; none of another, nor of one in Chinese."""
    found = ARABIC.fullmatch(given)
    first, particle = (found[1] or found[3], found[2] or found[4]) if found else ("", "")
    is_chinese = particle in CHINESE and is_syllable(family)
    is_son = particle == "Bin" and is_malay(f"{given} {family}")
    return {"given": first, "family": f"{particle} {family}"} if first and not is_chinese and not is_son else {}
