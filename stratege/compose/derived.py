"""Tables made from other modules: a comparison of sheets, benefits against limits."""

from __future__ import annotations

from stratege import document as d
from stratege.compose.arguments import face
from stratege.compose.context import Captioned, Context
from stratege.compose.empty_cells import cell_of
from stratege.compose.sheet_columns import chosen_columns, said_by, table_of
from stratege.diagnostics import closest, phrase
from stratege.model import blocks as m
from stratege.model.module import Module
from stratege.model.modules import BenefitsModule, LimitsModule
from stratege.model.profiles import SheetsModule
from stratege.source import Scalar


def comparison(model: m.Comparison, captioned: Captioned, context: Context) -> d.Blocks:
    """A table of sheets, one field a column."""
    module = context.report.modules.get(str(model.of))
    if not isinstance(module, SheetsModule):
        return _misplaced(model.of, module, ("profiles", "platforms"), context)
    sheets = {str(sheet.id): sheet for sheet in module.sheets}
    for name in model.only:
        if str(name) not in sheets:
            context.diagnostics.add("R001", name.span, target=name, near=closest(str(name), sheets))
    chosen = [sheets[str(name)] for name in model.only if str(name) in sheets] or list(sheets.values())
    names = chosen_columns(model.fields, said_by(sheets.values(), module, context), context)
    columns, rows = table_of(names, chosen, said_by(chosen, module, context), module, context)
    return (d.Table(**captioned, columns=columns, rows=rows),)


def balance(model: m.Balance, captioned: Captioned, context: Context) -> d.Blocks:
    """A table that sets each benefit against its limit, with what to do about it."""
    benefits = context.report.modules.get(str(model.benefits))
    limits = context.report.modules.get(str(model.limits))
    if not isinstance(benefits, BenefitsModule):
        return _misplaced(model.benefits, benefits, ("benefits",), context)
    if not isinstance(limits, LimitsModule):
        return _misplaced(model.limits, limits, ("limits",), context)
    _check_pairs(benefits, limits, context)
    rows = [
        _cells((benefit.title, limit.title, limit.action), context)
        for benefit in benefits.benefits
        for limit in limits.limits
        if face(benefit, limit)
    ]
    titles = ("benefit", "limit", "action")
    columns = tuple(d.Column(title=context.word(title)) for title in titles)
    return (d.Table(**captioned, columns=columns, rows=tuple(rows)),)


def _check_pairs(benefits: BenefitsModule, limits: LimitsModule, context: Context) -> None:
    """Report the names that an advantage or a limit gives to what answers it, when nothing bears them."""
    known_limits = [str(limit.id) for limit in limits.limits]
    known_benefits = [str(benefit.id) for benefit in benefits.benefits]
    named = [(benefit.limit, known_limits) for benefit in benefits.benefits]
    for name, known in named + [(limit.benefit, known_benefits) for limit in limits.limits]:
        if name is not None and str(name) not in known:
            context.diagnostics.add("R001", name.span, target=name, near=closest(name, known))


def _cells(sources: tuple[Scalar, ...], context: Context) -> d.Row:
    return d.Row(cells=tuple(cell_of(context.line(source)) for source in sources))


def _misplaced(name: Scalar, module: Module | None, kinds: tuple[str, ...], context: Context) -> d.Blocks:
    if module is not None:
        remedy = phrase("name_module_of_kind", kind=" » ou « ".join(kinds))
        context.diagnostics.add("S008", name.span, name=name, kind=module.kind, remedy=remedy)
    else:
        context.is_left_out(name, name.span)
    return ()
