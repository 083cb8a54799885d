"""English words: `is_common("Networks")` is true, `looks_english("User Influence in Networks")` too."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

ENDINGS = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", "")),
    *(("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ness", ""), ("able", "")),
    *(("eering", "e"), ("eers", "e"), ("ism", ""), ("isms", "")),
    *(("ic", ""), ("ic", "e"), ("ic", "y"), ("al", ""), ("al", "a"), ("al", "e"), ("ity", ""), ("ity", "e")),
)
FORMED_END = re.compile(
    r"(?:tion|tional|tionally|tionalis[mt]|[a-z]{4}[nst]ical|ness|olog(?:y|ies|ical|ic)|ically|ivity|ability|ative|ively|atory|atorial|ment|fully|ator|meter|metr(?:y|ic)|graph(?:y|ic)|scop(?:y|ic)|"
    r"dynamic|blast|cyte|tronic|static|morphic|genesis|oid|osis|ified|ifying|[a-z]{3}ated|izer|iser|ivis[mt]|[a-z]{4}i[sz]ed|[a-z]{4}izing|[acs]tive|ssor|[a-z]{4}ship|biotic|versal|oxide|diol|triol)s?$"
)
# Of chemistry and medicine: « dehydrogenase », « haemoglobin », « leukaemia », « arthroplasty ».
LEARNED_END = re.compile(
    r"(?<=[a-z]{4})(?:ase|a?emia|a?emic|(?:ar|rc|st|ct|am|om)oma|itis|opathy|opathies|otomy|ectomy|ectomies|plasty|plasties|otrophy|trophic|"
    r"tropic|omics?|globins?|opsin|doxin|mycin|cillin|statin|tropin|kinin|ulin|lysis|lytic|phagy|phagous|osomes?|osomal|philic|phobic|phoria|derma|"
    r"genic|[ioy]gram|plasmic|plasia|phage|virus|viruses|viral|[iux]mab|tinib|sartan|prazole|triptan|floxacin|[adei]vir|yl|ylated|ylation|uria|tension|nomial|variate|centric|metrics|[ai]mide|[iou]tide|[lt]oside|peptide|lipid)s?$"
)
PREFIXES = re.compile(
    r"^(?:aero|agro|anti|apo|atto|auto|bio|cardio|chemo|chromo|counter|cryo|crypto|cyber|cyto|eco|eigen|electro|endo|ethno|equi|extra|femto|ferro|gastro|geo|giga|glyco|hetero|homo|hydro|hyper|hypo|"
    r"immuno|infra|inter|intra|iso|lipo|litho|macro|magneto|mega|meso|meta|micro|mono|morpho|multi|nano|neo|neuro|non|omni|opto|organo|ortho|osteo|palaeo|paleo|over|patho|peri|pharmaco|pico|"
    r"phospho|photo|phylo|physio|phyto|poly|post|pre|proteo|proto|pseudo|psycho|quasi|radio|retro|self|semi|sero|socio|spatio|spectro|stereo|sub|super|supra|"
    r"techno|tele|thermo|trans|ultra|under|vaso|visuo|xeno)(?=[a-z]{4})|^(?:bi|co|de|dis|mis|re|tri|un)(?=[a-z]{5})|^multi(?=[a-z]{3})|"
    r"^(?:baro|fluoro|hemi|hepato|histo|kilo|lympho|nephro|onco|quadri|rheo|tribo|uni|vibro)(?=[a-z]{6})"
)
# Units of the SI that bear the names of persons, which have no capital behind a prefix: « nanohertz ».
UNIT = re.compile(
    r"(?:atto|centi|deca|deci|exa|femto|giga|hecto|kilo|mega|micro|milli|nano|peta|pico|tera|zepto)"
    r"(?:becquerel|coulomb|farad|gauss|gray|henry|hertz|joule|kelvin|newton|ohm|pascal|siemens|sievert|tesla|volt|watt)s?"
)
# What ends compounds, « wavenumber », and no surnames, as « well », « head » and « wood » do.
TAILS = re.compile(
    r"(?<=[a-z]{4})(?:band|being|board|chain|code|cycle|data|file|flow|form|frame|gram|level|line|map|market|number|page|path|phone|plane|plot|point|rate|"
    r"print|scale|seeker|sheet|shift|space|stack|stream|structure|surface|time|wave|wide|width|work)s?$"
)
BRITISH = (("our", "or"), ("is", "iz"), ("ys", "yz"), ("tre", "ter"), ("ll", "l"), ("ogue", "og"), ("ae", "e"))
NAMES = frozenset(
    (
        *(
            "adobe",
            "amazon",
            "android",
            "apple",
            "bitcoin",
            "clang",
            "demeter",
            "docker",
            "microsoft",
            "oracle",
            "prolog",
            "python",
            "smalltalk",
            "twitter",
        ),
        *("cherokee", "gipsies", "gipsy", "gypsies", "gypsy", "hutu", "inuit", "maori", "navajo", "rohingya", "roma"),
        *("romani", "sinti", "tuareg", "tutsi", "uyghur", "yoruba", "zulu"),
        *("euclidean", "macintosh", "pacific", "roman", "spearman"),
        *("enlightenment", "holocaust", "reformation", "renaissance"),  # of history, more often than not
    )
)
CONTRACTED = re.compile(r"n't$|^(?:he|i|it|she|that|there|they|we|what|who|you)'(?:d|ll|m|re|s|ve)$")
PLAIN = frozenset(
    ["app", "apps", "internet", "utopia", "utopias", "web"]
)  # names in dictionaries, common words for APA
# Spellings that French does not have, or has in borrowed words alone.
SHAPES = re.compile(
    r"(?:ing|ship|hood|less|ful|ical|ysis|y)s?$|ness$|^(?:wh|kn|wr)|sh|ck|gh|oo|ee|ow|ew|ea(?!u)|th|w|k|(?:ld|ll|rm|ust)s?$",
    re.IGNORECASE,
)
# Small words that English shares with other languages.
SHARED = frozenset(["a", "an", "as", "at", "but", "in", "no", "not", "on", "or", "to", "under", "you"])
# Persons whom English titles name with their accents: « Lévy processes », « the Schrödinger equation ».
ACCENTED = re.compile(
    r"\b(?:Bézier|Carathéodory|Cramér|Erdős|Fréchet|Gödel|Grüneisen|Gröbner|Hölder|Itô|Kähler|Lévy|Möbius|Poincaré|"
    r"Painlevé|Rényi|Schrödinger|Szegő)\b"
)
# « Lectures on Conversation », « Social science: an introduction »: no other tongue has these there.
LINKED = re.compile(r"(?<=[a-z] )(?:as(?: an?)?|on) (?=[A-Z])|(?<=[a-z]: )an (?=[aeiou][a-z]{5})")
AFTER_ARTICLE = frozenset(["in", "on", "to", "under"])
# A letter typed twice after a consonant, as neither English nor French has it: « violencce ».
DOUBLED = re.compile(r"(?<=[b-df-hj-np-tv-z])([b-df-hj-np-tv-z])(?<!\1\1)\1(?!\1)")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Of « handwriting »: shorter ones make surnames, « Blackwell ».
SHORTEST_HEAD, SHORTEST_TAIL = 4, 6
LEAST_SHAPED = 2
LONG, LONG_ENOUGH = 6, 9
COMMON_SHARE = 2 / 3


def looks_english(title: str) -> bool:
    """Whether nearly all the words of a title are English ones, and some of them can be nothing else."""
    if not title.isascii():
        title = ACCENTED.sub("Newton", title).translate({ord(sign): "'" for sign in "’‘“”‐‑−–—…"})
        title = "".join(sign if sign.isascii() or sign.isalpha() else " " for sign in title)  # « FEM × DEM »
    typed = WORD.findall(title)
    acronyms = () if title.isupper() else {word for word in typed if len(word) > LEAST_SHAPED and word.isupper()}
    words = [word.lower() for word in typed if word not in acronyms]  # « A Tutorial on UPPAAL »
    long = [word for word in words if word not in SHARED]
    shaped = [word for word in long if SHAPES.search(word)]
    signs = len(shaped) + (not SHARED.isdisjoint(words))
    is_opened = bool(words) and words[0] in ("a", "an") and not AFTER_ARTICLE.isdisjoint(words)  # « A note on … »
    is_opened = is_opened or LINKED.search(title) is not None
    if not title.isascii() or not (is_opened or (shaped and signs >= LEAST_SHAPED)):
        return False
    common = [is_common(word) for word in long]
    return sum(common) >= COMMON_SHARE * len(common) and (is_opened or any(map(is_common, shaped)))


@lru_cache(maxsize=1 << 15)
def is_common(word: str) -> bool:
    """Whether an English word is in the dictionary without capital, as it is or as it is formed."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    if len(low) == 1 or low in NAMES:
        return low == "a"
    if low in PLAIN or CONTRACTED.search(low) or UNIT.fullmatch(low):
        return True
    if low.capitalize() in _dictionary():
        return False
    british = (pair for pair in BRITISH if not low.endswith(pair[0] if pair[0] == "ll" else "\0"))
    forms = {low, *(low.replace(here, there) for here, there in british)}
    return any(form in _dictionary() or _is_formed(form) for form in forms)


