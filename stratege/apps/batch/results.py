"""What came of a batch, row by row, as text, JSON and CSV: `as_csv([Result(1, "offre-001", "made", 6, 2.4)])`."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Literal, get_args

from stratege.diagnostics import Diagnostic, Diagnostics, phrase
from stratege.diagnostics.reporters import objects
from stratege.records import record
from stratege.terminal import spell

if TYPE_CHECKING:
    from stratege.apps.batch.making import Outcome
    from stratege.apps.batch.tasks import Batch

How = Literal["made", "unchanged", "failed", "wrong", "skipped"]
COLUMNS = ("row", "name", "result", "pages", "seconds", "diagnostics")
NAME = re.compile(r"batch(-\d+-\d+)?\.csv")
FORMULAS = "=+-@\t\r"  # what a spreadsheet takes for the beginning of one


@record
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
    told: tuple[Diagnostic, ...] = ()  # all of them, whole, where the row was made or refused now


def codes(diagnostics: Diagnostics) -> tuple[str, ...]:
    """The codes of errors and warnings, each once."""
    return tuple(sorted({item.code for item in (*diagnostics.errors, *diagnostics.warnings)}))


def result_of(outcome: Outcome) -> Result:
    """What came of a row that was right in the table."""
    number, name, record = outcome.task.number, outcome.task.version.name, outcome.record
    if outcome.skipped:
        return Result(number, name, "skipped")
    if record:
        return Result(number, name, "unchanged", record.pages, 0.0, record.codes)
    found = outcome.diagnostics
    how: How = "failed" if outcome.failed else "made"
    return Result(number, name, how, outcome.pages, outcome.seconds, codes(found), tuple(found))


def wrong(batch: Batch) -> Iterator[Result]:
    """The rows that the table has wrong."""
    for task, faults in batch.wrong:
        yield Result(task.number, task.version.name, "wrong", diagnostics=codes(faults), told=tuple(faults))


def unmade(batch: Batch) -> list[Result]:
    """All rows of a batch that does not begin, in their order."""
    skipped = [Result(task.number, task.version.name, "skipped") for task in batch.tasks]
    return sorted([*wrong(batch), *skipped], key=lambda item: item.row)


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


def as_json(
    report: str, results: Sequence[Result], place: str, seconds: float, code: int, found: Iterable[Diagnostic] = ()
) -> str:
    """The same as an object, with the number of rows of each result, the time of all (s), and the exit code.

    `place` is where the CSV is, "" without; `found` is what is wrong in the table. What was told of a row or of the
    table is whole, as that of `check --format json`.
    """
    rows = [asdict(item) | {"seconds": round(item.seconds, 2), "told": objects(item.told)} for item in results]
    counts = dict.fromkeys(get_args(How), 0) | Counter(item.result for item in results)
    whole = {"report": report, "counts": counts, "summary": place, "seconds": round(seconds, 2), "code": code}
    return json.dumps(whole | {"rows": rows, "told": objects(found)}, ensure_ascii=False, indent=2)


def as_text(report: str, results: Sequence[Result], place: str, seconds: float) -> str:
    """How many rows came to what, in one line, and where the CSV is, in another."""
    counts = Counter(item.result for item in results)
    said = [phrase(f"batch_{how}", count=count, s="s" if count > 1 else "") for how, count in counts.items()]
    total = phrase("batch_total", report=report, counts=", ".join(said), seconds=spell(seconds))
    return f"{total}\n{place}".rstrip()
