"""Names, peoples and signs in English titles, and what shows that a title is English."""

from __future__ import annotations

import pytest

from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case
from stratege.references.words.languages import is_english, is_french


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Films of the Museum of Modern Art in Lakeview", "The films of the Museum of Modern Art in Lakeview"),
        ("The Rise of the Black Panther Party", "The rise of the Black Panther Party"),
        ("The Health of Black Women and White Men", "The health of Black women and White men"),
        ("The Whites' Views of Black Holes", "The Whites' views of black holes"),
        ("Egg Whites and the Foam", "Egg whites and the foam"),
        ("RBM-Core: An Ontology of the Rivers", "RBM-Core: An ontology of the rivers"),
        ("DNA-Binding Methods for the Rivers", "DNA-binding methods for the rivers"),
        ("Noise in the A-Weighted Scale and A-Priori Rules", "Noise in the A-weighted scale and a-priori rules"),
        ("Rivers and Crypto-Algorithms", "Rivers and crypto-algorithms"),
        ("Rivers , Lakes , and the Sea", "Rivers, lakes, and the sea"),
        ("Econometrics Using Zorb", "Econometrics using Zorb"),
        ("Econometrics using Zorb", "Econometrics using Zorb"),
        ("Films of Guy Roy and a Tall Guy", "Films of Guy Roy and a tall guy"),
    ],
)
def test_capitals_of_names(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize("title", ["W. E. B. Du Bois's Portraits", "Art without Number: W. E. B. Du Bois and Jane Roy"])
def test_particle_of_a_name_is_no_french(title: str) -> None:
    assert is_english(title) and not is_french(title)


def test_small_words_of_french_outweigh_a_name() -> None:
    assert not is_english("Le rôle du McDonald's de la gare") and is_french("Le rôle du McDonald's de la gare")


def test_acronym_in_a_title_of_plain_words() -> None:
    title = "Organic Pigmentation Materials (BC-408)"
    assert in_its_case(title, language_to_case(title)) == "Organic pigmentation materials (BC-408)"
