"""Lines of Google Scholar that Mendeley cut as names: « Data, G Kollios - Engineering and undefined 2002 » is Kollios.

Under a title, Scholar has « M Vlachos, G Kollios - Data Engineering, 2002 »: persons, a journal, a year, all of which
become names, with « undefined » for the first name of the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, full_name, names_of, text_of

# « undefined 2002 », « 2002, undefined ».
UNDEFINED = re.compile(r"undefined (\d{4})|(\d{4}), undefined")
# « G Kollios - Data », « AK Jain - of 12th », « AW Moore - »: a person before the journal.
PERSON = re.compile(
    r"(?P<initials>[A-Z\u00c0-\u00dd]{1,4}) "
    r"(?P<family>(?:[a-z]{1,3} )*[^\W\d_a-z\u00e0-\u00ff][\w'\u2019-]+)\s+[-–](?: .*)?"
)
PARTICLES = ("dropping-particle", "non-dropping-particle")


def read_scholars_lines(item: Item) -> Iterator[str]:
    """Change the names of an item in place, its year too if it has none; how they are read, in French."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        years = [found[1] or found[2] for name in names if (found := UNDEFINED.fullmatch(full_name(name)))]
        if not years:
            continue
        read = [_read(name) for name in names if not UNDEFINED.fullmatch(full_name(name))]
        item.setdefault("issued", {"date-parts": [[int(years[-1])]]})
        item[role] = read
        if not read:
            del item[role]
        yield told_names(names, read)


def _read(name: Item) -> Item:
    """The person who stands before the journal; another name as it is."""
    dash = " -" if "-" in (text_of(name, part) for part in PARTICLES) else ""  # « Icml, AW Moore - », which ends there
    found = PERSON.fullmatch(f"{text_of(name, 'given')}{dash}") or PERSON.fullmatch(text_of(name, "literal"))
    return {"family": found["family"], "given": found["initials"]} if found else name
