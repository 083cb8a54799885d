"""Styles are merged once for all elements that match the same rules, and are those that each would have alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from stratege.machine import missing_libraries
from stratege.write.pdf import cascade
from stratege.write.pdf.cascade import cascading

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
SHEET = """
@layer base, late;
@layer late { p { color: red; margin: 1px } li { color: teal !important } }
@layer base { p { color: blue; padding: 2px !important } li { color: navy !important } }
:root { --ink: #123456 }
p { font-size: 12px; line-height: 1.5 }
.a { color: green; width: calc(1em + 3px) }
.a.b { color: var(--ink) }
#one { margin: 3px !important }
p.a { margin: 4px }
p::before { content: "avant"; color: orange }
p.b::before { content: "b" }
p::after { content: attr(class) }
p::first-letter { font-size: 2em }
p::first-line { color: purple }
li:nth-child(2) { color: silver; position: relative }
li::marker { color: gold }
a[href^="#"]::after { content: target-counter(attr(href url), page) }
span { float: footnote; margin-inline-start: 2px }
span::footnote-call { color: brown }
td { margin: 3px; padding: 1px }
table { border-collapse: collapse; padding: 4px }
"""
PARTS = [None, "before", "after", "marker", "first-letter", "first-line", "footnote-call", "footnote-marker", "other"]
CASES = {
    "classes": "<p class=a>un<p class='a b'>deux<p class='b a'>trois<p class=a style='color: black'>quatre<p class=a>5",
    "important": "<p id=one style='margin: 9px; padding: 8px'>un<p style='padding: 7px !important'>deux",
    "inherited": "<div style='color: pink'><em>un</em></div><div><em>deux</em></div><div><em>trois</em></div>",
    "lists": "<ul><li>un<li>deux<li>trois</ul><ol><li>un<li>deux</ol>",
    "languages": "<p lang=en><q>un</q><p lang=fr><q>deux</q><p><q>trois</q>",
    "links": "<p id=p1><a href='#p1'>un</a> <a href='#p2'>deux</a> <a name=p2>trois</a> <a href='http://a.fr'>quatre</a>",
    "notes": "<p>un<span>note</span> deux<span>autre</span>",
    "tables": "<table><tr><td>un<td>deux</table><table style='border-collapse: separate'><tr><td>trois</table>",
    "drawings": "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/><p><svg width='9'/>",
}


def computed(body: str, sheets: str = SHEET) -> dict[object, dict[str, object]]:
    """The values of all properties of each element and each of its parts, and the places found, in order."""
    from weasyprint import CSS, HTML
    from weasyprint.css import get_all_computed_styles
    from weasyprint.css.properties import INITIAL_VALUES
    from weasyprint.css.targets import TargetCollector
    from weasyprint.text.fonts import FontConfiguration

    page = HTML(string=f"<style>{sheets}</style>{body}")
    fonts, targets = FontConfiguration(), TargetCollector()
    after = [CSS(string="p.b { color: olive } em::before { content: 'e' }", font_config=fonts)]
    styles = get_all_computed_styles(page, after, font_config=fonts, target_collector=targets)
    found: dict[object, dict[str, object]] = {"anchors": dict.fromkeys(targets.target_lookup_items, "")}
    for number, element in enumerate(page.etree_element.iter()):
        for part in PARTS:
            style: Mapping[str, object] | None = styles(element, part)
            found[number, part] = {name: style[name] for name in INITIAL_VALUES} if style else {}
    return found


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """What puts our own way in place."""
    from weasyprint import css

    return lambda: monkeypatch.setattr(css.StyleFor, "__init__", cascading)


@pytest.mark.parametrize("body", CASES.values(), ids=CASES)
def test_each_element_has_the_styles_that_it_has_alone(body: str, ours: Callable[[], None]) -> None:
    usual = computed(body)
    ours()
    assert computed(body) == usual


def test_what_elements_alike_declare_is_merged_once(monkeypatch: pytest.MonkeyPatch, ours: Callable[[], None]) -> None:
    merged = list[object]()
    usual = cascade._merged
    monkeypatch.setattr(cascade, "_merged", lambda *given: (merged.append(given), usual(*given))[1])
    ours()
    computed("<p class=a>un</p>" * 50)
    assert len(merged) < 10


def test_styles_of_parts_that_nobody_asks_for_are_not_made(ours: Callable[[], None]) -> None:
    from weasyprint import HTML
    from weasyprint.css import get_all_computed_styles

    ours()
    page = HTML(string=f"<style>{SHEET}</style><p>un</p><p>deux</p>")
    styles = get_all_computed_styles(page)
    made = len(styles._computed_styles)
    assert made == len(list(page.etree_element.iter()))
    first, second = page.etree_element.iter("p")
    assert styles(first, "before") is styles(second, "before") is not None
    assert styles(first, "other") is None
    assert len(styles._computed_styles) == made + 2
