"""The arguments that several commands take, and what their values mean: `project_argument(parser)`."""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING

from stratege import colors
from stratege.bounded import Limits
from stratege.commands.codes import USAGE, Stop
from stratege.commands.common import MIB, complain

WORD_FORMATS = frozenset(["doc", "docx", "odt", "word"])

if TYPE_CHECKING:
    from stratege.apps.reports import Asked
    from stratege.diagnostics.reporters import Form
    from stratege.model.parameters import Version


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

    parser.add_argument("--to", default=",".join(WRITERS), metavar="FORMATS", help=f"formats : {','.join(WRITERS)}")
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    said = "rapports faits en même temps (autant que de cœurs par défaut)"
    parser.add_argument("-j", "--jobs", type=_jobs, metavar="N", default=0, help=said)


def formats_of(named: str, command: str) -> list[str]:
    """The formats that `--to` names; `Stop` for one that nothing writes."""
    from stratege.write.registry import WRITERS

    formats = [name.strip() for name in named.split(",") if name.strip()]
    if not formats or (unknown := [name for name in formats if name not in WRITERS]):
        fault = f"formats inconnus : {', '.join(unknown)}{_meant(unknown[0])}" if formats else "aucun format"
        complain(f"stratege {command} : {fault} (au choix : {', '.join(WRITERS)})")
        raise Stop(USAGE)
    return formats


def _meant(name: str) -> str:
    """What to do for a format that nothing writes: the one that it looks like, or how Word reads a report."""
    from stratege.diagnostics import closest, phrase
    from stratege.write.registry import WRITERS

    near = phrase("word_format") if name.lower() in WORD_FORMATS else closest(name, WRITERS)
    return f" ; {near}" if near else ""


def file_name(typed: str) -> str:
    """The name of a folder and of files."""
    from stratege.diagnostics import phrase
    from stratege.naming import is_file_name, letters

    if not is_file_name(typed):
        likely = letters(typed)
        signs = phrase("name_signs") + (phrase("name_likely", name=likely) if is_file_name(likely) else "")
        raise argparse.ArgumentTypeError(f"« {typed} » ne peut nommer un rapport : {signs}")
    return typed


def _jobs(typed: str) -> int:
    """A number of reports, at least one."""
    if not typed.isascii() or not typed.isdigit() or int(typed) < 1:
        raise argparse.ArgumentTypeError(f"« {typed} » n'est pas un nombre de rapports")
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
