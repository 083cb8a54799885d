"""The files that images are kept in: `opened(content).size` of those that we read, and `NoImage` of all others."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

# What a browser shows, by the name that Pillow gives it: the media type, the ends of names, its own first.
WEB: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "PNG": ("image/png", (".png",)),
    "JPEG": ("image/jpeg", (".jpg", ".jpeg")),
    "WEBP": ("image/webp", (".webp",)),
    "GIF": ("image/gif", (".gif",)),
    "AVIF": ("image/avif", (".avif",)),
}
# What is shown in another format.
CONVERTED: Mapping[str, tuple[str, ...]] = {"TIFF": (".tif", ".tiff"), "BMP": (".bmp",)}
MPO = "MPO"  # the name for a JPEG with several photographs in it, as telephones make them, which is opened as a JPEG
MEDIA_TYPES: Mapping[str, str] = {name: media_type for name, (media_type, _) in WEB.items()}
PHOTOGRAPHS = tuple(end for ends in (*(ends for _, ends in WEB.values()), *CONVERTED.values()) for end in ends)


MOST_MILLIONS = 89  # of points, those of Pillow's Image.MAX_IMAGE_PIXELS
POINTS = re.compile(r"\((\d+) pixels\)")


class NoImage(Exception):
    """The file is no image that can be shown; the arguments are the name of the phrase that says why, and the millions
    of points of one that has too many."""


def opened(content: bytes, kinds: Iterable[str] = (*WEB, *CONVERTED), *, whole: bool = True) -> Image:
    """The image of one of these kinds, its first frame, all its points read or only what it says of itself.

    All that is ever read are these kinds: others, as PostScript, would have Pillow start programs.
    """
    from PIL import Image

    with _strictly(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged notes in a good image
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            image = Image.open(io.BytesIO(content), formats=_readable(kinds))
            if whole:
                image.load()
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise NoImage("image_large", _millions(error)) from error
        except MemoryError as error:
            raise NoImage("image_heavy") from error
        except Exception as error:  # the decoders raise all that a damaged file may make them meet
            raise NoImage("image_damaged") from error
    return image


def _millions(refusal: Exception) -> int:
    """The millions of points of an image that Pillow refuses to read, as it says them."""
    found = POINTS.search(str(refusal))
    return -(-int(found[1]) // 10**6) if found else MOST_MILLIONS


def has_pages(image: Image) -> bool:
    """Whether a TIFF has pages after the first, which is left; they are not counted, for a file can claim millions."""
    if image.format != "TIFF":
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image.seek(1)
        except Exception:  # EOFError, or all that a damaged second page may make the decoder meet
            return False
    return True


@contextmanager
def _strictly() -> Iterator[None]:
    """Without the leniency that the engine of the PDF sets for the whole process: half an image is none."""
    from PIL import ImageFile

    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient


def _readable(kinds: Iterable[str]) -> list[str]:
    """The formats that this Pillow reads: not all of them have AVIF."""
    from PIL import features

    return [name for name in kinds if name != "AVIF" or features.check("avif")]
