"""Words of CSS, made of any text: `css_string('a"b')` is `"a\\22 b"`, which no quotation mark or tag can leave."""

from __future__ import annotations

import re

# What would end the string or the `<style>` that it stands in, what no one sees, and halves of pairs.
UNSAFE = re.compile(r'["\\<\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
UNSPEAKABLE = "\ufffd"  # what CSS reads in place of a NUL or half of a pair, which it cannot name


def css_string(text: str) -> str:
    """A quoted string (CSS Syntax 3, 4.3.5) that reads as `text`, and may stand in the `<style>` of a page."""
    return f'"{UNSAFE.sub(lambda found: _escape(found[0]), text)}"'


def css_url(address: str) -> str:
    """The address as `url("…")`."""
    return f"url({css_string(address)})"


def _escape(char: str) -> str:
    """A character by its number; the space ends it."""
    return UNSPEAKABLE if char == "\0" or "\ud800" <= char <= "\udfff" else f"\\{ord(char):x} "
