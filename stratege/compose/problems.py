"""What a reading of Markdown has to tell: `tell(read("##mot"), source, diagnostics)` adds M011 at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.compose.tags import instead_of, without_ends
from stratege.diagnostics import Diagnostics, nearest, phrase
from stratege.source import Scalar
from stratege.text.braces import meant
from stratege.text.context import Problem
from stratege.text.reader import Reading

CODES = {
    "undefined": "R003",
    "spaced": "R003",
    "uncalled": "M002",
    "repeated": "M003",
    "unused": "M004",
    "cells": "M005",
    "html": "S011",
    "image": "M006",
    "nesting": "M007",
    "unclosed": "M001",
    "attributes": "M008",
    "heading": "M011",
    "table": "M012",
    "tabbed": "M024",
    "lettered": "M016",
    "flanking": "M013",
    "apart": "M013",
    "glued": "M017",
    "unmatched": "M015",
    "printed": "M008",
    "front": "M016",
    "caption": "M016",
    "underlined": "M020",
    "columns": "M020",
    "thin": "M020",
}
BECOMES = {"underlined": "became_heading", "columns": "became_rule", "thin": "became_space"}
REMEDIES = {
    "caption": "caption_of_table",
    "columns": "dashed_table",
    "flanking": "apart_stars",
    "front": "front_matter",
    "lettered": "item_of_letter",
    "thin": "any_space",
}
KEYED = re.compile(r"^[A-Za-z][\w-]*:(?:[ \t]|$)", re.MULTILINE)  # as a front matter has its keys
BRACED = re.compile(r"\[(?P<words>.*)\](?P<braces>\{[^\]\n]*\})", re.DOTALL)
SIGNS = re.compile(r"[*`~]+")  # what opens emphasis or code
BAR = re.compile(r"(?<!\\)\|")
BLANKS = re.compile(r"(?<=\*)[ \xa0\u202f]+|[ \xa0\u202f]+(?=\*)")  # between stars and words


def tell(reading: Reading, source: Scalar, diagnostics: Diagnostics, codes: dict[str, str] | None = None) -> None:
    """Each problem of a reading as a diagnostic at its place."""
    for problem, near in _once(reading.problems):
        code = (codes or {}).get(problem.kind) or CODES[problem.kind]
        braced = BRACED.fullmatch(problem.words) if problem.kind == "printed" else None
        sign = SIGNS.match(problem.words)
        first = reading.notes.get(problem.words) if problem.kind == "repeated" else None
        diagnostics.add(
            code,
            source.at(problem.start, problem.end),
            related=(source.at(first.start, first.end),) if first else (),
            text=one_line(braced["braces"] if braced else problem.words),
            id=problem.words,
            sign=sign[0] if sign else "",
            hyphens=f"|{'---|' * _columns(problem)}",
            kind=phrase(BECOMES[problem.kind]) if problem.kind in BECOMES else "",
            remedy=near or _remedy(problem),
        )


def _columns(problem: Problem) -> int:
    """How many cells the first line of a table has, between bars or between tabs."""
    if problem.kind == "tabbed":
        return len(problem.words.strip().split("\t"))
    return max(1, len(BAR.findall(problem.words)) - 1)


def _once(problems: tuple[Problem, ...]) -> Iterator[tuple[Problem, str]]:
    """The problems, each cause once; with a call, the note that it surely meant, which nothing calls."""
    uncalled = {problem.words for problem in problems if problem.kind == "uncalled"}
    lacking = [problem for problem in problems if problem.kind == "undefined"] if uncalled else []
    near = {problem.words: name for problem in lacking if (name := nearest(problem.words, uncalled))}
    for problem in without_ends(problems):
        if not (problem.kind == "uncalled" and problem.words in near.values()):
            meant = near.get(problem.words, "") if problem.kind == "undefined" else ""
            yield problem, phrase("did_you_mean", name=meant) if meant else ""


def _remedy(problem: Problem) -> str:
    """What to do for the problems whose remedy is in their words."""
    if problem.kind in REMEDIES:
        return phrase(REMEDIES[problem.kind])
    match problem.kind:
        case "html":
            return instead_of(problem.words)
        case "underlined":
            return phrase("front_matter" if KEYED.search(problem.words) else "one_line_heading")
        case "printed":
            return _instead_of_printed(problem.words)
        case "attributes":
            return _instead_of_braces(problem.words, meant(problem.words))
        case "apart":
            return phrase("close_up_stars", form=one_line(BLANKS.sub("", problem.words)))
    return phrase("close_up_note" if problem.kind == "spaced" else "add_note", name=problem.words)


def _instead_of_braces(typed: str, form: str) -> str:
    """What to write for braces that say nothing, where `form` is what they surely stand for."""
    if not form:
        return phrase("remove_braces")
    return phrase("brackets_around", form=form) if form == typed else phrase("write_form", form=form)


def _instead_of_printed(typed: str) -> str:
    """What to write for brackets and braces that are printed whole: `mot` for `[mot]{.mark}`."""
    found = BRACED.fullmatch(typed)
    if found is None or meant(found["braces"]):
        return _instead_of_braces(found["braces"] if found else typed, meant(found["braces"]) if found else "")
    words = found["words"]
    return phrase("words_alone", form=one_line(f"[{words}]" if words.lstrip("-").startswith("@") else words))


def one_line(text: str) -> str:
    """What a problem is about, short enough for a message."""
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
