"""What every node shares: a span that leads back to the author's file."""

from __future__ import annotations

from dataclasses import dataclass

from stratege.records import Record
from stratege.source import Span


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Node(Record):
    """A piece of the document; `span` is where the author wrote it, None for what we computed."""

    span: Span | None = None
