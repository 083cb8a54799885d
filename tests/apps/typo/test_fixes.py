"""Texts corrected in place."""

from __future__ import annotations

from pathlib import Path

import pytest

from stratege.apps.typo import Text, Unreadable, fix, read
from stratege.typography import Edit


def test_count_and_second_pass(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Quoi ! l'Etat\r\n")
    assert fix(read(str(path))) == 2
    assert path.read_bytes().decode() == "Quoi\u202f! l’Etat\r\n"  # what an author must decide stays
    assert fix(read(str(path))) == 0


def test_what_a_correction_calls_for_is_corrected_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def edits(text: Text, _locale: str, _ignore: tuple[str, ...]) -> list[Edit]:
        following = {"a": "b", "b": "c"}.get(text.text)
        return [Edit(0, 1, text.text, following, "FR-A1")] if following else []

    monkeypatch.setattr("stratege.apps.typo.fixes.edits", edits)
    path = tmp_path / "a.txt"
    path.write_text("a", "utf-8")
    assert fix(read(str(path))) == 2 and path.read_text("utf-8") == "c"


def test_a_right_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Quoi\u202f!", "utf-8")
    before = path.stat()
    assert fix(read(str(path))) == 0
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_yaml_keeps_its_structure_or_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("title: Quoi !\n", "utf-8")
    monkeypatch.setattr("stratege.apps.typo.fixes.apply", lambda _text, _edits: "title: {quoi: oui}\n")
    with pytest.raises(Unreadable, match="structure du YAML") as error:
        fix(read(str(path)))
    assert error.value.fault == "content" and path.read_text("utf-8") == "title: Quoi !\n"
