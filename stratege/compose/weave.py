"""Two modules in one chapter: `{module: benefits, with: limits}` gives a section to each benefit and to its limits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stratege import document as d
from stratege.compose.arguments import argument_body, check_answers, face
from stratege.compose.blocks import compose_block, compose_body
from stratege.compose.context import Context, nest
from stratege.compose.pairs import pairs
from stratege.diagnostics import phrase
from stratege.model import blocks as b
from stratege.model import modules as m
from stratege.model.report import GeneratedTable, Placement

Two = tuple[m.ArgumentsModule, m.ArgumentsModule]
OTHER = {"benefits": "limits", "limits": "benefits"}


def two_of(place: Placement, module: m.AnyModule, context: Context) -> Two | None:
    """The two modules that a place weaves; None where it has one, or after a diagnostic."""
    other = context.report.modules.get(str(place.with_))
    if place.with_ is None or other is None:  # a module that does not exist is told when it is read
        return None
    if not isinstance(module, m.ArgumentsModule):
        remedy = phrase("name_arguments")
        context.diagnostics.add("S008", place.module.span, name=place.module, kind=module.kind, remedy=remedy)
        return None
    if not isinstance(other, m.ArgumentsModule) or other.kind == module.kind:
        remedy = phrase("name_module_of_kind", kind=OTHER[module.kind])
        context.diagnostics.add("S008", place.with_.span, name=place.with_, kind=other.kind, remedy=remedy)
        return None
    return module, other


def weave(two: Two, names: tuple[str, str], table: GeneratedTable | None, context: Context) -> d.Blocks:
    """What stands in the chapter of two modules of these names.

    The first opens it, a section for each argument follows, then the table if one is asked, and the second closes it.
    """
    first, second = two
    for module in two:
        check_answers(module, context)
    _tell_alone(first, second, context)
    opening = _blocks(first.body, names[0], context)
    sections = tuple(_section(argument, answers, context) for argument, answers in _grouped(first, second))
    after = _blocks(first.after, names[0], context)
    closing = _named([*second.body, *second.after], names[1], context)
    benefits, limits = two if first.kind == "benefits" else (second, first)
    summed_up = (pairs(table, benefits, limits, context),) if table else ()
    return (*opening, *sections, *after, *summed_up, closing)


def _tell_alone(first: m.ArgumentsModule, second: m.ArgumentsModule, context: Context) -> None:
    """Warn of the benefits that no limit answers."""
    benefits, limits = (first, second) if first.kind == "benefits" else (second, first)
    for benefit in benefits.arguments:
        if not any(face(benefit, limit) for limit in limits.arguments):
            context.diagnostics.add("I001", benefit.id.span, id=benefit.id)


def weave_summaries(two: Two, names: tuple[str, str], context: Context) -> d.Blocks:
    """The short versions of two modules of these names, one after the other."""
    first, second = two
    return (*_blocks(first.summary, names[0], context), _named(second.summary, names[1], context))


def _blocks(body: list[b.Block], name: str, context: Context) -> d.Blocks:
    return nest(compose_body(body, context), (name,), context.names)


def _named(body: list[b.Block], name: str, context: Context) -> d.Passage:
    """What the second module says as a whole: who refers to it by its name reads the number of the chapter."""
    return d.Passage(id=name, children=_blocks(body, name, context))


def _grouped(first: m.ArgumentsModule, second: m.ArgumentsModule) -> list[tuple[m.Argument, list[m.Argument]]]:
    """Each argument of the first with those that answer it, then those of the second that answer none.

    What answers several stands with the first of them, for it is printed once.
    """
    left, groups = list(second.arguments), []
    for argument in first.arguments:
        groups.append((argument, [other for other in left if face(argument, other)]))
        left = [other for other in left if not face(argument, other)]
    return [*groups, *((other, []) for other in left)]


def _section(argument: m.Argument, answers: Iterable[m.Argument], context: Context) -> d.Section:
    passages = (d.Passage(id=str(one.id), children=_body(one, context), span=one.id.span) for one in answers)
    return d.Section(
        id=str(argument.id),
        level=2,
        title=context.line(argument.title),
        children=(*_body(argument, context), *passages),
        span=argument.id.span,
    )


def _body(argument: m.Argument, context: Context) -> d.Blocks:
    """An argument's body, its headings below that of the section."""
    blocks = argument_body(argument, context, compose_block)
    return nest((replace(node, level=3) if isinstance(node, d.Section) else node for node in blocks), (), context.names)
