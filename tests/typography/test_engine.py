"""The first engine: every rule's example, and the laws that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratege.typography import typeset
from stratege.typography.rules import RULES, Rule

CORRECT = (
    "« Oui », dit-il\u202f: non\u00a0: «\u00a0peut-être\u00a0»\u202f!".replace("\u202f:", "\u00a0:").replace(
        "« Oui »", "«\u00a0Oui\u00a0»"
    ),
    "Voir https://exemple.fr/a?b=c;d et 10.1111/j.1083-6101.2007.00393.x",
    "De 2013 à 2021, code 75011, 16:9, 12:30, std::vector, a@b.fr",
    "L’article 5 de 2004-2013, le 4x4, 0x1F",
)
CASES = [
    ('"oui"', "«\u00a0oui\u00a0»"),
    ('"il dit "oui" ici"', "«\u00a0il dit “oui” ici\u00a0»"),
    ('Un " seul', 'Un " seul'),
    ("2'33\"", "2'33\""),
    ("Quoi!", "Quoi\u202f!"),
    ("a - b - c", "a –\u00a0b\u00a0– c"),
    ("le 1er mai et la 1ère fois", "le 1er\u00a0mai et la 1re fois"),
    ("12 345 €", "12\u202f345\u00a0€"),
    ("d'\ue000, l'\ue000", "d’\ue000, l’\ue000"),
    ("\ue000 !", "\ue000\u202f!"),
    ("à 18h30 :", "à 18\u00a0h\u00a030\u00a0:"),
    ("http://a.fr/x;y ; fin", "http://a.fr/x;y\u202f; fin"),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.id} {rule.example[0]}")
def test_examples_of_the_table(rule: Rule) -> None:
    assert typeset(rule.example[0]) == rule.example[1]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_cases(text: str, expected: str) -> None:
    assert typeset(text) == expected


@pytest.mark.parametrize("text", CORRECT)
def test_correct_text_is_left_alone(text: str) -> None:
    assert typeset(text) == text


def test_locales() -> None:
    assert typeset("Quoi ! 10 000", locale="fr-CA") == "Quoi! 10\u00a0000"
    assert typeset("Voici : «a»", locale="fr-CH") == "Voici\u202f: «\u202fa\u202f»"


WORDS = st.sampled_from(
    ["mot", "l'été", '"', "«", "»", "!", "?", ";", ":", "-", "12 345", "10%", "a@b.fr", "https://x.fr/a;b", "...", " ",
     "\u00a0", "\u202f", "1er", "XXIe siècle", "p. 12", "M. Dupont", "(", ")", "\ue000", "\ue002", "coeur", ","]
)  # fmt: skip


@settings(max_examples=400, derandomize=True, deadline=None)
@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_idempotent(text: str) -> None:
    once = typeset(text)
    assert typeset(once) == once


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(typeset(text), str)
