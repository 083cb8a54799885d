"""Pull quotes and side notes as docs/marge.md shows them."""

from __future__ import annotations

import re
from pathlib import Path

from conftest import MakeProject
from stratege.document import PullQuote, SideNote, plain, walk
from stratege.pipeline import check

PAGE = Path(__file__).parents[2] / "docs" / "marge.md"
REPORT = "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\noptions: {cite_report: false, review: false}\n"


def test_the_example_of_the_page_is_read_without_a_word(make_project: MakeProject) -> None:
    [example] = re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    module = f"kind: prose\ntitle: Un\n{example}"
    built = check(make_project({"content/reports/r.yaml": REPORT, "content/a.yaml": module}), "r")
    assert built.document and not list(built.diagnostics)
    [quote] = (node for node in walk(built.document) if isinstance(node, PullQuote))
    [note] = (node for node in walk(built.document) if isinstance(node, SideNote))
    assert quote.silent and plain(quote.children) == "Le vélo arrive à l’heure quand la camionnette attend"
    assert plain(note.title) == "Une tournée" and plain(note.children[0]).startswith("Un aller et un retour")
