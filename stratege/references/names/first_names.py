"""First names as managers and hands leave them: `bare_given("Ernest. “Bob” E")` is « Ernest E ».

Initials run together, « WF », « AHG Rinnooy », nicknames, dates of life, slips of the key, stops after whole names.
"""

from __future__ import annotations

import re

from stratege.references.names.bare_names import bare_name
from stratege.references.names.glued_names import unglued_given
from stratege.references.names.late_particles import is_syllable
from stratege.references.words.given_names import is_given_name

# « King, WF », as PubMed has it.
INITIALS = re.compile(r"(?<![\w.{-])(?:[A-Z]{2,3}|[A-Z][^\W\d_AEIOUYa-z]{3})$(?<!II)(?<!III)")
# « AHG Rinnooy »: a run of initials before a name, where « MD Abdul », « SK Ali » are short for names, and « LI Wei »,
# « ED Thomas » are names.
INITIALS_BEFORE = re.compile(r"^(?!(?:[AE]L|AB[DU]|II+|MD|MO?HD|MST|SK)\b)[A-Z]{2,3}(?= [^\W\d_a-z][^\W\d_A-Z]{2,})")
VOWEL = re.compile(r"[AEIOU]|Y$")
SHORT_NAMES = frozenset(["ED", "VAN", "VON"])
SLIPPED = re.compile(r"(?<![^\W_])(?!IJ)([A-Z])([A-Z])(?=[a-z]{2})")  # « JOhn »: the key was held too long
# « Robert “Uncle Bob” », « ‘Floyd’ Mueller »: a nickname, which no initial stands for.
NICKNAME = re.compile(r"(?<!\w)(?:\"[^\"]+\"|“[^”]+”|«[^»]+»|[‘'][^'‘’]{2,}['’])(?!\w)\s*")
LIFE = re.compile(r"[,\s]*\b\d{1,4}\??(?: ?BCE?)?\s?[-–]\s?(?:\d{1,4}\??(?: ?BCE?)?)?$")  # « 384 BCE-322 BCE »
LOWER_INITIALS = re.compile(r"(?:[^\W\d_]\.? )*[^\W\d_]\.?")  # « a E O », of Mendeley
# « Jan N a H », « Jan a H »: one in small letters among others, where « e », « i », « y » may join two names.
LOW_INITIAL = re.compile(
    r"(?<=\b[A-Z]\.)[a-z](?=\.)|(?<=\b[A-Z] )[a-z](?= [A-Z]\b)|(?<=\w )[a-df-hj-xz](?=(?: [A-Z]\b\.?)+$)"
)
LOW_COMPOUND = re.compile(r"^[a-zà-ÿ]{4,}(?=-[A-ZÀ-Ý][a-zà-ÿ]{2,}$)")  # « jean-Pierre »
MUHAMMAD = re.compile(r"\b(M(?:d|o?hd|uhd|s?st))\.")  # « Md. Abul », as « Md Abul »
STOPPED = re.compile(r"([A-Z][a-zà-ÿ]{3,})\.(?=\s)")  # « Ernest. E. », as EndNote has it
STOPPED_LAST = re.compile(r"^((?:[A-Z]\. ?)*[A-Z][a-zà-ÿ]{3,})\.$")  # « K. Rustanm. », after no other word
# « Jø.V. », as Scopus has some initials: the second letter goes, but where two are one sound, « Yu.V. », « Ch. ».
LONG_INITIAL = re.compile(
    r"(?!(?:Dr|Fr|Jr|Sr|St|Ste)\.)(?<![^\W\d_])([^\W\d_a-zà-ÿ])[^\W\d_A-ZÀ-Þ]\.(?=\s*(?:-?[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]?\.\s*)*$)"
)
SOUND_LETTERS = """
    Ch Cs Cz Dh Dj Dz Dž Gh Gi Gy Hj Ij Ja Je Ju Kh Lj Ll Ly Md Mh Ng Nh Nj Ny Ph Qu Rh Rz Sh Sz Tc Th Tr Ts Ty Tz Wh
    Ya Ye Yo Yu Zh Zs
"""
SOUNDS = frozenset(SOUND_LETTERS.split())
LEADING = " !?*#;:$&†"  # signs that a slip of the key left before a first name


def with_stopped_initials(given: str) -> str:
    """« W. F. » of « WF », « A. H. G. Rinnooy » of « AHG Rinnooy »."""
    return INITIALS_BEFORE.sub(_run_of_initials, INITIALS.sub(_stopped, given))


def without_nickname(name: str) -> str:
    """« Robert Martin » of « Robert “Uncle Bob” Martin »."""
    return NICKNAME.sub("", name).strip()


def bare_given(given: str) -> str:
    """First names without a nickname, dates of life and slips of the key; « a E O » are initials."""
    bare = unglued_given(without_nickname(LIFE.sub("", given)))
    cased = bare.title() if any(map(str.isupper, bare)) and LOWER_INITIALS.fullmatch(bare) else bare
    cased = LOW_INITIAL.sub(lambda sign: sign[0].upper(), cased)
    cased = LOW_COMPOUND.sub(lambda first: first[0].capitalize(), cased)
    lowered = SLIPPED.sub(lambda found: found[1] + found[2].lower(), bare_name(cased.lstrip(LEADING)))
    lowered = LONG_INITIAL.sub(lambda found: found[0] if found[0][:2] in SOUNDS else f"{found[1]}.", lowered)
    return MUHAMMAD.sub(r"\1", STOPPED.sub(r"\1", STOPPED_LAST.sub(r"\1", lowered)))


def _stopped(initials: re.Match[str]) -> str:
    """« W. F. » of « WF »."""
    return " ".join(f"{sign}." for sign in initials[0])


def _run_of_initials(run: re.Match[str]) -> str:
    """« A. H. G. » of « AHG », « Y. C. » of « YC », where « LI » is a syllable of a name."""
    is_spoken = VOWEL.search(run[0]) is not None and is_syllable(run[0])
    is_name = run[0] in SHORT_NAMES or is_spoken or is_given_name(run[0])
    return run[0] if is_name else _stopped(run)
