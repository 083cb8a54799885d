"""What axe-core and the Nu checker would say of the page, as far as it is seen without a browser."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

import pytest
from sample import document

from stratege import document as d
from stratege.project import read_template, templates_root
from stratege.wording import words
from stratege.write.html.names import Names
from stratege.write.html.writer import picture, write_html

TEMPLATES = [templates_root()]
VOID = {"meta", "br", "hr", "img", "col", "link"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5"}
LANDMARKS = {"region", "doc-endnotes", "doc-bibliography", "navigation"}


@dataclass
class Element:
    """An element of a page, with those that it stands in, the outermost first."""

    tag: str
    attrs: list[tuple[str, str | None]]
    within: list[Element] = field(repr=False)

    def get(self, name: str) -> str:
        return dict(self.attrs).get(name) or ""

    @property
    def role(self) -> str:
        return self.get("role") or {"nav": "navigation"}.get(self.tag, "")

    @property
    def classes(self) -> list[str]:
        return self.get("class").split()


class Tree(HTMLParser):
    """The elements of a page, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, attrs, list(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, attrs, list(self.open)))

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()


def elements(media: str = "screen") -> list[Element]:
    html = write_html(document(), templates=TEMPLATES, media="paged" if media == "paged" else "screen")
    return Tree(html).elements


def test_no_element_has_an_attribute_twice() -> None:
    twice = [one for one in elements() if len(dict(one.attrs)) < len(one.attrs)]
    assert twice == []


def test_a_drawing_that_brings_its_role_has_one() -> None:
    chart = next(node for node in d.walk(document()) if isinstance(node, d.Chart))
    for role in ('role="graphics-document"', "role='img'"):
        svg = Tree(str(picture(replace(chart, svg=f'<svg {role} width="4"><g/></svg>')))).elements[0]
        assert svg.attrs == [("role", "img"), ("width", "4")]


def test_a_figure_with_its_caption_is_a_figure() -> None:
    figures = [one for one in elements() if one.tag == "figure"]
    assert len(figures) > 4 and not any(one.role for one in figures)


def test_landmarks_of_a_kind_have_names_of_their_own() -> None:
    # The list at the side is shown where that of the front is not.
    found = [one for one in elements() if one.role in LANDMARKS and "side" not in one.classes]
    names = Counter((one.role, one.get("aria-label")) for one in found)
    assert {role for role, _ in names} == {"doc-endnotes", "doc-bibliography", "navigation"}
    assert set(names.values()) == {1}


def test_what_scrolls_can_be_reached_and_says_what_it_holds() -> None:
    zones = [one for one in elements() if {"scroll", "picture"} & {*one.classes}]
    zones = [one for one in zones if one.get("tabindex")]
    names = Counter(one.get("aria-label") for one in zones)
    assert len(zones) == 5 and set(names.values()) == {1} and "Tableau" not in names
    assert {one.role for one in zones} == {"group"}


def test_a_table_without_caption_is_named_by_its_columns() -> None:
    names, table = Names(words("fr")), next(node for node in d.walk(document()) if isinstance(node, d.Table))
    columns = tuple(replace(table.columns[0], title=(d.Text(text=title),)) for title in "AB")
    assert names.table(replace(table, caption=(), columns=columns)) == "Tableau\u00a0: A, B"
    assert names.table(replace(table, caption=(), columns=())) == "Tableau"
    assert names.table(table) == d.plain(table.caption)


def test_notes_outside_of_chapters_have_the_bare_name() -> None:
    names = Names(words("fr"))
    chapter = next(node for node in d.walk(document()) if isinstance(node, d.Section))
    assert names.notes(document()) == "Notes"
    assert names.notes(chapter) == "Notes\u00a0: 1 Introduction"
    assert names.notes(replace(chapter, number="")) == "Notes\u00a0: Introduction"


def test_every_heading_with_an_id_has_its_link_which_is_in_nobodys_way() -> None:
    page = elements()
    anchors = {one.within[-1].get("id"): one for one in page if "anchor" in one.classes}
    assert set(anchors) == {one.get("id") for one in page if one.tag in HEADINGS and one.get("id")}
    assert all(one.get("href") == f"#{name}" for name, one in anchors.items())
    assert all((one.get("tabindex"), one.get("aria-hidden")) == ("-1", "true") for one in anchors.values())
    assert not any("anchor" in one.classes for one in elements("paged"))


def test_the_article_holds_the_title() -> None:
    title = next(one for one in elements() if one.tag == "h1")
    assert [one.tag for one in title.within][:4] == ["html", "body", "main", "article"]


def test_a_link_in_a_text_is_seen_without_its_colour() -> None:
    """Links of a text are underlined at rest, or have the colour of the text, or stand above the line."""
    sheet = read_template(templates_root(), "styles/screen.css").decode()
    at_rest = re.sub(r"/\*.*?\*/", "", sheet.partition("@media print")[0], flags=re.S)
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", at_rest)
    underlined = {one.strip() for one, body in rules if "text-decoration: underline" in body for one in one.split(",")}
    assert {"a.internal", "a.external"} <= underlined
    assert not [one for one, body in rules if ".backlink" in one and re.search(r"(?<!-)color:", body)]
    links = [one for one in elements() if one.tag == "a" and any(up.tag in ("p", "li", "dd") for up in one.within)]
    known = {"internal", "external", "backlink", "title"}  # `title`: of the lists of contents, where all is links
    others = [one for one in links if not known & {*one.classes} and "call" not in one.within[-1].classes]
    assert len(links) > 20 and others == []


@pytest.mark.parametrize("begin", [0, 1, 5], ids=["cover", "no cover", "no front"])
def test_a_page_begins_with_its_one_title_of_the_first_level(begin: int) -> None:
    whole = replace(document(), front=document().front[begin:])
    found = Tree(write_html(whole, templates=TEMPLATES, media="screen")).elements
    titles = [one for one in found if one.tag in HEADINGS]
    assert titles[0].tag == "h1" and titles[0].classes == (["unseen"] if begin else [])
    assert [one.tag for one in titles].count("h1") == 1
