"""A word or a paragraph more in the essay has a few of its pages laid out again, to the bytes of a first build."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.project import Cache, Project
from stratege.write.pdf import writer

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")]
ROOT = Path(__file__).parents[2]
SIGNATURE = re.compile(r",?\s+reviewed_content: \{[^}]*\}")
MODEL = "      Le même modèle a enfin"  # a paragraph
EDITS = (
    ("families.yaml", MODEL, f"      Une phrase de plus.\n\n{MODEL}"),
    ("limits.yaml", " l'entreprise ", " notre entreprise "),
    ("families.yaml", f"      Une phrase de plus.\n\n{MODEL}", MODEL),
)


def pdf(project: Path, cache: Cache, name: str) -> bytes:
    built = build(Project(project, cache), "essay", project.parent / name, ("pdf",), apart=False)
    [found] = [path for path in built.files if path.suffix == ".pdf"]
    return found.read_bytes()


def test_what_changed_lays_out_its_pages_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: Callable[[Path], Cache]
) -> None:
    project, cache, whole = tmp_path / "project", fresh(tmp_path / "cache"), list[int]()
    shutil.copytree(ROOT / "content", project / "content")
    for module in (project / "content").glob("*.yaml"):  # a signed one that changes has its row of the committee change
        module.write_text(SIGNATURE.sub("", module.read_text("utf-8")), "utf-8")
    usual = writer.settle
    monkeypatch.setattr(writer, "settle", lambda *given: whole.append(1) or usual(*given))
    first = pdf(project, cache, "first")
    whole.clear()
    for number, (file, before, after) in enumerate(EDITS):
        place = project / "content" / file
        text = place.read_text("utf-8")
        assert before in text
        place.write_text(text.replace(before, after, 1), "utf-8")
        kept = pdf(project, cache, "kept")
        assert not whole
        assert kept == pdf(project, fresh(tmp_path / f"clean {number}"), "clean")
        whole.clear()
    assert kept != first
