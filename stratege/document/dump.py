"""A document as lines to read and compare: `Section id=a level=1 kind=chapter number=1 title="Le contexte"`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass

from stratege.document.node import Node
from stratege.document.prose import Text
from stratege.document.tree import Document
from stratege.document.unions import Block, Inline

INDENT = "  "
DRAWING = "drawn"  # what stands for an SVG
BARE = re.compile(r"[\w.:/#@%+-]+")
SIGNS = {"\\": r"\\", "\n": r"\n", "\t": r"\t"}
STRING = str.maketrans({**SIGNS, "\u00a0": r"\u00a0", "\u202f": r"\u202f"})
WORDS = str.maketrans({**SIGNS, **{sign: f"\\{sign}" for sign in '_~"{}'}, "\u00a0": "_", "\u202f": "~"})


def dump(document: Document, *, spans: bool = False) -> str:
    """The whole document as text: a line for each node, with the slots that are not at their default.

    Blocks stand under the one that holds them; inlines stand in quotes, those with a form of their own in braces:
    `Paragraph "Voir le {Reference targets=[map]: tableau_1.1}."`. A node that holds nothing but inlines, such as the
    cell of a table, is shown as they are. A no-break space is `_`, a narrow one `~`. With `spans`, each line ends with
    where it comes from.
    """
    return "\n".join(_lines(document, spans)) + "\n"


def _lines(value: object, spans: bool) -> Iterator[str]:
    """A node's own line, then those of what stands under it, each under the name of its slot."""
    slots = sorted(_slots(value), key=lambda slot: slot[0] == "children" and _is_flat(slot[1]))
    own = [_content(name, slot) for name, slot in slots if _is_flat(slot)]
    place = [f"<{value.span}>"] if spans and isinstance(value, Node) and value.span else []
    yield " ".join([type(value).__name__, *own, *place])
    for name, slot in slots:
        if not _is_flat(slot):
            yield from _below(name, slot, spans)


def _below(name: str, slot: object, spans: bool) -> Iterator[str]:
    """The lines of a slot that does not fit on its node's; children need no name."""
    named = name != "children"
    if named:
        yield f"{INDENT}{name}:"
    for item in slot if isinstance(slot, tuple) else (slot,):
        yield from (INDENT * (1 + named) + line for line in _lines(item, spans))


def _slots(value: object) -> Iterator[tuple[str, object]]:
    """The slots of a dataclass that say something: neither its place nor what stands at its default."""
    assert is_dataclass(value)
    for item in fields(value):
        slot = getattr(value, item.name)
        if item.name != "span" and slot != _default(item):
            yield item.name, slot


def _default(item: Field[object]) -> object:
    return item.default if item.default_factory is MISSING else item.default_factory()


def _is_flat(value: object) -> bool:
    """Whether a slot fits on its node's line: text, numbers, inlines, nodes that hold nothing else."""
    if isinstance(value, tuple):
        return all(map(_is_flat, value))
    return isinstance(value, Inline) or _is_bare(value) or not is_dataclass(value)


def _is_bare(value: object) -> bool:
    """A node of inlines alone that is no block: the cell of a table."""
    if not isinstance(value, Node) or isinstance(value, Block | Inline):
        return False
    return {item.name for item in fields(value)} == {"span", "children"} and _is_flat(getattr(value, "children", ()))


def _is_run(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(item, Inline) for item in value)


def _content(name: str, value: object) -> str:
    return _value(value) if name == "children" and _is_run(value) else f"{name}={_value(value)}"


def _value(value: object) -> str:
    """A slot's value on one line."""
    if _is_bare(value):
        return f'"{_run(getattr(value, "children", ()))}"'
    match value:
        case str():
            return _string(value)
        case bool():
            return str(value).lower()
        case tuple() | list():
            return f'"{_run(value)}"' if _is_run(value) else f"[{', '.join(map(_value, value))}]"
        case Mapping():
            return f"{{{', '.join(f'{_value(key)}: {_value(item)}' for key, item in value.items())}}}"
    return _form(value) if is_dataclass(value) else str(value)


def _string(text: str) -> str:
    """A word as it is; what holds more, in the quotes that it does not use."""
    if text.startswith("<svg"):
        return DRAWING
    if BARE.fullmatch(text):
        return text
    shown = text.translate(STRING)
    return f"'{shown}'" if '"' in shown and "'" not in shown else '"' + shown.replace('"', r"\"") + '"'


def _run(nodes: object) -> str:
    """Inlines one after the other, as a reader sees them; plain text needs no braces."""
    assert isinstance(nodes, tuple)
    return "".join(node.text.translate(WORDS) if isinstance(node, Text) else _form(node) for node in nodes)


def _form(value: object) -> str:
    """What stands within a line: `{Kind slot=value: content}`."""
    slots = dict(_slots(value))
    content = _run(slots.pop("children", ()))
    head = " ".join([type(value).__name__, *(f"{name}={_value(slot)}" for name, slot in slots.items())])
    return f"{{{head}: {content}}}" if content else f"{{{head}}}"
