"""The bundled faces: `faces()` lists those of rendercv-fonts that the styles use, never the system's."""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from stratege.project import keep

FAMILIES = {
    "Gentium Book Plus": "GentiumBookPlus",
    "Source Sans 3": "SourceSans3",
}
STYLES = {
    "Regular": ("400", "normal"),
    "Italic": ("400", "italic"),
    "Bold": ("700", "normal"),
    "BoldItalic": ("700", "italic"),
}


@dataclass(frozen=True)
class Face:
    """One face: what CSS calls it, and its file."""

    family: str
    weight: str
    style: str
    file: Path


@cache
def faces() -> tuple[Face, ...]:
    """The faces that the styles use, those that the package has."""
    root = Path(str(files("rendercv_fonts")))
    found = []
    for family, stem in FAMILIES.items():
        for style, (weight, slant) in STYLES.items():
            file = root / family / f"{stem}-{style}.ttf"
            if file.is_file():
                found.append(Face(family, weight, slant, file))
    return tuple(found)


def embedded(text: str, cache_folder: Path | None) -> dict[str, str]:
    """{font file name: data URI} of the faces cut down to the characters of `text`, as WOFF2."""
    characters = "".join(sorted({char for char in text if char.isprintable() or char.isspace()}))
    return {face.file.name: _embed(face, characters, cache_folder) for face in faces()}


def _embed(face: Face, characters: str, cache_folder: Path | None) -> str:
    key = hashlib.sha256(f"{face.file.name} {face.file.stat().st_size} {characters}".encode()).hexdigest()
    kept = cache_folder / "fonts" / f"{key}.woff2" if cache_folder else None
    if kept and kept.is_file():
        content = kept.read_bytes()
    else:
        content = _subset(face.file, characters)
        keep(kept, content)
    return f"data:font/woff2;base64,{base64.b64encode(content).decode()}"


def _subset(file: Path, characters: str) -> bytes:
    from fontTools import subset

    options = subset.Options(flavor="woff2", layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    options.recalc_timestamp = False
    font = subset.load_font(str(file), options)
    cutter = subset.Subsetter(options)
    cutter.populate(text=characters)
    cutter.subset(font)
    buffer = io.BytesIO()
    font.flavor = "woff2"
    font.save(buffer, reorderTables=False)
    font.close()
    return buffer.getvalue()
