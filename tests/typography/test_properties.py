"""What holds for any text: twice is once, letters and opaque spans stay, markup does not matter, time is linear."""

from __future__ import annotations

import html
import re
from functools import partial

import pytest
from growth import is_linear
from hypothesis import given, settings
from hypothesis import strategies as st

from stratege.typography import PROFILES, lint, typeset
from tests.typography.cases import cases

RISKY = """
mot été l' d’ qu' Dupont M. Mme J.-P. N. XXIe Louis XIV siècle 1er 2e 12 345 2020 3,5 18h30 20km % € km mai p. n° etc.
art. § " \' « » “ ” ( ) [ ] ! ? ; : , . … ... -- - – — = + × x < 12:30 https://a.fr/x;y std::a a@b.fr av. J.-C. p. ex.
`a;b` **a** *b* _c_ [t](u) | # > <b>c</b> <em>d</em> <br> &amp; &nbsp; &laquo; {{x}} $y_1$ [@k] \\* ``` --- <code>
"""
FRAGMENTS = RISKY.split()
PLAIN = FRAGMENTS[: FRAGMENTS.index("`a;b`")]
SPACES = ["", " ", "  ", "\u00a0", "\u202f", "\n", "\n\n", "\t", "\r\n"]
TEXTS = st.lists(st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(SPACES)), max_size=12).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
PROSE = st.lists(st.tuples(st.sampled_from(PLAIN), st.sampled_from(SPACES[:5])), max_size=10).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
FEW = settings(max_examples=250, deadline=None, derandomize=True)


@pytest.mark.parametrize("markup", ["text", "html", "markdown"])
@FEW
@given(text=TEXTS, locale=st.sampled_from(list(PROFILES)))
def test_twice_is_once(markup: str, text: str, locale: str) -> None:
    once = typeset(text, locale=locale, markup=markup)
    assert typeset(once, locale=locale, markup=markup) == once


@pytest.mark.parametrize("markup", ["text", "html", "markdown"])
@FEW
@given(text=TEXTS)
def test_letters_and_figures_stay(markup: str, text: str) -> None:
    def letters(value: str) -> str:
        value = re.sub(r"</?sup>", "", value).replace("×", "x").replace("&nbsp;", "")
        return "".join(char for char in value if char.isalnum())

    assert letters(typeset(text, markup=markup)) == letters(text)


@FEW
@given(text=TEXTS)
def test_opaque_spans_stay(text: str) -> None:
    for span in ("https://a.fr/x;y", "std::a", "a@b.fr", "{{x}}", "[@k]"):
        assert typeset(f"{text} {span} {text}").count(span) >= 1


@FEW
@given(text=PROSE)
def test_html_reads_as_text(text: str) -> None:
    source = f"<p>{html.escape(text, quote=False)}</p>"
    read = html.unescape(re.sub(r"</?(?:sup|p)>", "", typeset(source, markup="html")))
    assert read == typeset(text)


@given(text=st.text(max_size=60))
@FEW
def test_nothing_crashes(text: str) -> None:
    for markup in ("text", "html", "markdown"):
        lint(text, markup=markup)


CORRECT = [case for case in cases() if case.before != case.after]


@pytest.mark.parametrize("markup", ["text", "html", "markdown"])
def test_correct_text_is_left_alone(markup: str) -> None:
    right = [case.after for case in CORRECT if case.markup == markup and case.locale == "fr-FR"]
    assert len(right) > 20
    assert [text for text in right if typeset(text, markup=markup) != text] == []


HARD = (
    '"',
    "'",
    ".",
    "1 ",
    "a.",
    "`",
    "{",
    "<",
    "- ",
    "[",
    "$a",
    "« ",
    "a/",
    ":",
    "1,",
    "A.-",
    "--a",
    "<a '",
    "[a](",
    "x 1 ",
    "```\n",
    "`a` ",
    "<title>1e ",
    "<!-- typo:off --> ! ",
    "&nbsp;! ",
    "$$a\n",
    '[a]: b "\n',
    "> - `a\n",
    "\\[\n",
    "\\begin{a}\n",
    "---\na: b\n",
    "!!! a\n    ",
    ": a\n",
    "::: a\n",
    "<div><code>\n\n",
    "a.  b\n  ",
)


@pytest.mark.parametrize("markup", ["text", "html", "markdown"])
@pytest.mark.parametrize("sign", HARD)
def test_time_is_linear_on_what_is_hard(sign: str, markup: str) -> None:
    assert is_linear(partial(typeset, markup=markup), lambda size: sign * (size // len(sign)), 30_000)


@pytest.mark.parametrize(
    "text", ["\ud800 !", "\x00\x01 ;", "\u200fשלום !", "\ue000\ue001\ue002", "<a <b <!--", "[a](b", "\ufeffQuoi", ""]
)
def test_odd_characters(text: str) -> None:
    for markup in ("text", "html", "markdown"):
        assert typeset(typeset(text, markup=markup), markup=markup) == typeset(text, markup=markup)
