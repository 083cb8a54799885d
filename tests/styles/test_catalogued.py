"""Entries of library catalogues: designations in brackets, publishers in lower case, a count of one volume."""

from __future__ import annotations

import pytest

from stratege.references.parts import Item
from stratege.styles.prepare import prepare


def prepared(kind: str, title: str, **fields: object) -> Item:
    """An item as it is sent to the engine."""
    return prepare({"id": "a", "type": kind, "title": title, **fields}, french=True)


@pytest.mark.parametrize(
    ("kind", "typed", "title", "genre"),
    [
        ("graphic", "Les fleuves :  [affiche", "Les fleuves", "affiche"),
        ("book", "Les fleuves [Texte imprimé] : étude", "Les fleuves\u00a0: étude", None),
        ("manuscript", "[Lettres d'Anne Roy]", None, "Lettres d'Anne Roy"),
        ("book", "[Les fleuves]", "[Les fleuves]", None),
        ("graphic", "Les fleuves [détail]", "Les fleuves [détail]", None),
    ],
)
def test_brackets_of_cataloguers(kind: str, typed: str, title: str | None, genre: str | None) -> None:
    item = prepared(kind, typed)
    assert (item.get("title"), item.get("genre")) == (title, genre)


@pytest.mark.parametrize(
    ("typed", "publisher"),
    [
        ("le Grand livre du mois", "Le Grand livre du mois"),
        ("l'Harmattan", "L'Harmattan"),
        ("éd. des Eaux", "Éd. des Eaux"),
        ("lulu.com", "lulu.com"),
    ],
)
def test_a_publisher_begins_with_a_capital(typed: str, publisher: str) -> None:
    assert prepared("book", "Les fleuves", publisher=typed)["publisher"] == publisher


@pytest.mark.parametrize(("typed", "count"), [("1", None), ("1 vol.", None), ("2 vol.", "2"), ("3", "3")])
def test_a_single_volume_is_not_counted(typed: str, count: str | None) -> None:
    assert prepared("book", "Les fleuves", **{"number-of-volumes": typed}).get("number-of-volumes") == count


@pytest.mark.parametrize(
    ("family", "typed", "given"),
    [
        ("Roy", "k.", "K."),
        ("Roy", "j.-p.", "J.-P."),
        ("Roy", "karin", "Karin"),
        ("Roy", "n", "N"),
        ("van Roy", "nina", "Nina"),
        ("roy", "anne b.", "a. b."),
        ("Roy", "Anne", "Anne"),
    ],
)
def test_first_names_in_lower_case(family: str, typed: str, given: str) -> None:
    item = prepared("book", "Les fleuves", author=[{"family": family, "given": typed}])
    assert item["author"] == [{"family": family, "given": given}]


@pytest.mark.parametrize(
    "genre", ["Review", "research-article", "Electronic Article", "Web", "Health Psychology & Medicine [3360]"]
)
def test_classes_of_databases_are_no_genre(genre: str) -> None:
    assert "genre" not in prepared("article-journal", "Les fleuves", genre=genre)


def test_an_article_stands_in_the_newspaper_that_its_site_is() -> None:
    address = {"URL": "https://www.sudouest.fr/eaux.php"}
    assert prepared("article-newspaper", "Eaux", source="Sud Ouest", **address)["container-title"] == "Sud Ouest"
    assert "container-title" not in prepared("article-newspaper", "Eaux", source="Europresse", **address)
    assert "container-title" not in prepared("webpage", "Eaux", source="Sud Ouest", **address)


def test_stars_of_critics_and_issues_of_no_number() -> None:
    assert prepared("article-newspaper", "La belle et la souris ****")["title"] == "La belle et la souris"
    assert prepared("article-journal", "The algorithm A*")["title"] == "The algorithm A*"
    assert "issue" not in prepared("article-journal", "Eaux", volume="3", issue="0")


def test_a_doctorate_in_education_is_one() -> None:
    assert prepared("thesis", "Eaux", genre="Ed.D.")["genre"] == "thèse de doctorat"


def test_that_a_post_of_a_blog_is_one_goes_without_saying() -> None:
    assert "genre" not in prepared("post-weblog", "Eaux", genre="Billet")
    assert prepared("post-weblog", "Eaux", genre="Entretien")["genre"] == "entretien"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Conférence Nationale Sur Les Applications de l'Intelligence Artificielle",
            "Conférence nationale sur les applications de l'intelligence artificielle",
        ),
        (
            "Actes Du Colloque International De Lyon Sur Les Crues",
            "Actes du colloque international de Lyon sur les crues",
        ),
        ("Congrès de l'Association française des crues", "Congrès de l'Association française des crues"),
        ("Symposium on the Rivers of the Plain", "Symposium on the Rivers of the Plain"),
        ("Revue Des Fleuves Et Des Crues", "Revue Des Fleuves Et Des Crues"),
    ],
)
def test_a_french_congress_has_one_capital(typed: str, printed: str) -> None:
    item = prepared("paper-conference", "Les crues", **{"container-title": typed, "page": "1-9"})
    assert item["container-title"] == printed
