"""Signs that Google Scholar loses or mistakes: `with_signs("Putting the'boy crisis' in context")` has the space again.

It writes a prime for an apostrophe, glues an opening quotation mark to the word before it, and a subtitle to its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.parts import Item, text_of
from stratege.references.words.french import is_common_french

PRIME = re.compile(r"(?<=[a-z]{2})[′´] ?s\b(?!['\u2019])")  # « children′ s »
SMALL = "a|an|and|are|as|at|by|for|from|in|is|of|on|or|the|this|to|with"
# « the'boy crisis' », whose first mark ends no word and whose last one does.
GLUED = re.compile(rf"(?<![\w'\u2019-])(?P<word>(?i:{SMALL}))(?P<quoted>['\u2019][^\W\d_][^'\u2019]*\w['\u2019](?!\w))")
# « L'enfance de l'ordre-Comment les enfants … »: two titles, of which the second asks.
ASKED = re.compile(r"\b(?P<word>[^\W\d_A-Z]{3,})-(?P<asking>Comment|Pourquoi|Quand|Quels?|Quelles?) (?=[^\W\d_A-Z])")


def with_signs(title: str) -> str:
    """A title with its apostrophes, and a space before what it quotes."""
    return GLUED.sub(r"\g<word> \g<quoted>", PRIME.sub("’s", title))


def part_question(item: Item) -> Iterator[str]:
    """Give a title in place the colon before the question that it ends with; what is read, in French."""
    title = text_of(item, "title")
    found = ASKED.search(title)
    if found and is_common_french(found["word"]):
        item["title"] = read = f"{title[: found.end('word')]} : {found['asking'].lower()} {title[found.end() :]}"
        yield phrase("names_read", typed=title, read=read)
