"""The PDF: what it carries besides its pages."""

from __future__ import annotations

import mimetypes

import pytest

from stratege.machine import missing_libraries
from stratege.write.pdf.writer import write_pdf

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def test_the_type_of_a_source_does_not_depend_on_the_machine() -> None:
    mimetypes.add_type("text/autre", ".yaml")
    written, _ = write_pdf(_page, [], "essai", sources={"rapport.yaml": b"a: 1"}, day="2026-01-02")
    assert b"/application#2fyaml" in written and b"autre" not in written


def _page(_pages: object, _past: object) -> str:
    return "<html lang='fr'><head><title>Essai</title></head><body><p>Texte.</p></body></html>"
