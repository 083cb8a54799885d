"""The pages as a typographer checks them: nothing overflows, no heading is left alone, no line opens on « : »."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from pages import Line, lines_of

from stratege.document import Document, Recommendation, Section, plain, walk
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.project import Cache, Project

ROOT = Path(__file__).parents[1]
LEFT, RIGHT, TOP, BOTTOM = 62.0, 533.5, 58.0, 786.0  # points: the edges of what print.css leaves to the text
WIDTH, HEIGHT = 595.28, 841.89  # points: A4
OPENS_NO_LINE = re.compile(r"^(?:[;:!?»%]|(?:€|km|Mo|Go|kg)\b)")

pytestmark = pytest.mark.skipif(
    bool(missing_libraries()) or not shutil.which("pdftotext"), reason="ni Pango ni pdftotext ici"
)
Laid = tuple[Document, list[list[Line]]]


@pytest.fixture(scope="module", params=["essay", "summary"])
def laid(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, speedy: Cache) -> Laid:
    """A report of the reference content and the lines of its pages, the cover left out."""
    output = tmp_path_factory.mktemp(request.param)
    built = build(Project(ROOT, speedy), request.param, output, ["pdf"])
    assert built.document and built.files, [item.message for item in built.diagnostics]
    pages = lines_of(built.files[0])
    return built.document, pages[1:] if request.param == "essay" else pages


def test_no_line_leaves_the_text_area(laid: Laid) -> None:
    assert overflowing(laid[1]) == []


def overflowing(pages: list[list[Line]]) -> list[str]:
    """The lines that run out of the page's text area."""
    return [line.text for page in pages for line in page if line.left < LEFT or line.right > _right(page)]


def _right(page: list[Line]) -> float:
    """The edge of a page that lies on its side is as far as the height of the others."""
    return RIGHT if max(line.right for line in page) < WIDTH else RIGHT + HEIGHT - WIDTH


def test_no_page_is_nearly_empty(laid: Laid) -> None:
    assert [number for number, page in enumerate(laid[1], 2) if len(_body(page)) < 6] == []


def test_no_heading_ends_a_page(laid: Laid) -> None:
    document, pages = laid
    titles = {_fold(plain(node.title)) for node in walk(document) if isinstance(node, Section | Recommendation)}
    assert lonely(pages, titles) == []


def lonely(pages: list[list[Line]], titles: set[str]) -> list[str]:
    """The last lines of pages that are titles."""
    last = [
        last.text
        for page in pages
        if (body := _body(page)) and not _is_entry(last := max(body, key=lambda line: line.bottom), body)
    ]
    return [text for text in last if _fold(re.sub(r"^[\d.]+ ", "", text)) in titles]


def _is_entry(title: Line, page: list[Line]) -> bool:
    """Whether a title is an entry of the contents or the head of a row: something follows it on its line."""
    return any(line.left >= title.right and abs(line.bottom - title.bottom) < 2 for line in page)


def test_no_line_opens_or_ends_on_a_mark_that_belongs_elsewhere(laid: Laid) -> None:
    assert misplaced(laid[1]) == []


def misplaced(pages: list[list[Line]]) -> list[str]:
    """The lines that open on a high mark or a unit, or end on an opening guillemet."""
    texts = [line.text for page in pages for line in page]
    return [text for text in texts if OPENS_NO_LINE.match(text) or text.endswith("«")]


def test_hyphens_do_not_pile_up(laid: Laid) -> None:
    assert ladders(laid[1]) == []


def ladders(pages: list[list[Line]]) -> list[str]:
    """The paragraphs where more than three lines running end with a hyphen."""
    found = []
    for page in pages:
        for block in sorted({line.block for line in page}):
            ends = "".join("-" if line.text.endswith("-") else " " for line in page if line.block == block)
            found += [line.text for line in page if line.block == block][:1] if "----" in ends else []
    return found


def test_a_line_of_text_has_sixty_to_seventy_six_characters(laid: Laid) -> None:
    assert 60 <= measure(laid[1]) <= 76


def measure(pages: list[list[Line]]) -> float:
    """The mean length of the lines that fill the width most lines of text have."""
    widths = Counter(round(line.right - line.left) for page in pages for line in page if line.right > RIGHT - 2)
    full = widths.most_common(1)[0][0]
    lines = [line for page in pages for line in page if abs(line.right - line.left - full) < 2]
    return sum(len(line.text) for line in lines) / len(lines)


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["consultant", "academic"])
def test_pages_of_the_other_themes(theme: str, tmp_path: Path, speedy: Cache) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    plan = tmp_path / "content" / "reports" / "essay.yaml"
    plan.write_text(f"{plan.read_text('utf-8')}theme: {theme}\n", "utf-8")
    built = build(Project(tmp_path, speedy), "essay", tmp_path / "output", ["pdf"])
    assert built.document
    pages = lines_of(built.files[0])[1:]
    titles = {_fold(plain(node.title)) for node in walk(built.document) if isinstance(node, Section | Recommendation)}
    assert (overflowing(pages), misplaced(pages), ladders(pages), lonely(pages, titles)) == ([], [], [], [])
    assert [number for number, page in enumerate(pages, 2) if len(_body(page)) < 6] == []
    assert 60 <= measure(pages) <= 76.5


@pytest.mark.parametrize(
    ("check", "line"),
    [
        (overflowing, Line("trop longue", 80, 100, 540, 110, 0)),
        (misplaced, Line(": dit-il", 80, 100, 200, 110, 0)),
        (misplaced, Line("il dit «", 80, 100, 200, 110, 0)),
        (ladders, Line("cou-", 80, 100, 200, 110, 0)),
    ],
)
def test_checks_see_what_they_look_for(check: object, line: Line) -> None:
    assert callable(check)
    assert check([[line] * 4])


def test_lonely_heading_is_seen() -> None:
    page = [Line("texte", 80, 100, 200, 110, 0), Line("2.1 Facebook", 80, 120, 200, 130, 1)]
    assert lonely([page], {"facebook"}) == ["2.1 Facebook"]


def _body(page: list[Line]) -> list[Line]:
    """The lines between the running header and the folio."""
    return [line for line in page if line.top > TOP and line.bottom < BOTTOM]


def _fold(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()
