"""The author's images: `look("a.png", content)` is its `Picture`; `shown(content)` is what pages show of it."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from stratege import drawings
from stratege.drawings import Unfit, is_drawing
from stratege.images.files import MEDIA_TYPES, MOST_MILLIONS, PHOTOGRAPHS, WEB, NoImage, has_pages, opened
from stratege.images.pixels import LONGEST, as_shown, check_colours, saved
from stratege.records import record

if TYPE_CHECKING:
    from PIL.Image import Image

    from stratege.drawings import Drawing

__all__ = [
    "LONGEST",
    "MEDIA_TYPES",
    "MOST_MILLIONS",
    "SUFFIXES",
    "NoImage",
    "Picture",
    "Shown",
    "look",
    "showable",
    "shown",
]

SVG = ".svg"
SUFFIXES = (*PHOTOGRAPHS, SVG)  # the names that images have
SCREEN = 96  # pixels of CSS in an inch
FINEST = 1200  # dots per inch; files say more by mistake


@record(slots=False)
class Picture:
    """What an image is: its size in pixels, None for a drawing; what is taken out of a drawing, by name, and the
    families of letters that its texts ask for; whether pages follow the one that is shown."""

    size: tuple[int, int] | None
    removed: tuple[str, ...] = ()
    more_pages: bool = False
    families: tuple[str, ...] = ()


@record(slots=False)
class Shown:
    """An image as pages show it: a file of the web, the end of its name, its natural width in pixels of CSS, its width
    over its height; 0 for what a drawing does not say."""

    content: bytes
    suffix: str
    media_type: str
    width: float
    ratio: float


def look(name: str, content: bytes) -> Picture:
    """What a file of that name holds, an image whose name says its kind; `NoImage`."""
    suffix, drawing = PurePosixPath(name).suffix.lower(), is_drawing(content)
    if suffix not in SUFFIXES:
        raise NoImage("image_name")
    if not content.strip():
        raise NoImage("image_empty")
    if drawing != (suffix == SVG):
        raise NoImage("image_other" if drawing else "image_damaged")
    if drawing:
        drawn = _purified(content)
        return Picture(None, drawn.removed, families=drawn.families)
    image = opened(content)
    check_colours(image)
    size = image.size
    return Picture(size, more_pages=has_pages(image))


def shown(content: bytes) -> Shown:
    """What pages show of an image: upright, in sRGB, at most `LONGEST` pixels a side, in a format that browsers read.

    Its own bytes if they are so already. Of a drawing, what neither acts nor loads; `NoImage`.
    """
    if is_drawing(content):
        return _drawn(_purified(content))
    image = opened(content)
    resolution, kind = _resolution(image), str(image.format)
    made = as_shown(image)
    if made is not image or kind not in WEB:
        content, kind = saved(made, kind)
    width, height = _upright_size(image, made)
    media_type, suffixes = WEB[kind]
    return Shown(content, suffixes[0], media_type, round(width * SCREEN / resolution, 2), width / height)


def showable(content: bytes) -> bytes:
    """The bytes of an image for an engine that would read any kind; a drawing without what acts or loads; `NoImage`."""
    if is_drawing(content):
        return _purified(content).content
    opened(content, WEB, whole=False)
    return content


def _drawn(drawing: Drawing) -> Shown:
    return Shown(drawing.content, SVG, "image/svg+xml", drawing.width, drawing.ratio)


def _upright_size(image: Image, made: Image) -> tuple[int, int]:
    """The size of an image before it was reduced, its sides those of what was made of it."""
    lying = (image.width < image.height) != (made.width < made.height)
    return (image.height, image.width) if lying else image.size


def _resolution(image: Image) -> float:
    """Dots per inch, as the file says; those of a screen at least: 72 is what writes who knows nothing."""
    said = float((image.info.get("dpi") or (0, 0))[0])
    return said if SCREEN < said <= FINEST else SCREEN


def _purified(content: bytes) -> Drawing:
    try:
        return drawings.purified(content)
    except Unfit as unfit:
        raise NoImage(*unfit.args) from unfit
