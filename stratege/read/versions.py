"""A plan as one of its profiles has it: `overlaid(tree, "public", diagnostics)` lays what the profile says over it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.base import Mapping, Tree
from stratege.model.parameters import Version
from stratege.model.report import Plan
from stratege.project import Project
from stratege.read.nodes import parse
from stratege.read.validate import validate
from stratege.source import Scalar

PROFILES, PARAMETERS = "profiles", "parameters"


def profiles(tree: Tree) -> Mapping:
    """What the profiles of a plan's tree say, by their names; what is none is told by the model."""
    found = tree.get(PROFILES) if isinstance(tree, Mapping) else None
    return found if isinstance(found, Mapping) else Mapping()


def profiles_of(project: Project, report: str) -> list[str]:
    """The names of a report's profiles, as far as its file can be read; nothing is told."""
    file = f"content/reports/{report}.yaml"
    try:
        return list(profiles(parse(file, project.read(file), Diagnostics())))
    except OSError:
        return []


def known_version(tree: Tree, version: Version, diagnostics: Diagnostics) -> Version:
    """The version that is asked of a plan's tree; that without a profile after a diagnostic, for what else is wrong."""
    known = profiles(tree)
    if not version.profile or version.profile in known:
        return version
    tell_profile(version.profile, known, diagnostics)
    return replace(version, profile="")


def plan_of(tree: Tree, version: Version, diagnostics: Diagnostics) -> Plan | None:
    """The plan of a version; None after a diagnostic. The other profiles are looked at as well, for what is wrong."""
    return validate(Plan, overlaid(tree, version.profile), diagnostics)


def other_plans(tree: Tree, version: Version, diagnostics: Diagnostics) -> dict[str, Plan]:
    """The plans of the versions that are not asked for, by profile, "" for none; what is wrong in them is told."""
    names = [name for name in ("", *profiles(tree)) if name != version.profile]
    return {name: plan for name in names if (plan := validate(Plan, overlaid(tree, name), diagnostics))}


def tell_profile(name: str, known: Iterable[str], diagnostics: Diagnostics) -> None:
    """Tell of a profile that a report does not have, at its place or as an option of the command."""
    names = list(known)
    near = closest(name, names) or phrase("possible_profiles", names=", ".join(names) or phrase("none"))
    option = phrase("of_option", option=f"--profile {name}")
    place = name.span if isinstance(name, Scalar) else None
    diagnostics.add("S123", place, name=name, option="" if place else option, near=near)


def overlaid(tree: Tree, profile: str) -> Tree:
    """A plan's tree with a profile laid over it; the values that it gives to parameters are not declarations."""
    over = profiles(tree).get(profile)
    if not isinstance(tree, Mapping) or not isinstance(over, Mapping):
        return tree
    said = Mapping({key: value for key, value in over.items() if key != PARAMETERS})
    said.span, said.keys_spans = over.span, over.keys_spans
    return _laid_over(tree, said)


def settings_of(tree: Tree, version: Version, asked: Version) -> Mapping:
    """The values that the profile of a version gives; those of any profile where one that is none was `asked`."""
    if version.profile == asked.profile:
        return settings(tree, version.profile)
    given = [settings(tree, name) for name in profiles(tree)]
    return Mapping({name: value for one in given for name, value in one.items()})


def settings(tree: Tree, profile: str) -> Mapping:
    """The values that a profile gives to parameters."""
    over = profiles(tree).get(profile)
    found = over.get(PARAMETERS) if isinstance(over, Mapping) else None
    return found if isinstance(found, Mapping) else Mapping()


def _laid_over(under: Mapping, over: Mapping) -> Mapping:
    """Objects merge key by key, anything else is replaced; a key without a value takes away the one below."""
    result = Mapping(under)
    result.span, result.keys_spans = under.span, {**under.keys_spans, **over.keys_spans}
    for key, value in over.items():
        below = under.get(key)
        if value is None:
            result.pop(key, None)
        elif isinstance(value, Mapping) and isinstance(below, Mapping):
            result[key] = _laid_over(below, value)
        else:
            result[key] = value
    return result
