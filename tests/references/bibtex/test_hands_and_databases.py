"""What hands misspell and databases put elsewhere, as public bibliographies have it."""

from __future__ import annotations

import json

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, load_items
from stratege.references.checks import faults, is_address, is_isbn, is_issn
from stratege.references.csl.read import from_json
from tests.references.printing import of, printed


def listed(item: dict[str, object]) -> str:
    """The line of a CSL item in the list, its spaces plain."""
    read = from_json(json.dumps([{"id": "a"} | item]))[0].item
    items, _ = load_items([read])
    line = render(items, ["[@a]"], markup="text").bibliography[0][1]
    return line.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("typed", "field", "read"),
    [
        ("adress={https://a.fr/1}", "adress", "address"),
        ("titel={Un}, tittle={Deux}", "tittle", "title"),
        ("publsher={PUF}", "publsher", "publisher"),
    ],
)
def test_a_field_misspelt_by_a_letter_is_read_and_told(typed: str, field: str, read: str) -> None:
    [entry] = from_bibtex(f"@manual{{a, {typed}}}")
    assert f"le champ « {field} » est lu « {read} »" in [told for _, told in entry.problems]


@pytest.mark.parametrize("typed", ["title={Un}, tittle={Deux}", "priority={3}", "keywrds={a}"])
def test_a_field_that_stands_or_resembles_none_is_not_read(typed: str) -> None:
    [entry] = from_bibtex(f"@manual{{a, {typed}}}")
    assert entry.problems == ()


def test_a_misspelt_address_is_printed() -> None:
    assert (
        printed("@manual{a, title={Tools}, adress={http://a.fr/kinect.aspx}}")
        == "Tools. (s. d.). http://a.fr/kinect.aspx"
    )


@pytest.mark.parametrize(
    ("reporter", "line"),
    [
        ("journaltitle={F. Supp. 3d}, volume={312}, pages={939}", "Roy v. Lac, 312 F. Supp. 3d 939 (2018)."),
        (
            "journaltitle={WL}, volume={2018}, pages={36}, number={No. 18-2657}",
            "Roy v. Lac, nᵒ 18-2657, 2018 WL 36 (2018).",
        ),
        ("journaltitle={R.C.S.}, volume={2}, pages={36}", "Roy v. Lac, [2018] 2 R.C.S. 36."),
    ],
)
def test_americans_have_the_year_of_a_ruling_last(reporter: str, line: str) -> None:
    assert printed(f"@jurisdiction{{a, title={{Roy v. Lac}}, date={{2018}}, {reporter}}}") == line


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "inproceedings",
            "booktitle={Proceedings of Lakes}, volume={pp. 22-24.}",
            "Dans Proceedings of Lakes (p. 22-24).",
        ),
        (
            "incollection",
            "booktitle={Handbook of Lakes}, volume={Volume 1, Part A}, pages={3-9}",
            "Dans Handbook of lakes (vol. 1A, p. 3-9).",
        ),
        (
            "inproceedings",
            "booktitle={Lake Symposium}, series={Lake Symposium}, volume={246}, pages={1-5}",
            "Dans Lake Symposium (vol. 246, p. 1-5).",
        ),
        ("article", "journal={HAL}, volume={00989454}, number={version 3}", "(hal-00989454 ; version 3). HAL."),
        ("article", "journal={Genome Biol}, journal-full={Genome biology}, volume=16", "Genome Biology, 16."),
        ("article", "journaltitle={Le Lac}, journalsubtitle={Monde}, entrysubtype={newspaper}", "Le Lac."),
        ("article", "journal={théorie et rives, Paris: Lavoisier}", ": théorie et rives. Lavoisier."),
        ("article", "journal={{\\'E}dit. Mir, Moscou}", "Édit. Mir."),
        ("article", "number=1", ""),
        ("report", "journaltitle={City of Lakes}, pages={1--71}", "City of Lakes."),
        (
            "report",
            "type={Rapport}, number={487 (2008--2009)}, institution={Sénat}",
            "(rapport nᵒ 487 [2008-2009]). Sénat.",
        ),
        ("techreport", "type={{W3C} Recommendation}, institution={W3C}", "[recommandation du W3C]. W3C."),
        ("book", "publisher={University Press}, address={Oxford}", "Oxford University Press."),
        ("book", "publisher={PUF}, edition={Digitally printed version}", "PUF."),
        (
            "misc",
            "booktitle={17th Lake Conference}, doi={10.2514/6.2011}",
            "Dans 17th Lake Conference. https://doi.org/10.2514/6.2011",
        ),
        ("unpublished", "location={École des lacs}", "[manuscrit inédit]. École des lacs."),
        (
            "inproceedings",
            "month=12, doi={10.1007/978-3-319-13560-1_33}",
            "https://doi.org/10.1007/978-3-319-13560-1_33",
        ),
        ("misc", r"howpublished={\urlhttps://a.fr/1}}", "https://a.fr/1"),
    ],
)
def test_a_field_says_what_it_holds(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Les lacs}}, {fields}").removeprefix("Les lacs").lstrip(". ") == line


