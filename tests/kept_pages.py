"""Small paged reports, built again and again: `Builder(monkeypatch).build(report())` keeps pages for the next."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache

import pytest

from stratege.fonts import Face, faces_of
from stratege.theme import SOBER
from stratege.write.pdf import writer
from stratege.write.pdf.reuse import Keeping
from stratege.write.pdf.swift import applied

FACES: tuple[Face, ...] = faces_of(SOBER, {})
STYLE = """
@page { size: 105mm 148mm; margin: 12mm; @top-right { content: string(running, first-except) }
  @bottom-center { content: counter(page) " / " counter(pages) } }
@page :left { margin-left: 16mm }
@page wide { size: 148mm 105mm }
html { font: 9pt/1.35 "Source Serif 4", serif; hyphens: auto }
h2 { bookmark-level: 1; bookmark-label: content(text); string-set: running content(text); break-after: avoid }
h3 { bookmark-level: 2; bookmark-label: content(text); break-after: avoid }
.contents li { position: relative }
.page { position: absolute; right: 0; bottom: 0 }
.page::after { content: target-counter(attr(href), page) }
.chapter { break-before: page }
.footnote { float: footnote }
.wide { page: wide; break-before: page; break-after: page }
.faded { opacity: 0.5 }
.callout { padding: 4mm; background: #eee; break-inside: avoid }
td { border: 0.5pt solid; padding: 3pt }
p + p { text-indent: 1em }
"""
TEXT = "une entreprise qui loue son audience à un réseau ne garde ni les adresses ni les habitudes de ses clients"
DRAWING = (  # groups in one another, one with words
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'>"
    "<g opacity='.5'><rect width='9' height='9' fill='red'/><g opacity='.25'><rect x='5' width='9' height='9'/></g></g>"
    "<g opacity='.75'><text x='30' y='12' font-family='Source Serif 4' opacity='.5'>Lieux</text></g>"
    "</svg>\" alt='Lieux'>"
)
WORDS = re.findall(r"\S+", TEXT)


def words(number: int, seed: int) -> str:
    drawn = random.Random(seed)
    return " ".join(drawn.choice(WORDS) for _ in range(number)).capitalize() + "."


def chapter(number: int) -> str:
    paragraphs = "".join(f"<p>{words(70, 10 * number + each)}</p>" for each in range(7))
    note = f'<p>{words(30, number)}<span class="footnote">{words(12, number + 500)}</span> {words(20, number)}</p>'
    rows = "".join(f"<tr><td>{words(3, row)}</td><td>{row * number}</td></tr>" for row in range(9))
    table = f'<div class="exhibit"><table id="tab{number}"><tbody>{rows}</tbody></table></div>'
    site = f'<a href="https://exemple.fr/{number}">le site</a>'
    link = f'<p>Voir <a href="#tab{number % 4 + 1}">le tableau</a> et {site}.</p>'
    wide = f'<div class="wide"><p>{words(60, number)}</p></div>' if number == 3 else ""
    faded = f'<p class="faded">{words(20, number)}<em class="faded"> et plus</em> {DRAWING}</p>' if number == 2 else ""
    return (
        f'<section class="chapter"><h2 id="c{number}">Chapitre {number}</h2><div class="body">{paragraphs}{note}'
        f'<section><h3 id="s{number}">Section {number}</h3>{table}<p>{words(90, number)}</p>{link}{faded}'
        f'<aside class="callout"><p>{words(25, number)}</p></aside></section>{wide}</div></section>'
    )


def report(chapters: int = 4) -> str:
    entries = "".join(f'<li>Chapitre {n} <a class="page" href="#c{n}"></a></li>' for n in range(1, chapters + 1))
    body = "".join(chapter(number) for number in range(1, chapters + 1))
    return (
        f'<html lang="fr"><head><title>Essai</title><style>{STYLE}</style></head><body><main>'
        f'<nav class="contents"><ul>{entries}</ul></nav><article>{body}</article></main></body></html>'
    )


class Builder:
    """Builds a page again and again, with what the last build kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kept: bytes | None = None
        self.whole = 0
        usual = writer.settle

        def counted(*given: object) -> object:
            self.whole += 1
            return usual(*given)  # type: ignore[arg-type]

        monkeypatch.setattr(writer, "settle", counted)

    def keep(self, content: bytes) -> None:
        self.kept = content

    def first(self, html: str) -> bytes:
        """The PDF of a page of which nothing is kept, then its pages are."""
        content, self.kept = _first(html)
        return content

    def build(self, html: str) -> tuple[bytes, bool]:
        """The PDF, and whether it was made among kept pages."""
        self.whole = 0
        with applied():
            keeping = Keeping("base", self.kept, self.keep)
            content, _ = writer.write_pdf(lambda _placing: html, FACES, "essai", keeping=keeping)
        return content, not self.whole


@cache
def _first(html: str) -> tuple[bytes, bytes | None]:
    """The PDF of a page and the pages kept of it, made once for all tests of a process."""
    kept: list[bytes] = []
    with applied():
        keeping = Keeping("base", None, kept.append)
        content, _ = writer.write_pdf(lambda _placing: html, FACES, "essai", keeping=keeping)
    return content, kept[-1] if kept else None


@cache
def whole(html: str) -> bytes:
    with applied():
        return writer.write_pdf(lambda _placing: html, FACES, "essai")[0]


def in_paragraph(html: str, number: int, change: Callable[[str], str]) -> str:
    """The page, of which one paragraph is changed."""
    found = list(re.finditer(r"<p>(.*?)</p>", html))[number]
    return html[: found.start(1)] + change(found[1]) + html[found.end(1) :]


def after_paragraph(html: str, number: int, more: str) -> str:
    """The page, with something more after one of its paragraphs."""
    end = list(re.finditer(r"<p>(.*?)</p>", html))[number].end()
    return html[:end] + more + html[end:]


def without_paragraph(html: str, number: int) -> str:
    """The page without one of its paragraphs."""
    found = list(re.finditer(r"<p>(.*?)</p>", html))[number]
    return html[: found.start()] + html[found.end() :]
