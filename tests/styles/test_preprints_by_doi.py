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


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        (
            "doi={10.48550/arXiv.2405.16026}",
            "Les lacs (arXiv:2405.16026). arXiv. https://doi.org/10.48550/arXiv.2405.16026",
        ),
        (
            "url={http://arxiv.org/abs/math/0405160}",
            "Les lacs (arXiv:math/0405160). arXiv. http://arxiv.org/abs/math/0405160",
        ),
        ("url={http://arxiv.org/list}", "Les lacs. arXiv. http://arxiv.org/list"),
    ],
)
def test_a_page_at_arxiv_is_the_preprint_that_it_shows(fields: str, end: str) -> None:
    assert of("online", f"title={{Les lacs}}, eprinttype={{arXiv}}, {fields}") == end
