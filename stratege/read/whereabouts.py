"""Where a name is that a report lacks: « il est dans content/chiffres.yaml, que ce rapport n'a pas : ajoutez… ».

A name of the report that was called with another's sign is told with its own: `[@fig_ventes]` is « [#fig_ventes] ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from stratege.diagnostics import phrase
from stratege.model.modules import AnyModule
from stratege.model.stock import BibliographyModule, FactsModule
from stratege.project import CONTENT, Project
from stratege.read.conditions import names_in
from stratege.read.modules import quietly
from stratege.records import record

KINDS = {"R001": "sections", "F001": "facts", "C001": "bibliography", "F004": "bibliography"}  # the keys of a plan
SIGNS = {"sections": "#", "facts": "=", "bibliography": "@"}
CALLED = ("R001", "F001", "C001")  # codes of a name that a sign calls
LIBRARY = ".bib"
ENTRY = re.compile(r"^\s*@\w+\s*[{(]\s*([^\s,]+)\s*,", re.MULTILINE)


@record(slots=False)
class Whereabouts:
    """What the modules of a report bear, and those of its project that it does not name."""

    project: Project
    plan: str  # its file
    modules: Mapping[str, AnyModule | None]  # all that the report names, as they are read
    libraries: frozenset[str]  # the other names of its bibliography
    pointed: set[str]  # the files that a remedy names, which grows
    lines: set[str]  # the remedies that add one to the report, which grows too

    def remedy(self, code: str, name: str) -> str:
        """What to do about a name that nothing bears under that code; "" if it is nowhere."""
        wanted = KINDS.get(code)
        if wanted is None:
            return ""
        if here := {kind for kind, names in self._own if name in names}:
            sign = "" if wanted in here or code not in CALLED else SIGNS[min(here)]
            return phrase("write_form", form=f"[{sign}{name}]") if sign else ""
        found = next((other for other, kind, names in self._others if kind == wanted and name in names), "")
        return self._added(found, wanted) if found else ""

    @cached_property
    def _own(self) -> list[tuple[str, set[str]]]:
        """The kinds of the report's modules, and the names that they bear."""
        return [(_kind(module), _borne(key, module)) for key, module in self.modules.items() if module]

    @cached_property
    def _others(self) -> list[tuple[str, str, set[str]]]:
        """The modules and the libraries that the report does not name, their kinds, and the names that they bear."""
        return list(self._unnamed())

    def _unnamed(self) -> Iterator[tuple[str, str, set[str]]]:
        for key in self.project.modules():
            if key not in self.modules and (module := quietly(self.project, key)):
                yield key, _kind(module), _borne(key, module)
        try:
            names = self.project.names(CONTENT)
            for file in (name for name in names if name.endswith(LIBRARY) and name not in self.libraries):
                text = self.project.read(f"{CONTENT}/{file}").decode("utf-8", "replace")
                yield file, "bibliography", set(ENTRY.findall(text))
        except OSError:  # told by whoever surveys the folder
            return

    def _added(self, name: str, kind: str) -> str:
        """How the report gets a module, or a library."""
        path = f"{CONTENT}/{name}" if name.endswith(LIBRARY) else f"{CONTENT}/{name}.yaml"
        self.pointed.add(path)
        words = {"name": name, "reports": self.plan}
        remedy = phrase("add_to_sections", **words) if kind == "sections" else phrase("add_to_key", key=kind, **words)
        told = phrase("borne_elsewhere", path=path, remedy=remedy)
        self.lines.add(told)
        return told


def _kind(module: AnyModule) -> str:
    """The key under which a plan names a module."""
    stocks = {FactsModule: "facts", BibliographyModule: "bibliography"}
    return stocks.get(type(module), "sections")


def _borne(key: str, module: AnyModule) -> set[str]:
    """The names that a module bears, its own among those of a chapter."""
    if isinstance(module, FactsModule):
        return {str(fact.id) for fact in module.facts}
    if isinstance(module, BibliographyModule):
        return {str(item.get("id")) for item in module.references if isinstance(item, dict)}
    return {key, *names_in(module)}
