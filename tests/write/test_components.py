"""Every component in both formats, against the files of tests/cases/write/.

After a wanted change, `pytest --accept tests/write` writes them again: read the difference.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from sample import document
from sample.words import t

from conftest import Golden
from stratege import document as d
from stratege.project import templates_root
from stratege.write.components import template_name
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

CASES = Path(__file__).parent.parent / "cases" / "write"
TEMPLATES = [templates_root()]
BLOCKS = {kind: template_name(kind) for kind in get_args(d.Component)}


def first(kind: type[d.Node]) -> d.Block:
    """The first node of a kind in the demonstration report."""
    return next(node for node in d.walk(document()) if type(node) is kind)


def alone(block: d.Block, **options: object) -> d.Document:
    """A document of one block, in which every anchor of the demonstration report is missing."""
    return d.Document(meta=d.Meta(name="case", title="Essai"), children=(block,))


def written(block: d.Block) -> dict[str, str]:
    """What each writer makes of a block: the part of the page that is its own."""
    html = write_html(alone(block), templates=TEMPLATES, media="screen")
    paged = write_html(alone(block), templates=TEMPLATES, media="paged")
    markdown = write_markdown(alone(block), templates=TEMPLATES)
    return {
        "html": _article(html),
        "paged.html": _article(paged),
        "md": re.sub(r"\A---\n.*?\n---\n\s*", "", markdown, flags=re.S),
    }


def _article(html: str) -> str:
    match = re.search(r"<article>\n(.*?)</main>", html, re.DOTALL)
    assert match
    return re.sub(r"\n+", "\n", match[1].replace("</article>\n", "", 1)).strip() + "\n"


@pytest.mark.parametrize("kind", BLOCKS, ids=BLOCKS.values())
def test_component_reads_as_its_case(kind: type[d.Node], golden: Golden) -> None:
    block = first(kind)
    if isinstance(block, d.Section):
        block = replace(block, children=block.children[:2])
    for suffix, text in written(block).items():
        golden(CASES / f"{BLOCKS[kind]}.{suffix}", text)


def test_both_sides_have_the_same_templates() -> None:
    html, markdown = (
        {path.name.split(".")[0] for path in (templates_root() / folder).glob("*.j2")}
        for folder in ("html", "markdown")
    )
    assert {*BLOCKS.values(), template_name(d.Document)} <= html & markdown
    assert markdown - html == set()


def test_messages_are_one_list_whether_or_not_they_say_more() -> None:
    said = [
        d.KeyMessage(finding=t(finding), text=t(text) if text else ())
        for finding, text in (("Un", ""), ("Deux", "Plus."), ("Trois", ""))
    ]
    essential = d.Abstract(title=t("L’essentiel"), children=(), messages=tuple(said))
    assert written(essential)["md"].splitlines()[2:] == ["1. **Un**", "2. **Deux**\\", "   Plus.", "3. **Trois**"]
