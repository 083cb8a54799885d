"""Latin names of species in English titles: `species_in("Chinook Salmon (Oncorhynchus tshawytscha)")` finds one.

The genus keeps its capital, known or not: what follows it is small in a title whose other words are not, and is Latin.
"""

from __future__ import annotations

import re

from stratege.references.titles.title_names import SPECIES_END, is_epithet
from stratege.references.words.english import is_common, is_known
from stratege.references.words.french import is_common_french
from stratege.references.words.languages import ENGLISH
from stratege.references.words.spanish import is_common_spanish

GENUS, EPITHET = r"(?P<genus>[A-Z][a-z]{3,})", r"(?P<epithet>[a-z]{4,}(?:-[a-z]{3,})?)"
GENUS_END = re.compile(r"(?:a|ax|es|is|ix|os|on|um|us|ys|yx)$")
EPITHET_END = re.compile(r"(?:a|ae|ans|ens|ense|ensis|er|ex|i|is|iss|oides|or|orum|um|us|x)$")
# Alone in brackets, perhaps with who described it: « (Oncorhynchus mykiss) », « (Salmo trutta Linnaeus, 1758) ».
BRACKETED = re.compile(rf"\(\s?{GENUS} {EPITHET}(?=\)| [a-z]{{3,}}\)| (?:\()?[A-Z][\w.]+)")
SPOKEN = re.compile(rf"(?<![\w'’.-]){GENUS} {EPITHET}(?![\w'’-])")
# « \emph{Picea Abies} », « <i>Picea Abies</i> », « {\emph{Picea}}{\emph{ Abies}} » as Better BibTeX parts it.
ITALIC = re.compile(
    r"(?P<before>(?:\\(?:emph|textit)\{+|<i>\{*)(?P<genus>[A-Z][a-z]{2,})(?:\}+\{+\\(?:emph|textit)\{)? )"
    r"(?P<epithet>[A-Z][a-z]{2,})(?![\w'-])"
)
# « Picea Spp. », « Picea Nova Sp. Nov. », as programs that give every word a capital have them.
RANK = re.compile(r"(?<=[a-z}>)] )(?:(?:Comb|Gen|Sp|Spp)\.? Nov\b\.?|(?:Spp|Ssp|Subsp)\b\.?|Sp\.(?= |$))")
NEW_SPECIES = re.compile(r"(?P<genus>[A-Z][a-z]{2,}\}*) (?P<epithet>[A-Z][a-z]{2,})(?=,? (?:comb|sp)\.? nov\b)")
# « {{Trachurus}} Trachurus », « {{Sardina}} Pilchardus », where Better BibTeX holds the genus alone.
HELD_GENUS = re.compile(r"(?P<genus>(?<=\{)[A-Z][a-z]{3,})(?P<end>\}+ )(?P<epithet>[A-Z][a-z]{3,})(?![\w'-])")
ALONE, OWN_END = re.compile(r"\(\s*\{+$"), re.compile(r"[a-z]{3}(?:ensis|ii|um|us)$")
# « Miscanthus x Giganteus », « {{Populus}} × Canadensis »: of a hybrid.
HYBRID = re.compile(r"(?P<genus>[A-Z][a-z]{3,})(?P<sign>\}* [xX×] )(?P<epithet>[A-Za-z][a-z]{3,})(?![\w'-])")
CROSSED_END = re.compile(r"[a-z]{2}(?:ana|anus|ata|atus|eus|ica|icus|oides|osa|osus)$")


def with_small_epithets(title: str) -> str:
    """« <i>Picea abies</i> » of « <i>Picea Abies</i> », whose italics would else keep its capitals.

    « Picea spp. » and « Picea nova sp. nov. » too, whose abbreviations have none, and « Populus × canadensis ».
    """
    small = RANK.sub(lambda rank: rank[0].lower(), ITALIC.sub(_with_small, title))
    small = NEW_SPECIES.sub(lambda found: f"{found['genus']} {found['epithet'].lower()}", small)
    return HYBRID.sub(_hybrid, HELD_GENUS.sub(_held, small))


def _held(found: re.Match[str]) -> str:
    """« {{Trachurus}} trachurus », whose species is called as its genus, or ends as those do and is no word."""
    own = found["epithet"].lower()
    is_alone = ALONE.search(found.string[: found.start()]) and found.string[found.end() :].startswith(")")
    is_latin = is_epithet(found["genus"], own) or (is_alone and OWN_END.search(own))
    is_own = own == found["genus"].lower() or (is_latin and _is_latin(own))
    return f"{found['genus']}{found['end']}{own}" if is_own else found[0]


def _hybrid(found: re.Match[str]) -> str:
    """« Miscanthus x giganteus »."""
    own = found["epithet"].lower()
    return f"{found['genus']}{found['sign'].replace('X', 'x')}{own}" if _is_hybrid(found) else found[0]


def _is_hybrid(found: re.Match[str]) -> bool:
    """Whether both words are Latin by their ends, and no word of English is the second; « Sega x Konami » are firms."""
    own = found["epithet"].lower()
    is_own = is_epithet(found["genus"], own) or (SPECIES_END if "×" in found["sign"] else CROSSED_END).search(own)
    return bool(GENUS_END.search(found["genus"]) and is_own) and not is_common(own)


def _with_small(found: re.Match[str]) -> str:
    own = found["epithet"].lower()
    return f"{found['before']}{own}" if is_epithet(found["genus"], own) else found[0]


def species_in(title: str) -> list[tuple[int, int]]:
    """Where a title has the name of a genus before that of its species."""
    held = [found for found in BRACKETED.finditer(title) if _is_latin(found["epithet"])]
    told = [
        found
        for found in SPOKEN.finditer(title)
        if GENUS_END.search(found["genus"]) and EPITHET_END.search(found["epithet"]) and _is_latin(found["epithet"])
    ]
    crossed = filter(_is_hybrid, HYBRID.finditer(title))
    return [found.span("genus") for found in (*held, *told, *crossed)]


def _is_latin(epithet: str) -> bool:
    """Whether English has no such word, with a capital or without, nor other languages whose titles may have one."""
    return epithet not in ENGLISH and not any(
        known(epithet) for known in (is_known, is_common_french, is_common_spanish)
    )
