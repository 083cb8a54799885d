"""Take out of a drawing what acts or loads: `purify(root)` is `["<script>", "onload"]`, which it has taken out."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from stratege.drawings.letters import families
from stratege.drawings.names import ATTRIBUTES, ELEMENTS, NOTES, XML_ATTRIBUTES
from stratege.drawings.size import natural
from stratege.drawings.source import SVG, parsed
from stratege.drawings.styles import kept_declarations, kept_rules, loads_nothing
from stratege.drawings.weight import weigh
from stratege.records import record

XLINK = "http://www.w3.org/1999/xlink"
XHTML = "http://www.w3.org/1999/xhtml"
PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]*")
WORDS = frozenset(["aria-label", "aria-roledescription"])  # what is read aloud, which no style sheet ever sees


@record(slots=False)
class Drawing:
    """A drawing that only draws, the names of what was taken out of it, each once; its width in pixels of CSS and its
    width over its height, 0 when it does not say; the families that its texts ask for (see `letters`)."""

    content: bytes
    removed: tuple[str, ...]
    width: float = 0
    ratio: float = 0
    families: tuple[str, ...] = ()


def purified(content: bytes) -> Drawing:
    """The drawing that a file holds; `Unfit`."""
    root = parsed(content)
    removed = purify(root)
    ET.register_namespace("", SVG)  # the registry is shared: another module takes the empty prefix too
    ET.register_namespace("xlink", XLINK)
    content = ET.tostring(root, encoding="utf-8") + b"\n"
    return Drawing(content, tuple(dict.fromkeys(removed)), *natural(root), families=families(root))


def purify(root: ET.Element) -> list[str]:
    """Take out, in place, what is not known to draw: what was taken, by name; `Unfit` for what draws without end."""
    removed = [*_attributes(root), *_children(root)]
    weigh(root)
    return removed


def _children(parent: ET.Element) -> list[str]:
    removed, kept = [], []
    for child in parent:
        space, _, name = str(child.tag).removeprefix("{").rpartition("}")
        if space == SVG and name in ELEMENTS:
            removed += [*_sheet(child, name), *_attributes(child), *_children(child)]
            kept.append(child)
            continue
        _keep_text(parent, kept, child.tail or "")
        if space in (SVG, XHTML) and name not in NOTES:
            removed.append(f"<{name}>")
    parent[:] = _shown(parent, kept)
    return removed


def _shown(parent: ET.Element, children: list[ET.Element]) -> list[ET.Element]:
    """The children that are drawn: of a `<switch>` that is not of languages the first, which not all engines know."""
    is_choice = parent.tag == f"{{{SVG}}}switch" and not any("systemLanguage" in child.attrib for child in children)
    return children[:1] if is_choice else children


def _keep_text(parent: ET.Element, kept: list[ET.Element], text: str) -> None:
    """Leave the text that followed an element where it stands, the element gone."""
    if kept:
        kept[-1].tail = (kept[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _sheet(element: ET.Element, name: str) -> list[str]:
    if name != "style":
        return []
    kept = kept_rules("".join(element.itertext()))
    for child in list(element):
        element.remove(child)
    element.text = kept.text
    return [] if kept.whole else ["<style>"]


def _attributes(element: ET.Element) -> list[str]:
    removed = []
    for name, value in list(element.items()):
        kept, told = _kept(element, name, value)
        if kept is None:
            del element.attrib[name]
        elif kept != value:
            element.set(name, kept)
        if told:
            removed.append(_told(element, name.rpartition("}")[2]))
    return removed


def _told(element: ET.Element, name: str) -> str:
    """What an attribute is called: an address says nothing without its element, `<image href>`."""
    return f"<{element.tag.rpartition('}')[2]} href>" if name == "href" else name


def _kept(element: ET.Element, name: str, value: str) -> tuple[str | None, bool]:
    """What stays of an attribute's value, None for none of it, and whether that is to be told."""
    if name in ("href", f"{{{XLINK}}}href"):
        local = value.startswith("#") or (element.tag == f"{{{SVG}}}image" and bool(PICTURE.fullmatch(value)))
        return (value, False) if local else (None, True)
    if name == "style":
        kept = kept_declarations(value)
        return kept.text or None, not kept.whole
    if name not in ATTRIBUTES and name not in XML_ATTRIBUTES:
        return None, name.lower().startswith("on")
    return (value, False) if name in WORDS or loads_nothing(value) else (None, True)
