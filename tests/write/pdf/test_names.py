"""A word with a capital is whole at the end of a line of a PDF; the others are hyphenated as before."""

from __future__ import annotations

from io import BytesIO

import pytest

from stratege.fonts import faces_of
from stratege.machine import missing_libraries
from stratege.theme import SOBER
from stratege.write.pdf.writer import write_pdf

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def lines(word: str, language: str = "fr") -> list[str]:
    """The lines of a word after another, in a column that holds about one and a quarter of it."""
    pypdf = pytest.importorskip("pypdf")
    page = (
        f'<html lang="{language}"><style>html {{ font: 10pt "Source Serif 4"; hyphens: auto }}</style>'
        f'<p style="width: {len(word) * 1.25}ch">{"n" * (len(word) // 2)} {word}'
    )
    pdf, _ = write_pdf(lambda _placing: page, faces_of(SOBER, {}), "names")
    text: str = pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text()
    return [line.strip() for line in text.splitlines()]


@pytest.mark.parametrize("name", ["LinkedIn", "Twitter", "Granovetter", "d’Aubremont", "Granovetter,", "BusinessWeek"])
def test_a_name_is_whole(name: str) -> None:
    assert name in " ".join(lines(name)).split()


@pytest.mark.parametrize(("word", "language"), [("entreprises", "fr"), ("Unternehmensberatung", "de")])
def test_a_common_word_is_hyphenated_and_so_is_a_german_noun(word: str, language: str) -> None:
    found = lines(word, language)
    assert word not in " ".join(found) and "".join(found).replace("‐", "").replace("-", "").endswith(word)


def test_dictionaries_are_as_before_once_the_page_is_laid_out() -> None:
    pyphen = pytest.importorskip("pyphen")
    before = pyphen.Pyphen
    lines("Granovetter")
    assert pyphen.Pyphen is before and list(before(lang="fr").iterate("Granovetter"))
