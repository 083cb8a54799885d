"""The families of letters that Stratège brings: `face_file("Noto Sans", "Bold")` is the file of one face."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

# The letters of code: every one as wide as the others, frames among them (U+2500 to U+257F), which no package has.
MONO = "DejaVu Sans Mono"
MONO_FILE = Path(__file__).parent / "letters" / "DejaVuSansMono.ttf"
# The families of rendercv-fonts that have the narrow no-break space and the no-break hyphen of French.
BUNDLED = {"Gentium Book Plus": "ttf", "Noto Sans": "ttf", "Source Sans 3": "ttf", "XCharter": "otf"}
DRAWN = tuple(family for family, form in BUNDLED.items() if form == "ttf")  # those that Vega measures


@cache
def face_folder(family: str) -> Path:
    """Where the faces of a family are."""
    return Path(str(files("rendercv_fonts"))) / family


def face_file(family: str, style: str) -> Path:
    """The file of a bundled face (Regular, Italic, Bold or BoldItalic)."""
    return face_folder(family) / f"{family.replace(' ', '')}-{style}.{BUNDLED[family]}"
