"""`stratege typo --fix notes.md`: the typography of any text, Markdown, HTML or YAML, told or corrected."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.common import CONTENT, DONE, ENVIRONMENT, USAGE

if TYPE_CHECKING:
    from stratege.typography import Edit, Markup

LOCALES = ("fr-FR", "fr-BE", "fr-CA", "fr-CH")
SUFFIXES: dict[str, Markup] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".qmd": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".yaml": "yaml", ".yml": "yaml",
}  # fmt: skip


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FICHIER", help="fichiers à lire ; - pour l'entrée standard")
    parser.add_argument("--fix", action="store_true", help="corrige sur place (ou vers la sortie standard pour -)")
    parser.add_argument("--locale", choices=LOCALES, default="fr-FR", help="usage à suivre (fr-FR par défaut)")
    parser.add_argument(
        "--markup", choices=("text", "html", "markdown", "yaml"), help="forme du texte (d'après le suffixe par défaut)"
    )
    parser.add_argument("--ignore", type=_rules, default=(), metavar="FR-A1,FR-C4", help="règles à taire")
    parser.add_argument("--format", choices=tuple(FORMS), default="text", help="forme de la liste")


def _rules(text: str) -> tuple[str, ...]:
    """The rules that are named, or a refusal that argparse tells."""
    from stratege.typography import RULES

    names = tuple(name.strip().upper() for name in text.split(",") if name.strip())
    if unknown := [name for name in names if name not in RULES]:
        raise argparse.ArgumentTypeError(f"règle inconnue : {', '.join(unknown)}")
    return names


class Unreadable(Exception):
    """A file that cannot be worked on: what to say, and the exit code."""

    def __init__(self, name: str, problem: str, code: int) -> None:
        super().__init__(f"{name} : {problem}")
        self.code = code


@dataclass(frozen=True)
class Text:
    """A file's name, its text with its own line ends, how it is marked up."""

    name: str
    text: str
    markup: Markup


@dataclass(frozen=True)
class Finding:
    """An edit and its place: lines and columns from 1, in code points."""

    file: str
    edit: Edit
    line: int
    column: int
    end_line: int
    end_column: int
    utf16_column: int
    shown: tuple[str, str]  # before and after, with a few signs around, spaces named


def run(options: argparse.Namespace) -> int:
    """List what is wrong, or correct it; the worst of the files decides the exit code."""
    code, found = DONE, list[Finding]()
    for name in options.files:
        try:
            text = _read(name, options.markup)
            if options.fix:
                _fix(text, options)
            else:
                found += findings(text, options.locale, options.ignore)
        except Unreadable as problem:
            print(f"stratege typo : {problem}", file=sys.stderr)
            code = max(code, problem.code)
    if not options.fix and (shown := FORMS[options.format](found)):
        print(shown)
    return code or (CONTENT if found else DONE)


def _read(name: str, markup: Markup | None) -> Text:
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return Text(name, content.decode("utf-8"), markup or SUFFIXES.get(Path(name).suffix.lower(), "text"))
    except FileNotFoundError:
        raise Unreadable(name, "ce fichier n'existe pas", USAGE) from None
    except IsADirectoryError:
        raise Unreadable(name, "c'est un dossier, non un fichier", USAGE) from None
    except UnicodeDecodeError as error:
        raise Unreadable(name, f"ce n'est pas de l'UTF-8 (octet {error.start + 1})", ENVIRONMENT) from None
    except (OSError, ValueError) as error:
        raise Unreadable(name, f"lecture impossible ({_reason(error)})", ENVIRONMENT) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _edits(text: Text, locale: str, ignore: tuple[str, ...]) -> list[Edit]:
    """The edits of a text, but those of the rules to be silenced."""
    import yaml

    from stratege.typography import lint

    try:
        found = lint(text.text, locale=locale, markup=text.markup)
    except yaml.YAMLError as error:
        place = getattr(error, "problem_mark", None)
        raise Unreadable(text.name, f"YAML illisible{f', ligne {place.line + 1}' if place else ''}", CONTENT) from None
    return [edit for edit in found if edit.rule not in ignore]


def _fix(text: Text, options: argparse.Namespace) -> None:
    """Write the corrected text back, or on stdout; a file that is right already is not touched."""
    corrected, count = _corrected(text, options)
    if text.markup == "yaml" and count:
        _check_structure(text, corrected)
    if text.name == "-":
        sys.stdout.buffer.write(corrected.encode("utf-8"))
        sys.stdout.buffer.flush()
    elif count:
        _rewrite(Path(text.name).resolve(), corrected.encode("utf-8"))
        print(f"{text.name} : {count} correction{'s' if count > 1 else ''}", file=sys.stderr)


def _corrected(text: Text, options: argparse.Namespace) -> tuple[str, int]:
    """The text corrected until nothing is left to correct, and how many corrections that took."""
    from stratege.typography import PASSES, apply

    count = 0
    for _ in range(PASSES):
        edits = [edit for edit in _edits(text, options.locale, options.ignore) if edit.kind == "fix"]
        if not edits:
            break
        text, count = replace(text, text=apply(text.text, edits)), count + len(edits)
    return text.text, count