def test_a_title_may_end_with_the_degree_of_a_thesis() -> None:
    title = "title={Les lacs, mémoire de master « Eaux », dir. Ana Gué}, publisher={École des lacs}"
    assert of("misc", title) == "Les lacs [mémoire de master, École des lacs]."
    assert (
        of("misc", "title={Les lacs, mémoire des eaux}, publisher={École des lacs}")
        == "Les lacs, mémoire des eaux. École des lacs."
    )


def test_a_blog_signs_no_page() -> None:
    page = "@online{a, title={Les lacs}, organization={Lake University Blog}, date={2019-02-11}, url={https://a.fr/4}}"
    assert printed(page) == "Les lacs. (2019, 11 février). Lake University Blog. https://a.fr/4"


def test_no_article_came_out_in_the_year_191() -> None:
    [entry] = from_bibtex(text := "@article{a, author={Roy, L}, title={Les lacs}, journal={Lacs}, volume=3, year=191}")
    assert printed(text) == "Roy, L. (s. d.). Les lacs. Lacs, 3."
    assert len(entry.problems) == 1


def test_a_law_may_have_a_short_title_alone() -> None:
    law = "@legislation{a, shorttitle={Lake Act}, date={2017}, journaltitle={Ark. Code}}"
    assert printed(law) == "Lake Act, 2017, Ark. Code."


def test_underscores_escaped_twice_are_underscores() -> None:
    assert of("book", r"title={Le lac{\textbackslash}\_un}, publisher={PUF}") == "Le lac_un. PUF."


@pytest.mark.parametrize(
    ("item", "line"),
    [
        (
            {"type": "book", "title": "Les lacs", "collection-title": "Manuels", "volume": "92", "publisher": "PUF"},
            "Les lacs. (s. d.). PUF.",
        ),
        (
            {"type": "book", "title": "Les lacs", "collection-title": "Manuels", "volume": "2", "publisher": "PUF"},
            "Les lacs (vol. 2). (s. d.). PUF.",
        ),
        (
            {
                "type": "book",
                "title": "The lakes: Volume 1: The shores",
                "volume": "1",
                "archive_location": "H61",
                "publisher": "PUF",
            },
            "The lakes: Volume 1: The shores. (s. d.). PUF.",
        ),
        (
            {
                "type": "report",
                "genre": "manual",
                "title": "laketools",
                "author": [{"family": "Lac", "given": "L"}],
                "URL": "https://CRAN.R-project.org/package=laketools",
            },
            "Lac, L. (s. d.). laketools [package R]. CRAN. https://CRAN.R-project.org/package=laketools",
        ),
        (
            {"type": "dataset", "title": "Lakes", "version": "DRAFT VERSION", "publisher": "PUF"},
            "Lakes (version préliminaire). (s. d.). [jeu de données]. PUF.",
        ),
        (
            {
                "type": "book",
                "title": "Les lacs",
                "author": [{"family": "Roy", "given": "Luc A.", "suffix": "(Luc Adiel), Jr"}],
                "publisher": "PUF",
            },
            "Roy, L. A., Jr. (s. d.). Les lacs. PUF.",
        ),
        (
            {
                "type": "book",
                "title": "Les lacs",
                "author": [{"family": "Roy", "given": "Luc", "suffix": "1963-"}],
                "publisher": "PUF",
            },
            "Roy, L. (s. d.). Les lacs. PUF.",
        ),
    ],
)
def test_items_of_catalogues(item: dict[str, object], line: str) -> None:
    assert listed(item) == line


