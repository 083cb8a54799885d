"""`stratege cite texte.md -b zotero.bib`: resolve the citations of any Markdown text, and list the works cited."""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.common import DONE, USAGE, exit_code, tell
from stratege.signs import CALL_END, CALL_START

if TYPE_CHECKING:
    from stratege.citations import Resolved
    from stratege.diagnostics import Diagnostics
    from stratege.document import Inline
    from stratege.model.base import Mapping
    from stratege.text import Found

HEADING = "Références"
FRONT_MATTER = re.compile(r"\A---\n(?!\n).*?\n(?:---|\.\.\.)\n", re.DOTALL)
TEXTS = (".md", ".markdown", ".txt", "-")
TARGETS = ("markdown", "html", "text", "json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("text", nargs="?", metavar="TEXTE.md", help="texte à traiter, - pour l'entrée standard")
    parser.add_argument(
        "-b", "--bibliography", nargs="+", default=[], metavar="FICHIER", help="références : .yaml, .json, .bib, .ris"
    )
    parser.add_argument("--style", default="apa-fr", metavar="STYLE", help="nom d'un style CSL ou fichier .csl")
    parser.add_argument("--locale", default="fr-FR", metavar="LOCALE", help="fr-FR, fr-CA… (fr-FR par défaut)")
    parser.add_argument("--ampersand", action="store_true", help="« & » entre parenthèses et dans la liste")
    parser.add_argument("--to", choices=TARGETS, default="markdown", help="forme de la sortie (markdown par défaut)")
    parser.add_argument(
        "--list-styles",
        nargs="?",
        const="",
        metavar="MOTIF",
        help="liste les styles dont le nom ou le titre a ce motif",
    )


def run(options: argparse.Namespace) -> int:
    """Print the text with its citations worded and its list, or the whole list when there is no text."""
    if options.list_styles is not None:
        return _list_styles(options.list_styles)
    if not options.bibliography:
        print("stratege cite : donnez les références par --bibliography FICHIER…", file=sys.stderr)
        return USAGE
    from stratege.diagnostics import Diagnostics

    if options.text is None and options.bibliography[-1].lower().endswith(TEXTS):
        options.text = options.bibliography.pop()  # `-b zotero.bib texte.md`: the option takes all that follows
    diagnostics = Diagnostics()
    references = _references(options.bibliography, diagnostics)
    text = _text(options.text, diagnostics) if options.text else None
    if not diagnostics.errors:
        _resolve(text, references, options, diagnostics)
    tell(diagnostics, Path())
    return exit_code(diagnostics, False)


def _list_styles(pattern: str) -> int:
    from stratege.styles import style_titles

    wanted = pattern.casefold()
    found = [(name, title) for name, title in style_titles() if wanted in f"{name} {title}".casefold()]
    for name, title in found:
        print(f"{name}\t{title}")
    if not found:
        print(f"stratege cite : aucun style ne contient « {pattern} »", file=sys.stderr)
    return DONE if found else USAGE


def _references(files: list[str], diagnostics: Diagnostics) -> list[Mapping]:
    """The references of all files; a key twice is told once for each place."""
    from stratege.read.library import library
    from stratege.read.report import check_reference

    found: dict[str, Mapping] = {}
    for file in files:
        content = _read(file, diagnostics)
        for item in library(file, content, diagnostics) if content is not None else ():
            check_reference(item, found, diagnostics)
    return list(found.values())


def _text(file: str, diagnostics: Diagnostics) -> str | None:
    from stratege.read.nodes import decode

    content = sys.stdin.buffer.read() if file == "-" else _read(file, diagnostics)
    return None if content is None else decode(file, content, diagnostics)


def _read(file: str, diagnostics: Diagnostics) -> bytes | None:
    from stratege.project import reason

    try:
        return Path(file).read_bytes()
    except OSError as error:
        diagnostics.add("E006", None, path=file, problem=reason(error))
        return None


def _resolve(
    text: str | None, references: list[Mapping], options: argparse.Namespace, diagnostics: Diagnostics
) -> None:
    from stratege.citations import resolve_checked
    from stratege.text import find, mask

    calls = [replace(call, source=(text or "")[call.start : call.end]) for call in find(mask(text or ""))]
    nocite = () if text is not None else tuple(str(item["id"]) for item in references)
    resolved = resolve_checked(
        references,
        [call.source for call in calls],
        diagnostics,
        style=options.style,
        locale=options.locale,
        nocite=nocite,
        ampersand=options.ampersand,
    )
    if resolved is None:
        return
    _tell_missing(text or "", calls, resolved, references, options.text or "", diagnostics)
    sys.stdout.write(FORMS[options.to](text, calls, resolved).rstrip("\n") + "\n")


def _tell_missing(
    text: str, calls: list[Found], resolved: Resolved, references: list[Mapping], file: str, diagnostics: Diagnostics
) -> None:
    """Each unknown key at its place in the text."""
    from stratege.diagnostics import closest
    from stratege.source import Span

    known = [str(item["id"]) for item in references]
    for call in calls:
        for key in set(call.keys) & set(resolved.missing):
            start = text.find(key, call.start)
            line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
            span = Span(file, line, column, line, column + len(key))
            diagnostics.add("C001", span, key=key, near=closest(key, known))


def _woven(text: str, calls: list[Found], words: list[str]) -> str:
    """The text with each citation in its words."""
    parts, position = [], 0
    for call, word in zip(calls, words, strict=True):
        parts += [text[position : call.start], word]
        position = call.end
    return "".join([*parts, text[position:]])


def _as_text(text: str | None, calls: list[Found], resolved: Resolved) -> str:
    from stratege.document import plain

    entries = [plain(words) for _, words in resolved.bibliography]
    if text is None:
        return "\n".join(entries)
    body = _woven(text, calls, [plain(words) for words in resolved.citations])
    return "\n\n".join([body.rstrip(), *([HEADING, *entries] if entries else [])])


def _as_markdown(text: str | None, calls: list[Found], resolved: Resolved) -> str:
    from stratege.write.inlines_markdown import one_line

    entries = [one_line(_bare(words)) for _, words in resolved.bibliography]
    if text is None:
        return "\n\n".join(entries)
    body = _woven(text, calls, [one_line(_bare(words)) for words in resolved.citations])
    return "\n\n".join([body.rstrip(), *([f"## {HEADING}", *entries] if entries else [])])


def _bare(words: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The words without links to entries, which Markdown has no anchors for."""
    from stratege.document import Link

    kept: list[Inline] = []
    for word in words:
        kept += word.children if isinstance(word, Link) and word.url.startswith("#") else [word]
    return tuple(kept)


def _as_html(text: str | None, calls: list[Found], resolved: Resolved) -> str:
    """The text as HTML, each citation linked to its entry."""
    from markdown import Markdown

    from stratege.citations import to_html

    entries = [f'<p id="ref-{escape(key)}">{to_html(words)}</p>' for key, words in resolved.bibliography]
    works = "\n".join(['<section class="references">', f"<h2>{HEADING}</h2>", *entries, "</section>"])
    if text is None:
        return "\n".join(entries)
    # Private characters stand for the citations while Markdown is read, which would take their signs for its own.
    marks = [f"{CALL_START}{place}{CALL_END}" for place in range(len(calls))]
    reader = Markdown(extensions=["extra"])
    reader.ESCAPED_CHARS = [*reader.ESCAPED_CHARS, "@"]
    body = reader.convert(FRONT_MATTER.sub("", _woven(text, calls, marks)))
    body = re.sub(rf"{CALL_START}(\d+){CALL_END}", lambda found: to_html(resolved.citations[int(found[1])]), body)
    return f"{body}\n{works}" if entries else body


def _as_json(_text: str | None, calls: list[Found], resolved: Resolved) -> str:
    from stratege.citations import to_html
    from stratege.document import plain

    citations = [
        {"start": call.start, "end": call.end, "source": call.source, "text": plain(words), "html": to_html(words)}
        for call, words in zip(calls, resolved.citations, strict=True)
    ]
    entries = [{"id": key, "text": plain(words), "html": to_html(words)} for key, words in resolved.bibliography]
    return json.dumps({"citations": citations, "bibliography": entries}, ensure_ascii=False, indent=2)


FORMS = {"markdown": _as_markdown, "html": _as_html, "text": _as_text, "json": _as_json}