def _check_structure(text: Text, corrected: str) -> None:
    from stratege.typography.fronts.yaml import same_structure

    if not same_structure(text.text, corrected):
        raise Unreadable(text.name, "la correction changerait la structure du YAML ; rien n'est écrit", CONTENT)


def _rewrite(path: Path, content: bytes) -> None:
    """Replace a file whole, with the rights that it had."""
    from stratege.project import write_atomically

    try:
        mode = path.stat().st_mode
        write_atomically(path, content)
        path.chmod(mode & 0o7777)
    except OSError as error:
        raise Unreadable(str(path), f"écriture impossible ({_reason(error)})", ENVIRONMENT) from None


def findings(text: Text, locale: str = "fr-FR", ignore: tuple[str, ...] = ()) -> list[Finding]:
    """What is wrong in a text, by place."""
    return list(_placed(text, _edits(text, locale, ignore)))


def _placed(text: Text, edits: list[Edit]) -> Iterator[Finding]:
    """The edits with their lines and columns, in one pass over the text."""
    line, begun, at = 1, 0, 0
    if text.text.startswith("\ufeff"):
        begun = 1
    for edit in edits:
        line += text.text.count("\n", at, edit.start)
        begun = max(begun, text.text.rfind("\n", at, edit.start) + 1)
        at = edit.start
        inner = text.text[edit.start : edit.end]
        end_line = line + inner.count("\n")
        end_column = edit.end - (edit.start + inner.rfind("\n") + 1 if "\n" in inner else begun) + 1
        utf16 = len(text.text[begun : edit.start].encode("utf-16-le", "surrogatepass")) // 2 + 1
        yield Finding(
            text.name, edit, line, edit.start - begun + 1, end_line, end_column, utf16, _shown(text.text, edit)
        )


def _shown(text: str, edit: Edit) -> tuple[str, str]:
    """The correction with the end of the word before and the beginning of the next, all on one line."""
    from stratege.typography import visible

    before = text[max(0, edit.start - 12) : edit.start].rpartition("\n")[2]
    after = text[edit.end : edit.end + 8].partition("\n")[0].rstrip("\r")
    return visible(f"{before}{edit.before}{after}"), visible(f"{before}{edit.after}{after}")


def _title(edit: Edit) -> str:
    from stratege.typography import RULES

    return RULES[edit.rule].title


def _message(finding: Finding) -> str:
    edit = finding.edit
    fixed = "--fix le corrige" if edit.kind == "fix" else "à décider : --fix n'y touche pas"
    return f"{_title(edit)} ({edit.authority}) [{fixed}]"


def _as_text(found: list[Finding]) -> str:
    return "\n".join(
        f"{item.file}:{item.line}:{item.column}: {item.edit.rule} « {item.shown[0]} » → « {item.shown[1]} »\n"
        f"    {_message(item)}"
        for item in found
    )


def _as_json(found: list[Finding]) -> str:
    return json.dumps([_record(item) for item in found], ensure_ascii=False, indent=2)


def _record(item: Finding) -> dict[str, object]:
    edit = item.edit
    return {
        "file": item.file, "line": item.line, "column": item.column, "end_line": item.end_line,
        "end_column": item.end_column, "utf16_column": item.utf16_column, "rule": edit.rule, "class": edit.kind,
        "fixable": edit.kind == "fix", "authority": edit.authority, "message": _title(edit),
        "before": edit.before, "after": edit.after, "shown_before": item.shown[0], "shown_after": item.shown[1],
    }  # fmt: skip


def _as_github(found: list[Finding]) -> str:
    lines = []
    for item in found:
        text = f"« {item.shown[0]} » → « {item.shown[1]} » : {_message(item)}".replace("%", "%25").replace("\n", "%0A")
        level = "warning" if item.edit.kind == "fix" else "notice"
        lines.append(f"::{level} file={item.file},line={item.line},col={item.column},title={item.edit.rule}::{text}")
    return "\n".join(lines)


def _as_sarif(found: list[Finding]) -> str:
    """SARIF 2.1.0, which forges show beside the lines."""
    from stratege import __version__

    rules = [
        {"id": name, "shortDescription": {"text": title}}
        for name, title in sorted({(item.edit.rule, _title(item.edit)) for item in found})
    ]
    driver = {"name": "Stratège", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "results": [_result(i) for i in found], "columnKind": "unicodeCodePoints"}
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _result(item: Finding) -> dict[str, object]:
    region = {
        "startLine": item.line,
        "startColumn": item.column,
        "endLine": item.end_line,
        "endColumn": item.end_column,
    }
    place = {"artifactLocation": {"uri": item.file}, "region": region}
    change = {"deletedRegion": region, "insertedContent": {"text": item.edit.after}}
    return {
        "ruleId": item.edit.rule,
        "level": "warning" if item.edit.kind == "fix" else "note",
        "message": {"text": f"« {item.shown[0]} » → « {item.shown[1]} » : {_title(item.edit)}"},
        "locations": [{"physicalLocation": place}],
        "fixes": [{"artifactChanges": [{"artifactLocation": {"uri": item.file}, "replacements": [change]}]}],
    }


FORMS: dict[str, Callable[[list[Finding]], str]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
    "sarif": _as_sarif,
}
