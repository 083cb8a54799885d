"""Reading a report whole: what the plan names, found or told at its place."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image

from conftest import MakeProject
from stratege.diagnostics import Diagnostic, Diagnostics
from stratege.images import LONGEST
from stratege.model.report import Report
from stratege.read import read

HEAD = "kind: prose\ntitle: Un\nbody:\n"
CHART = "  - chart: {id: c, caption: C, alt: A, kind: bar, x: {field: a}, y: {field: b}, data: data.csv}\n"
TABLE = "  - table: {id: t, caption: T, columns: [{title: A}, {title: B}], data: data.csv}\n"
PLAN = "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\nnocite: [dupont2020]\n"
FACT = "  - {{id: {}, statement: x, value: 1, source: {}, verification: seen}}\n"


def _read(make_project: MakeProject, files: dict[str, str], name: str = "r") -> tuple[Report | None, list[Any]]:
    diagnostics = Diagnostics()
    report = read(make_project(files), name, diagnostics)
    return report, [(item.code, str(item.span), *(str(span) for span in item.related)) for item in diagnostics.items]


def test_a_report_holds_all_that_its_plan_names(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": f"{PLAN}appendices: [{{module: b}}]\nglossary: g\n",
        "content/b.yaml": "kind: prose\ntitle: Deux\n",
        "content/g.yaml": "kind: glossary\ntitle: G\nterms: [{term: RSE, definition: x}]\n",
    }
    report, told = _read(make_project, files)
    assert report and told == []
    assert (report.name, str(report.plan.title), report.theme.name) == ("r", "E", "sober")
    assert sorted(report.modules) == ["a", "b", "bib", "facts", "g"]
    assert report.glossary and str(report.glossary.terms[0].term) == "RSE"
    assert list(report.facts) == ["F-1"] and list(report.references) == ["dupont2020"]


def test_unknown_report_is_told_with_the_nearest(make_project: MakeProject) -> None:
    diagnostics = Diagnostics()
    project = make_project({"content/reports/essai.yaml": PLAN})
    assert read(project, "esai", diagnostics) is None
    [fault] = diagnostics.items
    assert (fault.code, fault.span, fault.remedy) == ("S007", None, "vouliez-vous « essai » ?")
    assert "« esai »" in fault.message


@pytest.mark.parametrize(("plan", "code"), [("]", "Y001"), ("- a", "S003")])
def test_a_plan_that_cannot_be_read_gives_no_report(make_project: MakeProject, plan: str, code: str) -> None:
    report, told = _read(make_project, {"content/reports/r.yaml": plan})
    assert report is None
    assert [row[0] for row in told] == [code]


def test_missing_module_is_told_once_with_the_nearest(make_project: MakeProject) -> None:
    diagnostics = Diagnostics()
    plan = PLAN.replace("[{module: a}]", "[{module: fatcs}, {module: fatcs}]")
    report = read(make_project({"content/reports/r.yaml": plan}), "r", diagnostics)
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span)) == ("S005", "content/reports/r.yaml:2:21")
    assert "« fatcs »" in fault.message
    assert "« facts »" in fault.remedy
    assert report and "fatcs" not in report.modules


@pytest.mark.parametrize(
    ("text", "place", "remedy", "is_meant"),
    [
        ("kind: pros\ntitle: x\n", "content/a.yaml:1:7", "vouliez-vous « prose » ?", True),
        ("kind: bla\nx: y\n", "content/a.yaml:1:7", "", False),
        ("- x\n", "content/a.yaml:1:1", "", False),
    ],
)
def test_unknown_kind_of_module_is_told(
    make_project: MakeProject, text: str, place: str, remedy: str, is_meant: bool
) -> None:
    diagnostics = Diagnostics()
    report = read(make_project({"content/reports/r.yaml": PLAN, "content/a.yaml": text}), "r", diagnostics)
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span), fault.remedy) == ("S003", place, remedy)
    assert "« kind »" in fault.message and "choix possibles : prose, " in fault.message
    assert report and ("a" in report.modules) is is_meant


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("title: x\n", "ajoutez « kind: prose »"),
        ("x: y\n", "ajoutez « kind: … », l'une de ces sortes : prose, profiles,"),
        ("title: x\nsections: [{module: b}]\n", "déplacez content/a.yaml dans content/reports/"),
    ],
)
def test_a_module_without_kind_lacks_it(make_project: MakeProject, text: str, remedy: str) -> None:
    diagnostics = Diagnostics()
    read(make_project({"content/reports/r.yaml": PLAN, "content/a.yaml": text}), "r", diagnostics)
    fault = diagnostics.items[0]
    assert (fault.code, str(fault.span)) == ("S002", "content/a.yaml:1:1")
    assert fault.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("  - include: b\n", ["b"]),
        ("  - include: b#bloc\n", ["b"]),
        ("  - comparison: {id: x, caption: X, of: b, fields: [born]}\n", ["b"]),
        ("  - balance: {id: x, caption: X, benefits: b, limits: c}\n", ["b", "c"]),
    ],
)
@pytest.mark.parametrize("part", ["body", "after", "summary"])
def test_modules_named_by_blocks_are_read(make_project: MakeProject, block: str, names: list[str], part: str) -> None:
    files = {"content/reports/r.yaml": PLAN, "content/a.yaml": f"kind: prose\ntitle: Un\n{part}:\n{block}"}
    files |= {f"content/{name}.yaml": "kind: prose\ntitle: x\n" for name in names}
    report, told = _read(make_project, files)
    assert report and told == []
    assert sorted(set(report.modules) - {"a", "bib", "facts"}) == names


def test_a_module_that_a_block_names_is_missed_at_its_place(make_project: MakeProject) -> None:
    _, told = _read(make_project, {"content/reports/r.yaml": PLAN, "content/a.yaml": f"{HEAD}  - include: zz#x\n"})
    assert told == [("S005", "content/a.yaml:4:14")]


def test_modules_that_include_each_other_are_read_once(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": PLAN,
        "content/a.yaml": f"{HEAD}  - include: b\n",
        "content/b.yaml": f"{HEAD}  - include: a\n",
    }
    report, told = _read(make_project, files)
    assert report and told == [] and {"a", "b"} <= set(report.modules)


@pytest.mark.parametrize("block", [TABLE, CHART])
@pytest.mark.parametrize(
    ("csv", "rows"),
    [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
        ('\ufeffa,b\n"x;y",2\n', [["a", "b"], ["x;y", "2"]]),
    ],
)
def test_csv_is_read_with_its_own_separator(
    make_project: MakeProject, block: str, csv: str, rows: list[list[str]]
) -> None:
    files = {"content/reports/r.yaml": PLAN, "content/a.yaml": HEAD + block, "content/data.csv": csv}
    report, told = _read(make_project, files)
    assert report and told == []
    assert report.tables == {"data.csv": rows}


@pytest.mark.parametrize(("path", "code"), [("rien.csv", "S006"), ("../../x.csv", "S009")])
def test_a_file_that_cannot_be_had_is_told_at_its_place(make_project: MakeProject, path: str, code: str) -> None:
    table = TABLE.replace("data.csv", path)
    _, told = _read(make_project, {"content/reports/r.yaml": PLAN, "content/a.yaml": HEAD + table})
    assert told == [(code, f"content/a.yaml:4:{table.index(path) + 1}")]


def test_an_image_that_is_none_is_told(make_project: MakeProject) -> None:
    figure = "  - figure: {id: f, caption: F, alt: A, image: x.png}\n"
    files = {"content/reports/r.yaml": PLAN, "content/a.yaml": HEAD + figure, "content/x.png": "texte"}
    assert _read(make_project, files)[1] == [("S016", "content/a.yaml:4:48")]


@pytest.mark.parametrize("size", [(LONGEST + 1, 3), (3, LONGEST + 1)])
def test_an_image_larger_than_a_page_is_told_with_its_size(size: tuple[int, int], make_project: MakeProject) -> None:
    [fault] = _with_image(make_project, size)
    assert (fault.code, str(fault.span)) == ("S017", "content/a.yaml:4:48")
    assert f"{size[0]} × {size[1]}" in fault.message


@pytest.mark.parametrize(("size", "millions"), [((12000, 9000), 108), ((20000, 10000), 200)])
def test_an_image_of_too_many_points_is_told_with_how_many(
    size: tuple[int, int], millions: int, make_project: MakeProject
) -> None:
    [fault] = _with_image(make_project, size)
    assert (fault.code, str(fault.span)) == ("S016", "content/a.yaml:4:48")
    assert f"elle a {millions} millions de points, et 89 millions au plus" in fault.message
    assert fault.remedy.startswith("enregistrez-la plus petite")


def test_an_image_as_large_as_a_page_is_fine(make_project: MakeProject) -> None:
    assert _with_image(make_project, (LONGEST, 3)) == []


def _with_image(make_project: MakeProject, size: tuple[int, int]) -> list[Diagnostic]:
    """What is said of a report with an image of this size."""
    figure = "  - figure: {id: f, caption: F, alt: A, image: x.png}\n"
    project = make_project({"content/reports/r.yaml": PLAN, "content/a.yaml": HEAD + figure})
    Image.new("1", size).save(project.root / "content/x.png")
    diagnostics = Diagnostics()
    assert read(project, "r", diagnostics)
    return diagnostics.items


def test_a_work_that_nothing_cites_is_told(make_project: MakeProject) -> None:
    empty = {"content/facts.yaml": "kind: facts\ntitle: F\nfacts: []\n"}
    plan = PLAN.replace("nocite: [dupont2020]\n", "")
    assert _read(make_project, {"content/reports/r.yaml": plan, **empty})[1] == [("C012", "content/bib.yaml:4:10")]


def test_double_fact_is_told_with_the_first(make_project: MakeProject) -> None:
    facts = f"kind: facts\ntitle: F\nfacts:\n{FACT.format('F-1', 'dupont2020') * 2}"
    report, told = _read(make_project, {"content/reports/r.yaml": PLAN, "content/facts.yaml": facts})
    assert told == [("F003", "content/facts.yaml:5:10", "content/facts.yaml:4:10")]
    assert report and list(report.facts) == ["F-1"]


def test_fact_without_its_source_is_told_with_the_nearest(make_project: MakeProject) -> None:
    facts = f"kind: facts\ntitle: F\nfacts:\n{FACT.format('F-1', 'dupond2020')}"
    diagnostics = Diagnostics()
    read(make_project({"content/reports/r.yaml": PLAN, "content/facts.yaml": facts}), "r", diagnostics)
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span), fault.remedy) == (
        "F004",
        "content/facts.yaml:4:47",
        "vouliez-vous « dupont2020 » ?",
    )
    assert "« F-1 »" in fault.message and "« dupond2020 »" in fault.message


def test_references_come_from_modules_and_from_files(make_project: MakeProject) -> None:
    bib = "@book{roy2021, author={Roy, Luc}, title={Autre}, publisher={PUF}, year=2021}\n"
    plan = PLAN.replace("[bib]", "[bib, z.BIB]").replace("nocite: [", "nocite: [roy2021, ")
    report, told = _read(make_project, {"content/reports/r.yaml": plan, "content/z.BIB": bib})
    assert report and told == [] and list(report.references) == ["dupont2020", "roy2021"]
    missing = PLAN.replace("[bib]", "[bib, y.bib]")
    assert _read(make_project, {"content/reports/r.yaml": missing})[1] == [("S006", "content/reports/r.yaml:4:21")]


@pytest.mark.parametrize("suffix", ["yaml", "yml"])
def test_references_may_be_a_bare_file_of_yaml(make_project: MakeProject, suffix: str) -> None:
    work = "- {id: dupont2020, type: book, title: Un, author: [{family: Dupont}], issued: '2020', publisher: PUF}\n"
    plan = PLAN.replace("[bib]", f"[z.{suffix}]")
    report, told = _read(make_project, {"content/reports/r.yaml": plan, f"content/z.{suffix}": work})
    assert report and told == [] and list(report.references) == ["dupont2020"]


def test_double_reference_is_told_with_the_first(make_project: MakeProject) -> None:
    work = "  - {id: dupont2020, type: book, title: Un livre, issued: '2020', publisher: PUF}\n"
    files = {
        "content/reports/r.yaml": PLAN,
        "content/bib.yaml": f"kind: bibliography\ntitle: R\nreferences:\n{work * 2}",
    }
    told = _read(make_project, files)[1]
    assert ("C002", "content/bib.yaml:5:10", "content/bib.yaml:4:10") in told


@pytest.mark.parametrize("item", ["{type: book}", "seul"])
def test_reference_without_a_key_is_told(make_project: MakeProject, item: str) -> None:
    bib = f"kind: bibliography\ntitle: R\nreferences:\n  - {item}\n"
    facts = "kind: facts\ntitle: F\nfacts: []\n"
    files = {
        "content/reports/r.yaml": PLAN.replace("[dupont2020]", "[]"),
        "content/bib.yaml": bib,
        "content/facts.yaml": facts,
    }
    report, told = _read(make_project, files)
    assert told == [("S002", "content/bib.yaml:4:5")]
    assert report and report.references == {}


def test_a_fault_of_a_field_is_told_at_the_field(make_project: MakeProject) -> None:
    bib = (
        "kind: bibliography\ntitle: R\nreferences:\n  - id: dupont2020\n    type: boook\n    title: Un livre\n"
        "    issued: '2020'\n    publisher: PUF\n"
    )
    told = _read(make_project, {"content/reports/r.yaml": PLAN, "content/bib.yaml": bib})[1]
    assert ("C007", "content/bib.yaml:5:5") in told
