"""What laws are called in the text: their nature and number, the year once, a letter only where the list has it."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.styles.law_names import short_name

RTT = "Loi nᵒ 2000-37 du 19 janvier 2000 relative à la réduction négociée du temps de travail"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        (RTT, "Loi nᵒ 2000-37"),
        ("Loi organique n° 2001-692 du 1er août 2001 relative aux lois de finances", "Loi organique n° 2001-692"),
        ("Décret n°2020-1310 du 29 octobre 2020 prescrivant", "Décret n°2020-1310"),
        ("Règlement (UE) 2016/679 du Parlement européen", "Règlement (UE) 2016/679"),
        ("Règlement (CE) n° 1907/2006 du Parlement européen", "Règlement (CE) n° 1907/2006"),
        ("Directive 95/46/CE du Parlement européen", "Directive 95/46/CE"),
        ("Arrêté du 1er mai 2007 relatif aux pneus", "Arrêté du 1er mai 2007"),
        ("Arrêté du 3 mai relatif aux pneus", ""),
        ("Loi de finances pour 2000", ""),
        ("Code du travail", ""),
    ],
)
def test_a_law_is_called_by_its_nature_and_its_number(title: str, short: str) -> None:
    assert short_name(title) == short


def _law(key: str, title: str, **fields: object) -> dict[str, object]:
    return {"id": key, "type": "legislation", "title": title, **fields}


def _cited(*laws: dict[str, object]) -> tuple[list[str], list[str]]:
    found = render(laws, [f"[@{law['id']}]" for law in laws], markup="text")
    return [text.replace("\u00a0", " ") for text in found.citations], [entry for _, entry in found.bibliography]


def test_the_list_keeps_the_whole_title() -> None:
    citations, entries = _cited(_law("a", RTT, issued="2000-01-19"))
    assert (citations, entries) == (["(Loi nᵒ 2000-37, 2000)"], [f"{RTT}."])


def test_the_year_of_the_title_is_that_of_the_law() -> None:
    assert _cited(_law("a", RTT))[0] == ["(Loi nᵒ 2000-37, 2000)"]
    assert _cited(_law("a", "Code du travail"))[0] == ["(Code du travail, s. d.)"]


def test_the_name_that_its_author_gives_is_used() -> None:
    citations, entries = _cited(_law("a", RTT, issued="2000", **{"title-short": "Loi Aubry II"}))
    assert (citations, entries) == (["(Loi Aubry II, 2000)"], [f"{RTT} (loi Aubry II)."])


def test_a_name_that_the_title_says_is_not_said_twice() -> None:
    title = "Règlement (UE) 2016/679 du 27 avril 2016"
    rgpd = _law("a", title, issued="2016-04-27", **{"title-short": "RGPD"})
    assert _cited(rgpd) == (["(RGPD, 2016)"], [f"{title} (RGPD)."])
    assert _cited(rgpd | {"title": f"{title}, dit RGPD"})[1] == [f"{title}, dit RGPD."]
    assert _cited(rgpd | {"title-short": "Règlement n° 2016/679"})[1] == [f"{title}."]


def test_two_laws_of_one_name_keep_their_titles() -> None:
    first, second = "Arrêté du 4 mai 2008 relatif à l'eau", "Arrêté du 4 mai 2008 relatif à l'air"
    citations, entries = _cited(_law("a", first, issued="2008"), _law("b", second, issued="2008"))
    assert citations == ["(Arrêté du 4 mai 2008 relatif à l’eau)", "(Arrêté du 4 mai 2008 relatif à l’air)"]
    assert not any("2008a" in entry for entry in entries)


def test_a_letter_of_the_text_is_in_the_list() -> None:
    rulings: list[dict[str, object]] = [
        {
            "id": key,
            "type": "legal_case",
            "title": f"{key} c. Y",
            "authority": "Cour de cassation",
            "issued": f"2012-10-0{n}",
        }
        for n, key in enumerate("AB", 1)
    ]
    citations, entries = _cited(*rulings)
    assert citations == ["(Cour de cassation, 2012a)", "(Cour de cassation, 2012b)"]
    assert "1er octobre 2012a" in entries[0] and "2 octobre 2012b" in entries[1]
    citations, entries = _cited(
        _law("a", "Loi de finances", issued="2000"), _law("b", "Loi de finances", issued="2000")
    )
    assert entries == ["Loi de finances, 2000a.", "Loi de finances, 2000b."]


@pytest.mark.parametrize(
    ("title", "year", "cited"),
    [
        ("Loi du 5 avril 1884 relative à l'organisation municipale", "1884-04-05", "(Loi du 5 avril 1884)"),
        ("Décret impérial du 16 octobre 1810", "1810-10-15", "(Décret impérial du 16 octobre 1810)"),
        ("Loi du 5 avril", "1884-04-05", "(Loi du 5 avril 1884)"),
        ("Ordonnance de 1681", "1681", "(Ordonnance de 1681)"),
        ("Loi relative à la ville", "1884", "(Loi relative à la ville, 1884)"),
        ("Loi de finances pour 2020", "2020", "(Loi de finances pour 2020, 2020)"),
    ],
)
def test_a_name_that_has_its_date_keeps_it_whole(title: str, year: str, cited: str) -> None:
    assert _cited(_law("a", title, issued=year))[0] == [cited]


def test_a_law_that_is_cited_by_its_year_keeps_it() -> None:
    law = _law("a", "Ordonnance de 1681", issued="1681")
    assert render([law], ["[-@a]"], markup="text").citations == ["(1681)"]
    assert render([law], ["@a [p. 3]"], markup="text").citations == ["Ordonnance de 1681 (p. 3)"]
