"""Benefits and limits: `arguments(module, context, compose_block)` gives an `Argument` node for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stratege import document as d
from stratege.compose.context import Compose, Context, nest
from stratege.diagnostics import closest, phrase
from stratege.model import blocks as b
from stratege.model import modules as m
from stratege.source import Scalar


def arguments(module: m.ArgumentsModule, context: Context, compose: Compose) -> d.Blocks:
    """A node for each benefit or limit of a module; `compose` makes the nodes of a block."""
    check_answers(module, context)
    return tuple(_argument(argument, context, compose) for argument in module.arguments)


def _argument(argument: m.Argument, context: Context, compose: Compose) -> d.Argument:
    return d.Argument(
        id=str(argument.id),
        kind="benefit" if isinstance(argument, m.Benefit) else "limit",
        title=context.line(argument.title),
        claim=context.line(argument.claim),
        children=nest(argument_body(argument, context, compose), (), context.names),
        counterweight=context.line(argument.counterweight),
        action=context.line(argument.action),
        span=argument.id.span,
    )


def argument_body(argument: m.Argument, context: Context, compose: Compose) -> d.Blocks:
    """The nodes of an argument's body, headings as empty sections."""
    return tuple(node for block in _allowed(argument.body, context) for node in compose(block, context))


def _allowed(blocks: Iterable[b.Block], context: Context) -> Iterator[b.Block]:
    """The blocks that may stand within an argument: others' arguments may not, which could hold it in turn."""
    for block in blocks:
        name = block.include
        module = context.report.modules.get(str(name))
        if name is not None and isinstance(module, m.ArgumentsModule):
            remedy = phrase("argument_within")
            context.diagnostics.add("S008", name.span, name=name, kind=module.kind, remedy=remedy)
        else:
            yield block


def answer(argument: m.Argument) -> Scalar | None:
    """The name of the argument of the other side that answers this one, if it gives one."""
    return argument.limit if isinstance(argument, m.Benefit) else getattr(argument, "benefit", None)


def face(one: m.Argument, other: m.Argument) -> bool:
    """Whether one of the two answers the other, whichever says so."""
    return answer(one) == other.id or answer(other) == one.id


def check_answers(module: m.ArgumentsModule, context: Context) -> None:
    """Tell of the names that no answer bears, in a report that has some answers."""
    known = [
        one.id
        for other in context.report.modules.values()
        if isinstance(other, m.ArgumentsModule) and other.kind != module.kind
        for one in other.arguments
    ]
    for name in map(answer, module.arguments):
        if name is not None and known and str(name) not in map(str, known):
            context.diagnostics.add("R001", name.span, target=name, near=closest(name, known))
