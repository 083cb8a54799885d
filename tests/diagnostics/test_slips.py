r"""Slips in a text: each is a line of cases/slips.txt (`\n` a line break), and after `> ` all that is told of it.

The text stands below that of the sound project of cases/faulty/base.txt. A line without any `> ` is a text that is no
slip. `pytest --accept` writes what is told anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from conftest import Golden
from stratege.pipeline import check
from stratege.project import Project

CASES = Path(__file__).parents[1] / "cases"
ABOVE = "[@dupont2020].\n"
MARGIN = " " * 6


def _told(folder: Path, slip: str) -> list[str]:
    parts = re.split(r"^--- (.+)\n", (CASES / "faulty" / "base.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        below = "".join(f"{MARGIN}{line}\n" if line else "\n" for line in ["", *slip.split("\\n")])
        path.write_text(text.replace(ABOVE, ABOVE + below), encoding="utf-8")
    found = check(Project(folder), "r").diagnostics
    return [f"> {item.code} {item.span} {item.message} ; {item.remedy}" for item in found]


def test_a_slip_is_told_once_with_its_remedy(tmp_path: Path, golden: Golden) -> None:
    lines = list[str]()
    for line in (CASES / "slips.txt").read_text("utf-8").splitlines():
        if not line.startswith("> "):
            lines += [line, *(_told(tmp_path, line) if line and not line.startswith("# ") else ())]
    golden(CASES / "slips.txt", "\n".join([*lines, ""]))
