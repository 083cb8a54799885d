r"""Commands of LaTeX that are printed as typed, and what to write for each: `\textbf{mot}` is « **mot** » here."""

from __future__ import annotations

import re
from collections.abc import Callable

from stratege.diagnostics import phrase

Found = re.Match[str]
OPTIONS = r"(?:\[[^\]\[\n]*\])*"
WORDS = r"\{(?P<words>[^{}\n]*)\}"
CITE = r"(?:text|paren|auto|foot)?cite[pt]?\*?"
REFER = r"(?:auto|page|eq|[cC])?ref"
LISTS = r"itemize|enumerate|description"
COMMANDS = r"newpage|(?:page|line)break|clearpage|noindent|\w+skip|tableofcontents|(?:label|vspace)\{"
PARTED = re.compile(r"\s*,\s*")
OPTION = re.compile(r"\[([^\]\[\n]*)\]")
SIGNS = {"oe": "œ", "OE": "Œ", "ae": "æ", "AE": "Æ", "og": "«", "fg": "»"}


def _write(form: str) -> str:
    return phrase("write_form", form=form)


def _cited(found: Found) -> str:
    """« [@a, p. 3 ; @b] » for `\\cite[p.~3]{a,b}`."""
    places = [option.replace("~", " ").strip() for option in OPTION.findall(found[0])]
    place = "".join(f", {each}" for each in places[-1:] if each)
    before = f"{places[0]} " if len(places) > 1 and places[0] else ""
    keys = [key for key in PARTED.split(found["words"].strip()) if key]
    return _write(f"[{before}{' ; '.join(f'@{key}' for key in keys) or '@clé'}{place}]")


def _referred(found: Found) -> str:
    return _write(f"[#{found['words'].strip().replace(' ', '_') or 'id'}]")


def _indexed(found: Found) -> str:
    """« [mot]{.index} » for `mot\\index{mot}`, « [mot]{index="autre, mot"} » for `mot\\index{autre!mot}`."""
    word, entry = found["before"] or "", found["words"].strip().replace("!", ", ")
    return _write(f"[{word or entry}]{{.index}}" if entry in ("", word) else f'[{word or "mot"}]{{index="{entry}"}}')


def _set_off(sign: str) -> Callable[[Found], str]:
    return lambda found: _write(f"{sign}{found['words'].strip() or 'mots'}{sign}")


# Each command with its words, then without: they may hold other forms, or never close.
LATEX: tuple[tuple[str, Callable[[Found], str]], ...] = (
    (rf"\\{CITE}{OPTIONS}{WORDS}", _cited),
    (rf"\\{CITE}{OPTIONS}\{{", lambda _: _write("[@clé]")),
    (rf"\\{REFER}{WORDS}", _referred),
    (rf"\\{REFER}\{{", lambda _: _write("[#id]")),
    (rf"\\textbf{WORDS}", _set_off("**")),
    (r"\\textbf\{", lambda _: _write("**mots**")),
    (rf"\\(?:textit|emph){WORDS}", _set_off("*")),
    (r"\\(?:textit|emph)\{", lambda _: _write("*mots*")),
    (r"\\footnote\{", lambda _: phrase("write_note")),
    (rf"\\begin\{{(?:{LISTS})\}}", lambda _: phrase("write_list")),
    (r"\\begin\{(?:figure|table|tabular)\*?\}", lambda _: phrase("write_outside")),
    (
        r"\\begin\{(?P<words>[\w*]+)\}",
        lambda found: phrase("remove_environment", end=f"\\end{{{found['words']}}}"),
    ),
    (rf"\\(?:{COMMANDS})", lambda _: phrase("remove_command")),
    (rf"\\(?P<words>{'|'.join(SIGNS)})(?:\{{\}}|\b)", lambda found: _write(SIGNS[found["words"]])),
    (r"(?P<before>[\w-]*\w)?\\index\{(?P<words>[^{}\n]*)\}", _indexed),
    (r"``(?=\S)(?P<words>[^`'\n]+)''", lambda found: phrase("write_quotes", words=found["words"])),
)
