"""The lines of a PDF as poppler sees them: `lines_of(Path("essay.pdf"))[3][0].text` opens the fourth page."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Line:
    """One line: its text, its box in points from the top left of the page, the block (paragraph) it belongs to."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    block: int


def lines_of(pdf: Path) -> list[list[Line]]:
    """The lines of each page, from the top."""
    told = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True)
    root = ET.fromstring(told.stdout)
    return [sorted(_lines(page), key=lambda line: line.top) for page in root.iter(f"{XHTML}page")]


def _lines(page: ET.Element) -> list[Line]:
    found = []
    for number, block in enumerate(page.iter(f"{XHTML}block")):
        for line in block.iter(f"{XHTML}line"):
            text = " ".join(word.text or "" for word in line.iter(f"{XHTML}word"))
            box = (float(line.attrib[name]) for name in ("xMin", "yMin", "xMax", "yMax"))
            found.append(Line(text, *box, number))
    return found
