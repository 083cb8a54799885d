"""What pages show of an image: upright, in sRGB, of a size to be printed, in a format that browsers read."""

from __future__ import annotations

import io
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from stratege.images import LONGEST, SUFFIXES, NoImage, look, showable, shown

RED, BLUE = (200, 30, 30), (30, 30, 200)
Pixel = tuple[int, ...]


def halves(size: tuple[int, int] = (40, 20), mode: str = "RGB") -> Image.Image:
    """An image whose upper half is red, the lower blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (0, size[1] // 2, *size))
    return image.convert(mode)


def noise(size: tuple[int, int] = (120, 80)) -> Image.Image:
    """What no drawing is: nearly as many colours as points."""
    return Image.merge("RGB", [Image.effect_noise(size, 90) for _ in range(3)])


def file(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def read(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def pixel(content: bytes, x: float, y: float) -> Pixel:
    """The colour at a part of the width and height."""
    image = read(content).convert("RGB")
    found = image.getpixel((int(x * (image.width - 1)), int(y * (image.height - 1))))
    assert isinstance(found, tuple)
    return found


def near(one: Pixel, other: Pixel, by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def turned(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("size", [(400, 200), (LONGEST + 400, 300)])
def test_a_photograph_held_on_its_side_is_upright_whatever_its_size(kind: str, size: tuple[int, int]) -> None:
    lying = halves(size).rotate(90, expand=True)  # which EXIF says to turn back
    image = shown(file(lying, kind, exif=turned(6)))
    made = read(image.content)
    assert made.width > made.height and made.getexif().get(0x0112, 1) == 1
    assert near(pixel(image.content, 0.5, 0.1), RED) and near(pixel(image.content, 0.5, 0.9), BLUE)
    assert (image.width, image.ratio) == (size[0], size[0] / size[1])


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_greys_of_16_bits_are_the_greys_of_8(kind: str) -> None:
    ramp = Image.new("I;16", (256, 1))
    ramp.putdata([value * 257 for value in range(256)])
    made = read(shown(file(ramp, kind)).content)
    assert made.mode == "L" and made.tobytes() == bytes(range(256))


def cmyk_profile() -> bytes:
    """The ICC profile of a press whose inks, all of them, print the same red: no guess would find it."""
    lab = bytes([54 * 255 // 100, 128 + 80, 128 + 67])
    grid = b"".join(bytes([255, 128, 128]) if corner == 0 else lab for corner in range(16))
    ramp = bytes(range(256))
    unit = b"".join(struct.pack(">i", value << 16) for value in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    table = b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + unit + ramp * 4 + grid + ramp * 3
    words = b"desc" + bytes(4) + struct.pack(">I", 6) + b"press\0" + bytes(78)
    white = b"XYZ " + bytes(4) + struct.pack(">iii", 63190, 65536, 54061)
    rights = b"text" + bytes(4) + b"none\0"
    return _profile(b"prtrCMYKLab ", {b"desc": words, b"A2B0": table, b"A2B1": table, b"wtpt": white, b"cprt": rights})


def _profile(kind: bytes, tags: dict[bytes, bytes]) -> bytes:
    start, index, body = 132 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        content += bytes(-len(content) % 4)
        index += name + struct.pack(">II", start + len(body), len(content))
        body += content
    head = bytes(8) + b"\x02\x40\0\0" + kind + bytes(12) + b"acsp" + bytes(28)
    head += struct.pack(">iii", 63190, 65536, 54061)
    whole = head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + index + body
    return struct.pack(">I", len(whole)) + whole[4:]


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_takes_the_colours_of_its_profile(kind: str) -> None:
    cyan = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    assert near(pixel(shown(file(cyan, kind, icc_profile=cmyk_profile())).content, 0.5, 0.5), (255, 0, 0), 40)
    plain = shown(file(cyan, kind))
    assert read(plain.content).mode == "RGB" and near(pixel(plain.content, 0.5, 0.5), (0, 255, 255))


def test_colours_of_a_wider_space_are_brought_to_that_of_screens() -> None:
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red, green = swapped.index(b"rXYZ"), swapped.index(b"gXYZ")
    swapped = swapped[:red] + b"gXYZ" + swapped[red + 4 : green] + b"rXYZ" + swapped[green + 4 :]
    swapped = swapped.replace("sRGB".encode("utf-16-be"), "swap".encode("utf-16-be"))
    for image, told in ((halves(), (30, 200, 30)), (halves().quantize(4), (30, 200, 30))):
        assert near(pixel(shown(file(image, icc_profile=swapped)).content, 0.5, 0.1), told)


@pytest.mark.parametrize("profile", [b"abc", cmyk_profile()])
def test_a_profile_that_is_not_for_the_image_is_left(profile: bytes) -> None:
    content = file(halves(), icc_profile=profile)
    assert shown(content).content == content


def test_the_profile_of_screens_changes_nothing() -> None:
    content = file(halves(), icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    assert shown(content).content == content


@pytest.mark.parametrize("kind", ["TIFF", "BMP"])
def test_what_browsers_do_not_read_is_converted(kind: str) -> None:
    drawn, photograph = shown(file(halves(), kind)), shown(file(noise(), kind))
    assert (drawn.suffix, drawn.media_type) == (".png", "image/png")
    assert read(drawn.content).tobytes() == halves().tobytes()
    assert (photograph.suffix, photograph.media_type) == (".jpg", "image/jpeg")
    assert read(photograph.content).format == "JPEG"


def test_a_transparent_tiff_stays_so() -> None:
    image = noise().convert("RGBA")
    image.putalpha(90)
    made = read(shown(file(image, "TIFF")).content)
    assert (made.format, made.tobytes()) == ("PNG", image.tobytes())


@pytest.mark.parametrize("mode", ["1", "P", "L", "LA", "RGBA", "CMYK", "YCbCr"])
def test_a_tiff_of_any_colours_is_shown(mode: str) -> None:
    made = shown(file(halves((LONGEST + 2, 20), mode if mode != "LA" else "L").convert(mode), "TIFF"))
    assert read(made.content).size[0] == LONGEST


@pytest.mark.parametrize("mode", ["F", "I"])
def test_measures_are_no_image(mode: str) -> None:
    content = file(Image.new(mode, (9, 9)), "TIFF")
    for reading in (lambda: look("x.tif", content), lambda: shown(content)):
        with pytest.raises(NoImage, match="image_colours"):
            reading()


def test_the_first_page_of_a_tiff_is_shown_and_the_others_are_known() -> None:
    pages = file(halves(), "TIFF", save_all=True, append_images=[noise(), noise()])
    assert (look("x.tif", pages).more_pages, look("x.tif", pages).size) == (True, (40, 20))
    assert read(shown(pages).content).tobytes() == halves().tobytes()
    assert not look("x.tiff", file(halves(), "TIFF")).more_pages
    assert not look("x.gif", file(halves(mode="P"), "GIF", save_all=True, append_images=[noise()])).more_pages


def test_the_photographs_of_a_telephone_in_one_file_are_one_jpeg() -> None:
    content = file(halves((400, 200)), "MPO", save_all=True, append_images=[noise()])
    assert look("x.jpg", content).size == (400, 200)
    assert (shown(content).suffix, read(shown(content).content).format) == (".jpg", "JPEG")


@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_points_of_a_palette_are_mixed_when_there_are_too_many(kind: str) -> None:
    stripes = Image.new("P", (LONGEST * 2, 4))
    stripes.putpalette([0, 0, 0, 255, 255, 255])
    stripes.putdata([x % 2 for _ in range(4) for x in range(LONGEST * 2)])
    made = shown(file(stripes, kind))
    assert (made.suffix, read(made.content).size) == (".png", (LONGEST, 2))
    assert near(pixel(made.content, 0.5, 0), (128, 128, 128), 20)


def test_a_transparent_palette_keeps_its_holes() -> None:
    image = Image.new("P", (LONGEST + 50, 10))
    made = read(shown(file(image, transparency=0)).content)
    assert made.mode == "RGBA" and made.getpixel((5, 5))[3:] == (0,)  # type: ignore[index]


@pytest.mark.parametrize(("dpi", "width"), [(None, 600), (300, 192), (72, 600), (1, 600), (9600, 600)])
def test_the_natural_width_is_that_which_the_file_says(dpi: int | None, width: float) -> None:
    image = shown(file(halves((600, 300)), **({"dpi": (dpi, dpi)} if dpi else {})))
    assert (image.width, image.ratio) == (pytest.approx(width, abs=0.1), 2)


def test_the_natural_width_is_that_of_the_original() -> None:
    assert shown(file(halves((4800, 2400)), dpi=(600, 600))).width == pytest.approx(768, abs=0.1)


def test_the_engine_of_the_pdf_never_sees_what_is_converted() -> None:
    for kind in ("TIFF", "BMP"):
        with pytest.raises(NoImage):
            showable(file(halves(), kind))
        assert read(showable(shown(file(halves(), kind)).content)).format == "PNG"


def test_the_page_on_images_names_all_that_is_accepted() -> None:
    page = (Path(__file__).parents[2] / "docs/figures.md").read_text(encoding="utf-8")
    assert set(SUFFIXES) == set(re.findall(r"`(\.[a-z]+)`", page))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.png", b"", ("image_empty",)),
        ("a.svg", b" \n", ("image_empty",)),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n</svg>", ("drawing_line", 3)),
        ("a.png", b"no image", ("image_damaged",)),
    ],
)
def test_an_image_that_cannot_be_read_says_why(name: str, content: bytes, told: tuple[object, ...]) -> None:
    with pytest.raises(NoImage) as refusal:
        look(name, content)
    assert refusal.value.args == told
