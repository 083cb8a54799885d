"""Passages of another language: `[…]{lang=en}` around a whole paragraph stands upright, a few words in italics."""

from __future__ import annotations

from dataclasses import replace

from stratege.document import Foreign, Inline, Inlines, LineBreak, NoteCall, RepeatedCall, Strong, Text, plain

BESIDE = (LineBreak, NoteCall, RepeatedCall, Strong)  # what is no sentence of ours: « **Abstract.** », a call
LONGEST = 20  # words of a phrase that is quoted within a sentence


def upright(paragraph: Inlines) -> Inlines:
    """The inlines of a paragraph, its foreign words upright where they are all of it, or too many for a phrase."""
    is_all = all(isinstance(one, (*BESIDE, Foreign)) or _is_blank(one) for one in paragraph)
    return tuple(_set(one, is_all) for one in paragraph)


def _is_blank(inline: Inline) -> bool:
    return isinstance(inline, Text) and not inline.text.strip()


def _set(inline: Inline, is_all: bool) -> Inline:
    if isinstance(inline, Foreign) and (is_all or len(plain(inline).split()) > LONGEST):
        return replace(inline, upright=True)
    return inline
