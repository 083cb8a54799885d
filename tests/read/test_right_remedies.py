"""Remedies that work where they are told, and forms that authors type and that are read."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.dates import months_of, read_date
from stratege.model.parameters import Version
from stratege.pipeline import build_all, check

HEAD = "kind: prose\ntitle: Un\nbody:\n"
ACTION = "{id: x, title: T, owner: O, horizon: juin 2027, cost: %s, indicator: I}"
CHART = "  - chart: {id: c, caption: C, kind: %s, x: {field: an%s}, y: {field: b, type: number}, data: d.csv, alt: A}\n"


def _told(make_project: MakeProject, files: dict[str, str], version: Version | None = None) -> list[tuple[str, str]]:
    found = check(make_project(files), "r", version=version or Version()).diagnostics
    return [(item.code, item.remedy) for item in found]


@pytest.mark.parametrize(
    ("block", "remedy"),
    [
        ("table: {id: t, caption: T, columns: [A], data: d.xlsx}", "CSV UTF-8"),
        ("figure: {id: f, caption: F, image: f.heic, alt: A}", "en PNG, en JPEG ou en SVG"),
        ("figure: {id: f, caption: F, image: f.pdf, alt: A}", "en PNG, en JPEG ou en SVG"),
        ("table: {id: t, caption: T, columns: [A], data: d.cvs}", "corrigez son suffixe"),
    ],
)
def test_what_other_programs_write_is_to_be_exported(make_project: MakeProject, block: str, remedy: str) -> None:
    [(code, told)] = _told(make_project, {"content/a.yaml": f"{HEAD}  - {block}\n"})
    assert code == "S061" and remedy in told


@pytest.mark.parametrize(
    ("cost", "remedy"), [("450 k€", "écrivez le chiffre dans « body »"), ("moyen", "vouliez-vous « medium » ?")]
)
def test_a_cost_is_a_class(make_project: MakeProject, cost: str, remedy: str) -> None:
    text = f"kind: recommendations\ntitle: Un\nrecommendations: [{ACTION % cost}]\n"
    [(code, told)] = _told(make_project, {"content/a.yaml": text})
    assert code == "S003" and remedy in told


def test_a_weight_may_be_a_parameter(make_project: MakeProject) -> None:
    criteria = "criteria: [{id: c, title: C, weight: trente}]"
    text = f"kind: matrix\ntitle: Un\ncaption: M\n{criteria}\noptions: [{{id: o, title: O, scores: {{c: 1}}}}]\n"
    [(code, told)] = _told(make_project, {"content/a.yaml": text})
    assert code == "S003" and '"[=nom]"' in told


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("T3 2026", "2026-07/2026-09"),
        ("3e trimestre 2026", "2026-07/2026-09"),
        ("S2 2025", "2025-07/2025-12"),
        ("S3 2026", ""),
        ("été 2026", ""),
    ],
)
def test_a_quarter_is_told_with_its_months(make_project: MakeProject, typed: str, months: str) -> None:
    assert months_of(typed) == months
    if months:
        assert read_date(months)
        plan = f"title: E\ndate: {typed}\nsections: [{{module: a}}]\n"
        files = {"content/reports/r.yaml": plan, "content/a.yaml": f"{HEAD}  - prose: Un mot.\n"}
        assert ("S030", f"écrivez ses mois, « {months} »") in _told(make_project, files)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("3,5 M€", "3,5 millions d’euros"), ("86 k€", "86\u202f000 €"), ("4,35 €", "4,35 €"), ("4,50", "4,50 €")],
)
def test_an_amount_may_be_in_thousands_or_millions(make_project: MakeProject, typed: str, printed: str) -> None:
    plan = "title: Essai [=b]\nparameters: {b: {type: amount}}\nsections: [{module: a}]\n"
    built = check(make_project({"content/reports/r.yaml": plan}), "r", version=Version(settings=(("b", typed),)))
    assert built.document and built.document.meta.title.replace("\u00a0", " ") == f"Essai {printed}"


def test_an_amount_of_another_money_is_told(make_project: MakeProject) -> None:
    plan = "title: Essai [=b]\nparameters: {b: {type: amount}}\nsections: [{module: a}]\n"
    told = _told(make_project, {"content/reports/r.yaml": plan}, Version(settings=(("b", "3 M$"),)))
    assert [code for code, _ in told] == ["S121"] and "86 k€ ou 3,5 M€" in told[0][1]


@pytest.mark.parametrize(
    ("kind", "axis", "codes"),
    [("line", ", type: time", ["S175"]), ("line", "", ["S175"]), ("bar", "", []), ("bar", ", type: time", ["S175"])],
)
def test_a_total_is_no_date(make_project: MakeProject, kind: str, axis: str, codes: list[str]) -> None:
    rows = "an;b\n2024;1\n2025;2\nTotal;3\n"
    told = _told(make_project, {"content/a.yaml": HEAD + CHART % (kind, axis), "content/d.csv": rows})
    assert [code for code, _ in told] == codes


@pytest.mark.parametrize(
    ("title", "total", "codes"),
    [("Évol. (%)", "62,9", []), ("Part (%)", "100,5", ["S093"]), ("Sites", "62,9", ["S093"]), ("Taux", "3", [])],
)
def test_no_sum_is_asked_of_rates(make_project: MakeProject, title: str, total: str, codes: list[str]) -> None:
    table = f'  - table: {{id: t, caption: T, data: d.csv, columns: [Lieu, "{title}"]}}\n'
    rows = f"Lieu;{title}\nA;60,2\nB;30,1\nTotal;{total}\n"
    told = _told(make_project, {"content/a.yaml": HEAD + table, "content/d.csv": rows})
    assert [code for code, _ in told] == codes


def test_a_short_note_may_come_back(make_project: MakeProject) -> None:
    note = "Archives départementales de Loire-Atlantique, fonds du port, série S, liasse 1417, dossier 3."
    prose = f"  - prose: |\n      Un[^a] puis deux[^b].\n\n      [^a]: {note}\n\n      [^b]: {note}\n"
    assert "I004" not in dict(_told(make_project, {"content/a.yaml": HEAD + prose}))
    twice = f"  - prose: |\n      {note}\n\n      {note}\n"
    assert "I004" in dict(_told(make_project, {"content/a.yaml": HEAD + twice}))


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        ("{term: INSEE, expansion: Institut national}", []),
        ("{term: INSEE, definition: Un institut.}", []),
        ("{term: INSEE}", ["S065"]),
    ],
)
def test_an_acronym_needs_no_definition(make_project: MakeProject, entry: str, codes: list[str]) -> None:
    plan = "title: Essai\nglossary: g\nsections: [{module: a}]\n"
    glossary = f"kind: glossary\ntitle: Glossaire\nterms: [{entry}]\n"
    told = _told(make_project, {"content/reports/r.yaml": plan, "content/g.yaml": glossary})
    assert [code for code, _ in told] == codes


def test_an_acronym_alone_is_printed_with_its_long_form(make_project: MakeProject) -> None:
    entries = "[{term: INSEE, expansion: Institut national}, {term: ZFE, expansion: zone, definition: Un lieu.}]"
    plan = "title: Essai\nglossary: g\nsections: [{module: a}]\n"
    files = {"content/reports/r.yaml": plan, "content/g.yaml": f"kind: glossary\ntitle: G\nterms: {entries}\n"}
    project = make_project(files)
    list(build_all(project, [("r", Version())], project.root / "output", ["md", "html"]))
    page, text = ((project.root / f"output/r/r.{form}").read_text("utf-8") for form in ("html", "md"))
    assert "<dt>INSEE</dt><dd>Institut national</dd>" in page and "</dt><dd>Un lieu.</dd>" in page
    assert "**INSEE** : Institut national" in text.replace("\u00a0", " ") and "**ZFE** (zone)" in text
