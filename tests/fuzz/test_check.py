"""Whatever an author writes, `check` tells of it: it raises nothing, owns no fault of ours, and ends soon."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from fuzz.conftest import FUZZ
from fuzz.corpus import BIB, CHART, HEAD, LIBRARIES, MODULE, OF_TABLE, REPORT, TABLE, TEXT, THEME, YAML
from fuzz.mutants import mutants
from hypothesis import given
from hypothesis import strategies as st

from conftest import BASE
from stratege.bounded import Limits
from stratege.pipeline import check
from stratege.project import Project

SECONDS = 10  # of the processor, for one of these little projects
Try = Callable[[dict[str, str | bytes]], None]


@pytest.fixture(scope="module")
def attempt() -> Iterator[Try]:
    """Check a project of BASE with some files laid over it."""
    with TemporaryDirectory() as folder:
        root = Path(folder)

        def checked(files: dict[str, str | bytes]) -> None:
            for name, content in (BASE | files).items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
            project = dataclasses.replace(Project(root), limits=Limits(seconds=5, memory=1 << 30))
            begun = time.process_time()
            built = check(project, "r")
            assert time.process_time() - begun < SECONDS
            assert not [item for item in built.diagnostics if item.code in ("E005", "P002", "P003")]

        yield checked


def prose(text: str) -> str:
    """A module of one text, whatever its characters are."""
    return f"{HEAD}  - prose: {json.dumps(text)}\n"


@FUZZ
@given(st.sampled_from(YAML).flatmap(lambda one: st.tuples(st.just(one[0]), mutants([one[1]]))))
def test_yaml(attempt: Try, file: tuple[str, str]) -> None:
    attempt({file[0]: file[1]})


@FUZZ
@given(mutants([TEXT]))
def test_markdown(attempt: Try, text: str) -> None:
    attempt({MODULE: prose(text)})


@FUZZ
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text(attempt: Try, title: str, text: str) -> None:
    attempt({MODULE: prose(text).replace("Premier", json.dumps(title))})


@FUZZ
@given(st.sampled_from(sorted(LIBRARIES)).flatmap(lambda name: st.tuples(st.just(name), mutants([LIBRARIES[name]]))))
def test_bibliography(attempt: Try, file: tuple[str, str]) -> None:
    name, text = file
    plan = BASE[REPORT].replace("[bib]", f"[bib, {name}]")
    attempt({REPORT: plan, MODULE: prose("Un [@a, p. 3] ; @b."), f"content/{name}": text})


@FUZZ
@given(mutants([BASE[BIB]]))
def test_bibliography_by_hand(attempt: Try, text: str) -> None:
    attempt({MODULE: prose("Un [@dupont2020]."), BIB: text})


@FUZZ
@given(mutants([TABLE]), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_csv(attempt: Try, text: str, encoding: str) -> None:
    attempt({MODULE: OF_TABLE, "content/d.csv": text.encode(encoding, "replace")})


@FUZZ
@given(st.binary(max_size=60))
def test_bytes(attempt: Try, content: bytes) -> None:
    attempt({MODULE: OF_TABLE, "content/d.csv": content})
    attempt({MODULE: content})


@FUZZ
@given(mutants([THEME]))
def test_theme(attempt: Try, text: str) -> None:
    attempt({REPORT: BASE[REPORT] + text})


@FUZZ
@given(mutants([CHART]))
def test_chart(attempt: Try, text: str) -> None:
    attempt({MODULE: text})
