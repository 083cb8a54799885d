"""Works whose export names no host, or names it amiss: papers, blogs, sites, editions, publishers and addresses."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json, from_ris


def ris(kind: str, *lines: str, title: str = "The Flow of Rivers") -> str:
    record = [f"TY  - {kind}", "AU  - Roy, L.", f"TI  - {title}", *lines, "PY  - 2020", "ER  - "]
    return line_of(from_ris("\n".join(record)))


def csl(**fields: object) -> str:
    item = {"id": "a", "type": "webpage", "title": "The Flow of Rivers", "issued": {"date-parts": [[2020]]}}
    return line_of(from_json(json.dumps([item | {"author": [{"family": "Roy", "given": "Luc"}], **fields}])))


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (["PB  - IEEE", "SP  - 1", "EP  - 6"], "The flow of rivers (p. 1-6). IEEE."),
        (["PB  - IEEE"], "The flow of rivers. IEEE."),
        (["JO  - Anais do Simpósio dos Rios"], "The flow of rivers. Dans Anais do Simpósio dos Rios."),
        (["JO  - Atti del Convegno dei Fiumi"], "The flow of rivers. Dans Atti del Convegno dei Fiumi."),
        (["JO  - Congress of Rivers"], "The flow of rivers [communication]. Congress of Rivers."),
    ],
)
def test_papers(lines: list[str], end: str) -> None:
    assert ris("CONF", *lines) == f"Roy, L. (2020). {end}"


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (["T2  - River Blog", "PB  - River"], "The flow of rivers. River Blog."),
        (["T2  - River Weblog"], "The flow of rivers. River Weblog."),
        (["T2  - Blogging River"], "The flow of rivers. Blogging River."),
    ],
)
def test_blogs(lines: list[str], end: str) -> None:
    assert ris("GEN", *lines) == f"Roy, L. (2020). {end}"


@pytest.mark.parametrize(
    ("title", "url", "end"),
    [
        (
            "How the Rivers Flow | The Lakes | Lakes Nature Link",
            "https://link.lakes.com/a",
            "How the rivers flow. Lakes Nature Link",
        ),
        ("How the Rivers Flow | Lakes Support", "https://support.lakes.com/a", "How the rivers flow. Lakes Support"),
        ("How the Rivers Flow | The Lakes in Maps", "https://lakes.com/a", "How the rivers flow | The Lakes in Maps"),
    ],
)
def test_sites_after_titles(title: str, url: str, end: str) -> None:
    assert csl(title=title, URL=url) == f"Roy, L. (2020). {end}. {url}"


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"title": "The Flow of Rivers (Second Edition)"}, "The flow of rivers (2ᵉ éd.)."),
        (
            {"title": "The Flow of Rivers (Sixth Edition)", "container-title": "W3C"},
            "The flow of rivers (6ᵉ éd.). W3C.",
        ),
        ({"title": "The Flow of Rivers, 2nd Edition", "type": "article-journal"}, "The flow of rivers (2ᵉ éd.)."),
        (
            {"title": "The Flow of Rivers, 2nd Edition", "type": "article-journal", "container-title": "River Journal"},
            "The flow of rivers, 2nd edition. River Journal.",
        ),
        ({"type": "book", "edition": "1.0.0"}, "The flow of rivers (version 1.0.0)."),
        ({"type": "book", "edition": "v2.1"}, "The flow of rivers (version 2.1)."),
        ({"type": "book", "edition": "2"}, "The flow of rivers (2ᵉ éd.)."),
    ],
)
def test_editions(fields: dict[str, str], end: str) -> None:
    assert csl(**fields) == f"Roy, L. (2020). {end}"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Self-published via GitHub Pages", "GitHub Pages"),
        ("Oxford University Press USA - OSO", "Oxford University Press"),
        ("Boydell and Brewer Limited", "Boydell and Brewer"),
        ("BRILL", "Brill"),
        ("SAGE", "SAGE"),
    ],
)
def test_publishers(typed: str, printed: str) -> None:
    assert csl(type="book", publisher=typed) == f"Roy, L. (2020). The flow of rivers. {printed}."


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"URL": "/a/b.html", "container-title": "rivers.site"}, "rivers.site. https://rivers.site/a/b.html"),
        ({"URL": "/a/b.html", "container-title": "Rivers"}, "Rivers."),
        ({"URL": "[https://exemple.fr/a]"}, "https://exemple.fr/a"),
        ({"URL": "<https://exemple.fr/a>"}, "https://exemple.fr/a"),
        ({"URL": "[Les crues](https://exemple.fr/a)"}, "https://exemple.fr/a"),
        ({"URL": "https://exemple.fr/a_(b)"}, "https://exemple.fr/a_(b)"),
    ],
)
def test_addresses(fields: dict[str, str], end: str) -> None:
    assert csl(**fields) == f"Roy, L. (2020). The flow of rivers. {end}"


def test_an_address_in_the_place_of_a_host_is_as_typed() -> None:
    assert ris("GEN", "T2  - https://exemple.fr/a/") == "Roy, L. (2020). The flow of rivers. https://exemple.fr/a/"


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        ("dataset", {}, "[jeu de données]. Zenodo."),
        ("dataset", {"publisher": "Institut des eaux"}, "[jeu de données]. Institut des eaux."),
        ("software", {"URL": "https://github.com/lac/eaux"}, "[logiciel]. Zenodo."),
        ("webpage", {}, "."),
    ],
)
def test_who_has_what_a_doi_names(kind: str, fields: dict[str, str], end: str) -> None:
    doi = "10.5281/zenodo.1234567"
    line = csl(type=kind, title="Les eaux", DOI=doi, **fields)
    assert line == f"Roy, L. (2020). Les eaux{'' if end == '.' else ' '}{end} https://doi.org/{doi}"


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"page": "019752"}, "bioRxiv. https://doi.org/10.1101/019752"),
        ({"number": "2020.02.07.937862"}, "bioRxiv. https://doi.org/10.1101/2020.02.07.937862"),
        ({"page": "019752", "DOI": "10.1101/1"}, "bioRxiv. https://doi.org/10.1101/1"),
        ({"page": "12-20"}, "bioRxiv."),
    ],
)
def test_a_preprint_of_biorxiv_has_the_doi_of_its_number(fields: dict[str, str], end: str) -> None:
    line = csl(type="article-journal", **{"container-title": "bioRxiv"}, **fields)
    assert line == f"Roy, L. (2020). The flow of rivers. {end}"


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("Ke-xue", "K.-x."),
        ("Jean-paul", "J.-P."),
        ("Jean-Paul", "J.-P."),
    ],
)
def test_hyphened_first_names(given: str, printed: str) -> None:
    assert csl(author=[{"family": "Roy", "given": given}]).startswith(f"Roy, {printed} (2020).")


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Base des crues (disquette).", "Base des crues (disquette) [jeu de données]"),
        ("Base des crues.", "Base des crues [jeu de données]"),
        ("Base des crues, etc.", "Base des crues, etc. [jeu de données]"),
    ],
)
def test_no_stop_between_a_title_and_what_the_work_is(title: str, printed: str) -> None:
    assert csl(type="dataset", title=title, publisher="Insee") == f"Roy, L. (2020). {printed}. Insee."


@pytest.mark.parametrize(
    ("fields", "date"), [({"DOI": "10.9999/a"}, "2020"), ({"URL": "https://exemple.fr"}, "2020, 3 mai")]
)
def test_an_article_of_an_encyclopedia_that_is_a_book_has_its_year(fields: dict[str, str], date: str) -> None:
    day = {"issued": {"date-parts": [[2020, 5, 3]]}}
    line = csl(
        type="entry-encyclopedia", title="Fleuve", **{"container-title": "Encyclopédie des eaux"}, **day, **fields
    )
    assert line.startswith(f"Roy, L. ({date}). Fleuve. Dans Encyclopédie des eaux.")


def test_the_number_of_a_report_is_no_issn() -> None:
    assert csl(type="report", number="ISSN 1480-4883") == "Roy, L. (2020). The flow of rivers."
    assert csl(type="report", number="1480-4883") == "Roy, L. (2020). The flow of rivers (rapport nᵒ 1480-4883)."


def test_what_persons_wrote_is_no_act() -> None:
    assert csl(type="legislation") == "Roy, L. (2020). The flow of rivers."
    group = csl(type="legislation", author=[{"literal": "Parlement"}])
    assert group.startswith("The Flow of Rivers")


def test_a_book_of_one_congress_has_its_publisher() -> None:
    lines = ["T2  - International Conference on Rivers", "VL  - 2", "SP  - 87", "EP  - 98"]
    begin = "Roy, L. (2020). The flow of rivers."
    assert (
        ris("CPAPER", *lines, "PB  - Lac")
        == f"{begin} Dans International Conference on Rivers (vol. 2, p. 87-98). Lac."
    )
    assert ris("CPAPER", *lines) == f"{begin} International Conference on Rivers, 2, 87-98."


def test_a_colon_of_english_has_no_space_of_any_kind() -> None:
    title = "A Different River Project\u00a0: Automatic Model Generation"
    assert csl(title=title) == "Roy, L. (2020). A different river project: Automatic model generation."


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Education et evolution des eaux", "Éducation et evolution des eaux"),
        ("Les crues : Etude des eaux", "Les crues : étude des eaux"),
        ("Espaces et Echanges dans les eaux", "Espaces et Échanges dans les eaux"),
        ("Enivrement et Email dans les eaux", "Enivrement et Email dans les eaux"),
        ("Euphorie dans les eaux", "Euphorie dans les eaux"),
        ("Education in the Lakes", "Education in the lakes"),
    ],
)
def test_accents_of_capitals_in_french(typed: str, printed: str) -> None:
    assert csl(title=typed).replace("\u00a0", " ") == f"Roy, L. (2020). {printed}."


@pytest.mark.parametrize(
    ("url", "end"),
    [
        ("https://ezp.lac.se/login?url=http://search.ebscohost.com/login.aspx?direct=true&AN=1", ""),
        ("https://ezp.lac.se/login?url=https://exemple.fr/a", " https://exemple.fr/a"),
    ],
)
def test_an_address_of_subscribers_alone(url: str, end: str) -> None:
    assert ris("JOUR", "JO  - Eaux", f"UR  - {url}") == f"Roy, L. (2020). The flow of rivers. Eaux.{end}"


@pytest.mark.parametrize(("tag", "kind"), [("L3", "10.1016/j.eaux.2016"), ("M3", "doi: 10.1016/j.eaux.2016")])
def test_the_tags_of_databases_that_have_a_doi(tag: str, kind: str) -> None:
    line = ris("JOUR", "JO  - Eaux", f"{tag}  - {kind}")
    assert line == "Roy, L. (2020). The flow of rivers. Eaux. https://doi.org/10.1016/j.eaux.2016"
    assert ris("JOUR", "JO  - Eaux", "L3  - doi.pdf") == "Roy, L. (2020). The flow of rivers. Eaux."


def test_a_dictionary_that_keeps_changing_has_the_day_of_its_version() -> None:
    word = {"type": "entry-dictionary", "title": "fleuve", "container-title": "Wiktionnaire", "author": []}
    day = {"issued": {"date-parts": [[2022, 6, 1]]}, "accessed": {"date-parts": [[2022, 7, 21]]}}
    url = "https://fr.wiktionary.org/w/index.php?title=fleuve&oldid=1"
    assert csl(**word, **day, URL=url) == f"Fleuve. (2022, 1er juin). Dans Wiktionnaire. {url}"
    assert csl(**word, **day, URL="https://exemple.fr/a").startswith("Fleuve. (2022). Dans Wiktionnaire.")


@pytest.mark.parametrize(
    ("doi", "page", "end"),
    [
        ("10.12688/f1000research.7563.2", "1521-1521", "article 1521"),
        ("10.1038/s41377-018-0060-7", "60", "article 60"),
        ("10.1038/s41377-018-0060-7", "61", "61"),
    ],
)
def test_numbers_of_articles(doi: str, page: str, end: str) -> None:
    fields = {"type": "article-journal", "container-title": "River Journal", "volume": "7", "page": page, "DOI": doi}
    assert csl(**fields) == f"Roy, L. (2020). The flow of rivers. River Journal, 7, {end}. https://doi.org/{doi}"


def unsigned(kind: str, fields: str) -> str:
    return line_of(from_bibtex(f"@{kind}{{a, title = {{Le débit des crues}}, year = 2020, {fields}}}"))


@pytest.mark.parametrize("holder", ["Légifrance", "Persée", "Journal officiel de la République française"])
def test_who_holds_a_page_does_not_sign_it(holder: str) -> None:
    printed = unsigned("online", f"organization = {{{holder}}}, url = {{https://exemple.fr/a}}")
    assert printed == f"Le débit des crues. (2020). {holder}. https://exemple.fr/a"


def test_a_law_says_all_by_its_title() -> None:
    fields = "organization = {Légifrance}, url = {https://exemple.fr/a}"
    [law] = from_bibtex(
        f"@online{{a, title = {{Loi nᵒ 84-52 du 26 janvier 1984 sur les eaux}}, year = 1984, {fields}}}"
    )
    assert line_of([law]) == "Loi nᵒ 84-52 du 26 janvier 1984 sur les eaux. https://exemple.fr/a"


def test_a_program_nobody_signs_is_at_github() -> None:
    printed = unsigned("online", "organization = {Github}, url = {https://github.com/a/b}")
    assert printed.startswith("Le débit des crues")
    assert printed.endswith(" GitHub. https://github.com/a/b")


def test_a_program_that_names_nobody_is_at_github_by_its_address() -> None:
    [program] = from_bibtex("@software{a, title = {Le débit}, date = {2020-05-04}, url = {https://github.com/a/b}}")
    assert line_of([program]) == "Le débit. (2020). [logiciel]. GitHub. https://github.com/a/b"


def test_an_organization_that_holds_nothing_of_others_signs_its_page() -> None:
    printed = unsigned("online", "organization = {Unesco}, url = {https://exemple.fr/a}")
    assert printed == "Unesco. (2020). Le débit des crues. https://exemple.fr/a"


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ("url = {https://exemple.fr/a}", "Le débit des crues. https://exemple.fr/a"),
        ("volume = 3, url = {https://exemple.fr/a}", "Le débit des crues. Office des eaux, 3. https://exemple.fr/a"),
        ("pages = {3-9}", "Le débit des crues. Office des eaux, 3-9."),
    ],
)
def test_an_author_is_no_journal_of_a_page_of_his(fields: str, end: str) -> None:
    printed = unsigned("article", f"author = {{{{Office des eaux}}}}, journaltitle = {{Office des eaux}}, {fields}")
    assert printed == f"Office des eaux. (2020). {end}"
