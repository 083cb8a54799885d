"""What an archive keeps, wherever its keeper and its mark are typed in BibTeX."""

from __future__ import annotations

import pytest

from tests.references.printing import of

TITLE = "title={Registre}"


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        ("unpublished", "note={Archives municipales de Lac, 1 D 46}", ". Archives municipales de Lac (1 D 46)."),
        ("misc", "note={AD44, 6 J 12, fol. 3 recto}", ". AD44 (6 J 12, fol. 3 recto)."),
        ("misc", "note={AD 44, 6 J 12}", ". AD 44 (6 J 12)."),
        ("misc", "howpublished={AD44, 6 J 12}", ". AD44 (6 J 12)."),
        ("misc", "note={Archives nationales, Paris, F/17/1234}", ". Archives nationales, Paris (F/17/1234)."),
        ("misc", "note={BnF, ms. fr. 1213}", ". BnF (ms. fr. 1213)."),
        ("misc", r"note={Biblioth{\`e}que de Lac, Ms 2345}", ". Bibliothèque de Lac (Ms 2345)."),
        ("unpublished", "library={AD44}, number={1 Fi 33}", ". AD44 (1 Fi 33)."),
        ("unpublished", "archive={AD44}, archivelocation={1 Fi 33}", ". AD44 (1 Fi 33)."),
        ("letter", "library={Bibliothèque de Lac, Ms 2345}", " [lettre]. Bibliothèque de Lac (Ms 2345)."),
        (
            "image",
            "howpublished={aquarelle}, note={Musée des lacs, Lacville}",
            " [aquarelle]. Musée des lacs, Lacville.",
        ),
        # What has no keeper, no mark, or a publisher is read as before.
        ("misc", "note={Fondsen, 3 pages}", "."),
        ("misc", "note={Archives de la ville}", "."),
        ("misc", "library={AD44}", "."),
        ("misc", "note={Archive, version 2}, publisher={Vrin}", ". Vrin."),
        ("misc", "note={And 3 others, 2020}", "."),
        ("book", "library={BnF}, number={3}, publisher={Vrin}", ". Vrin."),
        ("image", "howpublished={Lacville}", " [image]. Lacville."),
    ],
)
def test_what_an_archive_keeps_is_found_there(kind: str, fields: str, end: str) -> None:
    assert of(kind, f"{TITLE}, {fields}").replace("Registre", "", 1) == end


def test_a_day_of_what_an_archive_keeps_is_printed() -> None:
    assert of("unpublished", f"{TITLE}, note={{AD44, 6 J 12}}, date={{1884-03-12}}").startswith(
        "Roy, L. (1884, 12 mars)"
    )
