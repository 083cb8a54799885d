"""A page that holds every component, in each theme that Stratège brings: `python .ci/a11y/pages.py FOLDER`."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from sample import document

from stratege.diagnostics import Diagnostics
from stratege.fonts import embedded, faces_of
from stratege.model.theme import ThemeSettings
from stratege.project import Cache, Project, Used, templates_root
from stratege.read.theme import read_theme
from stratege.source import Scalar, Span
from stratege.write.html.writer import write_html

folder = Path(sys.argv[1])
for data in sorted(templates_root().glob("themes/*.yaml")):
    settings = ThemeSettings(name=Scalar(data.stem, Span("", 1, 1)))
    theme = read_theme(settings, Used(Project(folder)), Diagnostics())
    report = document()
    themed = replace(report, meta=replace(report.meta, theme=theme))
    bare = write_html(themed, templates=[templates_root()], media="screen")
    fonts = embedded(bare, faces_of(theme, {}), Cache())
    page = write_html(themed, templates=[templates_root()], media="screen", fonts=fonts)
    (folder / f"{data.stem}.html").write_text(page, "utf-8")
