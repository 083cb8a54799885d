"""What the tests of references share: how an entry of BibTeX is printed, how its authors are read."""

from __future__ import annotations

from stratege.citations import render
from stratege.references import Entry, from_bibtex, load_items
from stratege.references.parts import full_name, names_of


def printed(text: str) -> str:
    """The line of an entry in the list, its spaces plain."""
    items, _ = load_items([from_bibtex(text)[0].item])
    line = render(items, [f"[@{items[0]['id']}]"], markup="text").bibliography[0][1]
    return line.replace("\u00a0", " ").replace("\u202f", " ")


def of(kind: str, fields: str) -> str:
    """The line of a work of Luc Roy, of 2015, without him and the year."""
    return printed(f"@{kind}{{a, author={{Roy, Luc}}, year=2015, {fields}}}").removeprefix("Roy, L. (2015). ")


def entry(author: str, fields: str = "", kind: str = "misc") -> Entry:
    """A work of an author, of 2023."""
    return from_bibtex(f"@{kind}{{a, author = {{{author}}}, title = {{Les crues}}, year = 2023, {fields}}}")[0]


def read(author: str, fields: str = "", kind: str = "misc") -> list[str]:
    """Those whom a field names, each as BibTeX writes them."""
    return [full_name(name) for name in names_of(entry(author, fields, kind).item, "author")]
