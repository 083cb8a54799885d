"""WeasyPrint imported with compiled declarations: the same ones, and the usual way wherever they are not."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from stratege.machine import missing_libraries
from stratege.write.pdf.loading import DECLARED

ROOT = Path(__file__).parents[3]
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the usual way is taken")
pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
ASK = (
    "import ctypes.util; asked = []; ctypes.util.find_library = asked.append\n"
    "{before}\n"
    "from stratege.write.pdf.loading import load; load()\n"
    "import weasyprint; from weasyprint.text.ffi import ffi\n"
    "print(type(ffi).__name__, asked)\n"
)


def said(before: str = "", **settings: str) -> str:
    """What a new process has in the place of cffi, and what it asked of a compiler."""
    words = [sys.executable, "-c", ASK.format(before=before)]
    done = subprocess.run(words, env={**os.environ, **settings}, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or done.stderr


def test_declarations_are_those_of_the_installed_release() -> None:
    made = runpy.run_path(str(ROOT / "docs" / "declared.py"))
    assert DECLARED.read_text(encoding="utf-8") == made["compiled"](made["declarations"]())


@linux
def test_no_library_is_looked_for_by_a_compiler() -> None:
    assert said() == "_Declared []"


@linux
@pytest.mark.parametrize(
    "before",
    [
        "import stratege.write.pdf.loading as loading; loading.digest = lambda text: ''",
        "import stratege.write.pdf.loading as loading; loading._Declared.__init__ = None",
    ],
    ids=["other release", "other cffi"],
)
def test_anything_else_is_left_to_the_usual_way(before: str) -> None:
    assert said(before).startswith("FFI ")


@linux
def test_the_user_can_say_no() -> None:
    assert said(STRATEGE_NO_SPEEDUPS="1").startswith("FFI ")


CUT = (
    "import sys; from stratege.write.pdf.loading import load; load()\n"
    "import weasyprint.pdf.fonts as fonts, weasyprint.text.fonts as text\n"
    "heavy = {'fontTools.varLib', 'fontTools.ttLib.tables.otTables', 'lxml.etree'}\n"
    "print(sorted(heavy & set(sys.modules)), 'fontTools.varLib.instancer' in sys.modules)\n"
    "print(fonts.subset.Options().__class__.__name__, text.woff2.WOFF2Reader.__name__)\n"
    "try: fonts.instantiateVariableFont(None, {})\n"
    "except (AttributeError, TypeError): print('fontTools.varLib.instancer' in sys.modules)\n"
)


@linux
def test_what_cuts_fonts_is_imported_once_it_is_asked_for() -> None:
    done = subprocess.run([sys.executable, "-c", CUT], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.splitlines(), done.stderr) == (["[] False", "Options WOFF2Reader", "True"], "")
