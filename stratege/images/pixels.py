"""Pictures as every page shows them: `as_shown(image)` is upright, in sRGB of 8 bits, no larger than a page needs.

An image that is so already is returned itself, so that its file can be shown untouched.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from stratege.images.files import MPO, NoImage

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 2200  # pixels: 186 mm, the widest figure, at 300 dots per inch
SHOWN = frozenset(["1", "L", "LA", "P", "RGB", "RGBA"])  # the modes that browsers and the PDF show alike
# What each other mode becomes. Measures (32 bits, decimals) and Lab are no colours that we could give without a guess.
BECOMES = {"CMYK": "RGB", "YCbCr": "RGB", "RGBX": "RGB", "RGBa": "RGBA", "La": "LA", "PA": "RGBA"}
GREYS_16 = frozenset(["I;16", "I;16L", "I;16B", "I;16N"])
ORIENTATION = 0x0112  # of EXIF
COLOURS = 4096  # more of them, and a picture without transparency is taken for a photograph
QUALITY = 90


def check_colours(image: Image) -> None:
    """`NoImage` if the points of an image are no colours that can be shown."""
    if image.mode not in SHOWN | GREYS_16 | BECOMES.keys():
        raise NoImage("image_colours")


def as_shown(image: Image) -> Image:
    """The image that pages show, the given one if nothing has to change; `NoImage`."""
    check_colours(image)
    return _fitted(_in_srgb(_upright(image)))


def saved(image: Image, kind: str) -> tuple[bytes, str]:
    """The file of an image that came from one of that kind, and its own kind: the same where browsers show it and it
    keeps all colours, else JPEG for a photograph, PNG for what is drawn or transparent."""
    kind = _kind(image, kind)
    options = {"JPEG": {"quality": QUALITY}, "WEBP": {"quality": QUALITY}, "AVIF": {"quality": QUALITY}}
    buffer = io.BytesIO()
    image.save(buffer, kind, icc_profile=None, **options.get(kind, {}))
    return buffer.getvalue(), kind


def _kind(image: Image, kind: str) -> str:
    if kind in ("JPEG", MPO):
        return "JPEG"
    if kind in ("PNG", "WEBP", "AVIF"):
        return kind
    photograph = image.mode in ("L", "RGB") and image.getcolors(COLOURS) is None
    return "JPEG" if photograph else "PNG"


def _upright(image: Image) -> Image:
    from PIL import ImageOps

    try:
        turned = image.getexif().get(ORIENTATION, 1) != 1
    except Exception:  # damaged notes in a good image
        return image
    return ImageOps.exif_transpose(image) if turned else image


def _in_srgb(image: Image) -> Image:
    """The image in a mode that all show, its colours those of its profile."""
    if image.mode in GREYS_16:
        return _of_8_bits(image)
    if "transparency" in image.info and image.mode != "RGBA" and _profile(image):
        image = image.convert("RGBA")
    elif image.mode == "P" and _profile(image):
        image = image.convert("RGB")
    converted = _by_profile(image) if image.mode in ("CMYK", "RGB", "RGBA") and _profile(image) else None
    return converted or (image.convert(BECOMES[image.mode]) if image.mode in BECOMES else image)


def _of_8_bits(image: Image) -> Image:
    """Sixteen bits a point as eight: Pillow's own conversion cuts all that is above 255."""
    return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _profile(image: Image) -> bytes:
    """The colour profile of an image, empty without one or with that of sRGB, which all take for granted."""
    from PIL import ImageCms

    content = bytes(image.info.get("icc_profile") or b"")
    if not content:
        return b""
    try:
        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(content)))
    except (ImageCms.PyCMSError, OSError):
        return b""  # damaged: browsers do without as well
    return b"" if "srgb" in name.lower() else content


def _by_profile(image: Image) -> Image | None:
    """The image in sRGB by its profile; None when the profile is not for such an image."""
    from PIL import ImageCms

    try:
        return ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(_profile(image))),
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGBA" if image.mode == "RGBA" else "RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError):
        return None


def _fitted(image: Image) -> Image:
    """The image at no more than `LONGEST` pixels a side; points are mixed, which palettes and 1 bit cannot."""
    if max(image.size) <= LONGEST:
        return image
    small = _mixable(image)
    small.thumbnail((LONGEST, LONGEST))
    return small


def _mixable(image: Image) -> Image:
    if "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert({"1": "L", "P": "RGB"}[image.mode]) if image.mode in ("1", "P") else image.copy()
