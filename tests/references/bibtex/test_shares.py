"""Half of a large library is read in a child: what is read is the same, whatever becomes of the child."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from stratege import pandoc
from stratege.bounded import Limits
from stratege.bounded.limits import can_bound
from stratege.references import from_bibtex
from stratege.references.bibtex import read

CASES = sorted((Path(__file__).parents[2] / "cases" / "bibliographies").glob("*.bib"))
FEW = "".join(f"@book{{k{n}, title = {{Titre {n}}}, year = 2000}}\n" for n in range(8))
KEYLESS = "".join(f"@book{{, author = {{Roy, Anne}}, title = {{Titre {n}}}, year = 2000}}\n" for n in range(8))


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries of any size are large, on a machine of two cores."""
    monkeypatch.setattr(read, "WORTH_A_CHILD", 2)
    monkeypatch.setattr(read, "cores", lambda: 2)


@pytest.mark.parametrize("text", [FEW, KEYLESS, FEW + KEYLESS], ids=["keys", "no key", "some keys"])
def test_two_processes_read_as_one(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = from_bibtex(text)
    monkeypatch.setattr(read, "WORTH_A_CHILD", 2)
    monkeypatch.setattr(read, "cores", lambda: 2)
    assert from_bibtex(text) == alone


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_two_processes_read_real_libraries_as_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    test_two_processes_read_as_one(file.read_text("utf-8-sig", errors="replace"), monkeypatch)


@pytest.mark.skipif(not can_bound(), reason="no child on this system")
@pytest.mark.usefixtures("shared")
def test_a_child_has_the_last_half(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = _spied(monkeypatch)
    assert len(from_bibtex(FEW)) == 8
    assert [number for number in range(8) if f"Titre {number}" in "".join(sent)] == [0, 1, 2, 3]


@pytest.mark.usefixtures("shared")
def test_a_child_that_dies_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    parent, entry = os.getpid(), read._entry

    def dies(*of: Any) -> Any:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return entry(*of)

    monkeypatch.setattr(read, "_entry", dies)
    assert [one.item["title"] for one in from_bibtex(FEW)] == [f"Titre {n}" for n in range(8)]


@pytest.mark.usefixtures("shared")
def test_what_stops_pandoc_in_a_child_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    convert = pandoc.convert

    def slow(text: str, *rest: Any) -> str:
        if "Titre 6" in text:
            raise pandoc.PandocFailed("time")
        return convert(text, *rest)

    monkeypatch.setattr(pandoc, "convert", slow)
    with pytest.raises(pandoc.PandocFailed) as caught:
        from_bibtex(FEW, limits=Limits())
    assert (caught.value.cause, caught.value.key, caught.value.place) == ("time", "k6", (7, 7))


def test_one_core_reads_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "WORTH_A_CHILD", 2)
    monkeypatch.setattr(read, "cores", lambda: 1)
    sent = _spied(monkeypatch)
    from_bibtex(FEW)
    assert "Titre 7" in "".join(sent)


def _spied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that pandoc gets from this process."""
    sent, convert = [], pandoc.convert

    def spy(text: str, *rest: Any) -> str:
        sent.append(text)
        return convert(text, *rest)

    monkeypatch.setattr(pandoc, "convert", spy)
    return sent
