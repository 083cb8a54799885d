"""Signs that YAML takes for its own: `title: Stratégie : le cas`, `lead: @moi`, `kind:prose`, `-texte`, a tab."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.read.mending.edits import Edit, Guess
from stratege.read.mending.keys import is_key
from stratege.read.mending.stop import Stop
from stratege.read.traps import NO_BREAK, no_break_in_line

HEAD = r"\s*(?:- +)*(?:[\w.-]+ *: +)?"
COLON = re.compile(r"(?P<head>\s*(?:- +)*[\w.-]+ *: +)(?P<value>[^\s\"'|>\[{&*!#].*?(?P<colon>:)(?: .*?)?)\s*$")
RESERVED = re.compile(rf"(?P<head>{HEAD})(?P<value>(?:[*&!%@`]|\[[@#=^]).*?)\s*$")
KEYED = re.compile(r" *(?:- +)*[*&!%@`][^:]*:(?: |$)")  # the sign is in the place of a key's first letter
PLAIN = re.compile(r"\s*(?:- +)*[\w.-]+ *: +(?P<value>[^\s\"'|>\[{&*!#].*)")
TEXT = 12  # lines of a plain text
IN_FLOW = re.compile(r"(?<=[\[{,:])(\s*)([@`%*][^,\]}]*?)(?=\s*(?:[,\]}]|$))")
COLON_IN_FLOW = re.compile(
    r"(?<=[{,])(\s*[\w.-]+: +)((?:[^\"'\[{,}]|(?<=\w)')*?\S ?(:) (?:[^,}\]\"']|(?<=\w)')*?)(?=\s*(?:[,}]|$))"
)
CLOSE_KEY = re.compile(r"(?P<head>\s*(?:- +)*)(?P<key>[\w.-]+):(?P<value>[^\s/:].*)$")
CLOSE_ITEM = re.compile(r"(?P<head> *)-(?P<value>[^\s\-].*)$")
NO_COLON = re.compile(r"(?P<head>\s*(?:- +)*)(?P<key>[\w-]+)(?P<gap> +)(?P<value>[^\s:].*)?$")
HEADER = re.compile(r"(?P<head>(?P<margin> *)(?:- +)*[\w.-]+ *: +(?P<sign>[|>][-+0-9]*) +)(?P<value>[^\s#].*)$")
DASHED_KEY = re.compile(r"(?P<margin> *)- +(?P<key>[\w-]+):(?: |$)")
KEY_LINE = re.compile(r"(?P<margin> *)[\w-]+:(?: |$)")
TABS = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)
WHITE = re.compile(rf"[ \t{NO_BREAK}]+")
LACKS_COMMA = re.compile(r"(?:[\d.]+|true|false) [\w-]+")


def sign_guesses(stop: Stop) -> Iterator[Guess]:
    """What may be wrong with a sign, on the lines that may be guilty."""
    yield from _document(stop)
    for line in stop.near:
        start, text = stop.source.starts[line], stop.text(line)
        yield from _no_break(text, start)
        yield from _tab(text, start, stop)
        yield from _margin(text, start, stop)
        yield from _dash(text, start, stop, line)
        yield from _reserved(text, start)
        if line <= stop.line:
            yield from _close(text, start)
        yield from _colon(text, start)
        yield from _header(text, start, stop, line)
    yield from _colon_below(stop, stop.line)
    yield from _escape(stop)


def quoted(value: str) -> str:
    """A text between straight quotes."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def put_in_quotes(start: int, value: str) -> tuple[Edit, ...]:
    """The edits that put a text between quotes where it stands."""
    if '"' in value or "\\" in value:
        return (Edit(start, start + len(value), quoted(value)),)
    return Edit(start, start, '"'), Edit(start + len(value), start + len(value), '"')


def _document(stop: Stop) -> Iterator[Guess]:
    if "another document" in stop.problem:
        yield Guess("Y010", stop.at, {}, (Edit(stop.at, len(stop.source.text), ""),))


