"""Findings shown: `show(found, "sarif")`; the list for people and the records for editors are of this application."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stratege.apps.typo.findings import Finding
from stratege.diagnostics import Diagnostic, Severity
from stratege.diagnostics.reporters import Form, as_github, as_gitlab, as_sarif, dump
from stratege.project import name_in_repository
from stratege.typography import RULES


def show(found: Iterable[Finding], form: Form) -> str:
    """The findings in a form; the text of no finding is empty."""
    match form:
        case "text":
            return as_text(found)
        case "json":
            return as_json(found)
        case "github":
            return as_github(map(diagnostic, found))
        case "gitlab":
            return as_gitlab(map(diagnostic, found))
        case "sarif":
            return as_sarif(map(diagnostic, found), {name: rule.title for name, rule in RULES.items()})


def diagnostic(item: Finding) -> Diagnostic:
    """A finding as the reporters take it: a rule that corrects warns, one that asks the author notes."""
    severity = Severity.WARNING if item.edit.kind == "fix" else Severity.NOTE
    message = f"{item.change} : {item.title}"
    span = replace(item.span, file=name_in_repository(item.span.file))  # a forge shows it beside its files
    return Diagnostic(item.edit.rule, severity, message, span, item.advice, fix=item.edit.after)


def as_text(found: Iterable[Finding]) -> str:
    """Two lines a finding: the place and the change, then the rule; an extract would say the change again."""
    return "\n".join(f"{i.span}: {i.edit.rule} {i.change}\n    {i.title} {i.advice}" for i in found)


def as_json(found: Iterable[Finding]) -> str:
    """A flat record a finding, for editors."""
    return dump([_record(item) for item in found])


def _record(item: Finding) -> dict[str, object]:
    edit, span = item.edit, item.span
    return {
        "file": span.file, "line": span.line, "column": span.column, "end_line": span.end_line,
        "end_column": span.end_column, "utf16_column": item.utf16_column, "rule": edit.rule, "class": edit.kind,
        "fixable": edit.kind == "fix", "authority": edit.authority, "message": item.title,
        "before": edit.before, "after": edit.after, "shown_before": item.shown[0], "shown_after": item.shown[1],
    }  # fmt: skip
