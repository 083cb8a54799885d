"""Why pandoc stopped, in French: `tell(error, diagnostics, Places({"a": span}))` says it where it can be mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Self

from stratege.diagnostics import Diagnostics, phrase
from stratege.model.base import span_of
from stratege.pandoc import PandocFailed
from stratege.records import record
from stratege.source import Span

LIMITS = ("time", "memory", "crash")
QUOTED = 160  # characters of what pandoc says itself


@record(slots=False)
class Places:
    """Where the works that pandoc was given stand, by key, and the style or its name."""

    works: Mapping[str, Span] = field(default_factory=dict)
    style: Span | None = None

    @classmethod
    def of(cls, references: Iterable[Mapping[str, object]], style: Span | None) -> Self:
        """The places of references that know theirs."""
        works = {str(item.get("id")): span for item in references if (span := span_of(item))}
        return cls(works, style)


def tell(error: PandocFailed, diagnostics: Diagnostics, places: Places, style: str = "") -> None:
    """Tell why pandoc stopped: at the work, or the style, that is at fault; else at the files of the works."""
    spans = _spans(error, places)
    diagnostics.add(
        "E007",
        spans[0] if spans else None,
        related=tuple(spans[1:]),
        problem=_problem(error, style),
        remedy=phrase(f"pandoc_remedy_{'limit' if error.cause in LIMITS else error.cause}"),
    )


def _spans(error: PandocFailed, places: Places) -> list[Span]:
    if error.key in places.works:
        return [places.works[error.key]]
    if error.cause == "style":
        return [places.style] if places.style else []
    files = Counter(span.file for span in places.works.values())
    return [Span(file) for file, _ in files.most_common()]


def _problem(error: PandocFailed, style: str) -> str:
    """What is wrong; pandoc's own words are a quotation, where nothing better is known."""
    if error.cause in LIMITS:
        return phrase(f"exceeded_{error.cause}")
    if error.cause == "reference" and error.key:
        return phrase("pandoc_reference", key=error.key)
    said = phrase("quoted_english", said=" ".join(error.said.split())[:QUOTED])
    return phrase("pandoc_style" if error.cause == "style" else "pandoc_other", style=style, said=said)
