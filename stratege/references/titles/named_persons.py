"""Persons in English titles whose family names are words: `is_surname` of « Butler » in « Judith Butler and Grief »."""

from __future__ import annotations

import re

from stratege.references.words.english import is_known, is_listed
from stratege.references.words.given_names import is_given_name

# Of trades, beasts, colours, kin and lands; no matter of titles that a first name stands before: « Gabriel Graph ».
SURNAME_WORDS = """
    abbot ash ashes baker ball banks barber barker barn bass beck bell berry best bird bishop black blood bloom bond
    bowman brewer bridges bright brook brooks brown buck bull burden burns burr bush butcher butler byrd cable cage
    cane cannon cash castle chambers chandler chase child christie church clay cobb coffin coke cole collier comfort
    cook cooper cotton crane creed crook cross crow crown cruise curry curtain day dean dee dickens dove draper drew
    drum duck duke dyer eagle earl early farmer farrier fiddler field fielding fields finch fish fisher fletcher flood
    flower flowers flynt foreman forester foster fowler fox frost fuller gable gardener gardner gates gentry gill
    glass glover gold golding gore grace gray green greene grey grimm grove groves hall hammer hand harper hart
    harvest hatter hawk hawking hawkins hayes head heard hedges henson hewer hill hills holder holly hooks hope hopper
    horn horner house hull hunt hunter hutch joyce judge keen key keys king knight knowles lamb lamp lane lark law
    lawless little lively lock locke long love lover low lynch major mallet man mann march marsh marshal marshall
    mason may mead meadows mercer mill miller mills mood moody moon moore moss mould murrow nation newman nightingale
    noble oats page paine painter palmer parish park parker parks parson parsons payer peacock pearl peck penn pepper
    perry piper pitt pole poole poor pope porter potter pound powers price pride prince prior proctor quick rand ray
    read reader rice rich rider rivers roach robin rock rose rowling rush sadler sage sale salt sand sands sanger
    saunders savage sawyer saylor seal search self sexton shaker shark sharp shaw shell shepherd shields shore short
    shriver simmer singer skinner slaughter slaughters small smart smith snow solomon sparks spears speed spencer
    spicer spring stark starling steel steele sterling stern steward stock stone stones story stout street strong
    summer summers swan sweet swift tanner taper teller temple thatcher thorn thrush tiller tinker town townsend
    trainer travers trollope trump tucker turner twain tyler vale vance vines wade wagner wain walker wall waller ward
    warden waters watts weaver webb webber weeks wells west wheeler white wild wilde winter winters wise wolf wolfe
    wood woods woodward woolf wren wright young youngs
"""
# First names that are words, and no verbs or matters that titles have before such names: not « Bill », « Mark ».
FIRST_WORDS = frozenset(["bob", "frank", "harry", "jack", "martin"])
SURNAMES = frozenset(SURNAME_WORDS.split())
# Before a family name: a first name, then perhaps initials or a second one: « Martha E. », « George Washington ».
GIVEN = re.compile(r"(?<![\w'’-])(?P<first>[A-Z][^\W\d_A-Z]{2,}(?:-[A-Z][^\W\d_A-Z]+)?) (?:[A-Z]\. )*$")
LONGEST = 40
# After a first name: « Deleuze », « Deleuze’s ».
FAMILY = re.compile(r" (?P<family>[A-Z][^\W\d_A-Z]{2,})(?P<own>['\u2019]s)?(?![\w'\u2019-])")
# Two words with a capital each: « Dennis Ritchie ».
PAIR = re.compile(r"(?<![\w'\u2019{-])(?=(?P<first>[A-Z][^\W\d_A-Z]{2,}) (?P<last>[A-Z][^\W\d_A-Z]{2,})(?![\w}-]))")


def is_surname(word: re.Match[str], title: str) -> bool:
    """Whether a word that is a family name too stands after a first name: « Butler » of « Judith Butler »."""
    text = word[0].partition("'")[0].partition("’")[0]
    before = GIVEN.search(title[max(0, word.start() - LONGEST) : word.start()])
    return text.lower() in SURNAMES and before is not None and is_given_name(before["first"])


def is_first_name(word: re.Match[str], title: str) -> bool:
    """Whether what looks like a word is one of a person: « Gilles » of « Gilles Deleuze », which « gill » would form.

    A word of the dictionary is one where what follows owns something: « Victor » of « Victor Zorban’s ».
    """
    after = FAMILY.match(title, word.end())
    if after is None or is_known(after["family"]) or not is_given_name(word[0]):
        return False
    return bool(after["own"]) or not is_listed(word[0])


def persons_in(title: str) -> frozenset[int]:
    """Where first names and the family names after them begin, if these are no words: « Dennis », « Ritchie »."""
    found = (pair for pair in PAIR.finditer(title) if is_given_name(pair["first"]) and not is_known(pair["last"]))
    return frozenset(start for pair in found for start in (pair.start("first"), pair.start("last")))
