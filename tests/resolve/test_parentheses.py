"""Citations in the parentheses of a sentence, or alone on the line of a source: one pair of parentheses, or none."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import Section, walk
from stratege.pipeline import check
from stratege.write.markdown.inlines import inlines

WORK = "{id: roy, type: book, title: La halle, author: [{family: Roy}], issued: '2025', publisher: PUF}"
PLAN = "title: Essai\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"


def chapter(make_project: MakeProject, body: str) -> Section:
    """The chapter of a report with one work."""
    files = {
        "content/reports/r.yaml": PLAN,
        "content/bib.yaml": f"kind: bibliography\ntitle: R\nreferences:\n  - {WORK}\n",
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n{body}\n",
    }
    document = check(make_project(files), "r").document
    assert document is not None
    return next(node for node in walk(document) if isinstance(node, Section) and node.id == "a")


def plain_spaces(text: str) -> str:
    """A text whose spaces are those of a keyboard."""
    return text.replace("\xa0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Vu (voir [@roy, p. 3]).", "Vu (voir Roy, 2025, p. 3)."),
        ("Vu ([@roy] ; la halle).", "Vu (Roy, 2025 ; la halle)."),
        ("Vu (*voir* [@roy] et [@roy, p. 3] aussi).", "Vu (*voir* Roy, 2025 et Roy, 2025, p. 3 aussi)."),
        ("Vu (un), puis [@roy] (deux).", "Vu (un), puis (Roy, 2025) (deux)."),
        ("Le a) de [@roy] et b) ici.", "Le a) de (Roy, 2025) et b) ici."),
        ("Vu (oui [@roy].", "Vu (oui (Roy, 2025)."),
        ("Roy ([-@roy]) et (selon @roy).", "Roy (2025) et (selon Roy (2025))."),
    ],
)
def test_within_parentheses(prose: str, expected: str, make_project: MakeProject) -> None:
    [paragraph] = chapter(make_project, f"  - prose: |\n      {prose}").children
    assert plain_spaces(inlines(paragraph.children)) == expected  # type: ignore[union-attr,arg-type]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[@roy, p. 3]", "Roy, 2025, p. 3"),
        ("selon [@roy]", "selon (Roy, 2025)"),
        ("@roy [p. 3]", "Roy (2025, p. 3)"),
    ],
)
def test_a_source_that_is_a_citation(source: str, expected: str, make_project: MakeProject) -> None:
    [quote] = chapter(make_project, f"  - quote: {{text: Oui., attribution: '{source}'}}").children
    assert plain_spaces(inlines(quote.attribution)) == expected  # type: ignore[union-attr]
