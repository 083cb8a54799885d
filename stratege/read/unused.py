"""References that nothing cites: `report_unused(references, mentioned(project), diagnostics)` warns of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

import yaml

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.base import Mapping, span_of
from stratege.project import Project
from stratege.source import Span
from stratege.text import keys
from stratege.text.hand_citations import families, hand_citations
from stratege.text.reader import read
from stratege.yaml_graph import LOADER

KNOWN = 1 << 8  # files: a report that is followed while it is written changes by one at a time
SHOWN = 5  # keys named of a file that has many


def report_unused(references: dict[str, Mapping], cited: Collection[str], diagnostics: Diagnostics) -> None:
    """Warn of each reference that nothing cites: no module of the project, no fact, no plan.

    The whole project counts, not the report alone: reports share their bibliography. A file that a reference manager
    wrote is reported once, for its author does not write it by hand. A work that a citation misspells is meant.
    """
    meant = {closest(key, references) for key in set(cited) - set(references)}
    exported: defaultdict[str, list[str]] = defaultdict(list)
    for key, reference in references.items():
        if key in cited or phrase("did_you_mean", name=key) in meant:
            continue
        span = span_of(reference["id"])
        if span is None or span.file.endswith((".yaml", ".yml")):
            diagnostics.add("C012", span, key=key)
        else:
            exported[span.file].append(key)
    for file, unused in exported.items():
        one = len(unused) == 1
        count = phrase("reference" if one else "references", count=len(unused))
        cited_at = phrase("is_cited" if one else "are_cited")
        diagnostics.add("C013", Span(file), count=count, cited=cited_at, keys=_first(unused))


def mentioned(project: Project) -> set[str]:
    """Every key that a text of the modules and plans of the project cites."""
    return project.once("keys cited", lambda: _mentioned(project))


def typed_by_hand(project: Project) -> frozenset[tuple[str, str]]:
    """The first name and the year of each citation that a text of the modules has typed by hand."""
    return project.once("works typed", lambda: _typed_by_hand(project))


def _typed_by_hand(project: Project) -> frozenset[tuple[str, str]]:
    found = (found for text in _texts(project) for found in hand_citations(text))
    return frozenset((families(one)[0], one["year"]) for one in found)


def _mentioned(project: Project) -> set[str]:
    return {key for text in _texts(project) if "@" in text for key in _cited(text)}


def _texts(project: Project) -> Iterator[str]:
    """The texts of the modules and plans of the project."""
    names = [f"content/{name}.yaml" for name in project.modules()]
    names += [f"content/reports/{name}.yaml" for name in project.reports()]
    return (_text(project, name) for name in names)


def _text(project: Project, name: str) -> str:
    """The text of a file; empty where it cannot be read, which others tell."""
    try:
        return project.read(name).decode("utf-8", errors="replace")
    except OSError:
        return ""


@lru_cache(KNOWN)
def _cited(text: str) -> frozenset[str]:
    """The keys that the scalars of a file cite; of one that is no YAML, those that it seems to cite."""
    try:
        values = [event.value for event in yaml.parse(text, LOADER) if isinstance(event, yaml.ScalarEvent)]
    except yaml.YAMLError:
        return frozenset(keys(text))
    citations = (citation for value in values if "@" in value for citation in read(value).citations)
    return frozenset(key for citation in citations for key in citation.keys)


def _first(keys: Iterable[str]) -> str:
    known = sorted(keys)
    return ", ".join(known[:SHOWN]) + ("…" if len(known) > SHOWN else "")
