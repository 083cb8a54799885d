"""Names that a plan lists: of `facts: [chiffres, chiffres]`, `once(names, diagnostics)` tells the second."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.source import Scalar


def once(names: Iterable[Scalar], diagnostics: Diagnostics) -> Iterator[Scalar]:
    """Names without those that come back, which are told: all that such a module bears would be there twice."""
    first: dict[str, Scalar] = {}
    for name in names:
        before = first.setdefault(str(name), name)
        if before is name:
            yield name
        else:
            diagnostics.add("S042", name.span, name=name, related=(before.span,))


def check_listed(names: Iterable[Scalar], references: Collection[str], diagnostics: Diagnostics) -> None:
    """Tell of each work that the list should have without a citation (`nocite`), and that no bibliography has."""
    for name in names:
        if str(name) not in references:
            asked, near = phrase("listed_alone"), closest(str(name), references)
            diagnostics.add("C001", name.span, key=name, asked=asked, near=near)