def _no_break(text: str, start: int) -> Iterator[Guess]:
    at = no_break_in_line(text)
    if at is not None:
        end = next((place for place in range(at, len(text)) if text[place] not in NO_BREAK + " "), len(text))
        edits = tuple(Edit(start + i, start + i + 1, " ") for i in range(at, end) if text[i] in NO_BREAK)
        yield Guess("Y011", start + at, {"sign": f"U+{ord(text[at]):04X}"}, edits)


def _tab(text: str, start: int, stop: Stop) -> Iterator[Guess]:
    """The tabs of a line, of two columns or of four; else those of the whole file."""
    margin = TABS.match(text)
    if margin is None:
        return
    at = start + margin[0].index("\t")
    for wide in ("  ", "    "):
        mended = margin[0].replace("\t", wide)
        yield Guess("Y004", at, _instead(len(mended)), (Edit(start, start + margin.end(), mended),))
    for wide in ("  ", "    "):
        found = TABS.finditer(stop.source.text)
        words = _instead(len(margin[0].replace("\t", wide)))
        yield Guess("Y004", at, words, tuple(Edit(*tab.span(), tab[0].replace("\t", wide)) for tab in found))


def _instead(wide: int) -> dict[str, object]:
    """The remedy of a tab: as many spaces, or none."""
    return {"remedy": phrase("spaces_instead", count=wide, s="s" * (wide > 1)) if wide else phrase("no_space_instead")}


def _margin(text: str, start: int, stop: Stop) -> Iterator[Guess]:
    """A margin that has a tab or a no-break space, as wide as that of each line around."""
    margin = WHITE.match(text)
    found = re.search(rf"[\t{NO_BREAK}]", margin[0]) if margin else None
    if margin is None or found is None:
        return
    is_tab = found[0] == "\t"
    for other in dict.fromkeys(stop.text(line) for line in stop.near):
        wide = len(other) - len(other.lstrip(" "))
        edit = Edit(start, start + margin.end(), " " * wide)
        words: dict[str, object] = _instead(wide) if is_tab else {"sign": f"U+{ord(found[0]):04X}"}
        yield Guess("Y004" if is_tab else "Y011", start + found.start(), words, (edit,))


def _dash(text: str, start: int, stop: Stop, line: int) -> Iterator[Guess]:
    """A key with a dash before it, among others without: the one above it stands at its margin."""
    found = DASHED_KEY.match(text)
    above = next((stop.text(other) for other in range(line - 1, -1, -1) if stop.text(other).strip()), "")
    if found and (beside := KEY_LINE.match(above)) and beside["margin"] == found["margin"]:
        at = start + found.end("margin")
        yield Guess("Y033", at, {"key": found["key"]}, (Edit(at, start + found.start("key"), ""),))


def _reserved(text: str, start: int) -> Iterator[Guess]:
    whole = None if KEYED.match(text) else RESERVED.match(text)
    parts = [(found.start(2), found[2]) for found in IN_FLOW.finditer(text)]
    is_row = whole is not None and whole["head"].rstrip().endswith("-")
    for at, value in [*parts, *_value(whole)] if is_row else [*_value(whole), *parts]:
        yield Guess("Y003", start + at, {"char": value[0], "fixed": '"…"'}, put_in_quotes(start + at, value))


def _value(found: re.Match[str] | None) -> list[tuple[int, str]]:
    return [(found.start("value"), found["value"])] if found else []


def _colon(text: str, start: int) -> Iterator[Guess]:
    if found := COLON.match(text):
        at = start + found.start("value")
        yield Guess("Y002", start + _first_colon(found), {}, put_in_quotes(at, found["value"]))
    for found in COLON_IN_FLOW.finditer(text):
        at, before = start + found.start(2), text[found.start(2) : found.start(3)]
        if LACKS_COMMA.fullmatch(before) or is_key(before.rpartition(" ")[2]):
            continue  # another key, rather: it lacks a comma before it
        yield Guess("Y002", start + found.start(3), {}, put_in_quotes(at, found[2]))


