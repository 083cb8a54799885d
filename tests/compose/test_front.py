"""What comes before the chapters: the facts of the cover, the messages, the lists that are worth printing."""

from __future__ import annotations

import re

import pytest

from conftest import MakeProject
from stratege.document import Abstract, Contents, Cover, Document, Link, plain, walk
from stratege.pipeline import check
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

PLAN = (
    "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
    "options: {cite_report: false, review: false}\n"
)
TABLES = "kind: prose\ntitle: Des tableaux\nbody:\n" + "".join(
    f"  - table: {{id: t{number}, caption: Un tableau, columns: [{{title: A}}], rows: [[b]]}}\n" for number in range(10)
)
TEMPLATES = [templates_root()]


def _document(make_project: MakeProject, plan: str, chapter: str = "") -> Document:
    files = {"content/reports/r.yaml": plan, **({"content/a.yaml": chapter} if chapter else {})}
    built = check(make_project(files), "r")
    assert built.document, built.diagnostics.items
    return built.document


def _cover(document: Document) -> Cover:
    [found] = [node for node in walk(document) if isinstance(node, Cover)]
    return found


def test_the_cover_says_who_for_whom_when_and_how_far(make_project: MakeProject) -> None:
    plan = PLAN + (
        "authors: [{name: Anne Roy, role: associée}, {name: Luc Blé}]\nclient: Mairie\naudience: Élus\n"
        "version: '2'\nconfidentiality: Restreinte\norganization: Atelier\n"
    )
    cover = _cover(_document(make_project, plan))
    assert [(plain(fact.label), [plain(line) for line in fact.lines]) for fact in cover.facts] == [
        ("Auteurs", ["Anne Roy, associée", "Luc Blé"]),
        ("Destinataire", ["Mairie"]),
        ("Public", ["Élus"]),
        ("Date", ["2\u00a0janvier 2026"]),
        ("Version", ["2"]),
        ("Diffusion", ["Restreinte"]),
    ]
    assert plain(cover.organization) == "Atelier"


def test_a_cover_names_the_jury_after_the_facts_where_it_is_long(make_project: MakeProject) -> None:
    plan = f"{PLAN}authors: [{{name: Anne Roy}}]\nsupervisors: [Luc Blé, Paul Noir]\njury: [A, B, C, D]\n"
    document = _document(make_project, plan)
    facts = [(plain(fact.label), [plain(line) for line in fact.lines]) for fact in _cover(document).facts]
    assert facts[1:3] == [("Direction", ["Luc Blé", "Paul Noir"]), ("Jury", ["A", "B", "C", "D"])]
    html = write_html(document, templates=TEMPLATES, media="paged")
    places = [
        html.index(words) for words in ("<dt>Auteur</dt>", "<dt>Direction</dt>", "<dt>Date</dt>", "<dt>Jury</dt>")
    ]
    assert places == sorted(places)
    assert "**Direction :** Luc Blé ; Paul Noir" in re.sub(r"\s", " ", write_markdown(document, templates=TEMPLATES))


def test_a_cover_says_no_more_than_the_plan(make_project: MakeProject) -> None:
    plan = f"{PLAN}authors: [{{name: Anne Roy}}]\n"
    assert [plain(fact.label) for fact in _cover(_document(make_project, plan)).facts] == ["Auteur", "Date"]


@pytest.mark.parametrize(("cover", "shown"), [("full", True), ("compact", False)])
def test_the_audience_stands_on_a_full_cover(make_project: MakeProject, cover: str, shown: bool) -> None:
    plan = f"{PLAN}audience: Tout public\n".replace("options: {", f"options: {{cover: {cover}, ")
    document = _document(make_project, plan)
    assert ("Public" in [plain(fact.label) for fact in _cover(document).facts]) is shown
    page = write_html(document, templates=TEMPLATES, media="screen")
    assert '<meta name="dcterms.audience" content="Tout public">' in page
    assert 'audience: "Tout public"' in write_markdown(document, templates=TEMPLATES)


def test_messages_make_the_page_of_what_is_essential(make_project: MakeProject) -> None:
    plan = PLAN + "abstract: Un résumé.\nkey_messages: [{finding: Un constat, text: Une phrase., see: a}]\n"
    document = _document(make_project, plan)
    [found] = [node for node in walk(document) if isinstance(node, Abstract)]
    assert plain(found.title) == "L’essentiel" and plain(found.children) == "Un résumé."
    [message] = found.messages
    assert (plain(message.finding), plain(message.text), plain(message.see)) == (
        "Un constat",
        "Une phrase.",
        "chapitre\u00a01",
    )
    assert [node.url for node in walk(message) if isinstance(node, Link)] == ["#a"]
    assert "1. **Un constat** (chapitre\u00a01)\\\n   Une phrase." in write_markdown(document, templates=TEMPLATES)


def test_an_abstract_without_messages_keeps_its_name(make_project: MakeProject) -> None:
    found = next(
        node for node in walk(_document(make_project, f"{PLAN}abstract: Oui.\n")) if isinstance(node, Abstract)
    )
    assert (plain(found.title), found.messages) == ("Résumé", ())


@pytest.mark.parametrize(
    ("messages", "code", "place"),
    [
        ("[{finding: A, see: nulle}]", "R001", "content/reports/r.yaml:7:34"),
        ("[{text: A}]", "S002", "content/reports/r.yaml:7:16"),
        (str([{"finding": "A"}] * 8), "S003", "content/reports/r.yaml:7:1"),
    ],
)
def test_messages_that_lead_nowhere_or_are_too_many_are_refused(
    make_project: MakeProject, messages: str, code: str, place: str
) -> None:
    built = check(make_project({"content/reports/r.yaml": f"{PLAN}key_messages: {messages}\n"}), "r")
    assert [(item.code, str(item.span)) for item in built.diagnostics.errors] == [(code, place)]


