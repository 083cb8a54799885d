r"""A hundred faulty projects: each says how it differs from a sound one, and all that is told of it.

A case of cases/faulty/ is `=== name`, its changes `file | before | after` (`*` is the whole file, `\n` a line break),
and after `> ` each diagnostic: code, place, message. `pytest --accept` writes those lines anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import Golden
from stratege.pipeline import check
from stratege.project import Project

FOLDER = Path(__file__).parents[1] / "cases" / "faulty"
GROUPS = ("yaml", "structure", "names", "several")
ESCAPES = {"\\n": "\n", "\\t": "\t", "\\x07": "\x07", "\\\\": "\\"}
NAMES = {"r": "content/reports/r.yaml", "zotero.bib": "content/zotero.bib"}


def _base() -> dict[str, str]:
    parts = re.split(r"^--- (.+)\n", (FOLDER / "base.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _cases(group: str) -> list[tuple[str, list[str]]]:
    """The name and the changes of each case."""
    text = (FOLDER / f"{group}.txt").read_text("utf-8")
    cases = [case.split("\n") for case in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]]
    return [(name, [line for line in lines if line and not line.startswith("> ")]) for name, *lines in cases]


def _changed(changes: list[str]) -> dict[str, str]:
    files = _base()
    for change in changes:
        name, before, after = re.split(r" \| ?", change, maxsplit=2)
        if before.endswith("|") or change.count(" | ") == 3:  # a text that has a bar itself
            name, before, after = re.fullmatch(r"(.+?) \| (.*? \|) \| (.*)", change).groups()  # type: ignore[union-attr]
        before, after = _unescaped(before), _unescaped(after)
        file = NAMES.get(name, f"content/{name}.yaml")
        assert before == "*" or before in files[file], change
        files[file] = after if before == "*" else files[file].replace(before, after, 1)
    return files


def _unescaped(text: str) -> str:
    return re.sub(r"\\(?:x07|[nt\\])", lambda found: ESCAPES[found[0]], text)


def _told(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = check(Project(folder), "r").diagnostics
    return [f"> {item.code} {item.span or '-'} {item.message}" for item in found]


@pytest.mark.parametrize("group", GROUPS)
def test_all_that_is_wrong_is_told_and_nothing_else(group: str, tmp_path: Path, golden: Golden) -> None:
    lines = list[str]()
    for name, changes in _cases(group):
        lines += f"=== {name}", *changes, *_told(tmp_path, _changed(changes))
    golden(FOLDER / f"{group}.txt", "\n".join([*lines, ""]))


def test_the_sound_project_is_sound(tmp_path: Path) -> None:
    assert _told(tmp_path, _base()) == []


def test_cases_are_many_and_each_is_told() -> None:
    cases = [case for group in GROUPS for case in _expected(group)]
    assert len(cases) >= 100 and all(cases)
    assert sum(count >= 3 for count in cases) >= 20


def _expected(group: str) -> list[int]:
    """How many diagnostics each case has."""
    text = (FOLDER / f"{group}.txt").read_text("utf-8")
    return [case.count("\n> ") for case in text.split("=== ")[1:]]
