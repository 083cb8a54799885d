"""Which logo stands where: `logos(cover, theme, "paged").day` is the dark ground's where the cover is dark."""

from __future__ import annotations

from stratege.document import Cover
from stratege.records import record
from stratege.theme import Theme, is_dark


@record
class Logos:
    """The paths of a logo: on a page by day, by night where it is another, on paper where it is another."""

    day: str
    night: str = ""
    paper: str = ""


def logos(cover: Cover, theme: Theme, media: str) -> Logos:
    """The logo of a cover for the grounds that it has: a title at the head of a page stands on the page's ground.

    A page of the screen loses its grounds on paper, and is dark by night.
    """
    light, dark = cover.logo, cover.logo_dark
    if not dark:
        return Logos(light)
    if media == "paged":
        return Logos(dark if is_dark(theme.colors["ground" if cover.compact else "cover"]) else light)
    if is_dark(theme.colors["cover"]):
        return Logos(dark, paper=light)
    return Logos(light, night=dark)
