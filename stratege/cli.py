"""The command: `stratege build essay --to md,pdf`; results on stdout, talk on stderr, exit codes as documented."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from stratege import __version__
from stratege.commands import COMMANDS
from stratege.commands.common import DONE, INTERRUPTED, RENDERING, Stop, tell

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
    "expected at least one argument": "une valeur au moins est attendue",
    "invalid choice: %(value)r (choose from %(choices)s)": "choix inconnu : %(value)r (au choix : %(choices)s)",
    "invalid %(type)s value: %(value)r": "valeur refusée : %(value)r",
    "argument %(argument_name)s: %(message)s": "argument %(argument_name)s : %(message)s",
    "ambiguous option: %(option)s could match %(matches)s": "option ambiguë : %(option)s (%(matches)s)",
    "ignored explicit argument %r": "cette option n'attend pas de valeur : %r",
    "not allowed with argument %s": "incompatible avec %s",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is returned, never raised."""
    setattr(argparse, "_", lambda text: FRENCH.get(text, text))  # noqa: B010  # argparse has no other door to its words
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        options = _parser(arguments).parse_args(_with_command(arguments))
        return int(options.run(options))
    except SystemExit as stop:
        return int(stop.code or 0)
    except Stop as stop:
        return stop.code
    except KeyboardInterrupt:
        print("interrompu", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        return DONE
    except Exception as error:  # a bug of ours is no excuse for a traceback before an author
        return _confess(error)


def _confess(error: Exception) -> int:
    """Say that the fault is ours; STRATEGE_DEBUG shows where at once."""
    from stratege.crash import owning_up
    from stratege.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    with owning_up(diagnostics):
        raise error
    tell(diagnostics, None)
    return RENDERING


def _with_command(arguments: list[str]) -> list[str]:
    """`build` is what is meant when no command is named."""
    first = arguments[0] if arguments else ""
    named = first in ("-h", "--help", "--version") or (first and not first.startswith("-"))
    return arguments if named else ["build", *arguments]


def _parser(arguments: list[str]) -> argparse.ArgumentParser:
    """The parser; only the command that is called declares its options, so that `-h` answers at once."""
    parser = argparse.ArgumentParser("stratege", description="Du YAML au rapport de stratégie : Markdown, HTML et PDF.")
    parser.add_argument("--version", action="version", version=f"stratege {__version__}")
    commands = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=True)
    called = _with_command(arguments)[0]
    for name, text in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
        if name == called:
            module = import_module(f"stratege.commands.{name}")
            module.arguments(command)
            command.set_defaults(run=module.run)
    return parser
