"""Fields of BibTeX under the names of EndNote and of templates, and days where journals have their numbers."""

from __future__ import annotations

import pytest

from tests.references.printing import printed


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("type={Mémoire de Maîtrise}, university={Université du Lac}", "[mémoire de maîtrise, Université du Lac]."),
        ("type={Thèse de Doctorat}, university={Lac}, school={Étang}", "[thèse de doctorat, Étang]."),
    ],
)
def test_university_of_endnote(fields: str, line: str) -> None:
    start = "Roy, L. (2013). Les rives du lac"
    assert (
        printed(f"@phdthesis{{a, author={{Roy, Luc}}, year=2013, title={{Les rives du lac}}, {fields}}}")
        == f"{start} {line}"
    )


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (
            "@book{a, author={Roy, Luc}, year=2001, title={Le lac}, publisher={PUF}, type={Edited Book}}",
            "Roy, L. (dir.). (2001). Le lac. PUF.",
        ),
        (
            "@book{a, author={Roy, Luc}, year=2001, title={Le lac}, publisher={PUF}, type={Electronic Book}}",
            "Roy, L. (2001). Le lac. PUF.",
        ),
        (
            "@article{a, author={Roy, Luc}, year=2015, month=jan, title={Le lac gèle}, journal={Le Courrier}, "
            "number={23 janvier}, pages={16}, type={Newspaper Article}}",
            "Roy, L. (2015, 23 janvier). Le lac gèle. Le Courrier, 16.",
        ),
        (
            "@article{a, author={Roy, Luc}, year=2015, title={Le lac gèle}, journal={Le Courrier}, "
            "number={6 avril}, type={Magazine Article}}",
            "Roy, L. (2015, 6 avril). Le lac gèle. Le Courrier.",
        ),
        (
            "@article{a, author={Roy, Luc}, year=2015, title={Le lac gèle}, journal={Le Courrier}, number={23}}",
            "Roy, L. (2015). Le lac gèle. Le Courrier, (23).",
        ),
    ],
)
def test_kinds_of_endnote_and_days_for_numbers(entry: str, line: str) -> None:
    assert printed(entry) == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("OPTvolume={93}, OPTpages={4--9}", "Le lac. Revue des eaux, 93, 4-9."),
        ("volume={3}, OPTvolume={93}", "Le lac. Revue des eaux, 3."),
        ("OPTvolume={volume}, OPTnote={note}, OPTkey={key}", "Le lac. Revue des eaux."),
    ],
)
def test_offered_fields_that_were_filled_in(fields: str, line: str) -> None:
    entry = f"@article{{a, ALTauthor={{Roy, Luc}}, year=2000, title={{Le lac}}, journal={{Revue des eaux}}, {fields}}}"
    assert printed(entry) == f"Roy, L. (2000). {line}"
