"""The numbers of the pages before the first chapter: `folio_rules("roman", False)` sets them apart, i, ii, iii.

What comes before the chapters has pages of a name of its own, `front`; those of the text, which are `body`, begin with
1 where the others are not counted with them.
"""

from __future__ import annotations

from collections.abc import Iterator

APART = frozenset(["roman", "none"])  # the chapters begin with page 1
TURNED = "landscape-front"  # the page of a table of them that is too wide
PLACES = {
    "main, .run-on main, .run-on.drafts main": "front",
    "main > article, article ~ *": "body",
    ".run-on main > article, .run-on article ~ *": "note",
    ".run-on.drafts main > article, .run-on.drafts article ~ *": "draft-note",
    "main > .front .landscape": TURNED,
}
NOTHING, ROMAN = "none", "counter(front, lower-roman)"


def folio_rules(kind: str, two_sided: bool) -> Iterator[str]:
    """The CSS of a kind of numbers: arabic (that of all pages), hidden, roman or none.

    The cover is counted, and prints nothing.
    """
    if kind == "arabic":
        return
    yield from (f"{place} {{ page: {name}; }}" for place, name in PLACES.items())
    yield f"main > article {{ break-before: {'right' if two_sided else 'page'}; }}"
    if kind in APART:
        yield f"@page front, {TURNED}, cover {{ counter-increment: page 0 front 1; }}"
        yield ".page.in-front::after { content: target-counter(attr(href), front, lower-roman); }"
    folio = f"{{ content: {ROMAN if kind == 'roman' else NOTHING}; }}"
    if two_sided:
        yield f"@page front:right, {TURNED}:right {{ @bottom-right {folio} }}"
        yield f"@page front:left, {TURNED}:left {{ @bottom-left {folio} }}"
        yield "@page front:blank { @bottom-right { content: none; } @bottom-left { content: none; } }"
    else:
        yield f"@page front, {TURNED} {{ @bottom-right {folio} }}"
