"""A module's file, whole: `module_of(project, "content/limits.yaml", diagnostics)` is a LimitsModule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from stratege.diagnostics import Diagnostic, Diagnostics, Severity, closest, phrase
from stratege.model.base import Mapping, Sequence, Tree, span_of
from stratege.model.modules import MODULES, AnyModule
from stratege.project import Cache, Project
from stratege.read.kept import Refused, pickled, unpickled
from stratege.read.likeness import kind_for
from stratege.read.nodes import parse
from stratege.read.validate import validate
from stratege.read.values import check_values
from stratege.source import Scalar, Span

KNOWN = 1 << 8  # files: a report that is followed while it is written changes by one at a time
KIND, PLAN = "kind", "sections"  # the keys that say what a module is, and that a file is a report
REPORTS_FOLDER = "content/reports/"
NAMING = ("include", "of", "benefits", "limits")  # keys of a module whose value is the name of another
# A module, what was told of it, what the texts under `NAMING` may name.
Read = tuple[AnyModule | None, tuple[Diagnostic, ...], frozenset[str]]


def module_of(project: Project, file: str, diagnostics: Diagnostics) -> AnyModule | None:
    """The module of a file, with all that conditions would leave out; None after a diagnostic; `OSError`.

    Nothing in a module changes: that of the same bytes, and what they have told, serve again.
    """
    module, told, _ = _known(file, project.read(file), project.cache)
    for item in told:
        diagnostics.include(item)
    return module


def module_in(file: str, content: bytes) -> AnyModule | None:
    """The module that a file would be with that content; None if it had a fault."""
    module, told, _ = _known(file, content, Cache())
    return module if not any(item.severity is Severity.ERROR for item in told) else None


def named_in(project: Project, file: str) -> frozenset[str]:
    """What a module's file may name, as far as it can be read: the module of `limits#one` is limits; `OSError`."""
    return _known(file, project.read(file), project.cache)[2]


@lru_cache(KNOWN)
def _known(file: str, content: bytes, cache: Cache) -> Read:
    kept = cache.find("modules", (file, content))
    if kept is not None:
        try:
            return unpickled(kept)  # type: ignore[return-value]  # nobody else keeps anything of that kind
        except Refused:
            pass
    found = _read(file, content)
    if cache.folder:
        cache.keep("modules", (file, content), pickled(found))
    return found


def _read(file: str, content: bytes) -> Read:
    diagnostics = Diagnostics()
    tree = parse(file, content, diagnostics)
    module = _module(file, tree, diagnostics) if tree is not None else None
    return module, tuple(diagnostics.items), frozenset(bases(tree, NAMING))


def bases(tree: object, keys: tuple[str, ...], key: str = "") -> Iterator[str]:
    """What the texts under some keys, or under any, may name: the module of `limits#one` is limits."""
    if isinstance(tree, Mapping):
        for name, value in tree.items():
            yield from bases(value, keys, name)
    elif isinstance(tree, Sequence):
        for value in tree:
            yield from bases(value, keys, key)
    elif isinstance(tree, Scalar) and (not keys or key in keys):
        yield tree.partition("#")[0].removesuffix(".yaml")


def _module(file: str, tree: Tree, diagnostics: Diagnostics) -> AnyModule | None:
    kind = str(tree.get(KIND, "")) if isinstance(tree, Mapping) else ""
    if kind not in MODULES:
        meant = _meant(tree, kind)
        _tell_kind(file, tree, kind, meant, diagnostics)
        if not meant:
            return None
        kind, tree = meant, _of_kind(tree, meant)
    module = validate(MODULES[kind], tree, diagnostics)
    if module:
        check_values(module, diagnostics)
    return module


def quietly(project: Project, name: str) -> AnyModule | None:
    """A module that the version does not print, if it can be read; nothing is told."""
    try:
        return module_of(project, f"content/{name}.yaml", Diagnostics())
    except OSError:
        return None


def _meant(tree: Tree, kind: str) -> str:
    """The kind that a wrong one stands for: that which it looks like, else one that has all keys of the file, or ""."""
    if near := kind_for(kind, list(MODULES)):
        return near
    keys = set(tree) - {KIND} if isinstance(tree, Mapping) else set()
    asked = {
        name: {key for key, field in model.model_fields.items() if field.is_required()}
        for name, model in MODULES.items()
    }
    fit = [name for name, model in MODULES.items() if asked[name] - {KIND} <= keys <= set(model.model_fields)]
    return max(fit, key=lambda name: len(asked[name]), default="")


def _of_kind(tree: Tree, kind: str) -> Tree:
    """A module's tree that says that it is of a kind."""
    assert isinstance(tree, Mapping)
    found = Mapping({**tree, KIND: Scalar(kind, span_of(tree.get(KIND)) or tree.span)})
    found.span, found.keys_spans, found.holes = tree.span, tree.keys_spans, tree.holes
    return found


def _give_kind(file: str, tree: Mapping, meant: str) -> str:
    """The kind to give to a file that has none; one that has chapters is a report out of its folder."""
    if PLAN in tree:
        return phrase("move_file", path=file, folder=REPORTS_FOLDER)
    names = ", ".join(MODULES)
    return phrase("add_line", line=f"{KIND}: {meant}") if meant else phrase("add_kind", names=names)


def _tell_kind(file: str, tree: Tree, kind: str, meant: str, diagnostics: Diagnostics) -> None:
    if isinstance(tree, Mapping) and KIND not in tree:
        diagnostics.add("S002", tree.span, key=KIND, remedy=_give_kind(file, tree, meant))
        return
    span = (span_of(tree.get(KIND)) or tree.span) if isinstance(tree, Mapping) else Span(file, 1, 1)
    expected = phrase("choices", names=", ".join(MODULES))
    form = phrase("write_form", form=f"{KIND}: {meant}") if meant else ""
    near = phrase("did_you_mean", name=meant) if meant and meant == kind_for(kind, list(MODULES)) else ""
    diagnostics.add("S003", span, key=KIND, expected=expected, remedy=near or closest(kind, MODULES) or form)
