"""A tree against its model: each fault at its own line and column, with the nearest name."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, Model
from stratege.model.modules import MODULES
from stratege.model.project import ProjectSettings
from stratege.model.report import Plan
from stratege.pipeline import check
from stratege.read.nodes import parse
from stratege.read.validate import locate, validate

PROSE, MATRIX = MODULES["prose"], MODULES["matrix"]
TABLE = "table: {{id: t, caption: C, columns: [{{title: A, {}}}]}}"
CHART = "chart: {{id: c, caption: C, alt: A, {}}}"
PLAN = "title: Essai\nsections:\n  - module: a\n"


def _faults(kind: type[Model], text: str) -> list[tuple[str, str, str, str]]:
    """What is told of a text: place, code, message, remedy."""
    diagnostics = Diagnostics()
    validate(kind, parse("a.yaml", text.encode(), diagnostics), diagnostics)
    return [(str(item.span), item.code, item.message, item.remedy) for item in diagnostics.items]


def test_a_good_tree_gives_its_model() -> None:
    diagnostics = Diagnostics()
    plan = validate(Plan, parse("a.yaml", PLAN.encode(), diagnostics), diagnostics)
    assert plan is not None
    assert (str(plan.title), str(plan.sections[0].module), str(plan.span)) == ("Essai", "a", "a.yaml:1:1")


@pytest.mark.parametrize(
    ("kind", "without", "key", "said"),
    [
        *((Plan, PLAN, key, "") for key in ("authors", "facts", "options", "theme", "profiles", "locale")),
        (PROSE, "kind: prose\ntitle: A\n", "review", ""),
        (PROSE, "kind: prose\ntitle: A\n", "after", ""),
        (ProjectSettings, "", "severity", ""),
        (MODULES["facts"], "kind: facts\ntitle: A\n", "facts", "facts: []"),
        (MODULES["glossary"], "kind: glossary\ntitle: A\n", "terms", "terms: []"),
        (MODULES["bibliography"], "kind: bibliography\ntitle: A\n", "references", "references: []"),
    ],
)
def test_a_key_with_nothing_after_it_says_nothing(kind: type[Model], without: str, key: str, said: str) -> None:
    blank, meant = (_read(kind, without + line) for line in (f"{key}:\n  # autre: chose\n", said))
    assert blank.model_dump(exclude_unset=True) == meant.model_dump(exclude_unset=True)


def _read(kind: type[Model], text: str) -> Model:
    """The model of a text without a fault."""
    diagnostics = Diagnostics()
    tree = parse("a.yaml", text.encode(), diagnostics, may_be_empty=True)
    read = validate(kind, tree if tree is not None else Mapping(), diagnostics)
    assert read is not None and not diagnostics.items
    return read


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        (Plan, "title: Essai\nsections:\n", "valeur refusée pour « sections » : une liste est attendue"),
        (
            Plan,
            PLAN + "    when: {profile: , parameter: p}\n",
            "valeur refusée pour « profile » : une liste est attendue",
        ),
        (Plan, PLAN + "optoins:\n", "clé inconnue « optoins »"),
    ],
)
def test_what_must_be_said_may_not_be_nothing(kind: type[Model], text: str, message: str) -> None:
    assert [fault[2] for fault in _faults(kind, text)] == [message]


@pytest.mark.parametrize(
    ("text", "key", "place", "remedy"),
    [
        ("subtitel: x\n", "subtitel", "a.yaml:4:1", "vouliez-vous « subtitle » ?"),
        ("options:\n  covr: full\n", "covr", "a.yaml:5:3", "vouliez-vous « cover » ?"),
        (
            "  - module: b\n    vue: full\n",
            "vue",
            "a.yaml:5:5",
            "clés possibles : module, with, view, table, title, numbered, page, when",
        ),
        (
            "authors:\n  - name: y\n    nommm: x\n",
            "nommm",
            "a.yaml:6:5",
            "clés possibles : name, role, affiliation, address, orcid, when",
        ),
        ("theme:\n  fonts:\n    txet: {}\n", "txet", "a.yaml:6:5", "vouliez-vous « text » ?"),
    ],
)
def test_an_unknown_key_is_told_at_its_place_with_the_nearest(text: str, key: str, place: str, remedy: str) -> None:
    [(span, code, message, told)] = _faults(Plan, PLAN + text)
    assert (span, code, told) == (place, "S001", remedy)
    assert f"« {key} »" in message


@pytest.mark.parametrize(
    ("kind", "text", "remedy"),
    [
        (Plan, "theme: {accent: x}\n", "écrivez « colors: {accent: …} »"),
        (Plan, "theme: {colors: {}, cover_ink: x}\n", "écrivez « colors: {cover_ink: …} »"),
        (Plan, "cite_report: true\n", "écrivez « options: {cite_report: …} »"),
        (Plan, "options: {locale: fr-CA}\n", "écrivez-la à côté de « options: », et non dedans"),
        (PROSE, "callout: {body: B, when: {profile: p}}", "écrivez-la à côté de « callout: », et non dedans"),
        (PROSE, "figure: {id: f, alt: A, image: i.png}\n    caption: C", "écrivez « figure: {caption: …} »"),
        (PROSE, TABLE.format("rows: [[a]]"), "écrivez-la à côté de « columns: », et non dedans"),
        (PROSE, TABLE.format("caption: D"), ""),
    ],
)
def test_a_key_out_of_its_place_is_told_with_its_place(kind: type[Model], text: str, remedy: str) -> None:
    head = PLAN if kind is Plan else "kind: prose\ntitle: A\nbody:\n  - "
    found = [told for _, code, _, told in _faults(kind, head + text) if code == "S001"]
    assert len(found) == 1 and (found[0] == remedy or (not remedy and found[0].startswith("clés possibles")))


def test_a_missing_key_is_told_where_its_object_begins() -> None:
    assert [(row[0], row[1]) for row in _faults(Plan, "subtitle: x\n")] == [("a.yaml:1:1", "S002")] * 2
    [(span, code, message, _)] = _faults(Plan, "title: Essai\nsections:\n  - view: full\n")
    assert (span, code) == ("a.yaml:3:5", "S002")
    assert "« module »" in message


def test_a_choice_is_told_with_its_choices_and_the_nearest() -> None:
    [(span, code, message, remedy)] = _faults(Plan, f"{PLAN}options:\n  cover: compactt\n")
    assert (span, code, remedy) == ("a.yaml:5:10", "S003", "vouliez-vous « compact » ?")
    assert "« cover »" in message
    assert message.endswith(" : choix possibles : full, compact, none")
    assert _faults(Plan, f"{PLAN}options:\n  cover: xyz\n")[0][3] == ""


@pytest.mark.parametrize(
    ("kind", "text", "place", "expected"),
    [
        (Plan, f"{PLAN}subtitle: [[a]]\n", "a.yaml:4:1", "un texte est attendu"),
        (Plan, f"{PLAN}ampersand: peut-être\n", "a.yaml:4:12", "true ou false est attendu"),
        (
            Plan,
            f"{PLAN}nocite: ['a b']\n",
            "a.yaml:4:10",
            "un identifiant est attendu : des lettres, des chiffres et _ - . :",
        ),
        (Plan, f"{PLAN}options: seul\n", "a.yaml:4:10", "un objet (des clés et des valeurs) est attendu"),
        (Plan, "- title\n", "a.yaml:1:1", "un objet (des clés et des valeurs) est attendu"),
    ],
)
def test_a_value_of_another_kind_is_told_with_what_is_expected(
    kind: type[Model], text: str, place: str, expected: str
) -> None:
    [(span, code, message, remedy)] = _faults(kind, text)
    assert (span, code, remedy) == (place, "S003", "")
    assert message.endswith(f" : {expected}")


@pytest.mark.parametrize(
    ("text", "place", "expected", "written"),
    [
        ("nocite: seul\n", "4:9", "« nocite » : une liste est attendue", "[seul]"),
        ("keywords: la halle, le marché\n", "4:11", "une liste est attendue", "[la halle, le marché]"),
        ("authors: Anne Roy\n", "4:10", "une liste est attendue", '[{name: "Anne Roy"}]'),
        ("appendices: [b]\n", "4:14", "« appendices » : un objet (des clés et des valeurs) est attendu", "{module: b}"),
        ("appendices: [{module: content/b.yaml}]\n", "4:23", "« module » : un identifiant est attendu", "b"),
        ("ampersand: oui\n", "4:12", "true ou false est attendu", "true"),
    ],
)
def test_a_word_in_the_place_of_an_object_is_told_with_the_object(
    text: str, place: str, expected: str, written: str
) -> None:
    [(span, code, message, remedy)] = _faults(Plan, PLAN + text)
    assert (span, code, remedy) == (f"a.yaml:{place}", "S003", f"écrivez « {written} »")
    assert expected in message


def test_a_condition_that_is_no_name_has_no_remedy() -> None:
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: Un.\n    when: {}\n"
    [found] = _faults(MODULES["prose"], text.format("public"))
    assert found[2:] == (
        "valeur refusée pour « when » : un objet (des clés et des valeurs) est attendu",
        "écrivez « {profile: public} »",
    )
    assert _faults(MODULES["prose"], text.format("ville == a"))[0][3] == ""


@pytest.mark.parametrize(
    ("weight", "expected"),
    [
        ("beaucoup", "un nombre est attendu"),
        ("nan", "un nombre est attendu"),
        (".inf", "un nombre est attendu"),
        ("0", "un nombre plus grand que 0 est attendu"),
    ],
)
def test_a_number_out_of_its_bounds_is_told(weight: str, expected: str) -> None:
    text = (
        "kind: matrix\ntitle: M\ncaption: M\ncriteria:\n"
        f"  - {{id: a, title: A, weight: {weight}}}\noptions:\n  - {{id: o, title: O, scores: {{a: 1}}}}\n"
    )
    [(span, code, message, _)] = _faults(MATRIX, text)
    assert (span, code) == ("a.yaml:5:31", "S003")
    assert "« weight »" in message and message.endswith(f" : {expected}")


@pytest.mark.parametrize(
    ("block", "place", "expected"),
    [
        ("prose: a\n    quote: {text: b}", "a.yaml:4:5", "un bloc porte une seule clé, le nom de sa sorte"),
        ("prose: [a]", "a.yaml:4:5", "un texte est attendu"),
        ("key_figures: seul", "a.yaml:4:18", "une liste est attendue"),
        (TABLE.format("width: -1"), "a.yaml:4:60", "un nombre d'au moins 0 est attendu"),
        (TABLE.format("width: 101"), "a.yaml:4:60", "un nombre d'au plus 100 est attendu"),
        (TABLE.format("width: large"), "a.yaml:4:60", "un nombre entier est attendu"),
        (TABLE.format("width: [1]"), "a.yaml:4:53", "un nombre entier est attendu"),
        (CHART.format("wide: [1]"), "a.yaml:4:40", "true ou false est attendu"),
        (CHART.format("x: {field: a, per: [1]}"), "a.yaml:4:54", "un nombre est attendu"),
        (CHART.format("x: {field: a, per: 0}"), "a.yaml:4:59", "un nombre plus grand que 0 est attendu"),
        (CHART.format("spec: seul"), "a.yaml:4:46", "un objet (des clés et des valeurs) est attendu"),
        (
            CHART.format("data: [a]"),
            "a.yaml:4:40",
            "une liste d'objets ou le chemin d'un fichier CSV ou JSON est attendu",
        ),
    ],
)
def test_a_fault_deep_in_a_block_is_told_at_its_place(block: str, place: str, expected: str) -> None:
    [(span, code, message, _)] = _faults(PROSE, f"kind: prose\ntitle: P\nbody:\n  - {block}\n")
    assert (span, code) == (place, "S003")
    assert message.endswith(f" : {expected}")


def test_all_faults_in_one_pass() -> None:
    found = _faults(Plan, f"{PLAN}subtitel: x\nampersand: oui-da\nnocite: seul\n")
    assert sorted(row[0] for row in found) == ["a.yaml:4:1", "a.yaml:5:12", "a.yaml:6:9"]


def _tree(text: str) -> Any:
    return parse("a.yaml", text.encode(), Diagnostics())


@pytest.mark.parametrize(
    ("path", "place", "key"),
    [
        ([], "a.yaml:1:1", ""),
        (["title"], "a.yaml:1:8", "title"),
        (["sections"], "a.yaml:2:1", "sections"),
        (["sections", 0], "a.yaml:3:5", "sections"),
        (["sections", 0, "module"], "a.yaml:3:13", "module"),
        (["sections", 1, "module"], "a.yaml:2:1", "module"),
        (["sections", 0, "absent"], "a.yaml:3:5", "absent"),
        (["title", "str"], "a.yaml:1:1", "str"),
    ],
)
def test_a_path_leads_to_the_deepest_place_that_exists(path: list[Any], place: str, key: str) -> None:
    span, name = locate(_tree(PLAN), path)
    assert (str(span), name) == (place, key)


def test_nothing_has_no_place() -> None:
    assert locate(None, ["a"]) == (None, "a")


@pytest.mark.parametrize("key", ["body", "after", "summary"])
@pytest.mark.parametrize("more", ["", "\n- prose: Encore.\n", "\n" * 20 + "- prose: Encore.\n"])
def test_blocks_below_a_text_in_the_place_of_their_list_are_one_fault(key: str, more: str) -> None:
    text = f"kind: prose\ntitle: A\n{key}: |\n  Du texte.\n\n- prose: Suite.\n{more}"
    assert [fault[:2] for fault in _faults(PROSE, text)] == [(f"a.yaml:3:{len(key) + 3}", "S003")]
    other = _faults(PROSE, "kind: prose\ntitle: A\nbody:\n  - prose: Un.\n - prose: Deux.\n  - prose: Trois.\n")
    assert [fault[1] for fault in other] == ["Y028"]


SWOT = "kind: swot\ntitle: T\nstrengths:{}\nweaknesses: [Un]\nopportunities: [Un]\nthreats: [Un]\n"
HELD = "title: E\nsections:\n- module: a\n- {}\nfacts: [facts]\nbibliography: [bib]\n"


@pytest.mark.parametrize(
    ("file", "text", "place", "remedy"),
    [
        ("reports/r", HELD.format("module:b"), "4:3", "une espace manque après « : » : écrivez « module: b »"),
        ("a", SWOT.format("\n  -Un dépôt\n  -Un nom"), "4:3", "une espace manque après « - » : écrivez « - Un dépôt »"),
        ("a", SWOT.format(" -12"), "3:12", "écrivez « [-12] »"),
        ("reports/r", HELD.format("b"), "4:3", "écrivez « {module: b} »"),
        ("reports/r", HELD.format("other:b"), "4:3", "écrivez « {module: other:b} »"),
    ],
)
def test_a_space_that_was_forgotten_is_named(
    file: str, text: str, place: str, remedy: str, make_project: MakeProject
) -> None:
    told = check(make_project({f"content/{file}.yaml": text}), "r").diagnostics
    assert [(str(item.span), item.remedy) for item in told if item.code == "S003"] == [
        (f"content/{file}.yaml:{place}", remedy)
    ]
