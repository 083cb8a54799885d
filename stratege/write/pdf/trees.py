"""The tree of a page without tinyhtml5, thirty times as fast: `tree_of("<!doctype html><html>…")`, or None.

Only pages whose tags all close, in places where HTML takes them as they stand: those of our own templates. The rules
are those of HTML (Tree construction, 13.2.6), and whatever might be read otherwise there is left to tinyhtml5.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from io import StringIO
from xml.etree.ElementTree import Element, ParseError, fromstring

from tinyhtml5.constants import adjust_svg_attributes

Parse = Callable[..., Element]

SVG, SVG_NAME = "http://www.w3.org/2000/svg", "{http://www.w3.org/2000/svg}"
XMLNS = "{http://www.w3.org/2000/xmlns/}xmlns"
SHAPES = frozenset(["circle", "ellipse", "line", "path", "polygon", "polyline", "rect"])
DRAWN = SHAPES | frozenset(["clipPath", "defs", "desc", "g", "svg", "text", "title", "tspan"])
WORDS = "abbr b bdi cite code em i kbd mark q s small span strong sub sup time u var"
# What closes an open paragraph.
ENDING = """
    address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main
    nav ol p pre section summary table ul
"""
BLOCKS = frozenset(ENDING.split())
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
EMPTY = frozenset(["br", "col", "hr", "img", "link", "meta", "wbr"])
# What stands nowhere but where it is said here, and what takes nothing but that.
PLACES = {
    **{"thead": ("table",), "tbody": ("table",), "tfoot": ("table",), "caption": ("table",), "colgroup": ("table",)},
    **{"tr": ("thead", "tbody", "tfoot"), "td": ("tr",), "th": ("tr",), "col": ("colgroup",)},
    **{"li": ("ul", "ol"), "dt": ("dl", "div"), "dd": ("dl", "div"), "head": ("html",), "body": ("html",)},
    **dict.fromkeys(("link", "meta", "style", "title"), ("head",)),
}
NARROW = frozenset(["table", "thead", "tbody", "tfoot", "tr", "colgroup", "head", "html"])
TAKEN = frozenset([*PLACES, *WORDS.split(), *BLOCKS, *EMPTY, "a"])

DOCTYPE = re.compile(r"\s*<!doctype html>", re.IGNORECASE)
STYLE = re.compile(r"(<style\b[^<>]*>)(.*?)(</style>)", re.DOTALL)
TAG = re.compile(r"""<[^<>"']*(?:(?:"[^"<>\n\t]*"|'[^'<>\n\t]*')[^<>"']*)*>""")
VOID = re.compile(rf"<({'|'.join(sorted(EMPTY))})\b([^<>]*?)\s*/?>")
CLOSED = re.compile(rf"<(?!(?:{'|'.join(sorted(EMPTY | SHAPES))})\b)[^<>]*/>")
# What HTML and XML read otherwise: remarks and instructions, references to characters, a prefix of XML.
OTHERWISE = re.compile(r"<[!?]|&#(?!3[49];)|\r|<[^<>]*\s(?:xml|xlink|xmlns):")
BLANKS = " \n\t\f"


class Otherwise(Exception):
    """HTML might read the page otherwise."""


def parsing(usual: Parse) -> Parse:
    """`tinyhtml5.parse`, which is asked for what is not plain."""

    def parse(document: object, *given: object, **named: object) -> Element:
        if isinstance(document, StringIO) and not given and named == {"namespace_html_elements": False}:
            found = tree_of(document.getvalue())
            if found is not None:
                return found
        return usual(document, *given, **named)

    return parse


def tree_of(page: str) -> Element | None:
    """The tree that tinyhtml5 gives of a page; None where that is not sure."""
    doctype = DOCTYPE.match(page)
    if not doctype:
        return None
    bare = STYLE.sub(_escaped, page[doctype.end() :].replace("&nbsp;", "\u00a0"))
    if OTHERWISE.search(bare) or CLOSED.search(bare) or "<" in TAG.sub("", bare):
        return None
    try:
        root = fromstring(VOID.sub(r"<\1\2/>", bare))
        _check_page(root, bare[len(bare.rstrip(BLANKS)) :])
    except (ParseError, UnicodeEncodeError, Otherwise):
        return None
    return root


def _escaped(style: re.Match[str]) -> str:
    """A style sheet as XML has it: HTML takes it as it stands."""
    return f"{style[1]}{html.escape(style[2], quote=False)}{style[3]}"


def _check_page(root: Element, after: str) -> None:
    """Refuse what is no page, and move the blanks around its body where HTML has them."""
    if root.tag != "html" or [child.tag for child in root] != ["head", "body"]:
        raise Otherwise(root.tag)
    _check_attributes(root)
    head, body = root
    after = f"{body.tail or ''}{after}"
    root.text, body.tail = None, None
    if len(body):
        body[-1].tail = f"{body[-1].tail or ''}{after}" or None
    else:
        body.text = f"{body.text or ''}{after}" or None
    if any(map(_is_word, (head.text, head.tail, after))):
        raise Otherwise("words")
    for part in (head, body):
        _check_attributes(part)
        _check(part, "", in_paragraph=False, in_link=False)


def _is_word(text: str | None) -> bool:
    return bool(text and text.strip(BLANKS))


def _check(parent: Element, above: str, *, in_paragraph: bool, in_link: bool) -> None:
    """Refuse what HTML would move or close below an element; `above` is what holds that one."""
    tag = parent.tag
    if tag in NARROW and (_is_word(parent.text) or any(_is_word(child.tail) for child in parent)):
        raise Otherwise(tag)
    if tag in EMPTY and (len(parent) or parent.text):
        raise Otherwise(tag)
    if tag == "pre" and parent.text and parent.text.startswith("\n"):  # which is not always there
        raise Otherwise(tag)
    for child in parent:
        name = child.tag
        if name == f"{SVG_NAME}svg" and tag not in NARROW:
            _check_drawing(child)
            continue
        if name not in TAKEN or tag not in PLACES.get(name, () if tag in NARROW else (tag,)):
            raise Otherwise(name)
        if tag == "div" and name in ("dt", "dd") and above != "dl":
            raise Otherwise(name)
        if (in_paragraph and name in BLOCKS) or (in_link and name == "a") or (name in HEADINGS and tag in HEADINGS):
            raise Otherwise(name)
        _check_attributes(child)
        cell = name in ("td", "th", "caption")
        _check(
            child,
            tag,
            in_paragraph=name == "p" or (in_paragraph and not cell),
            in_link=name == "a" or in_link,
        )


def _check_attributes(element: Element) -> None:
    if any(name.startswith("{") or name != name.lower() for name in element.attrib):
        raise Otherwise(element.tag)


def _check_drawing(drawing: Element) -> None:
    """Refuse what HTML names otherwise in a drawing; say its namespace as HTML does."""
    for element in drawing.iter():
        if not element.tag.startswith(SVG_NAME) or (name := element.tag[len(SVG_NAME) :]) not in DRAWN:
            raise Otherwise(element.tag)
        if name in ("title", "desc") and len(element):
            raise Otherwise(name)
        if any(name != adjust_svg_attributes.get(name.lower(), name.lower()) for name in element.attrib):
            raise Otherwise(name)
    drawing.attrib[XMLNS] = SVG