@pytest.mark.parametrize(
    ("asked", "count", "shown"), [("", 10, True), ("", 9, False), ("true", 1, True), ("false", 10, False)]
)
def test_a_list_of_tables_is_printed_from_ten_on_or_when_asked(
    make_project: MakeProject, asked: str, count: int, shown: bool
) -> None:
    plan = PLAN.replace("options: {", f"options: {{list_of_tables: {asked}, ") if asked else PLAN
    chapter = "\n".join(TABLES.splitlines()[: 3 + count]) + "\n"
    lists = [node.of for node in walk(_document(make_project, plan, chapter)) if isinstance(node, Contents)]
    assert ("tables" in lists) is shown


def test_confidentiality_stands_at_the_foot_in_every_format(make_project: MakeProject) -> None:
    document = _document(make_project, f"{PLAN}confidentiality: Diffusion restreinte\n")
    said = "Diffusion\u00a0: Diffusion restreinte"
    screen = write_html(document, templates=TEMPLATES, media="screen")
    assert f'<footer class="footing">{said}</footer>' in screen
    paged = write_html(document, templates=TEMPLATES, media="paged")
    assert f'@bottom-left {{ content: string(report, first-except) "\\A " "{said}"' in paged
    assert write_markdown(document, templates=TEMPLATES).endswith(f"---\n\n{said}\n")


def test_a_chapter_may_have_pages_of_its_own(make_project: MakeProject) -> None:
    plan = PLAN.replace("{module: a}", "{module: a, page: own}").replace("{cite", "{chapters_open_pages: false, cite")
    page = write_html(_document(make_project, plan), templates=TEMPLATES, media="paged")
    assert re.search(r'<section class="run_on level-1[^"]* alone">', page)


@pytest.mark.parametrize(
    ("chapter", "appendix", "note"),
    [
        ("verified", "verified", "Contenu vérifié par le comité de lecture"),
        ("verified", "reviewed", "Contenu des chapitres vérifié par le comité de lecture"),
        ("reviewed", "verified", ""),
    ],
)
def test_the_cover_vouches_for_what_was_verified_and_no_more(
    chapter: str, appendix: str, note: str, make_project: MakeProject
) -> None:
    review = "review: {{status: {}, by: Anne, date: '2026-01-02', against: sources}}\n"
    body = "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [#b].\n"
    files = {
        "content/reports/r.yaml": "title: Essai\nsections: [{module: a}]\nappendices: [{module: b}]\n"
        "options: {review: true}\n",
        "content/a.yaml": body + review.format(chapter),
        "content/b.yaml": "kind: appendix\ntitle: Deux\nbody:\n  - prose: Bonjour.\n" + review.format(appendix),
    }
    built = check(make_project(files), "r")
    assert built.document, built.diagnostics.items
    assert plain(_cover(built.document).note) == note


SWOT = "kind: swot\ntitle: Grille\ncaption: Quatre cases\n" + "".join(
    f"{side}: [Un]\n" for side in ("strengths", "weaknesses", "opportunities", "threats")
)
SHOWN = {
    "- include: c": SWOT,
    "- include: c#tab": "kind: prose\ntitle: Trois\nbody:\n"
    "  - table: {id: tab, caption: Un tableau, columns: [{title: A}], rows: [[b]]}\n",
    "- comparison: {id: tab, caption: Un tableau, of: c, fields: [born]}": "kind: platforms\ntitle: Trois\n"
    "platforms: [{id: p, name: Un, category: Deux, born: 'vers 2004'}]\n",
    "- balance: {id: tab, caption: Un bilan, benefits: c, limits: e}": "kind: benefits\ntitle: Trois\n"
    "benefits: [{id: p, title: Un, limit: q}]\n",
}


@pytest.mark.parametrize("status", ["verified", "reviewed"])
@pytest.mark.parametrize("block", SHOWN)
def test_the_cover_counts_what_a_chapter_shows_of_other_modules(
    block: str, status: str, make_project: MakeProject
) -> None:
    review = "review: {{status: {}, by: Anne, date: '2026-01-02', against: sources}}\n"
    verified = review.format("verified")
    files = {
        "content/reports/r.yaml": "title: Essai\nsections: [{module: a}]\noptions: {review: true}\n",
        "content/a.yaml": f"kind: prose\ntitle: Un\n{verified}body:\n  - prose: Bonjour.\n  {block}\n",
        "content/c.yaml": SHOWN[block] + review.format(status),
        "content/e.yaml": f"kind: limits\ntitle: Quatre\n{verified}limits: [{{id: q, title: Deux, benefit: p}}]\n",
    }
    built = check(make_project(files), "r")
    assert built.document and not built.diagnostics.errors, built.diagnostics.items
    note = "Contenu vérifié par le comité de lecture" if status == "verified" else ""
    assert plain(_cover(built.document).note) == note


def test_a_short_version_answers_for_what_it_shows_alone(make_project: MakeProject) -> None:
    review = "review: {{status: {}, by: Anne, date: '2026-01-02', against: sources}}\n"
    files = {
        "content/reports/r.yaml": "title: Essai\nsections: [{module: a, view: summary}]\noptions: {review: true}\n",
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - include: c\nsummary:\n  - prose: Bonjour.\n"
        + review.format("verified"),
        "content/c.yaml": SWOT + review.format("reviewed"),
    }
    built = check(make_project(files), "r")
    assert built.document and not built.diagnostics.errors, built.diagnostics.items
    assert plain(_cover(built.document).note) == "Contenu vérifié par le comité de lecture"
