"""The author's Markdown, parsed once into our nodes, each with its place."""

from __future__ import annotations

from stratege.compose.prose import blocks, inlines
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Citation,
    CodeSpan,
    Emphasis,
    FactValue,
    Foreign,
    Link,
    Node,
    NoteCall,
    Paragraph,
    ProseList,
    Reference,
    Section,
    SmallCaps,
    Strong,
    Superscript,
    Text,
    plain,
    walk,
)
from stratege.source import Scalar, Span
from stratege.write.html.inlines import InlineWriter
from stratege.write.markdown.inlines import inlines as markdown


def _blocks(text: str) -> tuple[Node, ...]:
    diagnostics = Diagnostics()
    found = blocks(Scalar(text, Span("a.yaml", 1, 1)), diagnostics)
    assert not diagnostics.items
    return found


def _nodes(text: str) -> list[Node]:
    return [node for block in _blocks(text) for node in walk(block)]


def test_plain_marks() -> None:
    kinds = {type(node) for node in _nodes("Un *mot*, un **autre**, du `code` et un [lien](https://example.org).")}
    assert {Emphasis, Strong, CodeSpan, Link} <= kinds


def test_our_forms() -> None:
    nodes = _nodes("Voir [#a; #b], [=F-1 @] et [voir @x, p. 3 ; @y] selon @z.")
    references = [node for node in nodes if isinstance(node, Reference)]
    facts = [node for node in nodes if isinstance(node, FactValue)]
    citations = [node for node in nodes if isinstance(node, Citation)]
    assert references[0].targets == ("a", "b")
    assert (facts[0].fact, facts[0].cited) == ("F-1", True)
    assert [node.keys for node in citations] == [("x", "y"), ("z",)]


def test_code_and_addresses_hold_no_form() -> None:
    nodes = _nodes("`[@x] [#a] [=F]` et ecrire@exemple.fr")
    assert not any(isinstance(node, Citation | Reference | FactValue) for node in nodes)


def test_foreign_words() -> None:
    found = next(node for node in _nodes("Du [brand *content*]{lang=en}.") if isinstance(node, Foreign))
    assert (found.lang, plain(found)) == ("en", "brand content")


def test_notes_go_with_their_call() -> None:
    found = next(
        node
        for node in _nodes("Un mot[^1].\n\n[^1]: La note\n    sur deux lignes.\n\nFin.")
        if isinstance(node, NoteCall)
    )
    assert plain(found.note) == "La note sur deux lignes."


def test_headings_come_as_empty_sections() -> None:
    first, second = (node for node in _blocks("## Un {#u}\n\nTexte.\n\n### Deux") if isinstance(node, Section))
    assert (first.id, first.level, plain(first.title), second.level) == ("u", 2, "Un", 3)


def test_lists() -> None:
    found = _blocks("1. un\n2. deux\n\n    suite\n")[0]
    assert isinstance(found, ProseList) and found.ordered and len(found.items) == 2


def test_one_line_is_never_a_list() -> None:
    for text in ("2004. Une année", "- un tiret", "# dièse", "> angle"):
        assert plain(inlines(Scalar(text, Span("a", 1, 1)), Diagnostics())) == text


def test_places_in_a_block_scalar() -> None:
    source = Scalar("Un.\n\nVoir [#a] puis [#a].\n", Span("a.yaml", 4, 10), ((0, 5, 7), (4, 6, 7), (5, 7, 7)))
    found = [node for block in blocks(source, Diagnostics()) for node in walk(block) if isinstance(node, Reference)]
    assert [str(node.span) for node in found] == ["a.yaml:7:12", "a.yaml:7:22"]


def test_paragraph_text_is_kept() -> None:
    found = _blocks("Tom & Jerry : 3 < 4 &amp; \\*rien\\* 5 \\< 6")[0]
    assert isinstance(found, Paragraph)
    assert plain(found) == "Tom & Jerry : 3 < 4 & *rien* 5 < 6"


def test_superscripts_are_asked_for() -> None:
    nodes = list(_nodes("Dix m^2^, le [xx]{.small-caps}^e^ siècle, 2 ^ 3 ^ 4, \\^non\\^."))
    assert [plain(node.children) for node in nodes if isinstance(node, Superscript)] == ["2", "e"]
    assert "2 ^ 3 ^ 4, ^non^." in plain(tuple(node for node in nodes if isinstance(node, Text)))


def test_small_capitals_are_asked_for() -> None:
    found = next(node for node in _nodes("Au [xix]{.small-caps}e siècle.") if isinstance(node, SmallCaps))
    assert plain(found) == "xix"
    assert InlineWriter()((found,)) == '<span class="small-caps">xix</span>'
    assert markdown((found,)) == "xix"
