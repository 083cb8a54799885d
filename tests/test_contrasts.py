"""What themes print on what: as the pages do, and all of it legible."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sheets import laid_out, report

from conftest import MakeProject
from stratege.contrasts import failing, printed
from stratege.machine import missing_libraries
from stratege.pipeline import check
from stratege.theme import Theme, nearest_passing
from stratege.write.pdf.finish.protocols import Box


@pytest.fixture
def theme(request: pytest.FixtureRequest, make_project: MakeProject) -> Theme:
    plan = f"title: E\nsections: [{{module: a}}]\ntheme: {request.param}\n"
    document = check(make_project({"content/reports/r.yaml": plan}), "r").document
    assert document
    return document.meta.theme


def met(box: Box, ground: str) -> Iterator[tuple[str, str]]:
    """The colour of each text of a box, and that of the box that it stands on."""
    ground = spelled(box.style["background_color"]) or ground
    if getattr(box, "text", "").strip() and box.style["visibility"] == "visible":
        yield spelled(box.style["color"]), ground
    for child in getattr(box, "children", ()):
        yield from met(child, ground)


def spelled(color: object) -> str:
    """#rrggbb; nothing for what cannot be seen."""
    coordinates, alpha = getattr(color, "coordinates", ()), getattr(color, "alpha", 0)
    return "#" + "".join(f"{round(255 * part):02x}" for part in coordinates) if alpha and coordinates else ""


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
@pytest.mark.parametrize("theme", ["sober", "academic", "consultant"], indirect=True)
def test_pages_print_only_the_pairs_that_are_checked(theme: Theme) -> None:
    known = {(pair.color, pair.under) for pair in printed(theme)}
    accent = theme.colors["accent"]
    known |= {(nearest_passing(accent, theme.colors[ground]), theme.colors[ground]) for ground in ("cover", "ink")}
    pages = [page._page_box for page in laid_out(report("short", theme)).pages]
    found = {pair for page in pages for pair in met(page, theme.colors["ground"])}
    assert found - known == set()
    assert len(found) >= 6


@pytest.mark.parametrize("theme", ["sober", "academic", "consultant"], indirect=True)
def test_our_themes_are_legible(theme: Theme) -> None:
    assert failing(theme) == []
