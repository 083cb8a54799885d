"""What a page draws, told again: `with telling(page, told): …` hears it, `draw(record, stream, …)` draws the same.

A group is named by how many came before it, and named again. Images, patterns and masks cannot be told: a page that
draws some is laid out again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from functools import partial
from typing import Protocol, cast

from stratege.write.pdf.finish.protocols import Box
from stratege.write.pdf.reuse.boxes import in_order, unwrapped
from stratege.write.pdf.reuse.records import DrawingRecord, FontRecord, GroupRecord, Item, Number, Unsure

UNTOLD = ("Pattern", "Shading")  # resources
Glyphs = dict[int, str]


class Font(Protocol):
    """A font of a PDF: its name, its glyphs' texts and widths."""

    hash: str
    to_unicode: Glyphs
    widths: dict[int, Number]
    missing: Mapping[int, int]


class Stream(Protocol):
    """What draws on a page."""

    stream: list[object]
    _resources: MutableMapping[str, MutableMapping[str, object]]
    _tags: dict[Box, dict[str, str | int]]
    _fonts: Mapping[object, Font]

    def add_font(self, pango_font: object) -> tuple[Font, float]: ...
    def add_image(self, image: object, interpolate: object, ratio: object) -> str: ...
    def add_group(self, x: Number, y: Number, width: Number, height: Number) -> Group: ...


class Group(Stream, Protocol):
    """What is drawn apart, to be shown as a whole under its name; its area stands among what it has besides."""

    id: str
    extra: MutableMapping[str, Sequence[Number]]


Paint = Callable[[Stream, float], None]


class Drawn(Protocol):
    """A page that can be drawn."""

    _page_box: Box
    paint: Callable[..., None]


class _Asked(dict[int, str]):
    """Texts of glyphs, that notes which are asked for, in order."""

    def __init__(self, usual: Glyphs) -> None:
        super().__init__(usual)
        self.order: dict[int, None] = {}

    def __contains__(self, glyph: object) -> bool:
        self.order[cast("int", glyph)] = None
        return super().__contains__(glyph)


class _Opacities(dict[str, object]):
    """States of drawing, that note which are asked for, in order."""

    def __init__(self, usual: Mapping[str, object]) -> None:
        super().__init__(usual)
        self.order: dict[str, None] = {}

    def __contains__(self, name: object) -> bool:
        self.order[cast("str", name)] = None
        return super().__contains__(name)

    def __setitem__(self, name: str, value: object) -> None:
        self.order[name] = None
        super().__setitem__(name, value)


def tell(page: Drawn, told: Callable[[DrawingRecord | None], None]) -> None:
    """Have a page say what it draws when it is drawn; None where it cannot be told again."""
    usual = page.paint

    def paint(stream: Stream, scale: float = 1) -> None:
        begun = len(stream.stream)
        with _Heard(stream) as heard:
            usual(stream, scale)
        told(heard.record(page, stream.stream[begun:]))

    page.paint = paint


class _Heard:
    """What a stream is asked for while a page is drawn."""

    def __init__(self, stream: Stream) -> None:
        self.stream, self.images = stream, False
        self.fonts: dict[str, tuple[Font, _Asked, FontRecord]] = {}
        self.groups: dict[int, list[Group]] = {}  # by the ids of the streams that hold them

    def __enter__(self) -> _Heard:
        self.add_font, self.usual = self.stream.add_font, self.stream._resources["ExtGState"]
        self.opacities, self.untold = _Opacities(self.usual), _untold(self.stream)
        self.stream._resources["ExtGState"] = self.opacities
        self._hear(self.stream)
        return self

    def __exit__(self, *_failure: object) -> None:
        self.usual.update(self.opacities)
        self.stream._resources["ExtGState"] = self.usual
        for heard in (self.stream, *(group for held in self.groups.values() for group in held)):
            for name in ("add_font", "add_image", "add_group"):
                del vars(heard)[name]
        for font, asked, _ in self.fonts.values():
            font.to_unicode = dict(asked)

    def _hear(self, stream: Stream) -> None:
        self.groups[id(stream)] = []
        group = partial(self._group, stream.add_group, self.groups[id(stream)])
        vars(stream).update(add_font=self._font, add_image=partial(self._image, stream.add_image), add_group=group)

    def _group(self, usual: Callable[..., Group], held: list[Group], *area: Number) -> Group:
        group = usual(*area)
        held.append(group)
        self._hear(group)
        return group

    def _image(self, usual: Callable[..., str], *given: object) -> str:
        self.images = True
        return usual(*given)

    def _font(self, pango_font: object) -> tuple[Font, float]:
        font, size = self.add_font(pango_font)
        if font.hash not in self.fonts:
            asked = _Asked(font.to_unicode)
            self.fonts[font.hash] = font, asked, description_of(pango_font, font.hash)
            font.to_unicode = asked
        return font, size

    def record(self, page: Drawn, drawn: Sequence[object]) -> DrawingRecord | None:
        """What was drawn, to be kept."""
        groups = [group for held in self.groups.values() for group in held]
        states = [*self.opacities.order, *(name for group in groups for name in group._resources["ExtGState"])]
        untold = _untold(self.stream) != self.untold or any(map(_untold, groups))
        if self.images or untold or _is_unnamed(states) or any(font.missing for font, *_ in self.fonts.values()):
            return None
        numbers = {id(box): number for number, box in enumerate(in_order(page._page_box))}
        marks = [
            (numbers[id(unwrapped(box))], str(mark["tag"]), int(mark["mcid"]))
            for box, mark in self.stream._tags.items()
        ]
        return DrawingRecord(
            items=list(map(_item, drawn)),
            fonts=[_with_glyphs(*font) for font in self.fonts.values()],
            opacities=list(self.opacities.order),
            groups=self._of(self.stream),
            marks=marks,
        )

    def _of(self, stream: Stream) -> list[GroupRecord]:
        """The groups that a stream holds, in order."""
        return [
            GroupRecord(
                name=group.id,
                box=[*group.extra["BBox"]],
                items=list(map(_item, group.stream)),
                opacities=list(group._resources["ExtGState"]),
                groups=self._of(group),
            )
            for group in self.groups[id(stream)]
        ]


