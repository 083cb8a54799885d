"""What is wrong with a reference, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from stratege.references import faults
from stratege.references.checks import is_address, is_doi, is_isbn, is_issn

GOOD: dict[str, Any] = {"type": "book", "title": "Un", "author": [{"literal": "Insee"}], "publisher": "Insee"}


def _told(**changes: Any) -> list[tuple[str, str]]:
    return [(fault.code, fault.name) for fault in faults(GOOD | changes)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"issued": "2020-02-29", "accessed": "1900~", "DOI": "https://doi.org/10.1000/a.b(c)1"}, []),
        ({"issued": {"literal": "vers 1900"}, "note": "x", "tier": "A"}, []),
        ({"issued": {"raw": "printemps 2012"}}, []),
        ({"issued": "2015/2020"}, []),
        ({"accessed": {"date-parts": [[""]], "literal": ""}}, []),
        ({"issued": "2021-02-29"}, [("C010", "issued")]),
        ({"issued": {"date-parts": [[2021, 13]]}}, [("C010", "issued")]),
        ({"issued": {"date-parts": [["2021", "2", "3"]]}}, []),
        ({"issued": "hier"}, [("C010", "issued")]),
        ({"jounal": "Revue"}, [("C008", "jounal")]),
        ({"type": "livre"}, [("C007", "type")]),
        ({"type": "thesis"}, [("C009", "")]),
        ({"title": ""}, [("C009", "")]),
        ({"title": "", "author": []}, [("C005", "")]),
        ({"ISBN": "978-2-07-036002-4;2-07-036002-4;"}, []),
        ({"URL": "exemple.fr"}, [("C011", "URL")]),
        ({"URL": "www.exemple.fr"}, []),
        ({"URL": "https://exemple.fr/a b"}, [("C011", "URL")]),
    ],
)
def test_faults(changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert _told(**changes) == expected


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ([{"literal": "Institut des lacs"}], []),
        ([{"family": "DEPP"}], []),
        ([{"family": "Roy", "given": "Luc"}], [("C009", "")]),
        ([{"family": "Platon"}], [("C009", "")]),
        ([{"literal": "Institut des lacs"}, {"family": "Roy", "given": "Luc"}], [("C009", "")]),
    ],
)
def test_a_group_publishes_what_it_signs_alone(author: list[dict[str, str]], expected: list[tuple[str, str]]) -> None:
    told = faults({"type": "book", "title": "Les lacs", "issued": "2010", "author": author})
    assert [(fault.code, fault.name) for fault in told] == expected


def test_nearest_field_and_type_are_offered() -> None:
    [fault] = faults(GOOD | {"jounal": "Revue"})
    assert fault.words["near"] == "vouliez-vous « container-title » ?"
    [fault] = faults(GOOD | {"type": "boook"})
    assert fault.words["near"] == "vouliez-vous « book » ?"


@pytest.mark.parametrize(
    ("kind", "form", "wanted"),
    [
        ("paper-conference", "RIS", "titre de la revue, du site ou de l'ouvrage (T2) ou éditeur ou établissement (PB)"),
        ("thesis", "RIS", "éditeur ou établissement (PB)"),
        ("thesis", "BibTeX", "éditeur ou établissement (school)"),
        ("thesis", "EndNote", "éditeur ou établissement (%I)"),
        ("thesis", "CSL-JSON", "éditeur ou établissement (publisher)"),
        ("thesis", "", "éditeur ou établissement (publisher)"),
        ("thesis", "PubMed", "éditeur ou établissement"),
        ("article-journal", "BibTeX", "titre de la revue, du site ou de l'ouvrage (journal)"),
        ("chapter", "BibTeX", "titre de la revue, du site ou de l'ouvrage (booktitle)"),
        ("webpage", "RIS", "adresse (UR)"),
    ],
)
def test_what_lacks_is_named_as_the_file_has_it(kind: str, form: str, wanted: str) -> None:
    item = {"type": kind, "title": "Un", "author": [{"literal": "Insee"}], "issued": "2020"}
    assert [fault.words["missing"] for fault in faults(item, form)] == [wanted]


@pytest.mark.parametrize(
    ("is_good", "good", "bad"),
    [
        (is_isbn, ["2-07-036002-4", "978-2-07-036002-4", "9782070360024", "978-2-07-036002-4 2-07-036002-4"], ["978"]),
        (is_isbn, [], ["978-2-07-036002-5", "2-07-036002-1", "9772070360024", ""]),
        (is_issn, ["0317-8471", "2434-561X", "0317-8471, 2434-561X"], ["0317-8472", "0317", ""]),
        (is_doi, ["10.1000/182", "doi:10.1000/182", "https://doi.org/10.1000/182"], ["11.1000/1", "10.1/x y", "182"]),
        (is_address, ["https://a.fr", "http://a.fr:80/b?c=d#e"], ["a.fr", "https://", "https://a b", "mailto:a@b.fr"]),
    ],
)
def test_identifiers(is_good: Any, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not is_good(text)] == []
    assert [text for text in bad if is_good(text)] == []
