"""The rows of a file under the columns of a table: by their titles where the file has them all, else in order."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.compose.context import Context
from stratege.diagnostics import phrase
from stratege.document import plain
from stratege.model import blocks as m
from stratege.model.tables import Column
from stratege.naming import folded
from stratege.source import Scalar


def rows_of_file(model: m.Table, context: Context) -> list[list[Scalar]]:
    """The rows of a table's file, a cell for each column that is not computed; none where they have not as many.

    Columns that have the titles of the file's take its cells by them, and leave the other cells. One that has the title
    of another cell than its own is told.
    """
    header, *lines = context.report.tables.get(str(model.data)) or [[]]
    columns = [column for column in model.columns if not column.share_of]
    titles = [_compared(plain(context.line(column.title))) for column in columns]
    names = [_compared(name) for name in header]
    if titles and set(titles) <= set(names) and len({*titles}) == len(titles) and len({*names}) == len(names):
        places = [names.index(title) for title in titles]
        return [[line[place] for place in places] for line in lines]
    if header and len(header) != len(columns):  # told once: every line has the same
        remedy = phrase("fit_columns", names=", ".join(header))
        words = {"what": phrase("its_file"), "columns": len(columns), "cells": len(header), "remedy": remedy}
        related = (header[0].span,) if header[0].span else ()
        context.diagnostics.add("S010", model.columns[0].title.span, related=related, **words)
        return []
    _tell_misplaced(columns, titles, names, header, context)
    return lines


def _tell_misplaced(
    columns: Sequence[Column], titles: list[str], names: list[str], header: list[Scalar], context: Context
) -> None:
    for column, title, own, name in zip(columns, titles, names, header, strict=False):
        if title != own and names.count(title) == 1:
            context.diagnostics.add("S098", column.title.span, column=column.title, name=name)


def _compared(text: str) -> str:
    """A title as it is compared: without its capitals, its accents and what spaces it."""
    return " ".join(folded(text).replace("_", " ").split())
