"""`python benchmarks/watch.py`: from the save of a word of the essay to its page, then to its PDF, as `watch` has them.

The time of the clock runs from the file's own time to the board that browsers wait for; that of the processor is of the
same work alone, in this process and its children. Medians of some saves; exit code 1 when a page takes more than 0.2 s
of the clock, or a PDF more than 1 s.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
EDITED, WORD = "limits.yaml", "Ces fiches "
ROUNDS = 5
PAGE, PDF = 0.2, 1.0


@contextmanager
def copy() -> Iterator[Path]:
    """The essay's project in a folder of its own, for as long as it is measured."""
    with tempfile.TemporaryDirectory() as name:
        for folder in ("content", "templates"):
            shutil.copytree(ROOT / folder, Path(name) / folder)
        yield Path(name).resolve()


def saves(root: Path) -> Iterator[float]:
    """Save another word each time; the file's time, in seconds since 1970."""
    file = root / "content" / EDITED
    text = file.read_text("utf-8")
    assert WORD in text
    for number in range(1000):
        file.write_text(text.replace(WORD, f"{WORD}(mot {chr(97 + number % 26)}) ", 1), "utf-8")
        yield file.stat().st_mtime


def followed(root: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds of the clock from each save to the page and to the PDF."""
    from stratege.bounded import Limits
    from stratege.project import Cache
    from stratege.watch.board import Board
    from stratege.watch.making import Wanted
    from stratege.watch.preview import Preview

    board, pages, pdfs, saved = Board(), [], [], saves(root)
    with closing(Preview(Wanted(root, "essay", Cache(root / "cache"), Limits()), board, lambda _said: None)) as preview:

        def until(ready: Callable[[], bool]) -> float:
            while not ready():
                preview.step()
            return time.time()

        until(lambda: bool(board.now().pdf_number))
        for _ in range(rounds):
            time.sleep(0.2)
            page, pdf = board.now().page_number, board.now().pdf_number
            since = next(saved)
            pages.append(until(lambda page=page: board.now().page_number != page) - since)
            pdfs.append(until(lambda pdf=pdf: board.now().pdf_number != pdf) - since)
    return pages, pdfs


def alone(root: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds of the processor that a page and a PDF take, in this process and its children."""
    from stratege.bounded import Limits
    from stratege.project import Cache
    from stratege.watch import making

    wanted, saved, pages, pdfs = making.Wanted(root, "essay", Cache(root / "cache"), Limits()), saves(root), [], []
    making.make_page(wanted)
    for _ in range(rounds):
        next(saved)
        before = processor()
        page = making.make_page(wanted)
        pages.append(processor() - before)
        before = processor()
        making.make_pdf(page.job, wanted)
        pdfs.append(processor() - before)
    return pages, pdfs


def processor() -> float:
    """The processor time of this process and of the children that ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(part.ru_utime + part.ru_stime for part in used)


def main() -> int:
    """Print the medians; 1 when a limit is passed."""
    with copy() as root:
        page, pdf = map(statistics.median, followed(root, ROUNDS))
        page_alone, pdf_alone = map(statistics.median, alone(root, ROUNDS))
    print(f"page: {page:.2f} s after the save (limit {PAGE}), {page_alone:.2f} s of processor")
    print(f"PDF: {pdf:.2f} s after the save (limit {PDF}), {pdf_alone:.2f} s of processor")
    return int(page > PAGE or pdf > PDF)


if __name__ == "__main__":
    sys.exit(main())
