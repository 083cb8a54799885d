"""What a block `include` prints: the data of a module, its text, one of its blocks, one of its sections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stratege import document as d
from stratege.compose.components import typed_data
from stratege.compose.context import Compose, Context, until
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model import blocks as m
from stratege.model.modules import (
    AnyModule,
    AppendixModule,
    ArgumentsModule,
    CaseStudyModule,
    ProseModule,
    argument_blocks,
)
from stratege.model.stock import BibliographyModule, FactsModule, GlossaryModule
from stratege.naming import slug
from stratege.source import Scalar

TEXTS = (ProseModule, AppendixModule, CaseStudyModule)  # whose `body` is what they have to say
STOCKS = (BibliographyModule, FactsModule, GlossaryModule)  # which the report prints by itself, where they are used


def include(name: Scalar, context: Context, compose: Compose) -> d.Blocks:
    """What a module prints, or one of its blocks or sections (`module#bloc`); a circle of modules is told."""
    base = str(name).partition("#")[0]
    module = context.report.modules.get(base)
    if module is None:
        context.is_left_out(base, name.span)
        return ()
    if str(name) in context.open:
        _tell_circle(name, context)
        return ()
    context.open.append(str(name))
    found = _whole(name, module, context, compose) if "#" not in name else _part(name, module, context, compose)
    context.open.pop()
    return found


def _tell_circle(name: Scalar, context: Context) -> None:
    """Tell once of the modules that include one another, wherever the circle is entered."""
    names = context.open[context.open.index(str(name)) :]
    if frozenset(names) not in context.circles:
        context.circles.add(frozenset(names))
        context.diagnostics.add("S184", name.span, names=" → ".join((*names, name)))


def _whole(name: Scalar, module: AnyModule, context: Context, compose: Compose) -> d.Blocks:
    """The data of a module that has some, else its text."""
    if isinstance(module, (*STOCKS, CaseStudyModule)):
        remedy = phrase("included_stock" if isinstance(module, STOCKS) else "included_case", name=name)
        context.diagnostics.add("S008", name.span, name=name, kind=module.kind, remedy=remedy)
        return ()
    if not isinstance(module, TEXTS):
        return typed_data(module, str(module.id or name), context, compose)
    return tuple(node for block in (*module.body, *module.after) for node in compose(block, context))


def _part(name: Scalar, module: AnyModule, context: Context, compose: Compose) -> d.Blocks:
    """The block or the section of a module that bears a name."""
    wanted = str(name).partition("#")[2]
    body = (*module.body, *module.after, *argument_blocks(module))
    known = {found: block for block in body if (found := identifier(block))}
    if wanted in known:
        return compose(known[wanted], context)
    headings = [node for block in body for node in _headings(block, context)]
    if any(node.id == wanted for node in headings):
        return next(nodes for run in _bodies(module) if (nodes := _section(wanted, run, context, compose)))
    unnamed = any(not node.id and slug(d.plain(node.title)) == wanted for node in headings)
    near = phrase("name_heading", name=wanted) if unnamed else ""
    near = near or closest(wanted, [*known, *(node.id for node in headings if node.id)])
    context.diagnostics.add("R001", name.span, target=wanted, near=near)
    return ()


def identifier(block: m.Block) -> str:
    """The id that a block bears, if any."""
    parts = (getattr(block, name) for name in block.model_fields_set)
    return next((str(part.id) for part in parts if isinstance(part, m.Captioned | m.Callout) and part.id), "")


def _headings(block: m.Block, context: Context) -> Iterator[d.Section]:
    """The headings in the text of a block."""
    quiet = replace(context, diagnostics=Diagnostics())
    if block.prose is not None:
        yield from (node for node in quiet.flat(block.prose) if isinstance(node, d.Section))


def _bodies(module: AnyModule) -> Iterator[Sequence[m.Block]]:
    """The runs of blocks of a module: what stands between its data ends no section of a text."""
    yield from [(*module.body, *module.after)] if isinstance(module, TEXTS) else [module.body, module.after]
    yield from (one.body for one in (module.arguments if isinstance(module, ArgumentsModule) else ()))


def _section(wanted: str, body: Sequence[m.Block], context: Context, compose: Compose) -> d.Blocks:
    """A heading and all that follows it, up to the next of its level; the blocks before it are not even composed."""
    found: list[d.Block] = []
    for block in body:
        if not found and not _has(wanted, block, context):
            continue
        nodes = compose(block, context)
        kept = until(nodes, _level(found[0])) if found else _opened(wanted, nodes)
        found += _with_notes(kept, nodes)
        if tuple(kept[-1:]) != nodes[-1:]:
            break
    return tuple(found)


def _has(wanted: str, block: m.Block, context: Context) -> bool:
    """Whether a heading in the text of a block bears a name."""
    return any(node.id == wanted for node in _headings(block, context))


def _opened(wanted: str, nodes: d.Blocks) -> list[d.Block]:
    """The nodes from the heading of that name to the next of its level."""
    start = next(rank for rank, node in enumerate(nodes) if isinstance(node, d.Section) and node.id == wanted)
    return [nodes[start], *until(nodes[start + 1 :], _level(nodes[start]))]


def _level(node: d.Block) -> int:
    return node.level if isinstance(node, d.Section) else 0


def _with_notes(kept: list[d.Block], nodes: d.Blocks) -> list[d.Block]:
    """The nodes kept of a text, where the first call of each note carries it even if the text had one before."""
    notes = {node.id: node for outer in nodes for node in d.walk(outer) if isinstance(node, d.Note)}
    carried: set[str] = set()

    def change(node: d.Node) -> d.Node:
        if isinstance(node, d.RepeatedCall) and node.note not in carried and node.note in notes:
            node = d.NoteCall(note=notes[node.note], span=node.span)
        if isinstance(node, d.NoteCall):
            carried.add(node.note.id)
        return node

    return [d.transform(node, change) for node in kept]
