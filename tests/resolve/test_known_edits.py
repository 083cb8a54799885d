"""The edits of a text are found once: in a process, and from one build to the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.project import Cache
from stratege.resolve import known_edits
from stratege.resolve.known_edits import KnownEdits, of_profile
from stratege.typography import Profile, edits

TEXTS = ['"oui" !', "le 1er mai", "rien", "10 000 €"]
USE = Profile()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the engine is given."""
    given: list[str] = []

    def edits_of(text: str, use: Profile) -> list[known_edits.Edit]:
        given.append(text)
        return edits(text, use)

    monkeypatch.setattr(known_edits, "edits", edits_of)
    return given


def build(cache: Cache, texts: list[str], *key: str, use: Profile = USE) -> list[list[known_edits.Edit]]:
    """What a new process makes of the texts of a report."""
    known = KnownEdits(use)
    with known.kept(cache, *key):
        return [known.edits(text) for text in texts]


@given(st.text(alphabet="ab1e \"'!:«»-  \ue000"))
def test_they_are_those_of_the_engine(text: str) -> None:
    assert of_profile(USE).edits(text) == edits(text, USE)


def test_the_next_build_asks_for_new_texts_alone(tmp_path: Path, asked: list[str]) -> None:
    cache = Cache(tmp_path)
    first = build(cache, TEXTS, "a.yaml")
    assert asked == TEXTS and first == [edits(text, USE) for text in TEXTS]
    assert build(cache, [*TEXTS, "non !"], "a.yaml")[:-1] == first and asked == [*TEXTS, "non !"]


def test_a_report_and_a_profile_have_their_own(tmp_path: Path, asked: list[str]) -> None:
    cache = Cache(tmp_path)
    build(cache, TEXTS, "a.yaml")
    build(cache, TEXTS, "b.yaml")
    build(cache, TEXTS, "a.yaml", use=Profile("fr-CA", high=""))
    assert asked == 3 * TEXTS


def test_many_new_texts_are_kept_with_the_others(tmp_path: Path, asked: list[str]) -> None:
    cache = Cache(tmp_path)
    build(cache, TEXTS)
    build(cache, ["un !", "deux !"])
    asked.clear()
    build(cache, [*TEXTS, "un !", "deux !"])
    assert asked == []


def test_few_new_texts_are_not_worth_writing(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    build(cache, TEXTS)
    before = [path.read_bytes() for path in tmp_path.glob("typography/*/*")]
    build(cache, [*TEXTS, "un !"])
    assert [path.read_bytes() for path in tmp_path.glob("typography/*/*")] == before


def test_a_process_holds_no_more_than_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_edits, "KNOWN", 2)
    known = KnownEdits(USE)
    for text in TEXTS:
        known.edits(text)
    assert len(known._found) <= 2
