"""What HTML says and WeasyPrint's tags do not: notes are notes, foreign words have their language.

The levels of titles follow each other: `level_headings(pdf)` makes an H1 of the first, whatever its HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege.write.pdf.finish.pairing import Pair
from stratege.write.pdf.finish.protocols import Document, Pdf
from stratege.write.pdf.finish.structure import below, document_element

HEADING = re.compile(r"/H(\d)")


def tag_notes_and_languages(document: Document, found: Iterable[Pair]) -> None:
    """Make Note elements of the footnotes (PDF/UA-1, 7.9: each has an identifier), and set languages (7.2)."""
    import pydyf

    whole = (document.metadata.lang or "").lower()
    for box, element in found:
        node = box.element
        if node is None or not hasattr(node, "get"):
            continue
        if node.get("class") == "footnote" and box.element_tag == "span":
            element["S"] = "/Note"
            element["ID"] = pydyf.String(f"note-{element.number}")
        language = node.get("lang")
        if language and language.lower() != whole:
            element["Lang"] = pydyf.String(language)


def level_headings(pdf: Pdf) -> None:
    """Give each title the level below that of the title that holds it, from H1 on: none is skipped (PDF/UA-1, 7.4.2).

    A report without a cover begins with a chapter, whose title is an h2.
    """
    holders: list[int] = []
    for element in below(pdf, document_element(pdf)):
        if found := HEADING.fullmatch(element["S"]):
            level = int(found[1])
            while holders and holders[-1] >= level:
                holders.pop()
            holders.append(level)
            element["S"] = f"/H{len(holders)}"
