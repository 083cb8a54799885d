"""`stratege check --format github`: every diagnostic of the reports, nothing written, no PDF library loaded."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from stratege.commands.common import exit_code, open_project, project_argument

if TYPE_CHECKING:
    from stratege.diagnostics import Diagnostics
    from stratege.project import Project
    from stratege.source import Span


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("reports", nargs="*", metavar="RAPPORT")
    project_argument(parser)
    parser.add_argument("--format", choices=tuple(FORMS), default="text", help="forme des diagnostics")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")


def run(options: argparse.Namespace) -> int:
    """Print what is wrong, each thing once however many reports share it."""
    from stratege.diagnostics import Diagnostics
    from stratege.pipeline import check

    project, found = open_project(options), Diagnostics()
    for name in options.reports or project.reports():
        for item in check(project, name).diagnostics:
            if item not in found.items:
                found.items.append(item)
    if text := FORMS[options.format](found, project):
        print(text)
    return exit_code(found, options.strict)


def _as_text(found: Diagnostics, project: Project) -> str:
    from stratege.diagnostics import show

    return "\n".join(show(item, project.root) for item in found)


def _as_json(found: Diagnostics, _project: Project) -> str:
    from dataclasses import asdict

    return json.dumps([asdict(item) for item in found], ensure_ascii=False, indent=2)


def _as_github(found: Diagnostics, _project: Project) -> str:
    lines = []
    for item in found:
        place = f"file={item.span.file},line={item.span.line},col={item.span.column}," if item.span else ""
        text = f"{item.message} {item.remedy}".strip().replace("%", "%25").replace("\n", "%0A")
        lines.append(f"::{item.severity} {place}title={item.code}::{text}")
    return "\n".join(lines)


def _as_sarif(found: Diagnostics, _project: Project) -> str:
    """SARIF 2.1.0, which forges show beside the lines."""
    from stratege import __version__
    from stratege.diagnostics.catalogue import CATALOGUE

    rules = [
        {"id": code, "shortDescription": {"text": CATALOGUE[code].cause}} for code in sorted({i.code for i in found})
    ]
    results = [
        {
            "ruleId": item.code,
            "level": str(item.severity),
            "message": {"text": f"{item.message} {item.remedy}".strip()},
            "locations": [_location(item.span)] if item.span else [],
        }
        for item in found
    ]
    driver = {"name": "Stratège", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results, "columnKind": "unicodeCodePoints"}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _location(span: Span) -> dict[str, object]:
    """A place in SARIF's terms: lines and columns from 1, in code points."""
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": span.file},
            "region": {
                "startLine": span.line,
                "startColumn": span.column,
                "endLine": span.end_line,
                "endColumn": span.end_column,
            },
        }
    }


FORMS: dict[str, Callable[[Diagnostics, Project], str]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
    "sarif": _as_sarif,
}
