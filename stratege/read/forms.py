"""Forms of files of references: `form_of("savedrecs.txt", content)` is what the file opens as, whatever its suffix."""

from __future__ import annotations

import re
from pathlib import PurePath

# Suffixes of exports, each with the form that it announces.
FORMS = {
    ".json": "CSL-JSON",
    ".bib": "BibTeX",
    ".enw": "EndNote",
    ".nbib": "PubMed",
    ".ris": "RIS",
    ".ciw": "RIS",  # of Web of Science, which is read as RIS
    ".txt": "RIS",
}
SUFFIXES = (*FORMS, ".yaml", ".yml")
# What opens a file in each form, after notes of BibTeX and what a database writes before its first record.
OPENINGS = {
    "BibTeX": re.compile(rb"^[ \t]*@[A-Za-z]+[ \t]*[{(]", re.MULTILINE),
    "CSL-JSON": re.compile(rb"\A\s*(?:\[\s*\{|\{\s*\")"),
    "EndNote": re.compile(rb"^%0 [A-Z]", re.MULTILINE),
    "PubMed": re.compile(rb"^PMID- ?\d", re.MULTILINE),
    "RIS": re.compile(rb"^TY {1,2}- ?[A-Z]|\A\s*FN (?:Clarivate|Thomson|ISI)\b", re.MULTILINE),
}
HEAD = 1 << 16  # bytes, where a record begins in any export
BOM = b"\xef\xbb\xbf"


def form_of(file: str, content: bytes) -> str:
    """The form of a file: that of its suffix where it opens so, else the one it opens as first; "" for YAML."""
    claimed = FORMS.get(PurePath(file).suffix.lower(), "")
    return claimed if not claimed or _opens_as(claimed, content) else opening_of(content) or claimed


def opening_of(content: bytes) -> str:
    """The form of the first record in a file; "" where there is none."""
    head = content[:HEAD].removeprefix(BOM)
    found = {form: match.start() for form, opening in OPENINGS.items() if (match := opening.search(head))}
    return min(found, key=lambda form: found[form], default="")


def _opens_as(form: str, content: bytes) -> bool:
    return bool(OPENINGS[form].search(content[:HEAD].removeprefix(BOM)))
