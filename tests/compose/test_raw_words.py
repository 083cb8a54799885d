"""Words of a raw specification that are none of Vega-Lite's are told, each with those that may stand there."""

from __future__ import annotations

import pytest

from stratege.compose.raw_words import unknown_words
from stratege.diagnostics import closest
from stratege.diagnostics.catalogue import PHRASES

RIGHT = {
    "mark": {"type": "line", "interpolate": "step-after", "point": True},
    "title": {"text": "Titre", "subtitle": "Sous-titre"},
    "transform": [
        {"calculate": "datum.a / 2", "as": "b"},
        {"filter": {"field": "a", "gte": 3}},
        {"aggregate": [{"op": "sum", "field": "a", "as": "s"}], "groupby": ["b"]},
        {"window": [{"op": "rank", "as": "r"}, {"op": "mean", "field": "a", "as": "m"}], "frame": [-1, 1]},
        {"fold": ["a", "b"], "as": ["k", "v"]},
        {"timeUnit": "utcyearmonth", "field": "d", "as": "t"},
        {"lookup": "a", "from": {"data": {"values": []}, "key": "a", "fields": ["b"]}},
        {"bin": {"maxbins": 3}, "field": "a", "as": "c"},
    ],
    "encoding": {
        "x": {"timeUnit": {"unit": "yearmonth", "step": 2}, "field": "d", "type": "T", "sort": "-y", "axis": None},
        "y": {"field": "a", "type": "quantitative", "stack": False, "scale": {"type": "symlog", "domain": [1, 2]}},
        "xOffset": {"field": "b", "sort": ["u", "v"]},
        "color": {"condition": [{"test": "datum.a > 2", "value": "red"}], "value": "blue"},
        "tooltip": [{"field": "a", "format": ".2f"}, {"field": "b", "title": "B"}],
        "size": {"bin": {"maxbins": 4}, "field": "a", "legend": {"orient": "top-left", "columns": 2}},
        "row": {"field": "b", "header": {"labelOrient": "left"}, "timeUnit": "binnedyear", "spacing": 3},
        "opacity": {"field": "a", "impute": {"method": "mean", "keyvals": [1]}, "sort": {"op": "mean", "field": "a"}},
    },
}


def words(**view: object) -> list[tuple[str, str, str]]:
    """Each word that is told: what it is, what it should be, the word of Vega-Lite that is near."""
    found = unknown_words({"mark": "bar", **view})
    return [(one.word, one.kind, closest(one.word, one.known)) for one in found]


def test_what_vega_lite_has_is_not_told() -> None:
    assert list(unknown_words(RIGHT)) == []
    views = {"layer": [RIGHT], "resolve": {"scale": {"y": "independent"}}, "config": {"axis": {"mine": 1}}}
    assert list(unknown_words({"hconcat": [views, {"facet": {"row": {"field": "b"}}, "spec": RIGHT}]})) == []


@pytest.mark.parametrize(
    ("view", "word", "kind", "near"),
    [
        ({"transfrom": []}, "transfrom", "key", "transform"),
        ({"mark": {"type": "bar", "colour": "red"}}, "colour", "key", "color"),
        ({"mark": {"type": "line", "interpolate": "monoton"}}, "monoton", "interpolate", "monotone"),
        ({"title": {"txt": "Titre"}}, "txt", "key", "text"),
        ({"transform": [{"calc": "datum.a", "as": "b"}]}, "calc", "key", "calculate"),
        ({"transform": [{"aggregate": [{"op": "summ"}]}]}, "summ", "window", "sum"),
        ({"transform": [{"window": [{"op": "rankk"}]}]}, "rankk", "window", "rank"),
        ({"transform": [{"timeUnit": "yearr", "field": "a"}]}, "yearr", "unit", "year"),
        ({"encoding": {"x": {"timeUnit": "yearr"}}}, "yearr", "unit", "year"),
        ({"encoding": {"x": {"timeUnit": {"unit": "yearr"}}}}, "yearr", "unit", "year"),
        ({"encoding": {"x": {"scale": {"type": "logg"}}}}, "logg", "scale", "log"),
        ({"encoding": {"x": {"scale": {"domian": [1, 2]}}}}, "domian", "key", "domain"),
        ({"encoding": {"x": {"axis": {"labelAngel": 3}}}}, "labelAngel", "key", "labelAngle"),
        ({"encoding": {"x": {"axis": {"orient": "botom"}}}}, "botom", "axis", "bottom"),
        ({"encoding": {"x": {"stack": "normalise"}}}, "normalise", "stack", "normalize"),
        ({"encoding": {"x": {"sort": "descendng"}}}, "descendng", "sort", "descending"),
        ({"encoding": {"x": {"bin": {"maxbin": 3}}}}, "maxbin", "key", "maxbins"),
        ({"encoding": {"x": {"impute": {"method": "mediane"}}}}, "mediane", "impute", "median"),
        ({"encoding": {"x": {"feild": "a"}}}, "feild", "key", "field"),
        ({"encoding": {"color": {"legend": {"orient": "topleft"}}}}, "topleft", "legend", "top-left"),
        ({"encoding": {"color": {"condition": {"tset": "datum.a"}}}}, "tset", "key", "test"),
        ({"encoding": {"row": {"header": {"lable": 3}}}}, "lable", "key", "labels"),
        ({"layer": [{"mark": "line", "encodign": {}}]}, "encodign", "key", "encoding"),
    ],
)
def test_what_it_has_not_is_told(view: dict[str, object], word: str, kind: str, near: str) -> None:
    assert words(**view) == [(word, kind, f"vouliez-vous « {near} » ?")]
    assert f"chart_no_{kind}" in PHRASES
