"""What WeasyPrint goes through again for each page, found at once: `for place, name, ours in steady(): …` lists it.

On a report of 1 000 pages, the references of all pages are made again for each tag, the styles of all elements are
gone through for each page, all notes that are to come are compared with each word, and each drawing keeps the whole of
the layout that it was loaded by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol, Self

from stratege.write.pdf.objects import once

KEPT = "_stratege"  # the attribute where we keep what we know of an object
Replacement = tuple[object, str, object]  # whose, which attribute, by what
Selector = tuple[object, str | None, object]  # how specific, which part of the page, which pages
Finder = partial[object]  # of images, by their addresses


class Sheet(Protocol):
    """A style sheet: its rules for pages."""

    page_rules: list[tuple[object, list[Selector], object]]


class Styles(Protocol):
    """`StyleFor`: the styles of all elements, and of the pages made so far."""

    _sheets: list[tuple[Sheet, object, object]]

    def add_page_declarations(self, page_type: object) -> None: ...
    def get_cascaded_styles(self) -> Mapping[tuple[object, str | None], object]: ...
    def set_computed_styles(
        self, element: object, parent: object, root: object, pseudo_type: str | None = None, base_url: object = None
    ) -> None: ...


class Html(Protocol):
    """The page that is laid out."""

    etree_element: object
    base_url: object


class Pages(Protocol):
    """The dictionary of all pages of a PDF."""

    def __getitem__(self, key: str) -> list[object]: ...


class Pdf(Protocol):
    """A PDF in the making."""

    pages: Pages


class Context(Protocol):
    """All that a layout knows; drawings ask three things of it."""

    font_config: object
    dictionaries: object
    get_image_from_uri: Finder


def steady() -> Iterator[Replacement]:
    """What to replace."""
    import pydyf
    from weasyprint import images
    from weasyprint.layout import LayoutContext, page

    yield pydyf.PDF, "page_references", property(referring(pydyf.PDF.page_references.fget))
    yield pydyf.PDF, "write", once(pydyf.PDF.write)
    yield page, "set_page_type_computed_styles", set_page_styles
    yield LayoutContext, "__init__", _noting(LayoutContext.__init__)
    yield images.SVGImage, "__init__", _drawing(images.SVGImage.__init__)


def referring(usual: Callable[[Pdf], tuple[bytes, ...]]) -> Callable[[Pdf], tuple[bytes, ...]]:
    """`PDF.page_references`, made again once pages were added: each is three of the kids, « 12 0 R »."""

    def page_references(pdf: Pdf) -> tuple[bytes, ...]:
        held = vars(pdf)
        if KEPT not in held or 3 * len(held[KEPT]) != len(pdf.pages["Kids"]):
            held[KEPT] = usual(pdf)
        found: tuple[bytes, ...] = held[KEPT]
        return found

    return page_references


def set_page_styles(page_type: object, html: Html, style_for: Styles) -> None:
    """`set_page_type_computed_styles`, which asks for the parts that a rule gives pages rather than for all styles."""
    style_for.add_page_declarations(page_type)
    root, cascaded = html.etree_element, style_for.get_cascaded_styles()
    style_for.set_computed_styles(page_type, root, root, base_url=html.base_url)
    rules = (rule for sheet, *_ in style_for._sheets for rule in sheet.page_rules)
    for part in dict.fromkeys(part for _, selectors, _ in rules for _, part, _ in selectors if part):
        if (page_type, part) in cascaded:
            style_for.set_computed_styles(page_type, page_type, root, part, html.base_url)


class Notes(list[object]):
    """The notes that are to come: None is none of them, and is what nearly all boxes have for a note."""

    def __contains__(self, note: object) -> bool:
        return note is not None and super().__contains__(note)

    def copy(self) -> Self:
        """As many, of the same kind."""
        return type(self)(self)


def _noting(usual: Callable[..., None]) -> Callable[..., None]:
    def begun(context: object, *given: object, **named: object) -> None:
        usual(context, *given, **named)
        vars(context)["footnotes"] = Notes(vars(context)["footnotes"])

    return begun


def _drawing(usual: Callable[..., None]) -> Callable[..., None]:
    def begun(image: object, tree: object, base_url: object, url_fetcher: object, context: Context | None) -> None:
        usual(image, tree, base_url, url_fetcher, context and of_drawings(context))

    return begun


def of_drawings(context: Context) -> Context:
    """The part of a layout that drawings need: they would keep all of its boxes and styles until they are drawn."""
    held = vars(context)
    if KEPT not in held:
        part = Part(context.font_config, context.dictionaries, context.get_image_from_uri)
        find = context.get_image_from_uri
        part.get_image_from_uri = partial(find.func, *find.args, **{**find.keywords, "context": part})
        held[KEPT] = part
    found: Context = held[KEPT]
    return found


@dataclass
class Part:
    """What drawings need of a layout: the fonts, the dictionaries of hyphenation, other images."""

    font_config: object
    dictionaries: object
    get_image_from_uri: Finder
