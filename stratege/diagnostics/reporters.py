"""What was found, shown to people and to programs: `as_sarif(diagnostics, causes)`, `as_text(item, read)`.

`show(diagnostics, "sarif", causes, read)` chooses. A new form is a name in `Form` and a function.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from hashlib import sha256
from typing import Literal, get_args
from urllib.parse import quote

from stratege import __version__
from stratege.colors import plain
from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.items import Diagnostic, Severity
from stratege.source import Span

Form = Literal["text", "json", "github", "gitlab", "sarif"]
FORMS: tuple[Form, ...] = get_args(Form)
OF_FORGES: tuple[Form, ...] = ("github", "gitlab", "sarif")  # shown beside a repository's files
DOCUMENTS: tuple[Form, ...] = ("json", "gitlab", "sarif")  # one for all that was found
ReadSource = Callable[[str], str]  # the text of a file that a span names; "" when it cannot be read
Paint = Callable[[str, str], str]  # a text in a style: `paint` or `plain`
SEVERITY_WORDS = {Severity.ERROR: "erreur", Severity.WARNING: "avertissement", Severity.NOTE: "remarque"}
# GitHub's commands to a workflow: what would end the message, and what would end a property.
ARROW = " → "
# https://docs.github.com/actions/reference/workflow-commands-for-github-actions
GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
GITLAB_LEVELS = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}
GITHUB_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
GITHUB_PROPERTY = GITHUB_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def show(
    found: Iterable[Diagnostic],
    form: Form,
    rules: Mapping[str, str],
    read: ReadSource | None = None,
    paint: Paint = plain,
) -> str:
    """The diagnostics in a form; `rules` says what each code means, `read` gives the sources to quote."""
    match form:
        case "text":
            return "\n".join(as_text(item, read, paint) for item in found)
        case "json":
            return as_json(found)
        case "github":
            return as_github(found)
        case "gitlab":
            return as_gitlab(found)
        case "sarif":
            return as_sarif(found, rules)


def located(found: Iterable[Diagnostic], folder: str) -> list[Diagnostic]:
    """The same with places from the root of the repository, in which the project is at `folder`."""
    return [
        replace(
            item,
            span=item.span and _below(item.span, folder),
            related=tuple(_below(span, folder) for span in item.related),
        )
        for item in found
    ]


def _below(span: Span, folder: str) -> Span:
    return replace(span, file=f"{folder}/{span.file}") if folder else span


def tally(found: Iterable[Diagnostic], modules: int) -> str:
    """How many of each, in one line: « aucune erreur, 2 avertissements dans 13 modules »."""
    counts = Counter(item.severity for item in found)
    told = [_counted(counts[severity], word) for severity, word in SEVERITY_WORDS.items() if counts[severity]]
    if not counts[Severity.ERROR]:
        told.insert(0, phrase("no_error"))
    return phrase("tally", counts=", ".join(told), modules=_counted(modules, "module")) if modules else ", ".join(told)


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'s' if count > 1 else ''}"


def as_text(item: Diagnostic, read: ReadSource | None = None, paint: Paint = plain) -> str:
    """A diagnostic as a terminal prints it: place, code, message, extract with a caret, remedy."""
    place = f"{paint(f'{item.span}:', 'place')} " if item.span else ""
    head = f"{place}{paint(f'{SEVERITY_WORDS[item.severity]} {item.code}', item.severity)} : {item.message}"
    quoted = extract(item.span, read(item.span.file)) if item.span and read else []
    quoted[1:] = [paint(caret, item.severity) for caret in quoted[1:]]
    remedy = [paint(f"        → {item.remedy}", "remedy")] if item.remedy else []
    related = [f"        voir aussi {span}" for span in item.related]
    return "\n".join([head, *quoted, *remedy, *related])


def extract(span: Span, text: str) -> list[str]:
    """The line of a span and a caret below; nothing where the text has no such line."""
    lines = text.splitlines()
    if not 0 < span.line <= len(lines):
        return []
    width = span.end_column - span.column if span.end_line == span.line else 1
    start = max(0, span.column - 60)
    shown = lines[span.line - 1][start : start + 110].replace("\t", " ")
    caret = " " * (span.column - 1 - start) + "^" * max(1, min(width, len(shown) - span.column + 1 + start))
    return [f"{span.line:>6} | {shown}", f"       | {caret}"]


def as_json(found: Iterable[Diagnostic]) -> str:
    """The records as a JSON list."""
    return dump(objects(found))


def objects(found: Iterable[Diagnostic]) -> list[dict[str, object]]:
    """The records as objects; a fix where there is one."""
    return [{key: value for key, value in asdict(i).items() if key != "fix" or value is not None} for i in found]


def as_github(found: Iterable[Diagnostic]) -> str:
    """One command a line, which GitHub shows beside the lines of a change."""
    return "\n".join(_command(item) for item in found)


def _command(item: Diagnostic) -> str:
    place = {"file": item.span.file, "line": item.span.line, "col": item.span.column} if item.span else {}
    properties = {name: str(value).translate(GITHUB_PROPERTY) for name, value in {**place, "title": item.code}.items()}
    shown = ",".join(f"{name}={value}" for name, value in properties.items())
    return f"::{GITHUB_LEVELS[item.severity]} {shown}::{_sentence(item).translate(GITHUB_DATA)}"


def as_gitlab(found: Iterable[Diagnostic]) -> str:
    """GitLab's report of code quality, which a merge request shows; a fault that comes back is told from the first."""
    seen = Counter[str]()
    return dump([_issue(item, seen) for item in found])


