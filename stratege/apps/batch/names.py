"""The names of the reports of a batch: `Naming("{client}-{annee}").of({"client": "Cabinet Arpent", …})`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from string import Formatter

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.naming import is_file_name, letters
from stratege.source import Span

OURS = ("row", "report", "profile")  # what any name may hold beside the parameters
DIGITS = 3  # of the number of a row, at least: offre-001


class Naming:
    """A template of names, read; without one, a report has its own name and the number of its row."""

    def __init__(self, template: str, known: Collection[str], diagnostics: Diagnostics) -> None:
        self.parts: list[tuple[str, str | None]] = []
        self.good = True
        names = [*known, *(name for name in OURS if name not in known)]
        try:
            parsed = list(Formatter().parse(template))
        except ValueError:
            self._refuse(template, phrase("name_braces"), "", names, diagnostics)
            return
        for text, field, form, conversion in parsed:
            whole = "".join([field or "", f"!{conversion}" if conversion else "", f":{form}" if form else ""])
            if field is not None and whole not in names:
                self._refuse(template, phrase("name_unknown", name=whole), whole, names, diagnostics)
            self.parts.append((text, field))

    def _refuse(self, template: str, problem: str, name: str, names: list[str], diagnostics: Diagnostics) -> None:
        self.good = False
        near = closest(name, names) or phrase("possible_places", names=", ".join(names))
        diagnostics.add("S154", None, template=template, problem=problem, near=near)

    def of(self, values: Mapping[str, str], row: int, span: Span, diagnostics: Diagnostics) -> str:
        """The name of a row that has these values, in letters that every disk takes.

        What is wrong with it is told, unless the row or the template was told of already.
        """
        empty = [field for _, field in self.parts if field is not None and not letters(values.get(field, ""))]
        name = "".join(text + (letters(values.get(field, "")) if field else "") for text, field in self.parts)
        problem = _lacking(empty[0], values) if empty else phrase("name_refused")
        if self.good and not diagnostics.errors and (empty or not is_file_name(name)):
            typed = "".join(text + f"{{{field}}}" * bool(field) for text, field in self.parts)
            diagnostics.add("S155", span, row=row, name=typed if empty else name, problem=problem)
        return name


def _lacking(field: str, values: Mapping[str, str]) -> str:
    """Why a value leaves nothing to a name: it has no letter, or those of another alphabet."""
    other = any(char.isalnum() for char in values.get(field, ""))
    return phrase("name_foreign" if other else "name_empty", field=field)


def usual(report: str) -> str:
    """The template where none is given."""
    return report.replace("{", "{{").replace("}", "}}") + "-{row}"


def number(row: int) -> str:
    """The number of a row as names have it."""
    return f"{row:0{DIGITS}d}"
