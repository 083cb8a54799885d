"""Facts with their unit, in the forms asked for, and computed ones: [= A / B ], `formula: share(A, B)`."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import SPAN, chapter, document, paragraph, words

from stratege.diagnostics import Diagnostics
from stratege.document import Citation, Emphasis, FactValue, Inline, KeyFigure, KeyFigures, Text, plain, walk
from stratege.model.stock import Fact
from stratege.numbers import read_number, round_half_up
from stratege.plurals import singular
from stratege.resolve.claims import unsourced
from stratege.resolve.facts import fill_facts
from stratege.resolve.material import Material
from stratege.text.forms import FACT, parts
from stratege.values import named_values

SCALES = {"million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}


def _facts(*facts: dict[str, object]) -> dict[str, Fact]:
    made = [
        Fact.model_validate(
            {"statement": "x", **({} if "formula" in fact else {"source": "s1", "verification": "seen"}), **fact}
        )
        for fact in facts
    ]
    return {str(fact.id): fact for fact in made}


FACTS = _facts(
    {"id": "STAFF", "value": "388512", "unit": "salariés", "as_of": "2008-04", "scope": "chez IBM"},
    {"id": "COST", "value": "4.35", "unit": "€", "source": "s2"},
    {"id": "SALES", "value": "38500000", "unit": "euros", "source": "s2"},
    {"id": "RATE", "value": "12", "unit": "%", "verification": "recalled"},
    {"id": "NAMED", "value": "12", "unit": "pour cent"},
    {"id": "GLUED", "value": "10 000€", "unit": "€"},
    {"id": "COUNTED", "value": "3 boutiques", "unit": "boutiques"},
    {"id": "NOTHING", "value": "0", "unit": "boutiques"},
    {"id": "PART", "formula": "STAFF * NAMED", "unit": "salariés", "decimals": 0},
    {"id": "BEFORE", "value": "11.2", "unit": "%"},
    {"id": "GAIN", "formula": "RATE - BEFORE"},
    {"id": "OTHERS", "formula": "RATE - BEFORE", "unit": "%"},
    {"id": "NAMED_GAIN", "formula": "RATE - BEFORE", "unit": "points de pourcentage"},
    {"id": "DAY", "value": "2027-01-01", "unit": "date"},
    {"id": "SHOPS", "value": "3", "unit": "boutiques"},
    {"id": "DOWN", "value": "-3120", "unit": "postes"},
    {"id": "EACH", "formula": "SALES / STAFF", "unit": "euros par salarié", "decimals": 2},
    {"id": "TWICE", "formula": "EACH * 2", "decimals": 0},
    {"id": "LOOP", "formula": "POOL + 1"},
    {"id": "POOL", "formula": "LOOP + 1"},
    {"id": "LED", "formula": "LOOP * 2"},
)


def _call(text: str) -> FactValue:
    found = FACT.fullmatch(text)
    assert found
    name, *forms = parts(found[1])
    return FactValue(fact=name, forms=tuple(forms), cited=bool(found[2]), span=SPAN)


def _line(*inlines: str | Inline, facts: dict[str, Fact] = FACTS) -> tuple[Any, list[str]]:
    nodes = [
        _call(inline) if isinstance(inline, str) and FACT.fullmatch(inline)
        else Text(text=inline, span=SPAN) if isinstance(inline, str)
        else inline
        for inline in inlines
    ]  # fmt: skip
    diagnostics = Diagnostics()
    done = fill_facts(document(chapter(paragraph(*nodes))), Material(facts=facts), diagnostics)
    told = [item.code for item in diagnostics.items if item.code != "F011"]
    return done, told


def _printed(*inlines: str | Inline, facts: dict[str, Fact] = FACTS) -> str:
    done, told = _line(*inlines, facts=facts)
    assert not told
    return "".join(plain(node) for node in walk(done) if isinstance(node, FactValue))


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("[=COST]", "4,35\u00a0€"),
        ("[=GLUED]", "10\u202f000\u00a0€"),
        ("[= COUNTED * 2 ]", "6 boutiques"),
        ("[=SALES]", "38,5\u00a0millions d’euros"),
        ("[=DAY]", "1er\u00a0janvier 2027"),
        ("[= RATE - BEFORE ]", "0,8 point\u00a0[non vérifié]"),
        ("[=GAIN, number]", "0,8\u00a0[non vérifié]"),
        ("[=NAMED_GAIN]", "0,8 point de pourcentage\u00a0[non vérifié]"),
        ("[= OTHERS * 2 ]", "1,6\u00a0%\u00a0[non vérifié]"),
        ("[= BEFORE + GAIN ]", "12\u00a0%\u00a0[non vérifié]"),
        ("[=NAMED]", "12\u00a0%"),
        ("[=PART]", "46\u202f621 salariés"),
        ("[=COST, number]", "4,35"),
        ("[=COST, decimals=1]", "4,4\u00a0€"),
        ("[=SALES, figures]", "38\u202f500\u202f000 euros"),
        ("[=STAFF, round=10 000]", "près de 390\u202f000 salariés"),
        ("[=STAFF, round=100000, number]", "près de 400\u202f000"),
        ("[=STAFF, round=5000]", "près de 390\u202f000 salariés"),
        ("[=STAFF, round=1000, about]", "environ 389\u202f000 salariés"),
        ("[=STAFF, round=500]", "plus de 388\u202f500 salariés"),
        ("[=STAFF, round=1]", "388\u202f512 salariés"),
        ("[=DOWN, round=1000]", "environ \u22123\u202f000 postes"),
        ("[=SHOPS, words]", "trois boutiques"),
        ("[=STAFF, words]", "388\u202f512 salariés"),
        ("[=STAFF, scope, as_of, verification]", "388\u202f512 salariés chez IBM (avril 2008, lu dans la source)"),
        ("[=RATE, verification]", "12\u00a0%\u00a0[non vérifié]"),
        ("[=EACH]", "99,10 euros par salarié"),
        ("[=TWICE]", "198 euros par salarié"),
        ("[= SALES / STAFF, number, decimals=0 ]", "99"),
        ("[= COST * SHOPS, number ]", "13,05"),
        ("[= growth(COST, COST * 1.5) ]", "50\u00a0%"),
        ("[= COST + 0.65 ]", "5\u00a0€"),
    ],
)
def test_a_call_prints_its_form(call: str, expected: str) -> None:
    assert _printed("Soit ", call) == expected


def test_what_opens_a_line_or_a_sentence_has_a_capital() -> None:
    assert _printed("[=STAFF, round=10000]") == "Près de 390\u202f000 salariés"
    assert _printed("Fin. ", "[=SHOPS, words]") == "Trois boutiques"
    assert _printed(Emphasis(children=(_call("[=SHOPS, words]"),), span=SPAN)) == "Trois boutiques"
    assert _printed("n. ", "b ", "[=SHOPS, words]") == "trois boutiques"


@pytest.mark.parametrize(
    ("call", "after", "expected"),
    [
        ("[=RATE, verification]", " %", "12\u00a0[non vérifié]"),
        ("[=STAFF]", " salariés", "388\u202f512"),
        ("[=STAFF]", " salarié", "388\u202f512"),
        ("[=SALES]", " d'euros", "38,5\u00a0millions"),
        ("[=SALES]", " d’€", "38,5\u00a0millions"),
        ("[=SALES]", " millions d'euros", "38,5\u00a0millions"),
        ("[=COST]", "\u00a0€ par colis", "4,35"),
        ("[=COST]", " euros", "4,35"),
        ("[=EACH]", " par salarié", "99,10"),
    ],
)
def test_a_unit_that_is_typed_after_is_told_and_not_doubled(call: str, after: str, expected: str) -> None:
    done, told = _line("Soit ", call, after)
    assert told == ["F013"]
    assert [plain(node) for node in walk(done) if isinstance(node, FactValue)] == [expected]


@pytest.mark.parametrize(
    "after",
    [" en 2008", " de plus", ", salariés compris", "", " d'amende", " eurosceptiques", " et 3 %", " millionnaires"],
)
def test_other_words_may_follow(after: str) -> None:
    assert _printed("Soit ", "[=SALES]", after) == "38,5\u00a0millions d’euros"


def test_a_unit_is_seen_through_emphasis_and_in_the_label_of_a_key_figure() -> None:
    _, told = _line("Soit ", Emphasis(children=(_call("[=STAFF]"),), span=SPAN), " salariés")
    assert told == ["F013"]
    figures = KeyFigures(items=(KeyFigure(value=(_call("[=STAFF]"),), label=words("salariés"), span=SPAN),), span=SPAN)
    diagnostics = Diagnostics()
    done = fill_facts(document(chapter(figures)), Material(facts=FACTS), diagnostics)
    assert "F013" in {item.code for item in diagnostics.items}
    assert [plain(node) for node in walk(done) if isinstance(node, FactValue)] == ["388\u202f512"]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        ("[=COST, nombre]", "F007"),
        ("[=COST, round=0]", "F007"),
        ("[=COST, decimals=12]", "F007"),
        ("[=COST, number=2]", "F007"),
        (f"[=COST, round={'9' * 5000}]", "F007"),
        (f"[= COST * {'9' * 5000} ]", "F010"),
        ("[=DAY, decimals=1]", "F008"),
        ("[=COST, decimals=1, round=10]", "F008"),
        ("[=COST, words, figures]", "F008"),
        ("[= COST + ]", "F009"),
        ("[= COST SALES ]", "F009"),
        ("[= COST * 1,2 ]", "F009"),
        ("[= COST * 1,2, number ]", "F009"),
        ("[= (COST * 1,2) / 2 ]", "F009"),
        ("[= COST / (SHOPS - SHOPS) ]", "F010"),
        ("[= COST + RATE ]", "F010"),
        ("[= 1 - RATE ]", "F010"),
        ("[= DAY + 1 ]", "F010"),
        ("[= SHOPS * COST ]", "F010"),
        ("[= COST / 7 ]", "F012"),
        ("[= COST + COTS ]", "F001"),
    ],
)
def test_what_cannot_be_printed_is_told(call: str, code: str) -> None:
    assert _line("Soit ", call)[1] == [code]


def test_what_remains_of_a_whole_is_told_how_to_write() -> None:
    diagnostics = Diagnostics()
    fill_facts(document(chapter(paragraph(_call("[= COST * (1 - RATE) ]")))), Material(facts=FACTS), diagnostics)
    [remedy] = [item.remedy for item in diagnostics.items if item.code == "F010"]
    assert remedy.startswith("écrivez « 100 % » pour le tout")


@pytest.mark.parametrize(
    ("value", "remedy"),
    [
        ("10 000 km", "donnez à « SUM » « value: 10 000 » et « unit: km »"),
        ("3 boutiques", "donnez à « SUM » « value: 3 » et « unit: boutiques »"),
        ("trois", "corrigez la formule, ou l'unité des faits"),
    ],
)
def test_a_number_with_its_unit_in_a_text_is_told_how_to_write(value: str, remedy: str) -> None:
    diagnostics = Diagnostics()
    facts = _facts({"id": "SUM", "value": value})
    fill_facts(document(chapter(paragraph(_call("[= SUM * 2 ]")))), Material(facts=facts), diagnostics)
    assert [(item.code, item.remedy) for item in diagnostics.items] == [("F010", remedy)]


def test_a_division_by_zero_names_what_is_zero() -> None:
    diagnostics = Diagnostics()
    calls = (_call("[= SHOPS / NOTHING ]"), _call("[= COST / (SHOPS - SHOPS) ]"))
    fill_facts(document(chapter(paragraph(*calls))), Material(facts=FACTS), diagnostics)
    named, unnamed = [item.remedy for item in diagnostics.items if item.code == "F010"]
    assert named == "corrigez la valeur de « NOTHING », qui vaut 0, ou la formule"
    assert unnamed == "corrigez la formule, ou l'unité des faits"


def test_a_circle_is_told_once_and_what_leads_to_it_is_not() -> None:
    diagnostics = Diagnostics()
    done = fill_facts(document(chapter(paragraph(_call("[=LED]")))), Material(facts=FACTS), diagnostics)
    [circle] = diagnostics.items
    assert (circle.code, "LOOP → POOL → LOOP" in circle.message) == ("F011", True)
    assert "[LED ?]" in plain(next(node for node in walk(done) if isinstance(node, FactValue)))


def test_a_computed_fact_carries_its_sources_and_its_doubt() -> None:
    done, told = _line("Il y en a ", "[= SALES / STAFF, decimals=1, number @]", " cents.")
    [citation] = [node for node in walk(done) if isinstance(node, Citation)]
    assert (told, citation.source, citation.keys) == ([], "[@s2; @s1]", ("s2", "s1"))
    [line] = [node.children for node in walk(done) if type(node).__name__ == "Paragraph"]
    assert not list(unsourced(line))
    [value] = [node for node in walk(_line("Soit ", "[= COST * RATE, decimals=2 ]")[0]) if isinstance(node, FactValue)]
    assert (value.verified, plain(value)) == (False, "0,52\u00a0€\u00a0[non vérifié]")


def test_the_list_of_facts_has_the_computed_and_what_they_come_from() -> None:
    done, _ = _line("Soit ", "[=TWICE]", " puis ", "[= COST * 2 ]")
    assert [(record.fact, record.source) for record in done.facts] == [
        ("TWICE", "s2; s1"),
        ("EACH", "s2; s1"),
        ("SALES", "s2"),
        ("STAFF", "s1"),
        ("COST", "s2"),
    ]


def test_a_long_chain_of_formulas_is_computed() -> None:
    chain = [{"id": f"N{place}", "formula": f"N{place - 1} + 1"} for place in range(300, 0, -1)]
    assert _printed("Soit ", "[=N300]", facts=_facts({"id": "N0", "value": "0"}, *chain)) == "300"


UNITS = st.sampled_from(["", "€", "euros", "%", "salariés", "habitants", "heures par an", "$ par tête"])
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=3)


@given(NUMBERS, UNITS, st.integers(0, 3), st.booleans())
def test_what_is_printed_is_the_rounded_number_and_its_unit_once(
    value: Any, unit: str, decimals: int, figures: bool
) -> None:
    facts = _facts({"id": "F", "value": str(value), "unit": unit})
    call = f"[=F, decimals={decimals}{', figures' * figures}]"
    printed = _printed("Soit ", call, facts=facts)
    number, scale = _read(printed)
    assert number == Fraction(round_half_up(Fraction(value) / scale, decimals)) * scale
    signs = {"€": ("€", "euro"), "euros": ("€", "euro")}.get(unit, (singular(unit.removeprefix("$ ")),))
    assert not unit or 1 in (sum(map(printed.count, signs)), printed.count(unit))


@given(NUMBERS, UNITS)
def test_a_unit_typed_after_is_never_doubled(value: Any, unit: str) -> None:
    facts = _facts({"id": "F", "value": str(value), "unit": unit})
    done, told = _line("Soit ", "[=F]", f" {unit}", facts=facts)
    printed = "".join(plain(node) for node in walk(done) if type(node).__name__ == "Paragraph")
    assert told == (["F013"] if unit else [])
    assert not unit or printed.count(unit) == 1


@given(NUMBERS, NUMBERS.filter(bool), st.integers(0, 4))
def test_a_computed_fact_is_what_is_recomputed(first: Any, second: Any, decimals: int) -> None:
    facts = _facts(
        {"id": "A", "value": str(first)},
        {"id": "B", "value": str(second)},
        {"id": "C", "formula": "(A - B) / B * 3", "decimals": decimals},
    )
    expected = (Fraction(first) - Fraction(second)) / Fraction(second) * 3
    printed = _printed("Soit ", "[=C, figures]", facts=facts)
    assert Fraction(read_number(printed).digits) == Fraction(round_half_up(expected, decimals))  # type: ignore[union-attr]


def _read(printed: str) -> tuple[Fraction, int]:
    """The number of what is printed, and the scale that it was written in."""
    figures, _, rest = printed.replace("\u00a0", " ").partition(" ")
    scale = SCALES.get(rest.split()[0] if rest else "", 1)
    found = read_number(figures)
    assert found is not None
    return Fraction(found.digits) * scale, scale


@pytest.mark.parametrize(
    ("formula", "mended"),
    [
        ("COST * 1,2", "COST * 1.2"),
        ("share(COST * 1,25, COST + 0,65)", "share(COST * 1.25, COST + 0.65)"),
        ("(COST * 1,2) / 2", "(COST * 1.2) / 2"),
    ],
)
def test_the_remedy_of_a_decimal_comma_is_the_formula_with_a_point(formula: str, mended: str) -> None:
    diagnostics = Diagnostics()
    named_values(_facts({"id": "COST", "value": "4.35"}, {"id": "F", "formula": formula}), diagnostics)
    fill_facts(document(chapter(paragraph(_call(f"[= {formula} ]")))), Material(facts=FACTS), diagnostics)
    told = [(item.code, item.remedy) for item in diagnostics.items if item.code != "F011"]
    assert told == 2 * [("F009", f"les nombres d'une formule ont un point décimal : écrivez « {mended} »")]


MONEY = _facts(
    {"id": "COST", "value": "13,8 M€"},
    {"id": "HELP", "value": "4 200 000 €"},
    {"id": "SMALL", "value": "86", "unit": "k€"},
    {"id": "REST", "formula": "COST - HELP"},
    {"id": "REST_M", "formula": "COST - HELP - SMALL", "unit": "M€"},
    {"id": "SPAN", "value": "de 3 à 5 €"},
    {"id": "PEOPLE", "value": "80000", "unit": "habitants"},
    {"id": "EACH", "formula": "HELP / PEOPLE"},
)


@pytest.mark.parametrize(
    ("call", "printed"),
    [
        ("[=COST]", "13,8 M€"),
        ("[=HELP]", "4,2 millions d’euros"),
        ("[=HELP, figures]", "4 200 000 €"),
        ("[=REST]", "9,6 millions d’euros"),
        ("[=REST_M]", "9,514 M€"),
        ("[= SMALL + HELP, figures]", "4 286 000 €"),
        ("[= share(HELP, COST), decimals=1]", "30,4 %"),
        ("[= COST / SMALL, decimals=1]", "160,5"),
        ("[= growth(SMALL, HELP), decimals=0]", "4 784 %"),
        ("[=SPAN]", "de 3 à 5 €"),
    ],
)
def test_amounts_of_one_money_are_reckoned_together(call: str, printed: str) -> None:
    assert " ".join(_printed(call, facts=MONEY).split()) == printed


def test_a_unit_that_nothing_gives_is_told_at_its_fact() -> None:
    diagnostics = Diagnostics()
    calls = [_call("[=EACH]"), Text(text=" ", span=SPAN), _call("[=EACH]")]
    fill_facts(document(chapter(paragraph(*calls))), Material(facts=MONEY), diagnostics)
    (told,) = diagnostics.items
    assert (told.code, told.span) == ("F010", MONEY["EACH"].formula.span)
    assert "HELP / PEOPLE" in told.message
    assert "« EACH »" in told.remedy.replace("\u00a0", " ")
