"""What YAML reads otherwise than its author meant, in silence: `title: Le client #1` loses its end to a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import yaml

from stratege.numbers import DECIMALS, WHOLE
from stratege.read.scalars import Lines, block, opening
from stratege.yaml_graph import LOADER

NO_BREAK = "\u00a0\u2007\u202f"
STRUCTURE = re.compile(rf"[ -]*([{NO_BREAK}])")  # where only spaces and dashes should be
BEFORE_COLON = re.compile(rf"[^{NO_BREAK}]*([{NO_BREAK}])$")
AFTER_COLON = re.compile(rf"[ -]*[\w-]+:([{NO_BREAK}])")
COMMENT = re.compile(r"(?<![ \t])[ \t]+(#\w[^\r\n]*)")  # a comment has a space after its sign; « #1 » is no comment
ENDS_WHOLE = re.compile(r"(?:.*[\s(*/+×÷−-])?\d+")  # « CLIENTS * 1 »
REST = re.compile(r"\d+(?:[\s)*/+×÷−%-].*)?")  # « 2 * PART »
PROSE = ("body", "prose", "text")  # the keys whose texts have paragraphs
ITEM = r"(?:[-*+]|\d+[.)])[ ]"
FENCE = r"(?:```|~~~)"
SHAPES = {  # two lines that are joined, and what they were
    "folded_list": re.compile(r"([-*+]) .*\n\1 |\d+[.)] .*\n\d+[.)] "),
    "folded_table": re.compile(r"\|.*\n\||.*\|.*\n[ |:-]*-[ |:-]*$"),
    "folded_heading": re.compile(r"#{1,6} |.*\n(?:#{1,6} |={3,} *$|-{3,} *$)"),
    "folded_quotation": re.compile(r">.*\n>"),
    "folded_code": re.compile(rf"{FENCE}|.*\n{FENCE}"),
}
APART = re.compile(rf"#{{1,6}} |\||{FENCE}")  # a line that ends by itself
MARKED = re.compile(rf"{ITEM}|>|\[\^|{APART.pattern}")  # a line that opens something by itself
TORN = re.compile(r"^(?:<{7}|={7}|>{7})(?![<=>])[^\r\n]*", re.MULTILINE)  # the marks of a conflict, in this order
TEAR = "<=>"
QUOTED = re.compile(r"«([^«»]*)»|“([^“”]*)”|‘([^‘’]*)’|„([^„“”]*)[“”]")
NAMED = re.compile(r"[a-z0-9_.:-]*")  # a word of ours or a name, refused for its quotes with the right one
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # the words that follow, from left to right or back
UNSEEN = f"\u200b\u200e\u200f\u2060\ufeff\xad{TURNING}"
UNMEANT = f"\u200b\ufeff\xad{TURNING}"  # no author types these in a text: the others glue its words
TURNED = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")  # letters of Hebrew, Arabic and their like


class Joined(NamedTuple):
    """Lines that YAML makes one: the name of what they were, and where they begin and end."""

    name: str
    start: int
    end: int


def aliases(text: str) -> Iterator[tuple[str, int, int]]:
    """The name of each `*name` of a text, which the parser's nodes do not show, and where it begins and ends."""
    for event in yaml.parse(text, LOADER):
        start, end = event.start_mark, event.end_mark
        if isinstance(event, yaml.AliasEvent) and start and end:
            yield str(event.anchor), start.index, end.index


def comment(source: Lines, node: yaml.ScalarNode) -> tuple[int, int] | None:
    """Where the end of a plain text is that its author did not mean as a comment: `#1` in `Le client #1`."""
    found = None if node.style else COMMENT.match(source.text, node.end_mark.index)
    return found.span(1) if found else None


def no_break_in_key(node: yaml.ScalarNode) -> int | None:
    """The offset of a no-break space around a plain key, where it is taken for a part of its name."""
    found = None if node.style else STRUCTURE.match(node.value) or BEFORE_COLON.match(node.value)
    return node.start_mark.index + found.start(1) if found else None


