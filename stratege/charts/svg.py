"""Make a drawing fit for HTML and PDF alike: text from its start, no group of its own, ids that never clash."""

from __future__ import annotations

import hashlib
import re
from xml.etree import ElementTree as ET

from stratege.charts.letters import measure
from stratege.charts.spec import ChartError
from stratege.diagnostics import phrase
from stratege.drawings import SVG, Unfit, purify

GENERIC = ("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui")
NOISE = ("role", "aria-roledescription", "aria-label", "aria-hidden", "class", "pointer-events")


def clean(svg: str, alt: str, family: str) -> str:
    """The drawing without what only a browser's scripts need; the same bytes for the same drawing.

    `ChartError` when the drawing leads or loads anything from outside of itself.
    """
    root = ET.fromstring(svg)
    _refuse_what_loads(root)
    prefix = "c" + hashlib.sha256(svg.encode()).hexdigest()[:8]
    for element in root.iter():
        for name in NOISE:
            element.attrib.pop(name, None)
        _solid(element)
        _quoted(element)
        _names(element, prefix)
        if element.tag == f"{{{SVG}}}text":
            _from_start(element, family)
    _prune(root)
    root.set("role", "img")
    root.set("aria-label", alt)
    ET.register_namespace("", SVG)  # here, for the registry is shared: another module takes the empty prefix too
    text = ET.tostring(root, encoding="unicode")
    return re.sub(r"(\d+\.\d{3})\d+", r"\1", text) + "\n"


def _refuse_what_loads(root: ET.Element) -> None:
    """A specification may compute what no look at its words can tell."""
    try:
        removed = purify(root)
    except Unfit as unfit:
        raise ChartError(phrase("chart_refused", problem=phrase(unfit.args[0]))) from unfit
    if removed:
        raise ChartError(phrase("chart_loads", names=", ".join(dict.fromkeys(removed))))


def _solid(element: ET.Element) -> None:
    """WeasyPrint makes a transparency group of every opacity, even of 1."""
    for name in ("opacity", "fill-opacity", "stroke-opacity"):
        if element.get(name) in ("1", "1.0"):
            del element.attrib[name]


def _quoted(element: ET.Element) -> None:
    """Put quotes around families: CSS takes « Source Sans 3 » without them for a fault, and the page's letters."""
    if families := element.get("font-family"):
        names = (name.strip(" \"'") for name in families.split(","))
        element.set("font-family", ", ".join(name if name in GENERIC else f"'{name}'" for name in names))


def _names(element: ET.Element, prefix: str) -> None:
    for name, value in list(element.attrib.items()):
        if name == "id":
            element.set(name, f"{prefix}-{value}")
        elif "url(#" in value:
            element.set(name, value.replace("url(#", f"url(#{prefix}-"))


def _from_start(element: ET.Element, family: str) -> None:
    """Move a text so that it is anchored at its start: `middle` and `end` cost WeasyPrint a group each."""
    anchor = element.attrib.pop("text-anchor", "start")
    if anchor == "start":
        return
    size = float(str(element.get("font-size", "10")).removesuffix("px"))
    bold = element.get("font-weight") == "bold"
    width = measure("".join(element.itertext()), size, family, bold)
    shift = width / 2 if anchor == "middle" else width
    element.set("transform", f"{element.get('transform', '')} translate({-shift:.3f},0)".strip())


def _prune(parent: ET.Element) -> None:
    """Take out the empty paths and groups that Vega leaves."""
    for child in list(parent):
        _prune(child)
        empty_path = child.tag == f"{{{SVG}}}path" and (not child.get("d") or not _painted(child))
        unseen = child.get("opacity") == "0"
        empty_group = child.tag == f"{{{SVG}}}g" and not len(child)
        if empty_path or unseen or empty_group:
            parent.remove(child)


def _painted(path: ET.Element) -> bool:
    return any(path.get(name) not in (None, "none", "transparent") for name in ("fill", "stroke"))
