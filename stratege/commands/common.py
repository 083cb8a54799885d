"""What the commands share: `open_project(options)`, the exit codes, and `tell(diagnostics, root)` on stderr."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, get_args

from stratege import colors
from stratege.bounded import Cause, Limits
from stratege.commands.codes import CONTENT, DONE, ENVIRONMENT, RENDERING, STRICT, USAGE, Stop

if TYPE_CHECKING:
    from stratege.apps.reports import Asked
    from stratege.diagnostics import Diagnostic, Diagnostics
    from stratege.diagnostics.reporters import Form, Paint, ReadSource
    from stratege.laps import Laps
    from stratege.model.parameters import Version
    from stratege.project import Project

MIB = 1 << 20  # bytes


def project_argument(parser: argparse.ArgumentParser) -> None:
    """Declare `--project`, and where the cache is."""
    parser.add_argument(
        "--project", type=Path, default=Path(), metavar="DOSSIER", help="projet (dossier courant par défaut)"
    )
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument("--cache", type=Path, metavar="DOSSIER", help="dossier du cache (celui du système par défaut)")
    cache.add_argument("--no-cache", action="store_true", help="ne lit ni n'écrit aucun cache")
    color_argument(parser)
    limit_arguments(parser, "à chaque format")


def version_arguments(parser: argparse.ArgumentParser, *, several: bool = True) -> None:
    """Declare what is asked of a report: its profile, one or `several`, and the values of its parameters."""
    if several:
        parser.add_argument(
            "--profile",
            action="append",
            default=[],
            metavar="NOM",
            help="profil du rapport, à répéter pour plusieurs ; all pour le rapport et tous ses profils",
        )
    else:
        parser.add_argument("--profile", metavar="NOM", help="profil du rapport")
    parser.add_argument(
        "-P",
        dest="settings",
        action="append",
        type=_setting,
        default=[],
        metavar="NOM=VALEUR",
        help="valeur d'un paramètre du rapport, à répéter pour plusieurs",
    )


def making_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is made of reports, where, and how many at the same time."""
    from stratege.write.registry import WRITERS

    parser.add_argument("--to", default=",".join(WRITERS), metavar="WRITERS", help=f"formats : {','.join(WRITERS)}")
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    said = "rapports faits en même temps (autant que de cœurs par défaut)"
    parser.add_argument("-j", "--jobs", type=_jobs, metavar="N", default=0, help=said)


def formats_of(named: str, command: str) -> list[str]:
    """The formats that `--to` names; `Stop` for one that nothing writes."""
    from stratege.write.registry import WRITERS

    formats = [name.strip() for name in named.split(",") if name.strip()]
    if not formats or (unknown := [name for name in formats if name not in WRITERS]):
        fault = f"formats inconnus : {', '.join(unknown)}" if formats else "aucun format"
        complain(f"stratege {command} : {fault} (au choix : {', '.join(WRITERS)})")
        raise Stop(USAGE)
    return formats


def file_name(typed: str) -> str:
    """The name of a folder and of files."""
    from stratege.naming import is_file_name

    if not is_file_name(typed):
        raise argparse.ArgumentTypeError(f"« {typed} » n'est pas un nom de dossier")
    return typed


def _jobs(typed: str) -> int:
    """A number of reports, at least one."""
    if not typed.isascii() or not typed.isdigit() or int(typed) < 1:
        raise argparse.ArgumentTypeError(f"{typed!r} n'est pas un nombre de rapports")
    return int(typed)


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name.strip() and equals):
        raise argparse.ArgumentTypeError(f"« {text} » : NOM=VALEUR est attendu")
    return name.strip(), value.strip()


def asked_of(options: argparse.Namespace) -> Asked:
    """What `version_arguments` declared, as commands that make several versions take it."""
    from stratege.apps.reports import Asked

    return Asked(tuple(options.profile), tuple(options.settings))


def version_of(options: argparse.Namespace) -> Version:
    """The same, where one version is made."""
    from stratege.model.parameters import Version

    return Version(options.profile or "", tuple(options.settings))


def color_argument(parser: argparse.ArgumentParser) -> None:
    """Declare `--color`."""
    parser.add_argument(
        "--color",
        choices=colors.CHOICES,
        default="auto",
        metavar="QUAND",
        help="colore les diagnostics : auto (sur un terminal, par défaut), always ou never",
    )


def voice_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare how much is said: `--quiet`, `--verbose`."""
    voice = parser.add_mutually_exclusive_group()
    voice.add_argument("-q", "--quiet", action="store_true", help="ne dit que les diagnostics et les fichiers écrits")
    voice.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="dit aussi le projet, le cache, le journal, la durée de chaque étape",
    )


def form_argument(parser: argparse.ArgumentParser) -> None:
    """Declare `--format`."""
    from stratege.diagnostics.reporters import FORMS

    said = "forme des diagnostics : text, json, github (par défaut dans une tâche de GitHub), gitlab ou sarif"
    parser.add_argument("--format", choices=FORMS, metavar="FORME", help=said)


def form_of(options: argparse.Namespace) -> Form:
    """The form that is asked; else that which GitHub shows where it runs us, or text."""
    asked: Form | None = options.format
    return asked or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")


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


def limit_arguments(parser: argparse.ArgumentParser, worker: str) -> None:
    """Declare what may be asked of the machine, and by whom."""
    usual = Limits()
    _limit_argument(parser, "--time-limit", "SECONDES", usual.seconds, f"temps de calcul permis {worker}")
    _limit_argument(parser, "--memory-limit", "MIO", usual.memory / MIB, f"mémoire permise {worker}")


def _limit_argument(parser: argparse.ArgumentParser, option: str, unit: str, usual: float, purpose: str) -> None:
    parser.add_argument(option, type=_positive, default=usual, metavar=unit, help=f"{purpose} ({usual:g} par défaut)")


def _positive(value: str) -> float:
    number = float(value)
    if not 0 < number < math.inf:
        raise ValueError
    return number


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
    return project


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
    return not any(item.code.startswith("E") or any(words in item.message for words in passing) for item in diagnostics)


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
