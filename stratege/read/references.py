"""References known by their keys, with what is wrong: `known(items, diagnostics, cited=["dupont2020"])`.

A bibliography is often what a program exported, years of somebody's reading: only what a citation needs and cannot have
is an error, and of works that nothing cites nothing is told unless it is asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from stratege.diagnostics import Diagnostic, Diagnostics, phrase
from stratege.model.base import Mapping, span_of
from stratege.read.hand_names import name_faults
from stratege.read.library import Reference
from stratege.references import faults
from stratege.references.twins import is_same, named_by
from stratege.source import Span

# What is told of a group, a collection, capitals: of each nature apart, as one says nothing of another.
NATURES = {
    "edition_of_collection": ("name",),
    "editor_is_publisher": ("name",),
    "name_in_capitals": ("typed", "read"),
    "name_taken_for_group": ("name",),
    "title_in_capitals": ("typed", "read"),
}
MOST_NAMED, FEW = 20, 4  # keys of lost entries, of works that have the fault of an example
BY_HAND = (".yaml", ".yml")


def known(
    items: Iterable[object], diagnostics: Diagnostics, *, cited: Collection[str] = (), everything: bool = False
) -> dict[str, Mapping]:
    """The references by key, the first of each; `cited` are the keys that must be there, `everything` tells of all."""
    checker = _Checker(diagnostics, frozenset(cited), everything)
    for item in items:
        checker.add(item)
    checker.finish()
    return checker.known


@dataclass
class _Checker:
    """Holds back what repeats in a file until it can be counted, and lost entries until another may have their key."""

    diagnostics: Diagnostics
    cited: frozenset[str]
    everything: bool
    known: dict[str, Mapping] = field(default_factory=dict)
    lost: list[Reference] = field(default_factory=list)
    repeated: dict[tuple[str, str, str], list[Diagnostic]] = field(default_factory=dict)
    keys: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)  # of the works of what repeats
    named: dict[tuple[object, ...], list[Mapping]] = field(default_factory=dict)  # what would be printed, by its name
    listed: dict[tuple[str, str], list[str]] = field(default_factory=dict)  # what is named one by one, by file

    def add(self, item: object) -> None:
        if not isinstance(item, Mapping) or not item.get("id"):
            self._add_keyless(item)
        elif isinstance(item, Reference) and item.lost:
            self.lost.append(item)
        elif (key := str(item["id"])) in self.known:
            self._add_double(item, self.known[key])
        else:
            self.known[key] = item
            self._add_faults(key, item)
            self._add_twin(key, item)

    def finish(self) -> None:
        """Tell of the entries that are lost, then of what was held back: once a file, with a count."""
        for item in self.lost:
            self._add_lost(item)
        for like, found in self.repeated.items():
            file, _, many = like
            keys = ", ".join(self.listed.get((file, many), [])[:MOST_NAMED])
            more = phrase("and_others") if len(found) > MOST_NAMED else ""
            shown = found[0]
            others = self._others(like, found, shown)
            words = phrase(many, count=len(found), keys=f"{keys}{more}", message=f"{shown.message}{others}")
            self.diagnostics.include(replace(shown, message=words) if len(found) > 1 else shown)

    def _others(self, like: tuple[str, str, str], found: list[Diagnostic], shown: Diagnostic) -> str:
        """The works that something is told of besides that of the example: « ; de même « roy », « petit » »."""
        named, many = self.keys.get(like, []), like[2]
        told = next((key for key, one in zip(named, found, strict=True) if one is shown), "")
        others = [key for key in dict.fromkeys(named) if key and key != told]
        quoted = ", ".join(phrase("lost", key=key) for key in others[:FEW])
        more = phrase("and_others") if len(others) > FEW else ""
        return phrase("also_of", keys=f"{quoted}{more}") if others and many == "many_times" else ""

    def _add_keyless(self, item: object) -> None:
        if isinstance(item, Reference) and item.lost:
            span, problem = item.problems[0]
            self._tell("C006", span, {"problem": problem, "form": item.form})
        else:
            self.diagnostics.add("S002", span_of(item), key="id", remedy=phrase("add_line", line="id: …"))

    def _add_double(self, item: Mapping, first: Mapping) -> None:
        """Exports of one library often hold a work twice, the same: that is no fault."""
        key, place = str(item["id"]), span_of(first["id"])
        if (not isinstance(item, Reference) or item != first) and self._is_told(key, item):
            self._tell("C002", span_of(item["id"]), {"key": key}, (place,) if place else ())

    def _add_twin(self, key: str, item: Mapping) -> None:
        """One work under two keys, both of which would be in the list."""
        if not self._is_told(key, item) or (named := named_by(item)) is None:
            return
        for first in self.named.setdefault(named, []):
            if is_same(item, first):
                place = span_of(first["id"])
                words: dict[str, object] = {"key": key, "first": str(first["id"])}
                listed = ("many_twins", phrase("twins", **words))
                self._tell("C022", span_of(item["id"]), words, (place,) if place else (), listed=listed)
                break
        self.named[named].append(item)

    def _add_faults(self, key: str, item: Mapping) -> None:
        if not self._is_told(key, item):
            return
        for fault in faults(item, item.form if isinstance(item, Reference) else ""):
            span = item.keys_spans.get(fault.name, span_of(item))
            if fault.code == "C005" and key in self.cited:
                self.diagnostics.add("C014", span, key=key, problem=phrase("entry_nameless"))
            else:
                self._tell(fault.code, span, {"key": key, **fault.words})
        for found in () if isinstance(item, Reference) else name_faults(item):
            self._tell(found.code, found.span, {"key": key, **found.words})
        if isinstance(item, Reference):
            for name, meant in item.strange:
                near = phrase("did_you_mean", name=meant)
                self._tell("C008", item.keys_spans.get(name), {"key": key, "field": name, "near": near})
            for span, problem in item.problems:
                self._tell("C006", span, {"problem": problem, "form": item.form})
            self._add_readings(key, item)

    def _add_readings(self, key: str, item: Reference) -> None:
        """What is printed otherwise than it is written, or may be; what to write is said as the form has it."""
        remedy = phrase({"BibTeX": "told_bibtex", "RIS": "told_ris"}.get(item.form, "told_other"))
        for span, told in item.read_as:
            self._tell("C017", span, {"key": key, "told": told, "remedy": remedy})
        for span, name in item.groups:
            given, _, family = name.rpartition(" ")
            told = phrase("name_taken_for_group", name=name)
            words = phrase("told_group", name=name, person=f"{family}, {given}")
            self._tell("C017", span, {"key": key, "told": told, "remedy": words})

    def _add_lost(self, item: Reference) -> None:
        """An entry that cannot be read; its key is known all the same if it is cited, for it is not nowhere."""
        key, (span, problem) = str(item["id"]), item.problems[0]
        if key in self.cited and key not in self.known:
            self.diagnostics.add("C014", span, key=key, problem=phrase("entry_unreadable", problem=problem))
            self.known[key] = item
        else:
            words = phrase("entry_lost", key=key, problem=problem)
            listed = ("many_lost", phrase("lost", key=key))
            self._tell("C006", span, {"problem": words, "form": item.form}, listed=listed)

    def _is_told(self, key: str, item: Mapping) -> bool:
        return self.everything or key in self.cited or not isinstance(item, Reference)

    def _tell(
        self,
        code: str,
        span: Span | None,
        words: dict[str, object],
        related: tuple[Span, ...] = (),
        *,
        listed: tuple[str, str] = ("many_times", ""),
    ) -> None:
        """Record a fault: at once where the author writes by hand, else held back with its like.

        `listed` is the phrase that tells of many, and what it names this one by.
        """
        if span is None or span.file.endswith(BY_HAND):
            self.diagnostics.add(code, span, related=related, **words)
            return
        made = Diagnostics()
        made.add(code, span, related=related, **words)
        many, name = listed
        like = (span.file, f"{code} {_nature(str(words.get('told', '')))}".strip(), many)
        self.repeated.setdefault(like, []).extend(made.items)
        self.keys.setdefault(like, []).extend([str(words.get("key", ""))] * len(made.items))
        self.listed.setdefault((span.file, many), []).append(name)


def _nature(told: str) -> str:
    """Which of the `NATURES` a telling is of, by the words that all of it have; "" for a field read otherwise."""
    return next((name for name in NATURES if all(piece in told for piece in _fixed(name))), "") if told else ""


@cache
def _fixed(name: str) -> tuple[str, ...]:
    """The words of a phrase that stay, whatever it tells of."""
    return tuple(phrase(name, **dict.fromkeys(NATURES[name], "\0")).split("\0"))
