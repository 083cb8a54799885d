"""`stratege completion bash`: the script that completes commands, options and names, for bash, zsh or fish."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING

from stratege.commands.codes import DONE

if TYPE_CHECKING:
    from stratege.apps.completion import Command


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    from stratege.apps.completion import SHELLS

    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=f"{', '.join(SHELLS)}")


def run(options: argparse.Namespace) -> int:
    """Print the script; its first line says where it goes."""
    from stratege.apps.completion import completion
    from stratege.commands import COMMANDS

    print(completion(options.shell, {name: _described(name, text) for name, text in COMMANDS.items()}), end="")
    return DONE


def _described(name: str, text: str) -> Command:
    """What a command declares, as its parser knows it."""
    from stratege.apps.completion import Command

    parser = argparse.ArgumentParser(name)
    import_module(f"stratege.commands.{name}").arguments(parser)
    options: dict[str, list[str]] = {}
    words: list[str] = []
    for action in parser._actions:
        choices = [str(choice) for choice in action.choices or ()]
        options |= dict.fromkeys(action.option_strings, choices)
        words += [] if action.option_strings else choices
    named = {action.metavar for action in parser._actions}
    return Command(text, options, words, reports=bool(named & {"RAPPORT", "MODULE"}), modules="MODULE" in named)
