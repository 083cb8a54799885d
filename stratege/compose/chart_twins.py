"""Names of data that a capital or a blank alone tells apart: « samedi » beside « Samedi » makes two series of one."""

from __future__ import annotations

from collections.abc import Iterable

from stratege.compose.context import Context
from stratege.source import Scalar


def check_twins(names: Iterable[Scalar], context: Context) -> None:
    """Tell of each name that one before it is, but for its capitals and its blanks (S170)."""
    first: dict[str, Scalar] = {}
    for name in names:
        before = first.setdefault(" ".join(name.split()).casefold(), name)
        if str(before) != str(name):
            context.diagnostics.add("S170", name.span, name=name, other=before)
