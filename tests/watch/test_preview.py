"""A report that is followed while it is written, as a story: save, break, mend, move; the last good page stays."""

from __future__ import annotations

import base64
import io
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from conftest import BASE
from stratege.project import Cache
from stratege.watch.board import Board, Shown
from stratege.watch.helper import Helper
from stratege.watch.making import Problem, Wanted, make_pdf
from stratege.watch.preview import PERIOD, SETTLING, Preview, Sight

STEP, MOST = 0.03, 8000  # s from a look to the next, and how many: whatever a loaded machine needs


def image(color: str) -> bytes:
    """A small PNG."""
    made = io.BytesIO()
    Image.new("RGB", (40, 30), color).save(made, "PNG")
    return made.getvalue()


FILES: dict[str, str | bytes] = BASE | {
    "content/reports/r.yaml": BASE["content/reports/r.yaml"].replace("options:", "theme: own\noptions:"),
    "content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour, [=F-1] [@dupont2020].\n"
    "  - figure: {id: photo, caption: Photographie, image: photo.png, alt: Une photographie}\n"
    "  - table: {id: data, caption: Données, data: data.csv, columns: [{title: Lieu}, {title: Nombre}]}\n",
    "content/photo.png": image("red"),
    "content/data.csv": "Lieu;Nombre\nParis;12\n",
    "templates/themes/own.yaml": "colors: {accent: '#113355'}\n",
}
BROKEN = "kind: prose\ntitle: Premier\nbody:\n  - prose: Voir [#nulle].\n"


