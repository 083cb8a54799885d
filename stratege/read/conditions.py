"""What a version keeps of the content: `Keeper(plan, values, …).kept(module)` lacks what its `when` leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeVar

from stratege.diagnostics import Diagnostics
from stratege.model.base import Model
from stratege.model.conditions import Cells, Condition, Conditional
from stratege.model.parameters import Value
from stratege.model.report import Plan
from stratege.project import Project
from stratege.read.parameters import read_value, tell_name, tell_value
from stratege.read.versions import profiles_of, tell_profile
from stratege.source import Scalar, Span

Kind = TypeVar("Kind", bound=Model)
HEADING = re.compile(r"^#{1,6} .*\{#([\w.:-]+)\}", re.MULTILINE)
CALLED = re.compile(r"#([\w.:-]+)(?=[\];\s])")


class Keeper:
    """Keeps what the conditions of a version are true of, and knows what was left out, and by which `when`."""

    def __init__(
        self, plan: Plan, profile: str, values: dict[str, Value], project: Project, diagnostics: Diagnostics
    ) -> None:
        self.plan, self.profile, self.values = plan, profile, values
        self.project, self.diagnostics = project, diagnostics
        self.left: dict[str, Span] = {}
        self.called: set[str] = set()
        self.sources: set[str] = set()
        self.faults = 0  # conditions that are wrong
        self.partial: set[str] = set()  # the files of which something is left out

    @cached_property
    def known(self) -> set[str]:
        """The profiles of all reports of the project, which share their modules."""
        return {name for report in self.project.reports() for name in profiles_of(self.project, report)}

    @property
    def left_any(self) -> bool:
        """Whether anything was left out."""
        return bool(self.partial)

    def kept(self, model: Kind) -> Kind:
        """The model without what it holds that is left out; itself where nothing is."""
        changes = {}
        for name in model.model_fields_set:
            value = getattr(model, name)
            if (kept := self._part(value)) is not value:
                changes[name] = kept
        return model.model_copy(update=changes) if changes else model

    def _part(self, value: object) -> object:
        if isinstance(value, Model):
            return self.kept(value)
        if not isinstance(value, list) or not value or isinstance(value[0], str):
            return value
        parts = [self._part(item) for item in value if self.keeps(item)]
        same = len(parts) == len(value) and all(new is old for new, old in zip(parts, value, strict=True))
        return value if same else parts

    def keeps(self, item: object) -> bool:
        """Whether an item is kept; what is not is remembered by the names that it bears."""
        if not isinstance(item, Conditional | Cells) or item.when is None or self.holds(item.when):
            return True
        self.leave(item, place_of(item.when))
        return False

    def leave(self, item: object, when: Span, *names: str) -> None:
        """Remember the names that something left out bears, calls and comes from; `names` are those of its file."""
        self.partial.add(when.file)
        for name in (*names, *names_in(item)):
            self.left.setdefault(name, when)
        for key, text in texts_in(item):
            self.called.update(CALLED.findall(text))
            if key == "source":
                self.sources.add(str(text))

    def holds(self, conditions: Iterable[Condition]) -> bool:
        """Whether one of some conditions is true; never where one is wrong, for what it says may be a secret's."""
        before = self.faults
        found = [self._holds(item) for item in conditions]
        return any(found) and self.faults == before

    def _holds(self, condition: Condition) -> bool:
        said = []
        if condition.profile:
            found = [self._is_profile(name) for name in condition.profile]
            said.append(any(found))
        if condition.parameter:
            said.append(self._is_value(condition.parameter, condition.is_))
        if condition.not_:
            said.append(not self.holds(condition.not_))
        return all(said)

    def _is_profile(self, name: Scalar) -> bool:
        """Whether the version is of that profile; one that no report of the project has is told."""
        if str(name) not in self.plan.profiles and str(name) not in self.known:
            self.faults += 1
            tell_profile(name, self.plan.profiles or sorted(self.known), self.diagnostics)
        return str(name) == self.profile

    def _is_value(self, name: Scalar, wanted: list[Scalar]) -> bool:
        parameter, value = self.plan.parameters.get(str(name)), self.values.get(str(name))
        if parameter is None:
            self.faults += 1
            tell_name(name, name.span, self.plan, self.diagnostics)
            return False
        if not wanted and parameter.type != "boolean":
            self.faults += 1
            self.diagnostics.add("S124", name.span, name=name)
            return False
        found = [read_value(parameter, text) for text in wanted or [Scalar("true", name.span)]]
        for text, read in zip(wanted, found, strict=False):
            if read is None:
                self.faults += 1
                tell_value(name, parameter, text, self.diagnostics)
        return value is not None and any(read and read.plain == value.plain for read in found)


def place_of(conditions: list[Condition]) -> Span:
    """Where a `when` is written."""
    return next((item.span for item in conditions if item.span), Span(""))


def names_in(item: object) -> Iterator[str]:
    """The names that a part of the content bears: its ids, its modules, its headings'."""
    for key, text in texts_in(item):
        if key in ("id", "module", "with_"):
            yield str(text)
        elif "{#" in text:
            yield from HEADING.findall(text)


def texts_in(item: object, key: str = "") -> Iterator[tuple[str, Scalar]]:
    """Every text of a part of the content, with the field that holds it."""
    if isinstance(item, Scalar):
        yield key, item
    elif isinstance(item, list):
        for part in item:
            yield from texts_in(part, key)
    elif isinstance(item, dict):
        for name, part in item.items():
            yield from texts_in(part, str(name))
    elif isinstance(item, Model):
        for name in item.model_fields_set - {"when"}:
            yield from texts_in(getattr(item, name), name)
