"""Small tools on a style's XML: `macro(root, "date")`, `nodes(root, ".//label")`; what finds nothing says so."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from xml.etree.ElementTree import Element, fromstring

from stratege.styles.errors import StyleEditError

NAMESPACE = "http://purl.org/net/xbiblio/csl"


def bare(root: Element) -> Element:
    """A copy of the tree with short tag names; `written` puts the namespace back."""
    copy = deepcopy(root)
    for node in copy.iter():
        if isinstance(node.tag, str):
            node.tag = node.tag.removeprefix(f"{{{NAMESPACE}}}")
    return copy


def nodes(root: Element, path: str) -> list[Element]:
    """The elements at a path; StyleEditError when there is none."""
    if found := root.findall(path):
        return found
    raise StyleEditError(f"nothing at {path}")


def macro(root: Element, name: str) -> Element:
    """The macro of this name."""
    return nodes(root, f"macro[@name='{name}']")[0]


def swap(root: Element, path: str, attribute: str, old: str, new: str | None) -> None:
    """Change an attribute wherever it has the value `old` at a path; None takes it away."""
    for node in nodes(root, f"{path}[@{attribute}='{old}']"):
        if new is None:
            del node.attrib[attribute]
        else:
            node.set(attribute, new)


def refill(target: Element, content: str) -> None:
    """Replace what an element holds."""
    target[:] = list(parse(content))


def parse(content: str) -> Iterator[Element]:
    """The elements of a fragment of a style."""
    return iter(fromstring(f"<fragment>{content}</fragment>"))
