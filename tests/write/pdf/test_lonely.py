"""A title alone on its page is told, at its place; one with a line of text is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.write.pdf.lonely import Lonely, lonely

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
SHEET = (
    "<style>@page { size: 400px 300px; @top-left { content: 'Titre courant' } } .next { break-before: page }</style>"
)


def found(html: str) -> list[Lonely]:
    weasyprint = pytest.importorskip("weasyprint")
    return lonely(weasyprint.HTML(string=SHEET + html).render())


@pytest.mark.parametrize(
    "html",
    [
        '<header class="opener"><h2 id="a">Un titre</h2><p>Ce que dit le chapitre</header>',
        '<h3 id="a">Un titre</h3>',
        '<table><caption id="a">Une légende</caption></table>',
    ],
)
def test_a_title_alone_is_told_by_its_page_and_anchor(html: str) -> None:
    whole = f'<p>Un texte<div class="next">{html}</div><p class="next">Un texte'
    assert found(whole) == [Lonely(2, ("a",))]


def test_titles_with_something_empty_pages_and_the_first_page_are_fine() -> None:
    drawing = "<svg width='10' height='10'></svg>"
    assert found(f'<h2>Un titre</h2><h2 class="next">Un</h2><p>Texte<div class="next">{drawing}</div>') == []
    assert found('<p>Texte<div class="next"></div><div class="next">Texte') == []


def test_its_place_is_that_of_the_chapter(make_project: MakeProject, tmp_path: Path) -> None:
    words = "Le service rendu aux habitants dépend de la présence des agents, du matériel et du budget. " * 5
    row = ", ".join(f'"{words}"' for _ in range(6))
    columns = ", ".join(f'{{title: "{words[:250]}"}}' for _ in range(6))
    table = f'{{table: {{id: t, caption: "{words}", landscape: true, columns: [{columns}], rows: [[{row}], [{row}]]}}}}'
    project = make_project(
        {
            "content/reports/r.yaml": "title: E\nsections: [{module: a}, {module: b}]\n",
            "content/a.yaml": "kind: prose\ntitle: A\nbody:\n  - prose: Un texte.\n",
            "content/b.yaml": f'kind: prose\ntitle: "{words[:250]}"\nbody:\n  - {table}\n',
        }
    )
    built = build(project, "r", tmp_path / "out", ["pdf"])
    [told] = [item for item in built.diagnostics if item.code == "P007"]
    assert told.span and (told.span.file, told.span.line) == ("content/b.yaml", 2)
