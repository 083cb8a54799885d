"""The only door to disk, clock and environment: `Project.find(Path.cwd()).read("content/platforms.yaml")`.

In order: `below` (what no link leads out of), `files` (what a run reads, once), `cache` (what is slow), `outputs`
(files written whole), `sets` (those of a report, switched at once), `clock`, `stamps` (files, unread).
"""

from typing import TYPE_CHECKING

from stratege.lazy import attach
from stratege.project.below import MADE, OutsideProject, folder_below, read_below
from stratege.project.cache import Cache
from stratege.project.clock import BadDay, today
from stratege.project.files import CONTENT, REPORTS, TEMPLATES, Project, Used, read_template, templates_root
from stratege.project.outputs import PICTURES, check_place, reason, remove_below, write_atomically, write_together

if TYPE_CHECKING:
    from stratege.project.sets import alone, switch
    from stratege.project.stamps import State, state

# Only what writes reports locks their folder, and only a preview looks at files without reading them.
__getattr__ = attach(__name__, {"alone": "sets", "switch": "sets", "State": "stamps", "state": "stamps"})

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
    "State",
    "Used",
    "alone",
    "check_place",
    "folder_below",
    "read_below",
    "read_template",
    "reason",
    "remove_below",
    "state",
    "switch",
    "templates_root",
    "today",
    "write_atomically",
    "write_together",
]
