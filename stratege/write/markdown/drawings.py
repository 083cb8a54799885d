"""The drawings beside a Markdown report, which a forge shows on any ground: `standing_alone(svg, "#ffffff")`."""

from __future__ import annotations

import re

FALLBACKS = "Source Sans Pro, Segoe UI, Arial, sans-serif"


def standing_alone(svg: str, ground: str) -> str:
    """The drawing on a ground of its own (#rrggbb), with faces to fall back on where ours is not installed."""
    sheet = f'<rect width="100%" height="100%" fill="{ground}"/>'
    grounded = re.sub(r"<svg[^>]*>", lambda tag: tag[0] + sheet, svg, count=1)
    return re.sub(r"""font-family="('?[^',"]+'?)\"""", rf'font-family="\1, {FALLBACKS}"', grounded)
