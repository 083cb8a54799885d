"""Sheets of anything: what one page and its table say, in every format."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import document as d
from stratege.pipeline import build, check
from stratege.project import Project, templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FIXTURE = Path(__file__).parent.parent / "reports/profiles"
PLAN = "title: T\ndate: '2026-01-02'\nsections:\n  - {module: p%s}\noptions: {cite_report: false, review: false}\n"
TABLE = ", view: table, table: {id: t, caption: C%s}"


def _document(make_project: MakeProject, sheets: str, plan: str = "", kind: str = "profiles") -> d.Document:
    module = f"kind: {kind}\ntitle: P\n{kind}:\n{sheets}"
    files = {"content/reports/r.yaml": PLAN % plan, "content/p.yaml": module}
    document = check(make_project(files), "r").document
    assert document
    return document


def _titles(document: d.Document) -> list[str]:
    [table] = [node for node in d.walk(document) if isinstance(node, d.Table)]
    return [d.plain(column.title) for column in table.columns]


def test_the_labels_of_an_author_stand_in_every_format() -> None:
    document = check(Project(FIXTURE), "profiles").document
    assert document
    markdown = write_markdown(document, templates=[templates_root()])
    assert "**Ce qui *plaît***" in markdown and "**À surveiller**" in markdown
    for media in ("screen", "paged"):
        html = write_html(document, templates=[templates_root()], media=media)
        assert ">Ce qui plaît</p>" in re.sub(r"</?em>", "", html) and 'alt="Enclume"' in html


def test_the_image_of_a_sheet_goes_with_it(make_project: MakeProject, tmp_path: Path) -> None:
    image = (FIXTURE / "content/forge.svg").read_text("utf-8")
    module = "kind: profiles\ntitle: P\nprofiles: [{id: x, name: X, image: forge.svg}, {id: y, name: Y}]\n"
    project = make_project({"content/reports/r.yaml": PLAN % "", "content/p.yaml": module, "content/forge.svg": image})
    build(project, "r", tmp_path / "out", ["md", "html"])
    markdown = (tmp_path / "out/r/r.md").read_text("utf-8")
    assert "![](figures/x.svg)" in markdown and (tmp_path / "out/r/figures/x.svg").is_file()
    assert (tmp_path / "out/r/r.html").read_text("utf-8").count('class="emblem"') == 1
    assert "figures/y" not in markdown


def test_a_table_has_the_labels_that_two_sheets_share(make_project: MakeProject) -> None:
    sheets = (
        "  - {id: a, name: A, identity: [{label: Prix, value: '1'}, {label: Lieu, value: Ici}]}\n"
        "  - {id: b, name: B, identity: [{label: Prix, value: '2'}]}\n"
        "  - {id: c, name: C, identity: [{label: Lieu, value: Là}, {label: Prix, value: '3'}], cautions: [Loin]}\n"
    )
    assert _titles(_document(make_project, sheets, TABLE % "")) == ["Nom", "Prix", "Lieu", "Points de vigilance"]


def test_one_sheet_alone_has_all_its_labels(make_project: MakeProject) -> None:
    sheets = "  - {id: a, name: A, identity: [{label: Prix, value: '1'}]}\n"
    assert _titles(_document(make_project, sheets, TABLE % "")) == ["Nom", "Prix"]


@pytest.mark.parametrize(
    ("kind", "columns", "titles"),
    [
        ("profiles", "[cautions, prix]", ["Nom", "Points de vigilance", "Prix"]),
        ("profiles", "[Points de vigilance]", ["Nom", "Points de vigilance"]),
        ("platforms", "[uses, Naissance]", ["Plateforme", "Usages d’entreprise", "Naissance"]),
    ],
)
def test_an_author_chooses_columns_and_their_order(
    kind: str, columns: str, titles: list[str], make_project: MakeProject
) -> None:
    own = "born: '2014'" if kind == "platforms" else "identity: [{label: Prix, value: '1'}]"
    sheets = f"  - {{id: a, name: A, {own}}}\n"
    assert _titles(_document(make_project, sheets, TABLE % f", columns: {columns}", kind)) == titles
