"""Files that are near where they are looked for: of a module `choix`, « renommez content/choix.yml en choix.yaml »."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import PurePosixPath

from stratege.diagnostics import closest, phrase
from stratege.project import CONTENT, Project

YAML = ".yaml"
FORMATS = frozenset(["html", "md", "pdf"])  # typed after a blank where a comma was meant
ALMOST = (".yml", ".yaml.txt", ".yml.txt")  # what an editor, or Windows that hides suffixes, makes of .yaml
LIBRARIES = (".bib", ".ris", ".json", ".enw", ".nbib", ".ciw")


def misnamed(name: str) -> str:
    """The name of a report that a file does not bear for its suffix, which nobody reads; "" of any other file."""
    low = name.lower()
    for suffix in (*ALMOST, YAML):
        if low.endswith(suffix) and not name.endswith(YAML) and not name.startswith((".", "~", "#")):
            return name[: -len(suffix)]
    return ""


def rename(project: Project, folder: str, name: str) -> str:
    """« renommez content/choix.yml en choix.yaml »; where that one is there as well, to keep one of the two."""
    right = f"{misnamed(name)}{YAML}"
    word = "in_the_way" if right in names_in(project, folder) else "rename_file"
    return phrase(word, path=f"{folder}/{name}", name=right)


def module_astray(project: Project, name: str) -> str:
    """What to do for a module that is not there: the name that is meant, else the file to rename or to move."""
    stem = PurePosixPath(name).stem if name.endswith((YAML, *LIBRARIES)) else name
    near = closest(name, project.modules())
    if near and stem not in project.modules():
        return next(_found(project, name), near)
    return near or next(_found(project, stem), "")


def report_astray(project: Project, name: str) -> str:
    """The name of the report that is meant, by a path too; else the names that there are."""
    names = project.reports()
    near = closest(name, names) or closest(PurePosixPath(name.replace("\\", "/")).name.removesuffix(YAML), names)
    return near or _told_apart(project, name, phrase("possible_reports", names=", ".join(names)) if names else "")


def _told_apart(project: Project, name: str, possible: str) -> str:
    """The reports that there are, after what a name is that is none of them: a module, a format."""
    if name in FORMATS:
        return phrase("format_for_report", name=name)
    if not possible or f"{name}{YAML}" not in names_in(project, CONTENT):
        return possible
    told = phrase("module_for_report", name=name)
    return f"{told} ; {possible}"


def _found(project: Project, name: str) -> Iterator[str]:
    """The remedy for each file of that name that stands near."""
    for file in names_in(project, CONTENT):
        if misnamed(file) == name:
            yield phrase("rename_file", path=f"{CONTENT}/{file}", name=f"{name}{YAML}")
        if file.lower().endswith(LIBRARIES) and PurePosixPath(file).stem == name:
            yield phrase("write_form", form=file)
    for folder in (file for file in names_in(project, CONTENT) if "." not in file):
        if f"{name}{YAML}" in names_in(project, f"{CONTENT}/{folder}"):
            yield phrase("move_file", path=f"{CONTENT}/{folder}/{name}{YAML}", folder=f"{CONTENT}/")


def names_in(project: Project, folder: str) -> list[str]:
    """What is in a folder; nothing where that is none."""
    with suppress(OSError):
        return project.names(folder)
    return []
