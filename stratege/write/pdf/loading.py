"""WeasyPrint imported sooner: `load()` has cffi find compiled what WeasyPrint declares of Pango and HarfBuzz.

cffi would read two hundred declarations of C, and start a compiler to look for each name of a library that is none on
this system; that takes longer than all else that WeasyPrint imports. A third of the rest is what fontTools needs to cut
fonts, which HarfBuzz does.
"""

from __future__ import annotations

import ast
import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from importlib.util import LazyLoader, find_spec, module_from_spec
from io import StringIO
from pathlib import Path
from types import ModuleType

LATER = ("fontTools.subset", "fontTools.ttLib.woff2")
INSTANCER = "fontTools.varLib.instancer"
DECLARED = Path(__file__).with_name("declared.txt")  # made by docs/declared.py


class _OtherDeclarations(Exception):
    """The release of WeasyPrint is not that of which the declarations were compiled."""


def load() -> None:
    """Import WeasyPrint, with compiled declarations where they are those of its release.

    Only on Linux, where each library has one name. Where anything is otherwise, the import is left to the usual way.
    """
    if sys.platform != "linux" or "weasyprint" in sys.modules or os.environ.get("STRATEGE_NO_SPEEDUPS"):
        return
    # What the import says when it fails is of no use: the usual way says it again.
    other = suppress(_OtherDeclarations, ImportError, OSError, AttributeError, TypeError)
    with other, redirect_stdout(StringIO()), _compiled(), _later():
        import weasyprint  # noqa: F401


def digest(declarations: str) -> str:
    """What tells declarations from others."""
    return hashlib.sha256(declarations.encode()).hexdigest()


class _Declared:
    """What cffi gives of compiled declarations; `cdef` refuses any other."""

    def __init__(self, held: object, known: str) -> None:
        # Found at once, as WeasyPrint asks for them with each line that it measures.
        vars(self).update((name, getattr(held, name)) for name in dir(held) if not name.startswith("__"))
        self._known = known

    def cdef(self, declarations: str) -> None:
        """Compare them; `_OtherDeclarations`."""
        if digest(declarations) != self._known:
            raise _OtherDeclarations


@contextmanager
def _compiled() -> Iterator[None]:
    """Have cffi give our declarations to who asks for some."""
    import cffi
    from _cffi_backend import FFI

    found = ast.literal_eval(DECLARED.read_text(encoding="utf-8"))
    usual = cffi.FFI
    cffi.FFI = lambda: _Declared(FFI("declared", **found["arguments"]), found["digest"])
    try:
        yield
    finally:
        cffi.FFI = usual


@contextmanager
def _later() -> Iterator[None]:
    """Have what WeasyPrint imports of fontTools imported once something is asked of it, which may never be."""
    for name in LATER:
        if name not in sys.modules and (spec := find_spec(name)) and spec.loader:
            spec.loader = LazyLoader(spec.loader)
            sys.modules[name] = module = module_from_spec(spec)
            spec.loader.exec_module(module)
            package, _, last = name.rpartition(".")
            setattr(sys.modules[package], last, module)  # else the import itself would ask something of it
    if INSTANCER in sys.modules:
        yield
        return
    stand_in = ModuleType(INSTANCER)
    vars(stand_in)["instantiateVariableFont"] = _instantiate
    sys.modules[INSTANCER] = stand_in
    try:
        yield
    finally:
        del sys.modules[INSTANCER]


def _instantiate(*given: object, **named: object) -> object:
    from fontTools.varLib.instancer import instantiateVariableFont

    return instantiateVariableFont(*given, **named)
