"""Signs of BibTeX's form: `START.match("@book{")` is where an entry begins."""

from __future__ import annotations

import re

START = re.compile(r"@[ \t]*([^\W\d_][\w-]*)\s*([{(])")
# An entry whose « @ » is missing: what its line begins with is no word of a remark.
BARE_START = re.compile(
    r"^(?P<kind>article|book|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|techreport)"
    r"\s*\{\s*(?P<key>[^\s,{}=]+)\s*,\s*[A-Za-z]+\s*=",
    re.IGNORECASE | re.MULTILINE,
)
LINE_START = re.compile(r"^[ \t]*@[ \t]*[^\W\d_][\w-]*\s*[{(]", re.MULTILINE)
FIELD_LINE = re.compile(r"^[ \t]*([A-Za-z][\w-]*)[ \t]*=", re.MULTILINE)
BLANK = re.compile(r"(?:\s|%[^\n]*(?:\n|\Z))*")
KEY = re.compile(r"[^,\n={}]*")
NAME = re.compile(r"""[^\s"#%'(),={}@]+""")
# Lines of fields and a brace alone, after an entry that a brace too many has ended.
STRAY_FIELDS = re.compile(
    r"[ \t]*,?[ \t]*\n(?:[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*(?:\{[^\n]*\}|\"[^\n]*\"|\d+)[ \t]*,?[ \t]*\n)+[ \t]*\}"
)
MACRO = re.compile(r"\\(url|href|path|textit|textbf|emph)\s*\{")  # where a value begins, without braces around it
# What most fields are: read at once; whatever else there is in one, sign by sign.
PLAIN_FIELD = re.compile(rf"""\s*({NAME.pattern})\s*=\s*\{{([^{{}}\\]*)\}}\s*,""")
SIGNS = re.compile(r'\\[{}]|[{}"]')  # an escaped brace counts for nothing, as pandoc has it
BARE_SIGNS = re.compile(r'[{}"]')  # it counts for BibTeX: « {C:\dir\} » is closed
EMPTY = frozenset(",})")  # what follows the « = » of a field that was left without value
CLOSING = {"{": "}", "(": ")"}


def step(sign: str) -> int:
    """How much deeper a sign goes: 1 for « { », -1 for « } »."""
    return {"{": 1, "}": -1}.get(sign, 0)


def field_left_open(text: str, start: int, end: int, signs: re.Pattern[str]) -> re.Match[str] | None:
    """The first field between two offsets that opens more braces than it closes before the next; its name is [1]."""
    fields = list(FIELD_LINE.finditer(text, start, end))
    ends = [*(one.start() for one in fields), end][1:]
    for one, last in zip(fields, ends, strict=True):
        if sum(step(sign[0]) for sign in signs.finditer(text, one.end(), last)) > 0:
            return one
    return None
