"""A demonstration report with every component, resolved and typeset: `document()`."""

from __future__ import annotations

from sample.back import back
from sample.case import case
from sample.front import front, meta
from sample.platforms import platforms
from sample.prose import annex, introduction
from sample.strategy import strategy
from stratege import document as d


def document(*, compact: bool = False, run_on: bool = False) -> d.Document:
    """The whole report; `compact` for a title block in place of the cover, `run_on` for chapters that open no page."""
    kind = "run_on" if run_on else "chapter"
    chapters = (introduction(kind), platforms(kind), strategy(kind), case(kind), annex())
    return d.Document(meta=meta(), front=front(compact), children=chapters, back=back())
