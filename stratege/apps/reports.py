"""Several reports at once: `check_all(project, ["essay"])` is what is wrong, each thing once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from stratege.apps.templates import check_templates
from stratege.crash import owning_up
from stratege.diagnostics import Diagnostics
from stratege.laps import Laps, add
from stratege.model.parameters import ALL, BASE, Version
from stratege.pipeline import Built, check
from stratege.project import CONTENT, REPORTS, Project
from stratege.read import policy_of, profiles_of, survey, tell_orphans, tell_unused
from stratege.records import record


@record
class Asked:
    """What a command asks of reports: some of their profiles, none of them, or `all`; values of parameters."""

    profiles: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()


NOTHING_ASKED = Asked()


@dataclass
class Checked:
    """What a check of several reports found, the modules that it read, by their paths, where the time went."""

    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    modules: set[str] = field(default_factory=set)
    laps: Laps = field(default_factory=dict)


def check_all(
    project: Project,
    names: Iterable[str],
    *,
    everything: bool = False,
    orphans: bool = False,
    asked: Asked = NOTHING_ASKED,
) -> Checked:
    """Every diagnostic of the reports named, each once however many reports share it; nothing is written.

    `everything` tells of the references that nothing cites as well, `orphans` of the modules that no report names. A
    bug of ours is a diagnostic too, after those that its report had before it.
    """
    found, names = Checked(), list(names)
    read, partial = set[str](), set[str]()
    with owning_up(found.diagnostics):
        survey(project, found.diagnostics)
    _tell_templates(project, found)
    for name, version in versions(project, names, asked):
        built = checked(project, name, everything=everything, version=version)
        found.diagnostics.absorb(built.diagnostics)
        found.diagnostics.files = tuple(dict.fromkeys([*found.diagnostics.files, *built.diagnostics.files]))
        add(found.laps, built.laps)
        found.modules.update(filter(_is_module, built.report.files if built.report else ()))
        if built.report:
            read.update(built.report.files)
            partial.update(built.report.withheld)
    is_all = set(project.reports()) <= set(names) and (asked == NOTHING_ASKED or ALL in asked.profiles)
    if is_all and not found.diagnostics.errors:
        sure = read if ALL in asked.profiles else read - partial
        tell_unused(project, sorted(sure), found.diagnostics, everything=everything)
    if orphans:
        _tell_orphans(project, found, read)
    return found


def _tell_templates(project: Project, found: Checked) -> None:
    """Tell of the templates that cannot be used, under the policy of the project."""
    told = Diagnostics(policy=policy_of(project, Diagnostics()))
    with owning_up(told):
        check_templates(project, told)
    found.diagnostics.absorb(told)


def _tell_orphans(project: Project, found: Checked, read: Collection[str]) -> None:
    """Tell of the modules that no report names, under the policy of the project."""
    told = Diagnostics(policy=policy_of(project, Diagnostics()))
    with owning_up(told):
        remedies = {item.remedy for item in found.diagnostics.errors}
        found.modules.update(tell_orphans(project, told, found.diagnostics.pointed, remedies, read))
    found.diagnostics.absorb(told)


def _is_module(file: str) -> bool:
    """Whether a file that a report was made of is one of its modules."""
    return file.startswith(f"{CONTENT}/") and file.endswith(".yaml") and not file.startswith(f"{REPORTS}/")


def checked(project: Project, name: str, *, everything: bool = False, version: Version = BASE) -> Built:
    """What `check` gives; where a bug of ours stops it, what was found until then, and the bug."""
    built = Built(version.named(name), Diagnostics())
    with owning_up(built.diagnostics):
        check(project, name, built, everything=everything, version=version)
    return built


def concerned(project: Project, asked: Asked) -> list[str]:
    """The reports that are meant where none is named: those that have a profile asked, all if none has or is asked."""
    names = project.reports()
    if not asked.profiles or ALL in asked.profiles:
        return names
    return [name for name in names if set(asked.profiles) & set(profiles_of(project, name))] or names


def versions(project: Project, names: Iterable[str], asked: Asked) -> Iterator[tuple[str, Version]]:
    """Each report with each version that is asked of it; `all` are its profiles, after the report without any."""
    for name in names:
        profiles = asked.profiles or ("",)
        if ALL in profiles:
            profiles = ("", *profiles_of(project, name))
        yield from ((name, Version(profile, asked.settings)) for profile in dict.fromkeys(profiles))


def possible(formats: list[str], diagnostics: Diagnostics) -> list[str]:
    """The formats that this machine can make; what it lacks is told with the command that installs it."""
    from stratege import machine  # only the PDF asks anything of the system

    missing = machine.missing_libraries() if "pdf" in formats else []
    if not missing:
        return formats
    diagnostics.add("E002", libraries=", ".join(missing), command=machine.install_command())
    return [name for name in formats if name != "pdf"]
