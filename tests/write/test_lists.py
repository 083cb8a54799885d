"""What is dealt into columns: the contents where that saves a page, the outline of a chapter, the ways to cite."""

from __future__ import annotations

from dataclasses import replace

from sample.words import entry

from stratege import document as d
from stratege.write.html.lists import cite_columns, columns, outline, stands_apart


def _document(*sections: int) -> tuple[d.Document, d.Contents]:
    """A report whose chapters have so many sections, and its contents."""
    entries = []
    for chapter, count in enumerate(sections, 1):
        entries.append(entry(f"c{chapter}", 1, str(chapter), "Un chapitre"))
        entries += [entry(f"c{chapter}-{n}", 2, f"{chapter}.{n}", "Une section") for n in range(1, count + 1)]
    contents = d.Contents(id="contents-sections", of="sections", title=(), entries=tuple(entries))
    return d.Document(meta=d.Meta(name="r", title="T"), front=(contents,)), contents


def test_contents_of_a_page_stay_in_one_column() -> None:
    document, contents = _document(5, 5, 5)
    assert columns(contents, document) == (contents.entries,)


def test_contents_of_two_pages_take_two_columns_of_one() -> None:
    document, contents = _document(*[6] * 12)
    left, right = columns(contents, document)
    assert left + right == contents.entries and len(left) == len(right)
    assert right[0].level == 1


def test_contents_too_long_for_a_page_stay_in_one_column() -> None:
    document, contents = _document(*[10] * 20)
    assert columns(contents, document) == (contents.entries,)


def test_a_column_too_tall_for_a_page_is_not_made() -> None:
    document, contents = _document(60, 2)
    assert columns(contents, document) == (contents.entries,)


def test_one_chapter_is_not_cut() -> None:
    document, contents = _document(80)
    assert columns(contents, document) == (contents.entries,)


def test_a_chapter_of_three_sections_lists_them_at_its_opening() -> None:
    document, _contents = _document(3, 2)
    assert [item.target for item in outline("c1", document)] == ["c1-1", "c1-2", "c1-3"]
    assert outline("c2", document) == () and outline("nowhere", document) == ()


def test_ways_to_cite_are_dealt_in_order() -> None:
    forms = tuple(d.CitationForm(label=(), code="ligne\n" * count) for count in (9, 3, 5))
    left, right = cite_columns(d.CiteReport(forms=forms))
    assert (*left, *right) == forms and len(left) == 1
    assert cite_columns(d.CiteReport(forms=forms[:1])) == (forms[:1],)


def test_contents_open_a_page_where_the_essential_leaves_no_room() -> None:
    document, contents = _document(*[4] * 6)
    messages = (d.KeyMessage(finding=(d.Text(text="Un constat"),)),) * 7
    abstract = d.Abstract(title=(), children=(), messages=messages)
    assert stands_apart(contents, replace(document, front=(abstract, contents)))
    assert not stands_apart(contents, document)
    short, few = _document(1, 1)
    assert not stands_apart(few, replace(short, front=(abstract, few)))
