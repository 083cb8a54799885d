"""`stratege new`: each kind of project builds strictly in every format, and nothing that stands is ever touched."""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path

import pytest
import yaml

from stratege import __version__, cli
from stratege.commands.new import KINDS
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.machine import DEBIAN_PACKAGES, missing_libraries
from stratege.project import Project
from stratege.project.starters import STARTERS

FORMATS = "md,html" if missing_libraries() else "md,html,pdf"
OPTIONAL = ("templates/themes/*.yaml", "stratege.yaml")  # what a project may do without
REVIEW = "review: {status: reviewed}\n"
FORGES = (".github/workflows/rapport.yml", ".gitlab-ci.yml")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_builds_strictly_in_every_format(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["new", "x", "--kind", kind]) == 0
    written, said = capsys.readouterr()
    assert sorted(written.splitlines()) == sorted(f"x/{name}" for name in tree(tmp_path / "x"))
    assert said.splitlines()[-2:] == ["    cd x", "    stratege build"]
    assert cli.main(["check", "--strict", "--project", "x", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert cli.main(["build", "--strict", "--project", "x", "--to", FORMATS]) == 0
    assert capsys.readouterr().err == ""
    [name] = Project(tmp_path / "x").reports()
    for form in FORMATS.split(","):
        assert (tmp_path / f"x/output/{name}/{name}.{form}").stat().st_size > 100


@pytest.mark.parametrize(
    ("kind", "held"),
    [
        ("essai", ("chart:", "table:", "callout:", "kind: benefits", "kind: limits")),
        (
            "conseil",
            ("chart:", "table:", "key_figures:", "kind: matrix", "kind: swot", "action_plan:", "key_messages:"),
        ),
        ("memoire", ("chart:", "table:", "quote:", "kind: glossary", "kind: appendix", ".bib]")),
    ],
)
def test_each_kind_shows_what_its_author_needs(kind: str, held: tuple[str, ...]) -> None:
    files = tree(STARTERS / kind)
    text = "\n".join(content.decode() for content in files.values())
    assert [word for word in (*held, "[=", "[@", "[#tab_", "[#fig_", "statement:") if word not in text] == []
    assert not re.search(r"\b(todo|xxx|lorem|ipsum|fixme)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("kind", KINDS)
def test_files_are_commented_and_tell_editors_their_schema(kind: str, tmp_path: Path) -> None:
    cli.main(["new", "x", "--kind", kind])
    for path in (*(tmp_path / "x/content").rglob("*.yaml"), tmp_path / "x/stratege.yaml"):
        first, *rest = path.read_text("utf-8").splitlines()
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / schema).is_file(), path
        assert path.parent.name != "reports" or any(line.lstrip().startswith("# ") for line in rest)
    settings = json.loads((tmp_path / "x/.vscode/settings.json").read_text("utf-8"))
    for schema, pattern in settings["yaml.schemas"].items():
        assert (tmp_path / "x" / schema).is_file()
        assert pattern in OPTIONAL or list((tmp_path / "x").glob(pattern))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_marks_a_chapter_that_nobody_has_read(kind: str, tmp_path: Path) -> None:
    cli.main(["new", "x", "--kind", kind])
    [name] = Project(tmp_path / "x").reports()
    chapter = next(
        path for path in sorted((tmp_path / "x/content").glob("*.yaml")) if REVIEW in path.read_text("utf-8")
    )
    chapter.write_text(chapter.read_text("utf-8").replace(REVIEW, ""), "utf-8")
    assert cli.main(["build", "--project", "x", "--to", "md"]) == 0
    assert "Brouillon" in (tmp_path / f"x/output/{name}/{name}.md").read_text("utf-8")


def test_schemas_date_and_version_are_those_of_the_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1775174400")
    cli.main(["new", "vide", "x"])
    report = (tmp_path / "x/content/reports/rapport.yaml").read_text("utf-8")
    assert 'date: "2026-04-03"' in report
    assert f"stratege=={__version__}\n" in (tmp_path / "x/requirements.txt").read_text("utf-8")
    capsys.readouterr()
    for name in ("module", "report", "theme"):
        cli.main(["schema", name])
        assert capsys.readouterr().out == (tmp_path / f"x/schema/{name}.json").read_text("utf-8")


def test_severities_are_those_of_the_catalogue_until_they_are_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["new", "vide", "x"])
    settings = tmp_path / "x/stratege.yaml"
    severities = yaml.safe_load(settings.read_text("utf-8"))["severity"]
    assert severities == {code: CATALOGUE[code].severity for code in severities} and "F005" in severities
    settings.write_text(settings.read_text("utf-8").replace("F005: warning", "F005: error"), "utf-8")
    (tmp_path / "x/content/chapitre.yaml").write_text(
        "kind: prose\ntitle: Un\nbody:\n  - prose: 40 % des firmes.\n", "utf-8"
    )
    capsys.readouterr()
    assert cli.main(["check", "--project", "x"]) == 1
    assert "erreur F005" in capsys.readouterr().out


def test_forges_install_what_the_pdf_needs_and_pin_what_they_run(tmp_path: Path) -> None:
    cli.main(["new", "essai", "x"])
    for name in FORGES:
        text = (tmp_path / "x" / name).read_text("utf-8")
        assert yaml.safe_load(text)
        assert all(package in text for package in DEBIAN_PACKAGES)
        assert (
            "stratege check --strict --profile all" in text and "stratege build --strict" in text and "output/" in text
        )
        used = re.findall(r"uses: (.*)", text)
        assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in used)
        assert len(used) == (3 if "github" in name else 0)
    [repository] = yaml.safe_load((tmp_path / "x/.pre-commit-config.yaml").read_text("utf-8"))["repos"]
    [hook] = repository["hooks"]
    assert (hook["entry"], hook["language"]) == ("stratege check --profile all", "system")
    heard = ("content/faits.yaml", "templates/themes/maison.yaml", "stratege.yaml")
    assert all(re.search(hook["files"], name) for name in heard)
    assert not any(re.search(hook["files"], name) for name in ("output/essai/essai.md", "x/stratege.yaml"))


