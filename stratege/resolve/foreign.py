"""What typography does of other languages: straight quotes of English words become “ ”, English paragraphs stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from stratege.document import (
    Citation,
    FactValue,
    Foreign,
    Inline,
    Inlines,
    Node,
    NoteCall,
    Paragraph,
    Reference,
    RepeatedCall,
    plain,
)
from stratege.typography import Edit
from stratege.typography.foreign import language_of

# The double and the single quotation marks of a language; all have the apostrophe of French.
QUOTES = {"en": "“”‘’", "de": "„“‚‘", "es": "«»‘’", "it": "«»‘’", "pt": "“”‘’"}
STRAIGHT = re.compile(r"[\"']")
OPENING = re.compile(r"(?:\A|[\s(\[“‘«„‚—–\"'])\Z")  # what stands before an opening mark
FIGURE = re.compile(r"\d\Z")  # « 5' », « 6" », whose sign is a measure
CODES = {"anglais": "en", "allemand": "de", "espagnol": "es", "italien": "it"}
OURS = (Citation, FactValue, Foreign, NoteCall, Reference, RepeatedCall)  # what the report says within such a paragraph


def mark_foreign(node: Node) -> Node:
    """A paragraph, which nothing marks, that is plainly in another language, its words marked so; others as they are.

    They keep the typography of their own, are read aloud and hyphenated in it: « it's a “new deal” ».
    """
    if not isinstance(node, Paragraph):
        return node
    unmarked = [child for child in node.children if not isinstance(child, Foreign)]
    code = CODES.get(language_of(plain(unmarked)), "")
    return replace(node, children=_marked(node.children, code)) if code else node


def _marked(inlines: Inlines, code: str) -> Inlines:
    """Each run of words between citations and calls, under the code of their language."""
    found: list[Inline] = []
    for is_ours, group in groupby(inlines, key=lambda inline: isinstance(inline, OURS)):
        run = tuple(group)
        found += run if is_ours else (Foreign(lang=code, children=run, upright=True),)
    return tuple(found)


def straight_quotes(text: str, lang: str) -> Iterator[Edit]:
    """What makes of the straight quotes of words in a language those that it has; of another language, nothing."""
    marks = QUOTES.get(lang[:2].lower())
    for found in STRAIGHT.finditer(text) if marks else ():
        before, single = text[: found.start()], 2 * (found[0] == "'")
        if marks and not FIGURE.search(before):
            sign = marks[single] if OPENING.search(before) else "’" if single else marks[1]
            yield Edit(found.start(), found.end(), found[0], sign, "FR-E3", "fix")
