"""The only door to disk, clock and environment: `Project.find(Path.cwd()).read("content/platforms.yaml")`.

In order: `files` (what a run reads, once), `cache` (what is slow), `outputs` (sets of files written whole), `clock`.
"""

from stratege.project.cache import Cache
from stratege.project.clock import today
from stratege.project.files import OutsideProject, Project, Used, templates_root
from stratege.project.outputs import PICTURES, reason, write_atomically, write_together

__all__ = [
    "PICTURES",
    "Cache",
    "OutsideProject",
    "Project",
    "Used",
    "reason",
    "templates_root",
    "today",
    "write_atomically",
    "write_together",
]
