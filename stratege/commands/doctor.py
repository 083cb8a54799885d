"""`stratege doctor`: what this machine has and lacks."""

from __future__ import annotations

import argparse
import sys

from stratege.commands.common import DONE, ENVIRONMENT


def arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare the options: none."""


def run(_options: argparse.Namespace) -> int:
    """Print what is there; exit code 5 when the PDF can't be made."""
    from stratege.machine import install_command, missing_libraries

    missing = missing_libraries()
    print(f"Python {sys.version.split()[0]} : bon")
    print(f"bibliothèques du PDF : {'manquent ' + ', '.join(missing) if missing else 'bonnes'}")
    if missing:
        print(f"  → {install_command()}")
    return ENVIRONMENT if missing else DONE
