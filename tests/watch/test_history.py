"""A page made in a process that has made others is that of a process that knows nothing, whatever was edited before."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import wait
from pathlib import Path

from stratege.project import Cache
from stratege.watch.helper import Helper
from stratege.watch.making import Page, Wanted, make_page

CAFE = Path(__file__).parents[1] / "reports" / "cafe"
EDITS = 7
Edit = Callable[[str, random.Random], str]


def made_anew(wanted: Wanted) -> Page:
    """The page that a new process makes."""
    with closing(Helper[Page](["stratege.watch.making"])) as helper:
        helper.ask(make_page, wanted)
        assert wait([helper.connection], 120)
        return helper.answer()


def another_word(text: str, chance: random.Random) -> str:
    """A word more after one of a sentence: what follows it on its line has another place."""
    places = [at for at in range(len(text)) if text.startswith(" de ", at)]
    at = chance.choice(places) if places else len(text)
    return f"{text[:at]} mot{chance.randrange(9)}{text[at:]}"


def a_line_before(text: str, _chance: random.Random) -> str:
    """All that the file says is one line lower."""
    return f"# une remarque\n{text}"


def a_wrong_name(text: str, _chance: random.Random) -> str:
    """A key that no module has."""
    return f"{text}\ninconnue: oui\n"


def no_yaml(text: str, _chance: random.Random) -> str:
    """A file that is being written."""
    return f"{text}\n  - [\n"


def test_a_page_does_not_tell_what_was_made_before_it(tmp_path: Path) -> None:
    shutil.copytree(CAFE / "content", tmp_path / "content")
    wanted = Wanted(tmp_path, "cafe", Cache(tmp_path / "cache"), None)
    files = sorted((tmp_path / "content").glob("*.yaml"))
    first = {file: file.read_text("utf-8") for file in files}
    chance, whole = random.Random(4), make_page(wanted)
    assert whole.html
    states = set()
    for number in range(EDITS):
        file = chance.choice(files)
        edit: Edit = (another_word, a_line_before, a_wrong_name, another_word, no_yaml)[number % 5]
        file.write_text(edit(file.read_text("utf-8"), chance), "utf-8")
        page, anew = make_page(wanted), made_anew(wanted)
        assert (page.html, page.problems, page.files) == (anew.html, anew.problems, anew.files)
        states.add((page.html, page.problems))
        if number % 5 > 1:
            file.write_text(first[file], "utf-8")
    assert len(states) > EDITS // 2
    for file, text in first.items():
        file.write_text(text, "utf-8")
    last = make_page(wanted)
    assert (last.html, last.problems, last.files) == (whole.html, whole.problems, whole.files)


def test_two_reports_and_two_projects_share_nothing(tmp_path: Path) -> None:
    """Files of one name in two projects, one of which has another word, and a diagnostic of its own."""
    pages = []
    for name, more in (("one", ""), ("other", "\ninconnue: oui\n"), ("third", "")):
        shutil.copytree(CAFE / "content", tmp_path / name / "content")
        file = sorted((tmp_path / name / "content").glob("*.yaml"))[0]
        file.write_text(file.read_text("utf-8") + more, "utf-8")
        pages.append(make_page(Wanted(tmp_path / name, "cafe", Cache(tmp_path / "cache"), None)))
    assert (pages[0].html, pages[0].problems) == (pages[2].html, pages[2].problems)
    assert pages[1].problems != pages[0].problems
