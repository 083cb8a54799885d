"""A project ready to fill: `new("essai", Path("x"))` writes the files of that kind, unless something stands there."""

from __future__ import annotations

from pathlib import Path

from stratege import __version__
from stratege.project import InTheWay, plant, starter, today

__all__ = ["InTheWay", "new"]

# The starters are whole projects, which hold for what depends on the day and on the version:
DATE, REQUIREMENT = b"2000-01-01", b"stratege==0.0.0"


def new(kind: str, folder: Path) -> list[Path]:
    """Write a project of a kind, a folder of `starters/`, into a folder, made if it lacks; the files written.

    `InTheWay` names what stands there already, and nothing is written then; `OSError`, `BadDay`.
    """
    from stratege.model.schema import SCHEMAS, schema_text

    words = {DATE: today().isoformat().encode(), REQUIREMENT: f"stratege=={__version__}".encode()}
    files = {name: _dated(content, words) for name, content in starter(kind).items()}
    return plant(folder, files | {f"schema/{name}.json": schema_text(name).encode() for name in SCHEMAS})


def _dated(content: bytes, words: dict[bytes, bytes]) -> bytes:
    for held, meant in words.items():
        content = content.replace(held, meant)
    return content
