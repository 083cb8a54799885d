"""What YAML hides from the rules: `title: "Quoi ?"` is read as « Quoi ? », its key, its quotes and its identifiers not.

Only values that are prose (several words) are read, as Markdown, each at its place in the file; a mapping that says
`language: en` is left alone, for its titles are not French.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from stratege.signs import BREAK, WORD
from stratege.typography.fronts.inline import inline, outside, shifted
from stratege.typography.fronts.markdown import markdown_marks
from stratege.typography.view import Mark, Source
from stratege.yaml_graph import graphs

IDENTIFIERS = frozenset(
    ("id", "key", "file", "path", "url", "doi", "isbn", "issn", "lang", "language", "run", "script", "code", "formula")
)
ESCAPES = re.compile(r'\\(?:"|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|.)')
PROSE = re.compile(r"[^\W\d_]\S*\s+\S")


def read_yaml(text: str) -> Source:
    """The marks of a YAML file; `yaml.YAMLError` if it cannot be read."""
    marks: list[Mark] = []
    cursor = 0
    for node in sorted(_all_prose(text), key=lambda node: node.start_mark.index):
        start, end = _inside(text, node)
        if start < cursor:  # an alias shows the same value again
            continue
        marks += [Mark(cursor, start, BREAK), *_marks(text, node, start, end)]
        cursor = end
    return Source(text, (*marks, Mark(cursor, len(text), BREAK)))


def same_structure(before: str, after: str) -> bool:
    """Whether two YAML files differ at most in the text of their values."""
    try:
        return _events(before) == _events(after)
    except yaml.YAMLError:
        return False


def _events(text: str) -> list[tuple[object, ...]]:
    events = yaml.parse(text, Loader=yaml.SafeLoader)
    return [(type(event), getattr(event, "anchor", None), getattr(event, "style", None)) for event in events]


def _all_prose(text: str) -> Iterator[yaml.ScalarNode]:
    seen: set[int] = set()
    for document in graphs(text):
        yield from _prose(document, seen)


def _prose(node: yaml.Node, seen: set[int]) -> Iterator[yaml.ScalarNode]:
    """The scalars of a node that are prose: never a key, an identifier, a work in another language.

    What aliases show again is `seen`, and read once.
    """
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode) and PROSE.search(node.value):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _prose(item, seen)
    elif isinstance(node, yaml.MappingNode) and not _foreign(node):
        for key, value in node.value:
            if getattr(key, "value", None) not in IDENTIFIERS:
                yield from _prose(value, seen)


def _foreign(node: yaml.MappingNode) -> bool:
    values = {str(key.value): str(value.value) for key, value in node.value if isinstance(key, yaml.ScalarNode)}
    language = values.get("language") or values.get("lang") or "fr"
    return not language.lower().startswith("fr")


def _inside(text: str, node: yaml.ScalarNode) -> tuple[int, int]:
    """The stretch of a scalar without its quotes, or without the header of a block."""
    start, end = node.start_mark.index, node.end_mark.index
    if node.style in ("'", '"'):
        return start + 1, end - 1
    if node.style in ("|", ">"):
        return text.index("\n", start, end) + 1, end
    return start, end


def _marks(text: str, node: yaml.ScalarNode, start: int, end: int) -> list[Mark]:
    if node.style in ("|", ">"):
        lines = [line for line in text[start:end].split("\n") if line.strip()]
        return markdown_marks(text, start, end, min((len(line) - len(line.lstrip(" ")) for line in lines), default=0))
    hidden = [_escape(match) for match in ESCAPES.finditer(text, start, end)] if node.style == '"' else []
    if node.style == "'":
        hidden = [Mark(*match.span(), "'") for match in re.compile("''").finditer(text, start, end)]
    return sorted([*hidden, *outside(shifted(inline(text[start:end]), start), hidden)])


def _escape(match: re.Match[str]) -> Mark:
    sign = '"' if match[0] == '\\"' else " " if "\n" in match[0] else WORD
    return Mark(match.start(), match.end(), sign)
