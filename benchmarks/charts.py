"""`python benchmarks/charts.py`: the kinds of charts as we draw them, beside as many plain ones of Vega-Lite.

The charts are the examples of docs/graphiques.md, twelve with one repeated, each drawn wide and narrow by us, once by
Vega-Lite. Either side has a process of its own, so that its start (letters, V8) and its memory are seen.
"""

from __future__ import annotations

import json
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

from gallery import document_of  # noqa: E402

from stratege.charts import ChartSpec, draw  # noqa: E402
from stratege.document import Chart, walk  # noqa: E402

CHARTS, ROUNDS = 12, 3
MARKS = {"line": "line", "slope": "line", "small_multiples": "line", "scatter": "point", "heatmap": "rect"}


def examples() -> list[ChartSpec]:
    """The charts of docs/graphiques.md."""
    with tempfile.TemporaryDirectory() as folder:
        nodes = list(walk(document_of(Path(folder))))
    specs = [node.spec for node in nodes if isinstance(node, Chart) and isinstance(node.spec, ChartSpec)]
    return [*specs, *specs][:CHARTS]


def measured(specs: list[ChartSpec]) -> dict[str, float]:
    """The ms of all the charts at a start and once more, and the MB that drawing added to this process."""
    before, times = _memory(), []
    for _ in range(2):
        begun = time.perf_counter()
        for spec in specs:
            draw(spec)
        times.append(1000 * (time.perf_counter() - begun))
    return {"start": times[0], "again": times[1], "memory": _memory() - before}


def _raw(spec: ChartSpec) -> ChartSpec:
    """A plain chart of Vega-Lite with the same data."""
    parts = {"x": spec.x, "y": spec.y}
    kinds = {"number": "quantitative", "time": "ordinal", "category": "nominal"}
    encoding = {name: {"field": axis.field, "type": kinds[axis.type]} for name, axis in parts.items()}
    if spec.series:
        encoding["color"] = {"field": spec.series.field, "type": "nominal"}
    rows = [{key: value if value is None else str(value) for key, value in row.items()} for row in spec.rows]
    for row in rows:
        row.update({axis.field: float(row[axis.field]) for axis in parts.values() if axis.type == "number"})
    return replace(spec, raw={"mark": MARKS.get(spec.kind, "bar"), "encoding": encoding, "data": {"values": rows}})


def _memory() -> float:
    """The most MB that this process has taken."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * (1024 if sys.platform == "darwin" else 1))


def main() -> None:
    """Print the best of some rounds of each side, and the ratios."""
    ours = examples()
    best = {side: _best(specs) for side, specs in (("ours", ours), ("vega", [_raw(spec) for spec in ours]))}
    for side, told in best.items():
        print(f"{side:5} start {told['start']:6.0f} ms, again {told['again']:6.0f} ms, +{told['memory']:.0f} MB")
    print(
        "ratio", ", ".join(f"{key} {best['vega'][key] / max(best['ours'][key], 0.1):.1f}" for key in ("start", "again"))
    )


def _best(specs: list[ChartSpec]) -> dict[str, float]:
    """The least of each measure, over some processes."""
    rounds = [
        json.loads(
            subprocess.run(
                [sys.executable, __file__, "-"], input=pickle.dumps(specs), capture_output=True, check=True
            ).stdout
        )
        for _ in range(ROUNDS)
    ]
    return {key: min(found[key] for found in rounds) for key in rounds[0]}


if __name__ == "__main__":
    print(json.dumps(measured(pickle.loads(sys.stdin.buffer.read())))) if len(sys.argv) > 1 else main()
