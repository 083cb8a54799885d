"""Citations in words, the list of works with its ways back, and « citer ce rapport »."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from small import SPAN, chapter, document, paragraph

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Bibliography,
    Block,
    Citation,
    CitationForm,
    CiteReport,
    Document,
    Inline,
    ReferenceEntry,
    plain,
    walk,
)
from stratege.resolve.citations import cite
from stratege.resolve.material import Material

WORKS: dict[str, dict[str, Any]] = {
    "dupont2020": {
        "id": "dupont2020",
        "type": "book",
        "title": "Un livre",
        "author": [{"family": "Dupont", "given": "Anne"}],
        "issued": "2020",
        "publisher": "PUF",
    },
    "roy2021": {
        "id": "roy2021",
        "type": "book",
        "title": "A book",
        "author": [{"family": "Roy", "given": "Luc"}],
        "issued": "2021",
        "publisher": "MIT",
        "language": "en",
    },
}


def _call(source: str, *keys: str) -> Citation:
    return Citation(source=source, keys=keys, span=SPAN)


def _cited(
    *inlines: Inline, back: tuple[Block, ...] = (Bibliography(),), works: dict[str, Any] = WORKS, **material: Any
) -> tuple[Document, Diagnostics]:
    whole = document(chapter(paragraph(*inlines)), back=back)
    whole = replace(whole, meta=replace(whole.meta, authors=("Anne Dupont",), date="2026-01-02", keywords=("mot",)))
    diagnostics = Diagnostics()
    return cite(whole, Material(references=works, **material), diagnostics), diagnostics


def _calls(whole: Document) -> list[tuple[str, str]]:
    return [(node.id, plain(node)) for node in walk(whole) if isinstance(node, Citation)]


def _entries(whole: Document) -> tuple[ReferenceEntry, ...]:
    return next(node.entries for node in walk(whole) if isinstance(node, Bibliography))


def test_citations_get_their_words_and_their_anchors_in_order() -> None:
    done, diagnostics = _cited(_call("[@roy2021]", "roy2021"), " et ", _call("@dupont2020", "dupont2020"))
    assert _calls(done) == [("cite-1", "(Roy, 2021)"), ("cite-2", "Dupont (2020)")]
    assert not diagnostics.items


def test_entries_lead_back_to_each_of_their_citations() -> None:
    both = _call("[@dupont2020; @roy2021]", "dupont2020", "roy2021")
    done, _ = _cited(both, _call("@roy2021", "roy2021"))
    first, second = _entries(done)
    assert (first.id, first.key, first.citations, first.lang) == ("ref-dupont2020", "dupont2020", ("cite-1",), "")
    assert (second.id, second.citations, second.lang) == ("ref-roy2021", ("cite-1", "cite-2"), "en")
    assert plain(first).startswith("Dupont, A. (2020)")
    record = json.loads(second.record)
    assert (record["id"], record["title"], record["language"]) == ("roy2021", "A book", "en")
    assert list(record) == sorted(record)
    assert "é" in _accented().record


def _accented() -> ReferenceEntry:
    works = {"dupont2020": WORKS["dupont2020"] | {"title": "Été"}}
    return _entries(_cited(_call("@dupont2020", "dupont2020"), works=works)[0])[0]


def test_works_to_list_without_a_citation() -> None:
    [entry] = _entries(_cited("Rien.", nocite=("roy2021",))[0])
    assert (entry.key, entry.citations) == ("roy2021", ())


def test_an_unknown_key_is_told_with_the_nearest_and_shown() -> None:
    done, diagnostics = _cited(_call("[@dupond2020; @x]", "dupond2020", "x"), _call("@roy2021", "roy2021"))
    assert _calls(done) == [("cite-1", "[dupond2020, x ?]"), ("cite-2", "Roy (2021)")]
    assert [(item.code, item.span, item.remedy) for item in diagnostics.items] == [
        ("C001", SPAN, "vouliez-vous « dupont2020 » ?"),
        ("C001", SPAN, ""),
    ]
    assert "« dupond2020 »" in diagnostics.items[0].message
    assert next(node for node in walk(done) if isinstance(node, Citation)).children[0].span == SPAN


def _told_of(**fields: Any) -> list[tuple[str, Any]]:
    works = {"dupont2020": WORKS["dupont2020"] | fields}
    return [(item.code, item.span) for item in _cited(_call("@dupont2020", "dupont2020"), works=works)[1].items]


def test_a_work_that_nobody_verified_is_told_where_it_is_cited() -> None:
    assert _told_of(unverified_fields=["*"]) == [("C004", SPAN)]
    assert _told_of(unverified_fields=["*"], verified_by="Anne") == []
    assert _told_of(unverified_fields=["title"]) == []


def test_an_unknown_style_is_told_and_nothing_is_cited() -> None:
    whole = document(chapter(paragraph(_call("@roy2021", "roy2021"))), back=(Bibliography(),))
    diagnostics = Diagnostics()
    done = cite(
        replace(whole, meta=replace(whole.meta, citation_style="apaa-fr")), Material(references=WORKS), diagnostics
    )
    assert [item.code for item in diagnostics.items] == ["C003"]
    assert (_calls(done), _entries(done)) == ([("cite-1", "")], ())


def test_style_and_ampersand_are_those_of_the_report() -> None:
    works = {"d": WORKS["dupont2020"] | {"id": "d", "author": [{"family": "Dupont"}, {"family": "Roy"}]}}
    done, _ = _cited(_call("[@d]", "d"), works=works, ampersand=True)
    assert _calls(done) == [("cite-1", "(Dupont & Roy, 2020)")]


def _forms(back: tuple[Block, ...] = (CiteReport(forms=()),)) -> dict[str, CitationForm]:
    found = [node for node in walk(_cited("Rien.", back=back)[0]) if isinstance(node, CiteReport)]
    return {plain(form.label): form for node in found for form in node.forms}


def test_the_report_can_be_cited_in_five_ways() -> None:
    forms = _forms()
    assert list(forms) == ["APA", "ISO 690", "BibTeX", "RIS", "CSL-JSON"]
    assert plain(forms["APA"].children).startswith("Dupont, A. (2026")
    assert plain(forms["ISO 690"].children).startswith("DUPONT, Anne")
    assert forms["BibTeX"].code.startswith("@") and forms["BibTeX"].code.endswith("}")
    assert forms["RIS"].code.startswith("TY  - RPRT")
    [record] = json.loads(forms["CSL-JSON"].code)
    assert (record["id"], record["title"]) == ("r", "Essai")
    assert not {"abstract", "keyword"} & set(record)
    assert not any(form.code for form in (forms["APA"], forms["ISO 690"]))


def test_letters_of_the_record_stay_legible() -> None:
    whole = document(back=(CiteReport(forms=()),))
    meta = replace(whole.meta, title="Été", description="Long.", keywords=("mot",))
    done = cite(replace(whole, meta=meta), Material(), Diagnostics())
    [code] = [node.code for node in walk(done) if isinstance(node, CitationForm) and plain(node.label) == "CSL-JSON"]
    assert "Été" in code and "Long." not in code and "\n" not in code
