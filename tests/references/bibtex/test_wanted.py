"""Of a library only what is wanted is read, and it is what reading all gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stratege import pandoc
from stratege.references import dump, from_bibtex, load

CASES = sorted((Path(__file__).parents[2] / "cases" / "bibliographies").glob("*.bib"))


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_what_is_wanted_is_as_if_all_were_read(file: Path) -> None:
    text = file.read_text("utf-8-sig", errors="replace")
    whole = from_bibtex(text)
    wanted = {"_".join(entry.item["id"].split()) for entry in whole[::2]}  # type: ignore[attr-defined]
    some = from_bibtex(text, wanted)
    assert [(one.item["id"], one.place) for one in some] == [(one.item["id"], one.place) for one in whole]
    pairs = list(zip(whole, some, strict=True))
    assert pairs[::2] == [(one, one) for one in whole[::2]]


def test_what_is_not_wanted_never_meets_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = []
    convert = pandoc.convert

    def spy(text: str, *rest: Any) -> str:
        sent.append(text)
        return convert(text, *rest)

    monkeypatch.setattr(pandoc, "convert", spy)
    parts = [f"@book{{k{number}, title = {{Titre {number}}}, crossref = {{k{number + 1}}}}}" for number in range(9)]
    found = from_bibtex("\n".join(parts), {"k7"})
    assert [entry.item for entry in found[:7]] == [{"id": f"k{number}"} for number in range(7)]
    [text] = sent
    assert [number for number in range(9) if f"Titre {number}" in text] == [7, 8]


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_entries_read_by_few_are_as_if_all_were_at_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = file.read_text("utf-8-sig", errors="replace")
    whole = from_bibtex(text)
    monkeypatch.setattr("stratege.references.bibtex.converter.READ_AT_ONCE", 2)
    assert from_bibtex(text) == whole


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_entries_are_kept_whole(file: Path) -> None:
    entries = from_bibtex(file.read_text("utf-8-sig", errors="replace"))
    assert load(dump(entries)) == entries
