"""Who wrote a report: what the cover, the page's head and the report's own citation say of each author."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from conftest import MakeProject
from stratege import orcid
from stratege.citations.record import report_record, whole_title
from stratege.document import Cover, Document, Link, Meta, plain, walk
from stratege.machine import missing_libraries
from stratege.pipeline import build, check
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

PLAN = """title: Peut-on livrer ?
subtitle: Six segments
date: '2026-01-02'
client: Transports Vallier
sections: [{module: a}]
options: {cite_report: true, review: false}
"""
AUTHORS = """organization: Arpent
authors:
  - {name: Anne Roy, role: associée, affiliation: Arpent, address: anne@arpent.example, orcid: 0000-0002-1825-0097}
  - {name: Luc Blé}
"""


def _document(make_project: MakeProject, plan: str) -> Document:
    built = check(make_project({"content/reports/r.yaml": plan}), "r")
    assert built.document and not built.diagnostics.items
    return built.document


@pytest.mark.parametrize("known", ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"])
def test_the_last_sign_of_an_orcid_comes_of_the_others(known: str) -> None:
    assert orcid.with_check(known) == known
    wrong = known[:-1] + ("1" if known[-1] != "1" else "2")
    assert orcid.with_check(wrong) == known


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"),
        ("0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("0000000218250097", ""),
        ("https://orcid.example/0000-0002-1825-0097", ""),
    ],
)
def test_an_orcid_is_read_bare_or_as_its_address(written: str, bare: str) -> None:
    assert orcid.bare(written) == bare


def test_the_cover_says_where_authors_work_and_how_they_are_reached(make_project: MakeProject) -> None:
    document = _document(make_project, PLAN + AUTHORS)
    [cover] = [node for node in walk(document) if isinstance(node, Cover)]
    assert [[plain(author.name), *map(plain, author.details)] for author in cover.authors] == [
        ["Anne Roy, associée", "Arpent", "anne@arpent.example", "ORCID\u00a00000-0002-1825-0097"],
        ["Luc Blé"],
    ]
    assert [node.url for node in walk(cover) if isinstance(node, Link)] == [
        "mailto:anne@arpent.example",
        "https://orcid.org/0000-0002-1825-0097",
    ]
    assert "Auteurs" not in [plain(fact.label) for fact in cover.facts]


def test_every_format_prints_them(make_project: MakeProject) -> None:
    document = _document(make_project, PLAN + AUTHORS)
    markdown = write_markdown(document, templates=[templates_root()])
    assert "**Auteurs :**\\\nAnne Roy, associée, Arpent, [anne@arpent.example](mailto:anne@arpent.example)" in markdown
    for media in ("screen", "paged"):
        page = write_html(document, templates=[templates_root()], media=media)
        assert '<span class="detail">Arpent</span>' in page
        assert 'href="https://orcid.org/0000-0002-1825-0097"' in page


def test_the_head_of_the_page_says_it_to_machines(make_project: MakeProject) -> None:
    page = write_html(_document(make_project, PLAN + AUTHORS), templates=[templates_root()], media="screen")
    found = re.search(r'<script type="application/ld.json">(.*?)</script>', page)
    assert found
    assert json.loads(found[1])["author"] == [
        {
            "@type": "Person",
            "givenName": "Anne",
            "familyName": "Roy",
            "@id": "https://orcid.org/0000-0002-1825-0097",
            "jobTitle": "associée",
            "affiliation": {"@type": "Organization", "name": "Arpent"},
            "email": "anne@arpent.example",
        },
        {"@type": "Person", "givenName": "Luc", "familyName": "Blé"},
    ]
    tags = re.findall(r'<meta name="(citation_author\w*)" content="([^"]*)">', page)
    assert tags == [
        ("citation_author", "Roy, Anne"),
        ("citation_author_institution", "Arpent"),
        ("citation_author_email", "anne@arpent.example"),
        ("citation_author_orcid", "https://orcid.org/0000-0002-1825-0097"),
        ("citation_author", "Blé, Luc"),
    ]


@pytest.mark.skipif(bool(missing_libraries()) or not shutil.which("pdfinfo"), reason="ni Pango ni pdfinfo ici")
def test_the_pdf_names_them_alone(make_project: MakeProject) -> None:
    import subprocess

    project = make_project({"content/reports/r.yaml": PLAN + AUTHORS})
    [pdf] = [path for path in build(project, "r", project.root / "output", ["pdf"]).files if path.suffix == ".pdf"]
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Author: +Anne Roy, Luc Blé$", told, re.MULTILINE)


def test_a_report_without_author_goes_by_its_organization_and_never_by_its_client() -> None:
    meta = Meta(name="r", title="T", organization="Arpent", client="Vallier", date="2026-01-02")
    assert report_record(meta)["author"] == [{"literal": "Arpent"}]
    assert "Vallier" not in str(report_record(meta))
    assert "author" not in report_record(Meta(name="r", title="T", client="Vallier"))


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("Livrer", "Livrer : à vélo"),
        ("Peut-on livrer ?", "Peut-on livrer ? à vélo"),
        ("Livrons\u00a0!", "Livrons\u00a0! à vélo"),
        ("« Peut-on livrer ? »", "« Peut-on livrer ? » à vélo"),
        ("*Qui livre ?*", "*Qui livre ?* à vélo"),
        ("Le « quoi ? » des villes", "Le « quoi ? » des villes : à vélo"),
    ],
)
def test_no_colon_follows_a_title_that_ends_with_its_own_sign(title: str, whole: str) -> None:
    assert whole_title(title, "à vélo") == whole
    assert whole_title(title, "") == title


def test_the_report_cites_itself_so(make_project: MakeProject) -> None:
    markdown = write_markdown(_document(make_project, PLAN + AUTHORS), templates=[templates_root()])
    assert len(re.findall(r"Peut-on livrer\s\? Six segments", markdown)) >= 4
    assert not re.search(r"livrer\s\?\s:", markdown)
    assert "Vallier" not in markdown.partition("Citer ce rapport")[2]
