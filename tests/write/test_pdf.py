"""The PDF: what it carries besides its pages."""

from __future__ import annotations

import gc
import mimetypes

import pytest

from stratege.machine import missing_libraries
from stratege.write.pdf.writer import write_pdf

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def test_the_type_of_a_source_does_not_depend_on_the_machine() -> None:
    mimetypes.add_type("text/autre", ".yaml")
    written, _ = write_pdf(_page, [], "essai", sources={"rapport.yaml": b"a: 1"}, day="2026-01-02")
    assert b"/application#2fyaml" in written and b"autre" not in written


def _page(_placing: object) -> str:
    return "<html lang='fr'><head><title>Essai</title></head><body><p>Texte.</p></body></html>"


def test_garbage_is_looked_for_seldom_while_pages_are_laid_out_and_as_before_afterwards() -> None:
    former, usual, seen = gc.get_threshold(), (700, 10, 10), []
    gc.set_threshold(*usual)

    def page(placing: object) -> str:
        seen.append(gc.get_threshold())
        if len(seen) == 2:
            raise KeyError
        return _page(placing)

    write_pdf(page, [], "essai")
    assert gc.get_threshold() == usual
    with pytest.raises(KeyError):
        write_pdf(page, [], "essai")
    assert gc.get_threshold() == usual
    gc.set_threshold(*former)
    assert all(now[0] > usual[0] for now in seen)
