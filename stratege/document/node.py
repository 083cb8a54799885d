"""What every node shares: a span that leads back to the author's file."""

from __future__ import annotations

from stratege.records import record
from stratege.source import Span


@record(kw_only=True)
class Node:
    """A piece of the document; `span` is where the author wrote it, None for what we computed."""

    span: Span | None = None
