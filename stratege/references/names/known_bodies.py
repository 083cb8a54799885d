"""Groups that no word of institutions tells: `is_known_body("Hugging Face")` is true, `is_known_body("Luc Face")` not.

Entries of web pages and programs have them without braces, and BibTeX makes « Face, H. » of them.
"""

from __future__ import annotations

import re

from stratege.references.names.late_particles import is_syllable
from stratege.references.titles.title_places import LANDS
from stratege.references.words.english import is_common
from stratege.references.words.given_names import has_given_name, is_given_name

# First words that no person bears: « World Bank », « European Central Bank ».
FIRST_WORDS = "european international national project team world"
# Firms before the name of a part, or of what they make: « Google DeepMind », « Microsoft Azure ».
FIRST_FIRMS = "adobe amazon google huawei ibm intel microsoft mozilla nvidia oracle samsung yahoo yandex"
OPENINGS = frozenset(f"{FIRST_WORDS} {FIRST_FIRMS}".split())
# Last words that are no family name: « Agilex Robotics », « Boston Dynamics », « World Economic Forum ».
LAST_WORDS = """
    analytica analytics biosciences devices dynamics economics electronics forum fund games holdings instruments
    maintainers motors newsletter pharma pharmaceuticals podcast podcasts robotics robots semiconductor semiconductors
    service sourceware telecom telekom therapeutics tribune ventures website weekly wiki
"""
# Last words of what plain words open: « Labour Party », « Financial Reporting Board », where « J. Board » is somebody.
ASSEMBLIES = frozenset(["board", "party"])
ENDINGS = frozenset(LAST_WORDS.split())
# Universities and schools by their acronym and their town, where « TU Youyou », « HU Jintao » are persons.
SCHOOL = re.compile(
    r"(?:CHU|ENS|ETH|INSA|LMU|RWTH|TUM|UC) [^\W\d_a-z][\w-]{2,}|IMT Atlantique|KU Leuven|Sciences Po(?: \w+)?|"
    r"[FHT]U (?:Bergakademie|Berlin|Braunschweig|Chemnitz|Clausthal|Darmstadt|Delft|Dortmund|Dresden|Dublin|Eindhoven|"
    r"Graz|Ilmenau|Kaiserslautern|M\wnchen|Munich|Wien)"
)
# European research infrastructures by their form in law, where « ROY ERIC » is a person.
INFRASTRUCTURE = re.compile(
    r"(?:AnaEE|BBMRI|CERIC|CESSDA|CLARIN|DARIAH|EATRIS|ECCSEL|ECRIN|ELI|EMBRC|EMSO|EPOS|ESS|EU-OPENSCREEN|Euro-Argo|"
    r"Euro-BioImaging|ICOS|INFRAFRONTIER|Instruct|JIV|LifeWatch|MIRRI|OPERAS|SHARE)[ -]ERIC"
)
LAST_PHRASE = re.compile(r"\w (?:Task Force|Web [Ss]ite|Web Docs)")
BODY_NAMES = """
    arch linux|apple developer|doctors without borders|freedom house|hugging face|human rights watch|mercy corps|
    meta ai|meta platforms|open ai|raspberry pi|red cross|red hat|stack exchange|stack overflow|thomson reuters|
    wikimedia commons
"""
BODIES = frozenset(name.strip() for name in BODY_NAMES.split("|"))
LAND = re.compile(LANDS)
GIVEN_LAND_NAMES = "Alberta Georgia India Indiana Israel Jordan Kenya Montana Victoria Virginia Washington"
GIVEN_LANDS = frozenset(GIVEN_LAND_NAMES.split())
INNER_ACRONYM = re.compile(r"[A-Z][a-z]+[A-Z]{2,}")  # « PostGIS », « OpenAI »
INNER_CAPITAL = re.compile(r"([A-Z][a-z]{2,})([A-Z][a-z]{2,})")  # « MapScaping », where « Mc » is too short
MARKED = re.compile(r"(?<!\S)[a-z]{2,}-\d+(?!\S)")  # « Lausanne url-1 »
INITIALED = re.compile(r"(?:^|\s)[^\W\d_](?:\.|$|\s)")


def is_known_body(name: str) -> bool:
    """Whether a name of several words without comma is that of a body or a firm, by its first or its last words."""
    words = name.lower().split()
    if len(words) < 2 or "," in name or INITIALED.search(name):
        return False
    if " ".join(words) in BODIES or MARKED.search(name) or LAST_PHRASE.search(name) or SCHOOL.fullmatch(name):
        return True
    if INFRASTRUCTURE.fullmatch(name) or _is_of_land(name):
        return True
    if words[-1] in ASSEMBLIES and _is_of_plain_words(words[:-1]):
        return True
    is_ended = words[-1] in ENDINGS and not has_given_name(name)
    return is_ended or words[0] in OPENINGS or _is_run_together(name)


def _is_of_plain_words(words: list[str]) -> bool:
    """« Article 29 Data Protection Working »: words of the language and numbers, none of them a first name."""
    spoken = [word for word in words if not word.isdigit()]
    return bool(spoken) and all(len(word) > 2 and is_common(word) and not is_given_name(word) for word in spoken)


def _is_of_land(name: str) -> bool:
    """« Tunisia Rent Car »: a land before common words; « Jordan Price », « India Brown » are persons."""
    land, _, others = name.partition(" ")
    words = others.split()
    is_spoken = len(words) > 1 and all(word[:1].isupper() and is_common(word) for word in words)
    return is_spoken and LAND.fullmatch(land) is not None and land not in GIVEN_LANDS


def _is_run_together(name: str) -> bool:
    """« PostGIS PSC », « MapScaping Aps »: words run together; « MaryAnn Roy », « SunHee Kim » are persons."""
    first = name.split()[0]
    found = INNER_CAPITAL.fullmatch(first)
    if found is None:  # « WillIAM » is a slip of the key
        return INNER_ACRONYM.fullmatch(first) is not None and not is_given_name(first)
    is_person = is_syllable(found[2].lower()) or any(map(is_given_name, found.groups()))
    return is_common(found[1].lower()) and not is_person
