"""The words of the page: every locale has them all, and they are typeset."""

from __future__ import annotations

import re

import pytest

from stratege.project import templates_root
from stratege.wording import WORDS, words


def test_a_locale_falls_back_to_french() -> None:
    assert words("fr-CA")["contents_sections"] == "Table des matières"
    assert words("fr-CA")["table_title"] == words("fr-FR")["table_title"] == "Tableau"


@pytest.mark.parametrize("locale", WORDS)
def test_words_are_typeset(locale: str) -> None:
    for key, text in words(locale).items():
        assert not re.search(r" [:;!?»]|« |'", text), key


@pytest.mark.parametrize("locale", WORDS)
def test_a_locale_adds_no_word_of_its_own(locale: str) -> None:
    assert set(WORDS[locale]) <= set(WORDS["fr"])


def test_every_word_that_a_template_names_exists() -> None:
    named = {
        name
        for path in templates_root().rglob("*.j2")
        for name in re.findall(r"\bwords\.(\w+)", path.read_text("utf-8"))
    }
    assert len(named) > 15
    assert named <= set(words("fr"))
