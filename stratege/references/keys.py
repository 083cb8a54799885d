"""Keys for references that have none: `Keys().of({"author": [{"family": "Roy"}]})` is « roy », then « roya »."""

from __future__ import annotations

from stratege.naming import slug
from stratege.references.parts import Item, date_parts, names_of


class Keys:
    """The keys given so far, each once."""

    def __init__(self, taken: set[str] | None = None) -> None:
        self.taken = taken if taken is not None else set()
        self.ranks: dict[str, int] = {}  # the last of each name and year

    def of(self, item: Item) -> str:
        """Family name and year, as `dupont2020`; the second of them `dupont2020a`."""
        base = _base(item)
        rank = self.ranks.get(base, 0)
        key = f"{base}{_letters(rank)}" if rank else base
        while key in self.taken:
            rank += 1
            key = f"{base}{_letters(rank)}"
        self.ranks[base] = rank
        self.taken.add(key)
        return key


def key_to_cite(key: str) -> str:
    """The key as citations name it, which cannot hold a space: « roy_2002 » for « roy 2002 »."""
    return "_".join(key.split())


def _base(item: Item) -> str:
    first: Item = next(iter(names_of(item, "author") or names_of(item, "editor")), {})
    name = first.get("family") or first.get("literal") or item.get("title", "")
    year = "".join(map(str, date_parts(item, "issued")[:1]))
    return f"{slug(str(name)).replace('-', '')}{year}"


def _letters(rank: int) -> str:
    """a for 1, z for 26, aa for 27."""
    rank, last = divmod(rank - 1, 26)
    return (_letters(rank) if rank else "") + chr(ord("a") + last)
