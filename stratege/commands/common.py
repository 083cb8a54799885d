"""What the commands share: `open_project(options)`, the exit codes, and `tell(diagnostics, root)` on stderr."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, get_args

from stratege import colors
from stratege.bounded import Cause, Limits
from stratege.commands.codes import CONTENT, DONE, ENVIRONMENT, RENDERING, STRICT, USAGE, Stop

if TYPE_CHECKING:
    from stratege.diagnostics import Diagnostic, Diagnostics
    from stratege.diagnostics.reporters import Form, Paint, ReadSource
    from stratege.laps import Laps
    from stratege.project import Project

MIB = 1 << 20  # bytes


def placed(found: Iterable[Diagnostic], form: Form, root: Path) -> Iterable[Diagnostic]:
    """What was found in the project at `root`, with the places that the readers of a form look for."""
    from stratege.diagnostics.reporters import OF_FORGES, located
    from stratege.project import folder_in_repository

    return located(found, folder_in_repository(str(root))) if form in OF_FORGES else found


def tell_places(project: Project) -> None:
    """Say where things are, as `--verbose` asks."""
    from stratege import crash
    from stratege.diagnostics import phrase

    cache = project.cache.folder or phrase("no_name")
    complain(phrase("places", project=project.root, cache=cache, logs=crash.folder()))


def show_file(path: Path) -> None:
    """Open a file as the desktop does; without one, say where it is."""
    import webbrowser

    from stratege.diagnostics import phrase

    if not (has_screen() and webbrowser.open(path.resolve().as_uri())):
        complain(phrase("no_screen", path=path))


def has_screen() -> bool:
    """Whether a browser can open a window: one that draws in the terminal would take it from us."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def tell_laps(laps: Laps) -> None:
    """Say where the time went."""
    from stratege.terminal import timetable

    complain(timetable(laps))


def limits_of(options: argparse.Namespace) -> Limits:
    """The limits that `limit_arguments` declared."""
    return Limits(options.time_limit, round(options.memory_limit * MIB))


def open_project(options: argparse.Namespace) -> Project:
    """The project that the options name; `Stop` with exit code 2 where there is none."""
    from stratege.diagnostics import phrase
    from stratege.project import BadDay, Cache, Project, reason

    cache = Cache() if options.no_cache else Cache(options.cache) if options.cache else None
    try:
        project = Project.find(options.project, cache, limits_of(options))
    except BadDay as error:
        raise stopped("E010", value=str(error)) from error
    except OSError as error:
        raise stopped("E006", path=options.project, problem=reason(error)) from error
    if project is None:
        raise stopped("E003")
    if options.cache and not project.may_hold(options.cache):
        raise stopped("E004", path=options.cache, problem=phrase("refused_EXDEV"))
    _name_reports(options, project.root)
    return project


def _name_reports(options: argparse.Namespace, root: Path) -> None:
    """Turn the paths of reports, which a shell completes, into their names: `content/reports/essai.yaml` is `essai`."""
    asked = vars(options)
    if isinstance(typed := asked.get("report"), str):
        options.report = _report_name(typed, root)
    if isinstance(several := asked.get("reports"), list):
        options.reports = [_report_name(typed, root) for typed in several]


def _report_name(typed: str, root: Path) -> str:
    from stratege.project import REPORTS

    path = Path(os.path.abspath(typed))  # noqa: PTH100, a report that is a link is refused as one
    is_there = path.suffix == ".yaml" and path.is_file() and path.parent.resolve() == (root / REPORTS).resolve()
    return path.stem if is_there else typed


def stopped(code: str, **words: object) -> Stop:
    """The end of a command, once its reason is told."""
    from stratege.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    diagnostics.add(code, None, related=(), **words)
    tell(diagnostics, None)
    return Stop(USAGE)


def complain(text: str) -> None:
    """Print a text on stderr."""
    print(text, file=sys.stderr)


def tell(diagnostics: Iterable[Diagnostic], root: Path | None, say: Callable[[str], None] = complain) -> None:
    """Say diagnostics, on stderr, with extracts of the files of the project at `root`."""
    show(diagnostics, sources(root) if root else None, say)


def show(diagnostics: Iterable[Diagnostic], read: ReadSource | None, say: Callable[[str], None] = complain) -> None:
    """Say diagnostics, on stderr, with extracts of the files that `read` gives."""
    from stratege.diagnostics.reporters import as_text

    for item in diagnostics:
        say(as_text(item, read, paint_of(sys.stderr)))


def paint_of(stream: TextIO) -> Paint:
    """What gives colours to what goes to a stream, or none."""
    return colors.paint if colors.wanted(stream) else colors.plain


def may_repeat(diagnostics: Diagnostics) -> bool:
    """Whether what was found hangs on nothing but what was read: neither on the machine, nor on how busy it was."""
    from stratege.diagnostics import phrase

    passing = [phrase(f"exceeded_{cause}") for cause in get_args(Cause)]
    linked = phrase("put_linked_file", folder="").split("{")[0].partition(" :")[0]
    return not any(
        item.code.startswith("E")
        or any(words in item.message for words in passing)
        or (item.code == "M018" and item.remedy.startswith(linked))  # the file may be put there meanwhile
        for item in diagnostics
    )


def sources(root: Path) -> ReadSource:
    """What reads the files that diagnostics name in a project; "" for those that it may not read."""
    from stratege.project import read_below
    from stratege.read.encoding import shown

    def read(file: str) -> str:
        try:
            return shown(read_below(root, file))
        except OSError:
            return ""

    return read


def worst(codes: Iterable[int]) -> int:
    """The gravest of some exit codes."""
    found = set(codes)
    return next((code for code in (CONTENT, RENDERING, STRICT, ENVIRONMENT) if code in found), DONE)


def exit_code(diagnostics: Diagnostics, strict: bool) -> int:
    """The exit code that some diagnostics deserve."""
    codes = {item.code for item in diagnostics.errors}
    letters = {code[0] for code in codes}
    if letters & set("YSMRCFTI"):
        return CONTENT
    if letters & set("GP") or "E005" in codes:
        return RENDERING
    if letters:
        return ENVIRONMENT
    return STRICT if strict and diagnostics.warnings else DONE
