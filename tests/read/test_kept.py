"""A module that was read once serves again as it was, and nothing else is made of what the cache holds."""

from __future__ import annotations

import os
import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.model.base import span_of
from stratege.project import CONTENT, Cache, Project
from stratege.read import modules
from stratege.read.kept import Refused, pickled, unpickled
from stratege.read.modules import module_of, named_in
from stratege.source import Scalar, Span

ESSAY = Path(__file__).parents[2]
FAULTY = "kind: prose\ntitel: Un\nbody:\n  - include: held#one\n  - prose: Voir.\n"
FILE = f"{CONTENT}/a.yaml"


class Callee:
    """Calls a function as it is read."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("exit 3",)


def in_a_new_process() -> None:
    """Forget what this one has read."""
    modules._known.cache_clear()


def read(project: Project) -> tuple[object, list[object]]:
    diagnostics = Diagnostics()
    return module_of(project, FILE, diagnostics), list(diagnostics.items)


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("modules/*/*"))


def test_every_module_of_the_essay_comes_back_as_it_was() -> None:
    project = Project.find(ESSAY, Cache())
    assert project
    for name in project.modules():
        found = modules._known(file := f"{CONTENT}/{name}.yaml", project.read(file), Cache())
        again = unpickled(pickled(found))
        assert again == found and isinstance(again, tuple)
        assert span_of(found[0]) and span_of(again[0]) == span_of(found[0])  # which is no part of ==


def test_a_text_keeps_its_places() -> None:
    text = Scalar("ab", Span("a.yaml", 2, 3, 2, 5), ((0, 2, 3), (1, 4, 1)), "|")
    again = unpickled(pickled(text))
    assert isinstance(again, Scalar)
    assert (again, again.span, again.at(1), again.style) == (text, text.span, text.at(1), "|")


@pytest.mark.parametrize(
    "content",
    [
        pickle.dumps(Callee()),
        pickle.dumps(Path("a")),
        b"cstratege.model.base\nBaseModel\n.",  # one of ours knows it, but it is not ours
        b"cstratege.model.base\nspan_of\n.",
        b"cstratege.read.modules\nmodule_of\n.",
        b"\x80\x05\x8c\x14stratege.model.base\x8c\x0bMapping.pop\x93.",
        b"",
        b"\x80\x05",
        pickled(Scalar("a", Span("a.yaml")))[:-9],
    ],
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        unpickled(content)


def test_a_module_is_read_once(make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = replace(make_project({"content/a.yaml": FAULTY}), cache=Cache(tmp_path / "cache"))
    first = read(project)
    assert first[0] and first[1] and len(entries(tmp_path / "cache")) == 1
    in_a_new_process()
    monkeypatch.setattr(modules, "parse", None)
    assert read(project) == first
    assert named_in(project, FILE) == {"held"}


def test_what_is_kept_is_of_that_content(make_project: MakeProject, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    found = []
    for title in ("Un", "Deux"):
        project = make_project({"content/a.yaml": FAULTY.replace("titel: Un", f"title: {title}")})
        in_a_new_process()
        found.append(getattr(read(replace(project, cache=cache))[0], "title", None))
    assert found == ["Un", "Deux"]


def test_an_entry_that_is_none_of_ours_is_read_again(make_project: MakeProject, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    project = replace(make_project({"content/a.yaml": FAULTY}), cache=cache)
    first = read(project)
    cache.keep("modules", (FILE, project.read(FILE)), pickle.dumps(Callee()))
    in_a_new_process()
    assert read(project) == first
    in_a_new_process()
    (entry,) = entries(tmp_path / "cache")
    assert b"system" not in entry.read_bytes()
