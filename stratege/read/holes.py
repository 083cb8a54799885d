"""The names in files at fault: `holes_of({"content/a.yaml": b"body: [table: {id: t1"}, …)` knows that t1 is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from stratege.diagnostics import Diagnostic, Diagnostics
from stratege.diagnostics.holes import OF_LIBRARIES, OF_MODULES, Holes
from stratege.naming import slug
from stratege.source import Span

READING = re.compile(r"Y\d+|S00[1-58]|S030|S031|S060|C006|C014|C021")  # codes of what is not read as it was meant
MISSING = ("S005", "S006", "S009", "S008", "S060", "S061", "S062")  # of a file that is not read at all
NAME = r"([\w.:-]*\w)"
BORNE = re.compile(
    rf"""\bid["']?\s*[:=]\s*["']?{NAME}|\{{[^{{}}\n]*#{NAME}|@\w+\s*[{{(]\s*{NAME}|^ID {{2}}- {NAME}""", re.MULTILINE
)
KEY = re.compile(rf"^ +{NAME}:(?: |$)", re.MULTILINE)  # of an object in the place of a list: `RABAIS: {{value: 5}}`
SPACED = re.compile(r"""\bid["']?\s*:\s*["']?([^"'\n,}#]*\w)""")  # an identifier that holds what none may
HEADING = re.compile(r"^\s*#{1,6} +(.+?)(?: *\{.*\})? *$", re.MULTILINE)
SAID = re.compile(rf"""(?:[@#]|\w["']?:\s*["']?){NAME}""")  # called in a text, or the value of a key


def holes_of(
    files: Mapping[str, bytes], named: Mapping[Span | None, str], near: Mapping[str, bytes], diagnostics: Diagnostics
) -> Holes:
    """What the faults told so far leave unknown: of `files` at fault, and of those that names at some places lack.

    `near` are the modules that may be meant by a name that is wrong, with their files' content.
    """
    faults = [item for item in diagnostics.errors if item.span and READING.fullmatch(item.code)]
    broken = {item.span.file for item in faults if item.span} & set(files)
    texts = [files[name].decode("utf-8", errors="replace") for name in broken]
    missing = [item for item in diagnostics.errors if item.code in MISSING and item.span in named]
    unread = [item for item in faults if item.code == "C021" and item.span and item.span.file in files]
    borne = [*texts, *(content.decode("utf-8", errors="replace") for content in near.values())]
    return Holes(
        names=frozenset(name for text in borne for name in _borne(text))
        | {PurePosixPath(name).stem for name in broken}
        | {named[item.span] for item in missing}
        | set(near),
        words=frozenset(word for text in texts for word in SAID.findall(text)),
        codes=frozenset[str]().union(*(_codes(item) for item in [*missing[len(near) :], *unread])),
    )


def _codes(item: Diagnostic) -> frozenset[str]:
    """The codes of the names that a file that is missing may bear: a module may be a bibliography."""
    return OF_LIBRARIES if item.code in ("C021", "S006", "S009", "S061") else OF_MODULES | OF_LIBRARIES


def _borne(text: str) -> Iterable[str]:
    """The names that something bears in a text, and those that its headings will have."""
    for found in BORNE.finditer(text):
        yield next(filter(None, found.groups()))
    yield from (slug(found[1]) for found in HEADING.finditer(text))
    yield from (found[1] for found in KEY.finditer(text))
    for found in SPACED.finditer(text):
        yield from (re.sub(r"[^\w.:]+", sign, found[1]) for sign in "_-")
