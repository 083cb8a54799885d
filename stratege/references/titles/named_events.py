"""Wars, treaties, tests and squares that English titles name by common words: `EVENTS` finds « the Crimean War ».

A war, a treaty and a test that has a name keep their capitals (APA 7, 6.14 and 6.18); a kind of them has none.
"""

from __future__ import annotations

import re

from stratege.references.words.english import is_common
from stratege.references.words.given_names import is_given_name

WARS = (
    r"(?:Afghan|Balkan|Boer|Napoleonic|Opium|Persian|Punic|Sikh|Yugoslav) Wars?|"
    r"(?:Algerian|Boshin|Chaco|Crimean|Falklands|Franco-Prussian|Iran[-–]Iraq|Iraq|Mexican[-–]American|Nigerian Civil|"
    r"Paraguayan|Peloponnesian|Peninsular|Philippine[-–]American|(?:American )?Revolutionary|Russo-Japanese|"
    r"Sino-Japanese|Six-Day|Spanish[-–]American|Syrian Civil|Winter|Yom Kippur) War|"
    r"(?:Hundred|Thirty|Seven|Nine) Years['’] War|Wars of the Roses"
)
TREATIES = (
    r"(?:Aarhus|Basel|Berne?|Budapest|Espoo|Hague|Istanbul|Ramsar|Rotterdam|Stockholm|Vienna) Convention|"
    r"(?:Geneva|Hague) Conventions?|(?:Beijing|Lisbon|Maastricht|Marrakesh|Moscow|Rome) Treaty|"
    r"(?:Abraham|Camp David|Dayton|Helsinki|Oslo) Accords|(?:Balfour|Barcelona|Bologna|Helsinki|Potsdam|Salamanca) "
    r"Declaration|(?:Bologna|Barcelona) Process|(?:Cartagena|Nagoya) Protocol|Good Friday Agreement|Marshall Plan|"
    r"Convention on (?:Biological Diversity|the Rights of (?:the Child|Persons with Disabilities)|the Law of the Sea)"
)
PLACES = (
    r"(?:Agulhas|Dogger|Georges|West) Bank|Grand Banks|Outer Banks|Gaza Strip|Scotian Shelf|"
    r"(?:Baker|Bourbon|Downing|Fleet|Harley|Lombard|Threadneedle) Street|(?:Fifth|Madison) Avenue|"
    r"(?:Tahrir|Tiananmen|Times|Trafalgar) Square"
)
# Before a learned body, what is said to it: « Paper to the Experimental Psychology Society ».
BODIES = (
    r"(?:(?<=ddress to the )|(?<=ecture to the )|(?<=aper to the )|(?<=eport to the )|(?<=peech to the ))"
    r"(?:[A-Z][a-z]+ ){1,4}(?:Academy|Association|Commission|Committee|Council|Society)"
)
EVENT = rf"{WARS}|{TREATIES}|{PLACES}"
EVENTS = re.compile(rf"\b(?:{EVENT}|{BODIES})(?!\w)")
CAPITAL = r"[A-Z][\w'’-]*"
# « Muenster Epistemic Trustworthiness Inventory (METI) », « Hospital Anxiety and Depression Scale ( HADS) ».
TEST = re.compile(
    rf"\b(?P<name>{CAPITAL}(?: (?:{CAPITAL}|and|for|in|of|the|to)){{1,7}}? "
    rf"(?:Checklist|Inventory|Questionnaire|Scales?|Schedule))(?= \((?P<acronym>[A-Z][\w-]*[A-Z\d])\))"
)
# « Health of the Nation Outcome Scales for Elderly People (HoNOS 65+) »: a form of a test, for some persons.
FORM = re.compile(
    rf"\b(?P<name>{CAPITAL}(?: (?:{CAPITAL}|and|for|in|of|the|to)){{1,7}}? "
    rf"(?:Checklist|Inventory|Questionnaire|Scales?|Schedule))(?: for(?: {CAPITAL}){{1,3}})?"
    r"(?= \((?P<acronym>[A-Z][A-Za-z]*[A-Z])[ -]?(?:\d+\+?)?\))"
)
# « Meta Object Facility (MOF) Specification », « System Management Bus (SMBus) Specification »: what a document of
# standards lays down.
LAID_DOWN = re.compile(
    rf"^(?P<name>{CAPITAL}(?: (?:{CAPITAL}|and|for|of)){{1,6}})"
    rf"(?= \((?P<acronym>[A-Z][A-Za-z]*[A-Z][a-z]*)\)(?: {CAPITAL})? Specification)"
)
# « The Early Parenting Attitudes Questionnaire: Measuring … », the test that a title opens with and tells of.
TOLD_OF = re.compile(
    r"The (?P<name>(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)? ){2,6}(?:Checklist|Inventory|Questionnaire|Scale))"
    r"(?=: (?:An? |The )?(?i:adapt|assess|construct|develop|evaluat|examin|factor|initial|internal|item|measur|"
    r"preliminary|psychometric|reliab|short form|standardi|structur|test|translat|valid)\w*)"
)
# « Hurricane Maria », « Post-Maria »: a storm that bears a first name, where « the hurricane season » has none.
STORM = re.compile(
    r"\b(?:(?:Tropical )?(?:Cyclone|Storm)|Hurricanes?|Super ?storm|(?:Super )?Typhoon) ([A-Z][a-z]+)(?![\w-])"
)
AFTER_PREFIX = re.compile(r"\b(?:Post|Pre)-([A-Z][a-z]+)(?![\w-])")  # « Post-Maria »
NAMED_STORMS = frozenset(
    ["Bhola", "Dorian", "Haiyan", "Harvey", "Ian", "Idai", "Irma", "Katrina", "Maria", "Nargis", "Sandy", "Xynthia"]
)
SPOKEN = re.compile(r"[^\W\d_]+")


def storms_in(title: str) -> list[tuple[int, int]]:
    """Where a title names storms by their first names: « Hurricane Maria », the last word of « Post-Maria »."""
    named = [found.span() for found in STORM.finditer(title) if _is_name(found[1])]
    return [*named, *(found.span(1) for found in AFTER_PREFIX.finditer(title) if _is_name(found[1]))]


def _is_name(word: str) -> bool:
    return word in NAMED_STORMS or (is_given_name(word.lower()) and not is_common(word.lower()))


def tests_in(title: str) -> list[tuple[int, int]]:
    """Where a title names tests and standards, which their acronyms follow: « Beck Depression Inventory (BDI) ».

    So does one that opens with a test, and tells how it came to be.
    """
    found = (*TEST.finditer(title), *FORM.finditer(title), *LAID_DOWN.finditer(title))
    told = TOLD_OF.match(title)
    return [*([told.span()] if told else []), *(span for one in found if (span := named_by(one)))]


def named_by(test: re.Match[str]) -> tuple[int, int] | None:
    """From the word that the acronym begins with to the last of a test; nothing if the acronym is not of its words."""
    at = test.start("name")
    words = list(SPOKEN.finditer(test["name"]))
    letters = "".join(filter(str.isupper, test["acronym"]))
    for word in words[:-1]:
        initials = [one[0][0] for one in words if one.start() >= word.start()]
        if letters in ("".join(initials).upper(), "".join(filter(str.isupper, initials))):  # « PANAS » has its « and »
            return at + word.start(), test.end()
    return None
