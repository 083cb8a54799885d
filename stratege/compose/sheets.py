"""The sheets of a module as one table: `view: table` makes a row of each sheet, a column of each field that one has."""

from __future__ import annotations

from collections.abc import Iterable

from stratege import document as d
from stratege.compose.blocks import captioned
from stratege.compose.components import IDENTITY
from stratege.compose.context import Context
from stratege.compose.matrix import once
from stratege.diagnostics import phrase
from stratege.model.module import Module
from stratege.model.modules import Platform, PlatformsModule
from stratege.model.report import Placement
from stratege.source import Scalar

FIELDS = ("tagline", *IDENTITY, "strengths", "cautions")
SHORT = 120  # characters: a list of points that holds in a cell of a table


def sheet_table(place: Placement, module: Module, context: Context) -> d.Blocks:
    """The table of a module's sheets, whose names lead to it; nothing, after a diagnostic, where none can be made."""
    if not isinstance(module, PlatformsModule) or not module.platforms:
        has_kind = isinstance(module, PlatformsModule)
        reason = phrase("no_sheet") if has_kind else phrase("kind_without_sheets", kind=module.kind)
        context.diagnostics.add("S050", place.module.span, name=place.module, reason=reason)
        return ()
    if place.table is None:
        context.diagnostics.add("S002", place.span, key="table")
        return ()
    sheets = module.platforms
    once([sheet.id for sheet in sheets], context)
    names = [name for name in FIELDS if _is_column(name, sheets)]
    return (
        d.Table(
            **captioned(place.table, context),
            columns=tuple(
                d.Column(title=context.word(word)) for word in ("platform", *(f"platform_{n}" for n in names))
            ),
            rows=tuple(_row(sheet, names, context) for sheet in sheets),
            anchors=tuple(str(sheet.id) for sheet in sheets),
        ),
    )


def _is_column(name: str, sheets: Iterable[Platform]) -> bool:
    """Whether a sheet has that field, and none has more points there than a cell can hold."""
    lengths = [sum(map(len, _points(sheet, name))) for sheet in sheets]
    is_list = name in ("strengths", "cautions")
    return any(lengths) and not (is_list and max(lengths) > SHORT)


def _points(sheet: Platform, name: str) -> list[Scalar]:
    """What a field of a sheet holds, as several points, one or none."""
    value: Scalar | list[Scalar] = getattr(sheet, name)
    return value if isinstance(value, list) else [value]


def _row(sheet: Platform, names: Iterable[str], context: Context) -> d.Row:
    cells = [[sheet.name], *(_points(sheet, name) for name in names)]
    return d.Row(cells=tuple(_cell(points, context) for points in cells), span=sheet.id.span)


def _cell(points: Iterable[Scalar], context: Context) -> d.TableCell:
    """Points one under the other."""
    lines = (inline for line in context.lines(points) for inline in (d.LineBreak(), *line))
    return d.TableCell(children=tuple(lines)[1:])
