"""A logo for each ground: the cover's own in pages, the reader's mode on the screen, white paper in print."""

from __future__ import annotations

import re

import pytest
from sample.words import p

from stratege import document as d
from stratege.project import templates_root
from stratege.theme import SOBER, Theme
from stratege.write.html.writer import Media, write_html

DARK, LIGHT = SOBER, Theme(colors={**SOBER.colors, "cover": "#f4f7f9", "cover_ink": "#16243a"})
NIGHT = Theme(colors={**SOBER.colors, "ground": "#000000", "ink": "#ffffff"})


def shown(theme: Theme, media: Media, *, compact: bool = False, dark: str = "dark.svg") -> list[tuple[str, str]]:
    """The media and the address of each image of the cover."""
    cover = d.Cover(kind=(), title=p("Titre").children, logo="light.svg", logo_dark=dark, compact=compact)
    report = d.Document(meta=d.Meta(name="x", title="X", theme=theme), front=(cover,))
    html = write_html(report, templates=[templates_root()], media=media)
    sources = re.findall(r'<source media="([^"]*)" srcset="([^"]*)">', html)
    return [*sources, *(("", address) for address in re.findall(r'<img class="logo" src="([^"]*)"', html))]


@pytest.mark.parametrize(
    ("theme", "compact", "expected"),
    [
        (DARK, False, "dark.svg"),
        (DARK, True, "light.svg"),
        (LIGHT, False, "light.svg"),
        (NIGHT, True, "dark.svg"),
    ],
)
def test_pages_take_the_logo_of_their_ground(theme: Theme, compact: bool, expected: str) -> None:
    assert shown(theme, "paged", compact=compact) == [("", expected)]


def test_the_screen_follows_its_reader() -> None:
    night = ("screen and (prefers-color-scheme: dark)", "dark.svg")
    assert shown(LIGHT, "screen") == [night, ("", "light.svg")]
    assert shown(DARK, "screen") == [("print", "light.svg"), ("", "dark.svg")]


@pytest.mark.parametrize("media", ["paged", "screen"])
def test_a_single_logo_stands_on_all_grounds(media: Media) -> None:
    assert shown(DARK, media, dark="") == shown(LIGHT, media, dark="") == [("", "light.svg")]
