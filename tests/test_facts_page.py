"""docs/facts.md says what is printed: each call of its table gives what stands beside it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.document import FactValue, plain, walk
from stratege.pipeline import check

PAGE = (Path(__file__).parents[1] / "docs/facts.md").read_text(encoding="utf-8")
SAMPLE = PAGE.partition("```yaml\n")[2].partition("```")[0]
ROWS = re.findall(r"^\| `(\[=[^`]+)` \| (.+) \|$", PAGE, re.MULTILINE)
BLANK = re.compile("[\u00a0\u202f]")
REFERENCES = """kind: bibliography
title: Références
references:
  - {id: ademe2024, type: book, title: Un, author: [{family: Un}], issued: "2024"}
  - {id: ville2026, type: book, title: Deux, author: [{family: Deux}], issued: "2026"}
"""


def test_the_table_has_every_form() -> None:
    calls = " ".join(call for call, _ in ROWS)
    names = (
        "number",
        "decimals=",
        "figures",
        "round=",
        "about",
        "words",
        "scope",
        "as_of",
        "verification",
        "abs",
        "sign",
    )
    assert [name for name in (*names, "share(", "growth(", "cagr(") if name not in calls] == []


@pytest.mark.parametrize(("call", "printed"), ROWS, ids=[call for call, _ in ROWS])
def test_a_call_prints_what_the_page_says(call: str, printed: str, make_project: MakeProject) -> None:
    text = f"kind: prose\ntitle: Un\nbody:\n  - prose: |\n      Soit {call}.\n"
    files = {"content/facts.yaml": SAMPLE, "content/a.yaml": text, "content/bib.yaml": REFERENCES}
    built = check(make_project(files), "r")
    assert built.document and not built.diagnostics.errors
    found = [plain(node) for node in walk(built.document) if isinstance(node, FactValue)]
    assert [BLANK.sub(" ", words) for words in found] == [printed]
