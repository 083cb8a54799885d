"""What the stages compute: each reports/NAME/ is a project, REPORT.txt beside its content what must come of it.

So is each cases/prose/NAME/: what authors met with other tools, in Markdown, in YAML and in values.
A file opens with the diagnostics, by place and code, then shows the resolved document (see `stratege.document.dump`).
After a wanted change, `pytest --accept tests/test_reports.py` writes them again: read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Golden
from stratege.document import dump
from stratege.pipeline import check
from stratege.project import Project

TESTS = Path(__file__).parent
FOLDERS = TESTS / "reports", TESTS / "cases" / "prose"
PLANS = sorted(plan for folder in FOLDERS for plan in folder.glob("*/content/reports/*.yaml"))


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: f"{plan.parents[2].name}-{plan.stem}")
def test_report_becomes_its_document(plan: Path, golden: Golden) -> None:
    root = plan.parents[2]
    built = check(Project(root), plan.stem)
    told = [f"{item.code} {item.span or '-'}" for item in built.diagnostics]
    assert built.document
    golden(root / f"{plan.stem}.txt", "\n".join([*told, "", dump(built.document)]).lstrip())


def test_no_expected_file_is_without_its_report() -> None:
    expected = {path for folder in FOLDERS for path in folder.glob("*/*.txt")}
    assert expected == {plan.parents[2] / f"{plan.stem}.txt" for plan in PLANS}


def test_a_difference_fails_unless_it_is_accepted(
    golden: Golden, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    expected = tmp_path / "expected.txt"
    expected.write_text("un\n", encoding="utf-8")
    monkeypatch.setattr(request.config.option, "accept", False)
    with pytest.raises(AssertionError, match=r"expected\.txt"):
        golden(expected, "deux\n")
    monkeypatch.setattr(request.config.option, "accept", True)
    golden(expected, "deux\n")
    assert expected.read_text(encoding="utf-8") == "deux\n"
    [(key, path)] = request.node.user_properties
    request.node.user_properties.clear()
    assert key == "accepted" and path.endswith("expected.txt")
