"""A code or a rule explained: `explain("r001")` says why and shows it wrong and right, `explain("FR-B3")` is a rule."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from stratege.diagnostics import closest, phrase
from stratege.diagnostics.catalogue import CATALOGUE, Entry, readable
from stratege.diagnostics.examples import Example, example


class UnknownCode(Exception):
    """Neither a code of the catalogue nor a rule of typography; the message is French and names the nearest."""


def explain(name: str) -> str:
    """What a code means, why it is one, what to do; or what a rule says, with its examples; `UnknownCode`."""
    code = name.upper()
    if entry := CATALOGUE.get(code):
        return _entry(code, entry)
    if code.startswith("FR-"):
        return _rule(code)
    near = closest(code, CATALOGUE)
    raise UnknownCode(phrase("unknown_code", code=name, near=near).rstrip(" ;"))


def listed() -> Iterator[str]:
    """A line for each code, with what it says."""
    for code in sorted(CATALOGUE):
        shown = example(code)
        yield f"{code}  {shown.message if shown else readable(CATALOGUE[code].message)}"


def _entry(code: str, entry: Entry) -> str:
    """What is said of a code: of its example if it has one, which follows, else of any case."""
    shown = example(code)
    return "\n".join([*_shown(code, entry, shown)]) if shown else _bare(code, entry)


def _shown(code: str, entry: Entry, shown: Example) -> Iterator[str]:
    yield from (f"{code} : {shown.message}", "", entry.cause)
    yield phrase("explain_remedy", remedy=shown.remedy or phrase("explain_by_case"))
    for title, text in (("explain_wrong", shown.wrong), ("explain_right", shown.right)):
        yield from ("", phrase(title, file=shown.file), "", textwrap.indent(text, "    ").rstrip("\n"))


def _bare(code: str, entry: Entry) -> str:
    """A code's message, cause and remedy; a remedy that is all guess is left to the case."""
    remedy = readable(entry.remedy).strip(" …") and readable(entry.remedy)
    told = phrase("explain_remedy", remedy=remedy or phrase("explain_by_case"))
    return f"{code} : {readable(entry.message)}\n\n{entry.cause}\n{told}"


def _rule(name: str) -> str:
    from stratege.typography import explain as explain_rule  # the rules take time to load, codes do not need them

    try:
        return explain_rule(name)
    except KeyError as error:
        raise UnknownCode(phrase("unknown_rule", rule=error.args[0])) from None
