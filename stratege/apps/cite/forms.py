"""The text with its citations and the works cited: `write(cited, "markdown")` ends with « ## Références »."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Literal

from stratege.apps.cite.citing import Cited
from stratege.apps.cite.html import HtmlWriter
from stratege.citations import to_html
from stratege.diagnostics.reporters import dump
from stratege.document import Inline, Link, plain
from stratege.wording import words
from stratege.write.markdown.inlines import one_line

Target = Literal["markdown", "html", "text", "json"]


def write(cited: Cited, target: Target) -> str:
    """The text with its list, or the list alone where there is no text; ends with one line end."""
    match target:
        case "text":
            form = _as_text(cited)
        case "markdown":
            form = _as_markdown(cited)
        case "html":
            form = _as_html(cited)
        case "json":
            form = _as_json(cited)
    return form.rstrip("\n") + "\n"


def _as_text(cited: Cited) -> str:
    entries = [plain(line) for _, line in cited.resolved.bibliography]
    if cited.text is None:
        return "\n".join(entries)
    return _followed(_woven(cited, plain), _heading(cited), entries)


def _as_markdown(cited: Cited) -> str:
    entries = [_markdown(line) for _, line in cited.resolved.bibliography]
    if cited.text is None:
        return "\n\n".join(entries)
    return _followed(_woven(cited, _markdown), f"## {_heading(cited)}", entries)


def _markdown(line: tuple[Inline, ...]) -> str:
    """Some inlines in Markdown, without the links to entries, for which it has no anchors."""
    kept: list[Inline] = []
    for item in line:
        kept += item.children if isinstance(item, Link) and item.url.startswith("#") else [item]
    return one_line(kept)


def _woven(cited: Cited, form: Callable[[tuple[Inline, ...]], str]) -> str:
    """The text with each citation in its words."""
    text, parts, position = cited.text or "", list[str](), 0
    for call, line in zip(cited.calls, cited.resolved.citations, strict=True):
        parts += [text[position : call.start], form(line)]
        position = call.end
    return "".join([*parts, text[position:]])


def _followed(body: str, heading: str, entries: list[str]) -> str:
    """A text followed by its list, if any work is cited."""
    return "\n\n".join([body.rstrip(), *([heading, *entries] if entries else [])])


def _heading(cited: Cited) -> str:
    return words(cited.locale)["references"]


def _as_html(cited: Cited) -> str:
    """The text as HTML, each citation linked to its entry."""
    entries = [f'<p id="ref-{escape(key)}">{to_html(line)}</p>' for key, line in cited.resolved.bibliography]
    if cited.text is None:
        return "\n".join(entries)
    works = ['<section class="references">', f"<h2>{_heading(cited)}</h2>", *entries, "</section>"]
    return "\n".join([_body(cited), *(works if entries else [])])


def _body(cited: Cited) -> str:
    """The text read as Markdown."""
    shown = {call.start: to_html(line) for call, line in zip(cited.calls, cited.resolved.citations, strict=True)}
    return HtmlWriter(cited.text or "", cited.reading, shown).page()


def _as_json(cited: Cited) -> str:
    citations = [
        {"start": call.start, "end": call.end, "source": call.source, "text": plain(line), "html": to_html(line)}
        for call, line in zip(cited.calls, cited.resolved.citations, strict=True)
    ]
    entries = [{"id": key, "text": plain(line), "html": to_html(line)} for key, line in cited.resolved.bibliography]
    return dump({"citations": citations, "bibliography": entries})