def is_known(word: str) -> bool:
    """Whether an English word, or a name that is typed as one, is in the dictionary."""
    low = word.lower()
    return is_common(word) or low in NAMES or low.capitalize() in _dictionary()


def is_listed(word: str) -> bool:
    """Whether the dictionary has a word as it is, and not formed of another."""
    return word.lower() in _dictionary()


def is_misspelt(word: str) -> bool:
    """Whether a long word that no dictionary has is a common one, but for a slip.

    Two of its letters changed places, « equilibirum », or one was typed twice, « violencce ».
    """
    low = word.lower()
    if len(low) < LONG_ENOUGH or is_known(low):
        return False
    turned = (f"{low[:at]}{low[at + 1]}{low[at]}{low[at + 2 :]}" for at in range(1, len(low) - 1))
    return DOUBLED.sub(r"\1", low, count=1) in _dictionary() or any(form in _dictionary() for form in turned)


def _is_formed(word: str) -> bool:
    """Whether an ending makes a word of another, or can make no name, or two words make it."""
    if _has_ending(word) or LEARNED_END.search(word) or _is_plural_of_formed(word):
        return True
    formed = FORMED_END.search(word)
    return bool(formed and formed.start() != 1) or _is_compound(word)


def _is_plural_of_formed(word: str) -> bool:
    """« Encodings », « cubics »."""
    return word.endswith("s") and len(word) >= LONG and _has_ending(word[:-1])


