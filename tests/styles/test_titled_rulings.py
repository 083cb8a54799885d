"""Rulings and articles of codes that Zotero exports as pages; what was first published when it was."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, load_items

PARIS = "CA Paris, 12 mars 2020, nᵒ 18/01234"


def _printed(entry: str, style: str = "apa-fr") -> tuple[str, str]:
    """The citation and the line of the list of an entry, their spaces plain."""
    items, _ = load_items([from_bibtex(entry)[0].item])
    found = render(items, ["[@a]"], markup="text", style=style)
    told = (found.citations[0], found.bibliography[0][1])
    return (told[0].replace("\u00a0", " "), told[1].replace("\u00a0", " "))


@pytest.mark.parametrize(
    ("title", "cited", "line"),
    [
        (
            "Cass. soc., 19 septembre 2013, n° 12-15137",
            "(Cass. soc., 2013)",
            "Cass. soc., 19 septembre 2013, nᵒ 12-15137.",
        ),
        (
            "Cass. soc. 10 sept. 2013, n° 8, X c. Y",
            "(Cass. soc., 2013)",
            "Cass. soc., 10 septembre 2013, X c. Y, nᵒ 8.",
        ),
        ("CJUE, 14 mai 2013, aff. C-55/18", "(CJUE, 2013)", "CJUE, 14 mai 2013, aff. C-55/18."),
        ("CA Paris, 12 mars 2013", "(CA Paris, 2013)", "CA Paris, 12 mars 2013."),
        (
            "CA Paris, 12 mars 2020, n° 7",
            "(CA Paris, 12 mars 2020, nᵒ 7, 2013)",
            "CA Paris, 12 mars 2020, nᵒ 7. (2013).",
        ),
        ("Ce que dit, 3 mai 2013", "(Ce que dit, 3 mai 2013, 2013)", "Ce que dit, 3 mai 2013. (2013)."),
    ],
)
def test_a_ruling_that_is_all_title(title: str, cited: str, line: str) -> None:
    assert _printed(f"@misc{{a, title={{{title}}}, year=2013}}") == (cited, line)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Article L1222-9 - Code du travail", "Article L. 1222-9 du Code du travail"),
        ("Article {L1222}-9 - {Code} du travail - {Légifrance}", "Article L. 1222-9 du Code du travail"),
        ("Article 1240 du Code civil", "Article 1240 du Code civil"),
    ],
)
def test_an_article_of_a_code_has_no_year(title: str, name: str) -> None:
    entry = f"@misc{{a, title={{{title}}}, urldate={{2026-02-11}}}}"
    assert _printed(entry) == (f"({name})", f"{name}.")


def test_a_title_about_a_code_is_a_title() -> None:
    assert _printed("@misc{a, title={L'article 1240 du Code civil}}")[0] == "(L’article 1240 du Code civil, s. d.)"


def test_a_law_whose_name_says_its_year_has_no_address_made_up() -> None:
    items, _ = load_items([from_bibtex("@legislation{a, title={Loi du 5 avril 1884}, year=1884}")[0].item])
    assert render(items, ["[@a]"]).bibliography == [("a", "Loi du 5 avril 1884.")]


@pytest.mark.parametrize(("first", "cited"), [("1911", "(Taylor, 1911)"), ("1909", "(Taylor, 1909/1911)")])
def test_a_first_edition_has_one_year(first: str, cited: str) -> None:
    entry = f"@book{{a, title={{Les eaux}}, author={{Taylor, Anne}}, year=1911, origdate={{{first}}}}}"
    assert _printed(entry)[0] == cited
    assert (f"(Publication originale en {first})" in _printed(entry)[1]) == (first != "1911")


@pytest.mark.parametrize(
    ("journal", "printed"),
    [("Les Echos", "Les Echos"), ("Les Echos Start", "Les Echos Start"), ("Les Etudes", "Les Études")],
)
def test_a_newspaper_keeps_its_name(journal: str, printed: str) -> None:
    entry = f"@article{{a, title={{Le télétravail}}, journal={{{journal}}}, author={{Roy, Anne}}, date=2024-09-17}}"
    assert _printed(entry)[1].endswith(f"septembre). Le télétravail. {printed}.")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Cours magistral, IAE de Valbrune", "[cours magistral]. IAE de Valbrune."),
        ("Cours magistral", "[cours magistral]."),
        ("Un beau cours, IAE", "[manuscrit inédit]."),
    ],
)
def test_the_note_of_a_course_says_where_it_was_given(note: str, said: str) -> None:
    entry = f"@unpublished{{a, title={{Les eaux}}, author={{Roy, Anne}}, year=2024, note={{{note}}}}}"
    assert _printed(entry)[1] == f"Roy, A. (2024). Les eaux {said}"


@pytest.mark.parametrize(
    ("style", "is_printed"),
    [("iso690-author-date-fr", False), ("apa-fr", False), ("apa", False), ("apa-with-abstract", True)],
)
def test_a_list_prints_no_abstract_unasked(style: str, is_printed: bool) -> None:
    entry = "@article{a, title={Les eaux}, author={Roy, Anne}, year=2024, abstract={Un résumé}, annote={Un avis}}"
    assert ("Un résumé" in _printed(entry, style)[1]) == is_printed
    assert is_printed or "Un avis" not in _printed(entry, style)[1]
