"""Read a report whole: `read(project, "essay", diagnostics)` follows the plan to every module, fact and reference."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.images import LONGEST
from stratege.model.base import Mapping, Tree, span_of
from stratege.model.blocks import Block
from stratege.model.module import Module
from stratege.model.modules import MODULES, AnyModule, argument_blocks
from stratege.model.profiles import SheetsModule
from stratege.model.report import Plan, Report
from stratege.model.stock import BibliographyModule, Fact, FactsModule, GlossaryModule
from stratege.project import Project, Used
from stratege.read.authors import check_authors
from stratege.read.facts import check_fact
from stratege.read.files import DATA, IMAGE, JSON, REFERENCES, STYLE, read_named
from stratege.read.json_tables import read_json_table
from stratege.read.labels import labels_of
from stratege.read.library import SUFFIXES, library
from stratege.read.nodes import parse
from stratege.read.pictures import picture_of
from stratege.read.references import known
from stratege.read.style import check_style
from stratege.read.survey import may_read, survey
from stratege.read.tables import read_table
from stratege.read.theme import read_theme
from stratege.read.unused import mentioned, report_unused
from stratege.read.validate import validate
from stratege.read.values import check_values
from stratege.source import Scalar, Span


def read(project: Project, name: str, diagnostics: Diagnostics, *, everything: bool = False) -> Report | None:
    """The report of that name; None when its plan itself cannot be read. All faults go to `diagnostics`.

    Those of references that nothing cites go there only for `everything`.
    """
    file = f"content/reports/{name}.yaml"
    survey(project, diagnostics)
    if name not in project.reports():
        diagnostics.add("S007", None, name=name, near=closest(name, project.reports()))
        return None
    if not may_read(project, file, diagnostics):
        return None
    used = Used(project)
    tree = parse(file, used.read(file), diagnostics)
    plan = validate(Plan, tree, diagnostics) if tree is not None else None
    if plan is None:
        return None
    check_values(plan, diagnostics)
    check_authors(plan.authors, diagnostics)
    return _Reader(used, diagnostics, everything).report(name, plan)


class _Reader:
    """Reads each module once."""

    def __init__(self, used: Used, diagnostics: Diagnostics, everything: bool) -> None:
        self.used, self.project, self.diagnostics = used, used.project, diagnostics
        self.everything = everything
        self.modules: dict[str, AnyModule | None] = {}
        self.tables: dict[str, list[list[Scalar]]] = {}

    def report(self, name: str, plan: Plan) -> Report:
        for place in (*plan.chapters, *plan.appendices):
            self.module(place.module)
            if place.with_:
                self.module(place.with_)
        glossary = self.module(plan.glossary) if plan.glossary else None
        facts = [self.module(item) for item in plan.facts]
        cited = mentioned(self.project) | sources(facts) | set(map(str, plan.nocite))
        references = self.references(plan, cited)
        self.style(plan.citation_style)
        report_unused(references, cited, self.diagnostics)
        theme = read_theme(plan.theme, self.used, self.diagnostics)
        return Report(
            name=name,
            plan=plan,
            modules={key: module for key, module in self.modules.items() if module},
            facts=self.facts(facts, references),
            references=references,
            glossary=glossary if isinstance(glossary, GlossaryModule) else None,
            tables=self.tables,
            theme=theme,
            labels=labels_of(plan, theme, self.diagnostics),
            day=self.project.day,
            files=self.used.files(),
        )

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
        if str(name) not in self.project.modules():
            near = closest(str(name), self.project.modules())
            self.diagnostics.add("S005", name.span, name=name, near=near)
            return None
        if not may_read(self.project, file, self.diagnostics):
            return None
        tree = parse(file, self.used.read(file), self.diagnostics)
        if tree is None:
            return None
        kind = str(tree.get("kind", "")) if isinstance(tree, Mapping) else ""
        model = MODULES.get(kind)
        if model is None:
            self.unknown_kind(file, tree, kind)
            return None
        module = validate(model, tree, self.diagnostics)
        if module:
            check_values(module, self.diagnostics)
        return module

    def unknown_kind(self, file: str, tree: Tree, kind: str) -> None:
        span = (span_of(tree.get("kind")) or tree.span) if isinstance(tree, Mapping) else Span(file, 1, 1)
        expected = phrase("choices", names=", ".join(MODULES))
        self.diagnostics.add("S003", span, key="kind", expected=expected, remedy=closest(kind, MODULES))

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

    def facts(self, modules: Iterable[AnyModule | None], references: dict[str, Mapping]) -> dict[str, Fact]:
        result: dict[str, Fact] = {}
        for fact in (fact for module in modules if isinstance(module, FactsModule) for fact in module.facts):
            if str(fact.id) in result:
                self.diagnostics.add("F003", fact.id.span, fact=fact.id, related=(result[str(fact.id)].id.span,))
            check_fact(fact, references, self.diagnostics)
            result[str(fact.id)] = fact
        return result

    def references(self, plan: Plan, cited: Collection[str]) -> dict[str, Mapping]:
        wanted = None if self.everything else cited
        items = [item for name in plan.bibliography for item in self.library(name, wanted)]
        return known(items, self.diagnostics, cited=cited, everything=self.everything)

    def library(self, name: Scalar, wanted: Collection[str] | None) -> Iterable[object]:
        """The references of a module, or of a file that a reference manager wrote, read whole where they are wanted."""
        if not str(name).lower().endswith(SUFFIXES):
            module = self.module(name)
            return module.references if isinstance(module, BibliographyModule) else ()
        content = self.file(name, REFERENCES)
        if content is None:
            return ()
        return library(
            f"content/{name}",
            content,
            self.diagnostics,
            wanted=wanted,
            cache=self.project.cache,
            limits=self.project.limits,
        )


def sources(modules: Iterable[AnyModule | None]) -> set[str]:
    """The keys of the works that facts come from."""
    facts = (fact for module in modules if isinstance(module, FactsModule) for fact in module.facts)
    return {str(fact.source) for fact in facts if fact.source}


def _blocks(module: Module) -> Iterator[Block]:
    yield from module.body
    yield from module.after
    yield from module.summary
    yield from argument_blocks(module)
