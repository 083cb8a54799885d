"""The author's images in a page: `Embedded.of(image).sized()` is `style="--width: 320px; --ratio: 1.5"`."""

from __future__ import annotations

from base64 import b64encode

from markupsafe import Markup

from stratege.images import Shown
from stratege.records import record


@record
class Embedded:
    """An image that a page holds: its address, and the attribute that gives style sheets its natural size, if any."""

    address: str
    width: str
    ratio: str

    @classmethod
    def of(cls, image: Shown) -> Embedded:
        """The image as a data address; the size of the original, for a reduced one has more points an inch."""
        address = f"data:{image.media_type};base64,{b64encode(image.content).decode()}"
        return cls(address, f"{image.width:.6g}px" if image.width else "", f"{image.ratio:.4g}")

    def sized(self, width: str = "") -> Markup:
        """The attribute that says its size: that of its file, unless the author gives a `width` (60%, 8cm)."""
        said = {"--width": width or self.width, "--ratio": self.ratio}
        values = "; ".join(f"{name}: {value}" for name, value in said.items() if value not in ("", "0"))
        return Markup(' style="{}"').format(values) if values else Markup("")
