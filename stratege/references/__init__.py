"""Bibliographies as data: `load_items(references)` gives CSL-JSON items; the room knows no style.

In order: `parts`, `dates` and `items` (what an item is), `checks` with `fields` and `written_names` (what is wrong with
one), `twins` (one work under two keys), `publishers`, `words`, `tex`, `names` and `titles` (what its words are, how
they are typed, how APA has them), `bounds`, `entries` and `keys`, `bibtex`, `ris`, `csl` (what other programs wrote),
`exports` (what they read).
"""

from typing import TYPE_CHECKING

from stratege.lazy import attach
from stratege.references.checks import Fault, faults, is_nameable
from stratege.references.entries import Entry, Unreadable, dump, load
from stratege.references.exports import to_bibtex, to_csl_json, to_ris
from stratege.references.items import load_items
from stratege.references.keys import key_to_cite

if TYPE_CHECKING:
    from stratege.references.bibtex.read import from_bibtex
    from stratege.references.csl.read import from_json
    from stratege.references.ris.nbib import from_nbib
    from stratege.references.ris.read import from_ris

# What reads a form of file is large, and a file is read once: then its entries come from the cache.
__getattr__ = attach(
    __name__,
    {"from_bibtex": "bibtex.read", "from_json": "csl.read", "from_nbib": "ris.nbib", "from_ris": "ris.read"},
)

__all__ = [
    "Entry",
    "Fault",
    "Unreadable",
    "dump",
    "faults",
    "from_bibtex",
    "from_json",
    "from_nbib",
    "from_ris",
    "is_nameable",
    "key_to_cite",
    "load",
    "load_items",
    "to_bibtex",
    "to_csl_json",
    "to_ris",
]
