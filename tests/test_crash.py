"""Whose an exception is: the author's template (G001), the engine of the PDF (P002), or ours (E005, with its trace)."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import __version__, cli
from stratege.crash import kept_trace, origin
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.write.html import inlines as inlines_html

needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def fall(_node: object, _write: object) -> None:
    """A bug of ours in the writing of a line."""
    raise KeyError("Text")


def test_a_bug_in_a_filter_of_ours_is_ours(
    make_project: MakeProject, tmp_path: Path, logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inlines_html, "_inline", fall)
    own = {"templates/html/document.html.j2": "{{ node.children | blocks }}"}
    built = build(make_project(own), "r", tmp_path / "o", ["md", "html"])
    [fault] = built.diagnostics.errors
    assert fault.code == "E005" and fault.message.startswith("Stratège s'est trompé : KeyError : ")
    assert not built.files and not (tmp_path / "o").exists()
    log = Path(fault.message.rpartition("la trace est dans ")[2])
    assert log.parent == logs
    told = log.read_text("utf-8")
    assert 'html/inlines.py", line ' in told and told.endswith("KeyError: 'Text'\n")
    assert f"stratege {__version__}, WeasyPrint " in told and f"Python {platform.python_version()}" in told
    assert "\n$ " in told


def test_a_bug_stops_one_report_and_the_command_says_4(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project({"content/reports/s.yaml": "title: Autre\nsections: [{module: a}]\n"})
    from stratege.write.markdown import writer as markdown

    original = markdown.write_markdown

    def fall(document: object, **rest: object) -> str:
        if document.meta.name == "r":  # type: ignore[attr-defined]
            raise KeyError("node")
        return original(document, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(markdown, "write_markdown", fall)
    assert cli.main(["build", "--project", str(project.root), "--to", "md", "-o", str(tmp_path / "o")]) == 4
    assert "E005 : Stratège s'est trompé : KeyError : 'node' ; la trace est dans " in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "o").iterdir()] == ["s"]


def test_a_bug_is_raised_where_traces_are_wanted(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inlines_html, "_inline", fall)
    monkeypatch.setenv("STRATEGE_DEBUG", "1")
    with pytest.raises(KeyError):
        build(make_project(), "r", tmp_path / "o", ["html"])


def test_logs_that_cannot_be_written_leave_another_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setattr("stratege.crash.folder", lambda: tmp_path / "file" / "logs")
    assert kept_trace(KeyError("x")) == "relancez avec STRATEGE_DEBUG=1 pour voir la trace"


def test_a_project_s_template_is_its_author_s(make_project: MakeProject, tmp_path: Path) -> None:
    template = "<p>\n\n{{ node.meta.title.encode(1) }}"
    built = build(make_project({"templates/html/document.html.j2": template}), "r", tmp_path / "o", ["md", "html"])
    [fault] = built.diagnostics.errors
    assert fault.code == "G001" and str(fault.span) == "templates/html/document.html.j2:3:1"
    assert {path.name for path in built.files} >= {"r.md"}


def test_a_template_that_is_not_utf_8_is_named(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project()
    path = project.root / "templates" / "html" / "document.html.j2"
    path.parent.mkdir(parents=True)
    path.write_bytes("<p>Été".encode("latin-1"))
    [fault] = build(project, "r", tmp_path / "o", ["html"]).diagnostics.errors
    assert fault.code == "G001" and "UTF-8" in fault.message


def test_an_undefined_name_given_to_a_filter_of_ours_is_the_template_s(
    make_project: MakeProject, tmp_path: Path
) -> None:
    template = "\n{{ node.nope | inlines }}"
    built = build(make_project({"templates/html/document.html.j2": template}), "r", tmp_path / "o", ["html"])
    [fault] = built.diagnostics.errors
    assert fault.code == "G001" and str(fault.span).endswith(":2:9") and "nope" in fault.message


@needs_pango
def test_the_engine_s_failure_is_its_own(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weasyprint.document.generate_pdf", None)
    monkeypatch.setenv("STRATEGE_CACHE", str(tmp_path / "cache"))  # as on a machine that proves its speed-ups
    built = build(make_project(), "r", tmp_path / "o")
    [fault] = built.diagnostics.errors
    assert fault.code == "P002" and "'NoneType' object is not callable" in fault.message
    assert [path.name for path in built.files if path.suffix != ".json"] == ["r.md", "r.html"]


@needs_pango
@pytest.mark.parametrize("place", ["stratege.write.pdf.writer.attachments", "stratege.write.pdf.settle.page_map"])
def test_a_bug_about_the_pdf_is_not_the_engine_s(
    place: str, make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRATEGE_NO_SPEEDUPS", "1")  # nor pages that another test has kept, which need less of it
    monkeypatch.setattr(place, None)
    built = build(make_project(), "r", tmp_path / "o")
    assert [item.code for item in built.diagnostics.errors] == ["E005"] and not built.files


def test_an_exception_of_nobody_has_no_origin() -> None:
    try:
        raise KeyError("x")
    except KeyError as error:
        assert origin(error) == ""


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{% for a in [1] %}x", "« for » n'est pas fermé"),
        ("{% for a in [1] %}{% zz %}{% endfor %}", "« zz » n'a rien à faire là"),
        ("{{ node", "il s'arrête au milieu d'une instruction"),
        ("{# jamais", "il s'arrête au milieu d'une instruction"),
        ("{% if %}{% endif %}", "il s'arrête au milieu d'une instruction"),
        ("{{ node node }}", "« node » n'a rien à faire là"),
        ("{{ ) }}", "« ) » n'a rien à faire là"),
        ("{{ node ? 1 }}", "« ? » n'a rien à faire là"),
        ("{{ 1 | nope }}", "il n'y a pas de filtre ni de test « nope »"),
        ("{{ 'a'.__class__ }}", "l'attribut « __class__ » lui est interdit"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "le bloc « a » est défini deux fois"),
        ("{{ 1 / 0 }}", "« division by zero », en anglais"),
        ("{% set 3 = 4 %}", "« can't assign to 'const' », en anglais"),
    ],
)
def test_what_is_wrong_in_a_template_is_told_in_french(
    template: str, said: str, make_project: MakeProject, tmp_path: Path
) -> None:
    built = build(make_project({"templates/html/document.html.j2": f"\n{template}"}), "r", tmp_path / "o", ["html"])
    [fault] = built.diagnostics.errors
    assert fault.message == f"le modèle échoue : {said}"
    assert fault.span and (fault.span.file, fault.span.line) == ("templates/html/document.html.j2", 2)
