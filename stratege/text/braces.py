"""Braces after brackets that are no attributes: `[mots]{.index="Nantes"}` surely meant `{index="Nantes"}`."""

from __future__ import annotations

import re

BRACED = re.compile(r"\{(?:[^{}\n\\]|\{[^{}\n]*\})*\}")  # on one line
COMMAND = re.compile(r"\\[A-Za-z]+\*?\Z")  # of LaTeX, whose brackets and braces are its own
LONGEST = 30  # signs of the name of a command
QUOTES = "\"'“”«»‘’ \t\xa0\u202f"
SLIP = re.compile(
    r"\{\s*[.#]?(?P<name>index|idx|else|lang|langue|known|small[-_]?caps)\s*(?:[=:]\s*)?(?P<value>[^={}]*?)\s*\}",
    re.IGNORECASE,
)
INDEXED = re.compile(rf"\{{\s*\.index\s+index=(?P<value>[{QUOTES}][^={{}}]*|[^\s={{}}]+)\s*\}}")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def braced(text: str, start: int, opened: int = 0) -> int:
    """Where the braces of one line end that open at `start`, after brackets that open at `opened`; -1 without any."""
    found = BRACED.match(text, start)
    return found.end() if found and not COMMAND.search(text[max(0, opened - LONGEST) : opened]) else -1


def meant(braces: str) -> str:
    """The form that braces surely stand for, `{index="Nantes"}`; empty where one cannot tell."""
    found = INDEXED.fullmatch(braces) or SLIP.fullmatch(braces)
    if found is None:
        return ""
    name, value = found.groupdict().get("name", "index").lower(), found["value"].strip(QUOTES)
    if name in ("index", "idx"):
        return f'{{index="{value}"}}' if value else "{.index}"
    if name == "else":
        return f'{{else="{value}"}}'
    if name.startswith("lang"):
        return f"{{lang={value}}}" if LANGUAGE.fullmatch(value) else ""
    return "{.known}" if name == "known" else "{.small-caps}"
