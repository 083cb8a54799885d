"""What the writers give: a page that is written once holds its fonts as if it had been written with them."""

from __future__ import annotations

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.fonts import embedded, faces_of
from stratege.pipeline import check, job_of
from stratege.write.html.writer import write_html
from stratege.write.registry import FONTS, WRITERS


def test_the_page_holds_its_fonts_where_its_styles_begin(make_project: MakeProject) -> None:
    project = make_project()
    built = check(project, "r")
    assert built.report and built.document
    job = job_of(built.report, built.document, project)
    bare = write_html(job.document, templates=job.templates, media="screen")
    fonts = embedded(bare, faces_of(job.document.meta.theme, job.files), job.cache)
    whole = write_html(job.document, templates=job.templates, media="screen", fonts=fonts)
    written = WRITERS["html"].write(job, Diagnostics())["r.html"].decode()
    assert "@font-face" in written and FONTS not in written
    assert written == whole
