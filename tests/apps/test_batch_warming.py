"""What the rows of a batch share is done once, before the first: none compiles a template or reads a sheet again."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pypdf import PdfReader, PdfWriter

from conftest import MakeProject
from stratege.apps.batch.making import Maker, pages
from stratege.apps.batch.tasks import Task
from stratege.apps.batch.warming import warm
from stratege.machine import missing_libraries
from stratege.model.parameters import Version
from stratege.project import Cache, Project
from stratege.write.environment import COMPILED
from stratege.write.pdf import sheets

FORMATS = ("md", "html", "pdf")
TASK = Task(1, Version("", (), "r-001"))
LOOPS = "{% for i in range(9999) %}{% for j in range(9999) %}{% for k in range(9999) %}" + "{% endfor %}" * 3
needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def maker(project: Project, folder: Path) -> Maker:
    """Who makes rows in all formats, with a cache that is full."""
    held = Project(project.root, Cache(folder / "cache"))
    return Maker(held, "r", folder / "o", FORMATS, lambda _diagnostics: 0)


@needs_pango
def test_a_row_compiles_and_reads_nothing_that_all_share(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = maker(make_project({}), tmp_path)
    crew.one(TASK, apart=False)  # what speeds up is proven
    for held in (COMPILED.held, sheets._held):
        held.clear()
    warm(crew.project, "r", TASK, FORMATS)
    read = set(sheets._held)
    with monkeypatch.context() as patch:
        patch.setattr(ImmutableSandboxedEnvironment, "compile", lambda *_given, **_named: pytest.fail("compiled"))
        made = crew.one(TASK, apart=False)
    assert not made.failed and made.pages
    assert set(sheets._held) == read


def test_no_template_of_an_author_runs_before_the_rows(make_project: MakeProject) -> None:
    warm(make_project({"templates/html/section.html.j2": LOOPS}), "r", TASK, ("html",))


def test_many_rows_do_not_outgrow_the_cache(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(make_project({}).root, Cache(tmp_path / "cache"))
    crew = Maker(project, "r", tmp_path / "o", ("md",), lambda _diagnostics: 0)
    made = crew.one(TASK, apart=False)
    project.cache.keep("charts", ("a",), bytes(1000))
    monkeypatch.setattr("stratege.project.cache.SIZE", 0)
    crew.keep(made)
    assert project.cache.find("charts", ("a",))
    monkeypatch.setattr("stratege.apps.batch.making.PRUNING", 1)
    crew.keep(made)
    assert not project.cache.find("charts", ("a",))


@needs_pango
def test_pages_are_those_of_the_pdf(make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = maker(make_project({}), tmp_path).one(TASK, apart=False)
    content = (tmp_path / "o/r-001/r-001.pdf").read_bytes()
    assert made.pages == len(PdfReader(BytesIO(content)).pages) > 1
    monkeypatch.setattr("pypdf.PdfReader", lambda _pdf: pytest.fail("read whole"))
    assert pages(content) == made.pages


def test_pages_of_another_pdf_are_counted() -> None:
    writer, content = PdfWriter(), BytesIO()
    for _ in range(3):
        writer.add_blank_page(100, 100)
    writer.write(content)
    assert pages(content.getvalue()) == 3
