"""The tree of a page is that of tinyhtml5 wherever it is given at all."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5
from hypothesis import example, given
from hypothesis import strategies as st
from sample import document

from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.pdf.sample import SAMPLE
from stratege.write.pdf.trees import BLOCKS, EMPTY, PLACES, parsing, tree_of

HEAD = "<!DOCTYPE html>\n<html lang='fr'>\n<head><title>a &amp; b</title><style>a > b { c: '<' }</style></head>\n"
NAMES = sorted([*PLACES, *BLOCKS, *EMPTY, "a", "em", "b", "span", "sup", "svg", "font", "button", "math"])
ATTRIBUTES = ["", " class='a'", ' title="é &#34;"', " hidden", " CLASS='b'", " title='a > b'", ' title="a\nb"']
TEXTS = [
    "",
    "",
    "é",
    " ",
    "\n",
    "a &amp; b",
    "&nbsp;",
    "&shy;",
    "&lt;",
    "<!-- a -->",
    "<br/>",
    "<br>",
    "<div/>",
    "</p>",
]


def parts(tree: Element) -> Iterator[tuple[object, ...]]:
    """All that a tree holds, in order."""
    for element in tree.iter():
        yield element.tag, element.attrib, element.text or "", element.tail or ""


def usual(page: str) -> Element:
    """The tree of tinyhtml5."""
    tree: Element = tinyhtml5.parse(page, namespace_html_elements=False)
    return tree


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """An element of any name, around some text and elements."""
    return st.builds(
        lambda name, attributes, text, held: f"<{name}{attributes}>{text}{''.join(held)}</{name}>",
        st.sampled_from(NAMES),
        st.sampled_from(ATTRIBUTES),
        st.sampled_from(TEXTS),
        st.lists(inner, max_size=3),
    )


@given(st.recursive(st.sampled_from(TEXTS), element, max_leaves=12), st.sampled_from(["", "\n", " \n", "a"]))
@example("<p>a<ul><li>b</li></ul></p>", "")
@example("<a href='a'><em><a href='b'>c</a></em></a>", "")
@example("<table><tr><td>a</td></tr></table>", "")
@example("<table><tbody>a<tr><td>b</td></tr></tbody></table>", "")
@example("<ul><li>a<li>b</li></li></ul>", "")
@example("<dl><div><dt>a</dt><dd><div><dd>b</dd></div></dd></div></dl>", "")
@example("<pre>\na</pre><pre>\n\nb</pre><h2><h3>c</h3></h2>", "")
@example("<div/>a<span/>b", "")
@example('<p title="a > b">c</p><p title="a\tb">', "")
@example('<svg xmlns="http://www.w3.org/2000/svg" viewbox="0"><clippath/><g/><title><b>a</b></title></svg>', "")
@example('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0"><g><rect x="1"/><text>a</text></g></svg>', "\n")
@example('<svg xmlns="http://www.w3.org/2000/svg"><style>a { b: c }</style></svg>', "")
@example("<p xml:lang='fr'>&#160;&#34;\r\n</p>", "")
def test_a_tree_is_that_of_html(body: str, after: str) -> None:
    page = f"{HEAD}<body>{body}</body>{after}</html>{after}"
    found = tree_of(page)
    if found is not None:
        assert [*parts(found)] == [*parts(usual(page))]


@pytest.mark.parametrize(
    "body",
    [
        "<main id='a'>\n<section><h2>a</h2><p>b <em>c</em><br>d<sup><a href='#e'>1</a></sup></p></section></main>\n",
        "<table><caption>a</caption><colgroup><col><col></colgroup><tbody><tr><td>b</td></tr></tbody></table>",
        "<dl><dt>a</dt><dd><p>b</p><ul><li>c</li></ul></dd></dl><figure><img src='data:,' alt=''></figure>",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g><rect x="1"/><text>a&amp;b</text></g></svg>',
        "<pre>a\n b\n</pre>",
    ],
)
def test_a_plain_page_has_one(body: str) -> None:
    page = f"{HEAD}<body class='a'>{body}</body>\n</html>\n"
    found = tree_of(page)
    assert found is not None
    assert [*parts(found)] == [*parts(usual(page))]


def test_the_pages_of_our_templates_are_plain() -> None:
    for page in (write_html(document(), templates=[templates_root()], media="paged"), SAMPLE):
        found = tree_of(page)
        assert found is not None
        assert [*parts(found)] == [*parts(usual(page))]


def test_what_is_not_plain_is_asked_of_tinyhtml5() -> None:
    asked: list[str] = []

    def refuse(page: StringIO, **_named: object) -> Element:
        asked.append(page.getvalue())
        return Element("html")

    parse = parsing(refuse)
    plain, other = f"{HEAD}<body>a</body></html>", f"{HEAD}<body><p>a<div>b</div></p></body></html>"
    assert len(parse(StringIO(plain), namespace_html_elements=False)) == 2
    assert asked == []
    parse(StringIO(other), namespace_html_elements=False)
    parse(StringIO(plain))
    assert asked == [other, plain]


def test_weasyprint_asks_for_its_trees_so() -> None:
    from weasyprint import HTML

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tinyhtml5, "parse", parsing(lambda *_given, **_named: pytest.fail("the usual way")))
        assert HTML(string=f"{HEAD}<body>a</body></html>").etree_element.tag == "html"
