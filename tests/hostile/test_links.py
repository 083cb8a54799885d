"""Links that lead out of the project, or in circles: nothing is read or written through them, and each is told."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest
from hostile.projects import SECRET, SECRETS, Hostile, codes, places, watched

from stratege.diagnostics import Diagnostic
from stratege.project import Cache, OutsideProject, Project, below, write_together

CSV = "table: {id: t, caption: Un tableau, columns: [{title: A}, {title: B}], data: x.csv}"
FIGURE = "figure: {id: f, caption: Une figure, image: x.svg, alt: Rien.}"
CODES = {"out": "S009", "dangling": "S006", "circle": "S060", "hidden": "S009", "made": "S009"}


def bad_link(project: Hostile, name: str, kind: str, secret: str) -> None:
    """A link that leads out, nowhere, to itself, into a hidden folder or into output/."""
    project.write(".git/config", SECRETS["secret.csv"])
    project.write("output/other.md", SECRETS["secret.csv"])
    targets = {
        "out": project.outside / secret,
        "dangling": "nothing-there",
        "circle": Path(name).name,
        "hidden": project.root / ".git/config",
        "made": project.root / "output/other.md",
    }
    project.link(name, targets[kind])


def held(project: Hostile, found: list[Diagnostic]) -> bool:
    """Whether nothing went out, and nothing of the secrets came in."""
    said = project.told() + "".join(item.message for item in found)
    return (
        project.breaches == [] and project.heard > 0 and SECRET not in said.replace(SECRETS["secret.csv"].decode(), "")
    )


@pytest.mark.parametrize("kind", CODES)
@pytest.mark.parametrize(
    ("name", "secret", "block"),
    [
        ("content/x.csv", "secret.csv", CSV),
        ("content/x.svg", "secret.svg", FIGURE),
        ("content/x.yaml", "secret.yaml", ""),
    ],
)
def test_a_file_of_the_content(name: str, secret: str, block: str, kind: str, project: Hostile) -> None:
    """The module is used by nothing, and told all the same."""
    bad_link(project, name, kind, secret)
    project.shows(block or "prose: Bonjour.")
    found = project.build()
    assert codes(found) == {CODES[kind]}
    assert places(found, CODES[kind]) == {"content/a.yaml" if block else name}
    assert held(project, found)


@pytest.mark.parametrize("kind", CODES)
@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("content/x.csl", "citation_style: x.csl"),
        ("content/x.bib", "nocite: []"),
        ("content/x.png", "theme: {logo: x.png}"),
        ("content/x.ttf", "theme: {fonts: {text: {family: X, regular: x.ttf}}}"),
    ],
)
def test_a_file_that_the_plan_names(name: str, line: str, kind: str, project: Hostile) -> None:
    bad_link(project, name, kind, "secret.csv")
    project.plan(line)
    if name.endswith(".bib"):
        plan = project.root / "content/reports/r.yaml"
        plan.write_text(plan.read_text("utf-8").replace("[bib]", "[bib, x.bib]"), "utf-8")
    found = project.build()
    assert codes(found) == {CODES[kind]} and places(found, CODES[kind]) == {"content/reports/r.yaml"}
    assert held(project, found)


@pytest.mark.parametrize("kind", CODES)
@pytest.mark.parametrize(
    "name", ["html/paragraph.html.j2", "markdown/paragraph.md.j2", "styles/tokens.css", "themes/sober.css"]
)
def test_a_file_of_the_templates(name: str, kind: str, project: Hostile) -> None:
    bad_link(project, f"templates/{name}", kind, "secret.css")
    found = project.build()
    assert codes(found) == {CODES[kind]} and places(found, CODES[kind]) == {f"templates/{name}"}
    assert held(project, found) and project.told().replace(SECRETS["secret.csv"].decode(), "") == ""


@pytest.mark.parametrize(
    "name", ["templates", "templates/html", "templates/styles", "templates/themes", "content/reports"]
)
def test_a_folder_that_leads_out(name: str, project: Hostile) -> None:
    if name == "content/reports":
        (project.root / "content/reports/r.yaml").rename(project.outside / "r.yaml")
        (project.root / name).rmdir()
    project.link(name, project.outside)
    found = project.build()
    assert places(found, "S009") == {name}
    assert held(project, found)


def test_a_theme_that_leads_out(project: Hostile) -> None:
    project.plan("theme: mine")
    project.link("templates/themes/mine.yaml", project.outside / "secret.yaml")
    found = project.build()
    assert places(found, "S009") == {"templates/themes/mine.yaml"} and held(project, found)


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
@pytest.mark.parametrize("name", ["content/x.yaml", "content/reports/s.yaml", "templates/styles/x.css"])
def test_no_extract_of_what_leads_out(
    name: str, form: str, project: Hostile, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line that a diagnostic shows is never that of a file which may not be read."""
    project.link(name, project.outside / "secret.csv")
    (project.outside / "secret.csv").write_text(SECRET, "utf-8")
    assert project.command("check", "--format", form) == 1
    said = capsys.readouterr()
    assert name in said.out and SECRET not in said.out + said.err and project.breaches == []


def test_a_report_that_leads_out(project: Hostile) -> None:
    project.link("content/reports/s.yaml", project.outside / "secret.yaml")
    found = project.build("s")
    assert codes(found) == {"S009"} and held(project, found)
    assert project.build("r") == []


