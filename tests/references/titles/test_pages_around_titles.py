"""What catalogues, portals and sites print before, after and around a title."""

from __future__ import annotations

import pytest

from stratege.references.titles.stamps import without_stamps
from tests.references.bibtex.test_hands_and_databases import listed
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("The Rivers of the Towns / Luc Roy (Institute of Rivers)", "The rivers of the towns"),
        ("The Rivers of the Towns / by {{Luc}} {{Roy}}", "The rivers of the towns"),
        (
            "The Rivers of the Towns / by Luc Roy ; translated from the German by Ann Hill",
            "The rivers of the towns (A. Hill, trad.)",
        ),
        ("The Rivers of the Towns / Luc Royal", "The rivers of the towns / Luc royal"),
        ("The Rivers of the Towns / after Luc Roy", "The rivers of the towns / after Luc Roy"),
        ("The Rivers of the Towns / Lucas Royal", "The rivers of the towns / Lucas royal"),
    ],
)
def test_who_is_responsible_for_a_book(typed: str, title: str) -> None:
    assert of("book", f"title={{{typed}}}") == f"{title}."


def test_a_book_that_a_catalogue_holds_in_itself() -> None:
    fields = "title={Les fleuves / Luc Roy}, booktitle={Les fleuves}, edition={Nouvelle éd., / avec des notes}"
    assert of("incollection", fields) == "Les fleuves (nouvelle éd.)."


@pytest.mark.parametrize(
    ("typed", "edition", "printed"),
    [
        ("The Rivers of Towns Third Edition", "Third", "The rivers of towns (3ᵉ éd.)"),
        ("The Rivers of Towns 3rd ed.", "3", "The rivers of towns (3ᵉ éd.)"),
        ("The Rivers of Towns Third Edition", "Fourth", "The rivers of towns third edition (4ᵉ éd.)"),
    ],
)
def test_an_edition_that_its_field_repeats(typed: str, edition: str, printed: str) -> None:
    assert of("book", f"title={{{typed}}}, edition={{{edition}}}") == f"{printed}."


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("All use subject to JSTOR Terms and Conditions A Study of Rivers", "A Study of Rivers"),
        ("A Study of All Use Subject to Terms", "A Study of All Use Subject to Terms"),
        ("The Author(s): A Study", "The Author(s): A Study"),
        ("Article « Étude des fleuves »", "Étude des fleuves"),
        ("Article « Fleuves » et usages", "Article « Fleuves » et usages"),
        (r"The art of forecasting\$", "The art of forecasting"),
        ("{The art of forecasting☆}", "{The art of forecasting}"),
        ("Paths of A*", "Paths of A*"),
        ("Masses in units of $x$", "Masses in units of $x$"),
    ],
)
def test_stamps_of_pages(typed: str, bare: str) -> None:
    assert without_stamps(typed) == bare


@pytest.mark.parametrize(
    ("title", "url", "printed"),
    [
        (
            "How to sum rivers - {MATLAB} {Answers} - {MATLAB} {Central}",
            "https://www.mathworks.com/matlabcentral/answers/1",
            "How to sum rivers. MATLAB Central.",
        ),
        ("The Rivers : {Nature} : {Nature} {Research}", "https://www.nature.com/1", "The rivers. Nature."),
        ("The Rivers - Lake Answers - Lake Central", "https://a.org/1", "The rivers - Lake answers - Lake central."),
    ],
)
def test_a_site_and_its_part(title: str, url: str, printed: str) -> None:
    assert of("misc", f"title={{{title}}}, url={{{url}}}") == f"{printed} {url}"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (r"r{\{}{\'{e}}{\}}seau de capteurs", "Réseau de capteurs"),
        (r"r{\{}{\c{c}}{\}}u du fleuve", "Rçu du fleuve"),
        (r"L'ensemble \{0,1\} des fleuves", "L’ensemble {0,1} des fleuves"),
        (r"Il diritto dell{\&}apos;accesso", "Il diritto dell’accesso"),
        (r"Fleuves {\&} rivi{\`e}res", "Fleuves & rivières"),
    ],
)
def test_letters_and_entities_escaped_twice(typed: str, printed: str) -> None:
    assert of("book", f"title={{{typed}}}") == f"{printed}."


def test_macros_in_csl() -> None:
    typed = "Les orques (\\textit{Orcinus orca}) \\& les fleuves"
    assert listed({"type": "book", "title": typed}) == "Les orques (Orcinus orca) & les fleuves. (s. d.)."
    assert listed({"type": "book", "title": "Le \\alpha des fleuves"}) == "Le \\alpha des fleuves. (s. d.)."


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("zorbair — an {R} package for rivers", "zorbair — an R package for rivers"),
        ("rivers — a guide to towns", "Rivers — a guide to towns"),
    ],
)
def test_the_small_letter_of_a_package(typed: str, printed: str) -> None:
    assert of("article", f"title={{{typed}}}, journal={{Z}}") == f"{printed}. Z."


def test_the_cover_of_jstor() -> None:
    typed = "Rivers of Towns Author ( s ): Ann Hill and Bob L . Gray Published by : Press Stable URL : http://a.org ."
    assert listed({"type": "book", "title": typed}) == "Hill, A. et Gray, B. L. (s. d.). Rivers of towns."
    told = listed({"type": "book", "title": typed, "author": [{"family": "Roy", "given": "Luc"}]})
    assert told == "Roy, L. (s. d.). Rivers of towns."


def test_a_first_name_that_a_catalogue_leaves_out() -> None:
    author = [{"family": "Roy", "given": "Jean Luc"}]
    assert listed({"type": "book", "title": "Les fleuves / Luc Roy", "author": author}).endswith("Les fleuves.")
