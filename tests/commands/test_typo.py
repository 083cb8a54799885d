"""`stratege typo`: places, formats, corrections in place, files that cannot be read, silence, YAML left sound."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from stratege.commands import typo


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    typo.arguments(parser)
    return typo.run(parser.parse_args(arguments))


def write(path: Path, text: str) -> str:
    path.write_bytes(text.encode("utf-8"))
    return str(path)


def test_it_tells_place_rule_and_authority(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = write(tmp_path / "a.md", "Un.\n\nDéjà vu, 😀 quoi !\n")
    assert run(name) == 1
    shown = capsys.readouterr().out
    assert f"{name}:3:16: FR-A1 « à vu, 😀 quoi ! » → « à vu, 😀 quoi[FINE]! »" in shown
    assert "Imprimerie nationale" in shown and "--fix le corrige" in shown


def test_right_text_is_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(tmp_path / "a.txt", "Quoi\u202f!\n")) == 0
    assert capsys.readouterr().out == ""


def test_the_formats(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = write(tmp_path / "a.txt", "😀 quoi ! l'Etat\n")
    assert run(name, "--format", "json") == 1
    records = json.loads(capsys.readouterr().out)
    assert [(r["rule"], r["class"], r["column"], r["utf16_column"]) for r in records] == [
        ("FR-A1", "fix", 7, 8), ("FR-B5", "fix", 11, 12), ("FR-D9", "lint", 12, 13),
    ]  # fmt: skip
    assert run(name, "--format", "github") == 1
    assert f"::warning file={name},line=1,col=7,title=FR-A1::" in capsys.readouterr().out
    assert run(name, "--format", "sarif") == 1
    log = json.loads(capsys.readouterr().out)["runs"][0]
    assert [result["level"] for result in log["results"]] == ["warning", "warning", "note"]
    assert {rule["id"] for rule in log["tool"]["driver"]["rules"]} == {"FR-A1", "FR-B5", "FR-D9"}


@pytest.mark.parametrize(
    ("form", "said"), [("github", "file=%s,"), ("gitlab", '"path": "%s"'), ("sarif", '"uri": "%s"')]
)
def test_forges_are_told_files_from_the_root_of_the_repository(
    form: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "notes").mkdir()
    name = write(tmp_path / "notes" / "a.md", "Quoi !\n")
    monkeypatch.chdir(tmp_path / "notes")
    for typed in ("a.md", "./a.md", name, "../notes/a.md"):
        run(typed, "--format", form)
        assert said % "notes/a.md" in capsys.readouterr().out, typed
    run("a.md")
    assert capsys.readouterr().out.startswith("a.md:1:")


def test_fix_keeps_line_ends_mark_and_rights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    name = write(path, '\ufeffQuoi !\r\n\r\n"oui"  \r\nl\'été\r\n')
    path.chmod(0o600)
    assert run("--fix", name) == 0
    assert path.read_bytes().decode() == "\ufeffQuoi\u202f!\r\n\r\n«\u00a0oui\u00a0»  \r\nl’été\r\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]
    capsys.readouterr()
    assert run(name) == 0


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Quoi !\r\n")))
    assert run("--fix", "-", "--locale", "fr-CA") == 0
    assert capsysbinary.readouterr().out == b"Quoi!\r\n"


def test_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes(b"caf\xe9")
    right = write(tmp_path / "b.txt", "Quoi !")
    assert run(str(latin), right) == 5
    shown = capsys.readouterr()
    assert "n'est pas de l'UTF-8 (octet 4)" in shown.err and "FR-A1" in shown.out
    latin.write_bytes("café".encode("utf-16-le"))
    assert run(str(latin)) == 5 and "il est en UTF-16" in capsys.readouterr().err
    assert run(str(tmp_path / "none.txt")) == 2
    assert "n'existe pas" in capsys.readouterr().err
    assert run(write(tmp_path / "c.yaml", "a: [b")) == 1
    assert "YAML illisible" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a.py", "a.json", "a.rst", "a.adoc", "a.tex", "a.mdx", "LICENCE"])
def test_an_unknown_form_is_not_corrected_unless_it_is_named(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    write(path, 'print("b") ; fin !')
    assert run("--fix", str(path)) == 2
    assert "--markup" in capsys.readouterr().err
    assert path.read_text("utf-8") == 'print("b") ; fin !'
    assert run(str(path)) == 1
    shown = capsys.readouterr()
    assert "forme inconnue" in shown.err and "FR-A1" in shown.out
    assert run("--fix", "--markup", "text", str(path)) == 0
    assert path.read_text("utf-8").endswith("\u202f; fin\u202f!")


def test_a_folder_is_read_without_what_git_ignores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.md", "b/c.html", "b/drawn.svg", "kept/d.md", ".hidden/e.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, "Quoi !")
    assert run(str(tmp_path)) == 1
    found = capsys.readouterr().out
    assert [name in found for name in ("a.md", "c.html", "svg", "d.md", "e.md")] == [True, True, False, True, False]
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    write(tmp_path / ".gitignore", "kept\n")
    assert run("--fix", str(tmp_path)) == 0
    texts = {path.name: path.read_text("utf-8") for path in tmp_path.rglob("*.*") if path.suffix in (".md", ".html")}
    assert texts == {
        "a.md": "Quoi\u202f!", "c.html": "Quoi\u202f!", "d.md": "Quoi !", "e.md": "Quoi\u202f!",
    }  # fmt: skip


def test_a_paragraph_in_another_language_is_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = write(tmp_path / "a.md", "Un.\n\nThis is what the reader of a page would see: it is not French!\n")
    assert run(name) == 0
    assert f"{name}:3:1: FR-E3 « This is what the reader of a" in capsys.readouterr().out
    assert run(name, "--format", "sarif") == 0
    assert [r["level"] for r in json.loads(capsys.readouterr().out)["runs"][0]["results"]] == ["note"]
    assert run("--fix", name) == 0
    assert capsys.readouterr().err == ""


def test_rules_are_ignored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = write(tmp_path / "a.txt", "Quoi ! l'été : fin")
    assert run(name, "--ignore", "FR-A1,fr-a2") == 1
    shown = capsys.readouterr().out
    assert "FR-B5" in shown and "FR-A" not in shown
    with pytest.raises(SystemExit):
        run(name, "--ignore", "FR-Z9")


YAML = """\
id: un identifiant ; ici
title: "Quoi ? \\"oui\\" l'été"
key: voir
single: 'l''été ; "oui"'
plain: Un texte ; l'autre (10 %)
block: |
  Un paragraphe ; `a ; b` et "oui".

      du code ; ici
