r"""Accents of LaTeX whose backslash a manager escaped: « Pregui{\textbackslash}cca » is « Preguiça ».

Mendeley escapes what it does not know for LaTeX, and leaves out the space after the name of an accent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce

from stratege.references.bibtex.raw import Field, RawEntry

UNREAD = frozenset(["abstract", "annote", "file", "url"])
BACKSLASH = r"(?:\{\\textbackslash\}|\\textbackslash(?:\{\}| )|\{\\\$\}\\backslash\{\\\$\}|\$\\backslash\$)"
# A sign before its letter, in escaped braces or none: « {\textbackslash}'e », « {\textbackslash}'{\{}e{\}} ».
SIGNED = re.compile(rf"{BACKSLASH}(['`^\"~])(?:\{{\\\{{\}})?([A-Za-z])(?:\{{\\\}}\}})?")
# « Die{\\"e}n », whose backslash was doubled: in braces, two of them are no new line.
DOUBLED = re.compile(r"\{\\\\(['`^\"~])\{?([A-Za-z])\}?\}")
# A letter before that which it marks: « {\textbackslash}cc », « {\textbackslash}vs »; « {\textbackslash}cite » is none.
LETTERED = re.compile(rf"{BACKSLASH}(?:(c) ?([cCsStT])|(v) ?([cCsSzZrRnN]))(?!ite|aption|ref)")


def with_accents(one: RawEntry) -> RawEntry:
    """An entry whose values have their accents as LaTeX has them."""
    if not any("backslash" in field.value or "{\\\\" in field.value for field in one.fields):
        return one
    return replace(one, fields=tuple(map(_accented, one.fields)))


def _accented(field: Field) -> Field:
    if field.name.lower() in UNREAD:
        return field
    signed = reduce(lambda value, accent: accent.sub(r"{\\\1{\2}}", value), (SIGNED, DOUBLED), field.value)
    return replace(field, value=LETTERED.sub(_letter, signed))


def _letter(found: re.Match[str]) -> str:
    return f"{{\\{found[1] or found[3]}{{{found[2] or found[4]}}}}}"
