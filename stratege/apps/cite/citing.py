"""The citations of any text resolved: `cite("Selon @a.", references, diagnostics)` words « Dupont (2020) »."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from stratege.bounded import Limits
from stratege.citations import Places, Resolved, resolve_checked
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.base import Mapping
from stratege.project import Cache, reason
from stratege.read.files import STYLE
from stratege.read.library import library
from stratege.read.nodes import decode
from stratege.read.references import known
from stratege.read.style import is_sound
from stratege.records import record
from stratege.references import is_nameable
from stratege.source import Span
from stratege.text.reader import Reading, read
from stratege.text.tree import Citation

STDIN = "-"
SHOWN = 5  # keys in a message


@record(slots=False)
class Cited:
    """A text (None: the whole list is wanted) as it is read, its citations and what they became, in a locale."""

    text: str | None
    reading: Reading
    calls: tuple[Citation, ...]
    resolved: Resolved
    locale: str


def read_references(
    files: Iterable[str],
    diagnostics: Diagnostics,
    text: str | None = None,
    cache: Cache | None = None,
    limits: Limits | None = None,
) -> list[Mapping]:
    """The references of all files, which a text cites; without text all are listed, but those without a name."""
    cited = {key for call in read(text or "", front_matter=True).citations for key in call.keys}
    wanted = None if text is None else cited
    items = []
    for file in files:
        content = _read(file, diagnostics)
        if content is not None:
            items += library(file, content, diagnostics, wanted=wanted, cache=cache, limits=limits)
    found = known(items, diagnostics, cited=cited, everything=text is None)
    return [item for item in found.values() if text is not None or is_nameable(item)]


def read_text(file: str, diagnostics: Diagnostics) -> str | None:
    """The text of a file, or of the standard input for `-`; None after a diagnostic."""
    content = sys.stdin.buffer.read() if file == STDIN else _read(file, diagnostics)
    return None if content is None else decode(file, content, diagnostics)


def _read(file: str, diagnostics: Diagnostics) -> bytes | None:
    try:
        return Path(file).read_bytes()
    except OSError as error:
        diagnostics.add("E006", None, path=file, problem=reason(error))
        return None


def cite(
    text: str | None,
    references: list[Mapping],
    diagnostics: Diagnostics,
    *,
    file: str = "",
    style: str = "apa-fr",
    locale: str = "fr-FR",
    ampersand: bool = False,
    cache: Cache | None = None,
    limits: Limits | None = None,
) -> Cited | None:
    """The citations of a text worded, or every reference listed where there is no text; None after a diagnostic.

    `file` is the name of the text in the diagnostics, which tell each unknown key at its place. A style may be the path
    of a `.csl` file, whose fault is told at its line; `limits` are those of the engine.
    """
    is_file = style.lower().endswith(STYLE)
    own = _own_style(style, diagnostics) if is_file else None
    if is_file and own is None:
        return None
    source = text or ""
    reading = read(source, front_matter=True)
    calls = reading.citations
    listed = () if text is not None else tuple(str(item["id"]) for item in references)
    resolved = resolve_checked(
        references,
        [call.source for call in calls],
        diagnostics,
        Places.of(references, Span(style) if is_file else None),
        style=style,
        locale=locale,
        nocite=listed,
        ampersand=ampersand,
        cache=cache,
        own_style=own,
        limits=limits,
    )
    if resolved is None:
        return None
    _tell_unlisted(listed, resolved, diagnostics)
    keys = [str(item["id"]) for item in references]
    for call in calls:
        for key in set(call.keys) & set(resolved.missing):
            asked, near = phrase("cited_in_text"), closest(key, keys)
            diagnostics.add("C001", _place(file, source, key, call.start), key=key, asked=asked, near=near)
    return Cited(text, reading, calls, resolved, locale)


def _own_style(style: str, diagnostics: Diagnostics) -> bytes | None:
    """The content of a style that is a file, once it is judged; None after a diagnostic."""
    content = _read(style, diagnostics)
    return content if content is not None and is_sound(style, content, diagnostics) else None


def _tell_unlisted(wanted: Iterable[str], resolved: Resolved, diagnostics: Diagnostics) -> None:
    """Say what the style leaves out of its list."""
    shown = {key for key, _ in resolved.bibliography}
    if unlisted := [key for key in wanted if key not in shown]:
        keys = ", ".join(unlisted[:SHOWN]) + ("…" if len(unlisted) > SHOWN else "")
        diagnostics.add("C016", count=len(unlisted), keys=keys)


def _place(file: str, text: str, key: str, begin: int) -> Span:
    """Where a key stands, from an offset on."""
    start = text.find(key, begin)
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Span(file, line, column, line, column + len(key))
