"""No block and no command of the pages is left untried: each is run by a test, or excused with its reason."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from fences import DOCS, ELSEWHERE, EXCUSED, ROOT, Fence, elsewhere, excused, fences, keys, pages
from test_docs_commands import TOUR, TUTORIAL, followed
from test_docs_examples import EXAMPLES

from stratege.cli import _parser
from stratege.commands import COMMANDS

FOLLOWED = {*followed(), TOUR, TUTORIAL}
BLOCKS = [fence for page in pages() for fence in fences(page)]
INLINE = re.compile(r"(?<!`)`((?:stratege|python3\s+build\.py)\s[^`|]+)`(?!`)")
DOORS = {"stratege", "python3", "build.py"}
REPORTS = {"essai", "market"}  # that are named in the place of a command
# What a test calls its page, where that is not the name of the file.
PLACES = {"diagnostics.md": "codes"}
WRONG = "stratege buidl"  # a slip that docs/commandes.md shows


def is_run(fence: Fence) -> bool:
    """Whether a test of the manual runs a block, or writes it where a command needs it."""
    if fence.page in FOLLOWED and (fence.language == "sh" or fence.name):
        return True
    return fence in EXAMPLES


def test_every_block_is_run_or_excused() -> None:
    assert [str(fence) for fence in BLOCKS if not (elsewhere(fence) or excused(fence) or is_run(fence))] == []


def test_a_block_in_no_known_language_is_seen() -> None:
    assert not is_run(Fence("plan.md", 1, "toml", "a = 1\n")) and not is_run(Fence("plan.md", 1, "sh", "stratege\n"))


def test_what_is_said_of_blocks_is_true_of_some() -> None:
    assert set(ELSEWHERE) <= {key for fence in BLOCKS for key in keys(fence)}
    for key, test in ELSEWHERE.items():
        page = Path(key.split()[0])
        assert PLACES.get(page.as_posix(), page.stem) in (ROOT / test).read_text("utf-8"), key
    for page, start in EXCUSED:
        assert [fence.page for fence in BLOCKS if fence.text.startswith(start)].count(page) == 1, start


@pytest.mark.parametrize("fence", [fence for fence in BLOCKS if fence.language == "sh" and excused(fence)], ids=str)
def test_what_an_excused_command_names_is_there(fence: Fence) -> None:
    """The tools and the folders that it reads; what it makes is not there yet."""
    words = shlex.split(fence.text.replace("\\\n", ""), comments=True)
    named = [word for word in words if "/" in word and "=" not in word and not word.startswith(("output/", ".venv/"))]
    assert [word for word in named if not (ROOT / word).exists()] == []


@pytest.mark.parametrize("page", [page for page in pages() if not page.startswith(("reference/", "diagnostics"))])
def test_commands_within_the_text_are_those_of_the_program(page: str) -> None:
    lines = [
        line
        for fence in fences(page)
        if fence.language == "sh" and not elsewhere(fence)
        for line in fence.text.splitlines()
    ]
    typed = [line.partition("  ")[0] for line in lines if line.startswith(("stratege ", "python3 build.py "))]
    for text in [*INLINE.findall((DOCS / page).read_text("utf-8")), *typed]:
        words = [word for word in shlex.split(text.partition(">")[0], comments=True) if word not in DOORS]
        if "…" in text or text == WRONG or words[:1] in ([], ["help"], ["test"]) or words[0].startswith("-"):
            continue
        words = ["build", *words] if words[0] in REPORTS else words
        assert words[0] in COMMANDS, text
        if words[1:] not in ([], ["-h"]):  # a name alone speaks of the command
            parser, command = _parser(words)
            command.allow_abbrev = False
            assert not parser.parse_known_args(words)[1], text
