"""An example run as its reader would: `said(folder, example("S151"), wrong=True)` is what it is told."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest
from PIL import Image

from stratege import cli
from stratege.apps.reports import check_all
from stratege.diagnostics.examples import TERMINAL, Example, base
from stratege.project import Project

Said = tuple[str, str, str]  # the code, the message, the remedy
HOME = "/home/anne/marche"  # where a reader has the project
IMAGE = re.compile(r"(PNG|TIFF) de (\d+) × (\d+) points(?:, (\d+) pages)?\n?")
TOLD = re.compile(
    r"^(?:\S.*?: )?(?:erreur|avertissement|remarque) ([A-Z]\d{3}) : (.*)\n"
    r"(?:(?: {7}| *\d+ )\|.*\n)*"  # the line and its caret
    r"(?: {8}→ (.*)\n)?",
    re.MULTILINE,
)


def said(folder: Path, shown: Example, *, wrong: bool) -> list[Said]:
    """What is told of the project of an example, in a new folder, as it is wrong or as it is right."""
    folder.mkdir()
    text = shown.wrong if wrong else shown.right
    own = {} if shown.file == TERMINAL else {shown.file if wrong else shown.renamed or shown.file: text}
    for name, content in (base() | dict(shown.files) | own).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_bytes(content, shown.encoding if wrong and name == shown.file else ""))
    command = text if shown.file == TERMINAL else shown.command
    return _commanded(folder, command) if command else _checked(folder)


def _bytes(text: str, encoding: str) -> bytes:
    """A file's content: an image that is told in words is drawn."""
    if not (drawn := IMAGE.fullmatch(text)):
        return text.encode(encoding or "utf-8")
    form, width, height, pages = drawn[1], int(drawn[2]), int(drawn[3]), int(drawn[4] or 1)
    sheets = [Image.new("L", (width, height), 200) for _ in range(pages)]
    content = io.BytesIO()
    sheets[0].save(content, form, **({"save_all": True, "append_images": sheets[1:]} if pages > 1 else {}))
    return content.getvalue()


def _checked(folder: Path) -> list[Said]:
    return [(item.code, item.message, item.remedy) for item in check_all(Project(folder), ["rapport"]).diagnostics]


def _commanded(folder: Path, command: str) -> list[Said]:
    """What a command line prints, with the variables set before it; one that fails without a diagnostic says so."""
    words = shlex.split(command)
    at = words.index("stratege")
    heard = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(heard), contextlib.redirect_stderr(heard):
        patch.chdir(folder)
        for setting in words[:at]:
            patch.setenv(*setting.split("=", 1))
        code = cli.main(words[at + 1 :])
    text = heard.getvalue().replace(str(folder.resolve()), HOME)
    found = [(code, message, remedy) for code, message, remedy in TOLD.findall(text)]
    return found or ([("", text, "")] if code else [])
