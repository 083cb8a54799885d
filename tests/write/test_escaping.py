"""Hostile text comes out as the words that it is, and nothing more is escaped than must be."""

from __future__ import annotations

import json
import re

import pypandoc
import pytest

from stratege import document as d
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.escaping import code_span, escape_line_starts, escape_text
from stratege.write.markdown.inlines import inlines
from stratege.write.markdown.writer import tidy, write_markdown

TEMPLATES = [templates_root()]
CODE_BLOCK = re.compile(r"CodeBlock\s+\(\s*\"\"\s*,\s*\[\]\s*,\s*\[\]\s*\)\s+(\".*?(?<!\\)\")", re.DOTALL)
HOSTILE = "<script>alert(1)</script> | *a* _b_ [x](y) ![i](j) `c` \\* &lt; &amp; <b> {{ 7 * 7 }} {% raw %} [^1] ~~d~~"


def text(words: str) -> d.Inlines:
    return (d.Text(text=words),)


def alone(block: d.Block) -> d.Document:
    return d.Document(meta=d.Meta(name="x", title="<b>"), children=(block,))


def test_hostile_text_is_printed_as_it_is_in_html() -> None:
    html = write_html(alone(d.Paragraph(children=text(HOSTILE))), templates=TEMPLATES, media="screen")
    assert "<script>" not in html and "<b>" not in html
    assert '<p><span class="cut">&lt;script&gt;alert(1)&lt;/script&gt;</span> | *a* _b_ [x](y)' in html
    assert "{{ 7 * 7 }}" in html


def test_hostile_attributes_do_not_leave_their_quotes() -> None:
    figure = d.Figure(id='a"b', caption=text("c"), number="1", alt='"><script>', image='x" onerror="y')
    html = write_html(alone(figure), templates=TEMPLATES, media="screen")
    assert "<script>" not in html and 'onerror="' not in html


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html,x",
        "//evil.example",
        "vbscript:x",
    ],
)
def test_addresses_that_run_programs_are_not_linked(url: str) -> None:
    link = d.Paragraph(children=(d.Link(url=url, children=text("ici")),))
    assert "<p>ici</p>" in write_html(alone(link), templates=TEMPLATES, media="screen")
    assert "](" not in write_markdown(alone(link), templates=TEMPLATES)


@pytest.mark.parametrize(
    ("url", "markdown"),
    [
        ("ftp://a.fr/b", "<ftp://a.fr/b>"),
        ("tel:+33123456789", "<tel:+33123456789>"),
        ("annexe.pdf", "[annexe.pdf](annexe.pdf)"),
    ],
)
def test_an_address_that_runs_nothing_is_linked_in_every_format(url: str, markdown: str) -> None:
    link = d.Paragraph(children=(d.Link(url=url, children=text(url)),))
    assert f'href="{url}"' in write_html(alone(link), templates=TEMPLATES, media="screen")
    assert markdown in write_markdown(alone(link), templates=TEMPLATES)


def test_hostile_text_reads_back_from_markdown_as_it_was() -> None:
    """Pandoc, reading GitHub's Markdown, finds the same characters and no mark but the paragraph's."""
    words = f"{HOSTILE} # - 1. ***x*** __y__ <!-- z -->"
    read = pypandoc.convert_text(inlines(text(words)), "native", format="gfm", extra_args=["--wrap=none"])
    assert set(re.findall(r"\b[A-Z]\w+", read)) <= {"Para", "Str", "Space", "SoftBreak"}, read
    assert (
        pypandoc.convert_text(inlines(text(words)), "plain", format="gfm", extra_args=["--wrap=none"]).strip() == words
    )


def test_bars_are_escaped_in_cells_alone() -> None:
    table = d.Table(
        id="t",
        caption=text("a | b"),
        number="1",
        columns=(d.Column(title=text("x | y")),),
        rows=(d.Row(cells=(d.TableCell(children=text("1 | 2")),)),),
        row_headers=False,
    )
    markdown = write_markdown(alone(table), templates=TEMPLATES)
    assert "| x \\| y |" in markdown and "| 1 \\| 2 |" in markdown and "a | b" in markdown


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("l’été 2008, 3 * 4, a < b, R & D, snake_case, 20 %", None),
        ("« Bonjour » : c’est tout !", None),
        ("*x*", "\\*x\\*"),
        ("[x](y)", "\\[x](y)"),
        ("_x_", "\\_x\\_"),
        ("a<b>", "a\\<b>"),
        ("&amp; & &nbsp", "\\&amp; & &nbsp"),
        ("C:\\dossier", None),
        ("\\*", "\\\\\\*"),
        ("`x`", "\\`x\\`"),
    ],
)
def test_only_what_must_be_is_escaped(words: str, escaped: str | None) -> None:
    assert escape_text(words) == (words if escaped is None else escaped)


@pytest.mark.parametrize(
    ("line", "escaped"),
    [
        ("# titre", "\\# titre"),
        ("#titre", "#titre"),
        ("- point", "\\- point"),
        ("-1 degré", "-1 degré"),
        ("+ point", "\\+ point"),
        ("1. Facebook", "1\\. Facebook"),
        ("1.5 fois", "1.5 fois"),
        ("2008. Une année", "2008\\. Une année"),
        ("> cité", "\\> cité"),
        ("a\n===", "a\n\\==="),
    ],
)
def test_line_starts(line: str, escaped: str) -> None:
    assert escape_line_starts(line) == escaped