class Story:
    """A project that is followed, and what its reader sees."""

    def __init__(self, root: Path) -> None:
        self.root, self.board, self.said = root, Board(), list[str]()
        for name, content in FILES.items():
            self.save(name, content)
        self.preview = Preview(Wanted(root, "r", Cache.of_user(), None), self.board, self.said.append)

    def save(self, name: str, content: str | bytes) -> None:
        """Write a file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def until(self, wanted: Callable[[Shown], bool]) -> Shown:
        """Follow until the reader sees what is wanted."""
        for _ in range(MOST):
            if wanted(self.board.now()):
                return self.board.now()
            self.preview.step()
            time.sleep(STEP)
        raise AssertionError(self.board.now().problems)

    def until_settled(self) -> Shown:
        """Follow until all is made that the files ask for."""
        self.preview.step()
        return self.until(lambda shown: not shown.making and self.preview.sight.since is None)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """One preview for all: each test finds and leaves a page without an error."""
    made = Story(tmp_path_factory.mktemp("story"))
    with closing(made.preview):
        made.until(lambda shown: bool(shown.page))
        yield made


@pytest.fixture
def good(story: Story) -> Iterator[Story]:
    """The project as it was, whatever a test has done to it."""
    yield story
    for folder in ("content", "templates"):
        shutil.rmtree(story.root / folder, ignore_errors=True)
    for name, content in FILES.items():
        story.save(name, content)
    assert not story.until_settled().failed


SAVES = [
    ("content/a.yaml", FILES["content/a.yaml"], b"Bonjour", b"Bonsoir"),
    ("content/facts.yaml", FILES["content/facts.yaml"], b"1234", b"5678"),
    ("content/bib.yaml", FILES["content/bib.yaml"], b"Dupont", b"Durand"),
    ("content/data.csv", FILES["content/data.csv"], b"Paris", b"Lyon"),
    ("content/reports/r.yaml", FILES["content/reports/r.yaml"], b"Essai", b"Rapport"),
    ("templates/themes/own.yaml", FILES["templates/themes/own.yaml"], b"#113355", b"#225511"),
]


@pytest.mark.parametrize(("name", "content", "former", "new"), SAVES)
def test_each_kind_of_file_is_followed(good: Story, name: str, content: str, former: bytes, new: bytes) -> None:
    before = good.board.now()
    good.save(name, content.encode().replace(former, new))
    seen = new if new != b"5678" else "5\u202f678".encode()
    shown = good.until(lambda shown: shown.page_number > before.page_number)
    assert seen in shown.page and seen not in before.page
    assert not shown.failed


def test_an_image_is_followed(good: Story) -> None:
    before = good.board.now()
    good.save("content/photo.png", image("blue"))
    shown = good.until(lambda shown: shown.page_number > before.page_number)
    assert base64.b64encode(image("blue")) in shown.page


@pytest.mark.parametrize("name", ["templates/styles/screen.css", "templates/html/table.html.j2"])
def test_a_template_that_was_not_there_is_followed(good: Story, name: str) -> None:
    before = good.board.now()
    for mark in (b"/* first */", b"/* other */"):
        good.save(name, mark)
        assert mark in good.until(lambda shown, mark=mark: mark in shown.page).page
    (good.root / name).unlink()
    assert good.until(lambda shown: b"/* other */" not in shown.page).page == before.page


def test_what_is_broken_lies_over_the_last_good_page(good: Story) -> None:
    before = good.board.now()
    good.said.clear()
    good.save("content/a.yaml", BROKEN)
    shown = good.until(lambda shown: shown.failed and not shown.making)
    assert (shown.page, shown.page_number) == (before.page, before.page_number)
    assert [item.place for item in shown.problems if item.code == "R001"] == ["content/a.yaml:4:17"]
    assert any(text.startswith("content/a.yaml:4:17: erreur R001 : ") for text in good.said)
    good.save("content/a.yaml", BASE["content/a.yaml"])
    shown = good.until(lambda shown: not shown.failed and not shown.making)
    assert "R001" not in [item.code for item in shown.problems]
    assert shown.page_number > before.page_number


def test_yaml_that_cannot_be_read_is_told_and_mended(good: Story) -> None:
    before = good.board.now()
    good.save("content/reports/r.yaml", "title: [")
    shown = good.until(lambda shown: shown.failed and not shown.making)
    assert shown.page == before.page
    assert any(item.place.startswith("content/reports/r.yaml:") for item in shown.problems)
    good.save("content/reports/r.yaml", FILES["content/reports/r.yaml"])
    assert good.until(lambda shown: not shown.failed and not shown.making).page == before.page


@pytest.mark.parametrize("name", ["content/a.yaml", "content/data.csv", "content/photo.png", "content"])
def test_what_vanishes_is_told_and_may_come_back(good: Story, name: str) -> None:
    before, place = good.board.now(), good.root / name
    place.rename(good.root / "moved")
    shown = good.until(lambda shown: shown.failed and not shown.making)
    assert shown.page == before.page and shown.problems
    (good.root / "moved").rename(place)
    assert good.until(lambda shown: not shown.failed and not shown.making).page == before.page


def test_a_page_whose_process_dies_is_told_and_the_next_is_made(good: Story) -> None:
    before = good.board.now()
    good.preview._pages.ask(os._exit, 3)
    shown = good.until(lambda shown: shown.failed and not shown.making)
    assert (shown.page, [item.code for item in shown.problems]) == (before.page, ["P004"])
    good.save("content/data.csv", "Lieu;Nombre\nNantes;3\n")
    assert b"Nantes" in good.until(lambda shown: not shown.failed and not shown.making).page


def test_the_pdf_follows_the_page(good: Story) -> None:
    good.save("content/data.csv", "Lieu;Nombre\nBrest;1\n")
    before = good.until(lambda shown: b"Brest" in shown.page)
    assert before.making_pdf
    good.save("content/data.csv", "Lieu;Nombre\nRennes;2\n")
    shown = good.until(lambda shown: b"Rennes" in shown.page)
    assert shown.making_pdf
    shown = good.until(lambda shown: not shown.making_pdf)
    assert shown.pdf.startswith(b"%PDF-") and shown.pdf_number > shown.page_number
    assert not (good.root / "output").exists()


@pytest.mark.parametrize(("seconds", "dropped"), [(0.5, False), (60.0, True)])
def test_a_pdf_that_the_next_may_wait_for_is_not_dropped(
    good: Story, monkeypatch: pytest.MonkeyPatch, seconds: float, dropped: bool
) -> None:
    good.until(lambda shown: not shown.making_pdf)
    restarted = list[object]()
    preview, pdfs = good.preview, good.preview._pdfs
    monkeypatch.setattr(preview, "_usual", seconds)
    monkeypatch.setattr(pdfs, "restart", lambda: (restarted.append(pdfs), Helper.restart(pdfs)))
    pdfs.ask(make_pdf, preview._job, preview.wanted)
    job, preview._job = preview._job, b""
    preview._plan_pdf(job)
    assert bool(restarted) == dropped
    good.until(lambda shown: not shown.making_pdf)


def test_a_style_of_pages_alone_changes_the_pdf(good: Story) -> None:
    before = good.until(lambda shown: not shown.making_pdf)
    for color in ("#123456", "#654321"):
        good.save("templates/styles/openers.css", f"p {{ color: {color} }}")
        shown = good.until(lambda shown, before=before: shown.pdf_number > before.pdf_number and not shown.making_pdf)
        assert shown.pdf != before.pdf
        before = shown


def test_the_pdf_of_a_page_that_fails_is_dropped(good: Story) -> None:
    good.until(lambda shown: not shown.making_pdf)
    before, template = good.board.now(), "templates/html/table.html.j2"
    good.save("content/data.csv", "Lieu;Nombre\nAngers;4\n")
    good.save(template, "{{ nothing }}")
    shown = good.until(lambda shown: shown.failed and not shown.making)
    assert (shown.page, shown.making_pdf) == (before.page, False)
    (good.root / template).unlink()
    shown = good.until(lambda shown: b"Angers" in shown.page and not shown.making_pdf)
    assert shown.pdf != before.pdf and not shown.pdf_problems


def test_the_pdf_of_the_last_good_page_is_made_whatever_is_broken_meanwhile(good: Story) -> None:
    good.until(lambda shown: not shown.making_pdf)
    before = good.board.now()
    good.save("content/data.csv", "Lieu;Nombre\nMetz;5\n")
    good.until(lambda shown: b"Metz" in shown.page)
    good.save("content/a.yaml", BROKEN)
    good.until(lambda shown: shown.failed and not shown.making)
    assert good.until(lambda shown: not shown.making_pdf).pdf != before.pdf


def test_files_that_say_the_same_show_the_same_page(good: Story) -> None:
    before = good.board.now()
    os.utime(good.root / "content/a.yaml")
    shown = good.until_settled()
    assert shown.number > before.number and shown.page_number == before.page_number


def sight(tmp_path: Path) -> Sight:
    """A look at a folder whose files have been read."""
    made = Sight([tmp_path])
    made.changed()
    made.take()
    return made


def test_files_that_are_still_written_are_waited_for(tmp_path: Path) -> None:
    seen = sight(tmp_path)
    assert not seen.changed()
    for size in range(3):
        (tmp_path / "a").write_bytes(bytes(size))
        assert not seen.changed()
    assert seen.changed()
    seen.take()
    assert not seen.changed()


def test_files_that_never_settle_are_read_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, now = sight(tmp_path), iter(range(100))
    monkeypatch.setattr("stratege.watch.preview.time.monotonic", lambda: next(now) / 10)
    waited = 0
    while True:
        (tmp_path / "a").write_bytes(bytes(waited))
        if seen.changed():
            break
        waited += 1
    assert 1 <= waited <= 5


def test_a_change_that_is_undone_before_it_is_read_is_none(tmp_path: Path) -> None:
    seen = sight(tmp_path)
    (tmp_path / "a").write_bytes(b"")
    assert not seen.changed()
    (tmp_path / "a").unlink()
    assert not seen.changed() and seen.since is None


def test_a_change_is_looked_at_again_sooner_than_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = sight(tmp_path)
    monkeypatch.setattr("stratege.watch.preview.time.monotonic", lambda: 10.0)
    seen.changed()
    assert seen.period == PERIOD
    (tmp_path / "a").write_bytes(b"")
    seen.changed()
    assert seen.period == SETTLING < PERIOD
    seen.changed()
    assert seen.period == PERIOD


def test_looking_takes_a_small_share_of_the_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, now = sight(tmp_path), iter([10.0, 12.0])
    monkeypatch.setattr("stratege.watch.preview.time.monotonic", lambda: next(now))
    seen.changed()
    assert seen.period == 40


def test_a_warning_that_stays_is_said_once_and_counted(tmp_path: Path) -> None:
    said = list[str]()
    warning = Problem("content/a.yaml:3:5", "avertissement", "T002", "terne", "", (), "a warning")
    error = replace(warning, severity="erreur", code="R001", text="an error")
    with closing(Preview(Wanted(tmp_path, "r", Cache.of_user(), None), Board(), said.append)) as preview:
        preview._tell((warning,))
        preview._tell((error, replace(warning, place="content/a.yaml:4:5")))
        preview._tell((error, warning))
        preview._tell((replace(warning, message="sombre", text="another"),))
    kept = "1 avertissement ou remarque inchangé, déjà dit"
    assert said == ["a warning", "an error", kept, "an error", kept, "another"]
