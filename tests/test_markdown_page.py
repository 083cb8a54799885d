"""What `docs/markdown.md` says of each form is what Stratège makes of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stratege import document as d
from stratege.compose.prose import blocks, inlines
from stratege.diagnostics import Diagnostics
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.source import Scalar, Span

PAGE = (Path(__file__).parents[1] / "docs" / "markdown.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^(`{3,4})markdown ?(.*)\n((?:.*\n)*?)\1$", re.MULTILINE)
ROW = re.compile(r"^\| (.+) \| ((?:une?|du|des) .+) \|$", re.MULTILINE)
CODE = re.compile(r"(`+) ?(.+?) ?\1(?!`)")
BLOCKS: dict[str, type[d.Node]] = {
    "Paragraphes": d.LineBreak,
    "Titres": d.Section,
    "Listes": d.ProseList,
    "Tâches": d.ProseList,
    "Définitions": d.DefinitionList,
    "Tableaux": d.Table,
    "Citations en retrait": d.Quote,
    "Code": d.CodeBlock,
    "Filets": d.Rule,
    "Notes": d.NoteCall,
}
INLINES: dict[str, type[d.Node]] = {
    "une emphase": d.Emphasis,
    "du gras": d.Strong,
    "un barré": d.Strikethrough,
    "un indice": d.Subscript,
    "un exposant": d.Superscript,
    "du code": d.CodeSpan,
    "un lien": d.Link,
    "un renvoi": d.Reference,
    "une citation": d.Citation,
    "un fait": d.FactValue,
    "un fait connu": d.FactValue,
    "des mots étrangers": d.Foreign,
    "des petites capitales": d.SmallCaps,
    "une marque d'index": d.IndexMark,
    "un texte": d.Text,
}


def _examples() -> list[tuple[str, str, str]]:
    """The title above each example, its text, the codes that the page says are told."""
    titles = [(found.start(), found[1]) for found in re.finditer(r"^###? (.+)$", FENCE.sub(_blank, PAGE), re.MULTILINE)]
    return [
        (max(title for title in titles if title[0] < found.start())[1], found[3], found[2])
        for found in FENCE.finditer(PAGE)
    ]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _told(diagnostics: Diagnostics) -> set[str]:
    return {item.code for item in diagnostics.items}


@pytest.mark.parametrize(("title", "text", "codes"), _examples())
def test_an_example_gives_what_the_page_says(title: str, text: str, codes: str) -> None:
    diagnostics = Diagnostics()
    made = {type(node) for block in blocks(Scalar(text, Span("a.yaml", 1, 1)), diagnostics) for node in d.walk(block)}
    assert _told(diagnostics) == set(codes.split())
    assert codes or title not in BLOCKS or BLOCKS[title] in made


def test_every_kind_of_block_has_its_example() -> None:
    assert set(BLOCKS) <= {title for title, _, codes in _examples() if not codes}


@pytest.mark.parametrize(("written", "said"), ROW.findall(PAGE))
def test_a_form_is_what_its_row_says(written: str, said: str) -> None:
    kind = INLINES[re.split(r",| :", said)[0]]
    examples = [found[2] for found in CODE.finditer(written)]
    assert examples
    for text in examples:
        diagnostics = Diagnostics()
        made = inlines(Scalar(text, Span("a.yaml", 1, 1)), diagnostics)
        assert kind in {type(node) for inline in made for node in d.walk(inline)}, text
        assert kind is not d.Text or len(made) == 1, text
        assert not diagnostics.items


def test_every_form_has_its_row() -> None:
    assert set(INLINES) == {re.split(r",| :", said)[0] for _, said in ROW.findall(PAGE)}


def test_every_code_of_the_markdown_is_on_the_page() -> None:
    assert {code for code in CATALOGUE if code[0] == "M"} == set(re.findall(r"\bM\d{3}\b", PAGE))
