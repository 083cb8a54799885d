"""What Vega says of a specification that it cannot draw reaches an author in French, with the word to mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from stratege.charts import Axis, ChartError, ChartSpec
from stratege.charts.refusals import FUNCTIONS
from stratege.charts.vega import draw_raw
from stratege.json_tree import Json
from stratege.theme import SOBER

VIEW: Mapping[str, Json] = {"data": {"values": [{"a": 1, "b": "x"}]}, "mark": "bar"}
CHART = ChartSpec(kind="bar", x=Axis("a", type="number"), y=Axis("b"), rows=(), alt="x")
Said = pytest.CaptureFixture[str]


def refused(**view: Json) -> ChartError:
    with pytest.raises(ChartError) as told:
        draw_raw(replace(CHART, raw={**VIEW, **view}), SOBER)
    return told.value


def calculated(expression: str) -> ChartError:
    return refused(transform=[{"calculate": expression, "as": "c"}])


@pytest.mark.parametrize(
    ("expression", "reason", "word", "remedy"),
    [
        ("datum.a +", "l'expression « datum.a + » s'arrête avant sa fin", "datum.a +", "écrivez-la comme"),
        ("datum.a = 2", "Vega ne comprend pas l'expression « datum.a = 2 »", "datum.a = 2", "écrivez-la comme"),
        ("datum.a @ 2", "Vega ne comprend pas l'expression « datum.a @ 2 »", "datum.a @ 2", "écrivez-la comme"),
        ("roud(datum.a)", "Vega n'a pas de fonction « roud »", "roud", "vouliez-vous « round » ?"),
        ("a * 2", "« a » n'est ni une fonction ni un paramètre", "a", "le champ « a » d'une ligne s'écrit « datum.a »"),
        (
            "if(datum.a, 1)",
            "dans l'expression « if(datum.a, 1) », la fonction « if » n'a pas tous ses arguments",
            "if",
            "",
        ),
    ],
)
def test_a_faulty_expression_is_told(expression: str, reason: str, word: str, remedy: str) -> None:
    fault = calculated(expression)
    assert (str(fault), fault.word) == (reason, word)
    assert fault.remedy.startswith(remedy) and bool(fault.remedy) == bool(remedy)


def test_the_faulty_one_of_several_is_told() -> None:
    axis = {"labelExpr": "datum.value / 2"}
    encoding = {"x": {"field": "a", "type": "quantitative", "axis": axis}}
    fault = refused(encoding=encoding, transform=[{"calculate": "datum.a / 2", "as": "c"}, {"filter": "datum.a >"}])
    assert fault.word == "datum.a >"


def test_a_parameter_of_the_specification_is_known() -> None:
    params = [{"name": "part", "value": 3}]
    shown = {**VIEW, "params": params, "transform": [{"calculate": "datum.a / part", "as": "c"}]}
    assert "<svg" in draw_raw(replace(CHART, raw=shown), SOBER)
    assert refused(params=params, transform=[{"calculate": "datum.a / pact", "as": "c"}]).word == "pact"


@pytest.mark.parametrize(
    ("channel", "reason", "word"),
    [
        ({"scale": {"scheme": "bleus"}}, "Vega n'a pas de palette (scheme) « bleus »", "bleus"),
        ({"scale": {"range": "bleus"}}, "Vega n'a pas d'étendue (range) « bleus »", "bleus"),
        ({"scale": {"domain": "a"}}, "une partie de sa spécification n'a pas la forme que Vega-Lite attend", ""),
    ],
)
def test_what_vega_only_writes_down_is_told_too(channel: dict[str, Json], reason: str, word: str, capfd: Said) -> None:
    fault = refused(encoding={"color": {"field": "a", "type": "quantitative", **channel}})
    assert (str(fault), fault.word) == (reason, word)
    assert capfd.readouterr().err == ""


def test_a_format_that_is_none_is_told(capfd: Said) -> None:
    fault = refused(encoding={"x": {"field": "a", "type": "quantitative", "axis": {"format": "zzz"}}})
    assert (str(fault), fault.word) == ("« zzz » n'est pas un format de nombre", "zzz")
    assert capfd.readouterr().err == ""


def test_functions_are_those_of_the_engine() -> None:
    transforms = [{"calculate": f"{name}(0, 0, 0) +", "as": "c"} for name in FUNCTIONS.split()]
    assert {str(refused(transform=[one])).partition(" «")[0] for one in transforms} == {"l'expression"}
    calls = ", ".join(f"{name}(0, 0, 0)" for name in FUNCTIONS.split())
    assert calculated(f"[{calls}, nothing]").word == "nothing"  # a function that is none would be told before it
