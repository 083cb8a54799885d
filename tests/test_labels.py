"""An author's words in the place of ours: each stands wherever ours stood, in every format."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml

from conftest import MakeProject
from stratege.document import Document
from stratege.pipeline import check
from stratege.project import Project, templates_root
from stratege.wording import WORDS
from stratege.write.html.names import Names
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FIXTURE = Path(__file__).parent / "reports/labels"
BETWEEN = "\n\f\n"
OURS = WORDS["fr"]
PLACE = re.compile(r"\{\w+\}")
# What no reader meets: addresses, the head, style sheets; tags, but for the names that they give.
UNSEEN = re.compile(r"\(figures/[^)]*\)|<(head|style|script)\b.*?</\1>|\A---\n.*?\n---\n", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
NAMED = re.compile(r'\b(?:aria-label|alt)="([^"]*)"')
VARIANTS: tuple[dict[str, object], ...] = (
    {},
    {
        "authors": [{"name": "Anne Dupont", "orcid": "0000-0002-1825-0097"}, {"name": "Luc Martin"}],
        "key_messages": [{"finding": "Lorem"}],
        "options": {"review": True, "draft_mark": True},  # its « et » is that of the style of citations
    },
    {"sections": [{"module": "gains", "with": "losses", "table": {"id": "tab_w", "caption": "Lorem"}}]},
    {"sections": [{"module": "shops"}], "appendices": [], "theme": "academic"},
    {
        "sections": [{"module": "shops"}, {"part": "Lorem", "sections": [{"module": "gains"}]}],
        "abstract": "[#part-1] [lorem]{.index}",
        "dedication": "Lorem",
        "acknowledgments": "Lorem",
        "history": [{"version": "1", "changes": "Lorem"}],
        "options": {"abbreviations": True},
    },
    {"sections": [{"module": "shops", "view": "table", "table": {"id": "tab_s", "caption": "Lorem"}}]},
    {"sections": [{"module": "swot"}], "appendices": [], "verified": True},
)


def _marker(name: str) -> str:
    """A word that no text has, with the places of ours: « Zqsource »."""
    places = PLACE.findall(OURS[name])
    return " ".join([f"Zq{name.replace('_', 'w')}q", *places])


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """All that the reports say once every label is replaced, in all their formats."""
    return BETWEEN.join(_reports(tmp_path_factory.mktemp("labels") / "project"))


def _reports(root: Path) -> Iterator[str]:
    shutil.copytree(FIXTURE, root)
    plan = yaml.safe_load((root / "content/reports/labels.yaml").read_text("utf-8"))
    for number, changes in enumerate(VARIANTS):
        own = {**plan, **changes, "labels": {name: _marker(name) for name in OURS}}
        if own.pop("verified", False):
            for file in ("swot", "annex"):
                with (root / f"content/{file}.yaml").open("a", encoding="utf-8") as content:
                    content.write("review: {status: verified}\n")
        (root / f"content/reports/v{number}.yaml").write_text(yaml.safe_dump(own, allow_unicode=True), "utf-8")
        document = check(Project(root), f"v{number}").document
        assert document
        yield from _formats(document)


def _formats(document: Document) -> Iterator[str]:
    templates = [templates_root()]
    yield write_markdown(document, templates=templates)
    for media in ("screen", "paged"):
        yield unescape(unquote(write_html(document, templates=templates, media=media)))
    yield document.meta.words["attachment"]
    yield Names(document.meta.words).notes(document)


@pytest.mark.parametrize("name", OURS)
def test_a_label_stands_in_the_place_of_our_word(name: str, printed: str) -> None:
    assert f"Zq{name.replace('_', 'w')}q" in printed


def test_none_of_our_words_remains(printed: str) -> None:
    seen = TAG.sub(
        lambda tag: f" {' '.join(NAMED.findall(tag[0]))} ",
        "\n".join(UNSEEN.sub("", text) for text in printed.split(BETWEEN)),
    )
    parts = {part.strip() for word in OURS.values() for part in PLACE.split(word) if part.strip(" ().")}
    left = [part for part in sorted(parts) if re.search(rf"(?<!\w){re.escape(part)}(?!\w)", seen)]
    assert left == []


def test_the_report_wins_over_its_theme_and_the_locale_over_all(make_project: MakeProject) -> None:
    document = check(Project(FIXTURE), "labels").document
    assert document
    words = document.meta.words
    assert words["contents_sections"] == "Plan de l’étude"  # the report's, over the theme's and the locale's
    assert words["reading"] == "À voir" and words["keywords"] == "Vedettes"  # the theme's
    assert words["abstract"] == "Aperçu [court]*" and words["client"] == "Destinataire"


def test_a_label_is_plain_words_in_every_format() -> None:
    document = check(Project(FIXTURE), "labels").document
    assert document
    assert r"## Aperçu \[court]\*" in write_markdown(document, templates=[templates_root()])
    assert "Aperçu [court]*</span>" in write_html(document, templates=[templates_root()], media="screen")


def test_a_label_may_bear_what_a_cell_must_escape(make_project: MakeProject) -> None:
    plan = "title: T\ndate: '2026-01-02'\nsections: [{module: a}]\nlabels: {criterion: 'But | <cible>'}\n"
    matrix = "kind: matrix\ntitle: M\ncaption: C\ncriteria: [{id: x, title: X, weight: 1}]\n"
    matrix += "options: [{id: o, title: O, scores: {x: 1}}]\n"
    document = check(make_project({"content/reports/r.yaml": plan, "content/a.yaml": matrix}), "r").document
    assert document
    assert r"| But \| \<cible" in write_markdown(document, templates=[templates_root()])
    assert "But | &lt;cible&gt;" in write_html(document, templates=[templates_root()], media="screen")


def test_a_label_no_font_has_is_told_at_its_place(make_project: MakeProject) -> None:
    plan = "title: T\ndate: '2026-01-02'\nsections: [{module: a}]\nlabels:\n  source: '\U00012000'\n  sources: S\n"
    told = check(make_project({"content/reports/r.yaml": plan}), "r").diagnostics
    assert [(item.code, str(item.span)) for item in told] == [("T007", "content/reports/r.yaml:5:12")]


def test_the_page_of_the_manual_has_each_label_with_its_word() -> None:
    page = (templates_root().parent / "docs/intitules.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| « (.*?) » \| \S", page, re.MULTILINE))
    assert rows == {name: word.replace("\u00a0", " ").strip() for name, word in OURS.items()}
