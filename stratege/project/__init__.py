"""The only door to disk, clock and environment: `Project.find(Path.cwd()).read("content/platforms.yaml")`.

In order: `below` (what no link leads out of), `files` (what a run reads, once), `cache` (what is slow), `outputs`
(sets of files written whole), `clock`.
"""

from stratege.project.below import MADE, OutsideProject, folder_below, read_below
from stratege.project.cache import Cache
from stratege.project.clock import BadDay, today
from stratege.project.files import CONTENT, REPORTS, TEMPLATES, Project, Used, read_template, templates_root
from stratege.project.outputs import PICTURES, check_place, reason, remove_below, write_atomically, write_together

__all__ = [
    "CONTENT",
    "MADE",
    "PICTURES",
    "REPORTS",
    "TEMPLATES",
    "BadDay",
    "Cache",
    "OutsideProject",
    "Project",
    "Used",
    "check_place",
    "folder_below",
    "read_below",
    "read_template",
    "reason",
    "remove_below",
    "templates_root",
    "today",
    "write_atomically",
    "write_together",
]
