"""`stratege doctor`: what this machine has and lacks; `stratege doctor --pdf FICHIER`: what a PDF claims and shows."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from stratege.commands.codes import CONTENT, DONE, ENVIRONMENT

MARKS = {True: "bon", False: "à corriger", None: ""}
VALIDATOR = "Une annonce n'est pas une preuve : veraPDF vérifie toutes les règles (.ci/verapdf FICHIER)."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--pdf", type=Path, metavar="FICHIER", help="montre ce qu'un PDF annonce et ce qui s'y voit")


def run(options: argparse.Namespace) -> int:
    """Print what is there; exit code 5 when the machine can't make a PDF, 1 when the PDF named has a fault."""
    return _examine(options.pdf) if options.pdf else _machine()


def _machine() -> int:
    from stratege.apps.doctor import survey

    parts = survey()
    for part in parts:
        print(f"{part.name} : {part.state}")
        if part.remedy:
            print(f"  → {part.remedy}")
    return ENVIRONMENT if any(part.remedy for part in parts) else DONE


def _examine(path: Path) -> int:
    from stratege.pdf_report import NoPdf, examine
    from stratege.project import reason

    try:
        findings = examine(path)
    except NoPdf as error:
        print(f"stratege doctor : {path} : {error}", file=sys.stderr)
        return CONTENT
    except OSError as error:
        print(f"stratege doctor : {path} : {reason(error)}", file=sys.stderr)
        return ENVIRONMENT
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        print(f"{finding.name:<{width}}  {finding.seen}  {MARKS[finding.good]}".rstrip())
    print(f"\n{VALIDATOR}")
    return CONTENT if any(finding.good is False for finding in findings) else DONE
