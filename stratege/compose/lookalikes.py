r"""What looks like a form and is printed as typed: in `Voir [@ roy2025].`, « [@ roy2025] », which « [@roy2025] » mends.

Some are forms of ours with a slip; others are those of LaTeX, Pandoc, Obsidian, MkDocs or a word processor. Only what
nobody types for its own sake is told: a star alone, a hashtag or a dash within a sentence is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from stratege.compose.latex import LATEX
from stratege.compose.pandoc import PANDOC
from stratege.compose.templates import TEMPLATES
from stratege.diagnostics import phrase

Found = re.Match[str]
NAME = r"[\w.:-]*\w"
FAR = 200  # characters between a bracket and the citation that it opens


class Lookalike(NamedTuple):
    """What was taken for a form, from one offset of the text to another, and what to do."""

    start: int
    end: int
    remedy: str
    typed: str = ""


def _write(form: str) -> str:
    return phrase("write_form", form=form)


def _whole(url: str) -> str:
    return url if "://" in url else f"https://{url}"


def _closed_up(found: Found) -> str:
    """The same form without the space that keeps it from being one."""
    first, last = (at - found.start() for at in found.span("gap"))
    return _write(found[0][:first] + found[0][last:])


FORMS: tuple[tuple[str, Callable[[Found], str]], ...] = (
    (rf"\[[@#^](?P<gap>\s+){NAME}[^\]\[\n]*\]", _closed_up),
    (rf"\[#{NAME}(?P<gap>\s+)\]", _closed_up),
    (rf"\[(?P<words>[^\]\[\n#=@]+\s)(?P<id>#[A-Za-z]{NAME})\]", lambda found: _write(f"{found[1]}[{found[2]}]")),
    (rf"(?<![\w&/\[])#(?P<id>(?:fig|tab|sec)_{NAME})", lambda found: _write(f"[#{found['id']}]")),
    *PANDOC,
    (rf"\{{=\s*(?P<id>{NAME})\s*\}}", lambda found: _write(f"[={found['id']}]")),
    (
        rf"\[=\s*(?P<id>{NAME})\s*[;|]\s*(?P<words>number|figures|words|about|(?:round|decimals)=\d+)\s*\]",
        lambda found: _write(f"[={found['id']}, {found['words']}]"),
    ),
    (rf"\[=\s*(?P<id>{NAME})[^\]\[\n]*\]", lambda found: phrase("write_fact", fact=found["id"])),
    (r"\^\[(?=\S|\Z)[^\]\[\n]*\]?", lambda _: phrase("write_note")),
    (r"\[[^\]\[\n]+\](?P<gap>[ \t]+)\((?:https?://|www\.)[^\s)]+\)", _closed_up),
    (r"\[[^\]\[\n]+\]\((?:https?://|www\.)[^\n]*", lambda _: phrase("close_address")),
    (r"\[[^\]\[\n]+\](?=https?://)", lambda _: _write("[mots](adresse)")),
    (r"\[[^\]\[\n]+\](?P<gap>[ \t]+)\{(?:lang=[\w-]+|\.known|\.small-caps|\.index|index=\"[^\"{}\n]+\")\}", _closed_up),
    (r"!\[\[[^\]\[\n]+\]\]", lambda _: phrase("html_image")),
    (r"\[\[(?!_?TOC)[^\]\[\n]+\]\]", lambda _: _write("[#id]")),
    (
        r"\((?P<words>[^()\n]+)\)\[(?P<id>(?:https?://|www\.)[^\s\]\[]+)\]",
        lambda found: _write(f"[{found['words']}]({_whole(found['id'])})"),
    ),
    (r"(?<=[^\W\d_])\[\d{1,2}\](?![\[(:{\w])", lambda _: phrase("write_note")),
    (r"(?m:^)[ \t]*#\s*stratege\s{0,3}:?\s{0,3}ignore\b[^\n]*", lambda _: phrase("comment_above")),
    *LATEX,
    (r"(?m:^)!!! [^\n]*|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]", lambda _: phrase("write_callout")),
    (r"(?m:^)(?P<signs>#{2,6})[\xa0\u202f]", lambda found: phrase("plain_space", signs=found["signs"])),
    *TEMPLATES,
    (r"\[\[?_?TOC_?\]?\]", lambda _: phrase("remove_command")),
    (r"(?<!=)==(?=[^\s=])(?=[^=\n]*\w)[^=\n]+(?<=\S)==", lambda _: _write("**mots**")),
)
ANY = re.compile("|".join(rf"(?<!\\)(?:{re.sub('[?]P<[a-z]+>', '', form)})" for form, _ in FORMS))
EACH = tuple((re.compile(form), remedy) for form, remedy in FORMS)
# The signs that a list has elsewhere; ours only with a space that breaks no line, which a keyboard gives too easily.
ITEM = re.compile(
    r"^[ \t]*(?:(?P<sign>[•◦▪●■‣·–]|—(?![ \xa0\u202f])|[-*+](?=[\xa0\u202f])|-(?=[^\W\d_]))"
    r"|(?P<rank>\d{1,2})(?:[-°](?=\s)|[.)](?=[\xa0\u202f]))|(?P<letter>[a-z])[.)](?=\s)|\\(?P<latex>item)\b"
    r"|(?P<roman>[ivx]{2,4})[.)](?=\s)|(?P<hash>#)\.(?=\s)|\((?P<held>\d{1,2}|[a-z]|[ivx]{2,4}|@)\)(?=\s))",
    re.MULTILINE,
)
SUB_ENTRY = re.compile(r"(?<=\w)\s*!\s*(?=\w)")  # as LaTeX has it: « Nantes!quais »
# What is around the first citation of brackets that are no citation, since a part has no « @ ».
HALF_BEFORE = re.compile(r"(?<![\\^])\[[^\][@\n]*\Z")
HALF_AFTER = re.compile(r"(?:[^\][\n]|\n(?!\s*\n))*\]")
RAISED = re.compile(r"\^[^\s^\[\]]+\^\Z")
BEGIN = "\\begin{"
LACKS_SIGN = re.compile(rf";\s*(?P<key>{NAME})(?=\s*[\],;])")


def lookalikes(typed: str) -> Iterator[Lookalike]:
    """What a text without forms has that looks like one."""
    for place in ANY.finditer(typed):
        for form, remedy in EACH:
            if found := form.match(typed, place.start()):
                yield Lookalike(found.start(), found.end(), remedy(found), found[0])
                break


def listed(typed: str) -> Lookalike | None:
    """The first of the lines of a paragraph that were surely meant as a list: two, with the same sign."""
    signs: dict[str, Found] = {}
    for found in ITEM.finditer(typed):
        kind = "roman" if found["letter"] == "i" else found["sign"] or found.lastgroup or ""
        first = signs.setdefault(kind, found)
        if first is not found and not (found["latex"] and BEGIN in typed):  # told at its beginning
            end = typed.find("\n", first.end())
            sign = "-" if found["sign"] or found["latex"] else "1."
            return Lookalike(first.start(), end, phrase("write_items", sign=sign))
    return None


def sub_entry(entry: str, typed: str) -> Lookalike | None:
    """An entry of the index within another, as LaTeX has it, in what was typed: `[quais]{index="Nantes!quais"}`."""
    start = typed.rfind(entry)
    if start < 0 or not SUB_ENTRY.search(entry):
        return None
    return Lookalike(start, start + len(entry), phrase("sub_entry", form=SUB_ENTRY.sub(", ", entry)))


def bracketed_twice(typed: str, start: int, end: int) -> Lookalike | None:
    """A reference, from one offset to another, within brackets that are printed: `[[#id]]`."""
    if typed[end : end + 1] != "]" or typed[:start][-1:] != "[" or typed[: start - 1][-1:] == "\\":
        return None
    return Lookalike(start - 1, end + 1, _write(typed[start:end]))


def noted(typed: str, start: int, end: int) -> Lookalike | None:
    """A form of ours, from one offset to another, that is the whole of a note of Pandoc: `^[#id]`."""
    if typed[:start][-1:] != "^" or typed[: start - 1][-1:] == "\\" or RAISED.search(typed, max(0, start - FAR), start):
        return None
    return Lookalike(start - 1, end, phrase("write_note"))


def half_cited(typed: str, start: int, end: int) -> Lookalike | None:
    """The brackets around a citation, from one offset to another, that are none: `[@a; b]` lacks the second « @ »."""
    before, after = HALF_BEFORE.search(typed[:start], max(0, start - FAR)), HALF_AFTER.match(typed, end)
    form = typed[before.start() : after.end()] if before and after else ""
    if not (before and after and ";" in form):
        return None
    fixed = LACKS_SIGN.sub(lambda found: f"; @{found['key']}", form)
    return Lookalike(before.start(), after.end(), phrase("write_parts") if fixed == form else _write(fixed))
