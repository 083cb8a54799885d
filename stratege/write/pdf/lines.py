"""Lines of text, measured once: in all layouts of a report, and from one build to the next.

`Lines(content)` holds what the last build has measured, `lines.written()` what the next one may use. A line depends on
its text, on its room and on its style; what is kept is of the same fonts, and of the same release of all that measures.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from operator import itemgetter
from typing import Protocol, cast

from stratege.write.pdf.steady import KEPT

# All of a style that `split_first_line` and what it calls read of it, but for what `_values` adds.
PROPERTIES = (
    *("direction", "lang", "white_space", "overflow_wrap", "word_break", "word_spacing", "letter_spacing", "tab_size"),
    *("hyphens", "hyphenate_character", "hyphenate_limit_chars", "hyphenate_limit_zone"),
    *("font_size", "font_style", "font_weight", "font_stretch", "font_kerning", "font_language_override"),
    *("font_feature_settings", "font_variation_settings", "font_variant_alternates", "font_variant_caps"),
    *("font_variant_east_asian", "font_variant_ligatures", "font_variant_numeric", "font_variant_position"),
)
_properties = itemgetter(*PROPERTIES)
STRUT = f"{KEPT}_strut"
PLACED = " at 0x"  # in the words for an object that is like no other
MOST = 1 << 16  # lines that are kept: those of a report of 200 pages
SHARE = 1 / 8  # of the lines: what is worth writing all of them again
KEY = 6  # values that a line is found by
Line = tuple[object, int, int | None, float, float, float]
Strut = tuple[float, float]
Key = tuple[str, Hashable, float | None, float, bool, bool]
Row = tuple[dict[str, object], int, int | None, float, float, float]  # a line with what its layout holds


class Style(Protocol):
    """The style of a box: a dict of values, computed when they are asked for."""

    font_config: object

    def __getitem__(self, key: str) -> Sequence[str]: ...


class Split(Protocol):
    """`split_first_line`: the layout of a line, its bytes, where the next one begins, its width, height, baseline."""

    def __call__(
        self,
        text: str,
        style: Style,
        context: object,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,
        minimum: bool = False,
    ) -> Line: ...


class Lines:
    """What is measured with a font configuration: lines, and a number for all styles alike."""

    def __init__(self, content: bytes | None = None) -> None:
        self._names: dict[str, int] = {}
        self._kept: dict[Hashable, Row] = {}
        self._looks: dict[Hashable, int] = {}
        self._found: dict[Hashable, Line] = {}
        self._new = 0
        with suppress(ValueError, TypeError, zlib.error):  # what is none of ours costs its lines alone
            names, rows = json.loads(zlib.decompress(content)) if content is not None else ([], [])
            self._kept = {tuple(row[:KEY]): row[KEY:] for row in rows}
            self._names = {name: number for number, name in enumerate(names)}

    def use(self, fonts: object) -> None:
        """Have the lines of these fonts found here."""
        vars(fonts)[KEPT] = self

    def find(self, key: Key) -> Line | None:
        """A line that was measured, now or for the last build."""
        found = self._found.get(key)
        if found is None and (row := self._kept.get(key)):
            found = self._found[key] = _line(row)
        return found

    def add(self, key: Key, line: Line) -> None:
        """Remember a line."""
        self._found[key] = line
        self._new += 1

    def forget(self) -> None:
        """Let go of all lines: nothing is to be laid out any more."""
        self._kept, self._found = {}, {}

    def number(self, values: Hashable) -> int:
        """A number for all styles that have these values; less than zero where another build could not know them."""
        if values not in self._looks:
            name = repr(values)
            number = -1 - len(self._looks) if PLACED in name else self._names.setdefault(name, len(self._names))
            self._looks[values] = number
        return self._looks[values]

    def written(self) -> bytes | None:
        """What is worth keeping for the next build; None where that is nothing new."""
        if self._new <= SHARE * len(self._kept):
            return None
        rows = {key: (vars(layout), *rest) for key, (layout, *rest) in self._found.items() if _is_shared(key)}
        if len(self._kept) + len(rows) <= MOST:
            rows = {**self._kept, **rows}
        told = [[*cast("Key", key), *row] for key, row in rows.items()]
        return zlib.compress(json.dumps([list(self._names), told[:MOST]]).encode(), 1)


def _is_shared(key: Hashable) -> bool:
    """Whether another build may know the style of a line."""
    number = cast("Key", key)[1]
    return isinstance(number, int) and number >= 0


def _line(row: Row) -> Line:
    from weasyprint.text.line_break import Layout

    layout = object.__new__(Layout)
    vars(layout).update(row[0])
    return (layout, *row[1:])


def remembering(split: Split) -> Split:
    """`split_first_line`, which measures a line once for all the times that it is asked for.

    The answer depends on the arguments and on the properties above; `context` only holds dictionaries of hyphenation.
    """

    def split_first_line(
        text: str,
        style: Style,
        context: object,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,
        minimum: bool = False,
    ) -> Line:
        lines = _lines(style.font_config)
        key = (text, _looks(style, lines), max_width, justification_spacing, is_line_start, minimum)
        found = lines.find(key)
        if found is None:
            found = split(text, style, context, max_width, justification_spacing, is_line_start, minimum)
            lines.add(key, (_copied(found[0]), *found[1:]))
            return found
        return (_copied(found[0]), *found[1:])

    return split_first_line


def _looks(style: Style, lines: Lines) -> Hashable:
    """What the lines of a style depend on; once a layout has begun, no property of these changes but in a copy."""
    held = vars(style)
    if KEPT not in held:
        try:
            held[KEPT] = lines.number(_values(style))
        except TypeError:  # a value that has no hash: this style is like no other
            held[KEPT] = object()
    return cast("Hashable", held[KEPT])


def _values(style: Style) -> Hashable:
    """The values themselves; of an underline, only whether there is one, which has Pango asked for its place."""
    return (*style["font_family"],), style["text_decoration_line"] == "none", _properties(style)


def _lines(fonts: object) -> Lines:
    held = vars(fonts)
    if KEPT not in held:
        Lines().use(fonts)
    return cast("Lines", held[KEPT])


def once_a_style(strut: Callable[[Style], Strut]) -> Callable[[Style], Strut]:
    """`strut`, the least height of the lines of a style and their baseline, which is asked again for each text."""

    def remembered(style: Style) -> Strut:
        held = vars(style)
        if STRUT not in held:
            held[STRUT] = strut(style)
        return cast("Strut", held[STRUT])

    return remembered


def forget(fonts: object) -> None:
    """Let go of the lines that were measured with some fonts, which take as much memory as those that are printed."""
    if held := vars(fonts).get(KEPT):
        held.forget()


def _copied(layout: object) -> object:
    """A layout that has been measured holds no object of Pango: plain values, which drawing it may change."""
    copy = object.__new__(type(layout))
    vars(copy).update(vars(layout))
    return copy
