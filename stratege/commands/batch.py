"""`stratege batch offre clients.csv --name "{client}"`: a report for each row of a table, once all are checked."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.arguments import formats_of, making_arguments, project_argument, version_arguments
from stratege.commands.building import output_of
from stratege.commands.codes import ENVIRONMENT, USAGE, Stop
from stratege.commands.common import complain, exit_code, open_project, show, sources, stopped, tell, worst

if TYPE_CHECKING:
    from stratege.apps.batch.making import Maker, Outcome
    from stratege.apps.batch.results import Result
    from stratege.apps.batch.tasks import Batch, Wish
    from stratege.diagnostics import Diagnostic, Diagnostics
    from stratege.diagnostics.reporters import ReadSource
    from stratege.project import Project

STDIN = "-"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("report", metavar="RAPPORT")
    parser.add_argument("table", metavar="TABLE", help="CSV, YAML ou JSON, une ligne par rapport ; - : entrée standard")
    project_argument(parser)
    version_arguments(parser, several=False)
    name = "gabarit des noms, comme {client}-{annee} ; {row} est le numéro de la ligne"
    parser.add_argument("--name", metavar="GABARIT", default="", help=name)
    rows = "lignes à faire, comptées de 1, bornes comprises : 12, 1000:2000, 1000:, :2000"
    parser.add_argument("--rows", type=_rows, metavar="LIGNES", help=rows)
    ignored = "laisse les colonnes qui ne sont pas des paramètres : une table sert alors à plusieurs rapports"
    parser.add_argument("--ignore-columns", action="store_true", help=ignored)
    making_arguments(parser)
    parser.add_argument("--keep-going", action="store_true", help="continue après un échec")
    parser.add_argument("--resume", action="store_true", help="ne refait pas ce qui est fait et n'a pas changé")
    address = "fait les rapports sur un cluster de Dask, dont c'est l'ordonnanceur : tcp://machine:8786"
    parser.add_argument("--scheduler", metavar="ADRESSE", default="", help=address)
    shared = "dossier de sortie que toutes les machines du cluster voient : elles y écrivent elles-mêmes"
    parser.add_argument("--to-shared", type=Path, metavar="DOSSIER", help=shared)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="forme du bilan")


def _check_cluster(options: argparse.Namespace) -> None:
    """Refuse what cannot be asked of a cluster, and a cluster that nothing here can talk to; `Stop`."""
    from stratege.apps.cluster.refused import Refused, check_dask

    if options.to_shared and (options.output or not options.scheduler):
        complain("stratege batch : --to-shared demande --scheduler, et remplace -o")
        raise Stop(USAGE)
    try:
        if options.scheduler:
            check_dask()
    except Refused as refused:
        tell(refused.diagnostics, None)
        raise Stop(ENVIRONMENT) from refused


def _rows(typed: str) -> range:
    """The numbers of rows that `A:B`, `A:`, `:B` or `A` means, both ends among them."""
    first, colon, last = typed.partition(":")
    ends = [int(end) if end.isascii() and end.isdigit() else None for end in (first, last)]
    ill_formed = any(end and number is None for end, number in zip((first, last), ends, strict=True))
    if ill_formed or 0 in ends or not typed.strip(":"):
        raise argparse.ArgumentTypeError(f"« {typed} » : 12, 1000:2000, 1000: ou :2000 est attendu")
    begin = ends[0] or 1
    end = (ends[1] if ends[1] is not None else sys.maxsize - 1) if colon else begin
    return range(begin, end + 1)


def run(options: argparse.Namespace) -> int:
    """Check the table, make its reports, say what came of each; the gravest exit code."""
    from stratege.apps.batch.results import unmade
    from stratege.apps.reports import possible
    from stratege.diagnostics import Diagnostics, phrase

    begun, project = time.monotonic(), open_project(options)
    _check_cluster(options)
    lacks = Diagnostics()
    formats = possible(formats_of(options.to, "batch"), lacks)
    content = _content(options.table)
    found, batch = _checked(project, options, content)
    for diagnostics in (lacks, found):
        show(diagnostics, _sources(project, options.table, content))
    codes = [exit_code(diagnostics, options.strict) for diagnostics in (lacks, found)]
    if not formats or batch.refused or (batch.wrong and not options.keep_going):
        if options.format == "json" or batch.wrong:
            _say(options, unmade(batch), None, begun, worst(codes), (*lacks, *found))
        if formats and batch.wrong and not batch.refused:
            complain(phrase("batch_none"))
        return worst(codes)
    maker = _maker(project, options, formats)
    place = _summary_of(maker.output, batch, options)
    results = _results(maker, batch, options, codes)
    has_begun = any(item.result in ("made", "unchanged", "failed") for item in results)
    summary = _keep(place, maker.project.root, options, results, codes) if has_begun else None
    _say(options, results, summary, begun, worst(codes), (*lacks, *found))
    return worst(codes)


def _maker(project: Project, options: argparse.Namespace, formats: Sequence[str]) -> Maker:
    """Who makes the rows, with what is known of those that were made before; that nothing can be known is told."""
    from stratege.apps.batch.making import Maker
    from stratege.apps.batch.records import Records
    from stratege.diagnostics import Diagnostics

    def code(diagnostics: Diagnostics) -> int:
        return exit_code(diagnostics, options.strict)

    output = output_of(project, options.to_shared or options.output)
    table = None if options.table == STDIN else Path(options.table)
    records = Records(project, options.report, table, formats, output)
    if options.resume and not records.sure:
        lost = Diagnostics()
        lost.add("S160")
        tell(lost, None)
    resume, keep_going = options.resume, options.keep_going
    return Maker(project, options.report, output, formats, code, records, resume=resume, keep_going=keep_going)


def _results(maker: Maker, batch: Batch, options: argparse.Namespace, codes: list[int]) -> list[Result]:
    """What came of all rows, in their order; a cluster that cannot make them, or can no more, is told."""
    from stratege.apps.batch.results import unmade, wrong
    from stratege.apps.cluster.refused import Refused

    results: list[Result] = []
    try:
        for result in _made(maker, batch, options, codes):
            results.append(result)
    except Refused as refused:
        tell(refused.diagnostics, None)
        codes.append(ENVIRONMENT)
    return sorted([*results, *wrong(batch)] if results else unmade(batch), key=lambda item: item.row)


def _content(table: str) -> bytes:
    """The bytes of the table; `Stop` where it cannot be read."""
    from stratege.project import reason

    try:
        return sys.stdin.buffer.read() if table == STDIN else Path(table).read_bytes()
    except OSError as error:
        raise stopped("E006", path=table, problem=reason(error)) from error


def _checked(project: Project, options: argparse.Namespace, content: bytes) -> tuple[Diagnostics, Batch]:
    """What is to be made of the table, and all that is wrong in it."""
    from stratege.apps.batch.table import read_batch
    from stratege.apps.batch.tasks import Batch, plan_batch
    from stratege.diagnostics import Diagnostics

    found = Diagnostics()
    table = read_batch(options.table, content, found)
    if table is None:
        return found, Batch(refused=True)
    return found, plan_batch(project, options.report, table, _wish(options), found)


def _wish(options: argparse.Namespace) -> Wish:
    from stratege.apps.batch.tasks import Wish

    settings, ignoring = tuple(options.settings), options.ignore_columns
    return Wish(options.name, options.rows, options.profile or "", settings, ignoring)


def _sources(project: Project, table: str, content: bytes) -> ReadSource:
    """What reads the files that diagnostics name, the table among them."""
    from stratege.read.encoding import shown

    inner, text = sources(project.root), shown(content)
    return lambda file: text if file == table else inner(file)


def _made(maker: Maker, batch: Batch, options: argparse.Namespace, codes: list[int]) -> Iterator[Result]:
    """Make the rows; what is wrong with one is told as it ends, each thing once however many rows share it."""
    from stratege.apps.batch.results import result_of
    from stratege.terminal import Countdown

    countdown, told = Countdown(len(batch.tasks)), set[int]()
    countdown.begin()
    with _interruptible() as asked:
        for outcome in _outcomes(maker, batch, options):
            countdown.clear()
            _tell(outcome, maker.project, told)
            countdown.add(made=not outcome.record and not outcome.skipped)
            codes.append(outcome.record.code if outcome.record else exit_code(outcome.diagnostics, options.strict))
            yield result_of(outcome)
            if asked:
                raise KeyboardInterrupt
    countdown.clear()


def _outcomes(maker: Maker, batch: Batch, options: argparse.Namespace) -> Iterator[Outcome]:
    """What comes of the rows, made here or by a cluster."""
    from stratege.machine import cores

    if not options.scheduler:
        return maker.make(batch.tasks, options.jobs or cores())
    from stratege.apps.cluster.fleet import Fleet

    fleet = Fleet(maker, options.scheduler, lambda found: tell(found, None), shared=bool(options.to_shared))
    return fleet.make(batch.tasks, options.jobs)


@contextmanager
def _interruptible() -> Iterator[list[int]]:
    """The signals that asked to end so far; each interrupts, so that what runs is stopped and leaves nothing behind.

    An interruption that comes as a process is forked is lost in Python's own hooks: hence the list, to look at.
    """
    asked: list[int] = []

    def interrupt(number: int, _frame: object) -> None:
        asked.append(number)
        raise KeyboardInterrupt

    usual = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for number, handler in usual.items():
            signal.signal(number, handler)


def _tell(outcome: Outcome, project: Project, told: set[int]) -> None:
    from stratege.diagnostics import Diagnostics

    fresh = Diagnostics()
    for item in outcome.diagnostics:
        if hash(item) not in told:
            told.add(hash(item))
            fresh.include(item)
    if fresh.items:
        print(f"{outcome.task.version.name} :", file=sys.stderr)
    tell(fresh, project.root)


def _summary_of(output: Path, batch: Batch, options: argparse.Namespace) -> Path:
    """Where the results are written; `Stop` where that is the table itself, which would be lost.

    Those of some rows alone have a file of their own, for jobs that run side by side.
    """
    rows = sorted(task.number for task in (*batch.tasks, *(task for task, _ in batch.wrong)))
    path = output / f"batch{f'-{rows[0]}-{rows[-1]}' if options.rows else ''}.csv"
    if options.table != STDIN and path.exists() and path.samefile(options.table):
        complain(f"stratege batch : le bilan, {path}, effacerait la table : donnez un autre dossier à -o")
        raise Stop(USAGE)
    return path


def _keep(path: Path, root: Path, options: argparse.Namespace, results: list[Result], codes: list[int]) -> Path | None:
    """Write the results as CSV."""
    from stratege.apps.batch.results import as_csv
    from stratege.diagnostics import Diagnostics
    from stratege.project import unwritten, write_atomically

    try:
        write_atomically(path, as_csv(results), root if path.is_relative_to(root) else None)
    except OSError as error:
        refused = Diagnostics()
        refused.add("E004", None, path=path, problem=unwritten(error))
        tell(refused, None)
        codes.append(exit_code(refused, options.strict))
        return None
    return path


def _say(
    options: argparse.Namespace,
    results: list[Result],
    summary: Path | None,
    begun: float,
    code: int,
    found: Iterable[Diagnostic],
) -> None:
    """What came of the batch, and where it is said row by row, on stdout; `found` is wrong in the table or here."""
    from stratege.apps.batch.results import as_json, as_text
    from stratege.commands.build import shown

    seconds, place = time.monotonic() - begun, shown(summary) if summary else ""
    if options.format == "json":
        print(as_json(options.report, results, place, seconds, code, found))
    else:
        print(as_text(options.report, results, place, seconds))
