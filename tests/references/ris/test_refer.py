"""Refer, which EndNote exports: read as RIS, its places those of the author's lines."""

from __future__ import annotations

import pytest

from stratege.references import Unreadable, from_ris
from stratege.references.ris.refer import as_ris, is_refer

ARTICLE = "%0 Journal Article\n%A Roy, Luc\n%T Un\n%J Revue\n%N 3\n%8 March 3\n%D 2019\n"
TYPED = f"\n{ARTICLE}\n%0 Thesis\n%T Deux\n%Y Petit, Anne\n"


def test_each_record_has_the_places_of_its_lines() -> None:
    one, two = from_ris(TYPED)
    assert (one.place, one.fields["TI"], two.place) == ((2, 1), (4, 1), (10, 1))
    assert one.item == {
        "id": "roy2019",
        "type": "article-journal",
        "author": [{"family": "Roy", "given": "Luc"}],
        "title": "Un",
        "container-title": "Revue",
        "issue": "3",
        "issued": {"date-parts": [[2019, 3, 3]]},
    }
    assert two.item == {"id": "deux", "type": "thesis", "title": "Deux"}  # its director is no editor


def test_number_of_report_is_its_own() -> None:
    item = from_ris("%0 Report\n%T Un\n%N 14\n")[0].item
    assert (item["number"], "issue" in item) == ("14", False)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [("%J Revue", "JOUR"), ("%B Livre\n%P 3-4", "CHAP"), ("%I Pont", "BOOK"), ("%U https://a.fr", "GEN")],
)
def test_record_without_type_is_what_its_fields_make_of_it(fields: str, kind: str) -> None:
    lines = [line for _, line in as_ris(f"%A Roy, Luc\n{fields}\n\n%A Petit, Anne\n%T Deux\n")]
    assert lines[0] == f"TY  - {kind}" and lines.count("ER  - ") == 2


def test_abstract_goes_on_after_an_empty_line() -> None:
    (entry,) = from_ris("%0 Book\n%T Un\n%X Le lac\n\nmonte.\n%D 2001\n")
    assert (entry.item["abstract"], entry.item["issued"]) == ("Le lac monte.", {"date-parts": [[2001]]})


@pytest.mark.parametrize("text", ["TY  - BOOK\nTI  - 100 %A\nER  - \n", "%PDF-1.4\n", "% remarque\n", ""])
def test_what_is_no_refer_is_not_read_as_it(text: str) -> None:
    assert not is_refer(text)


def test_other_text_is_told() -> None:
    with pytest.raises(Unreadable):
        from_ris("%PDF-1.4\n")
