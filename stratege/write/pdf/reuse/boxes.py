"""Boxes without what only a layout needs: `record_of(box, numbers)` is kept, `box_of(record, elements, made)` is drawn.

What remains is what tags, links and the finisher ask of a box.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from stratege.write.pdf.finish.protocols import Box, Placeholder
from stratege.write.pdf.reuse.parts import Element
from stratege.write.pdf.reuse.records import BoxRecord


def in_order(box: Box | Placeholder) -> Iterator[Box]:
    """A box and all that is in it, in order; what stands elsewhere where it was called."""
    waiting = [box]
    while waiting:
        plain = unwrapped(waiting.pop())
        yield plain
        waiting.extend(reversed(getattr(plain, "children", ())))


def unwrapped(box: Box | Placeholder) -> Box:
    """The box itself, for one that a placeholder stands for."""
    from weasyprint.layout.absolute import AbsolutePlaceholder

    return cast("Placeholder", box)._box if isinstance(box, AbsolutePlaceholder) else cast("Box", box)


def record_of(box: Box | Placeholder, numbers: Mapping[int, int]) -> BoxRecord:
    """What is kept of a box and of all that is in it; `numbers` gives those of elements, by their ids."""
    from weasyprint.formatting_structure import boxes

    plain = unwrapped(box)
    record = BoxRecord(kind=type(plain).__name__, element=numbers.get(id(plain.element)), tag=plain.element_tag)
    if isinstance(plain, boxes.TextBox):
        record["text"] = plain.text
    if plain.is_table_wrapper:
        record["wrapper"] = True
    if plain.element_tag in ("td", "th"):
        record["spans"] = [plain.colspan, plain.rowspan]
    if plain.element_tag == "li":
        record["list"] = [*plain.style["display"], str(plain.style["list_style_type"])]
    if isinstance(plain, boxes.ReplacedBox):
        record["area"] = [plain.content_box_x(), plain.content_box_y(), plain.width, plain.height]
    if inner := [record_of(child, numbers) for child in getattr(plain, "children", ())]:
        record["inner"] = inner
    return record


def box_of(record: BoxRecord, elements: Sequence[Element], made: list[Box]) -> Box:
    """A box of what was kept of it, added to those `made`, in order."""
    from weasyprint.formatting_structure import boxes

    kind = getattr(boxes, record["kind"])
    box = cast("Box", object.__new__(kind))
    number, shown = record["element"], record.get("list")
    held = vars(box)
    held.update(element=None if number is None else elements[number], element_tag=record["tag"], style={})
    if "text" in record:
        held["text"] = record["text"]
    if "wrapper" in record:
        held["is_table_wrapper"] = True
    if "spans" in record:
        held["colspan"], held["rowspan"] = record["spans"]
    if shown:
        held["style"] = {"display": tuple(shown[:-1]), "list_style_type": shown[-1]}
    if area := record.get("area"):
        held.update(_geometry(area))
    made.append(box)
    held["children"] = [box_of(inner, elements, made) for inner in record.get("inner", ())]
    return box


def _geometry(area: Sequence[float]) -> dict[str, float]:
    """Fields of a box whose content has this area: nothing surrounds it."""
    left, top, width, height = area
    around = {f"{what}_{side}": 0.0 for what in ("margin", "padding") for side in ("left", "top")}
    borders = {f"border_{side}_width": 0.0 for side in ("left", "top")}
    return {"position_x": left, "position_y": top, "width": width, "height": height, **around, **borders}


def moved(record: BoxRecord, place: Callable[[int], int | None]) -> BoxRecord:
    """The same box, whose elements have other numbers: `place` gives the new one of each, None of one that is gone."""
    number = record["element"]
    there = BoxRecord(**{**record, "element": None if number is None else place(number)})
    if "inner" in record:
        there["inner"] = [moved(inner, place) for inner in record["inner"]]
    return there
