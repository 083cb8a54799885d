"""SVG that only draws: `purified(b"<svg …><script/></svg>")` is the drawing without, and `("<script>",)`.

Elements, attributes and values are kept by allow-lists: what nobody knows is left out. Nothing runs, nothing is loaded,
and nothing is drawn more often than a page can bear.
"""

from stratege.drawings.purify import Drawing, purified, purify
from stratege.drawings.source import SVG, Unfit, is_drawing

__all__ = ["SVG", "Drawing", "Unfit", "is_drawing", "purified", "purify"]