@pytest.mark.parametrize("name", ["output", "output/r", "output/r/figures"])
@pytest.mark.parametrize("place", ["outside", ".git/hooks", "content", "templates"])
def test_an_output_that_leads_out(name: str, place: str, project: Hostile) -> None:
    target = project.outside if place == "outside" else project.root / place
    target.mkdir(parents=True, exist_ok=True)
    project.shows(FIGURE)
    project.write("content/x.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
    project.link(name, target)
    before = sorted(target.iterdir())
    found = project.build()
    assert codes(found) == {"E004"} and all("lien" in item.message for item in found)
    assert sorted(target.iterdir()) == before and project.outside_is_whole() and project.breaches == []
    assert project.command("clean") == 0
    assert sorted(target.iterdir()) == before and project.outside_is_whole() and project.breaches == []


@pytest.mark.parametrize("name", ["output/r/figures/x.svg", "output/r/r.md", "output/r/manifest.json"])
def test_a_file_that_is_a_link_is_replaced(name: str, project: Hostile) -> None:
    project.link(name, project.outside / "r.md")
    assert project.build() == [] and project.outside_is_whole() and project.breaches == []
    assert not (project.root / "output/r/r.md").is_symlink()


def test_a_forged_manifest_removes_nothing_outside(project: Hostile) -> None:
    (project.outside / "figures").mkdir()
    kept = project.outside / "figures/known.svg"
    kept.write_bytes(b"known")
    listed = {"outputs": [{"path": "figures/known.svg", "sha256": sha256(b"known").hexdigest()}]}
    project.write("output/r/manifest.json", json.dumps(listed))
    project.link("output/r/figures", project.outside / "figures")
    project.build()
    project.command("clean")
    assert kept.is_file() and project.breaches == []


def test_links_within_the_project_are_followed(project: Hostile) -> None:
    project.write("data/x.csv", "A,B\ntrouvé,2\n")
    project.link("content/x.csv", "../data/x.csv")
    project.write("looks/themes/mine.css", "/* à moi */")
    project.link("templates", "looks")
    project.write("made/keep", "")
    project.link("output", "made")
    project.shows(CSV)
    assert project.build() == []
    assert "trouvé" in (project.root / "made/r/r.md").read_text("utf-8") and project.breaches == []


def test_an_output_that_the_user_names_may_be_a_link(project: Hostile, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").symlink_to(project.outside)
    assert project.command("build", "--to", "md", "-o", str(tmp_path / "elsewhere")) == 0
    assert (project.outside / "r/r.md").is_file()


def test_a_cache_in_the_project_stays_there(project: Hostile, capsys: pytest.CaptureFixture[str]) -> None:
    project.link(".cache", project.outside)
    from stratege import cli

    with watched(project.root) as watch:
        code = cli.main(["check", "--project", str(project.root), "--cache", str(project.root / ".cache")])
    assert code == 2 and "E004" in capsys.readouterr().err
    assert watch.breaches == [] and project.outside_is_whole()


def test_no_link_leads_out_of_a_cache(project: Hostile, tmp_path: Path) -> None:
    """Nothing is written there, and nothing is removed, however old."""
    (project.outside / "ab").mkdir()
    old = project.outside / "ab/old"
    old.write_bytes(b"of the author's own")
    os.utime(old, (0, 0))
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache/kind").symlink_to(project.outside)
    cache = Cache(tmp_path / "cache")
    before = sorted(project.outside.rglob("*"))
    assert cache.get("kind", ("key",), lambda: b"made") == b"made"
    cache.prune()
    assert sorted(project.outside.rglob("*")) == before
    assert Cache(tmp_path / "cache").get("other", ("key",), lambda: b"made") == b"made"
    assert list((tmp_path / "cache/other").rglob("*"))


def test_a_link_that_comes_too_late_is_not_followed(project: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder is swapped for a link once its path is judged, before it is opened."""
    project.write("content/data/secret.csv", "A,B\n1,2\n")
    judged = below.steps_to

    def swap(root: Path, name: str) -> list[str]:
        steps = judged(root, name)
        (project.root / "content/data").rename(project.root / "content/moved")
        project.link("content/data", project.outside)
        return steps

    monkeypatch.setattr(below, "steps_to", swap)
    with pytest.raises(OSError, match="content/data"):
        Project(project.root).read("content/data/secret.csv")


def test_a_folder_held_open_is_written_where_it_was(project: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = project.root / "output/r"
    staged = below.Folder.stage

    def swap(self: below.Folder, name: str, content: bytes) -> str:
        made = staged(self, name, content)
        folder.rename(project.root / "output/moved")
        folder.symlink_to(project.outside)
        return made

    monkeypatch.setattr(below.Folder, "stage", swap)
    write_together({folder / "r.md": b"new"}, project.root)
    assert (project.root / "output/moved/r.md").read_bytes() == b"new" and project.outside_is_whole()


@pytest.mark.parametrize("breach", ["open", "write", "remove", "rename"])
def test_the_hook_hears_a_breach(breach: str, project: Hostile) -> None:
    path = project.outside / "r.md"
    with watched(project.root) as watch:
        if breach == "open":
            path.read_bytes()
        elif breach == "write":
            path.write_bytes(b"")
        elif breach == "remove":
            path.unlink()
        else:
            os.replace(path, project.root / "r.md")  # noqa: PTH105, as it is done
    assert watch.breaches


def test_what_leads_out_is_an_error_of_the_system(project: Hostile) -> None:
    with pytest.raises(OutsideProject) as caught:
        Project(project.root).read("content/../.git/config")
    assert isinstance(caught.value, OSError)
