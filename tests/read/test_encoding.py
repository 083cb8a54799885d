"""UTF-16 is recognised without its mark, and no extract has a NUL."""

from __future__ import annotations

import pytest

from stratege.diagnostics import Diagnostics
from stratege.read.encoding import shown, utf_16
from stratege.read.nodes import decode

TEXT = "kind: prose\ntitle: Été à Évreux\n"


@pytest.mark.parametrize("form", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [TEXT, "kind: prose\n"])
def test_utf_16_without_its_mark_is_told(form: str, text: str) -> None:
    content, diagnostics = text.encode(form), Diagnostics()
    assert (decode("a.yaml", content, diagnostics), utf_16(content)) == (None, form)
    assert "UTF-16" in diagnostics.items[0].message
    assert shown(content) == text


@pytest.mark.parametrize(
    "content", [b"", b"a", TEXT.encode(), TEXT.encode("cp1252"), b"nom;prix\0\nun;deux\n", bytes(40)]
)
def test_no_other_file_is_taken_for_it(content: bytes) -> None:
    assert utf_16(content) == ""
    assert "\0" not in shown(content)
