"""The doors of the engine: `typeset("Quoi !")` is Quoi[FINE]!, and `lint` says which rules that takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Unpack, get_args

from stratege.typography.edit import Edit
from stratege.typography.engine import source_edits
from stratege.typography.foreign import Foreign, note, without_foreign
from stratege.typography.fronts.anchors import keeps_anchors
from stratege.typography.fronts.recheck import corrected, narrowed, unsettled
from stratege.typography.fronts.suppressions import unsuppressed
from stratege.typography.profile import House, Profile, profile
from stratege.typography.rules.table import RULES
from stratege.typography.view import Source

Markup = Literal["text", "html", "markdown", "yaml"]

PASSES = 4  # a correction may bring two signs together that want another: « … ... » is first « …… »


def typeset(text: str, *, locale: str = "fr-FR", markup: Markup = "text", **house: Unpack[House]) -> str:
    """The corrected text; correcting it again changes nothing.

    `house` are choices of `Profile`: `dash="—"`, `guillemet="\\u202f"`, `ordinals=False`, `ranges="–"`…
    `ValueError` for an unknown locale or markup.
    """
    use = profile(locale, **house)
    source, _ = _read(text, markup)
    for _ in range(PASSES):
        found = _edits(source, use, markup, reports=False)
        around = unsettled(source.text, found)
        source = corrected(source, found)
        if not around:
            break
        if any("<" in edit.after for edit in found):  # tags that the marks do not know
            source, _ = _read(source.text, markup)
        source = narrowed(source, around)
    return source.text


def lint(text: str, *, locale: str = "fr-FR", markup: Markup = "text", **house: Unpack[House]) -> list[Edit]:
    """The edits that `typeset` makes, and those of kind "lint" that it leaves to the author, by place.

    One that changes nothing is a note: the paragraph that begins there seems to be in another language (FR-E3).
    """
    source, foreign = _read(text, markup)
    found = _merged(_edits(source, profile(locale, **house), markup, reports=True))
    found = sorted([*found, *(note(text, item) for item in foreign)]) if foreign else found
    return [edit._replace(authority=RULES[edit.rule].authority) for edit in found]


def _read(text: str, markup: str) -> tuple[Source, list[Foreign]]:
    """The text with what the rules may not touch, and its paragraphs in another language, which are of it."""
    return without_foreign(read_markup(text, markup), _allowed(text, markup))


def _allowed(text: str, markup: str) -> Callable[[Edit], bool] | None:
    """Whether an edit may be made: no comment suppresses it, no link of a Markdown text would lose its heading."""
    guards = [] if markup == "text" else [unsuppressed(text)]
    guards += [keeps_anchors(text)] if markup == "markdown" else []
    wanted = [guard for guard in guards if guard]
    return (lambda edit: all(guard(edit) for guard in wanted)) if wanted else None


def _edits(source: Source, use: Profile, markup: str, *, reports: bool) -> list[Edit]:
    allowed = _allowed(source.text, markup)
    found = source_edits(source, use, reports=reports, allowed=allowed)
    if markup == "html" and use.ordinals:
        found = [_raised(edit, source) for edit in found]
    return [edit for edit in found if edit.before != edit.after and (allowed is None or allowed(edit))]


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
