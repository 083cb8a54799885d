"""From a text to its edits: protect, ask every rule, keep the first of those that overlap."""

from __future__ import annotations

from stratege.typography.edit import Edit, apply
from stratege.typography.profile import Profile, profile
from stratege.typography.protect import islands, touches
from stratege.typography.quotes import dash_edits, quote_edits
from stratege.typography.rules import RULES


def typeset(text: str, *, locale: str = "fr-FR", markup: str = "text") -> str:
    """The corrected text; idempotent. Only `markup="text"` is read so far: `ValueError` for another."""
    return apply(text, lint(text, locale=locale, markup=markup))


def lint(text: str, *, locale: str = "fr-FR", markup: str = "text") -> list[Edit]:
    """The edits that `typeset` makes, each with its rule."""
    if markup != "text":
        raise ValueError(f"no front end for {markup!r}")
    return [edit for edit in edits(text, profile(locale)) if edit.before != edit.after]


def edits(text: str, use: Profile) -> list[Edit]:
    """The sorted, disjoint edits of a run of text, ordinals to be raised among them.

    U+E000 stands for an opaque word, U+E001 for an opaque space, U+E002 for a boundary: they are never changed.
    """
    protected = islands(text)
    found = [*quote_edits(text, use), *_rules(text, use), *dash_edits(text, use)]
    kept: list[Edit] = []
    taken: list[tuple[int, int]] = []
    for edit in sorted(enumerate(found), key=lambda item: (item[1].start, item[0])):
        start, end = edit[1].start, edit[1].end
        if touches(start, end, protected) or (taken and start < taken[-1][1]):
            continue
        if taken and start == end == taken[-1][0] == taken[-1][1]:
            continue
        taken.append((start, end))
        kept.append(edit[1])
    return kept


def _rules(text: str, use: Profile) -> list[Edit]:
    found = []
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            after, raised = rule.make(match, use)
            if after != match[0] or raised is not None:
                found.append(Edit(match.start(), match.end(), match[0], after, rule.id, raise_from=raised))
    return found
