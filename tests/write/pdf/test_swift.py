"""Our speed-ups change no byte, and are applied only where that is proven."""

from __future__ import annotations

import ast
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.fonts import faces_of
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.project import Cache, Project
from stratege.theme import SOBER
from stratege.write.pdf import swift as module
from stratege.write.pdf.lines import PROPERTIES, Line, Split
from stratege.write.pdf.swift import applied, swiftly

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
ROOT = Path(__file__).parents[3]
FAULTY = {
    "derived",
    "facts",
    "faults",
    "profiles",
    "references",
}  # these are there for their diagnostics: no PDF is made
REPORTS = sorted(path.parent for path in (ROOT / "tests" / "reports").glob("*/content"))
FOLDERS = [ROOT, *(folder for folder in REPORTS if folder.name not in FAULTY)]
PLACES = ("weasyprint.layout.inline", "weasyprint.layout.preferred")
OTHERS = {"line_height"}  # read by `strut`, which is not ours
APART = {"font_family", "text_decoration_line"}


def splits() -> list[object]:
    return [vars(import_module(place))["split_first_line"] for place in PLACES]


def wider(split: Split) -> Split:
    """A speed-up that is wrong: each line is a little wider."""

    def split_first_line(*given: object, **named: object) -> Line:
        layout, length, resume, width, *rest = split(*given, **named)  # type: ignore[arg-type]
        return (layout, length, resume, width + 0.5, *rest)  # type: ignore[return-value]

    return split_first_line


def counting(split: Split, calls: list[object]) -> Split:
    def split_first_line(*given: object, **named: object) -> Line:
        calls.append(given)
        return split(*given, **named)  # type: ignore[arg-type]

    return split_first_line


def test_the_sample_is_the_same_with_fewer_lines_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    faces = faces_of(SOBER, {})
    seldom: list[object] = []
    often: list[object] = []
    original = import_module("weasyprint.text.line_break").split_first_line
    for place in PLACES:
        monkeypatch.setattr(f"{place}.split_first_line", counting(original, often))
    plain = module._sample(faces)
    for place in PLACES:
        monkeypatch.setattr(f"{place}.split_first_line", counting(original, seldom))
    with applied():
        assert module._sample(faces) == plain
    assert 0 < len(seldom) < len(often) / 2


def test_all_that_lines_depend_on_is_known() -> None:
    read = set()
    for name in ("line_break", "fonts"):
        tree = ast.parse(Path(str(import_module(f"weasyprint.text.{name}").__file__)).read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and ast.unparse(node.value) in ("style", "self.style"):
                assert isinstance(node.slice, ast.Constant)
                read.add(node.slice.value)
    assert read - OTHERS == {*PROPERTIES, *APART}


def test_they_are_applied_for_as_long_as_the_pages_are_made(tmp_path: Path) -> None:
    usual = splits()
    for _ in range(2):  # while the sample is made, then since it was
        assert not set(swiftly(splits, Cache(tmp_path), pytest.fail)) & set(usual)
        assert splits() == usual


@pytest.mark.parametrize("package", ["weasyprint", "pydyf"])
def test_another_release_is_left_alone(package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(module.RELEASES, package, "70.1")
    usual = splits()
    assert swiftly(splits, Cache(tmp_path), pytest.fail) == usual
    assert not list(tmp_path.iterdir())


def test_who_wants_none_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = splits()
    assert swiftly(splits, Cache(), pytest.fail) == usual  # no cache keeps the proof
    monkeypatch.setenv("STRATEGE_NO_SPEEDUPS", "1")
    assert swiftly(splits, Cache(tmp_path), pytest.fail) == usual


def failing(_split: Split) -> Split:
    raise AttributeError


@pytest.mark.parametrize("wrong", [wider, failing])
def test_a_sample_that_differs_switches_them_off_and_is_told_each_time(
    wrong: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    usual = splits()
    monkeypatch.setattr(module, "remembering", wrong)
    for _ in range(2):
        assert swiftly(splits, Cache(tmp_path), lambda: told.append("P006")) == usual
        monkeypatch.setattr(module, "_proof", pytest.fail)  # what it gave is kept
    assert told == ["P006", "P006"]


def test_what_fails_while_the_sample_is_made_is_tried_as_the_sample_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, tries = splits(), list[bool]()

    def failing_when_swift() -> bool:
        tries.append(splits() != usual)
        if tries[-1]:
            raise AttributeError
        return True

    with pytest.raises(AttributeError):  # the speed-ups are right: it is the author's own
        swiftly(failing_when_swift, Cache(tmp_path / "same"), pytest.fail)
    monkeypatch.setattr(module, "_proof", lambda: module.OTHER)
    assert swiftly(failing_when_swift, Cache(tmp_path / "other"), lambda: None)
    assert tries == [True, True, False] and splits() == usual


def test_the_author_reads_that_they_are_off(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project()
    monkeypatch.setattr(module, "_proof", lambda: module.OTHER)
    built = build(Project(project.root, Cache(tmp_path / "cache")), "r", tmp_path / "off", ["pdf"])
    assert [item.code for item in built.diagnostics] == ["P006"]
    assert (tmp_path / "off" / "r" / "r.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_report_has_the_same_bytes_with_and_without(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: Callable[[Path], Cache]
) -> None:
    def made(place: str) -> dict[str, bytes]:
        project = Project.find(folder, fresh(tmp_path / place / "cache"))
        assert project is not None
        for name in project.reports():
            assert "P006" not in {item.code for item in build(project, name, tmp_path / place, ["pdf"]).diagnostics}
        return {path.name: path.read_bytes() for path in (tmp_path / place).glob("*/*.pdf")}

    sped = made("with")
    monkeypatch.setenv("STRATEGE_NO_SPEEDUPS", "1")
    assert made("without") == sped
    assert sped
