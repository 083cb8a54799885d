"""Sheets of anything: `profile_sheet(sheet, module, context)` is a ProfileSheet; a network's have our labels."""

from __future__ import annotations

from collections.abc import Iterator

from stratege import document as d
from stratege.compose.context import Context
from stratege.model.profiles import PlatformsModule, Profile, Sheet, SheetsModule
from stratege.records import record
from stratege.source import Scalar

IDENTITY = ("category", "born", "audience_then", "audience_latest", "ownership", "uses")
LISTS = ("strengths", "cautions")


@record(slots=False)
class Field:
    """What a sheet says of something: the name that an author calls it by, its label, its points."""

    name: str
    label: d.Inlines
    points: list[Scalar]


def profile_sheet(sheet: Sheet, module: SheetsModule, context: Context) -> d.ProfileSheet:
    """The node of a sheet."""
    return d.ProfileSheet(
        id=str(sheet.id),
        name=context.line(sheet.name),
        tagline=context.line(sheet.tagline),
        image=str(sheet.image),
        alt=str(sheet.alt),
        identity=tuple(_row(field, context) for field in identity(sheet, module, context) if field.points[0]),
        children=context.prose(sheet.body),
        strengths_title=context.line(module.labels.strengths),
        strengths=context.lines(sheet.strengths),
        cautions_title=context.line(module.labels.cautions),
        cautions=context.lines(sheet.cautions),
        span=sheet.id.span,
    )


def fields(sheet: Sheet, module: SheetsModule, context: Context) -> Iterator[Field]:
    """All that a sheet says in a few words, in the order of its columns."""
    yield Field("tagline", label("tagline", module, context), [sheet.tagline])
    yield from identity(sheet, module, context)
    for name in LISTS:
        yield Field(name, label(name, module, context), getattr(sheet, name))


def identity(sheet: Sheet, module: SheetsModule, context: Context) -> Iterator[Field]:
    """The identity of a sheet: the author's own labels, or those of a network."""
    if isinstance(sheet, Profile):
        for row in sheet.identity:
            text = context.line(row.label)
            yield Field(d.plain(text), text, [row.value])
    else:
        for name in IDENTITY:
            yield Field(name, label(name, module, context), [getattr(sheet, name)])


def label(name: str, module: SheetsModule, context: Context) -> d.Inlines:
    """The label of a field, or of the names: that of the module, or ours."""
    own: Scalar = getattr(module.labels, name)
    if own:
        return context.line(own)
    if name == "name":
        return context.word("platform" if isinstance(module, PlatformsModule) else "profile")
    return context.word(f"platform_{name}" if name in IDENTITY else f"profile_{name}")


def _row(field: Field, context: Context) -> d.Row:
    cells = (d.TableCell(children=field.label), d.TableCell(children=context.line(field.points[0])))
    return d.Row(cells=cells, span=field.points[0].span)
