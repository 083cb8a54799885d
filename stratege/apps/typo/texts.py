"""Files as texts: `read("notes.md")` is a Text, its markup by its suffix; `rewrite(text, corrected)` replaces it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from stratege.diagnostics import phrase
from stratege.project import reason, write_atomically
from stratege.read.encoding import utf_16
from stratege.records import record
from stratege.typography import Markup

STDIN = "-"
Fault = Literal["no such text", "content", "machine"]
SUFFIXES: dict[str, Markup] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".qmd": "markdown",
    ".rmd": "markdown", ".txt": "text", ".text": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".yaml": "yaml", ".yml": "yaml",
}  # fmt: skip


class Unreadable(Exception):
    """A file that cannot be worked on: what to say, and whose fault it is."""

    def __init__(self, name: str, problem: str, fault: Fault) -> None:
        super().__init__(f"{name} : {problem}")
        self.fault: Fault = fault


@record(slots=False)
class Text:
    """A file's name, its text with its own line ends, how it is marked up."""

    name: str
    text: str
    markup: Markup


def markup_of(name: str) -> Markup | None:
    """How a file is marked up, by its suffix; None for a form that is not known; the standard input is text."""
    return "text" if name == STDIN else SUFFIXES.get(Path(name).suffix.lower())


def read(name: str, markup: Markup | None = None, *, sure: bool = False) -> Text:
    """The text of a file, or of the standard input for `-`; what has no known form is text, unless one must be `sure`.

    `Unreadable` for what cannot be read, and for a form to be sure of that is not known.
    """
    form = markup or markup_of(name)
    if sure and not form and Path(name).is_file():
        raise Unreadable(name, phrase("typo_form", known=", ".join(sorted(SUFFIXES))), "no such text")
    try:
        content = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
        if utf_16(content):
            raise Unreadable(name, phrase("typo_utf_16"), "machine")
        return Text(name, content.decode("utf-8"), form or "text")
    except FileNotFoundError as error:
        raise Unreadable(name, reason(error), "no such text") from None
    except IsADirectoryError:
        raise Unreadable(name, phrase("typo_folder"), "no such text") from None
    except UnicodeDecodeError as error:
        raise Unreadable(name, phrase("typo_encoding", byte=error.start + 1), "machine") from None
    except OSError as error:
        raise Unreadable(name, phrase("typo_read", problem=reason(error)), "machine") from None
    except ValueError:  # a name that no file can have
        raise Unreadable(name, phrase("typo_read", problem=phrase("refused_EINVAL")), "machine") from None


def rewrite(name: str, content: bytes) -> None:
    """Replace a file whole, with the rights that it had, or write to the standard output for `-`; `Unreadable`."""
    if name == STDIN:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    path = Path(name).resolve()
    try:
        mode = path.stat().st_mode
        write_atomically(path, content)
        path.chmod(mode & 0o7777)
    except OSError as error:
        raise Unreadable(str(path), phrase("typo_write", problem=reason(error)), "machine") from None
