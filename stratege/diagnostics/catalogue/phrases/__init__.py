"""Phrases that messages quote or commands say: `phrase("did_you_mean", name="ciblage")`, in French.

A phrase has a name, and places `{like_this}` for what is met. Those of `expected_` are named by pydantic's error types.
"""

from __future__ import annotations

from collections.abc import Mapping

from stratege.diagnostics.catalogue.phrases.commands import COMMANDS
from stratege.diagnostics.catalogue.phrases.content import CONTENT
from stratege.diagnostics.catalogue.phrases.drawings import DRAWINGS
from stratege.diagnostics.catalogue.phrases.elsewhere import ELSEWHERE
from stratege.diagnostics.catalogue.phrases.keys import KEYS
from stratege.diagnostics.catalogue.phrases.references import REFERENCES

PHRASES: Mapping[str, str] = KEYS | CONTENT | REFERENCES | DRAWINGS | ELSEWHERE | COMMANDS


def phrase(name: str, /, **words: object) -> str:
    """The phrase of a name, its places filled with `words`."""
    return PHRASES[name].format(**words)
