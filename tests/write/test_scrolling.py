"""A table that goes on beyond its box says so where a browser knows no animation by scrolling, and only there."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from stratege import document as d
from stratege.project import templates_root
from stratege.write.html.writer import write_html

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or ""
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium")]
LACKING = "@supports not (animation-timeline: scroll())"


BARE = "body * { color: transparent !important; border-color: transparent !important; animation: none !important }"


def shaded(columns: int, tmp_path: Path, scrolled: int = 0) -> bool:
    """Whether a shadow stands at the right edge of a table of so many columns, in 700 px, in a browser without."""
    from PIL import Image

    cell = (d.Text(text="12\u00a0000\u00a0000"),)
    row = d.Row(cells=(d.TableCell(children=cell),) * columns)
    table = d.Table(id="t", caption=(d.Text(text="T"),), columns=(d.Column(title=cell),) * columns, rows=(row,) * 9)
    page = write_html(
        d.Document(meta=d.Meta(name="x", title="X"), children=(table,)), templates=[templates_root()], media="screen"
    )
    assert page.count(LACKING) == 1
    page = page.replace(LACKING, "@supports (display: block)").replace("animation-timeline: scroll(self inline)", "")
    bare = f"<style>{BARE}</style>"
    move = f"<script>document.querySelector('.scroll').scrollLeft = {scrolled}</script>"
    file, picture = tmp_path / "a.html", tmp_path / "a.png"
    file.write_text(page.replace("</body>", f"{bare}{move}</body>"), "utf-8")
    size = [f"--screenshot={picture}", "--window-size=700,700", "--hide-scrollbars"]
    subprocess.run([CHROMIUM, "--headless", "--no-sandbox", *size, file.as_uri()], check=True, capture_output=True)
    image = Image.open(picture).convert("L")
    return any(image.histogram()[:200])


def test_a_shadow_stands_where_more_is_to_come(tmp_path: Path) -> None:
    assert shaded(9, tmp_path)


def test_no_shadow_stands_where_all_is_seen(tmp_path: Path) -> None:
    assert not shaded(2, tmp_path)
    assert not shaded(9, tmp_path, scrolled=5000)
