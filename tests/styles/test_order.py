"""The order of the list: total, stable, the same whatever the order of the files."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.references.parts import Item
from stratege.styles.numerals import in_words
from stratege.styles.order import RANK, order_key, ranked, title_letters

WORDS = st.text(st.sampled_from("abcéèœñ'’- ABZ«1 9"), max_size=6)
NAMES = st.one_of(st.fixed_dictionaries({"family": WORDS, "given": WORDS}), st.fixed_dictionaries({"literal": WORDS}))
DATES = st.lists(st.integers(1, 12), min_size=1, max_size=3).map(lambda parts: {"date-parts": [parts]})
WORKS = st.fixed_dictionaries(
    {"type": st.sampled_from(["book", "webpage", "legal_case", "entry-dictionary", "broadcast"]), "title": WORDS},
    optional={
        "author": st.lists(NAMES, max_size=3),
        "editor": st.lists(NAMES, max_size=2),
        "issued": DATES,
        "status": st.just("sous presse"),
        "volume": WORDS,
    },
)


def _keys(items: list[Item]) -> list[object]:
    return [item["id"] for item in ranked(items, {})]


@given(st.lists(WORKS, max_size=6), st.randoms())
def test_the_order_is_total_and_does_not_depend_on_the_files(works: list[Item], random: Random) -> None:
    items = [work | {"id": f"w{rank}"} for rank, work in enumerate(works)]
    shuffled = random.sample(items, len(items))
    assert _keys(items) == _keys(shuffled)
    assert len({order_key(item) for item in items}) == len(items)
    assert sorted(str(item[RANK]) for item in ranked(items, {})) == [str(item[RANK]) for item in ranked(items, {})]


@given(st.lists(WORKS, min_size=1, max_size=6), WORKS)
def test_one_more_work_moves_no_other(works: list[Item], more: Item) -> None:
    items = [work | {"id": f"w{rank}"} for rank, work in enumerate(works)]
    assert [key for key in _keys([more | {"id": "more"}, *items]) if key != "more"] == _keys(items)


def test_a_group_stands_by_its_first_significant_word() -> None:
    groups = ("The Wire", "Rivers Trust", "Theodora Trust", "Water Board")
    items: list[Item] = [{"id": name, "type": "book", "author": [{"literal": name}]} for name in groups]
    assert _keys(items) == ["Rivers Trust", "Theodora Trust", "Water Board", "The Wire"]


@given(WORDS, WORDS)
def test_an_author_alone_comes_before_the_same_with_others(family: str, other: str) -> None:
    alone: Item = {"id": "z", "type": "book", "author": [{"family": family, "given": "A."}]}
    both: Item = {"id": "a", "type": "book", "author": [{"family": family, "given": "A."}, {"family": other}]}
    assert _keys([both, alone]) == ["z", "a"]


@pytest.mark.parametrize(
    ("title", "language", "letters"),
    [
        ("L’Œuvre", "", "oeuvre"),
        ("<i>Les</i> Fleurs", "", "fleurs"),
        ("« Le Rouge »", "", "rouge"),
        ("A la recherche", "", "alarecherche"),
        ("A Tale of Two Cities", "", "taleoftwocities"),
        ("A Tale", "en-GB", "tale"),
        ("Une", "", "une"),
        ("3 hommes", "", "troishommes"),
        ("1984", "en", "nineteeneightyfour"),
        ("20\u202f000 lieues", "", "vingtmillelieues"),
        ("Tome 2", "", "tome000000002"),
    ],
)
def test_titles(title: str, language: str, letters: str) -> None:
    assert title_letters(title, language) == letters


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (0, "zéro", "zero"),
        (21, "vingt et un", "twenty one"),
        (71, "soixante et onze", "seventy one"),
        (80, "quatre-vingt", "eighty"),
        (91, "quatre-vingt onze", "ninety one"),
        (100, "cent", "one hundred"),
        (1900, "mille neuf cent", "nineteen hundred"),
        (2001, "deux mille un", "two thousand one"),
        (1_000_000, "un million", "one million"),
    ],
)
def test_numbers_in_words(number: int, french: str, english: str) -> None:
    assert (in_words(number), in_words(number, english=True)) == (french, english)


def test_letters_of_ukrainian_stand_in_their_place() -> None:
    names = ["Іван", "Галич", "Йосип", "Ґалян", "Матвій", "Єва", "Ева", "Зоя", "Иван"]
    items: list[Item] = [{"id": name, "type": "book", "author": [{"literal": name}]} for name in names]
    listed = [item["id"] for item in ranked(items, {})]
    assert [name for name in listed if name in ("Галич", "Ґалян", "Зоя", "Іван", "Матвій")] == [
        "Галич",
        "Ґалян",
        "Зоя",
        "Іван",
        "Матвій",
    ]
