"""The command: `stratege build essay --to md,pdf`; results on stdout, talk on stderr, exit codes as documented."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stratege import __version__

if TYPE_CHECKING:
    from stratege.diagnostics import Diagnostics
    from stratege.project import Project

DONE, CONTENT, USAGE, STRICT, RENDERING, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130

FRENCH = {
    "usage: ": "usage : ",
    "positional arguments": "arguments",
    "options": "options",
    "show this help message and exit": "montre cette aide",
    "show program's version number and exit": "montre la version",
    "%(prog)s: error: %(message)s\n": "%(prog)s : erreur : %(message)s\n",
    "unrecognized arguments: %s": "arguments inconnus : %s",
    "the following arguments are required: %s": "arguments manquants : %s",
    "expected one argument": "une valeur est attendue",
    "invalid choice: %(value)r (choose from %(choices)s)": "choix inconnu : %(value)r (au choix : %(choices)s)",
    "argument %(argument_name)s: %(message)s": "argument %(argument_name)s : %(message)s",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is returned, never raised."""
    setattr(argparse, "_", lambda text: FRENCH.get(text, text))  # noqa: B010  # argparse has no other door to its words
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        options = _parser().parse_args(_with_command(arguments))
        return int(options.run(options))
    except SystemExit as stop:
        return int(stop.code or 0)
    except KeyboardInterrupt:
        print("interrompu", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        return DONE


COMMANDS = ("build", "check", "schema", "explain", "inspect", "doctor", "clean")


def _with_command(arguments: list[str]) -> list[str]:
    """`build` is what is meant when no command is named."""
    first = arguments[0] if arguments else ""
    return arguments if first in (*COMMANDS, "-h", "--help", "--version") or _is_word(first) else ["build", *arguments]


def _is_word(first: str) -> bool:
    return bool(first) and not first.startswith("-")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("stratege", description="Du YAML au rapport de stratégie : Markdown, HTML et PDF.")
    parser.add_argument("--version", action="version", version=f"stratege {__version__}")
    commands = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=True)
    build = _command(commands, "build", "fait les rapports (tous par défaut)", _build)
    build.add_argument("reports", nargs="*", metavar="RAPPORT")
    build.add_argument("--to", default="md,html,pdf", metavar="FORMATS", help="formats : md,html,pdf")
    build.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")
    build.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    build.add_argument("--timings", action="store_true", help="montre la durée de chaque étape")
    check = _command(commands, "check", "montre tous les diagnostics, sans rien écrire", _check)
    check.add_argument("reports", nargs="*", metavar="RAPPORT")
    check.add_argument("--format", choices=("text", "json", "github"), default="text", help="forme des diagnostics")
    check.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    schema = _command(commands, "schema", "imprime le schéma JSON des fichiers", _schema)
    schema.add_argument("kind", nargs="?", choices=("module", "report"), default="module", metavar="SORTE")
    explain = _command(commands, "explain", "explique un code de diagnostic", _explain)
    explain.add_argument("code", metavar="CODE")
    inspect = _command(commands, "inspect", "décrit les parties d'un rapport en JSON", _inspect)
    inspect.add_argument("report", metavar="RAPPORT")
    _command(commands, "doctor", "dit ce qui manque à la machine", _doctor)
    _command(commands, "clean", "supprime ce que Stratège a fait", _clean)
    return parser


def _command(commands: Any, name: str, text: str, run: Callable[[Any], int]) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text.capitalize() + ".")
    command.add_argument("--project", type=Path, default=Path(), metavar="DOSSIER", help="projet (dossier courant)")
    command.set_defaults(run=run)
    return command


def _project(options: Any) -> Project:
    """The project, or the end with exit code 2."""
    from stratege.diagnostics import Diagnostics
    from stratege.project import Project

    project = Project.find(options.project)
    if project is None:
        diagnostics = Diagnostics()
        diagnostics.add("E003")
        _tell(diagnostics, None)
        raise SystemExit(USAGE)
    return project


def _tell(diagnostics: Diagnostics, root: Path | None) -> None:
    from stratege.diagnostics import show

    for item in diagnostics:
        print(show(item, root), file=sys.stderr)


