"""What the browsers are shown: `board.change(page=html, page_number=2)` wakes every stream that waits in `after`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from threading import Condition
from typing import TYPE_CHECKING, TypedDict, Unpack

from stratege.diagnostics.reporters import SEVERITY_WORDS
from stratege.records import record

if TYPE_CHECKING:
    from stratege.watch.making import Problem


@record
class Shown:
    """The last good page and PDF, and what is wrong with the files since; `number` counts the changes of this.

    The number of a page or a PDF is that of the change that brought it, 0 before the first. `failed` says that an
    error keeps the page of now from being made, `making` and `making_pdf` that one is on its way.
    """

    number: int = 0
    page: bytes = b""
    page_number: int = 0
    pdf: bytes = b""
    pdf_number: int = 0
    problems: tuple[Problem, ...] = ()
    pdf_problems: tuple[Problem, ...] = ()
    failed: bool = False
    making: bool = True
    making_pdf: bool = False

    def as_event(self, run: str) -> bytes:
        """The data of an event for the browser; `run` tells the pages of one run from those of another."""
        state = {
            "run": run,
            "page": self.page_number,
            "pdf": self.pdf_number,
            "failed": self.failed,
            "making": self.making,
            "makingPdf": self.making_pdf,
            "problems": [_without_text(problem) for problem in by_gravity((*self.problems, *self.pdf_problems))],
        }
        return json.dumps(state, ensure_ascii=False).encode("utf-8", "replace")


def by_gravity(problems: Iterable[Problem]) -> list[Problem]:
    """Problems, errors before warnings and these before notes; of one gravity, as they come."""
    ranks = list(SEVERITY_WORDS.values())
    return sorted(problems, key=lambda problem: ranks.index(problem.severity))


def _without_text(problem: Problem) -> Mapping[str, object]:
    return {name: value for name, value in asdict(problem).items() if name != "text"}


class Changes(TypedDict, total=False):
    """What may change; a new `page` or `pdf` takes its number by itself."""

    page: bytes
    pdf: bytes
    problems: tuple[Problem, ...]
    pdf_problems: tuple[Problem, ...]
    failed: bool
    making: bool
    making_pdf: bool


class Board:
    """One `Shown` at a time, for all threads."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._shown = Shown(number=1)
        self._closed = False

    def now(self) -> Shown:
        """What is shown."""
        with self._changed:
            return self._shown

    def change(self, **changes: Unpack[Changes]) -> None:
        """Show something else; a page or a PDF that is the same keeps its number."""
        with self._changed:
            former, number = self._shown, self._shown.number + 1
            shown = replace(former, number=number, **changes)
            if shown.page != former.page:
                shown = replace(shown, page_number=number)
            if shown.pdf != former.pdf:
                shown = replace(shown, pdf_number=number)
            self._shown = shown
            self._changed.notify_all()

    def after(self, number: int, seconds: float) -> Shown | None:
        """What is shown once it is no more the change of that number; None when the time has passed, or at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._shown.number != number, seconds)
            return self._shown if self._shown.number != number and not self._closed else None

    def close(self) -> None:
        """Let all who wait go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether nothing will change any more."""
        return self._closed
