"""What a node is when little is said of it: a section of the text, a column to the left, a fact that was checked."""

from __future__ import annotations

from small import document, words

from stratege.document import (
    Argument,
    Callout,
    Chart,
    Citation,
    CitationForm,
    CiteReport,
    CodeBlock,
    Column,
    Cover,
    FactRecord,
    FactValue,
    Figure,
    Link,
    Note,
    NoteCall,
    ProfileSheet,
    ProseList,
    Recommendation,
    ReferenceEntry,
    Row,
    Section,
    Table,
)

TITLE = words("Titre")


def test_a_section_is_of_the_text_unnumbered_and_needs_no_notice() -> None:
    section = Section(id="s", level=2, title=TITLE)
    assert (section.kind, section.number, section.status) == ("section", "", "verified")


def test_sheets_and_arguments_stand_under_their_chapter() -> None:
    for block in (ProfileSheet(id="p", name=TITLE), Argument(id="a", kind="limit", title=TITLE)):
        assert (block.level, block.number) == (2, "")
    assert Recommendation(id="r", title=TITLE).number == ""
    assert Callout(kind="example", title=TITLE, children=()).id == ""


def test_a_table_heads_its_rows_and_takes_the_usual_width() -> None:
    table = Table(id="t", caption=TITLE, columns=(Column(title=TITLE),), rows=(Row(cells=()),))
    assert (table.row_headers, table.wide, table.landscape, table.number) == (True, False, False, "")
    assert (table.columns[0].align, table.columns[0].width, table.rows[0].total) == ("left", 0, False)


def test_a_drawing_is_empty_until_it_is_made() -> None:
    assert Chart(id="c", caption=TITLE, alt="x", spec=None).svg == ""
    assert Figure(id="f", caption=TITLE, alt="x", image="x.png").number == ""


def test_inlines_are_unresolved_at_first() -> None:
    fact = FactValue(fact="F-1")
    assert (fact.cited, fact.verified) == (False, True)
    assert NoteCall(note=Note(id="n", children=())).number == ""
    assert Citation(source="[@a]", keys=("a",)).id == ""
    assert Link(url="#a", children=TITLE).title == ""


def test_a_list_counts_from_one_in_single_lines() -> None:
    items = ProseList(ordered=True, items=())
    assert (items.start, items.tight) == (1, True)
    assert CodeBlock(text="x").language == ""


def test_matter_says_nothing_of_its_own() -> None:
    entry = ReferenceEntry(id="ref-a", key="a", children=TITLE)
    assert (entry.lang, entry.record) == ("", "")
    assert CiteReport(forms=(CitationForm(label=TITLE),)).forms[0].code == ""
    cover = Cover(kind=TITLE, title=TITLE)
    assert (cover.compact, cover.logo) == (False, "")


def test_a_record_of_a_fact_says_its_number_alone() -> None:
    record = FactRecord(fact="F-1", statement=TITLE, value=TITLE)
    assert (record.as_of, record.unit, record.source, record.verified) == ("", "", "", True)


def test_a_report_is_french_and_cited_in_apa() -> None:
    meta = document().meta
    assert (meta.locale, meta.citation_style) == ("fr-FR", "apa-fr")
    said = (meta.subtitle, meta.kind, meta.organization, meta.date, meta.version, meta.description, meta.short_title)
    assert set(said) == {""}
