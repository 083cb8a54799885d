"""What no rule may touch: each branch finds its example, and nothing else finds it so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stratege.typography import opaque
from stratege.typography.opaque import COMPACT, SPACED, Branch, opaque_spans


@pytest.fixture(autouse=True)
def _own_patterns() -> Iterator[None]:
    yield
    opaque._patterns.cache_clear()


def _read(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The text of an example, and the stretch that its brackets stand around."""
    before, _, rest = example.partition("⟦")
    inside, _, after = rest.partition("⟧")
    return f"{before}{inside}{after}", [(len(before), len(before) + len(inside))]


@pytest.mark.parametrize("branch", [*COMPACT, *SPACED], ids=lambda branch: branch.name)
def test_a_branch_finds_its_example(branch: Branch) -> None:
    text, spans = _read(branch.example)
    assert opaque_spans(text) == spans


@pytest.mark.parametrize("branch", [*COMPACT, *SPACED], ids=lambda branch: branch.name)
def test_no_other_branch_finds_it_so(branch: Branch, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COMPACT", "SPACED"):
        kept = tuple(one for one in getattr(opaque, name) if one is not branch)
        monkeypatch.setattr(opaque, name, kept)
    opaque._patterns.cache_clear()
    text, spans = _read(branch.example)
    assert opaque_spans(text) != spans