def test_page_names_every_kind_and_its_commands_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (STARTERS.parents[1] / "docs/nouveau.md").read_text("utf-8")
    assert [kind for kind in KINDS if f"| `{kind}`" not in page] == []
    commands = re.findall(r"^```sh\n(.*?)^```", page, re.MULTILINE | re.DOTALL)[0].splitlines()
    for program, *words in map(shlex.split, commands):
        if program == "cd":
            monkeypatch.chdir(words[0])
        else:
            assert cli.main([*words, *(["--to", "md"] if words == ["build"] else [])]) == 0
    assert Path("output/memoire/memoire.md").is_file()
    named = re.findall(r"`([\w./-]+)`", page[page.index("| fichier |") : page.index("## Rien")])
    files = [name for name in named if "/" in name or name.startswith(".") or name.endswith((".md", ".txt"))]
    assert len(files) >= 7 and [name for name in files if not Path(name).exists()] == []


def test_kind_may_stand_before_the_folder_and_is_essai_by_default(tmp_path: Path) -> None:
    assert cli.main(["new", "memoire", "x"]) == cli.main(["new", "y"]) == cli.main(["new", "memoire"]) == 0
    assert (tmp_path / "x/content/reports/memoire.yaml").is_file()
    assert (tmp_path / "y/content/reports/essai.yaml").is_file()
    assert (tmp_path / "memoire/content/reports/essai.yaml").is_file()  # alone, it is the name of a folder


@pytest.mark.parametrize("words", [["a", "b"], ["memoire", "a", "b"], ["memoire", "a", "--kind", "vide"]])
def test_what_is_no_kind_and_folder_is_refused(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["new", *words]) == 2
    assert "essai, conseil, memoire, vide" in capsys.readouterr().err
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        ({"README.md": "Le mien."}, ["x/README.md"]),
        ({"content/reports/b.yaml": "", "content/a.csv": "1"}, ["x/content/a.csv", "x/content/reports/b.yaml"]),
        ({"content": "un fichier"}, ["x/content"]),
        ({".github/workflows": "un fichier"}, ["x/.github/workflows"]),
        ({"templates/themes/a.yaml": "name: a\n"}, ["x/templates/themes/a.yaml"]),
    ],
)  # fmt: skip
def test_what_stands_in_the_way_is_told_file_by_file_and_nothing_is_written(
    standing: dict[str, str], told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in standing.items():
        (tmp_path / "x" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "x" / name).write_text(text, "utf-8")
    before = tree(tmp_path)
    assert cli.main(["new", "x"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.findall(r"^stratege new : (\S+) est déjà là$", err, re.MULTILINE) == told
    assert err.splitlines()[-1].startswith("stratege new : rien n'est écrit")
    assert tree(tmp_path) == before


def test_links_are_in_the_way_wherever_they_lead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "x/content").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "x/README.md").symlink_to(tmp_path / "nowhere")
    assert cli.main(["new", "x"]) == 2
    assert [line.split(" est ")[0] for line in capsys.readouterr().err.splitlines()[:-1]] == [
        "stratege new : x/README.md",
        "stratege new : x/content",
    ]
    assert tree(tmp_path) == {} and not (tmp_path / "nowhere").exists()


def test_link_to_a_folder_in_the_content_is_in_the_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "x/content").mkdir(parents=True)
    (tmp_path / "x/content/more").symlink_to(tmp_path / "elsewhere")
    assert cli.main(["new", "vide", "x"]) == 2
    assert "stratege new : x/content/more est déjà là" in capsys.readouterr().err


def test_what_is_not_in_the_way_stays(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/HEAD").write_text("ref", "utf-8")
    (tmp_path / "LICENSE").write_text("MIT", "utf-8")
    assert cli.main(["new", "."]) == 0
    assert (tmp_path / "LICENSE").read_text("utf-8") == "MIT"
    assert (tmp_path / "content/reports/essai.yaml").is_file()


def test_file_or_refusal_in_the_place_of_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x").write_text("a", "utf-8")
    assert cli.main(["new", "x"]) == 2
    assert "stratege new : x est déjà là" in capsys.readouterr().err
    assert cli.main(["new", f"{'n' * 300}"]) == 2
    assert "E004" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="who may do everything is refused nothing")
def test_folder_that_refuses_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o500)
    assert cli.main(["new", "x"]) == 2
    assert "l'accès est refusé" in capsys.readouterr().err
    tmp_path.chmod(0o700)


def test_bad_day_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "hier")
    assert cli.main(["new", "x"]) == 2
    assert "E010" in capsys.readouterr().err and tree(tmp_path) == {}
