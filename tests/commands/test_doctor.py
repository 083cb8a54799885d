"""`stratege doctor`: the machine, and any PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import BASE, MakeProject
from stratege import cli
from stratege.pipeline import build


def test_what_a_pdf_of_ours_claims_and_shows(
    make_project: MakeProject, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build(
        make_project({"content/reports/r.yaml": BASE["content/reports/r.yaml"] + "attachments: sources\n"}),
        "r",
        tmp_path / "o",
        ["pdf"],
    )
    assert cli.main(["doctor", "--pdf", str(tmp_path / "o/r/r.pdf")]) == 0
    told = capsys.readouterr().out
    assert "PDF/UA-1" in told and "PDF/A-3a" in told and "à corriger" not in told
    assert "content/reports/r.yaml" in told and "fr-FR" in told


def test_a_poor_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    weasyprint = pytest.importorskip("weasyprint")
    weasyprint.HTML(string="<p>x").write_pdf(tmp_path / "x.pdf")
    assert cli.main(["doctor", "--pdf", str(tmp_path / "x.pdf")]) == 1
    told = capsys.readouterr().out
    assert "annonce PDF/UA                non" in told and "langue                        absente  à corriger" in told


@pytest.mark.parametrize(("content", "code"), [(b"bonjour", 1), (b"%PDF-1.7\nrien", 1), (None, 5)])
def test_what_is_no_pdf(content: bytes | None, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["doctor", "--pdf", str(path)]) == code
    assert "x.pdf" in capsys.readouterr().err


def test_the_machine(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) == 0
    assert "pandoc : bon" in capsys.readouterr().out
