"""A code or a rule explained: `explain("r001")` is its message, its cause and its remedy, `explain("FR-B3")` a rule."""

from __future__ import annotations

from stratege.diagnostics import closest, phrase
from stratege.diagnostics.catalogue import CATALOGUE, Entry, readable


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


def _entry(code: str, entry: Entry) -> str:
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
