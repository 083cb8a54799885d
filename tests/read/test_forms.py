"""Exports under any suffix: what a file opens as says its form."""

from __future__ import annotations

from pathlib import Path

import pytest

from stratege.cli import main
from stratege.diagnostics import Diagnostics
from stratege.read.forms import form_of
from stratege.read.library import library

RECORDS = {
    "BibTeX": "% de Zotero\n@book{a, author = {Roy, Luc}, title = {Lacs}, year = 2019}\n",
    "CSL-JSON": '[{"id": "a", "type": "book", "title": "Lacs", "issued": "2019"}]\n',
    "EndNote": "%0 Book\n%A Roy, Luc\n%T Lacs\n%D 2019\n",
    "PubMed": "\nPMID- 12345678\nTI  - Lacs\nFAU - Roy, Luc\nDP  - 2019\n",
    "RIS": "TY  - BOOK\nAU  - Roy, Luc\nTI  - Lacs\nPY  - 2019\nER  - \n",
    "Web of Science": "FN Clarivate Analytics Web of Science\nVR 1.0\nPT B\nAU Roy, L\nTI Lacs\nPY 2019\nER\n\nEF\n",
}


@pytest.mark.parametrize("form", RECORDS)
@pytest.mark.parametrize("suffix", [".txt", ".ciw", ".ris", ".bib", ".enw", ".nbib", ".json"])
def test_a_record_is_read_under_any_suffix(form: str, suffix: str) -> None:
    diagnostics = Diagnostics()
    [item] = library(f"savedrecs{suffix}", RECORDS[form].encode("utf-8-sig"), diagnostics)
    assert isinstance(item, dict)
    assert item["title"] == "Lacs"
    assert not list(diagnostics)


@pytest.mark.parametrize(
    ("file", "form"), [("a.bib", "BibTeX"), ("a.txt", "RIS"), ("a.yaml", ""), ("a.json", "CSL-JSON")]
)
def test_what_opens_as_nothing_is_what_its_suffix_says(file: str, form: str) -> None:
    assert form_of(file, b"Des lacs et des rivi\xc3\xa8res.\n") == form


def test_a_suffix_goes_before_what_a_field_quotes() -> None:
    record = "TY  - JOUR\nTI  - Lacs\nN2  - \n@book{a,\nER  - \n"
    assert form_of("a.ris", record.encode()) == form_of("a.txt", record.encode()) == "RIS"


def test_cite_takes_an_export_in_a_text_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export, text = tmp_path / "savedrecs.txt", tmp_path / "texte.txt"
    export.write_text(RECORDS["RIS"], encoding="utf-8")
    text.write_text("Après [@roy2019].\n", encoding="utf-8")
    assert main(["cite", "-b", str(export)]) == 0
    assert "Roy, L. (2019)" in capsys.readouterr().out
    assert main(["cite", "-b", str(export), str(text)]) == 0
    assert "Après (Roy, 2019)" in capsys.readouterr().out
