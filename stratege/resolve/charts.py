"""Draw every chart: its spec becomes an SVG and a table of its values, kept in the cache by content."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from stratege import charts
from stratege.charts import ChartError, ChartSpec, data_table, draw
from stratege.diagnostics import Diagnostics
from stratege.document import Chart, Column, Document, Node, Row, Table, TableCell, Text, transform
from stratege.project import keep
from stratege.resolve.material import Material
from stratege.theme import Theme


def draw_charts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the drawing and the data of each Chart; report those that cannot be drawn."""

    def fill(node: Node) -> Node:
        if not isinstance(node, Chart) or not isinstance(node.spec, ChartSpec):
            return node
        try:
            return replace(node, svg=_drawn(node.spec, document.meta.theme, material.cache), data=_table(node.spec))
        except ChartError as error:
            diagnostics.add("S014", node.span, id=node.id, reason=error)
            return node

    return transform(document, fill)


def _drawn(spec: ChartSpec, theme: Theme, folder: Path | None) -> str:
    """The SVG of a spec, from the cache if its content did not change."""
    key = hashlib.sha256(f"{_engine()} {theme!r} {spec!r}".encode()).hexdigest()
    file = folder / "charts" / f"{key}.svg" if folder else None
    if file and file.is_file() and (kept := file.read_text(encoding="utf-8")).endswith("</svg>\n"):
        return kept
    svg = draw(spec, theme).rstrip() + "\n"
    keep(file, svg.encode())
    return svg


@cache
def _engine() -> str:
    """What draws: a drawing kept by another version of the code or of the library is drawn again."""
    sources = sorted(Path(charts.__file__).parent.glob("*.py"))
    code = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    return f"{code} {version('vl-convert-python')}"


def _table(spec: ChartSpec) -> Table | None:
    header, lines = data_table(spec)
    if not header:
        return None
    columns = tuple(
        Column(title=(Text(text=title),), align="left" if i == 0 else "right") for i, title in enumerate(header)
    )
    rows = tuple(Row(cells=tuple(TableCell(children=(Text(text=cell),)) for cell in line)) for line in lines)
    return Table(id="", caption=(), columns=columns, rows=rows)
