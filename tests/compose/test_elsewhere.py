r"""What other tools read in a text: `1\,500` keeps no comma, `[mots](#id)` is a reference, `Terme` a term."""

from __future__ import annotations

import pytest

from stratege.compose import prose
from stratege.diagnostics import Diagnostics
from stratege.document import Block, CodeBlock, CodeSpan, DefinitionList, Paragraph, Reference, plain, walk
from stratege.source import Scalar, Span


def read(text: str) -> tuple[tuple[Block, ...], list[str]]:
    """The blocks of a text, and the codes of what is told of it."""
    diagnostics = Diagnostics()
    blocks = prose.blocks(Scalar(text, Span("content/a.yaml", 1, 1)), diagnostics)
    return blocks, [item.code for item in diagnostics.items]


@pytest.mark.parametrize(
    ("typed", "printed", "codes"),
    [
        (r"1\,500\,€", "1 500 €", ["M020", "M020"]),
        (r"50\ %", "50 %", ["M020"]),
        (r"a\, b, 3\. un", "a, b, 3. un", []),
    ],
)
def test_a_space_of_latex_is_a_space(typed: str, printed: str, codes: list[str]) -> None:
    blocks, told = read(typed)
    assert (plain(blocks).replace("\u202f", " "), told) == (printed, codes)


@pytest.mark.parametrize(
    ("typed", "formulas"), [(r"\(a+b\) et \[c = d\]", 2), (r"\(x\)", 1), (r"\[l\]e, \[sic\], \(et/ou\), \[@a\]", 0)]
)
def test_a_formula_of_latex_is_kept_as_code(typed: str, formulas: int) -> None:
    blocks, told = read(typed)
    assert sum(isinstance(node, CodeSpan) for block in blocks for node in walk(block)) == formulas
    assert told == ["M010"] * formulas


def test_a_link_to_a_place_of_the_report_is_a_reference() -> None:
    [paragraph], _ = read("Voir [la méthode](#m%C3%A9thode) et [le site](https://exemple.fr/#a).")
    assert [node.targets for node in walk(paragraph) if isinstance(node, Reference)] == [("méthode",)]


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Terme\n\n:   Une.\n\n:   Deux.", DefinitionList),
        ("C'est dit.\n\n: rien", Paragraph),
        ("Terme\n\n: Légende {#tbl-a}", Paragraph),
    ],
)
def test_a_definition_after_an_empty_line_is_one(typed: str, kind: type[Block]) -> None:
    blocks, _ = read(typed)
    assert isinstance(blocks[0], kind)


@pytest.mark.parametrize(("info", "language"), [("{=latex}", "latex"), ("{.python .number}", "python"), ("r x", "r")])
def test_a_block_of_code_has_a_language(info: str, language: str) -> None:
    [block], _ = read(f"```{info}\nx\n```")
    assert isinstance(block, CodeBlock)
    assert block.language == language
