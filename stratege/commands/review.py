"""`stratege review limits`: how far modules are reviewed, what moved since; `--sign` says that it was read again."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from stratege.commands.arguments import project_argument
from stratege.commands.codes import CONTENT, DONE, STRICT, USAGE
from stratege.commands.common import complain, exit_code, open_project, tell

if TYPE_CHECKING:
    from stratege.apps.review import State
    from stratege.diagnostics import Diagnostics
    from stratege.project import Project


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "names", nargs="*", metavar="MODULE", help="modules, ou rapports dont ils sont faits (tous par défaut)"
    )
    parser.add_argument("--sign", action="store_true", help="signe ce qui a été relu, dans le fichier de chaque module")
    parser.add_argument("--by", metavar="NOM", default="", help="qui a relu, avec --sign (inchangé par défaut)")
    parser.add_argument("--date", type=_date, metavar="JOUR", help="quand, avec --sign (ce jour par défaut)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="forme de la liste")
    parser.add_argument("--strict", action="store_true", help="un texte qui a changé depuis fait échouer (code 3)")
    project_argument(parser)


def _date(typed: str) -> str:
    """A date as reviews have it, or a refusal that argparse tells."""
    from stratege.dates import read_date

    if read_date(typed) is None:
        raise argparse.ArgumentTypeError(f"« {typed} » n'est pas une date, comme 2026-04-03")
    return typed.strip()


def run(options: argparse.Namespace) -> int:
    """List the reviews, once those that are asked are signed; what is wrong goes to stderr."""
    from stratege.apps.review import as_json, as_text, names_of, states
    from stratege.diagnostics import Diagnostics, phrase

    if (options.by or options.date) and not options.sign:
        complain("stratege review : " + phrase("review_options"))
        return USAGE
    project, diagnostics = open_project(options), Diagnostics()
    found = states(project, names_of(project, options.names, diagnostics), diagnostics)
    code = DONE
    if options.sign:
        found, code = _sign(project, found, options, diagnostics)
    elif options.format == "text" and found:
        print("\n".join(map(as_text, found)))
    if options.format == "json":
        print(as_json(found))
    tell(diagnostics, project.root)
    moved = options.strict and any(state.moves for state in found)
    return code or exit_code(diagnostics, False) or (STRICT if moved else DONE)


def _sign(
    project: Project, found: list[State], options: argparse.Namespace, diagnostics: Diagnostics
) -> tuple[list[State], int]:
    """The states once they are signed, and an exit code; nothing is signed where one of them cannot be written."""
    from stratege.apps.review import Unwritable, sign
    from stratege.project import reason

    try:
        signed = {state.name: state for state in sign(project, found, options.by, options.date or "")}
    except Unwritable as problem:
        complain(f"stratege review : {problem}")
        return found, CONTENT
    except OSError as error:
        diagnostics.add("E004", None, path=error.filename or project.root, problem=reason(error))
        return found, DONE
    if options.format == "text":
        _tell_signed(list(signed.values()), found if options.names else [])
    return [signed.get(state.name, state) for state in found], DONE


def _tell_signed(signed: list[State], named: list[State]) -> None:
    """Name the files that were written, and among those that were `named`, the drafts, which nothing signs."""
    from stratege.diagnostics import phrase

    for state in signed:
        print(phrase("review_written", file=state.file))
    for state in named:
        if state.review.status == "draft":
            complain(phrase("review_draft", file=state.file))
    if not signed:
        complain(phrase("review_nothing"))