def _untold(stream: Stream) -> int:
    """How many resources a stream holds that cannot be told."""
    return sum(len(stream._resources[kind]) for kind in UNTOLD)


def _is_unnamed(states: Sequence[str]) -> bool:
    """Whether one of some states of drawing is named by how many came before."""
    return any(name.startswith("s") for name in states)


def _item(drawn: object) -> Item:
    if isinstance(drawn, dict):
        return dict(drawn)
    return drawn.decode("latin-1") if isinstance(drawn, bytes) else str(drawn)


def _with_glyphs(font: Font, asked: _Asked, record: FontRecord) -> FontRecord:
    record["glyphs"] = [(glyph, font.to_unicode[glyph], font.widths.get(glyph)) for glyph in asked.order]
    return record


def draw(record: DrawingRecord, stream: Stream, boxes: Sequence[Box], load: Callable[[FontRecord], object]) -> None:
    """Draw what was kept, with the boxes of the page in order; `load` gives a font of Pango. `Unsure`."""
    _add_opacities(record["opacities"], stream)
    for font in record["fonts"]:
        _add_glyphs(font, _font(font, stream, load))
    _draw_all(record["items"], record["groups"], stream)
    for number, tag, mark in record["marks"]:
        stream._tags[boxes[number]] = {"tag": tag, "mcid": mark}


def _add_opacities(names: Sequence[str], stream: Stream) -> None:
    import pydyf

    states = stream._resources["ExtGState"]
    for name in names:
        if name not in states:
            states[name] = pydyf.Dictionary({"CA" if name[0] == "A" else "ca": _number(name[1:])})


def _draw_all(items: Sequence[Item], groups: Sequence[GroupRecord], stream: Stream) -> None:
    """Draw some operators, and what they show as a whole."""
    import pydyf

    names = {f"/{group['name']} Do": f"/{_add_group(group, stream)} Do" for group in groups}
    for item in items:
        drawn = names.get(item, item).encode("latin-1") if isinstance(item, str) else pydyf.Dictionary(item)
        stream.stream.append(drawn)


def _add_group(record: GroupRecord, stream: Stream) -> str:
    """The name of a group that was kept, drawn again."""
    import pydyf

    group = stream.add_group(0, 0, 0, 0)
    group.extra["BBox"] = pydyf.Array(record["box"])
    _add_opacities(record["opacities"], group)
    _draw_all(record["items"], record["groups"], group)
    return group.id


def _number(written: str) -> Number:
    return float(written) if "." in written or "e" in written else int(written)


def _font(record: FontRecord, stream: Stream, load: Callable[[FontRecord], object]) -> Font:
    found = next((font for font in stream._fonts.values() if font.hash == record["name"]), None)
    font = found or stream.add_font(load(record))[0]
    if font.hash != record["name"]:
        raise Unsure(record["family"])
    return font


def _add_glyphs(record: FontRecord, font: Font) -> None:
    """Have a font hold the glyphs that a page draws; a width measured at another size may differ by its rounding."""
    for glyph, text, width in record["glyphs"]:
        font.to_unicode.setdefault(glyph, text)
        if width is not None and font.widths.setdefault(glyph, width) != width:
            raise Unsure(record["family"])


def description_of(pango_font: object, name: str) -> FontRecord:
    """How a font of Pango is asked for."""
    from weasyprint.text.ffi import ffi, pango

    described = pango.pango_font_describe_with_absolute_size(pango_font)
    held = ffi.gc(described, pango.pango_font_description_free)
    variations = pango.pango_font_description_get_variations(held)
    return FontRecord(
        name=name,
        family=ffi.string(pango.pango_font_description_get_family(held)).decode(),
        style=int(pango.pango_font_description_get_style(held)),
        weight=int(pango.pango_font_description_get_weight(held)),
        variations="" if variations == ffi.NULL else ffi.string(variations).decode(),
        size=int(pango.pango_font_description_get_size(held)),
        glyphs=[],
    )


def loaded(record: FontRecord, font_map: object) -> object:
    """The font of Pango that a record describes, from a map of fonts."""
    from weasyprint.text.ffi import ffi, gobject, pango

    description = ffi.gc(pango.pango_font_description_new(), pango.pango_font_description_free)
    pango.pango_font_description_set_family(description, record["family"].encode())
    pango.pango_font_description_set_style(description, record["style"])
    pango.pango_font_description_set_weight(description, record["weight"])
    pango.pango_font_description_set_absolute_size(description, record["size"])
    if record["variations"]:
        pango.pango_font_description_set_variations(description, record["variations"].encode())
    context = ffi.gc(pango.pango_font_map_create_context(font_map), gobject.g_object_unref)
    found = pango.pango_font_map_load_font(font_map, context, description)
    if found == ffi.NULL:
        raise Unsure(record["family"])
    return ffi.gc(found, gobject.g_object_unref)
