"""SVG that only draws: `purified(b"<svg …><script/></svg>")` is the drawing without, and `("<script>",)`.

Elements, attributes and values are kept by allow-lists: what nobody knows is left out. Nothing runs, nothing is loaded,
and nothing is drawn more often than a page can bear.
"""

from typing import TYPE_CHECKING

from stratege.drawings.source import SVG, Unfit, is_drawing
from stratege.lazy import attach

if TYPE_CHECKING:
    from stratege.drawings.purifier import Drawing, purified, purify

# Few reports have a drawing, and to purify one takes a reader of CSS.
__getattr__ = attach(__name__, {"Drawing": "purifier", "purified": "purifier", "purify": "purifier"})

__all__ = ["SVG", "Drawing", "Unfit", "is_drawing", "purified", "purify"]
