"""Servers of preprints, which their DOI tells where nothing else does."""

from __future__ import annotations

import pytest

from tests.references.printing import of


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ("month=sep, doi={10.22541/au.1/v1}", "Authorea. https://doi.org/10.22541/au.1/v1"),
        ("doi={10.31234/osf.io/a}", "PsyArXiv. https://doi.org/10.31234/osf.io/a"),
        ("publisher={Lac}, doi={10.22541/au.1/v1}", "Lac. https://doi.org/10.22541/au.1/v1"),
        ("doi={10.1234/au.1/v1}", "https://doi.org/10.1234/au.1/v1"),
    ],
)
def test_a_preprint_is_where_its_doi_says(fields: str, end: str) -> None:
    assert of("misc", f"title={{Les lacs}}, {fields}") == f"Les lacs. {end}"
