"""What came of a batch, row by row, as text, JSON and CSV: `as_csv([Result(1, "offre-001", "made", 6, 2.4)])`."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from stratege.diagnostics import phrase
from stratege.terminal import spell

How = Literal["made", "unchanged", "failed", "wrong", "skipped"]
COLUMNS = ("row", "name", "result", "pages", "seconds", "diagnostics")
NAME = re.compile(r"batch(-\d+-\d+)?\.csv")
FORMULAS = "=+-@\t\r"  # what a spreadsheet takes for the beginning of one


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a row: made, unchanged since it was, failed, wrong in the table, or skipped after a failure.

    `pages` are those of the PDF, 0 without; `diagnostics` are the codes of the errors and warnings, each once.
    """

    row: int
    name: str
    result: How
    pages: int = 0
    seconds: float = 0.0
    diagnostics: tuple[str, ...] = ()


def as_csv(results: Iterable[Result]) -> bytes:
    """A line for each row, under the names of `COLUMNS`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for item in results:
        name = f"'{item.name}" if item.name.startswith(tuple(FORMULAS)) else item.name
        seconds = f"{item.seconds:.2f}"
        writer.writerow([item.row, name, item.result, item.pages or "", seconds, " ".join(item.diagnostics)])
    return text.getvalue().encode()


def is_summary(name: str, content: bytes) -> bool:
    """Whether a file is a summary of ours, of all rows or of some, by its name and its first line."""
    return bool(NAME.fullmatch(name)) and content.partition(b"\n")[0] == ",".join(COLUMNS).encode()


def as_json(report: str, results: Sequence[Result], seconds: float, code: int) -> str:
    """The same as an object, with the number of rows of each result, the time of all (s), and the exit code."""
    rows = [{**asdict(item), "seconds": round(item.seconds, 2)} for item in results]
    counts = Counter(item.result for item in results)
    whole = {"report": report, "counts": counts, "seconds": round(seconds, 2), "code": code, "rows": rows}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def as_text(report: str, results: Sequence[Result], seconds: float) -> str:
    """How many rows came to what, in one line."""
    counts = Counter(item.result for item in results)
    said = [phrase(f"batch_{how}", **{how: count}) for how, count in counts.items() if count]
    return phrase("batch_total", report=report, counts=", ".join(said), seconds=spell(seconds))
