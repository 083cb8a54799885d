"""The table of a batch: each line of `clients.csv` is a Row, with `{"client": Scalar("Vallier"), …}`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from stratege.diagnostics import Diagnostics
from stratege.model import base
from stratege.model.base import span_of
from stratege.read.nodes import parse
from stratege.read.tables import fitted, read_lines
from stratege.records import record
from stratege.source import Scalar, Span

CSV, OBJECTS = (".csv", ".tsv", ".txt"), (".json", ".yaml", ".yml")
STDIN = "-"


@record
class Row:
    """One report to make: its number, from 1, where it stands, what it says and what is wrong with it.

    An empty cell says nothing.
    """

    number: int
    span: Span
    cells: Mapping[str, Scalar]
    places: Mapping[str, Span]  # of all cells, empty ones too
    faults: Diagnostics


@record
class Table:
    """The columns in their order, at the place where each is first named, and the rows."""

    columns: Mapping[str, Span]
    rows: tuple[Row, ...]


def read_batch(file: str, content: bytes, diagnostics: Diagnostics) -> Table | None:
    """The table of a file, by its suffix; of the standard input (`-`), by its first sign; None after a diagnostic."""
    suffix = PurePath(file).suffix.lower()
    if file == STDIN:
        suffix = ".json" if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{") else ".csv"
    if suffix in CSV:
        return _of_lines(file, content, diagnostics)
    if suffix in OBJECTS:
        return _of_objects(file, content, diagnostics)
    diagnostics.add("S158", None, path=file, expected=", ".join((*CSV, *OBJECTS)))
    return None


def _of_lines(file: str, content: bytes, diagnostics: Diagnostics) -> Table | None:
    """A header, then a line for each report."""
    lines = read_lines(file, content, diagnostics)
    if lines is None:
        return None
    if len(lines) < 2:
        diagnostics.add("S037", Span(file, 1, 1), path=file)
        return None
    header: dict[str, Span] = {}
    for cell in lines[0]:
        _add_column(header, cell.strip(), cell.span, diagnostics)
    names = [cell.strip() for cell in lines[0]]
    rows = []
    for number, line in enumerate(lines[1:], 1):
        faults = Diagnostics()
        cells = dict(zip(names, fitted(line, len(names), faults), strict=True))
        rows.append(_row(number, line[0].span, cells, faults))
    return Table(header, tuple(rows))


def _add_column(header: dict[str, Span], name: str, span: Span, diagnostics: Diagnostics) -> None:
    if name in header:
        diagnostics.add("S151", span, name=name, related=(header[name],))
    header.setdefault(name, span)


def _of_objects(file: str, content: bytes, diagnostics: Diagnostics) -> Table | None:
    """A list of objects, one for each report."""
    tree = parse(file, content, diagnostics)
    if tree is None:
        return None
    if not isinstance(tree, base.Sequence):
        diagnostics.add("S157", span_of(tree))
        return None
    objects = [item for item in tree if isinstance(item, base.Mapping)]
    if len(objects) < len(tree):
        for place in dict.fromkeys(span_of(item) or tree.span for item in tree if not isinstance(item, base.Mapping)):
            diagnostics.add("S157", place)  # an empty item has no place of its own
        return None
    columns = {name: item.keys_spans[name] for item in reversed(objects) for name in item}
    rows = [_object(number, item) for number, item in enumerate(objects, 1)]
    return Table({name: columns[name] for name in dict.fromkeys(n for o in objects for n in o)}, tuple(rows))


def _object(number: int, item: base.Mapping) -> Row:
    cells, faults = {}, Diagnostics()
    for name, value in item.items():
        if value is not None and not isinstance(value, Scalar):
            faults.add("S157", span_of(value) or item.keys_spans[name])
        cells[name] = value if isinstance(value, Scalar) else Scalar("", item.keys_spans[name])
    return _row(number, item.span, cells, faults)


def _row(number: int, span: Span, cells: Mapping[str, Scalar], faults: Diagnostics) -> Row:
    """A row without its empty cells; one that has no others is told."""
    said = {name: _stripped(cell) for name, cell in cells.items() if cell.strip()}
    if not said:
        faults.add("S152", span, row=number)
    return Row(number, span, said, {name: cell.span for name, cell in cells.items()}, faults)


def _stripped(cell: Scalar) -> Scalar:
    """A value without the spaces around it, as the command's own options are read."""
    return cell if cell == cell.strip() else Scalar(cell.strip(), cell.span, ())
