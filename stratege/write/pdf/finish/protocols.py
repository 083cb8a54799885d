"""What the finisher meets of WeasyPrint and pydyf, and nothing else: `element["S"]` is a str, `page._page_box` a Box.

Neither package has types, and half of these names are private: docs/weasyprint.md says what each is used for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, MutableMapping, MutableSequence, Sequence
from typing import Literal, Protocol, overload

Kid = int | bytes  # of an element: a marked content of its page, or a reference (b"12 0 R") to an object


class String(Protocol):
    """A pydyf.String."""

    string: str

    @property
    def data(self) -> bytes: ...


class Attributes(Protocol):
    """The attributes (`A`) of a cell: a pydyf.Dictionary."""

    def get(self, key: Literal["Headers"]) -> MutableSequence[String] | None: ...
    def __setitem__(self, key: str, value: object) -> None: ...


class StructureElement(Protocol):
    """A structure element (`/StructElem`): a pydyf.Dictionary that is an object of the PDF."""

    number: int

    @property
    def reference(self) -> bytes: ...
    @overload
    def __getitem__(self, key: Literal["S"]) -> str: ...
    @overload
    def __getitem__(self, key: Literal["K"]) -> MutableSequence[Kid]: ...
    @overload
    def __getitem__(self, key: Literal["P", "Pg"]) -> bytes: ...
    @overload
    def __getitem__(self, key: Literal["A"]) -> Attributes: ...
    @overload
    def __getitem__(self, key: Literal["ID"]) -> String: ...
    def get(self, key: Literal["S", "Type"]) -> str | None: ...
    def __setitem__(self, key: str, value: object) -> None: ...
    def __contains__(self, key: object) -> bool: ...


class Annotation(Protocol):
    """The annotation of a link: a pydyf.Dictionary."""

    @property
    def reference(self) -> bytes: ...
    def __getitem__(self, key: Literal["StructParent"]) -> int: ...
    def __setitem__(self, key: str, value: object) -> None: ...


class ObjectReference(Protocol):
    """What ties an element to an annotation (`/OBJR`): a pydyf.Dictionary."""

    def __getitem__(self, key: Literal["Obj"]) -> bytes: ...
    def get(self, key: Literal["Type"]) -> str | None: ...


class PageObject(Protocol):
    """A page of the PDF: a pydyf.Dictionary."""

    @overload
    def __getitem__(self, key: Literal["Contents"]) -> bytes: ...
    @overload
    def __getitem__(self, key: Literal["Annots"]) -> MutableSequence[bytes]: ...


class Stream(Protocol):
    """A pydyf.Stream: operators, operands and the dictionaries of marked content, in a row; or an image."""

    stream: list[object]
    extra: MutableMapping[str, object]


class Catalog(Protocol):
    """The catalog of the PDF: a pydyf.Dictionary."""

    def __getitem__(self, key: Literal["StructTreeRoot", "Metadata"]) -> bytes: ...
    def __setitem__(self, key: str, value: object) -> None: ...


class Pdf(Protocol):
    """A pydyf.PDF before it is written."""

    objects: Sequence[object]
    catalog: Catalog

    @property
    def page_references(self) -> Sequence[bytes]: ...
    def add_object(self, item: object) -> None: ...


class Node(Protocol):
    """An element of the HTML."""

    def get(self, key: str) -> str | None: ...


class Style(Protocol):
    """The computed style of a box."""

    @overload
    def __getitem__(self, key: Literal["display"]) -> Collection[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["break_before", "column_count", "column_width", "list_style_type", "visibility"]
    ) -> object: ...


class Box(Protocol):
    """A box of WeasyPrint's layout, of any class: some have no children, text or table."""

    element: Node | None
    element_tag: str
    style: Style
    children: Sequence[Box]
    text: str
    link_annotation: Annotation | None
    bookmark_label: str | None
    is_table_wrapper: bool
    colspan: int
    rowspan: int
    position_x: float
    position_y: float
    width: float
    height: float

    def margin_width(self) -> float: ...
    def margin_height(self) -> float: ...
    def border_width(self) -> float: ...
    def border_height(self) -> float: ...
    def border_box_x(self) -> float: ...
    def content_box_x(self) -> float: ...
    def content_box_y(self) -> float: ...
    def get_wrapped_table(self) -> Box | None: ...


class Placeholder(Protocol):
    """What stands in the flow for an absolute box."""

    _box: Box


class Page(Protocol):
    """A page of WeasyPrint's document."""

    _page_box: Box
    width: float
    height: float
    bleed: Mapping[str, float]
    anchors: Mapping[str, Sequence[float]]
    links: Sequence[tuple[str, str, Sequence[float], Box]]
    bookmarks: Sequence[tuple[int, str, Sequence[float], str]]


class Metadata(Protocol):
    """What the head of the HTML says."""

    lang: str | None


class Finisher(Protocol):
    """What WeasyPrint calls before it writes the PDF."""

    def __call__(self, document: Document, pdf: Pdf) -> None: ...


class Font(Protocol):
    """A font of a document: the glyphs that stand for letters that it does not have."""

    missing: Mapping[int, int]


class Document(Protocol):
    """A weasyprint.Document: the pages laid out, the fonts that they are drawn with."""

    pages: Sequence[Page]
    fonts: Mapping[object, Font]
    metadata: Metadata

    def write_pdf(self, *, finisher: Finisher, **options: object) -> bytes: ...
