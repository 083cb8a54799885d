"""What authors type is in the document: each letter stands in a node, in syntax that a node bears, or is told of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from proses import Prose, proses

from stratege.diagnostics import Diagnostics
from stratege.document import CodeBlock, CodeSpan, Node, Text, walk
from stratege.project import Project
from stratege.source import Scalar, Span
from stratege.text.links import entity, unescaped

ROOT = Path(__file__).parents[2]
FOLDERS = ROOT, *(ROOT / "tests/reports").iterdir(), *(ROOT / "tests/cases/prose").iterdir()
PLANS = sorted(plan for folder in FOLDERS for plan in folder.glob("content/reports/*.yaml"))
SHOWN = ("text", "code", "maths", "tag")
BORNE = ("link", "citation", "fact", "reference", "note", "attributes", "definition", "fence", "image")
MARKS = ("marker", "task")  # their letters only count and tick
WORD = re.compile(r"[^\W_]+")
CLASSES = "lang known small caps"  # what attributes say by the kind of a node


class _Places:
    """Where each character of a text stands in its file, and back."""

    def __init__(self, source: Scalar) -> None:
        spans = [source.at(offset) for offset in range(len(source))]
        self.starts = {(span.line, span.column): offset for offset, span in enumerate(spans)}
        self.ends = {(span.end_line, span.end_column): offset + 1 for offset, span in enumerate(spans)}

    def range(self, span: Span) -> range:
        return range(self.starts[span.line, span.column], self.ends[span.end_line, span.end_column])


def faults(prose: Prose) -> list[str]:
    """The letters of a text that its document has not, or has not at their place."""
    diagnostics = Diagnostics()
    nodes = [node for root in prose.composed(diagnostics) for node in walk(root)]
    places, text, pieces = _Places(prose.source), str(prose.source), prose.reading().partition
    told = {offset for item in diagnostics.items if item.span for offset in places.range(item.span)}
    found, shown = [], set[int]()
    for node in nodes:
        if isinstance(node, Text | CodeSpan | CodeBlock) and node.span:
            stretch = places.range(node.span)
            typed = "".join(_shown(text, piece, stretch) for piece in pieces)
            if _letters(node.text) != _letters(typed):
                found.append(f"{node.text!r} is not {typed!r} at {node.span}")
            shown.update(stretch)
    whole = told | shown
    borne = " ".join(
        [CLASSES, *_said(nodes), *(text[start:end] for kind, start, end in pieces if kind == "definition")]
    )
    for kind, start, end in pieces:
        settled = whole if kind in (*SHOWN, "entity") else told
        left = [offset for offset in range(start, end) if text[offset].isalnum() and offset not in settled]
        if left and not (kind in MARKS or (kind in BORNE and _is_borne(_sense(kind, text[start:end]), borne))):
            found.append(f"{text[start:end]!r} ({kind}) is nowhere")
    return found


def _shown(text: str, piece: tuple[str, int, int], stretch: range) -> str:
    """What a piece shows within a stretch of the text."""
    kind, start, end = piece
    if kind == "entity" and start in stretch:
        return entity(text[start:end])
    return text[max(start, stretch.start) : min(end, stretch.stop)] if kind in SHOWN else ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _said(nodes: list[Node]) -> Iterator[str]:
    """What nodes hold besides nodes: addresses, keys, names, languages."""
    for node in nodes:
        for field in fields(node):
            value = getattr(node, field.name)
            if field.name != "text":
                yield from (part for part in (value if isinstance(value, tuple) else (value,)) if isinstance(part, str))


def _is_borne(syntax: str, borne: str) -> bool:
    return all(word in borne for word in WORD.findall(unescaped(syntax)))


def _sense(kind: str, syntax: str) -> str:
    """The part of some syntax that means something: of what follows a fence, the language alone.

    The words that stand for what a version leaves out mean nothing in one that has it.
    """
    if kind == "attributes" and "index" in syntax:
        return ""  # the index gives these words, with what it sorts
    if kind in ("fact", "reference"):
        return re.sub(r"\{else=.*\}", "", syntax, flags=re.DOTALL)
    return " ".join(syntax.split()[:1]) if kind == "fence" else syntax


def _prose(text: str, line: bool) -> Prose:
    """A text that stands alone in a file, on its first line as far as places go."""
    return Prose(Scalar(text, Span("a.yaml", 1, 1)), line)


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: f"{plan.parents[2].name}-{plan.stem}")
def test_no_letter_of_a_report_is_lost(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [prose for prose in proses(Project(plan.parents[2]), plan.stem, monkeypatch) if prose.source.places]
    assert [fault for prose in texts for fault in faults(prose)] == []


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: f"{plan.parents[2].name}-{plan.stem}")
def test_a_text_begins_in_its_file_where_it_says(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = plan.parents[2]
    for prose in proses(Project(root), plan.stem, monkeypatch):
        lines = re.split(r"\r\n|\n", (root / prose.source.span.file).read_bytes().decode("utf-8-sig", "replace"))
        for node in (node for made in prose.composed(Diagnostics()) for node in walk(made)):
            if isinstance(node, Text) and node.span and node.text[:1].isalnum():
                assert lines[node.span.line - 1][node.span.column - 1] == node.text[0], node


PARTS = [
    *[
        "un ",
        "deux",
        " 3 ",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "1. ",
        "- [x] ",
        "> ",
        "## ",
        "| a | b |\n|---|---|\n| c | d |",
    ],
    *[
        "*",
        "**",
        "~~",
        "~2~",
        "^e^",
        "`",
        "```py t\n",
        "$x$",
        "\n$$\n",
        "[",
        "]",
        "](/u 't')",
        "][g]",
        "\n\n[g]: /b 'c'\n",
    ],
    *[
        "[^n]",
        "[^m]",
        "\n\n[^n]: ",
        "\n\n[^m]: ",
        "\n: ",
        "\n\nmot\n: a\n: b\n\n",
        "[@clé, p. 3]",
        "@clé ",
        "[#id]",
        "[=F-1 @]",
        "]{lang=en}",
    ],
    *["]{.known}", "{#nom}", "{.x}", "&amp;", "&eacute;", "\\*", "\\\n", "<b>", "<https://x.fr>", "![", " e "],
]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=30).map("".join)


@settings(max_examples=600)
@given(TEXTS)
def test_no_letter_of_any_text_is_lost(text: str) -> None:
    assert faults(_prose(text, line=False)) == []


@settings(max_examples=200)
@given(TEXTS)
def test_no_letter_of_any_line_is_lost(text: str) -> None:
    assert faults(_prose(text, line=True)) == []
