"""The doors of the engine: `typeset("Quoi !")` is Quoi[FINE]!, and `lint` says which rules that takes."""

from __future__ import annotations

from typing import Literal, Unpack, get_args

from stratege.typography.edit import Edit, apply
from stratege.typography.engine import source_edits
from stratege.typography.fronts.foreign import note, without_foreign
from stratege.typography.fronts.recheck import narrowed, unsettled
from stratege.typography.fronts.suppressions import unsuppressed
from stratege.typography.profile import House, profile
from stratege.typography.rules.table import RULES
from stratege.typography.view import Source

Markup = Literal["text", "html", "markdown", "yaml"]

PASSES = 4  # a correction may bring two signs together that want another: « … ... » is first « …… »


def typeset(text: str, *, locale: str = "fr-FR", markup: Markup = "text", **house: Unpack[House]) -> str:
    """The corrected text; correcting it again changes nothing.

    `house` are choices of `Profile`: `dash="—"`, `guillemet="\\u202f"`, `ordinals=False`, `ranges="–"`…
    `ValueError` for an unknown locale or markup.
    """
    around: list[int] | None = None
    for _ in range(PASSES):
        found = _edits(text, locale, markup, house, reports=False, around=around)
        around, text = unsettled(text, found), apply(text, found)
        if not around:
            break
    return text


def lint(text: str, *, locale: str = "fr-FR", markup: Markup = "text", **house: Unpack[House]) -> list[Edit]:
    """The edits that `typeset` makes, and those of kind "lint" that it leaves to the author, by place.

    One that changes nothing is a note: the paragraph that begins there seems to be in another language (FR-E3).
    """
    found = _merged(_edits(text, locale, markup, house, reports=True))
    return [edit._replace(authority=RULES[edit.rule].authority) for edit in found]


def _edits(
    text: str, locale: str, markup: str, house: House, *, reports: bool, around: list[int] | None = None
) -> list[Edit]:
    """The edits of a text, or of those of its paragraphs that hold the places `around`."""
    use = profile(locale, **house)
    allowed = None if markup == "text" else unsuppressed(text)
    source, foreign = without_foreign(read_markup(text, markup), allowed)
    if around is not None:
        source = narrowed(source, around)
    found = source_edits(source, use, reports=reports, allowed=allowed)
    if markup == "html" and use.ordinals:
        found = [_raised(edit, source) for edit in found]
    found = [edit for edit in found if edit.before != edit.after and (allowed is None or allowed(edit))]
    return sorted([*found, *(note(text, item) for item in foreign)]) if reports and foreign else found


def read_markup(text: str, markup: str) -> Source:
    """The text with what its markup hides from the rules; `ValueError` for an unknown markup."""
    if markup == "html":
        from stratege.typography.fronts.html import read_html

        return read_html(text)
    if markup == "markdown":
        from stratege.typography.fronts.markdown import read_markdown

        return read_markdown(text)
    if markup == "yaml":
        from stratege.typography.fronts.yaml import read_yaml

        return read_yaml(text)
    if markup not in get_args(Markup):
        raise ValueError(f"no front end for {markup!r}: {', '.join(get_args(Markup))}")
    return Source(text)


def _raised(edit: Edit, source: Source) -> Edit:
    """An ordinal's edit with its letters in <sup>, unless they are there already or no tag may stand there."""
    if edit.raise_from is None or _in_sup(source.text, edit.start):
        return edit
    if any(start <= edit.start < end for start, end in source.flat):
        return edit
    return edit._replace(after=f"{edit.after[: edit.raise_from]}<sup>{edit.after[edit.raise_from :]}</sup>")


def _in_sup(text: str, at: int) -> bool:
    tag = text[max(0, text.rfind("<", max(0, at - 200), at)) : at] if text[at - 1 : at] == ">" else ""
    return tag.lower().startswith("<sup")


def _merged(edits: list[Edit]) -> list[Edit]:
    """Edits with an inserted gap merged with the edit of the sign that it touches: `"` → `« ` is one thing to read."""
    merged: list[Edit] = []
    for edit in edits:
        last = merged[-1] if merged else None
        if last and last.end == edit.start and last.kind == edit.kind == "fix" and not (last.before and edit.before):
            main = last if last.before else edit
            merged[-1] = main._replace(
                start=last.start, end=edit.end, before=last.before + edit.before, after=last.after + edit.after
            )
        else:
            merged.append(edit)
    return merged