def _is_compound(word: str) -> bool:
    """« Multilevel », « wavenumber »: whether what a prefix or a tail leaves is in the dictionary."""
    halves = ((word[:at], word[at:]) for at in range(SHORTEST_HEAD, len(word) - SHORTEST_TAIL + 1))
    if any(head in _dictionary() and _is_listed(tail) for head, tail in halves):
        return True
    rests = [pattern.sub("", word, count=1) for pattern in (PREFIXES, TAILS) if pattern.search(word)]
    rests += [PREFIXES.sub("", rest, count=1) for rest in rests if PREFIXES.search(rest)]  # « antiretroviral »
    return any(_is_listed(rest) or _is_listed(rest.removesuffix("s")) for rest in rests)


def _is_listed(word: str) -> bool:
    """Whether a word, or what it is formed of, is in the dictionary."""
    return word in _dictionary() or _has_ending(word)


def _has_ending(word: str) -> bool:
    endings = ((end, rest) for end, rest in ENDINGS if word.endswith(end) and len(word) - len(end) > 2)
    return any(word.removesuffix(end) + rest in _dictionary() for end, rest in endings)


@cache
def _dictionary() -> frozenset[str]:
    """The common words of SCOWL without those that the endings form; with a capital, the names that they would."""
    return frozenset(Path(__file__).with_name("english_words.txt").read_text(encoding="utf-8").split())
