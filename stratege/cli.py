"""The command: `stratege build essay --to md,pdf`; results on stdout, talk on stderr, exit codes as documented."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from itertools import takewhile
from typing import TYPE_CHECKING, NoReturn

from stratege import __version__, colors
from stratege.commands import COMMANDS
from stratege.commands.codes import DONE, Stop
from stratege.garbage import collect_seldom
from stratege.interrupts import ended, heard
from stratege.project import again

if TYPE_CHECKING:
    import argparse

FRENCH = {
    "usage: ": "usage : ",
    "positional arguments": "arguments\u00a0",  # argparse writes the colon after it
    "options": "options\u00a0",
    "%(heading)s:": "%(heading)s:",
    "subcommands": "commandes\u00a0",
    " (default: %(default)s)": " (%(default)s par défaut)",
    "show this help message and exit": "montre cette aide",
    "show program's version number and exit": "montre la version",
    "%(prog)s: error: %(message)s\n": "%(prog)s : erreur : %(message)s\n",
    "%(prog)s: warning: %(message)s\n": "%(prog)s : avertissement : %(message)s\n",
    "unrecognized arguments: %s": "arguments inconnus : %s",
    "the following arguments are required: %s": "arguments manquants : %s",
    "expected one argument": "une valeur est attendue",
    "one of the arguments %s is required": "un de ces arguments manque : %s",
    "expected %s argument": "%s valeur est attendue",
    "expected %s arguments": "%s valeurs sont attendues",
    "expected at most one argument": "une valeur au plus est attendue",
    "expected at least one argument": "une valeur au moins est attendue",
    "invalid choice: %(value)r (choose from %(choices)s)": "choix inconnu : %(value)r (au choix : %(choices)s)",
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": "choix inconnu : %(value)r ; "
    "vouliez-vous %(closest)r ? (au choix : %(choices)s)",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "commande inconnue : %(parser_name)r (%(choices)s)",
    "invalid %(type)s value: %(value)r": "valeur refusée : %(value)r",
    "argument %(argument_name)s: %(message)s": "argument %(argument_name)s : %(message)s",
    "ambiguous option: %(option)s could match %(matches)s": "option ambiguë : %(option)s (%(matches)s)",
    "ignored explicit argument %r": "cette option n'attend pas de valeur : %r",
    "unexpected option string: %s": "option inattendue : %s",
    "not allowed with argument %s": "incompatible avec %s",
    "option '%(option)s' is deprecated": "l'option « %(option)s » va disparaître",
    "argument '%(argument_name)s' is deprecated": "l'argument « %(argument_name)s » va disparaître",
    "command '%(parser_name)s' is deprecated": "la commande « %(parser_name)s » va disparaître",
    "can't open '%(filename)s': %(error)s": "« %(filename)s » ne s'ouvre pas : %(error)s",
}

# Options that may stand before a command as well, and whether a value follows each.
BEFORE = {"--project": True, "--cache": True, "--color": True, "--no-cache": False}

EPILOG = "« stratege essay » fait le rapport essay ; « stratege help build » montre l'aide de build."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, that of the process unless `argv` names it; the exit code is returned, never raised."""
    _collect_rarely()
    os.environ.setdefault(
        "PYDANTIC_DISABLE_PLUGINS", "__all__"
    )  # no one else has a say in our models, nor is looked for
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        with heard():
            return _answer(arguments, alone=argv is None)
    except SystemExit as stop:
        return int(stop.code or 0)
    except Stop as stop:
        return stop.code
    except KeyboardInterrupt:
        return ended(_command_first(arguments))
    except BrokenPipeError:
        return DONE
    except Exception as error:  # a bug of ours is no excuse for a traceback before an author
        return _confess(error)


def _answer(arguments: list[str], *, alone: bool) -> int:
    """Do what is asked, unless it is done already; a process that is not `alone` has lived.

    Its code may not be that of the files any more: nothing is taken for unchanged.
    """
    begun = again.begin(_with_command(arguments)) if alone else None
    code = begun.answer() if begun else None
    if begun and code is not None:
        _open(arguments, begun.files)
    if code is None:
        code = _run(arguments, begun)
    sys.stdout.flush()  # while what refuses it can still be told
    return code


def _run(arguments: list[str], begun: again.Run | None) -> int:
    """Do what is asked; `begun` is to keep what comes of it."""
    _speak_french()
    words = _with_command(arguments)
    parser, command = _parser(words)
    _refuse_first(command, words)
    options, unknown = parser.parse_known_args(words)
    if unknown:
        _refuse(command, unknown)
    colors.use(getattr(options, "color", "auto"))
    options.begun = begun
    return int(options.run(options))


