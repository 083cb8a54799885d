"""The rows of a table, checked before any work starts: `plan_batch(project, "offre", table, wish, found).tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from stratege.apps.batch.names import Naming, number, usual
from stratege.apps.batch.table import Row, Table
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.base import Tree
from stratege.model.parameters import Parameter, Version
from stratege.model.report import Plan
from stratege.project import Project
from stratege.read.nodes import parse
from stratege.read.parameters import option_of, read_value, tell_name, tell_value
from stratege.read.survey import may_read
from stratege.read.versions import plan_of, profiles, settings, tell_profile
from stratege.records import record
from stratege.source import Scalar, Span

PROFILE = "profile"  # the column that names profiles, unless it is a parameter


@record
class Wish:
    """What a command says of all rows: their names, those that are made, a profile and values where rows have none."""

    name: str = ""
    rows: range | None = None
    profile: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    ignoring: bool = False  # the columns that are no parameters, as those of a table that several reports share


@record
class Task:
    """A report to make: the number of its row, and the version that it is."""

    number: int
    version: Version


@dataclass
class Batch:
    """What is to be made; the rows that cannot be, with their names; whether the table itself is wrong."""

    tasks: list[Task] = field(default_factory=list)
    wrong: list[tuple[Task, Diagnostics]] = field(default_factory=list)
    refused: bool = False


def plan_batch(project: Project, report: str, table: Table, wish: Wish, diagnostics: Diagnostics) -> Batch:
    """The tasks of the rows wished; all that is wrong, of any of them, is told at once."""
    batch = Batch()
    tree = _tree(project, report, diagnostics)
    plan = plan_of(tree, Version(), diagnostics) if tree is not None else None
    if plan is None:
        batch.refused = True
        return batch
    checker = _Checker(report, tree, plan, table, wish, diagnostics)
    taken: dict[str, str] = {name.casefold(): phrase("name_of_report", name=name) for name in project.reports()}
    batch.refused = bool(diagnostics.errors)
    for row in table.rows:
        own = row.faults
        task = checker.task(row, own)
        if checker.naming.good and not own.errors:
            _take(task, row, taken, own)
        if wish.rows is not None and row.number not in wish.rows:
            continue
        if own.errors:
            batch.wrong.append((task, own))
        else:
            batch.tasks.append(task)
        for item in own:
            diagnostics.include(item)
    if not batch.tasks and not batch.wrong:
        diagnostics.add("S159", None, count=len(table.rows))
        batch.refused = True
    return batch


def _tree(project: Project, report: str, diagnostics: Diagnostics) -> Tree:
    file = f"content/reports/{report}.yaml"
    if report not in project.reports():
        diagnostics.add("S007", None, name=report, near=closest(report, project.reports()))
        return None
    return parse(file, project.read(file), diagnostics) if may_read(project, file, diagnostics) else None


def _take(task: Task, row: Row, taken: dict[str, str], diagnostics: Diagnostics) -> None:
    """Take the name of a row; one that another has is told, however its letters are written."""
    key = task.version.name.casefold()
    if key in taken:
        diagnostics.add("S156", row.span, name=task.version.name, other=taken[key], option="")
    taken.setdefault(key, phrase("name_of_row", row=row.number))


class _Checker:
    """Knows the parameters of a report, and how its reports are named."""

    def __init__(self, report: str, tree: Tree, plan: Plan, table: Table, wish: Wish, diagnostics: Diagnostics) -> None:
        self.report, self.tree, self.plan, self.wish = report, tree, plan, wish
        self.with_profile = PROFILE in table.columns and PROFILE not in plan.parameters
        self.profiles = profiles(tree)
        self.common = dict(wish.settings)
        for name, span in table.columns.items():
            if name not in plan.parameters and not (name == PROFILE and self.with_profile):
                self._tell_column(name, span, diagnostics)
        for name, text in wish.settings:
            self._check_common(name, text, diagnostics)
        if wish.profile and wish.profile not in self.profiles:
            tell_profile(wish.profile, self.profiles, diagnostics)
        self.naming = Naming(wish.name or usual(report), list(plan.parameters), diagnostics)
        self.lacking = self._lacking(table)
        for name in self.lacking:
            self._tell_lack(name, phrase("table_lacks"), next(iter(table.columns.values()), None), diagnostics)
            self.naming.good = False

    def _tell_column(self, name: str, span: Span, diagnostics: Diagnostics) -> None:
        """Tell of a column that is no parameter, unless it may be ignored; one that looks like a parameter is told."""
        near, names = closest(name, self.plan.parameters), ", ".join(self.plan.parameters) or phrase("none")
        if near or not self.wish.ignoring:
            near = near or phrase("ignore_columns", parameters=phrase("possible_parameters", names=names))
            diagnostics.add("S120", span, name=name, option="", near=near)

    def _lacking(self, table: Table) -> list[str]:
        """The parameters that no row can have: they are the affair of the table, not of each of its rows."""
        used = [*self.profiles, ""] if self.with_profile else [self.wish.profile]
        given = {*table.columns, *self.common, *(name for profile in used for name in settings(self.tree, profile))}
        return [name for name, item in self.plan.parameters.items() if item.default is None and name not in given]

    def _check_common(self, name: str, text: str, diagnostics: Diagnostics) -> None:
        option = option_of(self.report, name, text)
        parameter = self.plan.parameters.get(name)
        if parameter is None:
            tell_name(name, None, self.plan, diagnostics, option)
        elif read_value(parameter, text) is None:
            tell_value(name, parameter, text, diagnostics, option)

    def task(self, row: Row, diagnostics: Diagnostics) -> Task:
        """What is to be made of a row; what is wrong with it is told."""
        profile = self._profile(row, diagnostics)
        given = {name: cell for name, cell in row.cells.items() if name in self.plan.parameters}
        values = {**settings(self.tree, profile), **self.common, **given}
        for name, parameter in self.plan.parameters.items():
            self._check(name, parameter, values.get(name, parameter.default), row, diagnostics)
        name = self.naming.of(self._words(values, profile, row), row.number, row.span, diagnostics)
        said = tuple((key, str(value)) for key, value in {**self.common, **given}.items())
        return Task(row.number, Version(profile, said, name))

    def _profile(self, row: Row, diagnostics: Diagnostics) -> str:
        named = row.cells.get(PROFILE) if self.with_profile else None
        if named is None:
            return self.wish.profile
        if named not in self.profiles:
            tell_profile(named, self.profiles, diagnostics)
        return str(named)

    def _check(self, name: str, parameter: Parameter, text: object, row: Row, diagnostics: Diagnostics) -> None:
        """Tell of a parameter that lacks, or of a cell that is no value of it."""
        if text is None and row.cells and name not in self.lacking:
            self._tell_lack(name, phrase("row_lacks", row=row.number), row.places.get(name, row.span), diagnostics)
        if isinstance(text, Scalar) and name in row.cells and read_value(parameter, text) is None:
            tell_value(name, parameter, text, diagnostics)

    def _tell_lack(self, name: str, where: str, span: Span | None, diagnostics: Diagnostics) -> None:
        description = self.plan.parameters[name].description
        diagnostics.add("S153", span, where=where, name=name, what=f" ({description})" if description else "")

    def _words(self, values: Mapping[str, object], profile: str, row: Row) -> dict[str, str]:
        """What a name may hold, by the names that templates use."""
        known = {name: values.get(name, item.default) for name, item in self.plan.parameters.items()}
        ours = {"row": number(row.number), "report": self.report, PROFILE: profile}
        return ours | {name: str(value) for name, value in known.items() if value is not None}
