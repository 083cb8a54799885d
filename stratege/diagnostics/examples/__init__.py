"""What a code says of a real project, and the same project put right: `example("R001").wrong`.

A file beside this one holds a family, `R.yaml` the codes in R, or a part of one, `S09.yaml` those from S090 to S099;
`project.yaml` is the project that the examples change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import TypedDict, cast

import yaml

from stratege.records import record

FOLDER = Path(__file__).parent
USUAL = "content/chapitre.yaml"
TERMINAL = "terminal"  # what an example is wrong in when it is no file


class Written(TypedDict, total=False):
    """An example as its file has it."""

    wrong: str
    right: str
    message: str
    remedy: str
    file: str
    renamed: str
    encoding: str
    command: str
    files: dict[str, str]


@record
class Example:
    """A file of the project as it is wrong and right, what is said of the first, its remedy if it has one.

    `file` may be the terminal: then both are commands; `renamed` is the right file's path where it is another. An image
    is told in words, « PNG de 90 × 60 points ». `encoding` is that of the wrong file, where it is not UTF-8; `command`
    is what tells the fault, where it is not `check`; `files` are the other files that matter here, by their paths.
    """

    wrong: str
    right: str
    message: str
    remedy: str = ""
    file: str = USUAL
    renamed: str = ""
    encoding: str = ""
    command: str = ""
    files: Mapping[str, str] = field(default_factory=dict)


def example(code: str) -> Example | None:
    """The example of a code; None for a fault that no small project shows, whose entry says when it comes."""
    found = family(code[:1]).get(code)
    return Example(**found) if found else None


@cache
def family(letter: str) -> dict[str, Written]:
    """The examples of the codes that begin with a letter, as they are written."""
    return {code: written for path in parts(letter) for code, written in _read(path).items()}


def parts(letter: str = "[A-Z]") -> Iterator[Path]:
    """The files that hold a family, or all; sorted."""
    return (path for path in sorted(FOLDER.iterdir()) if re.fullmatch(rf"{letter}\d*\.yaml", path.name))


def base() -> dict[str, str]:
    """The files of the project that an example changes one of, by their paths."""
    return cast("dict[str, str]", _load(FOLDER / "project.yaml"))


def _read(path: Path) -> dict[str, Written]:
    return cast("dict[str, Written]", _load(path))


def _load(path: Path) -> object:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text("utf-8"), loader)
