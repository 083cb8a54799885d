"""What an address tells of a work, and the address that a library rewrote."""

from __future__ import annotations

import pytest

from stratege.references import load_items
from stratege.references.parts import Item
from stratege.styles.addresses import without_proxy
from stratege.styles.prepare import prepare


def prepared(kind: str, **fields: object) -> Item:
    """An item as it is sent to the engine."""
    author = [{"family": "Roy", "given": "Anne"}]
    return prepare({"id": "a", "type": kind, "title": "Les fleuves", "author": author, **fields}, french=True)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("https://www-exemple-info.ezproxy.univ-lac.fr/a?b=1", "https://www.exemple.info/a?b=1"),
        ("http://www.exemple.org.ezproxy.univ-lac.fr:2048/a", "https://www.exemple.org/a"),
        ("https://www-exemple-org.lac.idm.oclc.org/a", "https://www.exemple.org/a"),
        ("https://www-un--exemple-com.acces.bibl.ulaval.ca/a", "https://www.un-exemple.com/a"),
        ("https://ezproxy.univ-lac.fr/login?url=https://www.exemple.org/a", "https://www.exemple.org/a"),
        ("http://search.lake.com.ezproxy.pond.edu/docview/2", "https://search.lake.com/docview/2"),
        ("https://www-jstor-org.libproxy.pond.edu/stable/2", "https://www.jstor.org/stable/2"),
        ("https://proxy.exemple.fr/a", "https://proxy.exemple.fr/a"),
        ("https://nginx.proxy.fr/", "https://nginx.proxy.fr/"),
        ("https://www.exemple.fr/proxy/a", "https://www.exemple.fr/proxy/a"),
        ("https://www-exemple.github.io/proxy", "https://www-exemple.github.io/proxy"),
    ],
)
def test_the_address_that_a_library_rewrote(typed: str, printed: str) -> None:
    assert without_proxy(typed) == printed
    assert prepared("webpage", URL=typed)["URL"] == printed


def test_works_that_their_sites_tell() -> None:
    thesis = prepared("webpage", URL="https://theses.fr/2015LYO12345", publisher="Université du Lac")
    assert (thesis["type"], thesis["genre"]) == ("thesis", "thèse de doctorat")
    assert prepared("webpage", URL="https://exemple.fr/theses.fr")["type"] == "webpage"


@pytest.mark.parametrize(
    ("typed", "printed"), [({}, "package R"), ({"genre": "R package"}, "package R"), ({"genre": "manual"}, "manuel")]
)
def test_a_package_of_r_is_what_its_entry_calls_it(typed: dict[str, str], printed: str) -> None:
    package = prepared("report", URL="https://CRAN.R-project.org/package=lac", **typed)
    assert (package["type"], package["genre"]) == ("software", printed)


@pytest.mark.parametrize(
    ("typed", "title", "genre"),
    [
        ("The lakes [Online forum post]", "The lakes", "publication sur un forum"),
        ("The lakes [Video].", "The lakes", "vidéo"),
        ("The lakes [vol. 2]", "The lakes [vol. 2]", None),
    ],
)
def test_a_label_typed_after_the_title(typed: str, title: str, genre: str | None) -> None:
    page = prepared("webpage", title=typed)
    assert (page["title"], page.get("genre")) == (title, genre)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("www.exemple.ch", "https://www.exemple.ch"),
        ("exemple.org/a?b=1", "https://exemple.org/a?b=1"),
        ("exemple.fr", "https://exemple.fr"),
        ("//exemple.fr/a", "https://exemple.fr/a"),
        ("WWW.exemple.fr", "https://WWW.exemple.fr"),
        ("doi.org/10.1234/abc", "https://doi.org/10.1234/abc"),
        ("http://exemple.fr", "http://exemple.fr"),
        ("notice.pdf", "notice.pdf"),
        ("10.1234/abc", "10.1234/abc"),
        ("voir exemple.fr", "voir exemple.fr"),
    ],
)
def test_an_address_has_the_scheme_that_it_lacks(typed: str, printed: str) -> None:
    [item], _ = load_items([{"id": "a", "type": "webpage", "title": "Les fleuves", "URL": typed}])
    assert item["URL"] == printed
