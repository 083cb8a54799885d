"""References as Zotero, Mendeley and publishers write them."""

from __future__ import annotations

from typing import Any

import pytest

from stratege.references import Entry, Unreadable, from_bibtex, from_json, from_ris

BIB = r"""% une remarque
@article{dupont2020,
  author = {Dupont, Anne and {Cour des comptes}},
  title = {L'{\'e}cole \& la France},
  journal = {Revue Des Deux Mondes},
  year = 2020, month = feb,
  pages = {1--12},
  doi = {10.1000/xyz}
}
@online{web, title={Un Site}, url={https://a.fr/x_y}, urldate={2024-04-22}}
"""
RIS = """TY  - JOUR
AU  - Dupont, Anne
AU  - Insee
TI  - Un titre
T2  - Revue
PY  - 2020
DA  - 2020/02/17/
SP  - 1
EP  - 12
KW  - un
KW  - deux
SN  - 0317-8471
AB  - Un long
  résumé.
ER  - 

"""


def _only(entries: list[Entry]) -> dict[str, object]:
    [entry] = entries
    return entry.item


def test_bibtex_keeps_capitals_and_places() -> None:
    article, site = from_bibtex(BIB)
    assert article.item["title"] == "L’école & la France"
    assert article.item["container-title"] == "Revue Des Deux Mondes"
    assert "language" not in article.item
    assert article.item["author"] == [{"family": "Dupont", "given": "Anne"}, {"literal": "Cour des comptes"}]
    assert (article.place, article.fields["container-title"], article.fields["DOI"]) == ((2, 10), (5, 3), (8, 3))
    assert (site.item["type"], site.fields["accessed"]) == ("webpage", (10, 55))


def test_ris_keeps_the_day_the_groups_and_the_continued_lines() -> None:
    item = _only(from_ris(RIS))
    assert item["issued"] == {"date-parts": [[2020, 2, 17]]}
    assert item["author"] == [{"family": "Dupont", "given": "Anne"}, {"literal": "Insee"}]
    assert (item["page"], item["keyword"], item["ISSN"]) == ("1-12", "un, deux", "0317-8471")
    assert (item["abstract"], item["id"]) == ("Un long résumé.", "dupont2020")


def test_json_places() -> None:
    entries = from_json('[ {"id": "a",\n  "title": "x"},\n {"id": "b"}]')
    assert [entry.place for entry in entries] == [(1, 3), (3, 2)]
    assert entries[0].fields["title"] == (2, 4)
    assert _only(from_json('{"items": [{"id": "a", "title": "x"}]}')) == {"id": "a", "title": "x"}


@pytest.mark.parametrize(
    ("read", "text", "place"),
    [
        (from_bibtex, "bonjour", (1, 1)),
        (from_ris, "bonjour\n", (1, 1)),
        (from_ris, "TI  - x\n", (1, 1)),
        (from_json, '[{"id": }]', (1, 9)),
        (from_json, '"x"', (1, 1)),
        (from_json, "[1]", (1, 1)),
    ],
)
def test_what_cannot_be_read_says_where(read: object, text: str, place: tuple[int, int]) -> None:
    assert callable(read)
    with pytest.raises(Unreadable) as error:
        read(text)
    assert (error.value.line, error.value.column) == place


@pytest.mark.parametrize(("read", "text"), [(from_bibtex, ""), (from_ris, "\n"), (from_json, "[]")])
def test_an_empty_file_has_no_reference(read: object, text: str) -> None:
    assert callable(read)
    assert read(text) == []


@pytest.mark.parametrize("language", ["", "langid={english}, ", "language={fr}, ", 'language = "en", '])
def test_bibtex_titles_are_as_typed(language: str) -> None:
    (entry,) = from_bibtex(f"@book{{a, {language}title={{Social Media in France : une Étude}}, year=2020}}")
    assert entry.item["title"] == "Social Media in France : une étude"
    assert entry.item.get("language", "") == (language and ("fr" if "fr" in language else "en"))


