"""A document as text: every slot that says something is there, a component that no one knew as well."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample import document

from stratege import document as d
from stratege.records import record
from stratege.source import Span


def words(text: str) -> tuple[d.Text, ...]:
    return (d.Text(text=text),)


def shown(*blocks: d.Node) -> list[str]:
    """The lines of some blocks, without those of the document around them."""
    tree = d.Document(meta=d.Meta(name="essai", title="Essai"), children=blocks)
    head, meta, line, *lines = d.dump(tree).splitlines()
    assert (head, meta, line) == ("Document", "  meta:", "    Meta name=essai title=Essai")
    return [item.removeprefix("  ") for item in lines]


def test_blocks_stand_under_the_one_that_holds_them() -> None:
    cells = tuple(d.TableCell(children=words(text)) for text in ("Gare", "4\u202f200"))
    table = d.Table(
        id="t", caption=words("Passages"), columns=(d.Column(title=words("Lieu")),), rows=(d.Row(cells=cells),)
    )
    section = d.Section(
        id="a", level=1, title=words("Le lieu"), children=(d.Paragraph(children=words("Un mot.")), table)
    )
    assert shown(section) == [
        'Section id=a level=1 title="Le lieu"',
        '  Paragraph "Un mot."',
        '  Table id=t caption="Passages"',
        "    columns:",
        '      Column title="Lieu"',
        "    rows:",
        '      Row cells=["Gare", "4~200"]',
    ]


def test_inlines_read_as_a_line() -> None:
    note = d.Note(id="n", children=(d.Paragraph(children=words("Une note.")),))
    link = d.Link(url="#map", children=words("tableau\u00a01.1"))
    line = (
        *words('Voir "le" {mot} a_b : '),
        d.Reference(targets=("map", "plan"), children=(link,)),
        d.NoteCall(note=note, number="1"),
        d.LineBreak(),
    )
    assert shown(d.Paragraph(children=line)) == [
        r'Paragraph "Voir \"le\" \{mot\} a\_b : '
        "{Reference targets=[map, plan]: {Link url=#map: tableau_1.1}}"
        '{NoteCall note={Note id=n: {Paragraph: Une note.}} number=1}{LineBreak}"'
    ]


def test_a_drawing_is_only_said_to_be_there() -> None:
    chart = d.Chart(id="c", caption=(), alt='Un "plan"', spec={"rows": [1, None]}, svg="<svg><path/></svg>")
    assert shown(chart) == ["Chart id=c caption=[] alt='Un \"plan\"' spec={rows: [1, None]} svg=drawn"]


def test_texts_keep_to_one_line() -> None:
    assert shown(d.CodeBlock(text='a = "b"\n\tc\u00a0\\', language="py")) == [
        r"""CodeBlock text='a = "b"\n\tc\u00a0\\' language=py"""
    ]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("un.mot", "un.mot"),
        ("deux mots", '"deux mots"'),
        ("l'un", '"l\'un"'),
        ('dit "oui"', "'dit \"oui\"'"),
        ('l\'autre dit "oui"', '"l\'autre dit \\"oui\\""'),
        ("12\u202f%", r'"12\u202f%"'),
    ],
)
def test_texts_stand_in_the_quotes_that_they_leave_free(text: str, written: str) -> None:
    assert shown(d.CodeBlock(text=text)) == [f"CodeBlock text={written}"]


def test_data_is_shown_in_its_order() -> None:
    spec = {"rows": [{"a": 1, "b": 2}], "both": (d.Text(text="un"), 3)}
    assert shown(d.Chart(id="c", caption=words("C"), alt="x", spec=spec)) == [
        'Chart id=c caption="C" alt=x spec={rows: [{a: 1, b: 2}], both: [{Text text=un}, 3]}'
    ]


def test_a_line_ends_with_its_words() -> None:
    @record(kw_only=True)
    class Remark(d.Node):
        children: tuple[d.Text, ...]
        done: int = 0
        items: tuple[d.Node, ...] = ()
        last: int = 0

    remark = Remark(children=words("Fini"), done=2, last=3)
    assert shown(replace(remark, items=(remark,))) == [
        'Remark done=2 last=3 "Fini"',
        "  items:",
        '    Remark done=2 last=3 "Fini"',
    ]


def test_places_are_shown_when_asked() -> None:
    tree = d.Document(meta=d.Meta(name="a", title="A"), children=(d.Rule(span=Span("content/a.yaml", 3, 7)),))
    assert d.dump(tree).endswith("\n  Rule\n")
    assert d.dump(tree, spans=True).endswith("\n  Rule <content/a.yaml:3:7>\n")


@record(kw_only=True)
class Checklist(d.Node):
    """A component that the dump was never told of."""

    title: tuple[d.Text, ...]
    done: int = 0
    tight: bool = False
    items: tuple[d.Node, ...] = ()


def test_a_new_component_needs_no_edit() -> None:
    inner = Checklist(title=words("Le détail"), done=2, tight=True)
    assert shown(Checklist(title=words("À faire"), items=(inner,))) == [
        'Checklist title="À faire"',
        "  items:",
        '    Checklist title="Le détail" done=2 tight=true',
    ]


def _changes(node: d.Node) -> list[d.Node]:
    """The demonstration report with one text changed, once for each text."""
    count = sum(isinstance(item, d.Text) for item in d.walk(node))
    return [_with(node, place) for place in range(0, count, 7)]


def _with(node: d.Node, place: int) -> d.Node:
    met = -1

    def change(item: d.Node) -> d.Node:
        nonlocal met
        if not isinstance(item, d.Text):
            return item
        met += 1
        return replace(item, text=f"{item.text} bis") if met == place else item

    return d.transform(node, change)


def test_nothing_changes_unseen() -> None:
    whole = document()
    changed = [tree for tree in _changes(whole) if isinstance(tree, d.Document)]
    assert len({d.dump(tree) for tree in (whole, *changed)}) == len(changed) + 1 > 20


@pytest.mark.parametrize("kind", [d.Matrix, d.Chart, d.Contents, d.Bibliography, d.Review, d.CaseStudy, d.Swot])
def test_every_node_of_the_demonstration_is_there(kind: type[d.Node]) -> None:
    assert f"  {kind.__name__} " in d.dump(document()) or f"  {kind.__name__}\n" in d.dump(document())
