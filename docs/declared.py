"""What WeasyPrint declares of its libraries, compiled: `.venv/bin/python docs/declared.py` writes it for `loading.py`.

To be run when a new release of WeasyPrint is taken up; a test fails until then.
"""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from pprint import pformat

sys.path.insert(0, str(Path(__file__).parents[1]))

from stratege.write.pdf.loading import DECLARED, digest


def main() -> None:
    """Write it."""
    DECLARED.write_text(compiled(declarations()), encoding="utf-8")


def declarations() -> str:
    """What the installed WeasyPrint declares."""
    spec = importlib.util.find_spec("weasyprint")
    assert spec and spec.submodule_search_locations
    source = Path(spec.submodule_search_locations[0], "text", "ffi.py").read_text(encoding="utf-8")
    (found,) = (call.args[0] for call in _calls(source, "cdef"))
    return str(ast.literal_eval(found))


def compiled(text: str) -> str:
    """The arguments by which cffi finds declarations again, as a Python literal."""
    import cffi

    ffi = cffi.FFI()
    ffi.cdef(text)
    ffi.set_source("declared", None)
    made = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()):
        ffi.emit_python_code(made)
    (call,) = _calls(made.getvalue(), "FFI")
    arguments = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    return pformat({"digest": digest(text), "arguments": arguments}, width=120) + "\n"


def _calls(source: str, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
            yield node


if __name__ == "__main__":
    main()
