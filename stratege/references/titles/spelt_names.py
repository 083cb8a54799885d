"""Names that their own acronyms spell out: `spelt_in` finds « Shuttle Radar Topography Mission (SRTM) » in a title.

The head of such a name is a body, a mission, a project or a standard; a method or a device is a common noun, « long
short-term memory (LSTM) », and so are kinds of bodies, « a skilled nursing facility (SNF) ».
"""

from __future__ import annotations

import re

HEAD_WORDS = (
    r"Academy|Act|Archive|Commission|Consortium|Council|Facility|Federation|Foundation|Initiative|Institute|Mission|"
    r"Observatory|Programme|Program|Project|Protocol|Secretariat|Society|Standard|Task Force"
)
# A network of persons or of instruments; most that titles spell out are of neurons, sensors and wires.
NETWORKS = r"(?:Archive|Information|Monitoring|Observation|Observing|Reporting|Research|Seismic|Seismographic) Network"
HEAD = rf"(?:{NETWORKS}|{HEAD_WORDS})"
# What tells kinds of these: « mixed integer linear program (MILP) », « employee assistance program (EAP) ».
KINDS = re.compile(
    r"\b(?:Adult|Answer|Assistance|Assisted|Care|Civil|Commercial|Community|Cone|Convex|Correctional|Detention|Educat\w+|"
    r"Employee|Exercise|Fractional|Gold|Healthcare|Integer|Linear|Living|Logic|Management|Medical|Moral|Nonlinear|"
    r"Nursing|Procurement|Quadratic|Recovery|Rehabilitation|Screening|Semidefinite|Single|Software|Stewardship|Student|"
    r"Town|Training|Treatment|Vaccination)\b"
)
CAPITAL = r"[A-Z][\w'’-]*"
RUN = rf"{CAPITAL}(?: (?:{CAPITAL}|and|for|in|of|on|the)){{1,8}}?"
VERSION = r"(?:,? [Vv](?:ersion)? ?\d[\d.]*)?"
ACRONYM = r"(?P<acronym>[A-Z][a-z]?[A-Z][A-Za-z]*[A-Z](?:v?\d[\d.]*)?)"
# « Global Rural-Urban Mapping Project, version 1 (GRUMPv1) », « Soil Moisture and Ocean Salinity (SMOS) Mission ».
BEFORE = re.compile(rf"\b(?P<name>{RUN} {HEAD}){VERSION} ?\({ACRONYM}\)")
AROUND = re.compile(rf"\b(?P<name>{RUN}) \({ACRONYM}\)(?P<head> (?:Consortium|Mission))\b")
# « CTAN: The Comprehensive TeX Archive Network ».
AFTER = re.compile(rf"^{ACRONYM}: (?:The )?(?P<name>{RUN} {HEAD})(?=$|[:;,.?!(]| [a-z–—-])")
# « TARGET: Therapeutically Applicable Research to Generate Effective Treatments », to the end.
WHOLE = re.compile(
    rf"(?<![\w-])(?P<acronym>[A-Z]{{5,}}): (?P<name>{CAPITAL}(?: (?:{CAPITAL}|and|for|in|of|on|the|to)){{3,12}})$"
)
# « SOAP (Simple Object Access Protocol) ».
INSIDE = re.compile(
    rf"(?<![\w-])(?P<acronym>[A-Z]{{3,}}) \((?P<name>{RUN} (?:Language|Licen[cs]e|Protocol|Standard))\)"
)
OWNED = re.compile(r"\w['’]s $")
ONE_OF_MANY = re.compile(r"\b[Aa]n? $")
SPOKEN = re.compile(r"[^\W\d_]+")
SMALL = frozenset(["and", "for", "in", "of", "on", "the", "to"])
FEWEST, SKIPPED = 3, 1  # letters of an acronym; words in the midst of its name that it may leave out


def spelt_in(title: str) -> list[tuple[int, int]]:
    """Where a title has such names, and the head that may follow the acronym of one."""
    if "(" not in title and ": " not in title:
        return []
    found = [match for pattern in (BEFORE, AROUND, AFTER, INSIDE, WHOLE) for match in pattern.finditer(title)]
    starts = [(_start(match), match) for match in found]
    spans = [(start, match) for start, match in starts if start >= 0 and not _is_kind(match, title[:start])]
    held = [(start, match.end("name")) for start, match in spans if not ONE_OF_MANY.search(title[:start])]
    return [*held, *(match.span("head") for _, match in spans if match.re is AROUND)]


def _is_kind(match: re.Match[str], before: str) -> bool:
    """Whether a name is that of a kind, and nobody's: « Canada's Student Placement Program » is one alone."""
    return KINDS.search(match["name"]) is not None and not OWNED.search(before)


def _start(match: re.Match[str]) -> int:
    """Where the name begins whose words an acronym spells, which may be after the first of the run; -1 if nowhere."""
    words = [word for word in SPOKEN.finditer(match["name"]) if word[0] not in SMALL]
    letters = "".join(filter(str.isupper, match["acronym"]))
    starts = [word.start() for rank, word in enumerate(words) if _spells(letters, _initials(words[rank:]))]
    return match.start("name") + starts[0] if starts and len(letters) >= FEWEST else -1


def _initials(words: list[re.Match[str]]) -> str:
    return "".join(word[0][0] for word in words)


def _spells(letters: str, initials: str) -> bool:
    """Whether an acronym has all initials in order, or all but one inside: « KSEF » of « K. River S. E. F. »."""
    if letters == initials:
        return True
    is_near = len(initials) == len(letters) + SKIPPED and len(letters) > FEWEST
    return is_near and any(initials[:at] + initials[at + 1 :] == letters for at in range(1, len(initials) - 1))
