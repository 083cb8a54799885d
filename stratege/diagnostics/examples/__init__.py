"""What a code says of a real file, and the same file put right: `example("R001").wrong`.

A file beside this one holds a family, `R.yaml` the codes in R; `project.yaml` is the project that the examples change.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

import yaml

FOLDER = Path(__file__).parent
USUAL = "content/chapitre.yaml"


@dataclass(frozen=True, slots=True)
class Example:
    """A file of the project as it is wrong and right, what is said of the first, its remedy if it has one."""

    wrong: str
    right: str
    message: str
    remedy: str = ""
    file: str = USUAL


def example(code: str) -> Example | None:
    """The example of a code; None for a fault that the text of one file cannot show."""
    found = family(code[:1]).get(code)
    return Example(**found) if found else None


@cache
def family(letter: str) -> dict[str, dict[str, str]]:
    """The examples of the codes that begin with a letter, as they are written."""
    path = FOLDER / f"{letter}.yaml"
    return _read(path) if path.is_file() else {}


def base() -> dict[str, str]:
    """The files of the project that an example changes one of, by their paths."""
    return cast("dict[str, str]", _read(FOLDER / "project.yaml"))


def _read(path: Path) -> dict[str, dict[str, str]]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return cast("dict[str, dict[str, str]]", yaml.load(path.read_text("utf-8"), loader))
