"""The size that a drawing gives itself: `natural(root)` of `<svg width="2in" height="1in">` is `(192, 2)`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

LENGTH = re.compile(r"\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|in|cm|mm)?\s*", re.IGNORECASE)
PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4}


def natural(root: Element) -> tuple[float, float]:
    """Width, in pixels of CSS, and width over height; 0 for what the drawing leaves to the page."""
    width, height = (_pixels(root.get(side, "")) for side in ("width", "height"))
    if width and height:
        return width, width / height
    ratio = _ratio(root.get("viewBox", ""))
    return round(width or height * ratio, 2), ratio


def _pixels(length: str) -> float:
    """A length that does not depend on the page; 0 for any other."""
    found = LENGTH.fullmatch(length)
    return round(float(found[1]) * PIXELS[(found[2] or "").lower()], 2) if found else 0.0


def _ratio(view_box: str) -> float:
    sides = [_pixels(part) for part in re.split(r"[\s,]+", view_box.strip())[2:]]
    return sides[0] / sides[1] if len(sides) == 2 and sides[1] else 0.0
