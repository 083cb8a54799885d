"""What WeasyPrint leaves to do for a PDF that is accessible and archivable: `finish(document, pdf)` is its finisher.

`protocols` (what is met of WeasyPrint and pydyf: see docs/weasyprint.md), `pairing` (which box became which element),
`structure` (the tree of tags), `fragments` (of what is cut over pages), `tables`, `lists`, `tags` (notes, languages),
`remarks` (those of the margin), `links`, `artifacts` (what is no content), `images`, `fonts` (the numbers of glyphs),
`claims` (what the PDF says of itself).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial

from stratege.records import record
from stratege.write.pdf.finish.artifacts import mark_artifacts
from stratege.write.pdf.finish.claims import claim_accessibility, claims_nothing, label_pages, state_language
from stratege.write.pdf.finish.fonts import number_glyphs
from stratege.write.pdf.finish.fragments import merge_fragments
from stratege.write.pdf.finish.images import keep_pixels
from stratege.write.pdf.finish.links import describe_links
from stratege.write.pdf.finish.lists import nest_list_items
from stratege.write.pdf.finish.pairing import Unpaired, pairs
from stratege.write.pdf.finish.protocols import Document, Finisher, Pdf
from stratege.write.pdf.finish.remarks import leave_out_hidden, set_remarks_after
from stratege.write.pdf.finish.structure import prune
from stratege.write.pdf.finish.tables import body_headers, scope_headers
from stratege.write.pdf.finish.tags import level_headings, tag_notes_and_languages


class NotFinished(Exception):
    """WeasyPrint's objects are not those of the release that the finisher knows; the cause is what was met.

    The objects may be half changed: the PDF must not be written from them.
    """


# How objects of another shape than `protocols` says make themselves known; anything else is a bug of ours.
MISMATCH = (Unpaired, AttributeError, ImportError, LookupError, TypeError, ValueError)


@contextmanager
def _known_shapes() -> Iterator[None]:
    try:
        yield
    except MISMATCH as error:
        raise NotFinished from error


def finish(document: Document, pdf: Pdf) -> None:
    """Mend the PDF in place, and claim PDF/UA-1: WeasyPrint's public `finisher`; `NotFinished`."""
    with _known_shapes():
        found = pairs(document, pdf)
        leave_out_hidden(pdf, found)
        set_remarks_after(pdf, found)
        mark_artifacts(pdf)
        merge_fragments(pdf, found)
        scope_headers(pdf)
        nest_list_items(pdf)
        tag_notes_and_languages(document, found)
        describe_links(pdf, found)
        prune(pdf)
        body_headers(pdf)
        level_headings(pdf)
        keep_pixels(pdf)
        number_glyphs(pdf)
        label_pages(document, pdf)
        state_language(document, pdf)
        if not claims_nothing(document, pdf):
            claim_accessibility(pdf)


def finish_without_pairing(document: Document, pdf: Pdf) -> None:
    """Do what needs no box, and claim nothing; `NotFinished`."""
    with _known_shapes():
        mark_artifacts(pdf)
        scope_headers(pdf)
        nest_list_items(pdf)
        prune(pdf)
        body_headers(pdf)
        level_headings(pdf)
        keep_pixels(pdf)
        number_glyphs(pdf)
        label_pages(document, pdf)
        state_language(document, pdf)
        claims_nothing(document, pdf)


def finish_labels(document: Document, pdf: Pdf) -> None:
    """Do what needs no structure element either, each thing that can be: this is the last way to finish a PDF."""
    for mend in (keep_pixels, number_glyphs, partial(label_pages, document), partial(claims_nothing, document)):
        with suppress(*MISMATCH):
            mend(pdf)


@record
class Finishing:
    """A finisher, and the PDF/A that may be claimed after it.

    Level A promises a structure that is that of the text: WeasyPrint's own has a paragraph cut by a page as two, which
    no validator sees. Without the finisher the tags remain, and the claim is level U (every character has its Unicode).
    """

    finisher: Finisher
    variant: str


FINISHINGS = (Finishing(finish, "pdf/a-3a"), Finishing(finish_without_pairing, "pdf/a-3u"))  # the best first
SUREST = Finishing(finish_labels, "pdf/a-3u")

__all__ = ["FINISHINGS", "SUREST", "Finishing", "NotFinished", "finish"]
