"""Sentences that need a source: cases/resolve/claims.txt, one a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from stratege.compose.prose import blocks
from stratege.diagnostics import Diagnostics
from stratege.document import Paragraph
from stratege.resolve.claims import unsourced
from stratege.source import Scalar, Span

CASES = Path(__file__).parents[1] / "cases" / "resolve" / "claims.txt"
LINES = [line.split(" =>") for line in CASES.read_text("utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("sentence", "expected"), LINES, ids=[line[0][:40] for line in LINES])
def test_claim(sentence: str, expected: str) -> None:
    source = Scalar(f"{sentence}\n\n[^n]: Une note.", Span("a.yaml", 1, 1))
    [paragraph] = [block for block in blocks(source, Diagnostics()) if isinstance(block, Paragraph)]
    assert list(unsourced(paragraph.children)) == ([expected.strip()] if expected.strip() else [])
