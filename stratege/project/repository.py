"""Where a project stands in its repository: `folder_in_repository("/src/rapports/essai")` is "rapports/essai"."""

from __future__ import annotations

import os
from collections.abc import Iterator

MARK = ".git"  # a folder; a file in a worktree or a submodule
FORGES = (
    "GITHUB_WORKSPACE",
    "CI_PROJECT_DIR",
)  # where a repository lies, even without its history


def folder_in_repository(root: str) -> str:
    """The path of a project's folder below the root of its repository, with `/`; "" at that root and without one.

    The repository is the nearest folder above that has its mark, else the folder that the forge names.
    """
    real = os.path.realpath(root)
    inner = _below(_root(real), real)
    return "" if inner == "." else inner


def name_in_repository(path: str) -> str:
    """The path of any file below the root of its repository, with `/`; as it is given where there is none."""
    folder, name = os.path.split(path)
    real = os.path.realpath(folder or os.curdir)
    return _below(_root(real), os.path.join(real, name)) or path


def _root(folder: str) -> str:
    """The root of the repository that a folder is in; "" without one."""
    return next((found for found in (*_marked(folder), *_named(folder))), "")


def _below(root: str, path: str) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/") if root else ""


def _marked(folder: str) -> Iterator[str]:
    """The folders from this one up that have the mark of a repository."""
    while True:
        if os.path.lexists(os.path.join(folder, MARK)):
            yield folder
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return


def _named(folder: str) -> Iterator[str]:
    """The folders of forges that this one is in."""
    for name in FORGES:
        if above := os.environ.get(name):
            real = os.path.realpath(above)
            if folder == real or folder.startswith(real.rstrip(os.sep) + os.sep):
                yield real