def _colon_below(stop: Stop, line: int) -> Iterator[Guess]:
    """A colon in a plain text, on a line below the first."""
    found = re.search(r"(?<=\S )[^\s:]* ?:(?= |$)", stop.text(line).lstrip("- "))
    shift = len(stop.text(line)) - len(stop.text(line).lstrip("- "))
    for first in range(line - 1, max(line - TEXT, 0) - 1, -1):
        opened = PLAIN.match(stop.text(first))
        if found and opened:
            start, end = stop.source.starts[first] + opened.start("value"), stop.source.starts[line]
            for last in range(line + TEXT, line - 1, -1):
                if last < len(stop.source.starts):
                    end = stop.source.starts[last] + len(stop.text(last).rstrip())
                    value = stop.source.text[start:end]
                    at = stop.source.starts[line] + shift + found.end() - 1
                    if _is_one_text(stop, first, last) and value.strip():
                        yield Guess("Y002", at, {}, put_in_quotes(start, value))
            return


def _is_one_text(stop: Stop, first: int, last: int) -> bool:
    """Whether the lines after the first are all further right than it, as those of one text are."""
    margin = len(stop.text(first)) - len(stop.text(first).lstrip(" "))
    below = [stop.text(line) for line in range(first + 1, last + 1)]
    return all(len(text) - len(text.lstrip(" ")) > margin and not text.lstrip().startswith("- ") for text in below)


def _first_colon(found: re.Match[str]) -> int:
    """The first colon of the value that YAML takes for its own."""
    return found.start("value") + re.search(r":(?: |$)", found["value"] + " ").start()  # type: ignore[union-attr]


def _close(text: str, start: int) -> Iterator[Guess]:
    """A key, an item or a colon that lacks what makes it one."""
    if (found := CLOSE_KEY.match(text)) and is_key(found["key"]):
        at = start + found.end("key") + 1
        words = {"key": found["key"], "fixed": f"{found['key']}: {found['value'][:30]}"}
        yield Guess("Y016", at - 1, words, (Edit(at, at, " "),))
    if found := CLOSE_ITEM.match(text):
        at = start + found.end("head")
        yield Guess("Y017", at, {"fixed": f"- {found['value'][:30]}"}, (Edit(at + 1, at + 1, " "),))
    if (found := NO_COLON.match(text)) and is_key(found["key"]):
        at = start + found.end("key")
        yield Guess("Y018", at, {"key": found["key"]}, (Edit(at, at, ":"),))
    elif is_key(name := text.strip(" -")):
        at = start + len(text.rstrip())
        yield Guess("Y018", at, {"key": name}, (Edit(at, at, ":"),))


def _header(text: str, start: int, stop: Stop, line: int) -> Iterator[Guess]:
    """A text that begins on the line of its `|`."""
    if found := HEADER.match(text):
        below = stop.text(line + 1) if line + 1 < len(stop.source.starts) else ""
        own = len(found["margin"])
        margin = " " * max(own + 4, len(below) - len(below.lstrip(" ")))
        for lead in (margin, " " * (own + 2)):
            at = start + found.start("value")
            yield Guess("Y019", at, {"sign": found["sign"]}, (Edit(at, at, f"\n{lead}"),))


def _escape(stop: Stop) -> Iterator[Guess]:
    """A backslash that begins no sequence, nor do those that follow it."""
    if "escape" in stop.reading + stop.problem or "hexdecimal" in stop.problem:
        at = stop.source.text.rfind("\\", 0, stop.at + 2)
        if at >= 0:
            shown = stop.source.text[at : at + 2].strip()
            yield Guess("Y020", at, {"sign": shown}, (Edit(at, at, "\\"),))
