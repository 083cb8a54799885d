"""What reference managers read in a page."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import parse_qsl

import pytest

from stratege.document import Meta
from stratege.write.html.metadata import coins, head_tags, json_ld

META = Meta(
    name="r",
    title="Un titre </script><b>",
    authors=("Anne Dupont", "Rédaction de Stratège"),
    organization="Cabinet",
    date="2026-11-24",
    keywords=("a", "b"),
)


def test_coins_of_an_article() -> None:
    item = {
        "type": "article-journal",
        "title": "Un & deux",
        "container-title": "Revue",
        "author": [{"family": "Dupont", "given": "Anne"}],
        "issued": {"date-parts": [[2020, 2, 17]]},
        "DOI": "10.1000/x",
    }
    pairs = dict(parse_qsl(coins(item)))
    assert pairs["rft_val_fmt"] == "info:ofi/fmt:kev:mtx:journal"
    assert (pairs["rft.atitle"], pairs["rft.jtitle"], pairs["rft.au"]) == ("Un & deux", "Revue", "Dupont, Anne")
    assert (pairs["rft.date"], pairs["rft_id"]) == ("2020-02-17", "info:doi/10.1000/x")


def test_head_tags_name_persons_and_groups() -> None:
    tags = head_tags(META)
    assert [content for name, content in tags if name == "citation_author"] == ["Dupont, Anne", "Rédaction de Stratège"]
    assert ("citation_publication_date", "2026/11/24") in tags and ("DC.date", "2026-11-24") in tags


@pytest.mark.parametrize(("date", "printed"), [("2026-06", "2026/06"), ("2026-06/2026-08", "2026/06")])
def test_a_date_that_has_no_day_is_that_of_its_month(date: str, printed: str) -> None:
    assert ("citation_publication_date", printed) in head_tags(replace(META, date=date))


def test_json_ld_cannot_close_its_script() -> None:
    text = json_ld(META)
    assert "</script" not in text
    data = json.loads(text)
    assert data["name"] == META.title
    assert [author["@type"] for author in data["author"]] == ["Person", "Organization"]
