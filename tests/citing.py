"""What the tests of citations share: the references and the cases of `tests/cases/citations`."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from stratege.citations import Rendered, render
from stratege.references import load_items
from stratege.references.entries import Entry

CASES = Path(__file__).parent / "cases" / "citations"


# A test that takes one of these arguments runs once per line of the file.
FILES = {"citation_case": "citations.txt", "entry_case": "entries.txt", "kind_case": "kinds.txt"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for argument, file in FILES.items():
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, _cases(file), ids=lambda case: case[0])


def _cases(name: str) -> list[tuple[str, str]]:
    """The pairs `given => expected` of a case file."""
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" => ") for line in lines if line and not line.startswith("#")]
    return [(given, expected) for given, expected in pairs]


def _readable(html: str) -> str:
    """HTML as the case files write it: italics between asterisks, ordinary spaces, no link."""
    text = re.sub(r'<a href="[^"]*">(.*?)</a>', r"\1", html)
    text = re.sub(r"</?i>", "*", text).replace("&amp;", "&")
    return re.sub(r"[\u00a0\u202f]", " ", text)


@pytest.fixture(scope="session")
def cases() -> Callable[[str], list[tuple[str, str]]]:
    """Read a case file."""
    return _cases


@pytest.fixture(scope="session")
def readable() -> Callable[[str], str]:
    """Write HTML as the case files do."""
    return _readable


@pytest.fixture(scope="session")
def references() -> list[dict[str, Any]]:
    """The works of the case files."""
    return list(yaml.safe_load((CASES / "references.yaml").read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def french(references: list[dict[str, Any]]) -> Rendered:
    """The citations of `citations.txt`, then one of each work, in one document."""
    asked = [given for given, _ in _cases("citations.txt")]
    return render(references, [*asked, *(f"[@{item['id']}]" for item in references)])


@pytest.fixture(scope="session")
def kinds() -> dict[str, str]:
    """The entries of one work of each kind, by key."""
    works = yaml.safe_load((CASES / "kinds.yaml").read_text(encoding="utf-8"))
    return dict(render(works, [f"[@{{{item['id']}}}]" for item in works]).bibliography)


def line_of(entries: list[Entry]) -> str:
    """What the list prints of the first entry that was read, in words alone, with ordinary spaces."""
    items, _ = load_items([entries[0].item])
    return render(items, [f"[@{items[0]['id']}]"], markup="text").bibliography[0][1].replace("\u00a0", " ")
