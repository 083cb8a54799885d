"""What exports put in the wrong place or form: initials without stops, numbers of articles, series of reports."""

from __future__ import annotations

import json

import pytest

from stratege.references import faults, from_bibtex, from_json, from_ris, load_items
from stratege.styles.counts import bare_counts
from stratege.styles.kinds import adapt
from stratege.styles.titles import bare_titles, french_colons


@pytest.mark.parametrize(
    ("typed", "given"),
    [("King, WF", "W. F."), ("Roy, Denis JC", "Denis J. C."), ("ROY, LUC", "Luc"), ("Roy, Jo", "Jo")],
)
def test_initials_without_stops_are_initials(typed: str, given: str) -> None:
    author = from_bibtex(f"@book{{a, title={{A}}, author={{{typed}}}}}")[0].item["author"]
    assert [one["given"] for one in author] == [given]


@pytest.mark.parametrize(
    ("page", "doi", "number"),
    [
        ("4929", "10.9999/zu16124929", "4929"),
        ("R50", "10.9999/zb-12-5-r50", "R50"),
        ("12", "10.9999/zes.167.0012", None),  # a page
        ("4929", "10.9999/zu16", None),
    ],
)
def test_doi_tells_number_of_article(page: str, doi: str, number: str | None) -> None:
    item = from_ris(f"TY  - JOUR\nTI  - A\nT2  - Z\nSP  - {page}\nDO  - {doi}\nER  - \n")[0].item
    assert (item.get("number"), item.get("page")) == ((number, None) if number else (None, page))
    typed = {"id": "a", "type": "article-journal", "title": "A", "page": page, "DOI": doi}
    assert from_json(json.dumps([typed]))[0].item.get("number") == number


@pytest.mark.parametrize("address", ["doi.org/", "http://dx.doi.org/", "https://www.doi.org/", "https://doi.org/"])
def test_address_of_doi_is_of_today(address: str) -> None:
    typed = {"id": "a", "type": "thesis", "title": "A", "URL": f"{address}10.9999/lac", "DOI": f"{address}10.9999/lac"}
    [item], _ = load_items([typed])
    assert (item["URL"], item["DOI"]) == ("https://doi.org/10.9999/lac", "10.9999/lac")
    assert not [fault for fault in faults(typed) if fault.code == "C011"]


def test_other_addresses_stay() -> None:
    typed = [{"id": "a", "URL": url} for url in ("https://doi.org/aide", "https://a.fr/doi.org/10.9999/lac")]
    assert [item["URL"] for item in load_items(typed)[0]] == [one["URL"] for one in typed]


@pytest.mark.parametrize(
    ("kind", "pages", "kept"),
    [("thesis", "12-30", None), ("book", "352, 266", None), ("book", "xii + 352", None), ("chapter", "3, 12", "3, 12")],
)
def test_pages_of_what_has_none_are_not_printed(kind: str, pages: str, kept: str | None) -> None:
    item: dict[str, object] = {"type": kind, "page": pages}
    bare_counts(item)
    assert item.get("page") == kept


@pytest.mark.parametrize(
    ("title", "language", "printed"),
    [
        ("Ce que les «Lakes Files» révèlent", "", "Ce que les «\xa0Lakes Files\xa0» révèlent"),
        ("Les « lacs » et les rives", "", "Les «\xa0lacs\xa0» et les rives"),
        ("El «lago» de las ciudades", "es", "El «lago» de las ciudades"),
    ],
)
def test_guillemets_of_french_titles_have_their_spaces(title: str, language: str, printed: str) -> None:
    item: dict[str, object] = {"type": "book", "title": title}
    french_colons(item, language)
    assert item["title"] == printed


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"title": "C 35 : remise des clés"}, "document"),
        ({"title": "AN, F/7/4385 : lettre"}, "document"),
        ({"title": "Notes", "archive": "Fonds des lacs"}, "document"),
        ({"title": "Notes : le lac"}, "manuscript"),
        ({"title": "Les 24 : notes"}, "manuscript"),
    ],
)
def test_what_an_archive_holds_is_as_precise_as_it_is(fields: dict[str, str], kind: str) -> None:
    item: dict[str, object] = {"type": "manuscript", **fields}
    adapt(item)
    assert item["type"] == kind


def test_secondary_title_of_report_is_its_series() -> None:
    item = from_ris("TY  - RPRT\nTI  - A\nT2  - Cahiers du lac\nER  - \n")[0].item
    assert item["collection-title"] == "Cahiers du lac" and "container-title" not in item


def test_contributors_are_a_group() -> None:
    item = from_bibtex("@misc{a, title={A}, author={Zorb Contributors}}")[0].item
    assert item["author"] == [{"literal": "Zorb Contributors"}]


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("container-title", "Z Mol Biol 215", "Z Mol Biol"),
        ("container-title", "Revue 2000", "Revue 2000"),
        ("publisher", "Hambourg: Karl Roth", "Karl Roth"),
        ("publisher", "Saint-Denis : Les Lacs", "Les Lacs"),
        ("publisher", "Éditions : Les Lacs", "Éditions : Les Lacs"),
        ("title", "Le lac ... et la rive...", "Le lac … et la rive…"),
        ("title", "Le lac....", "Le lac...."),
    ],
)
def test_fields_say_no_more_than_they_should(name: str, typed: str, kept: str) -> None:
    item: dict[str, object] = {"type": "article-journal", "volume": "215", name: typed}
    bare_titles(item)
    assert item[name] == kept


@pytest.mark.parametrize(("volume", "kept"), [("Octobr", None), ("Mars", None), ("No", "No"), ("XII", "XII")])
def test_month_is_no_volume(volume: str, kept: str | None) -> None:
    source = f"@article{{a, title={{Eaux}}, journal={{Rives}}, year={{2020}}, volume={{{volume}}}, number={{10}}}}"
    assert from_bibtex(source)[0].item.get("volume") == kept


@pytest.mark.parametrize(
    ("journal", "year", "read"),
    [
        ("Rives \\& Eaux, 1989 volume 4 - numéros 1-2. Varia.", "1989", ("Rives & Eaux", "4", "1-2")),
        ("Rives, vol. 4, n° 3", "1989", ("Rives", "4", "3")),
        ("Rives, 1988 volume 4 - numéro 1", "1989", ("Rives, 1988 volume 4 - numéro 1", None, None)),
        ("Rives, 52e année, numéro 4, 1997", "1997", ("Rives, 52e année, numéro 4, 1997", None, None)),
    ],
)
def test_name_of_journal_tells_volume_and_issue(journal: str, year: str, read: tuple[str | None, ...]) -> None:
    source = f"@article{{a, title={{Eaux}}, journal={{{journal}}}, year={{{year}}}}}"
    entry = from_bibtex(source)[0]
    assert tuple(entry.item.get(name) for name in ("container-title", "volume", "issue")) == read
    assert bool(entry.read_as) == bool(read[1])
    given = from_bibtex(source.replace("year=", "volume={9}, year="))[0].item
    assert given["volume"] == "9" and "issue" not in given
