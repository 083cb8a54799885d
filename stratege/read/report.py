"""Read a report whole: `read(project, "essay", diagnostics)` follows the plan to every module, fact and reference."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar, get_args

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.diagnostics.holes import OF_MODULES
from stratege.images import LONGEST
from stratege.model.base import Mapping
from stratege.model.blocks import Block
from stratege.model.module import Module
from stratege.model.modules import AnyModule, argument_blocks
from stratege.model.parameters import BASE, Version
from stratege.model.profiles import SheetsModule
from stratege.model.report import Plan, Report
from stratege.model.stock import BibliographyModule, FactsModule, GlossaryModule
from stratege.project import Project, Used
from stratege.read.astray import module_astray, report_astray
from stratege.read.authors import check_authors
from stratege.read.conditions import Keeper, place_of
from stratege.read.facts import facts_of, sources
from stratege.read.files import DATA, IMAGE, JSON, REFERENCES, STYLE, read_named
from stratege.read.forms import SUFFIXES
from stratege.read.holes import holes_of
from stratege.read.json_tables import read_json_table
from stratege.read.labels import labels_of
from stratege.read.leavings import (
    check_parameters,
    cited_elsewhere,
    left_out,
    note_replaced,
    note_unplaced,
    tell_withheld,
    withheld,
    without_lost,
)
from stratege.read.library import library
from stratege.read.listed import check_listed, once
from stratege.read.modules import module_of
from stratege.read.nodes import parse
from stratege.read.parameters import check_given
from stratege.read.parameters import values as values_of
from stratege.read.pictures import picture_of
from stratege.read.references import known
from stratege.read.reviews import check_reviews
from stratege.read.style import check_style
from stratege.read.survey import may_read, survey
from stratege.read.tables import read_table
from stratege.read.theme import themed
from stratege.read.unused import mentioned, report_unused, typed_by_hand
from stratege.read.values import check_values
from stratege.read.versions import known_version, other_plans, plan_of, profiles, settings, settings_of
from stratege.read.whereabouts import Whereabouts
from stratege.source import Scalar, Span

Stock = TypeVar("Stock", GlossaryModule, FactsModule, BibliographyModule)


def read(
    project: Project, name: str, diagnostics: Diagnostics, *, everything: bool = False, version: Version = BASE
) -> Report | None:
    """A version of the report of that name; None when its plan itself cannot be read. Faults go to `diagnostics`.

    Those of references that nothing cites go there only for `everything`.
    """
    file = f"content/reports/{name}.yaml"
    survey(project, diagnostics)
    if name not in project.reports():
        diagnostics.add("S007", None, name=name, near=report_astray(project, name))
        return None
    if not may_read(project, file, diagnostics):
        return None
    used = Used(project)
    tree = parse(file, used.read(file), diagnostics)
    asked, version = version, known_version(tree, version, diagnostics) if tree is not None else version
    plan = plan_of(tree, version, diagnostics) if tree is not None else None
    if plan is None:
        return None
    others = other_plans(tree, version, diagnostics)
    check_values(plan, diagnostics)
    check_authors(plan.authors, diagnostics)
    for profile in profiles(tree):
        check_given(plan, settings(tree, profile), diagnostics)
    values = values_of(plan, settings_of(tree, version, asked), version, diagnostics, name)
    keeper = Keeper(plan, version.profile, values, project, diagnostics)
    if (named := version.named(name)) != name and named in project.reports():
        _tell_taken(named, name, version, plan, diagnostics)
    return _Reader(used, diagnostics, everything, keeper).report(named, plan, others)


def _tell_taken(named: str, report: str, version: Version, plan: Plan, diagnostics: Diagnostics) -> None:
    """Tell of a version that would be written in the folder of another report."""
    if version.name:
        diagnostics.add("S156", None, name=named, other=phrase("name_of_report", name=named), option=" (--name)")
    else:
        diagnostics.add("S126", plan.span, profile=version.profile, report=report, name=named)


class _Reader:
    """Reads each module once."""

    def __init__(self, used: Used, diagnostics: Diagnostics, everything: bool, keeper: Keeper) -> None:
        self.used, self.project, self.diagnostics = used, used.project, diagnostics
        self.everything, self.keeper = everything, keeper
        self.dropped: dict[str, str] = {}  # the modules that their own `when` leaves out, and their files
        self.modules: dict[str, AnyModule | None] = {}
        self.tables: dict[str, list[list[Scalar]]] = {}
        self.asked: list[Scalar] = []  # all names of modules
        self.near: list[str] = []  # the modules that wrong names may mean

    def report(self, name: str, whole: Plan, others: dict[str, Plan]) -> Report:
        """The report of a plan, `whole` as it is before its conditions; `others` are the plans of other versions."""
        plan = self.planned(whole, others)
        glossary = self.stock(plan.glossary, GlossaryModule) if plan.glossary else None
        facts = [self.stock(item, FactsModule) for item in once(plan.facts, self.diagnostics)]
        references = self.works(plan, facts, list(others.values()))
        known = facts_of(facts, references, self.diagnostics)
        check_parameters(whole, known, self.diagnostics)
        theme = themed(plan, self.used, self.diagnostics)
        kept_back = withheld(plan, self.keeper, self.modules, self.used.files())
        tell_withheld(plan, kept_back, self.diagnostics)
        self.diagnostics.left_out = left_out(self.keeper, self.modules, plan, known)
        used = [key for key, module in self.modules.items() if module]
        return Report(
            name=name,
            plan=plan,
            modules={key: module for key, module in self.modules.items() if module},
            facts=known,
            references=references,
            glossary=glossary,
            tables=self.tables,
            theme=theme,
            labels=labels_of(plan, theme, self.diagnostics),
            day=self.project.day,
            files=self.used.files(),
            values=self.keeper.values,
            left_out=self.diagnostics.left_out,
            still_called=frozenset(self.keeper.called),
            withheld=kept_back,
            consulted=frozenset(self.dropped.values()),
            changed=check_reviews(self.project, used, self.diagnostics),
        )

    def planned(self, whole: Plan, others: dict[str, Plan]) -> Plan:
        """The plan as its conditions leave it, once its modules are read, without those that leave themselves out."""
        plan = self.keeper.kept(whole)
        for place in plan.placements:
            self.module(place.module)
            if place.with_:
                self.module(place.with_)
        note_unplaced(whole, self.keeper, self.project)
        note_replaced(whole, others, self.keeper, self.project)
        return without_lost(plan, self.dropped)

    def works(self, plan: Plan, facts: list[FactsModule | None], others: list[Plan]) -> dict[str, Mapping]:
        """The references of the report, read as far as anything cites them, and its citation style looked at.

        From here on, all that could not be read is known as such.
        """
        cited = mentioned(self.project) | sources(facts) | self.keeper.sources | set(map(str, plan.nocite))
        cited |= set(cited_elsewhere(others, plan, self.project))
        references = self.references(plan, cited)
        self.style(plan.citation_style)
        self.know_holes(plan)
        check_listed(plan.nocite, references, self.diagnostics)
        if None not in facts:  # those that are not read may cite any
            report_unused(references, cited, self.diagnostics)
        return references

    def know_holes(self, plan: Plan) -> None:
        """Let all that follows know what could not be read, and in which order the files come."""
        named = [*plan.bibliography, *plan.facts, *((plan.glossary and [plan.glossary]) or ()), *self.asked]
        places: dict[Span | None, str] = {Span(f"content/{name}.yaml"): str(name) for name in named}
        places |= {name.span: str(name) for name in named}
        near = {name: self.project.read(f"content/{name}.yaml") for name in self.near}
        libraries = frozenset(map(str, plan.bibliography))
        file, told = plan.span.file if plan.span else "", (self.diagnostics.pointed, self.diagnostics.lines)
        self.diagnostics.elsewhere = Whereabouts(self.project, file, self.modules, libraries, *told).remedy
        self.diagnostics.files = self.used.order
        holes = holes_of(self.used.files(), places, near, self.diagnostics)
        valueless = plan.parameters.keys() - self.keeper.values.keys()
        unplaced = OF_MODULES if not plan.sections else frozenset[str]()  # which is told: what they bear is unknown
        self.diagnostics.holes = replace(holes, names=holes.names | valueless, codes=holes.codes | unplaced)

    def module(self, name: Scalar) -> AnyModule | None:
        """The module of that name, and those that its blocks name."""
        key = str(name)
        if key not in self.modules:
            self.modules[key] = None
            module = self.load(name)
            self.modules[key] = module
            for block in _blocks(module) if module else ():
                self.follow(block)
            for sheet in module.sheets if isinstance(module, SheetsModule) else ():
                if sheet.image:
                    self.image(sheet.image)
        return self.modules[key]

    def load(self, name: Scalar) -> AnyModule | None:
        file = f"content/{name}.yaml"
        self.asked.append(name)
        if str(name) not in self.project.modules():
            near = closest(str(name), self.project.modules())
            self.near += [other for other in self.project.modules() if near == phrase("did_you_mean", name=other)]
            self.diagnostics.pointed.update(f"content/{other}.yaml" for other in self.near)
            self.diagnostics.add("S005", name.span, name=name, near=module_astray(self.project, str(name)))
            return None
        if not may_read(self.project, file, self.diagnostics):
            return None
        module = module_of(self.project, file, self.diagnostics)
        if module is None:
            self.used.read(file)
        if module and module.when is not None and not self.keeper.holds(module.when):
            self.dropped[str(name)] = file
            self.keeper.leave(module, place_of(module.when), str(name))
            return None
        self.used.read(file)
        return self.keeper.kept(module) if module else None

    def follow(self, block: Block) -> None:
        """Read what a block names: other modules, CSV files."""
        if block.include is not None:
            base = str(block.include).partition("#")[0]
            self.module(Scalar(base, block.include.span))
        if block.comparison:
            self.module(block.comparison.of)
        if block.balance:
            self.module(block.balance.benefits)
            self.module(block.balance.limits)
        for data in (block.table and block.table.data, block.chart and block.chart.data):
            if isinstance(data, Scalar):
                self.table(data)
        if block.figure:
            self.image(block.figure.image)

    def table(self, path: Scalar) -> None:
        if str(path) not in self.tables and (content := self.file(path, DATA)) is not None:
            reader = read_json_table if path.lower().endswith(JSON) else read_table
            self.tables[str(path)] = reader(f"content/{path}", content, self.diagnostics)

    def file(self, path: Scalar, suffixes: tuple[str, ...]) -> bytes | None:
        return read_named(self.used, path, suffixes, self.diagnostics)

    def style(self, name: Scalar) -> None:
        """Look at the citation style: one of those that we have, or a file of content/."""
        own = self.file(name, STYLE) if name.lower().endswith(STYLE) else None
        if not name or (own is None and name.lower().endswith(STYLE)):
            return
        check_style(name, own, self.diagnostics)

    def image(self, path: Scalar) -> None:
        """Look at an image: one that cannot be read is refused, one larger than a page can show will be reduced."""
        content = self.file(path, IMAGE)
        picture = picture_of(path, content, self.diagnostics) if content is not None else None
        if picture and (size := picture.size) and max(size) > LONGEST:
            self.diagnostics.add("S017", path.span, path=path, width=size[0], height=size[1], longest=LONGEST)

    def stock(self, name: Scalar, kind: type[Stock]) -> Stock | None:
        """The module of that name, which has to be of a kind: a chapter among the facts would be lost in silence."""
        module = self.module(name)
        if module is None or isinstance(module, kind):
            return module
        [expected] = get_args(kind.model_fields["kind"].annotation)
        remedy = phrase("name_module_of_kind", kind=expected)
        self.diagnostics.add("S008", name.span, name=name, kind=module.kind, remedy=remedy)
        return None

    def references(self, plan: Plan, cited: Collection[str]) -> dict[str, Mapping]:
        wanted = None if self.everything else cited
        files = once(plan.bibliography, self.diagnostics)
        items = [item for name in files for item in self.library(name, wanted, cited)]
        return known(items, self.diagnostics, cited=cited, everything=self.everything)

    def library(self, name: Scalar, wanted: Collection[str] | None, cited: Collection[str]) -> Iterable[object]:
        """The references of a module, or of a file that a reference manager wrote, read whole where they are wanted."""
        if not str(name).lower().endswith(SUFFIXES):
            module = self.stock(name, BibliographyModule)
            return module.references if module else ()
        content = self.file(name, REFERENCES)
        if content is None:
            return ()
        return library(
            f"content/{name}",
            content,
            self.diagnostics,
            wanted=wanted,
            cited=cited,
            cache=self.project.cache,
            limits=self.project.limits,
            typed=typed_by_hand(self.project),
        )


def _blocks(module: Module) -> Iterator[Block]:
    yield from module.body
    yield from module.after
    yield from module.summary
    yield from argument_blocks(module)
