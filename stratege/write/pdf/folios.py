"""The numbers that pages print: `folios(document)` is `["i", "ii", "1", "2"]` where the first ones are apart."""

from __future__ import annotations

from itertools import takewhile

from stratege.numbers import in_roman
from stratege.write.pdf.finish.protocols import Document, Page
from stratege.write.pdf.holes import below, classes

APART = "folios-apart"  # the class of a body whose chapters begin with page 1
CHAPTERS = "article"  # the element that holds them


def apart(document: Document) -> int:
    """How many pages stand before the chapters, where they are not counted with them; 0 where all are."""
    if not document.pages or not _is_apart(document.pages[0]):
        return 0
    return sum(1 for _ in takewhile(_is_before_chapters, document.pages))


def folios(document: Document) -> list[str]:
    """What each page prints as its number, or would: roman for the pages that are apart, and then decimal from 1."""
    before = apart(document)
    after = range(1, len(document.pages) - before + 1)
    return [in_roman(number).lower() for number in range(1, before + 1)] + [str(number) for number in after]


def _is_apart(page: Page) -> bool:
    return any(box.element_tag == "body" and APART in classes(box) for box in below(page._page_box))


def _is_before_chapters(page: Page) -> bool:
    return all(box.element_tag != CHAPTERS for box in below(page._page_box))
