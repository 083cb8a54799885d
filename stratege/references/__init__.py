"""Bibliographies as data: `load_items(references)` gives CSL-JSON items; the room knows no style.

In order: `items` with `dates` and `parts` (what an item is), `checks` with `fields` and `written_names` (what is wrong
with one),
`tex_tables`, `decode` and `catalogues` (the words of a field), `groups`, `shouted_groups` with
`lost_accents`, `typed_names` and `people` (its names),
`languages`, `sentence_case`, `shouted`, `shouted_titles`, `french_openings`, `journals` and `bibtex_titles` (its
titles), `bounds` (what is too long of it), `entries` with `keys`, `known_fields`, `known_types`, `bibtex_entries`,
`bibtex_manners` and `inheritance`, `read_csl_json`, `read_bibtex`, `read_ris` with `ris_names` and `refer`, `read_nbib`
(what other programs wrote), `write_bibtex`, `write_ris` and `exports` (what they read).
"""

from typing import TYPE_CHECKING

from stratege.lazy import attach
from stratege.references.checks import Fault, faults, is_nameable
from stratege.references.entries import Entry, Unreadable, dump, load
from stratege.references.exports import to_bibtex, to_csl_json, to_ris
from stratege.references.items import load_items
from stratege.references.keys import key_to_cite

if TYPE_CHECKING:
    from stratege.references.read_bibtex import from_bibtex
    from stratege.references.read_csl_json import from_json
    from stratege.references.read_nbib import from_nbib
    from stratege.references.read_ris import from_ris

# What reads a form of file is large, and a file is read once: then its entries come from the cache.
__getattr__ = attach(
    __name__,
    {"from_bibtex": "read_bibtex", "from_json": "read_csl_json", "from_nbib": "read_nbib", "from_ris": "read_ris"},
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
