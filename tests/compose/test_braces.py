"""Braces that say nothing where they are: never printed in silence, and what they surely meant is said."""

from __future__ import annotations

import pytest

from stratege.compose import prose
from stratege.diagnostics import Diagnostics
from stratege.source import Scalar, Span

REMOVE = r"ôtez-les, ou écrivez \{ si elles sont du texte"


def told(text: str) -> list[tuple[str, str]]:
    """The codes and the remedies of a text of one line."""
    diagnostics = Diagnostics()
    prose.blocks(Scalar(text, Span("content/a.yaml", 1, 1)), diagnostics)
    return [(item.code, item.remedy) for item in diagnostics.items]


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ('[Nantes]{.index="Nantes (Loire)"}', '{index="Nantes (Loire)"}'),
        ('[Nantes]{.index index="Nantes, ville"}', '{index="Nantes, ville"}'),
        ("[Nantes]{index=Nantes (Loire)}", '{index="Nantes (Loire)"}'),
        ('[Nantes]{index: "Nantes"}', '{index="Nantes"}'),
        ("[Nantes]{index}", "{.index}"),
        ("[Nantes]{.Index}", "{.index}"),
        ("[port]{lang: en}", "{lang=en}"),
        ('[tous]{.known="oui"}', "{.known}"),
        ("[xixe]{.smallcaps}", "{.small-caps}"),
        ('**Nantes**{.index="Nantes"}', '{index="Nantes"}'),
        ('[#fig_a]{else: "x"}', '{else="x"}'),
    ],
)
def test_what_was_meant_is_said(typed: str, form: str) -> None:
    assert told(f"Le {typed} ici.") == [("M008", f"écrivez « {form} »")]


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("[Nantes]{sic}", "Nantes"),
        ("[Nantes]{}", "Nantes"),
        ('[Nantes]{index="a" lang=en}', "Nantes"),
        ("[Nantes]{a{b}}", "Nantes"),
        ("[@roy2025]{.aside}", "[@roy2025]"),
    ],
)
def test_brackets_that_are_printed_with_their_braces_are_told(typed: str, form: str) -> None:
    remedy = rf"écrivez « {form} », ou \{{ si ces accolades sont du texte : avec elles, les crochets s'impriment"
    assert told(f"Le {typed} ici.") == [("M008", remedy)]


def test_braces_that_are_taken_off_alone_are_told() -> None:
    assert told("Le [site](https://exemple.fr){.btn} ici.") == [("M008", REMOVE)]


def test_a_mark_takes_brackets_around_it() -> None:
    assert told('**Nantes**{index="N"} ici.') == [("M008", 'mettez des crochets autour des mots : « […]{index="N"} »')]
    assert told('[**Nantes**]{index="N"} ici.') == []


def test_a_sub_entry_is_told() -> None:
    [(code, remedy)] = told('Les [quais]{index="Nantes!quais"} ici.')
    assert (code, remedy) == (
        "M016",
        "l'index n'a pas de sous-entrées : écrivez « {index=\"Nantes, quais\"} »",
    )
    assert told('Les [quais]{index="Nantes, quais"} et [Yahoo]{index="Yahoo!"} ici.') == []


@pytest.mark.parametrize("typed", [r"[a]\{b}", r"\[a]{b}", "`[a]{b}`", "un {mot} ici", "[N]{index=“N”}", "*a*{b}"])
def test_braces_that_are_text_or_forms(typed: str) -> None:
    assert told(f"Le {typed} ici.") == []