def _shape(entries: list[Entry]) -> list[tuple[object, ...]]:
    """Of each entry: its key, its title, whether it is lost, where its faults are."""
    return [(one.item["id"], one.item.get("title"), one.lost, [place for place, _ in one.problems]) for one in entries]


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (
            from_bibtex,
            "@book{a, title={x\n}\n@book{b, title={y}}",
            [("a", "x", False, [(1, 10)]), ("b", "y", False, [])],
        ),
        (from_bibtex, "@book{a, title={x\n@book{b, title={y}}", [("a", None, True, [(1, 1)]), ("b", "y", False, [])]),
        (from_bibtex, "@book{a title={x}}", [("a", "x", False, [(1, 9)])]),
        (from_bibtex, "@book{a, title={x}\n year=2020}", [("a", "x", False, [(1, 19)])]),
        (
            from_bibtex,
            "@book{a, title : {x}} @book{b, title={y}}",
            [("a", None, True, [(1, 10)]), ("b", "y", False, [])],
        ),
        (from_bibtex, "@book{, title={x}, author={Roy}, year=1}", [("roy1", "x", False, [(1, 2)])]),
        (from_bibtex, "@book{a,\n}", [("a", None, False, [])]),
        (from_bibtex, "@book{a<b>c d, title={x}}", [("a<b>c d", "x", False, [])]),
        (from_ris, "TY  - JOUR\nTI  - x\n", [("x", "x", False, [(1, 1)])]),
        (from_ris, "TY  - A\nTI  - x\nTY  - B\nTI  - x\nER  - ", [("x", "x", False, [(1, 1)]), ("xa", "x", False, [])]),
        (from_ris, "TY  - A\nTI  - x\nER  -\nTI  - y\n", [("x", "x", False, []), ("y", "y", False, [(4, 1), (4, 1)])]),
        (from_ris, "Provider: X\nDB  - Y\n\nTY  - A\nTI  - x\nDA de\nER  - ", [("xdade", "x DA de", False, [])]),
        (from_json, '[{"id": "a"}, {"id": "b" "c"}]', [("a", None, False, []), ("b", None, True, [(1, 26)])]),
        (
            from_json,
            '[{"id": "b", "x": [{"y": }]}, {"id": "a"}]',
            [("b", None, True, [(1, 26)]), ("a", None, False, [])],
        ),
    ],
)
def test_an_entry_that_breaks_the_form_costs_no_other(read: object, text: str, expected: list[object]) -> None:
    assert callable(read)
    assert _shape(read(text)) == expected


def test_an_entry_that_pandoc_refuses_is_found_among_many(monkeypatch: pytest.MonkeyPatch) -> None:
    from stratege import pandoc

    convert, calls = pandoc.convert, []

    def refuse(text: str, *rest: Any) -> str:
        calls.append(text)
        if "title = {bad}" in text:
            raise pandoc.PandocFailed("other")
        return convert(text, *rest)

    monkeypatch.setattr(pandoc, "convert", refuse)
    titles = [*map(str, range(30)), "bad", *map(str, range(31, 64))]
    found = from_bibtex(
        "\n".join(f"@book{{k{n}, title={{{title}}}, {'crossref={k0}' if n else ''}}}" for n, title in enumerate(titles))
    )
    assert [one.item["id"] for one in found if one.lost] == ["k30"]
    assert [one.item["title"] for one in found if not one.lost] == [title for title in titles if title != "bad"]
    assert len(calls) <= 2 * 7 + 2


@pytest.mark.parametrize("links", ["aa", "bca", "baa"])
def test_entries_that_inherit_in_a_circle_inherit_nothing(links: str) -> None:
    text = "".join(f"@book{{{key}, title={{T}}, crossref={{{link}}}}}" for key, link in zip("abc", links, strict=False))
    assert [one.item["title"] for one in from_bibtex(text)] == ["T"] * len(links)


def test_types_and_names_of_other_programs_are_csl_ones() -> None:
    item = _only(from_json('{"type": "journal-article", "member": "1", "address": "Paris", "title": "T"}'))
    assert item == {"id": "t", "type": "article-journal", "publisher-place": "Paris", "title": "T"}
    assert _only(from_bibtex("@newspaper{a, title={T}}"))["type"] == "article-newspaper"
    assert _only(from_ris("TY  - WEB\nTI  - T\nER  - "))["type"] == "webpage"


def test_a_type_that_is_none_stays_to_be_told() -> None:
    (entry,) = from_bibtex("@boook{a, title={T}}")
    assert (entry.item["type"], entry.fields["type"]) == ("boook", (1, 2))
    assert from_ris("TY  - XXXX\nTI  - T\nER  - \n")[0].item["type"] == "XXXX"
    assert from_ris("TY  - MPCT\nTI  - T\nER  - \n")[0].item["type"] == "motion_picture"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (r'{"id": "a", "title": "\x"}', "ce qui suit « \\ » n'est pas une séquence connue"),
        (r'{"id": "a", "title": "\u12"}', "ce qui suit « \\ » n'est pas une séquence connue"),
        ('{"id": "a", "title" "T"}', "un deux-points manque"),
    ],
)
def test_what_breaks_json_is_told_in_french(text: str, said: str) -> None:
    with pytest.raises(Unreadable) as failure:
        from_json(f"[{text}]")
    assert failure.value.problem == said


def test_each_sentence_of_the_reader_of_json_has_ours() -> None:
    from stratege.references.csl.read import _french

    assert _french("Illegal trailing comma before end of array") == "une virgule suit le dernier élément"
    assert _french("Something new") == "le JSON se rompt ici"
