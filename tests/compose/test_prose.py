"""The author's Markdown, parsed once into our nodes, each with its place."""

from __future__ import annotations

from stratege.compose.prose import blocks, inlines
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Citation,
    CodeBlock,
    CodeSpan,
    DefinitionList,
    Emphasis,
    FactValue,
    Foreign,
    Link,
    Node,
    NoteCall,
    Paragraph,
    ProseList,
    Reference,
    RepeatedCall,
    Section,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Table,
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


def test_reference_keeps_its_words_and_lets_the_notes_within_them_out() -> None:
    [paragraph] = _blocks("Voir [la *fin*[^n]][#a].\n\n[^n]: Une note.")
    assert isinstance(paragraph, Paragraph)
    _, found, call, _ = paragraph.children
    assert isinstance(found, Reference)
    assert (found.targets, plain(found), type(call)) == (("a",), "la fin", NoteCall)


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


def test_a_note_called_again_is_the_same_note() -> None:
    [paragraph] = _blocks("Un[^1], deux[^1], [trois[^2]](https://a.fr).\n\n[^1]: La note.\n[^2]: Voir[^1][^2].")
    assert isinstance(paragraph, Paragraph)
    first, again, other = (node for node in paragraph.children if isinstance(node, NoteCall | RepeatedCall))
    assert isinstance(first, NoteCall) and isinstance(again, RepeatedCall) and isinstance(other, NoteCall)
    assert again.note == first.note.id
    assert [node.note for node in walk(other) if isinstance(node, RepeatedCall)] == [first.note.id]


def test_a_note_called_again_in_another_text_is_another() -> None:
    found = [node for _ in range(2) for node in _nodes("Un[^1].\n\n[^1]: La note.") if isinstance(node, NoteCall)]
    assert len(found) == 2


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


def test_lists_and_tables_end_a_paragraph_as_on_a_forge() -> None:
    kinds = [
        type(block) for block in _blocks("On retient :\n- un\n- deux\n\nVoici :\n| A | B |\n|---|---|\n| 1 | 2 |\n")
    ]
    assert kinds == [Paragraph, ProseList, Paragraph, Table]


def test_sub_lists_of_two_spaces_are_nested() -> None:
    (found,) = _blocks("- fruit\n  - pomme\n- légume\n")
    assert isinstance(found, ProseList) and [len(item.children) for item in found.items] == [2, 1]


def test_code_is_kept_as_typed() -> None:
    fenced, listed = _blocks("```python\nx  =  [=F]\n```\n\n- étape :\n\n      ls -l\n")
    assert isinstance(fenced, CodeBlock) and (fenced.language, fenced.text) == ("python", "x  =  [=F]")
    assert isinstance(listed, ProseList) and isinstance(listed.items[0].children[1], CodeBlock)


def test_braces_that_are_no_attributes_are_text() -> None:
    assert plain(_blocks("Loyer {HT} et `f`{x}, *mot*{rare}.")[0]) == "Loyer {HT} et f{x}, mot{rare}."


def test_one_line_texts_are_themselves() -> None:
    for text in ("#1 des ventes", ">65 ans", "* sous réserve", "---", "[1]: x", "1. an", "***", "a\tb"):
        assert plain(inlines(Scalar(text, Span("a", 1, 1)), Diagnostics())) == text


def test_signs_of_forges() -> None:
    nodes = _nodes("H~2~O, ~~faux~~ vrai.")
    assert [plain(node.children) for node in nodes if isinstance(node, Subscript | Strikethrough)] == ["2", "faux"]
    (tasks,) = _blocks("- [ ] relire\n- [x] dater\n")
    assert isinstance(tasks, ProseList) and [item.task for item in tasks.items] == [False, True]
    (terms,) = _blocks("Terme\n: Sa définition.\n")
    assert isinstance(terms, DefinitionList) and plain(terms.items[0].term) == "Terme"


def test_two_notes_at_one_place_are_apart() -> None:
    (found,) = _blocks("Texte[^a][^b].\n\n[^a]: A.\n\n[^b]: B.\n")
    assert isinstance(found, Paragraph)
    assert "<sup>, </sup>" in markdown(found.children)
    assert '<sup class="call">, </sup>' in InlineWriter()(found.children)


def test_a_note_called_in_a_link_follows_it() -> None:
    (found,) = _blocks("Un [rapport[^1]](https://exemple.fr).\n\n[^1]: Page 3.\n")
    assert isinstance(found, Paragraph)
    assert [type(node) for node in found.children] == [Text, Link, NoteCall, Text]


def test_a_note_that_calls_itself_ends() -> None:
    nodes = _nodes("Un mot[^1].\n\n[^1]: Voir[^1] ici.\n")
    assert sum(isinstance(node, NoteCall) for node in nodes) == 1


def test_every_text_stands_at_its_place() -> None:
    source = "Un *mot*,\nl'autre &amp; le [lien](https://a.fr).\n\n- deux\n  lignes\n"
    lines = source.split("\n")
    for block in blocks(Scalar(source, Span("a.yaml", 1, 1), ((0, 1, 1), *_starts(source))), Diagnostics()):
        for node in walk(block):
            if isinstance(node, Text) and node.span and "&" not in node.text:
                start = lines[node.span.line - 1][node.span.column - 1 :]
                assert start.startswith(node.text.split(" ")[0]), node


def _starts(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where each line after the first begins: (offset, line, column)."""
    found = [index + 1 for index, char in enumerate(text) if char == "\n"]
    return tuple((offset, number, 1) for number, offset in enumerate(found, 2))


def test_the_list_of_a_note_keeps_its_marks_at_the_foot_of_a_page() -> None:
    (found,) = _blocks("Texte[^1].\n\n[^1]: Trois cas :\n\n    - un\n    - deux\n\n    Fin.\n")
    assert isinstance(found, Paragraph)
    page = InlineWriter(paged=True)(found.children)
    assert 'Trois cas :<span class="note-block">–\u00a0un</span><span class="note-block">–\u00a0deux</span>Fin.' in page
