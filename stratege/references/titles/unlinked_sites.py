"""Sites that pages add to their titles, of which the address is lost: « The rivers – Ballotpedia News », as visited.

Where an address is given, its host tells the site: see `title_tails`.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.references.words.english import is_common

# What stands after a dash, if it ends as the names of papers and encyclopaedias do.
SITE = re.compile(
    r"(?P<title>.*\w\W?) [-–—|] \{*(?P<site>(?P<the>The )?(?:[A-Z][\w&-]*[ ~])*(?:[A-Z]\w*)?"
    r"(?:Gazette|Guardian|Herald|Magazine|News|Observer|[Pp]edia|Post|Times|Tribune))\}*"
)
KINDS = frozenset(["document", "webpage"])
TELLING = frozenset(["URL", "author", "container-title", "editor", "publisher"])


def cut_unlinked_site(item: Item) -> None:
    """Change an item in place: a page that was visited, and whose title alone tells where, has its site."""
    kind = text_of(item, "type")
    is_page = kind in KINDS and "accessed" in item and not TELLING & set(item)
    found = SITE.fullmatch(text_of(item, "title")) if is_page else None
    if found and (found["the"] or not all(map(is_common, found["site"].split()))):  # no « Fake News »
        item |= {"title": found["title"], "container-title" if kind == "webpage" else "publisher": found["site"]}