def _build(options: Any) -> int:
    from stratege.pipeline import FORMATS, build
    from stratege.terminal import Progress

    project = _project(options)
    formats = [name.strip() for name in options.to.split(",") if name.strip()]
    if unknown := [name for name in formats if name not in FORMATS]:
        print(f"stratege build : formats inconnus : {', '.join(unknown)} (au choix : md, html, pdf)", file=sys.stderr)
        return USAGE
    formats, lacks = _possible(formats)
    progress, codes = Progress(), [ENVIRONMENT if lacks else DONE]
    for name in options.reports or project.reports():
        progress.report = name
        built = build(project, name, options.output or project.root / "output", formats, progress)
        progress.clear()
        _tell(built.diagnostics, project.root)
        codes.append(_code(built.diagnostics, options.strict))
        for path in built.files:
            print(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
        if options.timings:
            print("  ".join(f"{stage} {took:.2f} s" for stage, took in built.seconds.items()), file=sys.stderr)
    return next((code for code in (CONTENT, RENDERING, STRICT, ENVIRONMENT) if code in codes), DONE)


def _possible(formats: list[str]) -> tuple[list[str], bool]:
    """The formats that this machine can make; a missing library is told with the command that installs it."""
    from stratege.diagnostics import Diagnostics
    from stratege.machine import install_command, missing_libraries

    missing = missing_libraries() if "pdf" in formats else []
    if not missing:
        return formats, False
    diagnostics = Diagnostics()
    diagnostics.add("E002", libraries=", ".join(missing), command=install_command())
    _tell(diagnostics, None)
    return [name for name in formats if name != "pdf"], True


def _code(diagnostics: Diagnostics, strict: bool) -> int:
    """The exit code that some diagnostics deserve."""
    letters = {item.code[0] for item in diagnostics.errors}
    if letters & set("YSRCFT"):
        return CONTENT
    if letters & set("GP"):
        return RENDERING
    if letters:
        return ENVIRONMENT
    return STRICT if strict and diagnostics.warnings else DONE


def _check(options: Any) -> int:
    from stratege.diagnostics import Diagnostics, show
    from stratege.pipeline import check

    project, found = _project(options), Diagnostics()
    for name in options.reports or project.reports():
        for item in check(project, name).diagnostics:
            if item not in found.items:
                found.items.append(item)
    if options.format == "text":
        for item in found:
            print(show(item, project.root))
    else:
        print(FORMS[options.format](found))
    return _code(found, options.strict)


def _as_json(found: Diagnostics) -> str:
    from dataclasses import asdict

    return json.dumps([asdict(item) for item in found], ensure_ascii=False, indent=2)


def _as_github(found: Diagnostics) -> str:
    lines = []
    for item in found:
        place = f"file={item.span.file},line={item.span.line},col={item.span.column}," if item.span else ""
        text = f"{item.message} {item.remedy}".strip().replace("%", "%25").replace("\n", "%0A")
        lines.append(f"::{item.severity} {place}title={item.code}::{text}")
    return "\n".join(lines)


FORMS: dict[str, Callable[[Diagnostics], str]] = {"json": _as_json, "github": _as_github}


def _schema(options: Any) -> int:
    from stratege.model.schema import schema

    print(json.dumps(schema(options.kind), ensure_ascii=False, indent=2))
    return DONE


def _explain(options: Any) -> int:
    from stratege.catalogue import CATALOGUE
    from stratege.diagnostics import closest

    entry = CATALOGUE.get(options.code.upper())
    if entry is None:
        near = closest(options.code.upper(), CATALOGUE)
        print(f"stratege explain : code inconnu : {options.code} ; {near}".rstrip(" ;"), file=sys.stderr)
        return USAGE
    print(f"{options.code.upper()} : {entry.message}\n\n{entry.cause}\nRemède : {entry.remedy}")
    return DONE


def _inspect(options: Any) -> int:
    from stratege.inspection import inspect
    from stratege.pipeline import check

    project = _project(options)
    built = check(project, options.report)
    _tell(built.diagnostics, project.root)
    if built.document is not None:
        print(json.dumps(inspect(built.document), ensure_ascii=False, indent=2))
    return _code(built.diagnostics, False)


def _doctor(_options: Any) -> int:
    from stratege.machine import install_command, missing_libraries

    missing = missing_libraries()
    print(f"Python {sys.version.split()[0]} : bon")
    print(f"bibliothèques du PDF : {'manquent ' + ', '.join(missing) if missing else 'bonnes'}")
    if missing:
        print(f"  → {install_command()}")
    return ENVIRONMENT if missing else DONE


def _clean(options: Any) -> int:
    import shutil

    project = _project(options)
    for folder in (*(project.root / "output" / name for name in project.reports()), project.root / ".stratege"):
        if folder.is_dir():
            shutil.rmtree(folder)
            print(f"supprimé : {folder.relative_to(project.root)}")
    return DONE
