"""What of a Markdown text is not prose: `mask("~~~\n@a\n~~~")` leaves blanks where no citation may be looked for."""

from __future__ import annotations

import re

FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)|\Z)", re.MULTILINE)
MARKUP = re.compile(r"<!--.*?(?:-->|\Z)|<(pre|script|style|code)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"</?[A-Za-z][^<>@]*@[^<>]*>")  # or an address between angle brackets
DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]+\]:[^\n]*$", re.MULTILINE)
HEAD = re.compile(r"\A---[ \t]*\n(?![ \t]*\n)(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)]|\[\^[^\]]+\]:)(?:\s|$)")


def mask(text: str) -> str:
    """The text, of the same length, with spaces for its front matter, code blocks, comments, tags and definitions."""
    for pattern in (HEAD, FENCE, MARKUP, TAG, DEFINITION):
        text = pattern.sub(lambda found: _blank(found[0]), text)
    return _mask_indented(text)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _mask_indented(text: str) -> str:
    """Lines indented by four spaces after an empty one are code, unless a list or a note goes on with them."""
    lines, within_item, code, empty = [], False, False, True
    for line in text.split("\n"):
        indented = line.startswith(("    ", "\t"))
        code = indented and (code or empty) and not within_item and bool(line.strip())
        if line.strip():
            within_item = bool(ITEM.match(line)) or (within_item and (indented or not empty))
        empty = not line.strip()
        lines.append(_blank(line) if code else line)
    return "\n".join(lines)
