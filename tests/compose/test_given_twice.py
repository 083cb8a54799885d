"""An identifier given twice is told where its author can mend it: at the `include` that prints a block again."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

PLAN = "title: Essai\nsections: [{module: a}%s]\n"
TABLES = "".join(f"  - table: {{id: {name}, caption: T, columns: [A], rows: [[a]]}}\n" for name in "tu")
A = "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [#t].\n  - include: %s\n%s"


def _told(make_project: MakeProject, include: str, placed: bool, more: str = "") -> list[tuple[str, str, str]]:
    files = {
        "content/reports/r.yaml": PLAN % (", {module: b}" if placed else ""),
        "content/a.yaml": A % (include, more),
        "content/b.yaml": f"kind: prose\ntitle: Deux\nbody:\n{TABLES}",
    }
    found = check(make_project(files), "r").diagnostics
    return [(item.code, str(item.span), item.remedy) for item in found]


def test_a_block_printed_again_is_told_at_its_include(make_project: MakeProject) -> None:
    [(code, place, remedy)] = _told(make_project, "b#t", placed=True)
    assert (code, place) == ("R002", "content/a.yaml:5:14")
    assert "renvoyez-y par [#t], et ôtez cet « include »" in remedy


@pytest.mark.parametrize(("include", "placed"), [("b#t", False)])
def test_a_block_printed_once_is_sound(make_project: MakeProject, include: str, placed: bool) -> None:
    assert _told(make_project, include, placed) == []


def test_of_two_includes_the_second_is_too_many(make_project: MakeProject) -> None:
    [(code, place, _)] = _told(make_project, "b#t", False, "  - include: b#t\n")
    assert (code, place) == ("R002", "content/a.yaml:6:14")


def test_two_blocks_of_one_name_are_both_shown(make_project: MakeProject) -> None:
    own = "  - callout: {id: u, title: C, body: D.}\n"
    [(code, place, remedy)] = _told(make_project, "b#t", False, own + own)
    assert (code, place, remedy) == ("R002", "content/a.yaml:7:14", "changez l'un des deux")
