"""Texts corrected in place: `fix(read("notes.md"))` is how many corrections that took."""

from __future__ import annotations

from dataclasses import replace

from stratege.apps.typo.findings import edits
from stratege.apps.typo.texts import STDIN, Text, Unreadable, rewrite
from stratege.diagnostics import phrase
from stratege.typography import PASSES, apply
from stratege.typography.fronts.yaml import same_structure


def fix(text: Text, locale: str = "fr-FR", ignore: tuple[str, ...] = ()) -> int:
    """Write the corrected text back, or on stdout, and count; a file that is right already is not touched.

    `Unreadable` where it cannot be read or written, and where YAML would get another structure.
    """
    corrected, count = _corrected(text, locale, ignore)
    if text.markup == "yaml" and count and not same_structure(text.text, corrected):
        raise Unreadable(text.name, phrase("typo_structure"), "content")
    if count or text.name == STDIN:
        rewrite(text.name, corrected.encode("utf-8"))
    return count


def _corrected(text: Text, locale: str, ignore: tuple[str, ...]) -> tuple[str, int]:
    """The text corrected until nothing is left to correct, and how many corrections that took."""
    count = 0
    for _ in range(PASSES):
        found = [edit for edit in edits(text, locale, ignore) if edit.kind == "fix"]
        if not found:
            break
        text, count = replace(text, text=apply(text.text, found)), count + len(found)
    return text.text, count
