"""What a batch made already: `Records(project, "offre", table, formats, output).of(task)` is its Record, or None.

The record of a row is in the user's cache, as that of a build is: the state of all that it was made from, what was
asked, and the manifest of what was written. It counts only if that state is today's, and if all that was written still
stands, to the byte. The rest of the table is not the row's affair, unless its report reads it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from stratege.apps.batch.tasks import Task
from stratege.project import Project
from stratege.project.again import known, stands
from stratege.project.state import State, Unsure
from stratege.records import record

KIND = "batch"


@record
class Record:
    """What is told again of a row that is not made again: its pages, its codes, its exit code."""

    pages: int
    codes: tuple[str, ...]
    code: int


class Records:
    """The records of one batch: its state is taken once, before any row is made."""

    def __init__(self, project: Project, report: str, table: Path | None, formats: Sequence[str], output: Path) -> None:
        self.project, self.report, self.formats, self.output = project, report, sorted(formats), output
        root = os.path.realpath(project.root)
        file = os.path.realpath(table) if table else ""
        inside = file.startswith(f"{root}{os.sep}")
        self.table = Path(file).relative_to(root).as_posix() if inside else ""
        try:
            self.state = State.of(root, file).content
            self.content = sha256(Path(file).read_bytes()).hexdigest() if inside else ""
        except (OSError, ValueError, Unsure):
            self.state = ""

    @property
    def sure(self) -> bool:
        """Whether what rows are made from can be compared at all."""
        return bool(self.state) and self.project.cache.folder is not None

    def of(self, task: Task) -> Record | None:
        """The record of a row that need not be made again."""
        if not self.sure:
            return None
        try:
            held = json.loads(self.project.cache.find(KIND, self._key(task)) or b"null")
            if held is None or held["state"] != self.state or held["table"] not in ("", self.content):
                return None
            if not stands(str(self.output / task.version.name), *held["made"]):
                return None
            return Record(int(held["pages"]), tuple(map(str, held["codes"])), int(held["code"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def keep(self, task: Task, record: Record, manifest: bytes, files: Sequence[str]) -> None:
        """Leave a record of a row that was made of these files of the project."""
        if not self.sure:
            return
        made = known(str(self.output / task.version.name), manifest)
        held = {"state": self.state, "table": self.content if self.table in files else "", "made": made}
        told = {"pages": record.pages, "codes": record.codes, "code": record.code}
        self.project.cache.keep(KIND, self._key(task), json.dumps(held | told).encode())

    def _key(self, task: Task) -> tuple[str, ...]:
        """What is asked, and where it is written."""
        version = task.version
        place = os.path.abspath(self.output)  # noqa: PTH100, a link is not to be resolved yet
        asked = json.dumps([sorted(version.settings), self.formats])
        return (place, self.report, version.profile, version.name, asked)
