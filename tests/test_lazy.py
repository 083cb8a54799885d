"""A check that is not the first loads what it needs: no engine, no font, no reader of what the report has not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import charts, references

FILES = {
    "content/reports/r.yaml": "title: Essai\nsections: [{module: a}]\nbibliography: [b]\n",
    "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: |\n      L'« un » [@k].[^n]\n\n      [^n]: Note.\n",
    "content/b.yaml": "kind: bibliography\ntitle: Lu\nreferences:\n"
    "  - {id: k, type: book, title: Titre, author: [{family: Roy, given: Luc}], issued: '2001', publisher: Seuil}\n",
}
# Without a chart, an image, a font of one's own or an exported bibliography, nothing asks for these.
HEAVY = (
    "weasyprint",
    "pydyf",
    "fontTools.ttLib",
    "vl_convert",
    "PIL",
    "pypandoc",
    "jinja2",
    "tinycss2",
    "hypothesis",
    "pytest",
    "stratege.write.html",
    "stratege.write.pdf",
    "stratege.write.markdown",
    "stratege.manifest",
    "stratege.machine",
    "stratege.bounded.work",
    "stratege.citations.answer",
    "stratege.charts.drawing",
    "stratege.charts.vega",
    "stratege.drawings.purifier",
    "stratege.model.sentences",
    "stratege.project.sets",
    "stratege.references.bibtex.read",
    "stratege.references.csl.read",
    "stratege.references.ris.read",
    "stratege.styles.counts",
    "stratege.styles.edits",
    "stratege.styles.locators",
    "stratege.styles.order",
    "stratege.styles.prepare",
    "stratege.styles.printed_locators",
    "stratege.styles.soundness",
    "stratege.typography.fronts",
    "urllib.request",
    "xml.sax",
)
LISTING = """
import sys
from stratege.cli import main
assert main(["check", "--project", sys.argv[1], "--cache", sys.argv[2]]) == 0
print(*sys.modules, sep="\\n")
"""


def test_a_second_check_loads_nothing_heavy(make_project: MakeProject, tmp_path: Path) -> None:
    command = [sys.executable, "-c", LISTING, str(make_project(FILES).root), str(tmp_path / "cache")]
    subprocess.run(command, check=True, capture_output=True)
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert "stratege.pipeline" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_what_is_attached_is_found_and_nothing_else_is() -> None:
    from stratege.references.ris.read import from_ris

    assert references.from_ris is from_ris
    assert callable(charts.draw)
    with pytest.raises(AttributeError, match="no attribute 'from_word'"):
        getattr(references, "from_word")  # noqa: B009
