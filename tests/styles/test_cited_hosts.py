"""Where a work stands, written after the name of what holds it."""

from __future__ import annotations

import pytest

from stratege.references.parts import Item
from stratege.styles.cited_hosts import set_cited_place


def placed(kind: str, host: str, **fields: object) -> Item:
    """What is read of an item of a type that stands in a host."""
    item: Item = {"type": kind, "container-title": host, **fields}
    set_cited_place(item)
    return item


@pytest.mark.parametrize(
    ("host", "read"),
    [
        ("Journal of Lakes 5:1089–1105", ("article-journal", "Journal of Lakes", "5", "", "1089-1105")),
        ("Journal of Lakes, 34(2), 12-20", ("article-journal", "Journal of Lakes", "34", "2", "12-20")),
        ("Journal of Lakes, vol. 3, no. 2, pp. 1–9", ("article-journal", "Journal of Lakes", "3", "2", "1-9")),
        ("Journal of Lakes 34(2):12--20 (2004).", ("article-journal", "Journal of Lakes", "34", "2", "12-20")),
        ("24th Lakes Symposium, pp. 255–270", ("paper-conference", "24th Lakes Symposium", "", "", "255-270")),
        ("Proceedings of Lakes, pages 25-27", ("paper-conference", "Proceedings of Lakes", "", "", "25-27")),
        ("Lakes 2012", ("document", "Lakes 2012", "", "", "")),
        ("Lakes, 2010-2012", ("document", "Lakes, 2010-2012", "", "", "")),
        ("The Lakes: 12", ("document", "The Lakes: 12", "", "", "")),
        ("Lakes of the 19th Century", ("document", "Lakes of the 19th Century", "", "", "")),
    ],
)
def test_a_host_cites_its_place(host: str, read: tuple[str, ...]) -> None:
    item = placed("document", host)
    assert tuple(item.get(name, "") for name in ("type", "container-title", "volume", "issue", "page")) == read


def test_what_an_entry_says_itself_stays() -> None:
    host = "Journal of Lakes 5:1089–1105"
    assert placed("document", host, volume="4") == {"type": "document", "container-title": host, "volume": "4"}
    assert placed("report", host) == {"type": "report", "container-title": host}


@pytest.mark.parametrize("host", ["Lakes, VOL 9", "Lakes: Vol. 9", "Lakes, volume 9"])
def test_the_volume_in_the_title_of_a_book_is_its_own(host: str) -> None:
    item = placed("chapter", host, volume="1317", page="75-110")
    assert (item["container-title"], item["volume"]) == ("Lakes", "9")
