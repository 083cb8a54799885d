"""docs/graphiques.md: every kind has an example, drawn without a word, and its picture is the one drawn today."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from stratege.charts.plots import KINDS

DOCS = Path(__file__).parents[1] / "docs"
sys.path.insert(0, str(DOCS))

import gallery  # noqa: E402

PAGE = (DOCS / "graphiques.md").read_text("utf-8")
SHOWN = (*KINDS, "risk_matrix")  # the example of each kind, and a use of one that many look for


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return dict(gallery.charts(gallery.document_of(tmp_path_factory.mktemp("gallery"))))


def test_every_kind_has_its_example_and_its_picture(drawn: dict[str, str]) -> None:
    assert set(drawn) == set(SHOWN)
    assert {path.stem for path in (DOCS / "images/charts").glob("*.svg")} == set(SHOWN)
    assert set(re.findall(r"\(images/charts/(\w+)\.svg\)", PAGE)) == set(SHOWN)


@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_is_drawn_anew_when_its_chart_changes(name: str, drawn: dict[str, str]) -> None:
    shown = (DOCS / f"images/charts/{name}.svg").read_text("utf-8")
    assert _marks(shown) == _marks(drawn[name]), ".venv/bin/python docs/gallery.py charts"


def _marks(svg: str) -> str:
    """A drawing but for its letters, which a release of fontTools may pack otherwise."""
    return re.sub(r"<style>.*</style>", "", svg)


def test_every_picture_that_the_pages_show_is_there() -> None:
    for page in DOCS.glob("*.md"):
        for path in re.findall(r"!\[[^\]]*\]\((images/[^)]+)\)", page.read_text("utf-8")):
            assert (DOCS / path).is_file(), (page.name, path)


def test_a_fault_in_an_example_stops_the_gallery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "graphiques.md").write_text(PAGE.replace("kind: slope", "kind: slop"), "utf-8")
    monkeypatch.setattr(gallery, "DOCS", tmp_path)
    with pytest.raises(SystemExit, match="kind"):
        gallery.document_of(tmp_path / "project")
