"""What a version does without, once all is read: names that lead nowhere, works cited elsewhere, files withheld."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from stratege.diagnostics import Diagnostics
from stratege.model.modules import AnyModule
from stratege.model.report import Part, Placement, Plan
from stratege.model.stock import FactsModule
from stratege.project import Project
from stratege.read.conditions import Keeper, names_in, place_of, texts_in
from stratege.read.files import DATA, JSON
from stratege.read.modules import quietly
from stratege.source import Scalar, Span

Modules = Mapping[str, AnyModule | None]
ELSE = re.compile(r"\{[^{}]*\belse\s*=")  # what a reference prints in one version, beside what it prints in another
ATTACHED = (".yaml", ".yml", ".csv", ".json", ".bib", ".ris")  # what a PDF carries of the sources


def without_lost(plan: Plan, dropped: Iterable[str]) -> Plan:
    """The plan without the places of the modules that their own `when` leaves out, nor parts that have no more any."""
    lost = frozenset(dropped)
    sections = [
        item.model_copy(update={"sections": _found(item.sections, lost)}) if isinstance(item, Part) else item
        for item in plan.sections
    ]
    chapters = [
        item for item in sections if (item.sections if isinstance(item, Part) else str(item.module) not in lost)
    ]
    unwoven = [item if isinstance(item, Part) else _unwoven(item, lost) for item in chapters]
    others = {"front_matter": _found(plan.front_matter, lost), "appendices": _found(plan.appendices, lost)}
    return plan.model_copy(update={"sections": unwoven, **others})


def _found(places: Iterable[Placement], lost: frozenset[str]) -> list[Placement]:
    return [_unwoven(place, lost) for place in places if str(place.module) not in lost]


def _unwoven(place: Placement, lost: frozenset[str]) -> Placement:
    return place.model_copy(update={"with_": None, "table": None}) if place.with_ and place.with_ in lost else place


def note_unplaced(whole: Plan, keeper: Keeper, project: Project) -> None:
    """Remember the names that the modules bear whose places a version leaves out."""
    for place in whole.placements:
        if place.when is None or keeper.holds(place.when):
            continue
        for name in (place.module, place.with_):
            if name and (module := quietly(project, name)):
                keeper.leave(module, place_of(place.when), str(name))


def note_replaced(whole: Plan, others: Mapping[str, Plan], keeper: Keeper, project: Project) -> None:
    """Remember the names that the modules bear which other versions place, by profile, and this one does not.

    What leaves out those of the report itself is the key of the profile that lists the others: `appendices`, in
    « sans_annexes »; what only another profile adds, its place there.
    """
    placed = set(map(str, _named(whole.placements)))
    for profile, other in others.items():
        for key, places in other.places_by_key().items():
            for name in (name for name in _named(places) if str(name) not in placed):
                span = name.span if profile else whole.place_of(key)
                if span and (module := quietly(project, name)):
                    keeper.leave(module, span, str(name))


def left_out(keeper: Keeper, modules: Modules, plan: Plan, facts: Iterable[str]) -> dict[str, Span]:
    """The names that nothing bears in this version, with the `when` that leaves them out."""
    if not keeper.left:
        return {}
    placed = set(map(str, _named(plan.placements)))
    there = {name for module in modules.values() if module for name in names_in(module)} | set(facts) | placed
    return {name: span for name, span in keeper.left.items() if name not in there}


def cited_elsewhere(others: Iterable[Plan], plan: Plan, project: Project) -> Iterator[str]:
    """The works that other versions of the report cite by their facts, or list without citing them."""
    for other in others:
        yield from map(str, other.nocite)
        for name in other.facts:
            module = quietly(project, name) if name not in plan.facts else None
            facts = module.facts if isinstance(module, FactsModule) else []
            yield from (str(fact.source) for fact in facts if fact.source)


def withheld(plan: Plan, keeper: Keeper, modules: Modules, files: Iterable[str]) -> frozenset[str]:
    """The sources that say more than a version prints; all are open in a report that has one version only.

    What is known to be printed whole is not withheld: a table's data, a module in full that has neither a
    short version nor words for what another version lacks.
    """
    if not (plan.profiles or keeper.left_any):
        return frozenset()
    named = {name for place in plan.placements for name in _whole(place)}
    whole = {f"content/{name}.yaml" for name in named if _has_one_version(modules.get(name))}
    printed = whole - keeper.partial
    return frozenset(file for file in files if file.endswith(ATTACHED) and not (file in printed or _is_data(file)))


def _has_one_version(module: AnyModule | None) -> bool:
    """Whether all that a module holds can be read at once: it is neither shortened nor worded for two versions."""
    return module is not None and not (module.summary or any(ELSE.search(text) for _, text in texts_in(module)))


def _is_data(file: str) -> bool:
    """Whether a file is known to be a table's data: JSON may hold references, more than are cited."""
    return file.endswith(DATA) and not file.endswith(JSON)


def _named(places: Iterable[Placement]) -> Iterator[Scalar]:
    """The modules that places name."""
    return (name for place in places for name in (place.module, place.with_) if name)


def _whole(place: Placement) -> tuple[str, ...]:
    """The module that a place prints whole: two that are woven lose their theses and their actions."""
    return (str(place.module),) if place.view == "full" and not place.with_ else ()


def tell_withheld(plan: Plan, files: frozenset[str], diagnostics: Diagnostics) -> None:
    """Say which sources the author's choice would have attached."""
    if plan.attachments == "sources" and files:
        diagnostics.add("S127", plan.place_of("attachments"), related=(), files=", ".join(sorted(files)))


def check_parameters(plan: Plan, facts: Mapping[str, object], diagnostics: Diagnostics) -> None:
    """Tell of the names that a fact and a parameter share."""
    for name, parameter in plan.parameters.items():
        if name in facts:
            diagnostics.add("S125", parameter.span, name=name)
