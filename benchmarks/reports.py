"""Reports of a size to choose: `report(folder, 300)` writes a project whose PDF has about 300 pages.

A chapter opens a page and has about ten: prose that cites works, notes, headings, two tables, a chart, lists, and
references to other chapters. Words come from a fixed seed, so that the text is the same each time.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

CHAPTER = 10  # pages
WORKS = 10  # that a chapter cites, three times each
TEXT = (
    "le la un une des de pour sans avec sur chaque entreprise réseau compte client menuiserie mesure heure semaine "
    "objectif dépense conversation décision calendrier fournisseur apprenti atelier région équipe direction habitude "
    "anticipation organisation déséquilibre publie compare prépare refuse observe rappelle mesure vend reçoit oublie "
    "ancienne rapide nouvelle coûteuse utile fragile ordinaire professionnelle quotidienne"
)
WORDS = TEXT.split()
PROSE, SECTIONS = 5, 5  # paragraphs of a section, sections of a chapter
OPTIONS = "{chapters_open_pages: true, list_of_tables: true, list_of_figures: true}"


def report(root: Path, pages: int, name: str = "r") -> Path:
    """Write a project whose report has about so many pages; the same folder for the same number."""
    draw, chapters = random.Random(pages), max(1, round(pages / CHAPTER))
    plan = root / "content" / "reports" / f"{name}.yaml"
    plan.parent.mkdir(parents=True, exist_ok=True)
    sections = "".join(f"  - module: c{number}\n" for number in range(chapters))
    head = f"title: Rapport de {pages} pages\ndate: '2026-01-02'\nsections:\n{sections}"
    plan.write_text(f"{head}bibliography: [works]\noptions: {OPTIONS}\n", encoding="utf-8")
    for number in range(chapters):
        module = root / "content" / f"c{number}.yaml"
        module.write_text("\n".join(_chapter(draw, number, chapters)), encoding="utf-8")
    (root / "content" / "works.yaml").write_text("\n".join(_works(WORKS * chapters)), encoding="utf-8")
    return root


def _chapter(draw: random.Random, number: int, chapters: int) -> Iterator[str]:
    cited = cycle(range(number * WORKS, (number + 1) * WORKS))
    yield f"kind: prose\ntitle: {_words(draw, 5)}\nbody:"
    for section in range(SECTIONS):
        yield "  - prose: |"
        yield f"      ## {_words(draw, 4)} {{#s{number}_{section}}}\n"
        for _ in range(PROSE):
            yield f"      {_paragraph(draw, next(cited))}\n"
        yield f"      {_paragraph(draw, next(cited))} Voir [#c{draw.randrange(chapters)}][^n{section}].\n"
        yield f"      [^n{section}]: {_sentence(draw, 18)}\n"
        yield from (f"      - {_sentence(draw, 8)}" for _ in range(4))
        if section in (1, 3):
            yield from _table(draw, f"tab_{number}_{section}")
        if section == 2:
            yield from _chart(draw, f"fig_{number}")


def _table(draw: random.Random, name: str) -> Iterator[str]:
    yield f"  - table:\n      id: {name}\n      caption: {_words(draw, 6)}\n      columns: [Objet, Mesure, Remarque]"
    yield "      rows:"
    for _ in range(12):
        cells = [_words(draw, 2), str(draw.randrange(9000)), _sentence(draw, 7)]
        yield f"        - {json.dumps(cells, ensure_ascii=False)}"


def _chart(draw: random.Random, name: str) -> Iterator[str]:
    yield f"  - chart:\n      id: {name}\n      kind: bar\n      caption: {_words(draw, 6)}"
    yield f"      alt: {_words(draw, 9)}"
    yield "      x: {field: year, title: Année, type: category}\n      y: {field: share, title: Part, type: number}"
    yield "      data:"
    yield from (f'        - {{year: "{year}", share: {draw.randrange(99)}}}' for year in range(2016, 2026))


def _paragraph(draw: random.Random, work: int) -> str:
    cited = f"[@oeuvre{work}, p. {draw.randrange(1, 200)}]"
    sentences = [_sentence(draw, draw.randrange(8, 24)) for _ in range(5)]
    return " ".join([*sentences, f"{_words(draw, 6)} {cited}."])


def _sentence(draw: random.Random, count: int) -> str:
    return f"{_words(draw, count)}."


def _words(draw: random.Random, count: int) -> str:
    return " ".join(draw.choices(WORDS, k=count)).capitalize()


def _works(count: int) -> Iterator[str]:
    yield "kind: bibliography\ntitle: Références\nreferences:"
    for number in range(count):
        author = f"[{{family: Auteur{number % 30}, given: Anne}}]"
        known = f"id: oeuvre{number}, type: book, title: L'œuvre numéro {number}, publisher: PUF"
        yield f"  - {{{known}, author: {author}, issued: '{2000 + number % 20}'}}"
