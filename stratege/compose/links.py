"""Addresses of links that lead a reader nowhere, and what to write: `www.a.fr` is « https://www.a.fr »."""

from __future__ import annotations

import re
from urllib.parse import unquote

from stratege.addresses import is_safe
from stratege.compose.problems import one_line
from stratege.diagnostics import Diagnostics, phrase
from stratege.source import Span
from stratege.text import tree as t

SOURCE = re.compile(r"(?!/)(?:[^:?#]*/)?(?P<name>[^/:?#]+)[.]ya?ml(?:#.*)?", re.IGNORECASE)
PLACE = re.compile(r"#(?P<name>[\w.:-]+)")
HOST = re.compile(r"www\.[\w-]+\.\S+", re.IGNORECASE)
# « http:/a.fr », « https//a.fr »
SLASHED = re.compile(r"(?P<scheme>https?)(?::/?(?!/)|//)(?P<rest>\w\S*)", re.IGNORECASE)
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def place_of(node: t.Inline) -> t.Inline:
    """A link to a place of the report as the reference that it is: `[mots](#id)` is `[mots][#id]`."""
    if not isinstance(node, t.Link) or not (found := PLACE.fullmatch(unquote(node.url))) or node.title:
        return node
    return t.Reference(node.start, node.end, (found["name"],), node.children)


def tell_address(url: str, typed: str, span: Span, diagnostics: Diagnostics) -> None:
    """Tell of an address that no format opens (the words of its link are printed alone), or that leads nowhere.

    `typed` is the whole link, which stands for an address that is empty.
    """
    if not is_safe(url) and not HOST.fullmatch(url):
        diagnostics.add("M014", span, text=url)
    elif remedy := dead_link(url):
        diagnostics.add("M018", span, text=one_line(url if url.strip() else typed), remedy=remedy)


def dead_link(url: str) -> str:
    """What to write for a link that leads nowhere: to the file of a module, a site without its scheme, nothing."""
    if not url.strip("# \t"):
        return phrase("give_address")
    if found := SOURCE.fullmatch(url):
        return phrase("write_form", form=f"[mots][#{found['name']}]")
    form = ""
    if HOST.fullmatch(url):
        form = f"https://{url}"
    elif found := SLASHED.fullmatch(url):
        form = f"{found['scheme']}://{found['rest']}"
    elif MAIL.fullmatch(url):
        form = f"mailto:{url}"
    return phrase("write_form", form=form) if form else ""
