"""A name that nothing in a report bears, but a file that it does not name does: the remedy says which."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check
from stratege.read import whereabouts

FACTS = "kind: facts\ntitle: T\nfacts:\n  - {id: G-1, statement: Deux., value: 2, source: roy, verification: seen}\n"
WORKS = "kind: bibliography\ntitle: T\nreferences:\n  - {id: roy2021, type: book, title: Un livre}\n"
TABLE = "kind: prose\ntitle: T\nbody:\n  - table: {id: t9, caption: Un tableau, columns: [A], rows: [[un]]}\n"
ENTRY = "@book{roy2021,\n  title = {Un livre}\n}\n"
CHAPTER = "ajoutez « - module: autres » à « sections » (ou « appendices ») de content/reports/r.yaml"


@pytest.mark.parametrize(
    ("call", "file", "content", "remedy"),
    [
        ("[=G-1]", "autres.yaml", FACTS, "ajoutez autres à « facts » de content/reports/r.yaml"),
        ("[@roy2021]", "autres.yaml", WORKS, "ajoutez autres à « bibliography » de content/reports/r.yaml"),
        ("[@roy2021]", "autres.bib", ENTRY, "ajoutez autres.bib à « bibliography » de content/reports/r.yaml"),
        ("[#t9]", "autres.yaml", TABLE, CHAPTER),
        ("[#autres]", "autres.yaml", TABLE, CHAPTER),
    ],
)
def test_the_remedy_says_where_a_name_is(
    call: str, file: str, content: str, remedy: str, make_project: MakeProject
) -> None:
    text = f"kind: prose\ntitle: Un\nbody:\n  - prose: Voir {call}.\n"
    found = check(make_project({"content/a.yaml": text, f"content/{file}": content}), "r").diagnostics
    [told] = [item.remedy for item in found if item.code in ("R001", "F001", "C001")]
    assert told == f"ce nom est dans content/{file}, que ce rapport n'a pas : {remedy}"


def test_a_name_of_another_kind_is_not_it(make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [@G-1].\n"
    found = check(make_project({"content/a.yaml": text, "content/autres.yaml": FACTS}), "r").diagnostics
    assert [item.remedy for item in found if item.code == "C001"] == [""]


def test_what_is_elsewhere_is_read_once_however_many_names_lack(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = " ".join(f"[@roy{year}]" for year in range(1900, 1940))
    text = f"kind: prose\ntitle: Un\nbody:\n  - prose: Voir {calls}.\n"
    read, usual = list[str](), whereabouts.quietly
    monkeypatch.setattr(whereabouts, "quietly", lambda project, name: (read.append(name), usual(project, name))[1])
    found = check(make_project({"content/a.yaml": text, "content/autres.yaml": WORKS}), "r").diagnostics
    assert len([item for item in found if item.code == "C001"]) == 40 and read == ["autres"]


def test_what_one_line_mends_is_told_once(make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [=G-1], [=G-1] et [=G-2] ; [=rien], [=rien].\n"
    facts = f"{FACTS}{FACTS.splitlines()[-1].replace('G-1', 'G-2')}\n"
    found = check(make_project({"content/a.yaml": text, "content/autres.yaml": facts}), "r").diagnostics
    first, *others = [item for item in found if item.code == "F001"]
    assert "2 autres appels" in first.message and "attendent" in first.message
    assert [span.column for span in first.related] == [25, 35]
    assert [(item.span.column if item.span else 0, item.related) for item in others] == [(44, ()), (53, ())]
