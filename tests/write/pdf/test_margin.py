"""Remarks in the margin of real pages: no word is lost, nothing is printed over, everything is read in its order."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from small import chapter, document, paragraph, words

from stratege import document as d
from stratege.machine import missing_libraries
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.pdf.margin import Area, alone
from stratege.write.pdf.settle import Placing
from stratege.write.pdf.writer import write_pdf

pytestmark = pytest.mark.skipif(
    bool(missing_libraries()) or not shutil.which("pdftotext"), reason="ni Pango ni poppler"
)
SENTENCE = "Une phrase assez longue pour que sa page se remplisse de telles phrases. "


def text(sentences: int = 5, *inlines: d.Inline) -> d.Paragraph:
    return paragraph(SENTENCE * sentences, *inlines)


def note(name: str, count: int) -> d.SideNote:
    return d.SideNote(title=words("Titre"), children=(paragraph(" ".join(f"{name}w{at}" for at in range(count))),))


def made(*blocks: d.Block) -> tuple[bytes, Placing, list[BaseException]]:
    """The PDF of a chapter, how it was placed, what its tags lack."""
    report, failures = document(chapter(*blocks)), list[BaseException]()

    def page(placing: Placing) -> str:
        return write_html(report, templates=[templates_root()], media="paged", inline=placing.inline)

    remarks = write_html(alone(report), templates=[templates_root()], media="paged")
    content, placing = write_pdf(page, [], "essai", remarks=remarks, unfinished=failures.append)
    return content, placing, failures


def read(content: bytes, folder: Path, *command: str) -> str:
    (folder / "r.pdf").write_bytes(content)
    return subprocess.run(
        [part.replace("FILE", str(folder / "r.pdf")) for part in command], capture_output=True, check=True, text=True
    ).stdout


@cache
def at_the_foot() -> tuple[bytes, Placing]:
    """Notes of 10, 40, 100 and 400 words, at every height of a page."""
    blocks: list[d.Block] = [text(9)]
    for at, count in enumerate([10, 40, 10, 100, 40, 10, 400, 10, 40, 10, 40, 40, 10, 100, 10, 40]):
        blocks += [text(3 + at % 4), note(f"N{at}", count), text(1 + at % 3)]
    content, placing, _ = made(*blocks)
    return content, placing


def test_no_word_is_lost_or_said_twice(tmp_path: Path) -> None:
    found = Counter(re.findall(r"N\d+w\d+", read(at_the_foot()[0], tmp_path, "pdftotext", "-raw", "FILE", "-")))
    assert len(found) == 910 and set(found.values()) == {1}


def test_short_notes_stand_in_the_margin_and_long_ones_in_the_text(tmp_path: Path) -> None:
    places = read(at_the_foot()[0], tmp_path, "pdftotext", "-bbox", "FILE", "-")
    first = {name: float(x) for x, name in re.findall(r'xMin="([\d.]+)"[^>]*>(N\d+)w0<', places)}
    aside = {name for name, x in first.items() if x < 100}
    assert len(first) == 16 and len(aside) > 8 and not aside & {"N3", "N6", "N13"}


def test_a_footnote_stays_on_the_page_of_its_call(tmp_path: Path) -> None:
    blocks: list[d.Block] = []
    for at in range(24):
        body = (paragraph(f"Pied{at}."),)
        call = d.NoteCall(note=d.Note(id=f"note-1-{at}", children=body), number=str(at + 1))
        blocks += [text(6, d.Text(text=f"Appel {at} dit"), call), note(f"N{at}", 30)]
    pages = read(made(*blocks)[0], tmp_path, "pdftotext", "-raw", "FILE", "-").split("\f")
    for page in pages:
        assert re.findall(r"Appel (\d+)", page) == re.findall(r"Pied(\d+)", page)
    assert len(pages) > 3


def test_remarks_that_would_meet_leave_the_margin_one_by_one() -> None:
    _, placing, _ = made(text(3), note("A", 40), text(1), note("B", 30), text(8))
    assert placing.inline == ("remark-2",)
    apart = made(text(12), note("A", 40), text(8), note("B", 30), text(8))[1]
    assert apart.inline == ()


def test_a_remark_leaves_the_margin_to_a_wide_table() -> None:
    row = d.Row(cells=(d.TableCell(children=words("un")), d.TableCell(children=words("deux"))))
    columns = (d.Column(title=words("A")), d.Column(title=words("B")))
    table = d.Table(id="t", caption=words("Tout"), columns=columns, rows=(row,) * 3, wide=True)
    tall = d.SideNote(children=tuple(paragraph("mot") for _ in range(8)))
    assert made(text(3), tall, text(2), table)[1].inline == ("remark-1",)
    assert made(text(12), tall, text(2), table)[1].inline == ()


def test_a_note_is_read_after_its_paragraph_and_a_silent_quote_not_at_all(tmp_path: Path) -> None:
    quote = d.PullQuote(children=words("Redite en grand"), silent=True)
    blocks = paragraph("Premier. " + SENTENCE * 9), note("N", 9), paragraph("Second. " + SENTENCE * 9), quote
    content, _, failures = made(*blocks, text(9))
    assert not failures
    told = read(content, tmp_path, "pdfinfo", "-struct-text", "FILE")
    assert re.findall(r"Premier|N(?=w0)|Second|Redite", told) == ["Premier", "N", "Second"]
    assert "Redite" in read(content, tmp_path, "pdftotext", "FILE", "-")
    assert read(content, tmp_path, "pdfinfo", "FILE")


def test_the_same_remarks_give_the_same_bytes() -> None:
    first, second = (made(text(3), note("A", 40), text(1), note("B", 30), text(8)) for _ in range(2))
    assert first[:2] == second[:2]


@pytest.mark.parametrize(
    ("other", "met"),
    [
        (Area(5, 5, 15, 15), True),
        (Area(10, 0, 20, 10), False),
        (Area(0, 10.5, 10, 20), False),
        (Area(2, 2, 3, 9), False),
    ],
)
def test_areas_meet_by_more_than_an_edge(other: Area, met: bool) -> None:
    assert Area(0, 0, 10, 10).meets(other) is met
