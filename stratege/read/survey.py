"""Files that cannot be read, whether a report uses them or not: `survey(project, diagnostics)` tells of bad links."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics, phrase
from stratege.naming import is_file_name, slug
from stratege.project import CONTENT, REPORTS, SETTINGS, TEMPLATES, Project
from stratege.read.astray import misnamed
from stratege.read.files import shown, tell_unread
from stratege.source import Span

DEPTH = 4  # folders below templates/ that are looked into
KINDS = (".j2", ".css", ".yaml")  # what is read of them


def survey(project: Project, diagnostics: Diagnostics) -> None:
    """Tell of each folder, module and template that is refused; reports are told of as they are read."""
    _names(project, CONTENT, diagnostics)
    for name in _names(project, REPORTS, diagnostics):
        if stem := misnamed(name):
            remedy = phrase("rename_file", path=f"{REPORTS}/{shown(name)}", name=f"{shown(stem)}.yaml")
            diagnostics.add("S062", Span(shown(f"{REPORTS}/{name}")), name=shown(name), remedy=remedy)
    for name in _names(project, "", diagnostics):
        if f"{misnamed(name)}.yaml" == SETTINGS:
            remedy = phrase("rename_file", path=shown(name), name=SETTINGS)
            diagnostics.add("S062", Span(shown(name)), name=shown(name), remedy=remedy)
    for name in project.modules():
        may_read(project, f"{CONTENT}/{name}.yaml", diagnostics)
    if TEMPLATES in _names(project, "", diagnostics):
        _templates(project, TEMPLATES, DEPTH, diagnostics)


def may_read(project: Project, file: str, diagnostics: Diagnostics) -> bool:
    """Whether the file of a module or a report can be read under a name that is one; else it is told."""
    name = file.rpartition("/")[2].removesuffix(".yaml")
    if not is_file_name(name):
        plain = slug(name)
        remedy = phrase("rename_like", name=f"{plain}.yaml" if is_file_name(plain) else "rapport-2026.yaml")
        diagnostics.add("S062", Span(shown(file)), name=shown(name), remedy=remedy)
        return False
    return _read(project, file, diagnostics)


def _read(project: Project, file: str, diagnostics: Diagnostics) -> bool:
    try:
        project.read(file)
    except OSError as error:
        tell_unread(shown(file), error, Span(shown(file)), diagnostics)
        return False
    return True


def _names(project: Project, folder: str, diagnostics: Diagnostics) -> list[str]:
    """What is in a folder; nothing after a diagnostic."""
    try:
        return project.names(folder)
    except NotADirectoryError:
        return []
    except OSError as error:
        tell_unread(folder, error, Span(folder), diagnostics)
        return []


def _templates(project: Project, folder: str, depth: int, diagnostics: Diagnostics) -> None:
    """Look at the templates of a project, folder by folder; what is neither a folder nor read of it is passed over."""
    for name in _names(project, folder, diagnostics):
        path = f"{folder}/{name}"
        if name.endswith(KINDS):
            _read(project, path, diagnostics)
        elif not name.startswith(".") and depth:
            _templates(project, path, depth - 1, diagnostics)