def _open(arguments: list[str], files: list[str]) -> None:
    """Show what stands already, as the command does with what it made."""
    if not set(again.OPEN).isdisjoint(arguments):
        from pathlib import Path

        from stratege.commands.build import open_made

        open_made(map(Path, files))


def _refuse_first(command: argparse.ArgumentParser, words: list[str]) -> None:
    """Have a command that lacks an argument name the options that it does not know: they may stand for it."""
    usual, lacks = command.error, FRENCH["the following arguments are required: %s"] % ""
    options = command._option_string_actions
    typed = [word.partition("=")[0] for word in takewhile(lambda word: word != "--", words) if word.startswith("--")]
    unknown = [word for word in typed if not any(option.startswith(word) for option in options)]

    def error(message: str) -> NoReturn:
        setattr(command, "error", usual)  # noqa: B010
        if unknown and message.startswith(lacks):
            _refuse(command, unknown)
        usual(message)

    setattr(command, "error", error)  # noqa: B010


def _refuse(parser: argparse.ArgumentParser, unknown: list[str]) -> NoReturn:
    """Stop on what no option takes, with the option that looks like it."""
    from stratege.diagnostics import closest

    options = [option for option in parser._option_string_actions if option.startswith("--")]
    first = next((word.partition("=")[0] for word in unknown if word.startswith("-")), "")
    near = closest(first, options) if first else ""
    parser.error(" ; ".join(filter(None, (FRENCH["unrecognized arguments: %s"] % " ".join(unknown), near))))


@cache
def _collect_rarely() -> None:
    """Look for cycles when many objects were made, and not as Python ends: what is left then is freed with it."""
    collect_seldom()
    atexit.register(gc.freeze)


def _speak_french() -> None:
    """Give argparse our words: it has no other door to them."""
    import argparse

    setattr(argparse, "_", lambda text: FRENCH.get(text, text))  # noqa: B010
    setattr(argparse, "ngettext", lambda one, many, count: FRENCH[one if count < 2 else many])  # noqa: B010


def _confess(error: Exception) -> int:
    """Say that the fault is ours; STRATEGE_DEBUG shows where at once."""
    from stratege.commands.common import exit_code, tell
    from stratege.crash import owning_up
    from stratege.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    with owning_up(diagnostics):
        raise error
    with suppress(OSError):  # the terminal itself may refuse
        tell(diagnostics, None)
        sys.stderr.flush()
    _close_what_refuses()
    return exit_code(diagnostics, False)


def _close_what_refuses() -> None:
    """Let Python not try again, as it ends, to write what could not be written."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            with suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _with_command(arguments: list[str]) -> list[str]:
    """`build` is what is meant when no command is named, `essay` is `build essay`, and `help build` is `build -h`."""
    arguments = _command_first(arguments)
    first = arguments[0] if arguments else ""
    if first == "help":
        return [*arguments[1:2], "-h"]
    if first in COMMANDS or first in ("-h", "--help", "-V", "--version"):
        return arguments
    named = first and not first.startswith("-") and not first.endswith(".yaml")  # the path of a report is a report
    return arguments if named and not again.has_report(arguments, first) else ["build", *arguments]


def _command_first(arguments: list[str]) -> list[str]:
    """The words with the options of all projects, typed before a command, after it: `--project X check`."""
    at = 0
    while at < len(arguments) and (found := BEFORE.get(arguments[at].partition("=")[0])) is not None:
        at += 1 + (found and "=" not in arguments[at])
    named = at and at < len(arguments) and arguments[at] in COMMANDS
    return [arguments[at], *arguments[:at], *arguments[at + 1 :]] if named else arguments


def _parser(words: list[str]) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """The parser, and that of the command; it alone declares its options, so that `-h` answers at once."""
    import argparse

    called = words[0]
    parser = argparse.ArgumentParser(
        "stratege", description="Du YAML au rapport de stratégie : Markdown, HTML et PDF.", epilog=EPILOG
    )
    shown = FRENCH["show program's version number and exit"]  # Python 3.11 and 3.12 look up no words for it
    parser.add_argument("-V", "--version", action="version", version=f"stratege {__version__}", help=shown)
    commands = parser.add_subparsers(title=FRENCH["subcommands"], metavar="COMMANDE", required=True)
    if not called.startswith("-") and called not in COMMANDS:
        parser.error(_unknown(words))
    declared = parser
    for name, text in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        if name == called:
            module = import_module(f"stratege.commands.{name}")
            module.arguments(command)
            command.set_defaults(run=module.run)
            declared = command
    return parser, declared


def _unknown(words: list[str]) -> str:
    """What to say of a word that is neither a command nor a report: those that look like it, and the commands."""
    from stratege.diagnostics import closest

    near = closest(words[0], [*COMMANDS, *again.reports_of(words)])
    return f"commande inconnue : « {words[0]} »{near and f' ; {near}'} (au choix : {', '.join(COMMANDS)})"
