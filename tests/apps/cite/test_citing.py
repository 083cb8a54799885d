"""The citations of any text, as an application: references of files, places of unknown keys, forms."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratege.apps.cite import Target, cite, read_references, read_text, write
from stratege.diagnostics import Diagnostics
from stratege.source import Span

BIB = "@book{dupont2020, author={Dupont, Anne}, title={Un livre}, publisher={PUF}, year=2020}\n"
TEXT = "# Un\n\nSelon @dupont2020 [p. 3].\n\n<b>Brut</b>[^1]\n\n[^1]: Note *vive* @dupont2020.\n"


@pytest.fixture
def library(tmp_path: Path) -> str:
    (tmp_path / "z.bib").write_text(BIB, "utf-8")
    return str(tmp_path / "z.bib")


def written(text: str | None, library: str, target: Target, **options: str) -> str:
    found = Diagnostics()
    cited = cite(text, read_references([library], found), found, **options)
    assert cited and not found.items
    return write(cited, target)


def test_text_and_list(library: str) -> None:
    assert written("Selon @dupont2020.\n", library, "text") == (
        "Selon Dupont (2020).\n\nRéférences\n\nDupont, A. (2020). Un livre. PUF.\n"
    )


def test_markdown_has_no_links_to_entries(library: str) -> None:
    assert written("[@dupont2020]", library, "markdown").startswith("(Dupont, 2020)\n\n## Références\n\nDupont, A.")


def test_html_keeps_raw_tags_and_notes(library: str) -> None:
    page = written(TEXT, library, "html")
    assert "<h1>Un</h1>" in page and "<b>Brut</b>" in page and 'class="footnote"' in page
    assert page.count('<a href="#ref-dupont2020">') == 2
    assert page.endswith("</section>\n") and "\ue100" not in page


def test_front_matter_is_no_part_of_a_page(library: str) -> None:
    text = "---\ntitle: Un\n---\nSelon @dupont2020.\n"
    assert written(text, library, "html").startswith("<p>Selon Dupont")
    assert written(text, library, "markdown").startswith("---\ntitle: Un\n---\nSelon Dupont (2020).")


@pytest.mark.parametrize("target", ["markdown", "html", "text", "json"])
def test_text_without_citation_has_no_list(library: str, target: Target) -> None:
    assert "Dupont" not in written("Rien.\n", library, target)


@pytest.mark.parametrize("target", ["markdown", "html", "text"])
def test_without_text_the_list_alone(library: str, target: Target) -> None:
    listed = written(None, library, target)
    assert "Dupont, A. (2020)." in listed and "Références" not in listed


def test_json_has_places(library: str) -> None:
    data = json.loads(written("Selon @dupont2020.", library, "json"))
    assert [(item["start"], item["end"], item["text"]) for item in data["citations"]] == [(6, 17, "Dupont (2020)")]
    assert [item["id"] for item in data["bibliography"]] == ["dupont2020"]


def test_unknown_keys_at_their_places(library: str) -> None:
    found = Diagnostics()
    cite("Un\nSelon [@dupont2020; voir @dupond2020].\n", read_references([library], found), found, file="t.md")
    assert [(item.code, item.span, item.remedy) for item in found] == [
        ("C001", Span("t.md", 2, 27, 2, 37), "vouliez-vous « dupont2020 » ?")
    ]


def test_key_of_two_files_is_told(library: str, tmp_path: Path) -> None:
    (tmp_path / "y.bib").write_text(BIB.replace("title={", "title={Autre "), "utf-8")
    found = Diagnostics()
    assert len(read_references([library, str(tmp_path / "y.bib")], found)) == 1
    assert [item.code for item in found] == ["C002"]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")
    found = Diagnostics()
    assert read_text(str(tmp_path / "none.md"), found) is None
    assert read_text(str(tmp_path / "latin.md"), found) is None
    assert read_references([str(tmp_path)], found) == []
    assert sorted(item.code for item in found) == ["E006", "E006", "Y007"]


def test_unknown_style_is_a_diagnostic(library: str) -> None:
    found = Diagnostics()
    assert cite("[@dupont2020]", read_references([library], found), found, style="ap-fr") is None
    assert [item.code for item in found] == ["C003"]
