"""What is wrong with a style: `UnknownStyle("apa-klingon")`; callers make a diagnostic of each."""

from __future__ import annotations


class UnknownStyle(Exception):
    """No style of this name, or no readable file at this path."""


class StyleEditError(Exception):
    """An edit of the derived style no longer finds its place; the message names it."""
