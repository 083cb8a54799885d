"""A page that holds every component, in each theme that Stratège brings: `python .ci/a11y/pages.py FOLDER`.

FOLDER/long has every block again, with words, addresses or code too long for a phone.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from sample import document
from sheets import report as worst

from stratege.diagnostics import Diagnostics
from stratege.fonts import embedded, faces_of
from stratege.model.theme import ThemeSettings
from stratege.project import Cache, Project, Used, templates_root
from stratege.read.theme import read_theme
from stratege.source import Scalar, Span
from stratege.write.html.writer import write_html

LONG = ("word", "address", "code")  # of the contents of `sheets`
folder = Path(sys.argv[1])
(folder / "long").mkdir()
for data in sorted(templates_root().glob("themes/*.yaml")):
    settings = ThemeSettings(name=Scalar(data.stem, Span("", 1, 1)))
    theme = read_theme(settings, Used(Project(folder)), Diagnostics())
    report = document()
    themed = replace(report, meta=replace(report.meta, theme=theme))
    bare = write_html(themed, templates=[templates_root()], media="screen")
    fonts = embedded(bare, faces_of(theme, {}), Cache())
    page = write_html(themed, templates=[templates_root()], media="screen", fonts=fonts)
    (folder / f"{data.stem}.html").write_text(page, "utf-8")
    for content in LONG:
        page = write_html(worst(content, theme), templates=[templates_root()], media="screen", fonts=fonts)
        (folder / "long" / f"{data.stem}-{content}.html").write_text(page, "utf-8")
