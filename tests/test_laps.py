"""Where the time of a build went is told by part, with what came from the cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.laps import Lap, Laps, asked, lap, recording
from stratege.machine import missing_libraries
from stratege.pipeline import PASSES, build
from stratege.project import Cache, Project
from stratege.terminal import timetable


def test_parts_are_counted_within_those_around_them() -> None:
    laps = Laps()
    with recording(laps):
        asked(True)  # outside of any part: nowhere to tell it
        with lap("pdf"):
            for found in (True, False):
                with lap("layout"):
                    asked(found)
    assert list(laps) == ["pdf", "pdf/layout"]
    assert [(part.times, part.found, part.asked) for part in laps.values()] == [(1, 1, 2), (2, 1, 2)]
    assert laps["pdf"].seconds >= laps["pdf/layout"].seconds > 0


def test_nothing_is_measured_outside_a_recording_and_a_part_that_fails_is_closed() -> None:
    laps = Laps()
    with recording(laps), lap("read"):
        with pytest.raises(ValueError), lap("one"):
            raise ValueError
        with lap("two"):
            pass
    with lap("late"):
        asked(True)
    assert list(laps) == ["read", "read/one", "read/two"]


def test_the_table_is_aligned_and_leaves_out_what_takes_no_time() -> None:
    laps = {"read": Lap(0.25, 1), "resolve": Lap(12.5, 1, 3, 2), "resolve/cite": Lap(1.0, 1, 1, 1)}
    laps |= {"resolve/number": Lap(0.001, 1), "pdf": Lap(2.0, 1), "pdf/layout": Lap(1.5, 2)}
    assert timetable(laps).splitlines() == [
        "étape             durée  fois  du cache",
        "lecture          0,25 s",
        "résolution      12,50 s         2 sur 3",
        "  citations      1,00 s         1 sur 1",
        "PDF              2,00 s",
        "  mise en page   1,50 s     2",
    ]


def test_a_second_build_finds_in_the_cache_what_the_first_kept(make_project: MakeProject, tmp_path: Path) -> None:
    project = Project(make_project().root, Cache(tmp_path / "cache"))
    first, again = (build(project, "r", tmp_path / "o", ["html"]).laps for _ in range(2))
    assert list(first) == list(again)
    assert first["html"].asked == again["html"].asked == again["html"].found > first["html"].found == 0


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
def test_build_tells_the_parts_of_the_pdf(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_project().root
    assert cli.main(["build", "--project", str(root), "--to", "pdf", "--timings", "--no-cache"]) == 0
    told = [line.split("  ")[0 if line[0] != " " else 1] for line in capsys.readouterr().err.splitlines()]
    assert {"étape", "lecture", "composition", "résolution", "PDF", "mise en page", "écriture"} <= set(told)


def test_every_pass_has_its_words() -> None:
    for step in PASSES:
        assert timetable({"resolve": Lap(1.0, 1), f"resolve/{step.__name__}": Lap(1.0, 1)})
