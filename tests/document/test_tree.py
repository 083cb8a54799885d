"""Going through a document: reading order, sharing what does not change, words without marks."""

from __future__ import annotations

from dataclasses import replace

from small import SPAN, chapter, document, paragraph, words

from stratege.document import (
    Chart,
    CodeSpan,
    Column,
    Emphasis,
    LineBreak,
    Link,
    Node,
    Note,
    NoteCall,
    ProfileSheet,
    Row,
    Table,
    TableCell,
    Text,
    plain,
    transform,
    walk,
)
from stratege.document.tree import children_of, rebuild

CALL = NoteCall(note=Note(id="n", children=(paragraph("Une note."),)), number="1")


def _texts(node: Node) -> list[str]:
    return [found.text for found in walk(node) if isinstance(found, Text)]


def _shout(node: Node) -> Node:
    return replace(node, text=node.text.upper()) if isinstance(node, Text) and node.text.islower() else node


def test_walk_goes_in_reading_order_parents_first() -> None:
    inner = Emphasis(children=words("deux"))
    body = paragraph("un", inner, CALL, "trois")
    whole = document(chapter(body), front=(paragraph("zéro"),), back=(paragraph("fin"),))
    assert _texts(whole) == ["zéro", "Un", "un", "deux", "Une note.", "trois", "fin"]
    found = list(walk(body))
    assert found[0] is body
    assert found.index(inner) < found.index(inner.children[0])


def test_children_are_found_in_tuples_of_tuples_and_alone() -> None:
    sheet = ProfileSheet(id="p", name=words("a"), strengths=(words("b"), words("c")))
    assert [plain(child) for child in children_of(sheet)] == ["a", "b", "c"]
    assert [type(child) for child in children_of(CALL)] == [Note]


def test_what_is_no_child_is_not_visited() -> None:
    table = Table(id="t", caption=(), columns=(Column(title=words("Nom")),), rows=())
    chart = Chart(id="c", caption=(), alt="x", spec=paragraph("non"), data=table, span=SPAN)
    assert _texts(chart) == ["Nom"]


def test_transform_changes_every_depth_and_keeps_the_rest() -> None:
    row = Row(cells=(TableCell(children=words("a")), TableCell(children=words("b"))))
    sheet = ProfileSheet(id="p", name=words("c"), identity=(row,), strengths=(words("d"), ()))
    done = transform(sheet, _shout)
    assert _texts(done) == [text.upper() for text in _texts(sheet)]
    assert (done.id, len(done.strengths), done.number) == ("p", 2, "")


def test_transform_sees_children_before_their_parents() -> None:
    seen: list[Node] = []
    body = paragraph("un", Emphasis(children=words("deux")))
    transform(body, lambda node: seen.append(node) or node)  # type: ignore[func-returns-value]
    assert [type(node).__name__ for node in seen] == ["Text", "Text", "Emphasis", "Paragraph"]


def test_what_does_not_change_is_shared() -> None:
    quiet = paragraph("1", Emphasis(children=words("2")))
    assert transform(quiet, _shout) is quiet
    both = document(chapter(quiet), paragraph("mot"))
    done = transform(both, _shout)
    assert done.children[0].children[0] is quiet  # type: ignore[attr-defined]
    assert plain(done.children[1]) == "MOT"


def test_rebuild_touches_direct_children_only() -> None:
    body = paragraph("un", Emphasis(children=words("deux")))
    assert plain(rebuild(body, _shout)) == "UNdeux"


def test_plain_gives_the_words_alone() -> None:
    link = Link(url="https://a.fr", children=words("lien"), title="caché")
    body = paragraph("Un ", link, CALL, LineBreak(), CodeSpan(text="x = 1"), Emphasis(children=words(" fin")))
    assert plain(body) == plain(body.children) == "Un lien x = 1 fin"
    assert plain(()) == ""
