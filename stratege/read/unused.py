"""References that nothing cites: `report_unused(references, mentioned(project), diagnostics)` warns of each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, span_of
from stratege.project import Project
from stratege.source import Span

MENTION = re.compile(r"@\{?(\w(?:[\w:.#$%&+?<>~/-]*\w)?)")
BRACED = re.compile(r"@\{([^{}\s]+)\}")
SHOWN = 5  # keys named of a file that has many


def report_unused(references: dict[str, Mapping], cited: Collection[str], diagnostics: Diagnostics) -> None:
    """Warn of each reference that nothing cites: no module of the project, no fact, no plan.

    The whole project counts, not the report alone: reports share their bibliography. A file that a reference manager
    wrote is reported once, for its author does not write it by hand.
    """
    exported: defaultdict[str, list[str]] = defaultdict(list)
    for key, reference in references.items():
        if key in cited:
            continue
        span = span_of(reference["id"])
        if span is None or span.file.endswith((".yaml", ".yml")):
            diagnostics.add("C012", span, key=key)
        else:
            exported[span.file].append(key)
    for file, keys in exported.items():
        diagnostics.add("C013", Span(file), count=len(keys), keys=_first(keys))


def mentioned(project: Project) -> set[str]:
    """Every key after an @ in the modules and plans of the project."""
    names = [f"content/{name}.yaml" for name in project.modules()]
    names += [f"content/reports/{name}.yaml" for name in project.reports()]
    texts = (project.read(name).decode("utf-8", errors="replace") for name in names)
    return {key for text in texts for mention in (MENTION, BRACED) for key in mention.findall(text)}


def _first(keys: Iterable[str]) -> str:
    known = sorted(keys)
    return ", ".join(known[:SHOWN]) + ("…" if len(known) > SHOWN else "")
