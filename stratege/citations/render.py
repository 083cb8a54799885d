"""Citations as strings: `render(references, ["@a"]).citations` is `["Dupont (2020)"]` with links, in HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Literal

from stratege.addresses import is_safe
from stratege.citations.checked import resolve_checked
from stratege.diagnostics import Diagnostic, Diagnostics, closest, phrase
from stratege.document import CodeSpan, Emphasis, Inline, LineBreak, Link, Strong, Superscript, Text, plain
from stratege.records import record

Markup = Literal["html", "text"]
TAGS = {Emphasis: "i", Strong: "b", Superscript: "sup"}


@record
class Rendered:
    """The text of each citation, the (key, entry) pairs of the list in order, and what is wrong."""

    citations: list[str]
    bibliography: list[tuple[str, str]]
    diagnostics: tuple[Diagnostic, ...]


def render(
    references: Iterable[Mapping[str, object]],
    citations: Sequence[str],
    *,
    style: str = "apa-fr",
    locale: str = "fr-FR",
    markup: Markup = "html",
    ampersand: bool = False,
) -> Rendered:
    """Resolve citations and write them, with the works cited, as HTML (`<i>`, `<sup>`, links) or as plain text.

    A key without reference shows in bold with a question mark, and is an error in `diagnostics`; so are a key given
    twice, an unknown style and a missing engine, which leave the citations as they were typed.
    """
    known, diagnostics = list(references), Diagnostics()
    keys = [str(item.get("id", "")) for item in known]
    for key in (key for key, count in Counter(keys).items() if count > 1):
        diagnostics.add("C002", key=key)
    resolved = resolve_checked(known, citations, diagnostics, style=style, locale=locale, ampersand=ampersand)
    if resolved is None:
        typed = [escape(source, quote=False) if markup == "html" else source for source in citations]
        return Rendered(typed, [], tuple(diagnostics))
    for key in resolved.missing:
        diagnostics.add("C001", key=key, asked=phrase("cited_in_text"), near=closest(key, keys))
    write = to_html if markup == "html" else plain
    return Rendered(
        [write(words) for words in resolved.citations],
        [(key, write(words)) for key, words in resolved.bibliography],
        tuple(diagnostics),
    )


def to_html(inlines: tuple[Inline, ...]) -> str:
    """Inlines as HTML; every character of the author's is escaped."""
    return "".join(_html(inline) for inline in inlines)


def _html(inline: Inline) -> str:
    match inline:
        case Text():
            return escape(inline.text, quote=False)
        case CodeSpan():
            return f"<code>{escape(inline.text, quote=False)}</code>"
        case LineBreak():
            return "<br>"
        case Link() if is_safe(inline.url):
            return f'<a href="{escape(inline.url)}">{to_html(inline.children)}</a>'
        case Emphasis() | Strong() | Superscript():
            tag = TAGS[type(inline)]
            return f"<{tag}>{to_html(inline.children)}</{tag}>"
    return escape(plain(inline), quote=False)
