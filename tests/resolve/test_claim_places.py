"""A claim without a source is shown where it stands, on whatever line of its paragraph."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

HEAD = "kind: prose\ntitle: Un\nbody:\n  - prose: |\n"


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["Rien. En France, 40 % des firmes y sont."], ["5:24"]),
        (["Un début sans chiffre,", "puis une suite : 40 % des firmes y sont."], ["6:24"]),
        (["Un *mot \\* ici*, et", "la suite \\*, **avec 40 % des firmes**."], ["6:27"]),
        (["Un début, 40 % des firmes.", "Autre phrase.", "Une fin : 60 % des firmes."], ["5:17", "7:17"]),
        (["Une part [@dupont2020] : 40 %.", "Un autre chiffre, 40 % des", "firmes."], ["6:25"]),
    ],
)
def test_a_claim_is_told_at_its_words(lines: list[str], places: list[str], make_project: MakeProject) -> None:
    text = HEAD + "".join(f"      {line}\n" for line in lines)
    found = [item for item in check(make_project({"content/a.yaml": text}), "r").diagnostics if item.code == "F005"]
    assert [f"{item.span.line}:{item.span.column}" for item in found if item.span] == places
