"""What decides of the bytes of a report beside its content: `versions()["weasyprint"]` is "70.0" on this machine."""

from __future__ import annotations

import ctypes
import os
import platform
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from stratege import __version__
from stratege.machine import LIBRARIES
from stratege.manifest import TOOLS
from stratege.project import templates_root
from stratege.project.cache import code
from stratege.project.state import FONTS

OURS, FACES = "Stratège", "fonts"
LAYOUT = ("pydyf", "fonttools", "pyphen", "tinycss2", "pillow", "rendercv-fonts")
ENGINES = {"Pango": "pango_version_string", "HarfBuzz": "hb_version_string"}
DIGITS = 12  # of a digest, where people read it


def versions() -> dict[str, str]:
    """The versions of Stratège, of its tools, of the layout engine and of the fonts, as this process sees them."""
    found = {OURS: f"{__version__} ({_ours()})", "Python": platform.python_version()}
    for name in (*TOOLS, *LAYOUT):
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    for library, function in ENGINES.items():
        found[library] = _said(library, function)
    return found | {FACES: _fonts()}


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Each thing that is not the same: its name, its version there, its version here; "" where it lacks."""
    for thing in dict.fromkeys([*here, *there]):
        if here.get(thing) != there.get(thing):
            yield thing, there.get(thing, ""), here.get(thing, "")


def _ours() -> str:
    """The state of our code and of our templates."""
    return _digest([("code", code().encode()), *_files(str(templates_root()))])


def _fonts() -> str:
    """How many fonts and settings of fonts the system has, and what they are; where they stand does not count."""
    files = [file for folder in FONTS for file in _files(str(Path(folder).expanduser()))]
    return f"{len(files)} ({_digest(files)})"


def _files(folder: str) -> Iterator[tuple[str, bytes]]:
    """The name and the digest of each file below a folder."""
    for inner, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError), Path(inner, name).open("rb") as file:
                yield name, sha256(file.read()).digest()


def _digest(files: list[tuple[str, bytes]]) -> str:
    whole = sha256()
    for name, content in sorted(set(files)):
        whole.update(sha256(os.fsencode(name)).digest() + sha256(content).digest())
    return whole.hexdigest()[:DIGITS]


def _said(library: str, function: str) -> str:
    """What a library of the system says of itself; "" without it."""
    for file in LIBRARIES[library]:
        with suppress(OSError, AttributeError):
            say = getattr(ctypes.CDLL(file), function)
            say.restype = ctypes.c_char_p
            return str((say() or b"").decode())
    return ""
