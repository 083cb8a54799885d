"""The sheets of a module as one table: `view: table` makes a row of each sheet, a column of each field they share."""

from __future__ import annotations

from stratege import document as d
from stratege.compose.blocks import captioned
from stratege.compose.context import Context
from stratege.compose.matrix import once
from stratege.compose.sheet_columns import chosen_columns, said_by, shared_columns, table_of
from stratege.diagnostics import phrase
from stratege.model.module import Module
from stratege.model.profiles import SheetsModule
from stratege.model.report import Placement


def sheet_table(place: Placement, module: Module, context: Context) -> d.Blocks:
    """The table of a module's sheets, whose names lead to it; nothing, after a diagnostic, where none can be made."""
    if not isinstance(module, SheetsModule) or not module.sheets:
        has_kind = isinstance(module, SheetsModule)
        reason = phrase("no_sheet") if has_kind else phrase("kind_without_sheets", kind=module.kind)
        context.diagnostics.add("S050", place.module.span, name=place.module, reason=reason)
        return ()
    if place.table is None:
        context.diagnostics.add("S002", place.span, key="table", remedy=phrase("add_line", line="table: …"))
        return ()
    sheets = module.sheets
    once([sheet.id for sheet in sheets], context)
    said = said_by(sheets, module, context)
    asked = place.table.columns
    names = chosen_columns(asked, said, context) if asked else shared_columns(place.module, module, said, context)
    if names is None:
        return ()
    columns, rows = table_of(names, sheets, said, module, context)
    anchors = tuple(str(sheet.id) for sheet in sheets)
    return (d.Table(**captioned(place.table, context), columns=columns, rows=rows, anchors=anchors),)
