"""Modules that no report names: `tell_orphans(project, diagnostics)` says that content/oubli.yaml is in none."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress

from stratege.diagnostics import Diagnostics, phrase
from stratege.model.base import Mapping
from stratege.model.modules import MODULES
from stratege.naming import is_file_name
from stratege.project import CONTENT, REPORTS, Project
from stratege.read.astray import misnamed, names_in, rename
from stratege.read.files import shown
from stratege.read.modules import KIND, PLAN, bases, module_of, named_in
from stratege.read.nodes import parse
from stratege.source import Span

SUFFIX = ".yaml"
STOCK = ("glossary", "facts", "bibliography")  # kinds that a plan names under a key of their own


def tell_orphans(
    project: Project,
    diagnostics: Diagnostics,
    pointed: Collection[str] = (),
    remedies: Collection[str] = (),
    read: Collection[str] = (),
) -> list[str]:
    """Tell of each module that neither a plan nor a module of one names, and of its faults; their files.

    Of those `pointed`, which a remedy says to add to a report, or of a kind that one of the `remedies` asks for, their
    faults alone are told. Nothing is told where a plan cannot be read, for it may name any module. A file whose suffix
    is almost that of modules is told as well, unless it is among those that reports `read`, or a remedy renames it.
    """
    plans = [_tree(project, f"{REPORTS}/{name}{SUFFIX}") for name in project.reports()]
    if not plans or None in plans:
        return []
    named = _reached(project, {base for plan in plans for base in bases(plan, ())})
    files = [f"{CONTENT}/{name}{SUFFIX}" for name in project.modules() if name not in named and is_file_name(name)]
    _tell_misnamed(project, diagnostics, read, remedies)
    wanted = {kind for kind in MODULES if phrase("name_module_of_kind", kind=kind) in remedies}
    return [file for file in files if _told(project, file, diagnostics, wanted, is_pointed=file in pointed)]


def _tell_misnamed(
    project: Project, diagnostics: Diagnostics, read: Collection[str], remedies: Collection[str]
) -> None:
    """Tell of the files that nobody reads for their suffix, with the name under which they would be modules."""
    for name in names_in(project, CONTENT):
        file, stem = f"{CONTENT}/{name}", misnamed(name)
        remedy = rename(project, CONTENT, name)
        if stem and file not in read and remedy not in remedies:
            diagnostics.add("S063", Span(shown(file)), path=shown(file), remedy=remedy)


def _told(project: Project, file: str, diagnostics: Diagnostics, wanted: Collection[str], *, is_pointed: bool) -> bool:
    """Whether the file could be read; one that cannot be is told by the survey, a report out of its folder already."""
    try:
        module_of(project, file, diagnostics)
    except OSError:
        return False
    tree = _tree(project, file)
    kind = tree.get(KIND, "" if PLAN in tree else None) if isinstance(tree, Mapping) else None
    if is_pointed or kind == "" or kind in wanted:
        return True
    first = next(iter(tree.keys_spans.values()), None) if isinstance(tree, Mapping) else None
    diagnostics.add("S063", first or Span(file), path=file, remedy=_remedy(project, file, tree))
    return True


def _remedy(project: Project, file: str, tree: object) -> str:
    """Where a report would name a module: what a plan names under its kind is no chapter."""
    name = file.removeprefix(f"{CONTENT}/").removesuffix(SUFFIX)
    kind = str(tree.get("kind", "")) if isinstance(tree, Mapping) else ""
    plans = [f"{REPORTS}/{report}{SUFFIX}" for report in project.reports()]
    reports = plans[0] if len(plans) == 1 else phrase("one_of_reports", names=", ".join(project.reports()))
    if kind in STOCK:
        return phrase("add_to_key", name=name, key=kind, reports=reports)
    return phrase("add_to_sections", name=name, reports=reports)


def _reached(project: Project, first: Iterable[str]) -> set[str]:
    """The modules of some names, and those that they name in their turn."""
    known, found, left = set(project.modules()), set[str](), list(first)
    while left:
        name = left.pop()
        if name in known - found:
            found.add(name)
            with suppress(OSError):  # others tell of what cannot be read
                left += named_in(project, f"{CONTENT}/{name}{SUFFIX}")
    return found


def _tree(project: Project, file: str) -> object:
    """A file as it can be read; None where it cannot, which others tell."""
    try:
        return parse(file, project.read(file), Diagnostics())
    except OSError:
        return None