def test_what_numbers_of_books_say_of_their_binding_is_no_fault() -> None:
    assert is_isbn("0521453534 (hc)") and is_issn("1939-1285(Electronic),0278-7393(Print)") and is_isbn("1939-1285")
    assert not is_isbn("0521453535 (hc)") and not is_issn("1939-1286(Electronic)")


def test_an_address_needs_no_scheme_to_be_one() -> None:
    assert is_address("www.swissvotes.ch") and is_address("www.a.fr/b")
    assert not is_address("www.a") and not is_address("a b")
    assert not list(faults({"type": "webpage", "title": "Un", "URL": "www.a.fr/b", "issued": "2020"}))


@pytest.mark.parametrize(
    ("held", "line"),
    [
        ("LacStack Summit, Boston", "[communication]. LacStack Summit, Boston."),
        ("12th Workshop on Lakes", "[communication]. 12th Workshop on Lakes."),
        ("Proceedings of the Lake Conference", "Proceedings of the Lake Conference."),
    ],
)
def test_what_an_event_alone_holds_was_heard_there(held: str, line: str) -> None:
    assert of("misc", f"title={{Of water}}, howpublished={{{held}}}").removeprefix("Of water").lstrip(". ") == line


@pytest.mark.parametrize(
    ("title", "printed_title"),
    [
        ("{{What is Extended Reality (XR)?}}", "What is extended reality (XR)?"),
        ("{{Towards Operational Safety of Lakes}}", "Towards operational safety of lakes"),
        ("{{Our World in Data}}", "Our World in Data"),
        ("{{Whisper AI Documentation}}", "Whisper AI Documentation"),
    ],
)
def test_braces_around_a_question_protect_nothing(title: str, printed_title: str) -> None:
    line = of("misc", f"title={title}, url={{https://a.fr/1}}")
    assert line.removesuffix(" https://a.fr/1").removesuffix(".") == printed_title


def test_mendeley_puts_all_titles_in_braces() -> None:
    tidy = "title={{Tidy Data}}, journal={Lakes}, volume=3"
    assert of("article", f"{tidy}, mendeley-groups={{Lakes}}") == "Tidy data. Lakes, 3."
    assert of("article", tidy) == "Tidy Data. Lakes, 3."


@pytest.mark.parametrize(
    ("title", "printed_title"),
    [
        (
            "In Xcode 27 Liquid Glass will be applied to your app automatically",
            "In Xcode 27 Liquid Glass will be applied to your app automatically",
        ),
        ("The Model Context Protocol (MCP) in practice", "The Model Context Protocol (MCP) in practice"),
        ("Writing a Good {{AGENTS}}.Md for Your Projects", "Writing a good AGENTS.md for your projects"),
        (
            "Rivers and the Formation of the Agentic Lake Foundation",
            "Rivers and the formation of the Agentic Lake Foundation",
        ),
    ],
)
def test_names_in_titles_of_pages(title: str, printed_title: str) -> None:
    page = f"@online{{a, author={{Foundation, Agentic Lake}}, title={{{title}}}, year=2025, url={{https://a.fr/1}}}}"
    assert printed(page) == f"Agentic Lake Foundation. (2025). {printed_title}. https://a.fr/1"


def test_a_land_before_common_words_opens_a_group() -> None:
    assert printed("@online{a, author={Tunisia Rent Car}, title={FAQ}, url={https://a.fr/1}}").startswith(
        "Tunisia Rent Car. "
    )
    assert printed("@online{a, author={Jordan Price Brown}, title={FAQ}, url={https://a.fr/1}}").startswith(
        "Brown, J. P. "
    )


@pytest.mark.parametrize(
    ("kind", "typed", "genre"),
    [
        ("phdthesis", "{PhD} Theses", "thèse de doctorat"),
        ("phdthesis", "Magister Theses", "mémoire de master"),
    ],
)
def test_a_degree_may_be_many(kind: str, typed: str, genre: str) -> None:
    assert of(kind, f"title={{Les lacs}}, type={{{typed}}}, school={{Laval}}") == f"Les lacs [{genre}, Laval]."


def test_a_firm_that_signs_its_manual_is_named_once() -> None:
    line = printed("@manual{a, title={Tool steel}, organization={Lake Solutions Group AG}, year=2015}")
    assert line == "Lake Solutions Group AG. (2015). Tool steel."
