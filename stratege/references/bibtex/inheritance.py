"""What entries inherit from: `ancestors({0: {1}, 1: {2}, 2: set()}, [0])` is `[1, 2]`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Links = Mapping[int, set[int]]
COPIES = 100  # of entries that one may stand for; a chapter of a volume of a series stands for three


def ancestors(links: Links, ranks: Iterable[int]) -> list[int]:
    """The entries that some inherit from, at any remove, in order."""
    found, waiting = set[int](), list(ranks)
    while waiting:
        new = links[waiting.pop()] - found
        found |= new
        waiting += new
    return sorted(found)


def endless(links: Links) -> set[int]:
    """The entries that inherit, at any remove, from one that inherits from itself: pandoc would never end.

    So are those that stand for too many copies of others, by a long chain or by links that double at each step.
    """
    heirs: dict[int, list[int]] = {number: [] for number in links}
    for number, parents in links.items():
        for parent in parents:
            heirs[parent].append(number)
    waits = {number: len(parents) for number, parents in links.items()}
    ready = [number for number, count in waits.items() if not count]
    copies: dict[int, int] = {}
    for number in ready:  # grows as it goes
        copies[number] = min(1 + sum(copies[parent] for parent in links[number]), COPIES + 1)
        for heir in heirs[number]:
            waits[heir] -= 1
            if not waits[heir]:
                ready.append(heir)
    return {number for number in links if copies.get(number, COPIES + 1) > COPIES}
