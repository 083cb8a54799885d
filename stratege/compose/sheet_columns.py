"""What sheets say, as the columns of a table: `chosen_columns(["Prix", "strengths"], said, context)` names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from stratege import document as d
from stratege.compose.context import Context
from stratege.compose.profiles import LISTS, Field, fields, label
from stratege.diagnostics import closest, phrase
from stratege.model.profiles import ProfilesModule, Sheet, SheetsModule
from stratege.source import Scalar

SHORT = 120  # characters: a list of points that holds in a cell of a table
Fields: TypeAlias = "Mapping[str, Field]"  # those of a sheet, by name


def said_by(sheets: Iterable[Sheet], module: SheetsModule, context: Context) -> list[Fields]:
    """What each sheet says, by the name of its field; a label that comes back adds its points to the first."""
    return [_by_name(fields(sheet, module, context)) for sheet in sheets]


def _by_name(found: Iterable[Field]) -> Fields:
    by_name: dict[str, Field] = {}
    for field in found:
        first = by_name.get(field.name)
        by_name[field.name] = replace(first, points=[*first.points, *field.points]) if first else field
    return by_name


def chosen_columns(asked: Sequence[Scalar], said: Sequence[Fields], context: Context) -> list[str]:
    """The names of the fields that an author asks for, by their names or their labels; what none has is told."""
    names = {_same(name): field.name for one in said for name, field in one.items()}
    labels = {_same(d.plain(field.label)): field.name for one in said for field in one.values()}
    known = labels | names
    for name in asked:
        if _same(name) not in known:
            near = closest(str(name), [field.name for one in said for field in one.values()])
            context.diagnostics.add("S113", name.span, name=name, near=near or _listed(said))
    return [known[_same(name)] for name in asked if _same(name) in known]


def table_of(
    names: Sequence[str], sheets: Iterable[Sheet], said: Sequence[Fields], module: SheetsModule, context: Context
) -> tuple[tuple[d.Column, ...], tuple[d.Row, ...]]:
    """The columns and the rows of a table of sheets: their names, then these fields."""
    labels = {name: field.label for one in reversed(said) for name, field in one.items()}
    titles = (label("name", module, context), *(labels[name] for name in names))
    rows = (
        _row(sheet, [one[name].points if name in one else [] for name in names], context)
        for sheet, one in zip(sheets, said, strict=True)
    )
    return tuple(d.Column(title=title) for title in titles), tuple(rows)


def shared_columns(name: Scalar, module: SheetsModule, said: Sequence[Fields], context: Context) -> list[str] | None:
    """The fields that make a column unasked: all that a network has; of free labels, those that sheets share.

    None, after a diagnostic, where they share none.
    """
    names = [field for field in _ordered(said) if _is_column(field, said)]
    if not isinstance(module, ProfilesModule) or len(said) < 2:
        return names
    free = [field for field in names if field not in ("tagline", *LISTS)]
    alone = [field for field in free if sum(field in one for one in said) < 2]
    if not names or (free and alone == free):
        context.diagnostics.add("S112", name.span, name=name)
        return None
    if alone:
        context.diagnostics.add("S114", name.span, name=name, labels=", ".join(alone))
    return [field for field in names if field not in alone]


def _ordered(said: Sequence[Fields]) -> list[str]:
    """The names of all fields, in the order in which they are met, lists last."""
    names = dict.fromkeys(name for one in said for name in one)
    return sorted(names, key=lambda name: LISTS.index(name) + 1 if name in LISTS else 0)


def _is_column(name: str, said: Iterable[Fields]) -> bool:
    """Whether a sheet has that field, and none has more points there than a cell can hold."""
    lengths = [sum(map(len, one[name].points)) for one in said if name in one]
    return any(lengths) and not (name in LISTS and max(lengths) > SHORT)


def _same(name: str) -> str:
    """A name as it is compared: « Prix » is « prix »."""
    return " ".join(name.split()).casefold()


def _listed(said: Iterable[Fields]) -> str:
    names = dict.fromkeys(name for one in said for name in one)
    return phrase("possible_columns", names=", ".join(names))


def _row(sheet: Sheet, points: Iterable[list[Scalar]], context: Context) -> d.Row:
    return d.Row(cells=tuple(_cell(found, context) for found in ([sheet.name], *points)), span=sheet.id.span)


def _cell(points: Iterable[Scalar], context: Context) -> d.TableCell:
    """Points one under the other."""
    lines = (inline for line in context.lines(points) for inline in (d.LineBreak(), *line))
    return d.TableCell(children=tuple(lines)[1:])
