"""The width of an image as its author writes it: « 60 % » of the room, « 8,5 cm »."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from stratege.model.base import read_line

WIDTH = re.compile(r"(?P<share>\d{1,3}(?:[.,]\d+)?)\s?%|(?P<length>\d+(?:[.,]\d+)?)\s?(?P<unit>mm|cm|in)")


def _width(value: object) -> str:
    """A width as CSS has it: « 60 % » is 60%, « 8,5 cm » 8.5cm."""
    found = WIDTH.fullmatch(read_line(value).strip())
    figures = (found["share"] or found["length"]).replace(",", ".") if found else "0"
    if not found or not 0 < float(figures) <= (100 if found["share"] else float("inf")):
        raise PydanticCustomError("width_type", "a share of the text, or a length with its unit")
    return f"{figures}{found['unit'] or '%'}"


Width = Annotated[str, PlainValidator(_width), WithJsonSchema({"type": "string", "pattern": f"^{WIDTH.pattern}$"})]
