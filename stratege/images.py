"""The author's images: `look("a.png", content)` is its `Picture`; `reduced(content)` fits the page at 300 dpi."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from stratege import drawings
from stratege.drawings import Unfit, is_drawing

if TYPE_CHECKING:
    from PIL.Image import Image

    from stratege.drawings import Drawing

LONGEST = 2200  # pixels: 186 mm, the widest figure, at 300 dots per inch
# All that is ever read: others, as PostScript, would have Pillow start programs.
MEDIA_TYPES: Mapping[str, str] = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "AVIF": "image/avif",
}
SVG = "image/svg+xml"
PHOTOGRAPHS = frozenset([".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"])


class NoImage(Exception):
    """The file is no image that can be shown; the argument is the name of the phrase that says why."""


@dataclass(frozen=True)
class Picture:
    """What an image is: its size in pixels, None for a drawing; what is taken out of a drawing, by name."""

    size: tuple[int, int] | None
    removed: tuple[str, ...] = ()


def look(name: str, content: bytes) -> Picture:
    """What a file of that name holds, an image whose name says its kind; `NoImage`."""
    suffix, drawing = PurePosixPath(name).suffix.lower(), is_drawing(content)
    if suffix != ".svg" and suffix not in PHOTOGRAPHS:
        raise NoImage("image_name")
    if drawing != (suffix == ".svg"):
        raise NoImage("image_other" if drawing else "image_damaged")
    if not drawing:
        return Picture(_open(content).size)
    return Picture(None, _purified(content).removed)


def media_type(content: bytes) -> str:
    """What an image is, as the web calls it."""
    return SVG if is_drawing(content) else MEDIA_TYPES[str(_open(content, whole=False).format)]


def showable(content: bytes) -> bytes:
    """The bytes of an image for an engine that would read any kind; a drawing without what acts or loads; `NoImage`."""
    if is_drawing(content):
        return _purified(content).content
    _open(content, whole=False)
    return content


def reduced(content: bytes) -> bytes:
    """The image at no more than `LONGEST` pixels a side, in its own format; a drawing without what acts or loads."""
    if is_drawing(content):
        return drawings.purified(content).content
    image = _open(content)
    if max(image.size) <= LONGEST:
        return content
    kind = image.format
    small = image.convert("RGB") if kind == "JPEG" else image
    small.thumbnail((LONGEST, LONGEST))
    buffer = io.BytesIO()
    small.save(buffer, kind, **({"quality": 88} if kind == "JPEG" else {}))
    return buffer.getvalue()


def _purified(content: bytes) -> Drawing:
    try:
        return drawings.purified(content)
    except Unfit as unfit:
        raise NoImage(*unfit.args) from unfit


def _open(content: bytes, *, whole: bool = True) -> Image:
    """The image, all its points read or only what it says of itself."""
    from PIL import Image

    with _strictly(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged notes in a good image
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            image = Image.open(io.BytesIO(content), formats=_formats())
            if whole:
                image.load()
        except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
            raise NoImage("image_large") from error
        except Exception as error:  # the decoders raise all that a damaged file may make them meet
            raise NoImage("image_damaged") from error
    return image


@contextmanager
def _strictly() -> Iterator[None]:
    """Without the leniency that the engine of the PDF sets for the whole process: half an image is none."""
    from PIL import ImageFile

    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient


def _formats() -> list[str]:
    """The formats that this Pillow reads: not all of them have AVIF."""
    from PIL import features

    return [name for name in MEDIA_TYPES if name != "AVIF" or features.check("avif")]
