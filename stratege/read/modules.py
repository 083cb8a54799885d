"""A module's file, whole: `module_of(project, "content/limits.yaml", diagnostics)` is a LimitsModule."""

from __future__ import annotations

from functools import lru_cache

from stratege.diagnostics import Diagnostic, Diagnostics, Severity, closest, phrase
from stratege.model.base import Mapping, Tree, span_of
from stratege.model.modules import MODULES, AnyModule
from stratege.project import Project
from stratege.read.nodes import parse
from stratege.read.validate import validate
from stratege.read.values import check_values
from stratege.source import Span

KNOWN = 1 << 8  # files: a report that is followed while it is written changes by one at a time


def module_of(project: Project, file: str, diagnostics: Diagnostics) -> AnyModule | None:
    """The module of a file, with all that conditions would leave out; None after a diagnostic; `OSError`.

    Nothing in a module changes: that of the same bytes, and what they have told, serve again.
    """
    module, told = _known(file, project.read(file))
    for item in told:
        diagnostics.include(item)
    return module


def module_in(file: str, content: bytes) -> AnyModule | None:
    """The module that a file would be with that content; None if it had a fault."""
    module, told = _known(file, content)
    return module if not any(item.severity is Severity.ERROR for item in told) else None


@lru_cache(KNOWN)
def _known(file: str, content: bytes) -> tuple[AnyModule | None, tuple[Diagnostic, ...]]:
    diagnostics = Diagnostics()
    module = _read(file, content, diagnostics)
    return module, tuple(diagnostics.items)


def _read(file: str, content: bytes, diagnostics: Diagnostics) -> AnyModule | None:
    tree = parse(file, content, diagnostics)
    if tree is None:
        return None
    kind = str(tree.get("kind", "")) if isinstance(tree, Mapping) else ""
    model = MODULES.get(kind)
    if model is None:
        _tell_kind(file, tree, kind, diagnostics)
        return None
    module = validate(model, tree, diagnostics)
    if module:
        check_values(module, diagnostics)
    return module


def quietly(project: Project, name: str) -> AnyModule | None:
    """A module that the version does not print, if it can be read; nothing is told."""
    try:
        return module_of(project, f"content/{name}.yaml", Diagnostics())
    except OSError:
        return None


def _tell_kind(file: str, tree: Tree, kind: str, diagnostics: Diagnostics) -> None:
    span = (span_of(tree.get("kind")) or tree.span) if isinstance(tree, Mapping) else Span(file, 1, 1)
    expected = phrase("choices", names=", ".join(MODULES))
    diagnostics.add("S003", span, key="kind", expected=expected, remedy=closest(kind, MODULES))
