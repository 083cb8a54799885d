"""The events of a timeline stand as time goes, whatever the form of their dates."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Timeline, plain, walk
from stratege.pipeline import check

HEAD = "kind: timeline\ntitle: Un\ncaption: Une frise\nevents:\n"
DATES = ["2024-02", "14/07/1789", "980", "vers 1990", "52 av. J.-C.", "0050", "3 avril 2026", "1990-05"]


def test_events_stand_as_time_goes(make_project: MakeProject) -> None:
    events = "".join(f'  - {{date: "{date}", text: Un fait}}\n' for date in DATES)
    built = check(make_project({"content/a.yaml": HEAD + events}), "r")
    assert built.document and "S030" not in [item.code for item in built.diagnostics]
    timeline = next(node for node in walk(built.document) if isinstance(node, Timeline))
    assert [plain(event.date).replace("\u00a0", " ") for event in timeline.events] == [
        "52 av. J.-C.",
        "50",
        "980",
        "14 juillet 1789",
        "vers 1990",
        "mai 1990",
        "février 2024",
        "3 avril 2026",
    ]


def test_events_bear_their_days(make_project: MakeProject) -> None:
    events = "".join(f'  - {{date: "{date}", text: Un fait}}\n' for date in ("1990/1995", "vers 1970", "1970-02-01"))
    built = check(make_project({"content/a.yaml": HEAD + events}), "r")
    assert built.document
    timeline = next(node for node in walk(built.document) if isinstance(node, Timeline))
    assert [(event.start, event.after, event.lasts, event.about) for event in timeline.events] == [
        (0, 365, False, True),
        (31, 32, False, False),
        (7305, 9496, True, False),
    ]


def test_an_event_may_last_a_quarter(make_project: MakeProject) -> None:
    dates = ("S2 2024", "T3 2024", "2024-06", "1er trimestre 2024")
    events = "".join(f'  - {{date: "{date}", text: Un fait}}\n' for date in dates)
    built = check(make_project({"content/a.yaml": HEAD + events}), "r")
    assert built.document and "S030" not in [item.code for item in built.diagnostics]
    timeline = next(node for node in walk(built.document) if isinstance(node, Timeline))
    said = [(plain(event.date).replace("\u00a0", " "), event.lasts) for event in timeline.events]
    assert said == [("1er trimestre 2024", True), ("juin 2024", False), ("T3 2024", True), ("S2 2024", True)]


def test_a_quarter_that_no_year_has_is_no_date(make_project: MakeProject) -> None:
    built = check(make_project({"content/a.yaml": f"{HEAD}  - {{date: S3 2024, text: Un fait}}\n"}), "r")
    assert "S030" in [item.code for item in built.diagnostics]
