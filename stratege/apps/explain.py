"""A code or a rule explained: `explain("r001")` says why and shows it wrong and right, `explain("FR-B3")` is a rule."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from stratege.diagnostics import closest, phrase
from stratege.diagnostics.catalogue import CATALOGUE, Entry
from stratege.diagnostics.examples import TERMINAL, Example, example


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
        yield f"{code}  {shown.message if shown else CATALOGUE[code].once()[0]}"


def _entry(code: str, entry: Entry) -> str:
    """What is said of a code: of its example if it has one, which follows, else of any case."""
    shown = example(code)
    return "\n".join([*_shown(code, entry, shown)]) if shown else _bare(code, entry)


def _shown(code: str, entry: Entry, shown: Example) -> Iterator[str]:
    yield from (f"{code} : {shown.message}", "", entry.cause)
    yield phrase("explain_remedy", remedy=shown.remedy or phrase("explain_by_case"))
    for title, _, text in extracts(shown):
        yield from ("", title, "", textwrap.indent(text, "    ").rstrip("\n"))


def extracts(shown: Example, mark: str = "") -> Iterator[tuple[str, str, str]]:
    """What an example shows: a title with `mark` around names, a file's name, its text; wrong and right come last."""
    for name, text in shown.files.items():
        yield phrase("explain_beside", place=f"{mark}{name}{mark}"), name, text
    yield phrase("explain_wrong", place=_place(shown, mark)), shown.file, shown.wrong
    yield phrase("explain_right", place=_remedied(shown, mark)), shown.renamed or shown.file, shown.right


def _place(shown: Example, mark: str) -> str:
    """Where the wrong text stands, and in which command it is told where that is not `check`."""
    if shown.file == TERMINAL:
        return phrase("explain_in_terminal")
    place = phrase("explain_in_file", file=f"{mark}{shown.file}{mark}")
    if shown.encoding:
        place += phrase("explain_encoded", encoding=shown.encoding)
    return place + (phrase("explain_during", command=f"{mark}{shown.command}{mark}") if shown.command else "")


def _remedied(shown: Example, mark: str) -> str:
    """What of the place is put right, rather than the text."""
    if shown.renamed:
        return ", " + phrase("explain_in_file", file=f"{mark}{shown.renamed}{mark}")
    return "," + phrase("explain_encoded", encoding="UTF-8") if shown.encoding else ""


def _bare(code: str, entry: Entry) -> str:
    """A code's message, cause, remedy and circumstances, as it was told once."""
    message, remedy = entry.once()
    told = phrase("explain_remedy", remedy=remedy)
    when = phrase("explain_circumstances", circumstances=entry.circumstances)
    return f"{code} : {message}\n\n{entry.cause}\n{told}\n{when}"


def _rule(name: str) -> str:
    from stratege.typography import explain as explain_rule  # the rules take time to load, codes do not need them

    try:
        return explain_rule(name)
    except KeyError as error:
        raise UnknownCode(phrase("unknown_rule", rule=error.args[0])) from None
