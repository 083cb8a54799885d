"""Titles in Title Case that have no small word, are Spanish, or are told by the rest of their file."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.titles.evidence import met_small, site_names
from stratege.references.titles.french_case import looks_french
from stratege.references.titles.title_case import in_its_case, language_to_case
from stratege.references.words.spanish import is_common_spanish


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Handwriting Recognition Challenge", "Handwriting recognition challenge"),
        ("Data Science", "Data science"),
        ("Zorblatt Website", "Zorblatt website"),
        ("The ZorLex-Lemon Model of Networks", "The ZorLex-Lemon model of networks"),
        ("The Well-Known Models of Lakes", "The well-known models of lakes"),
        ("New Horizons in Web Based Learning", "New horizons in web based learning"),
        ("The Internet and the World Wide Web after Web 2.0", "The internet and the World Wide Web after Web 2.0"),
        ("Los Modelos De ZorLex-Limón Y Las Redes", "Los modelos de ZorLex-Limón y las redes"),
        ("Zorblatt Networks", "Zorblatt Networks"),  # who knows what is a name here
        ("Cox Rings", "Cox rings"),
        ("Zorblan Phonemics", "Zorblan phonemics"),
        ("Publicis Sapient", "Publicis Sapient"),
        ("Essays On Rivers (Vilásamaṇi Maṇjarī)", "Essays on rivers (Vilásamaṇi Maṇjarī)"),
        ("Vocabulario: Palabras Selectas De Lenguas Indígenas", "Vocabulario: Palabras selectas de lenguas indígenas"),
        ("Encuesta de Caracterización Socioeconómica Nacional", "Encuesta de Caracterización Socioeconómica Nacional"),
        ("Palavras Seletas De Línguas Indígenas Do Brasil", "Palavras Seletas De Línguas Indígenas Do Brasil"),
        ("Institut National des Etudes Economiques", "Institut national des études économiques"),
        ("Histoire des Déplacements Urbains en Europe", "Histoire des déplacements urbains en Europe"),
        ("Wolfgang Weber", "Wolfgang Weber"),
        ("Œuvres Complètes, Livre I, Lettres", "Œuvres complètes, livre I, lettres"),
        ("Les Vœux du Sacré-Cœur et des Sœurs", "Les vœux du Sacré-Cœur et des sœurs"),
        ("Die Soziale Ordnung Der Gesellschaft", "Die Soziale Ordnung Der Gesellschaft"),
        ("El Impacto De Las Redes En La Ciudad De Madrid", "El impacto de las redes en la ciudad de Madrid"),
        ("El Impacto De Smartphones En La Ciudad", "El impacto de smartphones en la ciudad"),
        ("Los Mercados De América Latina Y San Juan", "Los mercados de América Latina y San Juan"),
        ("O Impacto Das Redes Para Uma Cidade", "O Impacto Das Redes Para Uma Cidade"),  # Portuguese
    ],
)
def test_language_is_told_by_words(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed
    assert in_its_case(printed, language_to_case(printed)) == printed


def test_elided_il_is_french() -> None:
    assert language_to_case("Lettres sur le fleuve pour qu'il soit ouvert") == "fr"
    assert language_to_case("Il lago e la riva dans il mondo") == ""


def test_word_small_elsewhere_keeps_its_capital_in_the_name_of_a_product() -> None:
    titles = ("The ZorLex-Lemon Model of Networks", "The price of a lemon")
    items = from_json(json.dumps([{"id": title, "type": "book", "title": title} for title in titles]))
    assert items[0].item["title"] == "The ZorLex-Lemon model of networks"


@pytest.mark.parametrize(
    ("subtitle", "printed"),
    [("Histoire des lacs", "Le lac : histoire des lacs"), ("Lyon et les ponts", "Le lac : Lyon et les ponts")],
)
def test_french_subtitle_has_no_capital_of_its_own(subtitle: str, printed: str) -> None:
    item = from_bibtex(f"@book{{a, title={{Le lac}}, subtitle={{{subtitle}}}, langid={{french}}}}")[0].item
    assert str(item["title"]).replace(": ", " : ") == printed


def test_spanish_names_are_no_words() -> None:
    assert is_common_spanish("Redes") and is_common_spanish("Ciudades")
    assert is_common_spanish("Influyentes") and not is_common_spanish("Vicente")
    assert not is_common_spanish("Valencia") and not is_common_spanish("Zorblatt")


TITLES = ("A Study of Zorblatts and Quibbers: Zorblatts", "The price of zorblatts and python")


@pytest.mark.parametrize("name", ["bib", "json", "ris"])
def test_word_in_lower_case_elsewhere_is_no_name(name: str) -> None:
    if name == "bib":
        items = from_bibtex("".join(f"@book{{k{rank}, title={{{title}}}}}\n" for rank, title in enumerate(TITLES)))
    elif name == "json":
        items = from_json(json.dumps([{"id": title, "type": "book", "title": title} for title in TITLES]))
    else:
        items = from_ris("".join(f"TY  - BOOK\nTI  - {title}\nER  - \n" for title in TITLES))
    assert items[0].item["title"] == "A study of zorblatts and Quibbers: Zorblatts"


def test_names_that_are_often_typed_small_are_no_evidence() -> None:
    assert met_small(TITLES) == {"price", "zorblatts"}
    assert met_small(["Visit www.zorblatt.fr or zorblatt/quib"]) == frozenset()


def test_a_name_leaves_a_title_french() -> None:
    assert looks_french("Courants de Foucault: fours à induction")
    assert looks_french("Zorblatt : Premiers pas en informatique embarquée")
    assert not looks_french("Zorblatt : premiers pas en informatique")
    assert not looks_french("Courants de Foucault: fours Joule à induction")
    assert not looks_french("Courants de zorblatt: fours à induction")


def test_a_small_word_tells_the_language_of_a_title_as_its_host_does() -> None:
    item = {
        "id": "a",
        "type": "chapter",
        "title": "DOI Links on Wikipedia",
        "container-title": "Lakes and Their Networks",
    }
    assert from_json(json.dumps([item]))[0].item["title"] == "DOI links on Wikipedia"
    item["title"] = "DOI Links Wikipedia"  # which may be a name
    assert from_json(json.dumps([item]))[0].item["title"] == "DOI Links Wikipedia"


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Writing with zorb: draw your own rivers and lakes", "en"),
        ("Writing with zorb: draw quib rivers and your lakes", "fr"),
        ("Writing zorb: draw rivers, lakes and towns", "fr"),
    ],
)
def test_a_name_leaves_a_title_english(typed: str, language: str) -> None:
    assert language_to_case(typed, "fr") == language


def test_site_keeps_its_name() -> None:
    text = "@misc{a, title={The Rust Handbook of Languages}, url={https://www.rust-lang.example}}"
    assert from_bibtex(text)[0].item["title"] == "The Rust handbook of languages"
    assert from_bibtex(text.replace("@misc", "@article"))[0].item["title"] == "The rust handbook of languages"
    item = {
        "id": "a",
        "type": "webpage",
        "title": "Our Town in Figures: The Survey",
        "URL": "https://ourtowninfigures.org/a",
    }
    assert from_json(json.dumps([item]))[0].item["title"] == "Our Town in Figures: The survey"


def test_address_that_is_none_names_nothing() -> None:
    assert site_names("misc", "https://[") == frozenset()
    assert site_names("misc", "https://co.uk") == frozenset()
    assert site_names("book", "https://stackoverflow.com") == frozenset()


def test_a_part_of_a_site_is_not_its_name() -> None:
    assert site_names("online", "https://population.un.org/a") == {"unpopulation"}  # « UN Population », both words
    assert site_names("online", "https://zorban.un.org/a") == {"zorban"}
    assert site_names("online", "https://www.guardian.co.uk/a") == {"guardian"}


def test_a_name_in_lower_case_once_is_none_the_less() -> None:
    titles = ["Potential language resources for Zorban", "Zorban for all, la zorban in short"]
    assert "zorban" not in met_small(titles)
    assert "zorban" in met_small(["Potential Language Resources for Zorban", titles[1]])  # all of it has capitals
    assert "river" in met_small(["Potential language resources for River", "A river"])  # a common word


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Zorbed {Networks} in a {Nutshell}", "Zorbed networks in a nutshell"),
        ("Two {S}olutions to {D}iluted {ZORB} {M}odels", "Two solutions to diluted ZORB models"),
        (r"The \emph{Networks} of \emph{Acorn}", "The <i>Networks</i> of <i>Acorn</i>"),  # of a macro
        ("On the {Networks} of {Zorblatt}", "On the Networks of Zorblatt"),  # one of two may be a name
        ("The Networks of the {Nutshell} and {Acorn}", "The networks of the Nutshell and Acorn"),  # not every capital
    ],
)
def test_braces_around_every_common_word_mark_no_name(typed: str, printed: str) -> None:
    assert from_bibtex(f"@book{{a, title={{{typed}}}}}")[0].item["title"] == printed


def test_french_title_that_says_to_be_english_is_french() -> None:
    title = "Les Réseaux Sociaux de l'enseignement Supérieur et de La Recherche"
    item = from_bibtex(f"@book{{a, title={{{title}}}, langid={{english}}}}")[0].item
    assert item["title"] == "Les réseaux sociaux de l’enseignement supérieur et de la recherche"
