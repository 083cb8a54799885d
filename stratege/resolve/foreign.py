"""What typography does of other languages: straight quotes of English words become “ ”, English paragraphs stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.document import Foreign, Node, Paragraph, plain
from stratege.typography import Edit
from stratege.typography.foreign import language_of

# The double and the single quotation marks of a language; all have the apostrophe of French.
QUOTES = {"en": "“”‘’", "de": "„“‚‘", "es": "«»‘’", "it": "«»‘’", "pt": "“”‘’"}
STRAIGHT = re.compile(r"[\"']")
OPENING = re.compile(r"(?:\A|[\s(\[“‘«„‚—–\"'])\Z")  # what stands before an opening mark
FIGURE = re.compile(r"\d\Z")  # « 5' », « 6" », whose sign is a measure


def is_foreign_paragraph(node: Node) -> bool:
    """Whether a paragraph, which nothing marks, is plainly in another language, and keeps the typography of its own."""
    if not isinstance(node, Paragraph):
        return False
    unmarked = [child for child in node.children if not isinstance(child, Foreign)]
    return language_of(plain(unmarked)) != ""


def straight_quotes(text: str, lang: str) -> Iterator[Edit]:
    """What makes of the straight quotes of words in a language those that it has; of another language, nothing."""
    marks = QUOTES.get(lang[:2].lower())
    for found in STRAIGHT.finditer(text) if marks else ():
        before, single = text[: found.start()], 2 * (found[0] == "'")
        if marks and not FIGURE.search(before):
            sign = marks[single] if OPENING.search(before) else "’" if single else marks[1]
            yield Edit(found.start(), found.end(), found[0], sign, "FR-E3", "fix")
