"""The examples of CommonMark's specification, from its package, and the signs that texts made at random are made of."""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n.*?^`{32}$", re.MULTILINE | re.DOTALL)
SIGNS = [
    *["a", "b ", "c\n", "  ", "    ", "\n\n", "- ", "1. ", "> ", "**", "__", "[a]", "(b)", "](c)", "[", "\\", "&amp;"],
    *["***\n", "```\n", "\n===\n", "\n---\n", "\n| a | b |\n|---|---|\n", "[a]: b\n\n", *"*_`>#-+\n "],
]


def specification(folder: Path) -> list[str]:
    """The texts of all its examples, fetched into a folder; the test that asks is skipped where they cannot be."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not there to fetch CommonMark's specification")
    done = subprocess.run([npm, "pack", "commonmark-spec@0.31.2"], cwd=folder, capture_output=True, timeout=120)
    if done.returncode:
        pytest.skip("npm could not fetch CommonMark's specification")
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        member = archive.extractfile("package/spec.txt")
        assert member is not None
        return [found.replace("→", "\t") for found in EXAMPLE.findall(member.read().decode())]
