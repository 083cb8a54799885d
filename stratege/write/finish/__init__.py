"""What WeasyPrint leaves to do for a PDF that is accessible and archivable: `finish(document, pdf)` is its finisher.

`claims` (the XMP that says PDF/UA-1 and PDF/A-3a), `pairing` (which box became which element), `structure` (the tree of
tags), `parts` (of what is cut over pages), `tables`, `lists`, `tags` (notes, languages), `links`, `artifacts` (what is
no content), `labels` (of the pages).
"""

from __future__ import annotations

from typing import Any

from stratege.write.finish.artifacts import mark_artifacts
from stratege.write.finish.claims import claim
from stratege.write.finish.labels import label_pages
from stratege.write.finish.links import describe_links
from stratege.write.finish.lists import mend_lists
from stratege.write.finish.pairing import pairs
from stratege.write.finish.parts import join_parts
from stratege.write.finish.structure import prune
from stratege.write.finish.tables import scope_headers
from stratege.write.finish.tags import retag

VARIANT = "pdf/a-3a"


def finish(document: Any, pdf: Any) -> None:
    """Mend the PDF in place: WeasyPrint's public `finisher`, called with its document and its pydyf.PDF."""
    found = pairs(document, pdf)
    mark_artifacts(pdf)
    join_parts(pdf, found)
    scope_headers(pdf)
    mend_lists(pdf)
    retag(document, found)
    describe_links(pdf, found)
    prune(pdf)
    label_pages(pdf)
    claim(document, pdf)


__all__ = ["VARIANT", "finish"]