def no_break_in_item(source: Lines, node: yaml.ScalarNode) -> int | None:
    """The offset of a no-break space after the dash of an item, which makes the dash a part of the text."""
    found = None if node.style else STRUCTURE.match(node.value)
    if found is None:
        return None
    before = source.text[source.starts[node.start_mark.line] : node.start_mark.index]
    return None if before.strip(" ") else node.start_mark.index + found.start(1)


def no_break_in_line(line: str) -> int | None:
    """The column, from 0, of a no-break space in the indentation of a line that cannot be read, or after its key."""
    found = STRUCTURE.match(line) or AFTER_COLON.match(line)
    return found.start(1) if found else None


def decimal_comma(number: yaml.Node | None, key: yaml.Node, value: yaml.Node, *, formula: bool = False) -> bool:
    """Whether a key without a value is what follows the comma of a number: `41` in `{euros: 3,41}`.

    The number may be any of a `formula`.
    """
    nodes = (number, key, value)
    texts = [node.value for node in nodes if isinstance(node, yaml.ScalarNode) and not node.style]
    whole, decimals = (ENDS_WHOLE, REST) if formula else (WHOLE, DECIMALS)
    return len(texts) == 3 and bool(whole.fullmatch(texts[0]) and decimals.fullmatch(texts[1])) and not texts[2]


def joined(source: Lines, node: yaml.ScalarNode, key: str) -> Joined | None:
    """The first lines of a folded text that lose by being joined: a list, a table, a heading, two paragraphs."""
    read = block(source.text, opening(source, node), node.end_mark.index, node.value)
    if node.style != ">" or read is None:
        return None
    lines = [(line.start() + read.indent, line[1][read.indent :]) for line in read.lines]
    for (start, above), (begun, below) in pairwise(lines):
        if _flush(above) and _flush(below):
            name = next((name for name, shape in SHAPES.items() if shape.match(f"{above}\n{below}")), "")
            if name:
                return Joined(name, start, begun + len(below))
    return _paragraphs(lines) if key in PROSE else None


def _paragraphs(lines: list[tuple[int, str]]) -> Joined | None:
    """Two paragraphs with one empty line between them: YAML leaves a single line break, which separates nothing."""
    for (start, above), (_, empty), (begun, below) in zip(lines, lines[1:], lines[2:], strict=False):
        apart = APART.match(above) or MARKED.match(below)
        if _flush(above) and not empty.strip() and _flush(below) and not apart:
            return Joined("folded_paragraphs", start, begun + len(below))
    return None


def _flush(line: str) -> bool:
    """Whether a line has a text and no more indentation than its block: YAML keeps the breaks around the others."""
    return line[:1] not in ("", " ", "\t")


def conflicts(text: str) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends with which Git opens a conflict: two versions of some lines."""
    met: list[re.Match[str]] = []
    for found in TORN.finditer(text):
        met = [*met, found] if found[0][0] == TEAR[len(met)] else [found] if found[0][0] == TEAR[0] else []
        if len(met) == len(TEAR):
            yield met[0].span()
            met = []


def typographic(node: yaml.ScalarNode) -> str:
    """What stands between the typographic quotes that a plain text is put in, as if they were those of YAML."""
    found = None if node.style else QUOTED.fullmatch(node.value)
    inside = (found[found.lastindex or 0] if found else "").strip(f" {NO_BREAK}")
    return "" if NAMED.fullmatch(inside) else inside


def unseen(source: Lines, node: yaml.ScalarNode) -> frozenset[str]:
    """The characters of a scalar that nobody sees and that its author did not mean: in a text they may be."""
    if node.value.isascii():
        return frozenset()
    signs = UNMEANT if re.search(r"\s", node.value.strip()) else UNSEEN
    if TURNED.search(node.value):  # its author needs them there
        signs = signs.translate(dict.fromkeys(map(ord, TURNING)))
    return frozenset(signs) & set(node.value) & set(source.text[node.start_mark.index : node.end_mark.index])
