"""An image that the author names: `picture_of(path, content, diagnostics)`, None when a page cannot show it (S016)."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics, phrase
from stratege.faces import BUNDLED
from stratege.images import LONGEST, MOST_MILLIONS, NoImage, Picture, look
from stratege.source import Scalar

SHOWN, LONG = 8, 40  # names and their characters: a drawing made to harm may lose thousands


def picture_of(path: Scalar, content: bytes, diagnostics: Diagnostics, code: str = "S016") -> Picture | None:
    """What an image is; None after a diagnostic of that code. What a drawing loses is told (S041)."""
    try:
        picture = look(str(path), content)
    except NoImage as refusal:
        name, *count = refusal.args  # of millions of points, or of a line
        reason = phrase(name, points=count[0], most=MOST_MILLIONS, line=count[0]) if count else phrase(name)
        is_large = name in ("image_large", "image_heavy")
        remedy = phrase("reduce_image", longest=LONGEST) if is_large else phrase("check_image")
        diagnostics.add(code, path.span, path=path, reason=reason, remedy=remedy)
        return None
    if picture.more_pages:
        diagnostics.add("S044", path.span, path=path)
    if picture.removed:
        diagnostics.add("S041", path.span, path=path, names=", ".join(name[:LONG] for name in picture.removed[:SHOWN]))
    if lacking := [family for family in picture.families if family not in BUNDLED]:
        told = [phrase("drawn_family", name=name[:LONG]) if name else phrase("no_family") for name in lacking[:SHOWN]]
        diagnostics.add("S173", path.span, path=path, names=", ".join(told))
    return picture
