"""What others make of our texts: `typst(Path("essay.md"))` is the command that makes a PDF of it with pandoc and Typst.

They come from PyPI, outside the project: `python -m pip install pypandoc_binary typst`.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

TYPST = """
import pathlib, subprocess, sys, pypandoc, typst
source, target = sys.argv[1:]
text = pathlib.Path(source).read_text("utf-8").split("---\\n", 2)[2]  # Typst refuses what pandoc makes of the keywords
command = [pypandoc.get_pandoc_path(), "--from=markdown", "--to=typst", "--standalone", "--metadata=lang:fr"]
subprocess.run([*command, f"--output={target}.typ"], input=text.encode(), check=True)
typst.compile(f"{target}.typ", output=target)
"""


def has_typst() -> bool:
    """Whether pandoc and Typst are there."""
    return all(map(importlib.util.find_spec, ("pypandoc", "typst")))


def typst(text: Path) -> list[str]:
    """What Python is to be called with, to make the PDF of a Markdown beside it."""
    return ["-c", TYPST, str(text), str(text.with_name("typst.pdf"))]
