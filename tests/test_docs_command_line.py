"""docs/commandes.md and docs/editeur.md show what is: each row « on tape » does so, each extract is the real one."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from fences import DOCS, MANUAL, fences

from stratege import cli
from stratege.commands import codes
from stratege.interrupts import INTERRUPTED

PAGE = (DOCS / "commandes.md").read_text("utf-8")
ROW = re.compile(r"^\| `stratege ?([^`]*)` \| (.+) \|$", re.MULTILINE)
CODE = re.compile(r"\(code (\d)\)")
REVIEW = "\n## Relire et signer\n"
REPORT = "title: Un essai\ndate: '2026-03-02'\nsections: [{module: a}]\n"
CHAPTER = "kind: prose\ntitle: Un chapitre\nbody: [{prose: Un mot.}]\n"


def rows(part: str) -> list[tuple[list[str], str]]:
    """The words of each row of a part of the page, and what it says of them."""
    return [(shlex.split(words), said) for words, said in ROW.findall(part)]


@pytest.fixture
def signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a project whose `limits` changed since it was signed."""
    shutil.copytree(MANUAL / "commandes", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)


def test_the_list_of_a_review_is_the_one_of_the_page(signed: None, capsys: pytest.CaptureFixture[str]) -> None:
    [shown] = [fence.text for fence in fences("commandes.md") if fence.language == "text"]
    assert cli.main(["review", "limits"]) == 0
    assert capsys.readouterr().out.replace("\u00a0", " ") == shown


@pytest.mark.parametrize(("words", "said"), rows(PAGE.partition(REVIEW)[2].partition("\n## ")[0]))
def test_a_row_on_reviews_does_what_it_says(words: list[str], said: str, signed: None) -> None:
    code = CODE.search(said)
    before = Path("content/limits.yaml").read_text("utf-8")
    assert cli.main(words) == (int(code[1]) if code else 0)
    assert (Path("content/limits.yaml").read_text("utf-8") != before) == ("--sign" in words)


@pytest.mark.slow
@pytest.mark.parametrize(("words", "said"), rows(PAGE.partition("\n## ")[0]))
def test_a_row_on_commands_does_what_it_says(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.open", lambda address: not opened.append(address))
    monkeypatch.chdir(tmp_path)
    for name, text in {"reports/essai": REPORT, "a": CHAPTER}.items():
        (path := tmp_path / f"content/{name}.yaml").parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    wrong = said.startswith("rien")
    assert cli.main(words) == (2 if wrong else 0)
    made = not wrong and words != ["check"]
    assert (tmp_path / "output/essai/essai.pdf").is_file() == made
    assert [Path(address).name for address in opened] == (["essai.pdf"] if "--open" in words else [])
    assert ("vouliez-vous « build »" in capsys.readouterr().err.replace("\u00a0", " ")) == wrong


def test_what_the_editor_is_told_is_what_a_new_project_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "x"]) == 0
    _, settings, line = fences("editeur.md")
    [(key, schemas)] = json.loads(settings.text).items()
    assert json.loads((tmp_path / "x/.vscode/settings.json").read_text("utf-8"))[key] == schemas
    module = next(path for path in sorted((tmp_path / "x/content").glob("*.yaml")))
    assert module.read_text("utf-8").startswith(line.text)


def test_the_codes_are_all_told() -> None:
    told = {int(code) for code in re.findall(r"^\| (\d+) \| ", PAGE, re.MULTILINE)}
    assert told == {*(value for value in vars(codes).values() if isinstance(value, int)), INTERRUPTED}
