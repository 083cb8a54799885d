"""An acronym carries its expansion where it first stands in the chapters."""

from __future__ import annotations

from functools import partial

import pytest
from small import SPAN, chapter, document, paragraph

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Block,
    CodeSpan,
    Document,
    Emphasis,
    FactValue,
    IndexEntry,
    IndexMark,
    Inline,
    Link,
    Node,
    Quote,
    SmallCaps,
    Strong,
    Text,
    plain,
    walk,
)
from stratege.pipeline import check
from stratege.project import templates_root
from stratege.resolve.acronyms import expand_acronyms
from stratege.resolve.material import Material
from stratege.write.html.writer import write_html

RSE = "réseau social d'entreprise"


def _expanded(*blocks: Block, acronyms: dict[str, str] | None = None) -> Document:
    material = Material(acronyms={"RSE": RSE} if acronyms is None else acronyms)
    return expand_acronyms(document(*blocks), material, Diagnostics())


def _found(node: Node) -> list[tuple[str, str]]:
    return [(plain(item), item.expansion) for item in walk(node) if isinstance(item, Abbreviation)]


def test_first_occurrence_is_wrapped_between_what_surrounds_it() -> None:
    done = _expanded(chapter(paragraph(Text(text="Un RSE, puis un RSE.", span=SPAN))))
    [before, short, after] = done.children[0].children[0].children  # type: ignore[attr-defined]
    assert (before.text, plain(short), after.text) == ("Un ", "RSE", ", puis un RSE.")
    assert (short.expansion, short.span, short.children[0].span) == (RSE, SPAN, SPAN)
    assert (before.span, after.span) == (SPAN, SPAN)


def test_once_in_the_whole_document() -> None:
    done = _expanded(chapter(paragraph("Le RSE.")), chapter(paragraph("Un RSE.")))
    assert [_found(part) for part in done.children] == [[("RSE", RSE)], []]


def test_several_acronyms_of_one_text_are_each_expanded() -> None:
    done = _expanded(chapter(paragraph("PME et RSE")), acronyms={"RSE": RSE, "PME": "petite entreprise"})
    assert _found(done) == [("PME", "petite entreprise"), ("RSE", RSE)]
    assert [plain(item) for item in done.children[0].children[0].children] == ["PME", " et ", "RSE"]  # type: ignore[attr-defined]


def test_an_acronym_is_a_whole_word_and_no_pattern() -> None:
    whole = document(chapter(paragraph("MORSE, RSEs, CxN")))
    material = Material(acronyms={"RSE": RSE, "C.N": "x"})
    assert expand_acronyms(whole, material, Diagnostics()).children == whole.children


def test_an_acronym_in_bold_or_italics_is_expanded_once() -> None:
    words = Strong(children=(Text(text="Le "), Emphasis(children=(Text(text="RSE"),))))
    done = _expanded(chapter(paragraph(words, Text(text=" puis RSE"))))
    assert _found(done) == [("RSE", RSE)]
    [bold, after] = done.children[0].children[0].children  # type: ignore[attr-defined]
    assert isinstance(bold, Strong) and plain(bold) == "Le RSE" and after == Text(text=" puis RSE")


@pytest.mark.parametrize(
    "mark",
    [
        partial(IndexMark),
        partial(IndexMark, entry="réseau"),
        partial(SmallCaps),
        partial(FactValue, fact=""),
    ],
    ids=["index", "index under another name", "small capitals", "known words"],
)
def test_an_acronym_in_marked_words_is_expanded(mark: partial[Inline]) -> None:
    done = _expanded(chapter(paragraph(mark(children=(Text(text="Le RSE"),)), Text(text=" puis RSE"))))
    assert _found(done) == [("RSE", RSE)]
    [marked] = [node for node in walk(done) if isinstance(node, mark.func)]
    assert plain(marked) == "Le RSE" and _found(marked) and Text(text=" puis RSE") in list(walk(done))


def test_the_index_names_an_acronym_without_its_expansion(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: Essai\nsections: [{module: a}]\nglossary: g\n",
        "content/a.yaml": 'kind: prose\ntitle: Un\nbody: [{prose: "Le [RSE]{.index} ouvre."}]\n',
        "content/g.yaml": f"kind: glossary\ntitle: G\nterms: [{{term: RSE, expansion: {RSE}, definition: D}}]\n",
    }
    built = check(make_project(files), "r").document
    assert built
    [entry] = [node for node in walk(built) if isinstance(node, IndexEntry)]
    assert plain(entry.term) == "RSE" and not any(isinstance(node, Abbreviation) for node in entry.term)
    assert "<abbr" in write_html(built, templates=[templates_root()], media="screen")


def test_code_and_links_are_left_to_the_author() -> None:
    inside = (
        Link(url="#a", children=(Text(text="RSE"),)),
        CodeSpan(text="RSE"),
    )
    assert _found(_expanded(chapter(paragraph(*inside)))) == []


def test_paragraphs_within_other_blocks_count() -> None:
    assert _found(_expanded(chapter(Quote(children=(paragraph("Le RSE."),))))) == [("RSE", RSE)]


def test_front_and_back_are_left_alone() -> None:
    whole = document(chapter(paragraph("Rien.")), front=(paragraph("RSE"),), back=(paragraph("RSE"),))
    done = expand_acronyms(whole, Material(acronyms={"RSE": RSE}), Diagnostics())
    assert _found(done) == []
    assert done.children[0] is whole.children[0]


def test_without_acronyms_nothing_changes() -> None:
    whole = document(chapter(paragraph("Le RSE.")))
    assert expand_acronyms(whole, Material(), Diagnostics()) is whole
