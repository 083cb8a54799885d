"""`stratege clean`: remove the outputs of this project's reports and the cache."""

from __future__ import annotations

import argparse

from stratege.commands.common import DONE, open_project, project_argument


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    project_argument(parser)


def run(options: argparse.Namespace) -> int:
    """Remove the folders that Stratège makes, and say which."""
    import shutil

    project = open_project(options)
    for folder in (*(project.root / "output" / name for name in project.reports()), project.root / ".stratege"):
        if folder.is_dir():
            shutil.rmtree(folder)
            print(f"supprimé : {folder.relative_to(project.root)}")
    return DONE
