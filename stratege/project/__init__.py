"""The only door to disk, clock and environment: `Project.find(Path.cwd()).read("content/platforms.yaml")`.

In order: `below` (what no link leads out of), `files` (what a run reads, once), `cache` with `entries` (what is slow),
`outputs` (files written whole), `sets` (those of a report, switched at once), `clock`, `stamps` (files, unread),
`starters` (new projects), `again` with `state` (a run that would do what the last one did).
"""

from typing import TYPE_CHECKING

from stratege.lazy import attach

if TYPE_CHECKING:
    from stratege.project.again import Speech
    from stratege.project.below import MADE, OutsideProject, folder_below, read_below
    from stratege.project.cache import Cache
    from stratege.project.clock import BadDay, today
    from stratege.project.files import CONTENT, REPORTS, TEMPLATES, Project, Used, read_template, taking, templates_root
    from stratege.project.outputs import (
        PICTURES,
        check_place,
        reason,
        remove_below,
        unwritten,
        write_atomically,
        write_together,
    )
    from stratege.project.repository import folder_in_repository, name_in_repository
    from stratege.project.sets import alone, switch
    from stratege.project.stamps import Stamps, stamps_of
    from stratege.project.starters import InTheWay, plant, starter
    from stratege.project.state import SETTINGS

MODULES = {
    "again": ("Speech",),
    "below": ("MADE", "OutsideProject", "folder_below", "read_below"),
    "cache": ("Cache",),
    "clock": ("BadDay", "today"),
    "files": ("CONTENT", "REPORTS", "TEMPLATES", "Project", "Used", "read_template", "taking", "templates_root"),
    "outputs": ("PICTURES", "check_place", "reason", "remove_below", "unwritten", "write_atomically", "write_together"),
    "repository": ("folder_in_repository", "name_in_repository"),
    "sets": ("alone", "switch"),
    "stamps": ("Stamps", "stamps_of"),
    "starters": ("InTheWay", "plant", "starter"),
    "state": ("SETTINGS",),
}
# An unchanged project is told from its last run by `again`, which waits for none of the others.
__getattr__ = attach(__name__, {name: module for module, names in MODULES.items() for name in names})

__all__ = [
    "CONTENT",
    "MADE",
    "PICTURES",
    "REPORTS",
    "SETTINGS",
    "TEMPLATES",
    "BadDay",
    "Cache",
    "InTheWay",
    "OutsideProject",
    "Project",
    "Speech",
    "Stamps",
    "Used",
    "alone",
    "check_place",
    "folder_below",
    "folder_in_repository",
    "name_in_repository",
    "plant",
    "read_below",
    "read_template",
    "reason",
    "remove_below",
    "stamps_of",
    "starter",
    "switch",
    "taking",
    "templates_root",
    "today",
    "unwritten",
    "write_atomically",
    "write_together",
]
