"""What a preview does: `Preview(wanted, board, say).run()` looks at the files, has the page made, then the PDF.

The files are looked at, not subscribed to: some hundred `stat` cost a thousandth of a second, and see what is saved by
a rename, on a network disk, in a folder that went and came back, and what is there for the first time.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path
from typing import NoReturn

from stratege.bounded import Exceeded
from stratege.diagnostics import phrase
from stratege.diagnostics.items import Severity
from stratege.diagnostics.reporters import SEVERITY_WORDS
from stratege.project import CONTENT, SETTINGS, TEMPLATES, Stamps, stamps_of, templates_root
from stratege.watch.board import Board, by_gravity
from stratege.watch.helper import Helper
from stratege.watch.making import PAGE, PDF, Page, Pdf, Problem, Wanted, failure, make_pdf, page_after_job

PERIOD = 0.03  # s between two looks
SETTLING = 0.012  # s between the look that sees a change and the one that sees its end
SHARE = 20  # a look takes a twentieth of the time at most, however many files there are
UNSETTLED = 0.5  # s after which files that go on changing are read all the same
MODULES = {  # what a helper imports before it is asked
    PAGE: ("stratege.watch.making", "stratege.write.html.writer", "stratege.fonts"),
    PDF: ("stratege.watch.making", "stratege.write.html.writer", "stratege.write.pdf.writer", "weasyprint"),
}
COURTESY = 10  # the PDF leaves the processor to the page
ERROR = SEVERITY_WORDS[Severity.ERROR]
SHORT = 2.0  # s that a PDF may take and be waited for by the next: a new process takes as long to begin


@dataclass
class Sight:
    """The files of a project, and whether they have changed since they were last read."""

    folders: Sequence[Path]
    files: Sequence[Path] = ()
    read: Stamps | None = None
    last: Stamps | None = None
    since: float | None = None  # when they were first seen to differ from what was read
    period: float = PERIOD

    def changed(self) -> bool:
        """Look again: whether they differ from what was read, and are no more being written."""
        begun = time.monotonic()
        seen, former = stamps_of(self.folders, self.files), self.last
        self.period = max(PERIOD if seen in (self.read, former) else SETTLING, SHARE * (time.monotonic() - begun))
        self.last = seen
        if seen == self.read:
            self.since = None
            return False
        self.since = self.since or begun
        return seen == former or begun - self.since > UNSETTLED

    def take(self) -> None:
        """They are read as they are now."""
        self.read, self.since = self.last, None


@dataclass
class Preview:
    """A report that is followed: the `board` is what the browsers see, `say` what the terminal is told."""

    wanted: Wanted
    board: Board
    say: Callable[[str], None]
    sight: Sight = field(init=False)
    _job: bytes = b""  # what the last page was made of, but for templates and styles
    _looks: Stamps | None = None  # of those
    _due: bool = False  # its PDF is to be made
    _is_ahead: bool = False  # the PDF was asked for before the page that it goes with
    _usual: float = math.inf  # s that the last PDF took
    _told: tuple[Problem, ...] = ()
    _told_of_pdf: tuple[Problem, ...] = ()
    _begun: float = 0.0  # when the change that is being made was seen
    _held: ExitStack = field(default_factory=ExitStack)
    _pages: Helper[bytes | Page] = field(init=False)
    _pdfs: Helper[Pdf] = field(init=False)

    def __post_init__(self) -> None:
        root, limits = self.wanted.root, self.wanted.limits
        self.sight = Sight((root / CONTENT, root / TEMPLATES, templates_root()), [root / SETTINGS])
        self._pages = self._held.enter_context(closing(Helper(MODULES[PAGE], limits=limits)))
        self._pdfs = self._held.enter_context(closing(Helper(MODULES[PDF], COURTESY, limits)))

    def run(self) -> NoReturn:
        """Follow the files until interrupted; what was begun is stopped then."""
        with self._held:
            while True:
                self.step()

    def close(self) -> None:
        """Stop what was begun."""
        self._held.close()

    def step(self) -> None:
        """Take what has been made meanwhile, and ask for what has changed."""
        ready = wait([self._pages.connection, self._pdfs.connection], self.sight.period)
        if self._pages.connection in ready or self._pages.excess():
            self._take_page()
        if self._pdfs.connection in ready or self._pdfs.excess():
            self._take_pdf()
        if not self._pages.busy and self.sight.changed():
            self._ask_page()
        if self._due and not self._pdfs.busy:
            self._ask_pdf()

    def _ask_page(self) -> None:
        self._begun = self.sight.since or time.monotonic()
        self.sight.take()
        self._is_ahead = False
        self.board.change(making=True)
        self._pages.ask(page_after_job, self.wanted)

    def _take_page(self) -> None:
        asked = self._pages.busy
        try:
            page = self._pages.answer()
        except Exceeded as fault:
            if not asked:
                return
            page = Page(b"", failure(self.wanted, PAGE, fault.cause))
        self._is_ahead = isinstance(page, bytes) or self._is_ahead
        if isinstance(page, bytes):
            self._plan_pdf(page)
            return
        if page.files:  # else its plan cannot be read, and the files of the last page are as good a guess
            self.sight.files = [self.wanted.root / name for name in (*page.files, SETTINGS)]
        self._show(page)
        if self._is_ahead and not page.html:
            self._drop_pdf()

    def _show(self, page: Page) -> None:
        """Put a page on the board, or what forbids it over the last good one."""
        html = page.html or self.board.now().page
        self.board.change(page=html, problems=page.problems, failed=not page.html, making=False)
        self._tell(page.problems)
        self.say(phrase("watch_page", seconds=self._took()) if page.html else phrase("watch_kept"))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        """Say on the terminal what is wrong, the errors last; a warning once as long as it stays, wherever it moves."""
        if problems == self._told:
            return
        former = {_said(problem) for problem in self._told if problem.severity != ERROR}
        self._told = problems
        new = [problem for problem in by_gravity(problems) if _said(problem) not in former]
        for problem in reversed(new):
            self.say(problem.text)
        if kept := len(problems) - len(new):
            self.say(phrase("watch_same", count=kept, s="s" if kept > 1 else ""))

    def _plan_pdf(self, job: bytes) -> None:
        """Have the PDF made, once that of the page before is; one that would take long is of no more use."""
        looks = stamps_of((self.wanted.root / TEMPLATES, templates_root()), ())
        if (job, looks) == (self._job, self._looks):
            return
        if self._pdfs.busy and max(self._usual, self._pdfs.seconds) > SHORT:
            self._pdfs.restart()
        self._job, self._looks, self._due = job, looks, True
        self.board.change(making_pdf=True)

    def _drop_pdf(self) -> None:
        """Leave the PDF as it is with the last good page."""
        if self._pdfs.busy:
            self._pdfs.restart()
        self._job, self._due = b"", False
        self.board.change(making_pdf=False)

    def _ask_pdf(self) -> None:
        self._due = False
        self._pdfs.ask(make_pdf, self._job, self.wanted)

    def _take_pdf(self) -> None:
        asked, self._usual = self._pdfs.busy, self._pdfs.seconds or self._usual
        try:
            pdf = self._pdfs.answer()
        except Exceeded as fault:
            if not asked:
                return
            pdf = Pdf(b"", failure(self.wanted, PDF, fault.cause))
        content = pdf.content or self.board.now().pdf
        if self._due:  # the page has changed since: nearer to it than the last one, all the same
            self.board.change(pdf=content)
            return
        self.board.change(pdf=content, pdf_problems=pdf.problems, making_pdf=False)
        for problem in pdf.problems if pdf.problems != self._told_of_pdf else ():
            self.say(problem.text)
        self._told_of_pdf = pdf.problems
        self.say(phrase("watch_pdf", seconds=self._took()) if pdf.content else phrase("watch_pdf_failed"))

    def _took(self) -> str:
        """The seconds since the change was seen, in French."""
        return f"{time.monotonic() - self._begun:.2f}".replace(".", ",")


def _said(problem: Problem) -> tuple[str, str, str, str]:
    """What makes a problem the same as before, on whatever line it now stands."""
    return problem.place.partition(":")[0], problem.code, problem.message, problem.remedy
