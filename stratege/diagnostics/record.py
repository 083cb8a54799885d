"""What is wrong, where and what to do: `content/limits.yaml:12:7: erreur R001 : renvoi vers « ciblge »…`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache

from stratege.diagnostics.catalogue import CATALOGUE, phrase
from stratege.diagnostics.gathering import gathered
from stratege.diagnostics.holes import BORNE, CALLED, Holes
from stratege.diagnostics.items import Diagnostic, Severity
from stratege.diagnostics.policy import Policy
from stratege.source import Span

MANY = 2000  # names that are all compared with a wrong one
LONGEST = 200  # characters of a name that may be a misspelt one
SHORTEST = 3  # characters that may be the beginning of a name


@dataclass
class Diagnostics:
    """The sink that every stage receives; stages never raise for an author's mistake."""

    items: list[Diagnostic] = field(default_factory=list)
    files: tuple[str, ...] = ()  # in the order in which their faults are shown, before those of other files
    holes: Holes = field(default_factory=Holes)  # what could not be read: nothing is told of its absence
    left_out: Mapping[str, Span] = field(default_factory=dict)  # names that a version lacks, and its `when`
    elsewhere: Callable[[str, str], str] | None = None  # the remedy of a code's name that something else bears, or ""
    pointed: set[str] = field(default_factory=set)  # the files that a remedy says to add to a report
    lines: set[str] = field(default_factory=set)  # the remedies that each are one line to add: one cause, told once
    policy: Policy = field(default_factory=Policy)  # what the project makes of what is told from now on
    silencers: set[Span] = field(default_factory=set)  # the comments that silenced something
    _told: set[Diagnostic] = field(default_factory=set)

    def add(self, code: str, span: Span | None = None, *, related: tuple[Span, ...] = (), **words: object) -> None:
        """Record the fault `code` of the catalogue, its sentences filled with `words`; told twice, it counts once."""
        if self.holes.explain(code, words):
            return
        if code in CALLED and (when := self.left_out.get(name := str(words[BORNE[code]]))):
            code, related = "R005", (when,)
            words = {"target": name, "when": when, "remedy": phrase("same_condition")}
        if code in BORNE and self.elsewhere and (found := self.elsewhere(code, str(words[BORNE[code]]))):
            words["near"] = found
        entry = CATALOGUE[code]
        message, remedy = entry.message.format(**words), entry.remedy.format(**words).strip()
        self.include(Diagnostic(code, Severity(entry.severity), message, span, remedy, related))

    def include(self, item: Diagnostic) -> None:
        """Record a fault that is made already, as those of another sink are, unless the policy silences it."""
        made = self.policy.applied(item)
        if isinstance(made, Span):
            self.silencers.add(made)
        elif made and made not in self._told:
            self._told.add(made)
            self.items.append(made)

    def absorb(self, other: Diagnostics) -> None:
        """Record all that another sink holds, what was silenced there included."""
        self.silencers |= other.silencers
        self.pointed |= other.pointed
        self.lines |= other.lines
        for item in other.sorted:
            self.include(item)

    @property
    def sorted(self) -> list[Diagnostic]:
        """All of them in the order of places."""
        ranks = {file: rank for rank, file in enumerate(self.files)}
        return sorted(self.items, key=lambda item: (_rank(item, ranks), *_place(item)))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(gathered(self.sorted, self.lines))

    def __len__(self) -> int:
        return len(self.items)

    @property
    def errors(self) -> list[Diagnostic]:
        """Those that forbid the writing."""
        return [item for item in self if item.severity is Severity.ERROR]

    @property
    def warnings(self) -> list[Diagnostic]:
        """Those that `--strict` alone forbids."""
        return [item for item in self if item.severity is Severity.WARNING]


def closest(name: str, names: Iterable[object]) -> str:
    """« vouliez-vous « ciblage » ? » if a name looks like it or begins it, else nothing."""
    found = nearest(name, names)
    return phrase("did_you_mean", name=found) if found else ""


def nearest(name: str, names: Iterable[object]) -> str:
    """The name that another looks like, or begins; "" if there is none."""
    return _closest(name, tuple(map(str, names)))


@lru_cache(1 << 10)
def _closest(name: str, names: tuple[str, ...]) -> str:
    """The same, looked for once however often a name comes back; among very many names, in those that begin alike."""
    alike = names if len(names) <= MANY else [item for item in names if item[:2] == name[:2]][:MANY]
    near = get_close_matches(name, alike, 1, 0.6) if len(name) <= LONGEST else []
    near = near or sorted((item for item in names if _begins(name, item)), key=len)
    near = near or [item for item in alike if item.casefold() == name.casefold()]
    return near[0] if near else ""


def _begins(name: str, other: str) -> bool:
    """Whether a name is the beginning of another, or the whole of it, in capitals or not."""
    return len(name) >= SHORTEST and other.casefold().startswith(name.casefold())


def _place(item: Diagnostic) -> tuple[str, int, int, bool, str]:
    """Where a fault comes among the others: of one place, what cannot be read comes before what is read in it."""
    span, is_later = item.span, not item.code.startswith("Y")
    return (span.file, span.line, span.column, is_later, item.code) if span else ("", 0, 0, is_later, item.code)


def _rank(item: Diagnostic, ranks: Mapping[str, int]) -> int:
    """The rank of a fault's file, those of files without a rank after the others.

    Of those without a place, an error, as of the command's own words, comes last: a terminal shows its end.
    """
    if item.span is None:
        return len(ranks) + 1 if item.severity is Severity.ERROR else -1
    return ranks.get(item.span.file, len(ranks))