folded: >-
  Deux lignes ;
  l'autre !
list: [Un mot ; deux, mot]
work: {language: en, title: "Why not ? \\"yes\\""}
# commentaire ; l'autre !
"""


def test_yaml_values_alone_change_at_their_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.yaml"
    name = write(path, YAML)
    assert run(name) == 1
    assert f"{name}:2:13: FR-A1" in capsys.readouterr().out
    assert run("--fix", name) == 0
    fixed = path.read_text(encoding="utf-8")
    before, after = yaml.safe_load(YAML), yaml.safe_load(fixed)
    assert list(after) == list(before)
    assert [after[key] == before[key] for key in ("id", "key", "work")] == [True, True, True]
    assert after["title"] == "Quoi\u202f? «\u00a0oui\u00a0» l’été"
    assert after["single"] == "l’été\u202f; «\u00a0oui\u00a0»"
    assert after["plain"] == "Un texte\u202f; l’autre (10\u00a0%)"
    assert after["block"] == "Un paragraphe\u202f; `a ; b` et «\u00a0oui\u00a0».\n\n    du code ; ici\n"
    assert after["folded"] == "Deux lignes\u202f; l’autre\u202f!"
    assert after["list"] == ["Un mot\u202f; deux", "mot"]
    assert "# commentaire ; l'autre !" in fixed