def _issue(item: Diagnostic, seen: Counter[str]) -> dict[str, object]:
    """An issue; its fingerprint holds nothing of the line, which moves while the fault stays."""
    path, line = (item.span.file, item.span.line) if item.span else (".", 1)
    mark = f"{item.code}\0{path}\0{item.message}"
    seen[mark] += 1
    return {
        "description": _sentence(item),
        "check_name": item.code,
        "fingerprint": sha256(f"{mark}\0{seen[mark]}".encode()).hexdigest(),
        "severity": GITLAB_LEVELS[item.severity],
        "location": {"path": path, "lines": {"begin": line}},
    }


def as_sarif(found: Iterable[Diagnostic], rules: Mapping[str, str]) -> str:
    """SARIF 2.1.0, which forges show beside the lines; `rules` says what each code means."""
    items = list(found)
    described = [{"id": code, "shortDescription": {"text": rules[code]}} for code in sorted({i.code for i in items})]
    driver = {"name": "Stratège", "version": __version__, "rules": described}
    run = {"tool": {"driver": driver}, "results": [_result(i) for i in items], "columnKind": "unicodeCodePoints"}
    return dump({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]})


def _result(item: Diagnostic) -> dict[str, object]:
    """A result; where a fix says what to do, the message need not."""
    result: dict[str, object] = {
        "ruleId": item.code,
        "level": str(item.severity),
        "message": {"text": _sentence(item) if item.fix is None else item.message},
        "locations": [{"physicalLocation": _location(item.span)}] if item.span else [],
    }
    if item.span and item.fix is not None:
        where = _location(item.span)
        change = {"deletedRegion": where["region"], "insertedContent": {"text": item.fix}}
        file = {"artifactLocation": where["artifactLocation"], "replacements": [change]}
        result["fixes"] = [{"artifactChanges": [file]}]
    return result


def _location(span: Span) -> dict[str, object]:
    """A place in SARIF's terms: an address, lines and columns from 1, in code points; the end where it is known."""
    region = {"startLine": span.line, "startColumn": span.column}
    if span.end_line:
        region |= {"endLine": span.end_line, "endColumn": span.end_column}
    return {"artifactLocation": {"uri": quote(span.file)}, "region": region}


def _sentence(item: Diagnostic) -> str:
    """What is told on one line, the remedy after its arrow as in the form for readers."""
    return f"{item.message}{ARROW}{item.remedy}" if item.remedy else item.message


def dump(data: object) -> str:
    """JSON as commands print it: indented, French letters as they are."""
    return json.dumps(data, ensure_ascii=False, indent=2)
