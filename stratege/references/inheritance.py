"""What entries inherit from: `ancestors({0: {1}, 1: {2}, 2: set()}, [0])` is `[1, 2]`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Links = Mapping[int, set[int]]


def ancestors(links: Links, ranks: Iterable[int]) -> list[int]:
    """The entries that some inherit from, at any remove, in order."""
    found, waiting = set[int](), list(ranks)
    while waiting:
        new = links[waiting.pop()] - found
        found |= new
        waiting += new
    return sorted(found)


def circular(links: Links) -> set[int]:
    """The entries that inherit, at any remove, from one that inherits from itself: pandoc would never end."""
    heirs: dict[int, list[int]] = {number: [] for number in links}
    for number, parents in links.items():
        for parent in parents:
            heirs[parent].append(number)
    waits = {number: len(parents) for number, parents in links.items()}
    ready = [number for number, count in waits.items() if not count]
    for number in ready:  # grows as it goes
        for heir in heirs[number]:
            waits[heir] -= 1
            if not waits[heir]:
                ready.append(heir)
    return {number for number, count in waits.items() if count}
