"""The author's Markdown as an element tree: `tree("Voir [#a].")` has a `<reference targets="a"/>` for our form."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from stratege.text import find

REFERENCE = r"\[(#[\w.:-]+(?:\s*;\s*#[\w.:-]+)*)\](?!\()"
FACT = r"\[=([\w.:-]+)(\s*@)?\]"
CALL = r"\[\^([^\]\s]+)\]"
FOREIGN = r"\[([^\]\[]+)\]\{\s*lang=[\"']?([A-Za-z-]+)[\"']?\s*\}"
KNOWN = r"\[([^\]\[]+)\]\{\s*\.known\s*\}"
SMALL_CAPS = r"\[([^\]\[]+)\]\{\s*\.small-caps\s*\}"
SUPERSCRIPT = r"\^([^\s^\[\]]+)\^"  # as Pandoc writes it
CITATION = r"\[(?=[^\[\]]*@)|(?<![\w.@\\/-])-?@(?=[\w{])"
TAG = r"</?[A-Za-z][^<>]*>|<!--.*?-->"
ENTITY = r"&(#?\w+);"


def tree(text: str) -> Element:
    """The element tree of a Markdown text, our inline forms as elements of their own."""
    engine = _engine()
    engine.reset()
    lines = text.split("\n")
    for preprocessor in engine.preprocessors:
        lines = preprocessor.run(lines)
    root = engine.parser.parseDocument(lines).getroot()
    assert root is not None
    for processor in engine.treeprocessors:
        changed = processor.run(root)
        root = root if changed is None else changed
    return root


@cache
def _engine() -> Markdown:
    engine = Markdown(extensions=["tables", "sane_lists", "attr_list", "fenced_code"])
    engine.ESCAPED_CHARS = [*engine.ESCAPED_CHARS, "@", "|", "<", "~", "^", "="]
    for registry, name in ((engine.preprocessors, "html_block"), (engine.inlinePatterns, "html")):
        registry.deregister(name)
    engine.inlinePatterns.deregister("entity")
    for priority, (name, pattern, make) in enumerate(reversed(FORMS), 171):
        engine.inlinePatterns.register(_Form(pattern, engine, make), name, priority)
    engine.inlinePatterns.register(_Citation(CITATION, engine), "citation", 170)
    engine.inlinePatterns.register(_Form(TAG, engine, _tag), "tag", 95)
    engine.inlinePatterns.register(_Form(ENTITY, engine, _entity), "entity", 90)
    return engine


Match = tuple[Element | str | None, int | None, int | None]  # what stands there, from where to where


class _Form(InlineProcessor):
    """One inline form: a pattern and what makes its element."""

    def __init__(self, pattern: str, engine: Markdown, make: Callable[[re.Match[str]], Element | str]) -> None:
        super().__init__(pattern, engine)
        self.make = make

    def handleMatch(self, m: re.Match[str], data: str) -> Match:  # type: ignore[override]  # noqa: N802  # the library's name
        return self.make(m), m.start(0), m.end(0)


class _Citation(InlineProcessor):
    """A citation, where the citation grammar finds one."""

    def handleMatch(self, m: re.Match[str], data: str) -> Match:  # type: ignore[override]  # noqa: N802  # the library's name
        start = m.start(0)
        found = next((item for item in find(data) if item.start == start), None)
        if found is None:
            return None, None, None
        return _element("citation", raw=found.source, keys=" ".join(found.keys)), found.start, found.end


def _element(name: str, text: str = "", **attributes: str) -> Element:
    element = Element(name, attributes)
    element.text = text
    return element


def _reference(m: re.Match[str]) -> Element:
    return _element("reference", raw=m[0], targets=m[1].replace("#", "").replace(" ", ""))


def _fact(m: re.Match[str]) -> Element:
    return _element("fact", raw=m[0], id=m[1], cited="1" if m[2] else "")


def _call(m: re.Match[str]) -> Element:
    return _element("call", raw=m[0], id=m[1])


def _foreign(m: re.Match[str]) -> Element:
    return _element("foreign", m[1], lang=m[2])


def _known(m: re.Match[str]) -> Element:
    return _element("known", m[1])


def _small_caps(m: re.Match[str]) -> Element:
    return _element("small-caps", m[1])


def _superscript(m: re.Match[str]) -> Element:
    return _element("sup", m[1])


def _tag(m: re.Match[str]) -> Element:
    return _element("tag", raw=m[0])


def _entity(m: re.Match[str]) -> str:
    return AtomicString(html.unescape(m[0]))


FORMS = (
    ("foreign", FOREIGN, _foreign),
    ("known", KNOWN, _known),
    ("small-caps", SMALL_CAPS, _small_caps),
    ("superscript", SUPERSCRIPT, _superscript),
    ("reference", REFERENCE, _reference),
    ("fact", FACT, _fact),
    ("call", CALL, _call),
)
