"""The parts of a link: `destination("(https://x.fr 'Titre')", 1)` is `("https://x.fr", 13)`."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
SPACE = re.compile(r"[ \t]*(?:\n[ \t]*)?")
BLANK = re.compile(r"[ \t]*")
POINTED = re.compile(r"<((?:[^<>\n\\]|\\.)*)>")
TITLE = re.compile(r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^'\\]|\\.)*'|" + r"\((?:[^()\\]|\\.)*\)", re.DOTALL)
PLAIN = re.compile(r"[^ ()\\\x00-\x1f\x7f]+|\\[^ \x00-\x1f\x7f]?|[()]")
NESTED = 32  # parentheses within an address, as CommonMark has it


class Aim(NamedTuple):
    """Where a link goes, and the offset after it."""

    url: str
    title: str
    end: int


def unescaped(text: str) -> str:
    """A text without its escapes, with the characters that its entities stand for."""
    if "\\" not in text and "&" not in text:
        return text
    cut = re.split(rf"({ESCAPE.pattern})", text)
    plain = [cut[index] for index in range(0, len(cut), 3)]
    signs = [*cut[2::3], ""]
    return "".join(
        ENTITY.sub(lambda found: entity(found[0]), part) + sign for part, sign in zip(plain, signs, strict=True)
    )


def entity(source: str) -> str:
    """The characters of an entity; an unknown one is itself."""
    return html.unescape(source)


def label_key(label: str) -> str:
    """What two labels that are the same share: « Le  Guide » and « le guide »."""
    return " ".join(label.split()).casefold().upper()


def destination(text: str, start: int) -> tuple[str, int] | None:
    """The address that begins at `start`, and the offset after it."""
    if text.startswith("<", start):
        pointed = POINTED.match(text, start)
        return (unescaped(pointed[1]), pointed.end()) if pointed else None
    depth, position = 0, start
    while part := PLAIN.match(text, position):
        depth += (part[0] == "(") - (part[0] == ")")
        if depth < 0 or depth > NESTED:
            break
        position = part.end()
    return (unescaped(text[start:position]), position) if depth <= 0 and position > start else None


def inline_aim(text: str, start: int) -> Aim | None:
    """What the parentheses that open at `start` say, if they are those of a link."""
    position = _after(SPACE, text, start + 1)
    if text.startswith(")", position):
        return Aim("", "", position + 1)
    found = destination(text, position)
    if found is None:
        return None
    url, position = found
    title, position = _title(text, position)
    position = _after(SPACE, text, position)
    return Aim(url, title, position + 1) if text.startswith(")", position) else None


def definition(text: str, start: int) -> tuple[str, Aim] | None:
    """The definition that begins at `start`: its label, and where it leads."""
    label = LABEL.match(text, start)
    if label is None or not label[1].strip() or not text.startswith(":", label.end()):
        return None
    found = destination(text, _after(SPACE, text, label.end() + 1))
    if found is None:
        return None
    url, after_url = found
    title, position = _title(text, after_url)
    ends = _line_end(text, position)
    if ends is None and "\n" in text[after_url:position]:  # what is no title may be the next paragraph
        title, ends = "", _line_end(text, after_url)
    return None if ends is None else (label[1], Aim(url, title, ends))


def _title(text: str, start: int) -> tuple[str, int]:
    position = _after(SPACE, text, start)
    title = TITLE.match(text, position) if position > start else None
    if title is None:
        return "", start
    return unescaped(title[0][1:-1]), title.end()


def _line_end(text: str, start: int) -> int | None:
    position = _after(BLANK, text, start)
    return position if position == len(text) else position + 1 if text[position] == "\n" else None


def _after(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start
