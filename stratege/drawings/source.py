"""The text of a drawing, before anything is built of it: `parsed(b"<svg xmlns=…/>").tag`."""

from __future__ import annotations

from xml.etree import ElementTree as ET
from xml.parsers import expat

SVG = "http://www.w3.org/2000/svg"
MOST, DEEPEST = 50_000, 100  # elements drawn, and one in the other
OPENINGS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")  # byte order marks


class Unfit(Exception):
    """A drawing that cannot be shown; its arguments are the name of the phrase that says why, and its line if it has
    one."""


def is_drawing(content: bytes) -> bool:
    """Whether a file is written in XML, as SVG is: no other image begins so."""
    return content.startswith(OPENINGS[1:]) or content.removeprefix(OPENINGS[0]).lstrip()[:1] == b"<"


def parsed(content: bytes) -> ET.Element:
    """The root of an SVG, whose elements are few enough, declared without entities, and of SVG's own namespace."""
    try:
        _Gauge().look(content)
        root = ET.fromstring(content)
    except (expat.ExpatError, ET.ParseError, ValueError, LookupError) as error:  # of an unknown encoding too
        line = getattr(error, "lineno", 0)
        raise Unfit(*(("drawing_line", line) if line else ("drawing_syntax",))) from error
    if root.tag == "svg":  # without a namespace, which readers forgive
        for element in root.iter():
            element.tag = element.tag if "}" in str(element.tag) else f"{{{SVG}}}{element.tag}"
    if root.tag != f"{{{SVG}}}svg":
        raise Unfit("drawing_other")
    return root


class _Gauge:
    """Counts what a text would make, before it is made."""

    def __init__(self) -> None:
        self.depth = self.count = 0

    def look(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self.start, self.end
        parser.EntityDeclHandler = self.entity
        parser.Parse(content, True)

    def start(self, _name: str, _attributes: dict[str, str]) -> None:
        self.depth, self.count = self.depth + 1, self.count + 1
        if self.depth > DEEPEST or self.count > MOST:
            raise Unfit("drawing_heavy")

    def end(self, _name: str) -> None:
        self.depth -= 1

    def entity(self, *_declaration: object) -> None:
        raise Unfit("drawing_entities")
