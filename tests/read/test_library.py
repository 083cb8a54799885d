"""Files of references: YAML, CSL-JSON, BibTeX and RIS, each reference at its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stratege import pandoc
from stratege.diagnostics import Diagnostics
from stratege.project import Cache
from stratege.read.library import Reference, library
from stratege.source import Span

BIB = "@book{dupont2020,\n  author = {Dupont, Anne},\n  title = {Un livre},\n  publisher = {PUF},\n  year = 2020\n}\n"
RIS = "TY  - BOOK\nID  - dupont2020\nAU  - Dupont, Anne\nTI  - Un livre\nPY  - 2020\nPB  - PUF\nER  - \n"
JSON = '[\n  {"id": "dupont2020", "type": "book", "title": "Un livre"}\n]\n'


def _read(file: str, content: str | bytes) -> tuple[list[Any], list[tuple[str, str, str]]]:
    diagnostics = Diagnostics()
    found = library(file, content if isinstance(content, bytes) else content.encode(), diagnostics)
    return found, [(item.code, str(item.span), item.message) for item in diagnostics.items]


@pytest.mark.parametrize(
    ("file", "content", "line"),
    [
        ("b.bib", BIB, 1),
        ("b.BIB", f"\n{BIB}", 2),
        ("b.ris", RIS, 1),
        ("b.json", JSON, 2),
        ("b.yaml", "- {id: dupont2020, type: book, title: Un livre}\n", 1),
        ("b.yml", "kind: bibliography\nreferences:\n  - {id: dupont2020, type: book, title: Un livre}\n", 3),
    ],
)
def test_each_form_gives_references_at_their_places(file: str, content: str, line: int) -> None:
    [item], told = _read(file, content)
    assert told == []
    assert (str(item["id"]), str(item["type"]), str(item["title"])) == ("dupont2020", "book", "Un livre")
    assert (item.span.file, item.span.line, item["id"].span.file) == (file, line, file)


def test_fields_have_their_own_lines() -> None:
    [item], _ = _read("b.bib", BIB)
    assert item.keys_spans["title"].line == 3


@pytest.mark.parametrize(
    ("file", "content", "problem"),
    [
        ("b.json", "[{", "un nom entre guillemets est attendu"),
        ("b.bib", "Bonjour", "aucune entrée"),
        ("b.bib", "{\\rtf1 Roy, L. (2010). Les lacs.}", "c'est une liste déjà mise en forme (RTF)"),
        ("b.bib", "@book{a, \x00}", "un octet (0x00) qu'aucun texte ne contient"),
        ("b.ris", "Bonjour\n", "une notice commence par « TY  - »"),
        ("b.bib", "PK\x03\x04\x14\x00", "c'est un document ou un classeur"),
    ],
)
def test_what_cannot_be_read_is_told(file: str, content: str, problem: str) -> None:
    found, [(code, span, message)] = _read(file, content)
    assert found == []
    assert (code, span.startswith(f"{file}:1:")) == ("C021", True)
    assert problem in message


@pytest.mark.parametrize(("content", "span"), [("title: Un\n", "b.yaml:1:1"), ("\n\nseul\n", "b.yaml:3:1")])
def test_yaml_without_a_list_is_told(content: str, span: str) -> None:
    found, [(code, told, message)] = _read("b.yaml", content)
    assert (found, code, told) == ([], "C021", span)
    assert message.endswith(" : une liste de références est attendue, seule ou sous « references »")


def test_yaml_that_is_empty_or_broken_is_told_once() -> None:
    assert [row[0] for row in _read("b.yaml", "")[1]] == ["Y006"]
    assert [row[0] for row in _read("b.yaml", "- 'x\n")[1]] == ["Y022"]


def test_an_alias_leaves_no_hole() -> None:
    found, told = _read("b.yaml", "- &a {id: un}\n- *a\n")
    assert ([str(item["id"]) for item in found], [row[0] for row in told]) == (["un"], ["Y008"])


def test_a_file_in_latin_1_is_read_and_told() -> None:
    [item], told = _read("b.bib", "@book{a,\n title = {Été œuvre}}".encode("cp1252"))
    assert item["title"] == "Été œuvre"
    assert [row[:2] for row in told] == [("C015", "b.bib:2:11")]


def test_a_control_character_is_told_and_the_rest_is_read() -> None:
    [item], told = _read("b.bib", "@book{a, title = {Un},\n note = {\x02}}")
    assert (item["title"], [row[:2] for row in told]) == ("Un", [("C006", "b.bib:2:10")])


def test_a_key_with_a_space_is_one_that_can_be_cited() -> None:
    [item], _ = _read("b.bib", "@book{roy 2002, title = {Un}}")
    [(span, problem)] = item.problems
    assert (item["id"], str(span)) == ("roy_2002", "b.bib:1:7")
    assert "citez-la par « roy_2002 »" in problem


def test_a_misspelt_field_stays_with_its_reference() -> None:
    [item], _ = _read("b.bib", BIB.replace("publisher", "pblshr"))
    assert (item.strange, item.keys_spans["pblshr"].line) == ((("pblshr", "publisher"),), 4)


def test_a_field_misspelt_by_a_letter_is_read_at_its_place() -> None:
    [item], _ = _read("b.bib", BIB.replace("publisher", "publsher"))
    [(span, told)] = item.problems
    assert (item.strange, span.line, told) == ((), 4, "le champ « publsher » est lu « publisher »")


def test_without_pandoc_it_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from stratege.pandoc import PandocMissing

    def lacks(*_: object) -> list[Any]:
        raise PandocMissing

    monkeypatch.setattr("stratege.references.from_bibtex", lacks)
    found, told = _read("b.bib", BIB)
    assert (found, [row[0] for row in told]) == ([], ["E001"])


def test_what_was_read_is_kept_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, found = Cache(tmp_path), Diagnostics()
    text = b"@book{a, title = {Un}}\n@book{b, title = {Deux}}"
    first = library("z.bib", text, found, cache=cache)
    monkeypatch.setattr(pandoc, "_execute", lambda *_: pytest.fail("pandoc runs again"))
    again = library("z.bib", text, found, cache=cache)
    assert again == first
    assert [item.keys_spans for item in again if isinstance(item, Reference)][1]["title"] == Span("z.bib", 2, 10)
    for kept in tmp_path.glob("references/*/*"):
        kept.write_bytes(kept.read_bytes().replace(b"Un", b"Xx"))  # altered, so not what was written
    with pytest.raises(pytest.fail.Exception, match="runs again"):
        library("z.bib", text, found, cache=cache)
