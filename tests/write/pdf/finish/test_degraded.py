"""When boxes and elements cannot be paired, the PDF is written all the same, and claims no more than it keeps."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from conftest import BASE, MakeProject
from stratege import cli
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.write.pdf.finish import Unpaired

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
LONG = {
    "content/reports/r.yaml": BASE["content/reports/r.yaml"] + "attachments: sources\n",
    "content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      " + "Bonjour. " * 2000 + "\n",
}


def unpaired(*_: object) -> None:
    raise Unpaired("boxes are left")


def other_shape(*_: object) -> None:
    raise AttributeError("'int' object has no attribute 'split'")


def metadata(path: Path) -> str:
    stream = PdfReader(path).root_object["/Metadata"].get_object()
    return str(stream.get_data().decode())  # type: ignore[attr-defined]


def text_of(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


@pytest.mark.parametrize(
    ("place", "failure", "said"),
    [
        ("pairs", unpaired, "Unpaired : boxes are left"),
        ("describe_links", other_shape, "AttributeError : 'int' object has no attribute 'split'"),
        ("mark_artifacts", other_shape, "AttributeError : 'int' object has no attribute 'split'"),
    ],
)
def test_a_pdf_that_cannot_be_finished_is_written_and_claims_less(
    place: str,
    failure: Callable[..., None],
    said: str,
    make_project: MakeProject,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project = make_project(LONG)
    build(project, "r", tmp_path / "whole", ["pdf"])
    monkeypatch.setattr(f"stratege.write.pdf.finish.{place}", failure)
    built = build(project, "r", tmp_path / "less", ["pdf"])
    whole, less = tmp_path / "whole/r/r.pdf", tmp_path / "less/r/r.pdf"
    assert not built.diagnostics.errors
    [warning] = built.diagnostics.warnings
    assert warning.code == "P003" and said in warning.message
    log = re.search(r"la trace est dans (\S+)", warning.remedy)
    assert log and failure.__name__ in Path(log[1]).read_text("utf-8")
    assert "pdfuaid" in metadata(whole) and 'pdfaid:conformance="A"' in metadata(whole)
    assert "pdfuaid" not in metadata(less) and 'pdfaid:conformance="U"' in metadata(less)
    assert text_of(less) == text_of(whole) and len(text_of(less)) > 3
    reader = PdfReader(less)
    assert "/StructTreeRoot" in reader.root_object and "/PageLabels" in reader.root_object
    assert dict(reader.attachments) == dict(PdfReader(whole).attachments) and reader.attachments


def test_what_needs_no_pairing_is_done_without_it(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stratege.write.pdf.finish.pairs", unpaired)
    build(make_project(), "r", tmp_path, ["pdf"])
    pages = PdfReader(tmp_path / "r/r.pdf").pages
    assert any(b"/Pagination" in page.get_contents().get_data() for page in pages)  # type: ignore[union-attr]
    assert "<dc:language>" in metadata(tmp_path / "r/r.pdf")


def test_strict_refuses_a_pdf_that_claims_less(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("stratege.write.pdf.finish.pairs", unpaired)
    command = ["build", "--project", str(make_project().root), "--to", "pdf", "-o", str(tmp_path / "o")]
    assert cli.main(command) == 0
    assert "avertissement P003 : le PDF n'annonce ni PDF/UA-1 ni PDF/A-3a" in capsys.readouterr().err
    assert cli.main([*command, "--strict"]) == 3


def test_a_bug_of_ours_is_no_difference_of_the_engine(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(*_: object) -> None:
        raise NameError("name 'pfd' is not defined")

    # Raised through a function of the package, as a slip in it would be.
    monkeypatch.setattr("stratege.write.pdf.finish.artifacts._owners", fall)
    built = build(make_project(), "r", tmp_path / "o")
    assert [item.code for item in built.diagnostics.errors] == ["E005"] and not built.files
