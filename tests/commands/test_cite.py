"""`stratege cite`, as its users call it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from stratege import cli

BIB = "@book{dupont2020, author={Dupont, Anne}, title={Un livre}, publisher={PUF}, year=2020}\n"
TEXT = "---\ntitle: '@dupont2020'\n---\nSelon @dupont2020 [p. 3], *oui*. Pas `[@dupont2020]` ni a@b.fr.\n"


@pytest.fixture
def library(tmp_path: Path) -> str:
    (tmp_path / "z.bib").write_text(BIB, "utf-8")
    return str(tmp_path / "z.bib")


def _run(*arguments: str) -> int:
    return cli.main(["cite", *arguments])


def test_markdown(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "t.md").write_text(TEXT, "utf-8")
    assert _run(str(tmp_path / "t.md"), "-b", library) == 0
    assert capsys.readouterr().out == (
        "---\ntitle: '@dupont2020'\n---\nSelon Dupont (2020, p. 3), *oui*. Pas `[@dupont2020]` ni a@b.fr.\n\n"
        "## Références\n\nDupont, A. (2020). *Un livre*. PUF.\n"
    )


def test_html_links_both_ways(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "t.md").write_text(TEXT, "utf-8")
    assert _run(str(tmp_path / "t.md"), "--bibliography", library, "--to", "html") == 0
    out = capsys.readouterr().out
    assert 'Dupont (<a href="#ref-dupont2020">2020, p. 3</a>), <em>oui</em>' in out
    assert '<p id="ref-dupont2020">Dupont, A. (2020). <i>Un livre</i>. PUF.</p>' in out


def test_json_from_standard_input(
    library: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"Selon @dupont2020.")))
    assert _run("-", "-b", library, "--to", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["citations"][0] | {"html": ""} == {
        "start": 6,
        "end": 17,
        "source": "@dupont2020",
        "text": "Dupont (2020)",
        "html": "",
    }
    assert found["bibliography"][0]["text"] == "Dupont, A. (2020). Un livre. PUF."


def test_the_whole_list_in_another_style(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("-b", library, "--to", "text", "--style", "iso690-author-date-fr") == 0
    assert capsys.readouterr().out.startswith("DUPONT, Anne, 2020.")


def test_unknown_key_has_its_place(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "t.md").write_text("Un\nAprès [@dupond2020].\n", "utf-8")
    assert _run(str(tmp_path / "t.md"), "-b", library) == 1
    told = capsys.readouterr().err
    assert "t.md:2:9: erreur C001" in told and "vouliez-vous « dupont2020 » ?" in told


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("absent.md", "-b", "absent.bib"), 5, "ce fichier n'existe pas"),
        ((), 2, "--bibliography"),
        (("--list-styles", "aucunstyle"), 2, "aucun style"),
    ],
)
def test_wrong_calls(arguments: tuple[str, ...], code: int, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*arguments) == code
    assert told in capsys.readouterr().err


def test_unknown_style(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("-b", library, "--style", "ap-fr") == 1
    assert "C003" in capsys.readouterr().err


def test_styles_are_listed_with_their_titles(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--list-styles", "apa-fr") == 0
    assert capsys.readouterr().out.splitlines()[0] == "apa-fr\tAPA 7 en français (France)"


def test_a_style_of_one_s_own_is_judged_at_its_line(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    style = tmp_path / "x.csl"
    opening = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
    citation = '<citation><layout><text macro="m"/></layout></citation>'
    style.write_text(f'{opening}\n{citation}\n<macro name="m"><text macro="m"/></macro>\n</style>', "utf-8")
    assert _run("-b", library, "--style", str(style)) == 1
    out, told = capsys.readouterr()
    assert not out and f"{style}:3:17: erreur C018" in told and "« m » s'appelle elle-même sans fin" in told
    assert '<macro name="m"><text macro="m"/></macro>' in told

    style.write_text(f'{opening}\n{citation}\n<macro name="m"><text variable="title"/></macro>\n</style>', "utf-8")
    (tmp_path / "t.md").write_text("Après [@dupont2020].", "utf-8")
    assert _run(str(tmp_path / "t.md"), "-b", library, "--style", str(style)) == 0
    assert "Après Un livre." in capsys.readouterr().out


def test_a_style_that_is_not_there_is_named(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("-b", library, "--style", "absent.csl") == 5
    assert "E006 : impossible de lire « absent.csl » : ce fichier n'existe pas" in capsys.readouterr().err
