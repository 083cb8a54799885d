"""Files read and rewritten: markup by suffix, rights and line ends kept, whose fault it is when they cannot be."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from stratege.apps.typo.texts import Text, Unreadable, read, rewrite


@pytest.mark.parametrize(
    ("name", "markup"), [("a.md", "markdown"), ("a.HTM", "html"), ("a.yml", "yaml"), ("a.tex", "text"), ("a", "text")]
)
def test_markup_by_suffix(name: str, markup: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes("été\r\n".encode())
    assert read(str(path)) == Text(str(path), "été\r\n", markup)
    assert read(str(path), "html").markup == "html"


@pytest.mark.parametrize(
    ("name", "fault", "told"),
    [
        ("none.txt", "no such text", "ce fichier n'existe pas"),
        ("", "no such text", "c'est un dossier"),
        ("latin.txt", "machine", "octet 4"),
        ("a\0b", "machine", "n'est pas un chemin"),
        ("latin.txt/x", "machine", "un fichier tient la place d'un dossier"),
    ],
)
def test_what_cannot_be_read(name: str, fault: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    with pytest.raises(Unreadable, match=told) as error:
        read(f"{tmp_path}/{name}")
    assert error.value.fault == fault


def test_rewriting_keeps_rights_and_follows_links(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text("un", "utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    rewrite(str(link), b"deux")
    assert link.is_symlink() and path.read_bytes() == b"deux" and path.stat().st_mode & 0o777 == 0o640


def test_what_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"écriture impossible \(ce fichier n'existe pas\)") as error:
        rewrite(str(tmp_path / "none.txt"), b"un")
    assert error.value.fault == "machine" and list(tmp_path.iterdir()) == []


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("é\r\n".encode())))
    assert read("-") == Text("-", "é\r\n", "text")
