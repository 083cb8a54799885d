"""Several reports at once: `check_all(project, ["essay"])` is what is wrong, each thing once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from stratege.crash import owning_up
from stratege.diagnostics import Diagnostics
from stratege.pipeline import Built, check
from stratege.project import CONTENT, REPORTS, Project
from stratege.read import survey


@dataclass
class Checked:
    """What a check of several reports found, the modules that it read, by their paths, the seconds of each stage."""

    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    modules: set[str] = field(default_factory=set)
    seconds: dict[str, float] = field(default_factory=dict)


def check_all(project: Project, names: Iterable[str], *, everything: bool = False) -> Checked:
    """Every diagnostic of the reports named, each once however many reports share it; nothing is written.

    `everything` tells of the references that nothing cites as well. A bug of ours is a diagnostic too, after those that
    its report had before it.
    """
    found = Checked()
    with owning_up(found.diagnostics):
        survey(project, found.diagnostics)
    for name in names:
        built = checked(project, name, everything=everything)
        for item in built.diagnostics:
            found.diagnostics.include(item)
        for stage, took in built.seconds.items():
            found.seconds[stage] = found.seconds.get(stage, 0.0) + took
        found.modules.update(filter(_is_module, built.report.files if built.report else ()))
    return found


def _is_module(file: str) -> bool:
    """Whether a file that a report was made of is one of its modules."""
    return file.startswith(f"{CONTENT}/") and file.endswith(".yaml") and not file.startswith(f"{REPORTS}/")


def checked(project: Project, name: str, *, everything: bool = False) -> Built:
    """What `check` gives; where a bug of ours stops it, what was found until then, and the bug."""
    built = Built(name, Diagnostics())
    with owning_up(built.diagnostics):
        check(project, name, built, everything=everything)
    return built


def possible(formats: list[str], diagnostics: Diagnostics) -> list[str]:
    """The formats that this machine can make; what it lacks is told with the command that installs it."""
    from stratege import machine  # only the PDF asks anything of the system

    missing = machine.missing_libraries() if "pdf" in formats else []
    if not missing:
        return formats
    diagnostics.add("E002", libraries=", ".join(missing), command=machine.install_command())
    return [name for name in formats if name != "pdf"]
