r"""What looks like a form and is printed as typed: in `Voir [@ roy2025].`, « [@ roy2025] », which « [@roy2025] » mends.

Some are forms of ours with a slip; others are those of LaTeX, Pandoc, Obsidian, MkDocs or a word processor. Only what
nobody types for its own sake is told: a star alone, a hashtag or a dash within a sentence is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from stratege.diagnostics import phrase

Found = re.Match[str]
NAME = r"[\w.:-]*\w"
LATEX = {
    r"(?:text|paren|auto|foot)?cite[pt]?\*?(?:\[[^\]\[\n]*\])*\{": "[@clé]",
    r"(?:auto|page|eq|[cC])?ref\{": "[#id]",
    r"textbf\{": "**mots**",
    r"(?:textit|emph)\{": "*mots*",
    r"footnote\{": "[^nom]",
}
FAR = 200  # characters between a bracket and the citation that it opens
COMMANDS = r"newpage|(?:page|line)break|clearpage|noindent|\w+skip|tableofcontents|(?:begin|end|label|vspace)\{"


class Lookalike(NamedTuple):
    """What was taken for a form, from one offset of the text to another, and what to do."""

    start: int
    end: int
    remedy: str


def _write(form: str) -> str:
    return phrase("write_form", form=form)


def _closed_up(found: Found) -> str:
    """The same form without the space that keeps it from being one."""
    return _write(found[0].replace(found["gap"], "", 1))


FORMS: tuple[tuple[str, Callable[[Found], str]], ...] = (
    (rf"\[[@#^](?P<gap>\s+){NAME}[^\]\[\n]*\]", _closed_up),
    (rf"\[#{NAME}(?P<gap>\s+)\]", _closed_up),
    (rf"\[(?P<words>[^\]\[\n#=@]+\s)(?P<id>#[A-Za-z]{NAME})\]", lambda found: _write(f"{found[1]}[{found[2]}]")),
    (rf"(?<![\w&/\[])#(?P<id>(?:fig|tab|sec)_{NAME})", lambda found: _write(f"[#{found['id']}]")),
    (rf"\{{=\s*(?P<id>{NAME})\s*\}}", lambda found: _write(f"[={found['id']}]")),
    (rf"\[=\s*(?P<id>{NAME})[^\]\[\n]*\]", lambda found: phrase("write_fact", fact=found["id"])),
    (r"\^\[(?=\S)[^\]\[\n]*\]?", lambda _: phrase("write_note")),
    (r"\[[^\]\[\n]+\](?P<gap>[ \t]+)\((?:https?://|www\.)[^\s)]+\)", _closed_up),
    (r"\[[^\]\[\n]+\]\((?:https?://|www\.)[^\n]*", lambda _: phrase("close_address")),
    (r"\[[^\]\[\n]+\](?=https?://)", lambda _: _write("[mots](adresse)")),
    (r"\[[^\]\[\n]+\](?P<gap>[ \t]+)\{(?:lang=[\w-]+|\.known|\.small-caps)\}", _closed_up),
    (r"\[\[(?!_?TOC)[^\]\[\n]+\]\]", lambda _: _write("[#id]")),
    *((rf"\\{name}", lambda _, form=form: _write(form)) for name, form in LATEX.items()),
    (rf"\\(?:{COMMANDS})", lambda _: phrase("remove_command")),
    (r"(?m:^)(?::{3,}|!!! )[^\n]*|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]", lambda _: phrase("write_callout")),
    (r"(?m:^)(?P<signs>#{2,6})[\xa0\u202f]", lambda found: phrase("plain_space", signs=found["signs"])),
    (r"\{\{[^{}\n]+\}\}|\{%[^{}\n]+%\}", lambda _: phrase("no_template")),
    (r"\[\[?_?TOC_?\]?\]", lambda _: phrase("remove_command")),
    (r"==(?=\S)[^=\n]+(?<=\S)==", lambda _: _write("**mots**")),
)
SOURCE = re.compile(r"(?!/)(?:[^:?#]*/)?(?P<name>[^/:?#]+)[.]ya?ml(?:#.*)?", re.IGNORECASE)
ANY = re.compile("|".join(rf"(?<!\\)(?:{re.sub('[?]P<[a-z]+>', '', form)})" for form, _ in FORMS))
EACH = tuple((re.compile(form), remedy) for form, remedy in FORMS)
# The signs that a list has elsewhere; ours only with a space that breaks no line, which a keyboard gives too easily.
ITEM = re.compile(r"^[ \t]*(?:([•◦▪●■‣·–—]|[-*+](?=[\xa0\u202f]))|(\d{1,2})(?:[-°](?=\s)|[.)](?=[\xa0\u202f])))", re.M)
# What is around the first citation of brackets that are no citation, since a part has no « @ ».
HALF_BEFORE = re.compile(r"(?<!\\)\[[^\][@\n]*\Z")
HALF_AFTER = re.compile(r"(?:[^\][\n]|\n(?!\s*\n))*\]")
LACKS_SIGN = re.compile(rf";\s*(?P<key>{NAME})(?=\s*[\],;])")


def lookalikes(typed: str) -> Iterator[Lookalike]:
    """What a text without forms has that looks like one."""
    for place in ANY.finditer(typed):
        for form, remedy in EACH:
            if found := form.match(typed, place.start()):
                yield Lookalike(found.start(), found.end(), remedy(found))
                break


def listed(typed: str) -> Lookalike | None:
    """The first of the lines of a paragraph that were surely meant as a list: two, with the same sign."""
    signs: dict[str, Found] = {}
    for found in ITEM.finditer(typed):
        sign = found[1] or "1"
        first = signs.setdefault(sign, found)
        if first is not found:
            end = typed.find("\n", first.end())
            return Lookalike(first.start(), end, phrase("write_items", sign="1." if first[2] else "-"))
    return None


def half_cited(typed: str, start: int, end: int) -> Lookalike | None:
    """The brackets around a citation, from one offset to another, that are none: `[@a; b]` lacks the second « @ »."""
    before, after = HALF_BEFORE.search(typed[:start], max(0, start - FAR)), HALF_AFTER.match(typed, end)
    form = typed[before.start() : after.end()] if before and after else ""
    if not (before and after and ";" in form):
        return None
    fixed = LACKS_SIGN.sub(lambda found: f"; @{found['key']}", form)
    return Lookalike(before.start(), after.end(), phrase("write_parts") if fixed == form else _write(fixed))


def to_project(url: str) -> str:
    """What to write for a link to the file of a module, which becomes a chapter."""
    found = SOURCE.fullmatch(url)
    return _write(f"[mots][#{found['name']}]") if found else ""
