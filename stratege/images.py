"""The author's images: `measure(content)` is (width, height) in pixels; `reduced(content)` fits the page at 300 dpi."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 2200  # pixels: 186 mm, the widest figure, at 300 dots per inch


class NoImage(Exception):
    """The file is no image that can be read, or too large to be opened safely."""


def measure(content: bytes) -> tuple[int, int] | None:
    """The size of a raster image; None for a drawing (SVG), which has none; `NoImage`."""
    if is_drawing(content):
        return None
    return _open(content).size


def is_drawing(content: bytes) -> bool:
    """Whether the file is an SVG."""
    return b"<svg" in content[:1000].lower()


def reduced(content: bytes) -> bytes:
    """The image at no more than `LONGEST` pixels a side, in its own format; itself if it is small enough."""
    size = measure(content)
    if size is None or max(size) <= LONGEST:
        return content
    image = _open(content)
    kind = image.format
    small = image.convert("RGB") if kind == "JPEG" else image
    small.thumbnail((LONGEST, LONGEST))
    buffer = io.BytesIO()
    small.save(buffer, kind, **({"quality": 88} if kind == "JPEG" else {}))
    return buffer.getvalue()


def _open(content: bytes) -> Image:
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content))
            image.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, Image.DecompressionBombWarning, OSError) as error:
        raise NoImage(str(error)) from error
    return image
