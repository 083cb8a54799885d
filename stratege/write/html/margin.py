"""Which remarks stand in the margin: `beside(blocks, PAGES, allowed)` gives each paragraph with its own."""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from stratege.document import (
    Block,
    CodeBlock,
    Document,
    Paragraph,
    ProseList,
    PullQuote,
    Section,
    SideNote,
    plain,
    walk,
)
from stratege.records import record

Remark = PullQuote | SideNote


@record
class Letters:
    """How many characters stand on a line, about, and how high the line is (pt of the page, px of the screen)."""

    characters: int
    height: float

    def takes(self, text: str) -> float:
        """The height that a text takes."""
        return sum(math.ceil(max(len(line), 1) / self.characters) for line in text.split("\n")) * self.height


@record
class Media:
    """The letters of the text, of a side note and of a pull quote; `shared` where a remark may stand beside more text.

    `longest` is the height of a remark, and `spare` by how much it may be taller than the text that it stands beside.
    """

    text: Letters
    note: Letters
    quote: Letters
    longest: float
    spare: float
    shared: bool

    def height(self, remark: Remark) -> float:
        """What a remark takes in the margin."""
        return (self.quote if isinstance(remark, PullQuote) else self.note).takes(plain(remark))


# As print.css and screen.css set them. On the screen, a remark makes room for itself below a paragraph that is shorter.
PAGES = Media(Letters(72, 12.8), Letters(36, 10.4), Letters(21, 16.5), longest=160, spare=0, shared=True)
SCREEN = Media(Letters(66, 30), Letters(27, 21), Letters(17, 29), longest=340, spare=60, shared=False)


def remark_names(document: Document) -> Mapping[int, str]:
    """The anchor of each remark, by its id(): the pages are asked for it once they are laid out."""
    remarks = (node for node in walk(document) if isinstance(node, Remark))
    return {id(node): f"remark-{number}" for number, node in enumerate(remarks, 1)}


def without_margin(document: Document) -> frozenset[int]:
    """The remarks, by their id(), of parts whose text takes the whole width of the page."""
    parts = [node for node in walk(document) if isinstance(node, Section) and node.kind.startswith("back")]
    return frozenset(id(node) for part in parts for node in walk(part) if isinstance(node, Remark))


def beside(blocks: Iterable[Block], media: Media, allowed: Container[int]) -> Iterator[tuple[Block, Remark | None]]:
    """Each block in order, with the remark that stands beside it; one that stands by itself is a block.

    `allowed` are the remarks that may stand in the margin, by their id().
    """
    row, at = tuple(blocks), 0
    while at < len(row):
        block, remark = row[at], row[at + 1] if at + 1 < len(row) else None
        if isinstance(remark, Remark) and id(remark) in allowed and _fits(remark, (block, *row[at + 2 :]), media):
            yield block, remark
            at += 2
        else:
            yield block, None
            at += 1


def _fits(remark: Remark, texts: Sequence[Block], media: Media) -> bool:
    """Whether a remark ends before something else takes the margin."""
    height = media.height(remark)
    if not isinstance(texts[0], Paragraph) or height > media.longest or _holds_code(remark):
        return False
    run = takewhile(lambda block: isinstance(block, Paragraph | ProseList), texts) if media.shared else texts[:1]
    return height <= sum(media.text.takes(plain(block)) for block in run) + media.spare


def _holds_code(remark: Remark) -> bool:
    return any(isinstance(node, CodeBlock) for node in walk(remark))
