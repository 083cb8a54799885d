"""What blocks become: a callout does not say twice the word of its kind."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import Callout, plain, walk
from stratege.pipeline import check
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

PLAN = "title: E\nsections: [{module: a}]\n"


@pytest.mark.parametrize(
    ("kind", "title", "kept"),
    [
        ("key_point", "À retenir", ""),
        ("key_point", "**à  Retenir**", ""),
        ("key_point", "À\u00a0retenir", ""),
        ("key_point", "À retenir ici", "À retenir ici"),
        ("key_point", "[À retenir]{.index}", "À retenir"),
        ("warning", "À retenir", "À retenir"),
        ("warning", "Attention", ""),
    ],
)
def test_the_title_of_a_callout_is_left_out_where_it_is_the_word_of_its_kind(
    make_project: MakeProject, kind: str, title: str, kept: str
) -> None:
    chapter = f"kind: prose\ntitle: Un\nbody:\n  - callout: {{kind: {kind}, title: '{title}', body: Près.}}\n"
    document = check(make_project({"content/reports/r.yaml": PLAN, "content/a.yaml": chapter}), "r").document
    assert document
    assert [plain(node.title) for node in walk(document) if isinstance(node, Callout)] == [kept]


def test_the_word_of_a_report_counts_as_ours_does_and_each_format_says_it_once(make_project: MakeProject) -> None:
    plan = PLAN + "theme: {labels: {callout_key_point: L'essentiel}}\n"
    chapter = "kind: prose\ntitle: Un\nbody:\n  - callout: {title: L’essentiel, body: Près.}\n"
    document = check(make_project({"content/reports/r.yaml": plan, "content/a.yaml": chapter}), "r").document
    assert document
    templates = [templates_root()]
    pages = [write_html(document, templates=templates, media=media) for media in ("screen", "paged")]
    for text in (write_markdown(document, templates=templates), *pages):
        assert text.count("L’essentiel") == 1 and "L’essentiel ·" not in text and "· L" not in text
