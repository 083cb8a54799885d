"""Names that English titles keep: of acts, of holy books, of games; and what stands after a comma, which is none."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Children Act, No. 29 of 2022", "The Children Act, No. 29 of 2022"),
        ("Data Protection Act 2018", "Data Protection Act 2018"),
        ("A Guide to the Data Protection Act 2018 for Towns", "A guide to the Data Protection Act 2018 for towns"),
        ("The Impact of the Freedom of Rivers Act 2000", "The impact of the Freedom of Rivers Act 2000"),
        ("Rivers: The Water Act 1989 and Its Effects", "Rivers: The Water Act 1989 and its effects"),
        ("The Towns under Road Traffic Act, 1988", "The towns under Road Traffic Act, 1988"),
        ("The Second Act of the Play", "The second act of the play"),
        ("Act 2 of the Play of 2018", "Act 2 of the play of 2018"),
        ("The Effect of Rivers on an Act of Kindness", "The effect of rivers on an act of kindness"),
    ],
)
def test_acts(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Bible and Natural Philosophy in Towns", "The Bible and natural philosophy in towns"),
        ("Bible Translation in the Towns", "Bible translation in the towns"),
        ("The King James Bible in the Town", "The King James Bible in the town"),
        ("THE BIBLE AND THE TOWNS OF THE RIVER", "The Bible and the towns of the river"),
        ("Reading the Koran and the Talmud in the Town", "Reading the Koran and the Talmud in the town"),
        ("The Gospel of John and the Gospel of Wealth", "The Gospel of John and the gospel of wealth"),
        ("The Networks Bible for Everyone", "The networks bible for everyone"),
        ("The Bible of Cooks and Their Towns", "The bible of cooks and their towns"),
    ],
)
def test_holy_books(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("A Case Study of World of Warcraft and the World", "A case study of World of Warcraft and the world"),
        (
            "Number of subscriber for World of Warcraft by quarters, from Blizzard Entertainment",
            "Number of subscriber for World of Warcraft by quarters, from Blizzard Entertainment",
        ),
        ("The Game of Thrones and the Game of Towns", "The Game of Thrones and the game of towns"),
        ("The World of the Blizzard and of Entertainment", "The world of the blizzard and of entertainment"),
    ],
)
def test_games(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Derived Auslander--Iyama Correspondence", "The derived Auslander--Iyama correspondence"),
        ("The Derived Auslander–Iyama Correspondence", "The derived Auslander–Iyama correspondence"),
        ("The Measure of Bland--Altman Rivers", "The measure of Bland--Altman rivers"),
        ("The Cost--Benefit Analysis of Rivers", "The cost--benefit analysis of rivers"),
    ],
)
def test_two_names_that_hyphens_join(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Air cargo, Not pulling its weight", "Air cargo, not pulling its weight"),
        ("Air cargo, In Paris for its weight", "Air cargo, In Paris for its weight"),
        ("Air cargo. Not pulling its weight", "Air cargo. Not pulling its weight"),
        ("Air cargo, The weight of a town", "Air cargo, The weight of a town"),
    ],
)
def test_a_small_word_after_a_comma(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def line(fields: str, kind: str = "book") -> str:
    return line_of(from_bibtex(f"@{kind}{{a, author={{Roy, Luc}}, year=2019, {fields}}}"))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Sex in A Portrait of the Artist", "Sex in A portrait of the artist"),
        ("Sex in a Portrait of the Artist", "Sex in a portrait of the artist"),
        ("Sex in A Changing World of Artists", "Sex in a changing world of artists"),
    ],
)
def test_a_work_that_opens_with_an_article(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("SINTEF ICT,Department of Rivers", "SINTEF ICT, Department of Rivers"),
        ("University A,B", "University A,B"),
    ],
)
def test_a_comma_without_its_space_in_an_institution(typed: str, printed: str) -> None:
    assert line(f"title={{Les fleuves}}, institution={{{typed}}}", "techreport").endswith(f" {printed}.")


@pytest.mark.parametrize(
    ("book", "printed"),
    [
        ("« Ἐν κοινωνίᾳ πᾶσα φιλία »: mélanges", "« Ἐν κοινωνίᾳ πᾶσα φιλία » : mélanges"),
        ("Ἐν κοινωνίᾳ πᾶσα φιλία: mélanges", "Ἐν κοινωνίᾳ πᾶσα φιλία: mélanges"),
    ],
)
def test_the_colon_of_a_book_that_is_partly_greek(book: str, printed: str) -> None:
    fields = f"title={{Au sujet du pronom dans les fleuves}}, booktitle={{{book}}}, publisher={{PUF}}"
    assert f"Dans {printed}. PUF" in line(fields, "incollection")
