"""Files that the content names: `read_named(used, Scalar("sales.csv", …), DATA, diagnostics)`, None after a diagnostic.

What a key may name is of its kind by the suffix too: a list of secrets is no table because a report calls it one.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from stratege.diagnostics import Diagnostics, nearest, phrase
from stratege.images import SUFFIXES
from stratege.project import CONTENT, OutsideProject, Project, Used, reason
from stratege.read.astray import names_in
from stratege.source import Scalar, Span

ADDRESS = re.compile(r"https?://|www[.]", re.IGNORECASE)
JSON = ".json"
DATA = (".csv", ".tsv", ".txt", JSON)
IMAGE = SUFFIXES
FONT = (".ttf", ".otf", ".woff", ".woff2")
STYLE = (".csl",)
CSS = (".css",)
# What other programs write, and no other suffix makes readable: the phrase that says what to export it to.
EXPORTED = {
    DATA: (".xlsx .xls .xlsm .xlsb .ods .numbers .pdf .docx .doc .odt .pages .html .parquet .dbf", "export_table"),
    IMAGE: (
        ".heic .heif .pdf .eps .ps .ai .psd .xcf .indd .odg .pptx .docx .odt .xlsx .jxl .jp2 .dng .cr2 .nef .arw",
        "export_image",
    ),
}
REFERENCES = (".yaml", ".yml", ".json", ".bib", ".ris", ".enw", ".nbib", ".ciw", ".txt")


def read_named(used: Used, path: Scalar, suffixes: tuple[str, ...], diagnostics: Diagnostics) -> bytes | None:
    """The bytes of a file of content/, by its path from there; the report is made of it from now on."""
    if ADDRESS.match(path):
        diagnostics.add("S006", path.span, path=shown(path), remedy=phrase("save_address"))
        return None
    if not is_content(path):
        diagnostics.add("S009", path.span, path=shown(path), remedy=_inside(path))
        return None
    if not path.lower().endswith(suffixes):
        remedy = phrase(_export(path, suffixes))
        diagnostics.add("S061", path.span, path=shown(path), expected=", ".join(suffixes), remedy=remedy)
        return None
    try:
        return used.read(f"{CONTENT}/{path}")
    except OSError as error:
        tell_unread(shown(path), error, path.span, diagnostics, _near(used.project, path, suffixes))
    return None


def _export(path: str, suffixes: tuple[str, ...]) -> str:
    """The name of the remedy of a file that is of no kind that its key reads."""
    foreign, remedy = EXPORTED.get(suffixes, ("", ""))
    if suffixes == REFERENCES:
        foreign, remedy = ".xlsx .xls .ods .docx .odt .pdf .rdf .xml .html .enl .csv", "export_references"
    return remedy if PurePosixPath(path).suffix.lower() in foreign.split() else "name_other_file"


def _near(project: Project, path: str, suffixes: tuple[str, ...]) -> str:
    """The file of content/ that a path surely means: it counts from content/, and capitals matter.

    It is in the folder that the path names, or else at the top or in a folder there: « data/ventes.csv ».
    """
    inside = PurePosixPath(path.removeprefix(f"{CONTENT}/"))
    folders = [str(inside.parent), ".", *(name for name in names_in(project, CONTENT) if "." not in name)]
    for folder in dict.fromkeys(folders):
        names = [name for name in names_in(project, f"{CONTENT}/{folder}") if name.lower().endswith(suffixes)]
        name = next((name for name in names if name.lower() == inside.name.lower()), "")
        if name := name or (nearest(inside.name, names) if folder == folders[0] else ""):
            return phrase("did_you_mean", name=PurePosixPath(folder) / name)
    return ""


def _inside(path: str) -> str:
    """What to do about a path that leads nowhere that may be read: Windows has another sign between its folders."""
    turned = path.replace("\\", "/")
    return phrase("write_slashes", form=shown(turned)) if turned != path and _is_below(turned) else phrase("copy_file")


def _is_below(path: str) -> bool:
    """Whether a path begins with no drive, as those of Windows do, and stays in content/."""
    return ":" not in path and is_content(path)


def is_content(path: str) -> bool:
    """Whether a path stays in content/ and names nothing hidden there."""
    pure, depth = PurePosixPath(path), 0
    for part in pure.parts:
        depth += -1 if part == ".." else 1
        if depth < 0 or (part.startswith(".") and part != ".."):
            return False
    return not pure.is_absolute() and "\\" not in path


def tell_unread(path: str, error: OSError, span: Span | None, diagnostics: Diagnostics, near: str = "") -> None:
    """Say why a file is not read: it leads out of the project, is not there (one `near` may be), or cannot be read."""
    if isinstance(error, OutsideProject):
        diagnostics.add("S009", span, path=path, remedy=phrase("copy_file"))
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        diagnostics.add("S006", span, path=path, remedy=near or phrase("check_path"))
    else:
        diagnostics.add("S060", span, path=path, problem=reason(error))


def shown(name: str) -> str:
    """A name as a message can print it: control characters and what no encoding takes are escaped."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in name)
