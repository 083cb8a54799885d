"""Chapters, sections, tables, figures and notes get their numbers: the second table of chapter 3 is « 3.2 »."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from small import chapter, document, paragraph, words

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Argument,
    Block,
    Chart,
    Document,
    Figure,
    Inline,
    Matrix,
    Note,
    NoteCall,
    Paragraph,
    ProfileSheet,
    Recommendation,
    Recommendations,
    RepeatedCall,
    Section,
    Swot,
    Table,
    Timeline,
    walk,
)
from stratege.resolve.material import Material
from stratege.resolve.numbers import number


def _numbered(
    *children: Block, front: tuple[Block, ...] = (), back: tuple[Block, ...] = (), wanted: Material | None = None
) -> Document:
    return number(document(*children, front=front, back=back), wanted or Material(), Diagnostics())


def _numbers(done: Document) -> dict[str, str]:
    """The number of everything that has a name."""
    return {node.id: getattr(node, "number", "") for node in walk(done) if getattr(node, "id", "")}  # type: ignore[attr-defined]


def _captioned(name: str, caption: str = "Légende") -> dict[str, Any]:
    return {"id": name, "caption": words(caption) if caption else ()}


def _table(name: str, caption: str = "Légende") -> Table:
    return Table(columns=(), rows=(), **_captioned(name, caption))


def _section(name: str, level: int, *children: Block) -> Section:
    return Section(id=name, level=level, title=words(name), children=children)


def _call(name: str) -> Inline:
    return NoteCall(note=Note(id=name, children=(paragraph("Note."),)))


def _notes(done: Document) -> list[tuple[str, str]]:
    return [(node.number, node.note.id) for node in walk(done) if isinstance(node, NoteCall)]


def test_chapters_and_annexes_count_apart() -> None:
    done = _numbered(
        chapter(name="a"), chapter(name="x", kind="appendix"), chapter(name="b"), chapter(name="y", kind="appendix")
    )
    assert _numbers(done) == {"a": "1", "x": "1", "b": "2", "y": "2"}


def test_sections_count_within_their_chapter_at_the_second_level_only() -> None:
    done = _numbered(
        chapter(name="a"),
        chapter(
            _section("b1", 2, _section("b1x", 3)),
            ProfileSheet(id="b2", name=words("Viadeo")),
            Argument(id="b3", kind="limit", title=words("Coût")),
            _section("b4", 2),
            name="b",
        ),
        chapter(_section("c1", 2), name="c"),
    )
    numbers = {"a": "1", "b": "2", "b1": "2.1", "b1x": "", "b2": "2.2", "b3": "2.3", "b4": "2.4", "c": "3", "c1": "3.1"}
    assert _numbers(done) == numbers


def test_titles_have_numbers_down_to_the_level_that_the_report_wants() -> None:
    blocks = (
        _section("before", 3),
        _section("s", 2, _section("s1", 3), _section("s2", 3)),
        ProfileSheet(id="p", name=words("Viadeo")),
        _section("t", 2, _section("t1", 3)),
    )
    deep = _numbers(_numbered(chapter(*blocks, name="a"), wanted=Material(number_depth=3)))
    assert deep == {
        **{"a": "1", "before": "", "s": "1.1", "s1": "1.1.1", "s2": "1.1.2"},
        **{"p": "1.2", "t": "1.3", "t1": "1.3.1"},
    }
    flat = _numbers(_numbered(chapter(*blocks, name="a"), wanted=Material(number_depth=1)))
    assert {name for name, given in flat.items() if given} == {"a"}


def test_tables_and_figures_of_the_whole_report_share_one_count_where_it_wants_it() -> None:
    figure = Figure(alt="x", image="x.png", **_captioned("f"))
    done = _numbered(
        _unnumbered("a", _table("ta")),
        chapter(_section("s", 2, _table("tb"), figure), name="b"),
        chapter(_table("tc"), name="x", kind="appendix"),
        front=(_section("front", 1, _table("t")),),
        wanted=Material(exhibit_numbers="report"),
    )
    numbers = {"a": "", "b": "1", "x": "1", "front": "", "s": "1.1", "f": "1"}
    assert _numbers(done) == {**numbers, "t": "1", "ta": "2", "tb": "3", "tc": "4"}


def test_sections_of_an_annex_have_no_number_but_its_tables_and_figures_do() -> None:
    figure = Figure(alt="x", image="x.png", **_captioned("f"))
    done = _numbered(chapter(_section("s", 2, _table("t"), figure), name="x", kind="appendix"))
    assert _numbers(done) == {"x": "1", "s": "", "t": "A1.1", "f": "A1.1"}


def test_tables_and_figures_count_apart_in_reading_order() -> None:
    done = _numbered(
        chapter(
            _table("t1"),
            Chart(alt="x", spec=None, **_captioned("f1")),
            Matrix(criteria=(), options=(), **_captioned("t2")),
            _section("s", 2, Figure(alt="x", image="x.png", **_captioned("f2")), _table("t3")),
            Timeline(events=(), **_captioned("f3")),
            Swot(quadrants=(), **_captioned("t4", "")),
            _table("t5"),
            name="a",
        ),
        chapter(_table("u1"), name="b"),
    )
    names = ("t1", "f1", "t2", "f2", "t3", "f3", "t4", "t5", "u1")
    assert [_numbers(done)[name] for name in names] == ["1.1", "1.1", "1.2", "1.2", "1.3", "1.3", "1.4", "1.5", "2.1"]


def test_a_chapter_without_number_is_not_counted_and_its_tables_go_on_in_the_next_one() -> None:
    sheets = (ProfileSheet(id="p", name=words("Viadeo")), Argument(id="l", kind="limit", title=words("Coût")))
    figure = Figure(alt="x", image="x.png", **_captioned("f"))
    done = _numbered(
        _unnumbered("a", _section("a1", 2, _table("ta")), *sheets, _table("tb"), figure),
        chapter(_section("b1", 2), _table("tc"), name="b"),
        _unnumbered("c", _table("td")),
        chapter(_table("te"), name="d"),
        chapter(_table("tf"), name="x", kind="appendix"),
        _unnumbered("e", _table("tg")),
    )
    assert _numbers(done) == {
        **{"a": "", "a1": "", "ta": "1", "p": "", "l": "", "tb": "2", "f": "1"},
        **{"b": "1", "b1": "1.1", "tc": "1.1", "c": "", "td": "3", "d": "2", "te": "2.1"},
        **{"x": "1", "tf": "A1.1", "e": "", "tg": "4"},
    }


def test_notes_and_recommendations_start_again_in_a_chapter_without_number() -> None:
    def advice(name: str) -> Recommendations:
        return Recommendations(items=(Recommendation(id=name, title=words(name)),))

    front = (paragraph(_call("n")),)
    done = _numbered(
        _unnumbered("a", paragraph(_call("n"), _call("m")), advice("r")),
        chapter(paragraph(_call("n"))),
        _unnumbered("c", paragraph(_call("n")), advice("s")),
        front=front,
    )
    names = ("note-x-1", "note-U1-1", "note-U1-2", "note-1-1", "note-U2-1")
    assert _notes(done) == list(zip(("1", "1", "2", "1", "1"), names, strict=True))
    assert (_numbers(done)["r"], _numbers(done)["s"]) == ("1", "1")


def _unnumbered(name: str, *blocks: Block) -> Section:
    return replace(chapter(*blocks, name=name), numbered=False)


def test_table_without_caption_has_no_number() -> None:
    done = _numbered(chapter(_table("bare", ""), _table("t"), name="a"))
    assert (_numbers(done)["bare"], _numbers(done)["t"]) == ("", "1.1")


def test_notes_start_again_with_each_chapter() -> None:
    done = _numbered(chapter(paragraph("a", _call("n"), _call("m"))), chapter(paragraph(_call("n"))))
    assert _notes(done) == [("1", "note-1-1"), ("2", "note-1-2"), ("1", "note-2-1")]


def test_notes_go_on_from_a_chapter_to_the_next_where_both_are_on_a_page() -> None:
    run_on = [chapter(paragraph(_call("n")), kind="run_on"), chapter(paragraph(_call("n"), _call("m")), kind="run_on")]
    done = _numbered(*run_on, chapter(paragraph(_call("n")), kind="appendix"))
    assert _notes(done) == [("1", "note-1-1"), ("2", "note-2-2"), ("3", "note-2-3"), ("4", "note-A1-4")]


def test_notes_of_annexes_and_of_the_back_have_names_of_their_own() -> None:
    done = _numbered(
        chapter(paragraph(_call("n"))), chapter(paragraph(_call("n")), kind="appendix"), back=(paragraph(_call("n")),)
    )
    assert _notes(done) == [("1", "note-1-1"), ("1", "note-A1-1"), ("1", "note-x-1")]


def test_recommendations_are_numbered_within_their_chapter() -> None:
    def items(*names: str) -> Recommendations:
        return Recommendations(items=tuple(Recommendation(id=name, title=words(name)) for name in names))

    done = _numbered(chapter(items("r1", "r2"), items("r3"), name="a"), chapter(items("q1"), name="b"))
    assert _numbers(done) == {"a": "1", "r1": "1", "r2": "2", "r3": "3", "b": "2", "q1": "1"}


def test_front_and_back_are_numbered_without_a_chapter() -> None:
    done = _numbered(front=(_section("s", 1, _table("t"), _table("u")),), back=(_section("z", 1, _table("v")),))
    assert _numbers(done) == {"s": "", "t": "1", "u": "2", "z": "", "v": "1"}


def test_what_is_no_chapter_keeps_its_place_without_a_number() -> None:
    first = paragraph("Seul.")
    done = _numbered(first, chapter(name="a"))
    assert done.children[0] is first
    assert _numbers(done) == {"a": "1"}


def test_a_further_call_has_the_number_of_the_first_and_an_id_of_its_own() -> None:
    def text(*names: str) -> Block:
        return Paragraph(
            children=tuple(RepeatedCall(note=name[1:]) if name[0] == "*" else _call(name) for name in names)
        )

    done = _numbered(chapter("un", text("a", "b", "*a", "*b", "*a")), chapter("deux", text("a", "*a"), text("a", "*a")))
    calls = [(node.number, node.note, node.id) for node in walk(done) if isinstance(node, RepeatedCall)]
    assert calls == [
        ("1", "note-1-1", "note-1-1-call-2"),
        ("2", "note-1-2", "note-1-2-call-2"),
        ("1", "note-1-1", "note-1-1-call-3"),
        ("1", "note-2-1", "note-2-1-call-2"),
        ("2", "note-2-2", "note-2-2-call-2"),
    ]