def test_code_is_fenced_by_more_backticks_than_it_holds() -> None:
    assert code_span("a") == "`a`"
    assert code_span("a`b") == "``a`b``"
    assert code_span("`") == "`` ` ``"
    block = d.CodeBlock(text="a\n```\n\n\n\nb")
    assert "````\na\n```\n\n\n\nb\n````" in write_markdown(alone(block), templates=TEMPLATES)


@pytest.mark.parametrize("sign", [*map(chr, (*range(0xE000, 0xE010), 0xF8FF, 0, 0x0B, 0x85, 0x2028, 0xFFFF))])
def test_no_sign_of_the_author_ends_a_line(sign: str) -> None:
    words = f"avant{sign}# Titre"
    for block in (
        d.Paragraph(children=text(words)),
        d.Paragraph(children=(d.CodeSpan(text=words),)),
        d.CodeBlock(text=words),
        d.CiteReport(forms=(d.CitationForm(label=text("BibTeX"), code=words),)),
    ):
        lines = write_markdown(alone(block), templates=TEMPLATES).split("\n")
        assert words in {line.strip("`") for line in lines} and not any(line.startswith("# T") for line in lines)


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_a_line_end_in_a_text_opens_nothing(end: str) -> None:
    blocks = (text(f"avant{end}# Titre"), (d.CodeSpan(text=f"a{end}``` b"),))
    for inlines_ in blocks:
        markdown = write_markdown(alone(d.Paragraph(children=inlines_)), templates=TEMPLATES)
        read = pypandoc.convert_text(markdown, "native", format="gfm")
        assert "Header" not in read and "CodeBlock" not in read, read


def test_code_keeps_its_lines_wherever_it_stands() -> None:
    code = "a  \n\n\n\n    b\n~~~\n> c\n"
    block = d.CodeBlock(text=code)
    item = d.ListItem(children=(d.Paragraph(children=text("x")), block))
    holders: list[d.Block] = [
        block,
        d.Quote(children=(block, d.Paragraph(children=text("après")))),
        d.ProseList(ordered=True, items=(item, item), start=9, tight=False),
        d.Callout(kind="example", title=(), children=(d.ProseList(ordered=False, items=(item,), tight=False),)),
        d.Paragraph(children=(d.NoteCall(note=d.Note(id="note-1-1", children=(*item.children,)), number="1"),)),
    ]
    for holder in holders:
        markdown = write_markdown(alone(holder), templates=TEMPLATES)
        found = CODE_BLOCK.findall(native(markdown))
        assert found and set(map(json.loads, found)) == {code}, holder


def native(markdown: str) -> str:
    """What Pandoc reads in GitHub's Markdown, as its own tree."""
    return pypandoc.convert_text(markdown, "native", format="gfm+footnotes")


def test_blank_lines_are_one_and_spaces_leave_the_ends_but_in_code() -> None:
    assert tidy("a  \n\n\n \nb\\\nc \n") == "a\n\nb\\\nc"
    assert tidy("> - ```x\n>   a \n>\n>\n>   ```\n\n\nb ") == "> - ```x\n>   a \n>\n>\n>   ```\n\nb"
    assert tidy("```` a``` ````\n\n\nb") == "```` a``` ````\n\nb"
    assert tidy("") == ""


def test_marks_that_would_not_be_read_become_tags() -> None:
    quoted = (*text("l’"), d.Emphasis(children=text("œuvre")), *text("s"))
    assert inlines(quoted) == "l’*œuvre*s"
    guillemets = (*text("a"), d.Strong(children=text("«\u00a0b\u00a0»")), *text("c"))
    assert inlines(guillemets) == "a<strong>«\u00a0b\u00a0»</strong>c"
    twice = (d.Emphasis(children=text("a")), d.Emphasis(children=text("b")))
    assert inlines(twice) == "<em>a</em>*b*"


def test_spaces_leave_the_marks() -> None:
    assert inlines((*text("a"), d.Emphasis(children=text(" b ")), *text("c"))) == "a *b* c"


def test_angle_brackets_of_an_address_do_not_end_its_link() -> None:
    link = d.Link(url="https://doi.org/10.1002/(SICI)12:3<313::A>3.0", children=text("ici"))
    assert inlines((link,)) == "[ici](<https://doi.org/10.1002/(SICI)12:3%3C313::A%3E3.0>)"


def test_an_exclamation_does_not_make_an_image_of_a_link() -> None:
    link = d.Link(url="https://example.org", children=text("ici"))
    assert inlines((*text("Voyez!"), link)) == "Voyez\\![ici](https://example.org)"


def test_two_lists_in_a_row_stay_two() -> None:
    one = d.ProseList(ordered=False, items=(d.ListItem(children=(d.Paragraph(children=text("a")),)),))
    box = d.Callout(kind="example", title=(), children=(one, one))
    assert "> - a\n>\n> <!-- -->\n>\n> - a" in write_markdown(alone(box), templates=TEMPLATES)
