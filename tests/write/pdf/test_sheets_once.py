"""A style sheet is read once, and gives the same pages as one that is read each time."""

from __future__ import annotations

import pytest

from stratege.machine import missing_libraries
from stratege.write.pdf import sheets
from stratege.write.pdf.sheets import Sheet, reading_once
from stratege.write.pdf.swift import applied

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
SHEET = "@page { size: 60mm 40mm; @bottom-left { content: 'a' } } @media print { p { margin: 0; color: red } }"
PAGE = f"<style>{SHEET}</style><p>Un mot</p>"


@pytest.fixture(autouse=True)
def none_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin as a new process does."""
    monkeypatch.setattr(sheets, "_held", {})


class Read:
    """A sheet that counts how often it is read."""

    times = 0

    def __init__(self, *given: object, page_rules: list[object] | None = None, **named: object) -> None:
        Read.times += 1
        self.page_rules = [] if page_rules is None else page_rules
        self.page_rules.append(named.get("string"))


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (SHEET, 1),
        ("p { content: 'a@b' }", 2),
        ("@font-face { font-family: A; src: url(data:,) }", 2),
        ("@IMPORT 'a.css';", 2),
        ("@layer a { p { color: red } }", 2),
        ("@counter-style a { symbols: x }", 2),
        (r"@\66ont-face {}", 2),
        ("@pages {}", 2),
    ],
)
def test_a_sheet_of_selectors_and_pages_is_read_once(text: str, times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Read, "times", 0)
    read = reading_once(Read)
    found: list[list[object]] = [[], []]
    for rules in found:
        read(string=text, base_url="https://a.invalid/", media_type="print", page_rules=rules)
    assert Read.times == times and found == [[text], [text]]


def test_what_differs_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Read, "times", 0)
    read = reading_once(Read)
    kinds = ({}, {"base_url": "https://b.invalid/"}, {"media_type": "screen"}, {"string": "a {}"})
    held: list[Sheet] = [read(**{"string": SHEET, "base_url": "", "media_type": "print"} | kind) for kind in kinds]
    assert Read.times == len({id(sheet) for sheet in held}) == 4
    for number in range(3 * sheets.HELD):
        read(string=f"a{number} {{}}")
    assert len(sheets._held) <= sheets.HELD


def test_pages_are_the_same_the_second_time() -> None:
    from weasyprint import HTML

    def made() -> bytes:
        page = HTML(string=PAGE).render()
        return page.write_pdf(pdf_identifier=b"a") or b""

    usual = made()
    with applied():
        assert [made(), made()] == [usual, usual]
        assert len(sheets._held) == 1
