"""Parts above chapters: chapters count on through them, lists, bookmarks and references name them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.document import Contents, Section, walk
from stratege.machine import missing_libraries
from stratege.numbers import ordinal
from stratege.pipeline import build, check
from stratege.project import Project, templates_root
from stratege.write.html.lists import columns, outline
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FIXTURE = Path(__file__).parents[1] / "reports/parts"
PLAN = "title: Essai\ndate: '2026-01-02'\n"


def test_chapters_count_on_through_parts() -> None:
    document = check(Project(FIXTURE), "parts").document
    assert document
    found = [(node.kind, node.number, node.in_part) for node in document.children if isinstance(node, Section)]
    assert found == [
        ("chapter", "", False),
        ("part", "Première partie", False),
        ("chapter", "1", True),
        ("part", "Seconde partie", False),
        ("chapter", "2", True),
        ("chapter", "3", True),
        ("chapter", "", False),
        ("appendix", "1", False),
    ]


def test_every_format_opens_a_part_above_its_chapters() -> None:
    document = check(Project(FIXTURE), "parts").document
    assert document
    markdown = write_markdown(document, templates=[templates_root()])
    assert "\n# Première partie. Le constat\n\n*Ce que l’on voit.*\n\n## 1. Les rues\n" in markdown
    assert "\n- Première partie. **Le constat**\n- 1\u2002Les rues\n  - 1.1\u2002Une section\n" in markdown
    assert "Voir la première partie, puis les seconde partie et première partie, puis l’annexe 1." in markdown.replace(
        "\u00a0", " "
    )
    for media in ("screen", "paged"):
        page = write_html(document, templates=[templates_root()], media=media)
        assert re.search(r'<h1 id="findings"[^>]*><span class="number">Première partie</span>', page)
        assert '<li class="level-0"><span class="number long">Première partie</span> <a class="title"' in page
        assert page.count(' in-part">') == 3


def test_a_part_stays_with_its_first_chapter_in_lists() -> None:
    document = check(Project(FIXTURE), "parts").document
    assert document
    [contents] = [node for node in walk(document) if isinstance(node, Contents)]
    assert [entry.target for column in columns(contents, document) for entry in column] == [
        entry.target for entry in contents.entries
    ]
    assert outline("streets", document) == outline("findings", document) == ()


def test_the_outline_of_a_chapter_holds_no_part(make_project: MakeProject) -> None:
    plan = PLAN + "sections:\n  - {part: P, sections: [{module: a}]}\n  - {part: Q, sections: [{module: b}]}\n"
    text = "".join(f"      ## S{number}\n\n      Un.\n\n" for number in range(3))
    modules = {f"content/{name}.yaml": f"kind: prose\ntitle: T\nbody:\n  - prose: |\n{text}" for name in "ab"}
    document = check(make_project({"content/reports/r.yaml": plan, **modules}), "r").document
    assert document
    assert [entry.number for entry in outline("a", document)] == ["1.1", "1.2", "1.3"]
    assert [entry.number for entry in outline("b", document)] == ["2.1", "2.2", "2.3"]


def test_the_report_names_a_part_its_own_way(make_project: MakeProject) -> None:
    plan = PLAN + "sections: [{part: P, sections: [{module: a}]}]\n"
    plan += "labels: {part: 'livre {number}', part_title: 'Livre {number}'}\n"
    built = check(make_project({"content/reports/r.yaml": plan}), "r")
    assert built.document and not built.diagnostics.items
    assert [node.number for node in built.document.children if isinstance(node, Section)] == ["Livre 1", "1"]


@pytest.mark.parametrize(
    ("rank", "total", "word"),
    [(1, 2, "première"), (2, 2, "seconde"), (2, 3, "deuxième"), (16, 16, "seizième"), (17, 20, "17e")],
)
def test_ordinals(rank: int, total: int, word: str) -> None:
    assert ordinal(rank, total) == word


@pytest.mark.skipif(bool(missing_libraries()), reason="ni Pango ici")
def test_the_bookmarks_of_the_pdf_nest(tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    copy = tmp_path / "p"
    shutil.copytree(FIXTURE / "content", copy / "content")
    [pdf] = [path for path in build(Project(copy), "parts", copy / "output", ["pdf"]).files if path.suffix == ".pdf"]

    def nested(items: list[object]) -> list[object]:
        return [nested(item) if isinstance(item, list) else str(getattr(item, "title", "")) for item in items]

    titles = nested(pypdf.PdfReader(pdf).outline)
    at = titles.index("Première partie Le constat")
    assert titles[at + 1] == ["1 Les rues", ["1.1 Une section"]]
    assert titles[at + 3] == ["2 Les vélos", ["2.1 Une section"], "3 Les dépôts", ["3.1 Une section"]]
    assert titles[at + 4] == "La fin"
