"""Images as they are: `keep_pixels(pdf)` has no reader smooth them, which PDF/A forbids (ISO 19005-3, 6.2.8)."""

from __future__ import annotations

from typing import cast

from stratege.write.pdf.finish.protocols import Pdf, Stream

SMOOTH = "Interpolate"


def keep_pixels(pdf: Pdf) -> None:
    """Say of each image that it is not to be smoothed, in place."""
    for item in pdf.objects:
        if SMOOTH in getattr(item, "extra", ()):
            cast("Stream", item).extra[SMOOTH] = "false"
