"""A command that would do what the last one did tells the same, at once; whatever changed, it works anew."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from again.conftest import Command

from stratege import cli
from stratege.commands.common import may_repeat
from stratege.diagnostics import Diagnostics
from stratege.diagnostics.reporters import FORMS
from stratege.project import Cache, again
from stratege.project.entries import sealed

Change = Callable[[Path], object]


def unchanged(name: str, root: Path, *options: str) -> bool:
    """Whether a command would be answered from its last run."""
    begun = again.begin([name, "--project", str(root), *options])
    return begun is not None and begun.answer() is not None


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", ["title: Premier\n", "titel: Premier\ntitle: Premier\n"])
def test_a_check_says_the_same_again(command: Command, root: Path, form: str, text: str) -> None:
    module = root / "content/a.yaml"
    module.write_text(module.read_text("utf-8").replace("title: Premier\n", text), "utf-8")
    first = command("check", root, "--format", form)
    second = command("check", root, "--format", form)
    assert (first.worked, second.worked) == (True, False)
    assert (second.code, second.out, second.err) == (first.code, first.out, first.err)
    assert "C013" in second.out
    assert second.code == int("titel" in text)


def test_a_repository_around_the_project_changes_what_is_told(command: Command, root: Path) -> None:
    inner = root / "sous"
    inner.mkdir()
    for name in ("content", "templates"):
        (root / name).rename(inner / name)
    for _ in range(2):
        told = command("check", inner, "--format", "github")
    assert not told.worked and "file=content/z.bib" in told.out
    (root / ".git").mkdir()
    told = command("check", inner, "--format", "github")
    assert told.worked and "file=sous/content/z.bib" in told.out


def test_a_strict_check_fails_again(command: Command, root: Path) -> None:
    assert [command("check", root, "--strict").code for _ in range(2)] == [3, 3]
    assert not command("check", root, "--strict").worked


def test_a_build_says_the_same_again_and_that_nothing_changed(command: Command, root: Path) -> None:
    first, second = (command("build", root, "r", "--to", "md") for _ in range(2))
    assert (first.worked, second.worked) == (True, False)
    assert (second.code, second.out) == (first.code, first.out)
    assert "output/r/r.md" in second.out
    assert second.err == f"rien n'a changé : r\n{first.err}"


def test_all_reports_are_named_when_none_is(command: Command, root: Path) -> None:
    shutil.copy(root / "content/reports/r.yaml", root / "content/reports/s.yaml")
    command("build", root, "--to", "md")
    assert command("build", root, "--to", "md").err.startswith("rien n'a changé : r, s\n")


def test_versions_are_told_apart(command: Command, root: Path) -> None:
    plan = root / "content/reports/r.yaml"
    plan.write_text(plan.read_text("utf-8") + "parameters: {who: {default: Anne}}\nprofiles: {public: {title: P}}\n")
    module = root / "content/a.yaml"
    module.write_text(module.read_text("utf-8").replace("Bonjour", "Bonjour [=who]"))
    public, luc, zoe = ("--profile", "public"), ("-P", "who=Luc"), ("-P", "who=Zoé")
    made = [command("build", root, "r", "--to", "md", *options).worked for options in (public, luc, (), public, ())]
    assert made == [True, True, True, False, False]
    assert "P" in (root / "output/r-public/r-public.md").read_text("utf-8").splitlines()[1]
    assert command("build", root, "r", "--to", "md", *zoe).worked
    assert command("build", root, "r", "--to", "md", *luc).worked  # its outputs do not stand any more
    assert "Bonjour Luc" in (root / "output/r/r.md").read_text("utf-8")
    assert not command("build", root, "r", "--to", "md", *luc).worked


def _same_size_and_time(path: Path) -> None:
    """Another content, as whoever wants to hide it writes it."""
    state, content = path.stat(), path.read_bytes()
    path.write_bytes(bytes([content[0] ^ 1]) + content[1:] if content else b"x")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def _link(root: Path) -> None:
    (root / "content/v.csv").rename(root / "v.csv")
    (root / "content/v.csv").symlink_to(root / "v.csv")


CHANGES: dict[str, Change] = {
    "a plan": lambda root: _same_size_and_time(root / "content/reports/r.yaml"),
    "a module": lambda root: _same_size_and_time(root / "content/a.yaml"),
    "facts": lambda root: _same_size_and_time(root / "content/facts.yaml"),
    "references": lambda root: _same_size_and_time(root / "content/bib.yaml"),
    "BibTeX": lambda root: _same_size_and_time(root / "content/z.bib"),
    "data": lambda root: _same_size_and_time(root / "content/v.csv"),
    "the CSS of a report": lambda root: _same_size_and_time(root / "content/r.css"),
    "a theme": lambda root: _same_size_and_time(root / "templates/themes/maison.yaml"),
    "a template": lambda root: _same_size_and_time(root / "templates/html/ours.html.j2"),
    "a new template": lambda root: (root / "templates/html/document.html.j2").write_text("x"),
    "a new style sheet": lambda root: (root / "templates/base.css").write_text("x"),
    "a new module": lambda root: (root / "content/b.yaml").write_text("kind: prose\n"),
    "a new plan": lambda root: (root / "content/reports/s.yaml").write_text("title: x\n"),
    "a new folder": lambda root: (root / "content/empty").mkdir(),
    "a new style": lambda root: (root / "content/x.csl").write_text("<style/>"),
    "a new picture": lambda root: (root / "content/x.png").write_bytes(b"\x89PNG"),
    "a file removed": lambda root: (root / "content/v.csv").unlink(),
    "a file renamed": lambda root: (root / "content/v.csv").rename(root / "content/w.csv"),
    "a file emptied": lambda root: (root / "content/facts.yaml").write_bytes(b""),
    "templates removed": lambda root: shutil.rmtree(root / "templates"),
    "a link in place of a file": _link,
    "a pipe in place of a file": lambda root: ((root / "content/v.csv").unlink(), os.mkfifo(root / "content/v.csv")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_the_check_is_done_anew(command: Command, root: Path, change: str) -> None:
    command("check", root)
    assert unchanged("check", root)
    CHANGES[change](root)
    assert not unchanged("check", root)


def test_a_linked_file_counts_as_what_it_holds(command: Command, root: Path) -> None:
    _link(root)
    command("check", root)
    assert not command("check", root).worked
    _same_size_and_time(root / "v.csv")
    assert command("check", root).worked


OUTPUTS: dict[str, Change] = {
    "altered": lambda made: (made / "r.md").write_text("x"),
    "removed": lambda made: (made / "r.md").unlink(),
    "a picture altered": lambda made: next((made / "figures").iterdir()).write_text("x"),
    "the manifest removed": lambda made: (made / "manifest.json").unlink(),
    "the manifest altered": lambda made: (made / "manifest.json").write_text('{"outputs": []}'),
    "a link in its place": lambda made: (
        (made / "r.md").rename(made / "s.md"),
        (made / "r.md").symlink_to("s.md"),
    ),
    "the folder moved behind a link": lambda made: (
        made.rename(made.with_name("s")),
        made.symlink_to("s"),
    ),
    "the pictures moved behind a link": lambda made: (
        (made / "figures").rename(made / "f"),
        (made / "figures").symlink_to("f"),
    ),
    "all removed": lambda made: shutil.rmtree(made),
}


@pytest.mark.parametrize("change", OUTPUTS)
def test_what_was_written_is_written_again(command: Command, root: Path, change: str) -> None:
    command("build", root, "--to", "md")
    made = root / "output/r"
    whole = (made / "r.md").read_bytes()
    OUTPUTS[change](made)
    assert not unchanged("build", root, "--to", "md")
    if change in ("altered", "removed", "all removed"):
        command("build", root, "--to", "md")
        assert (made / "r.md").read_bytes() == whole
        assert unchanged("build", root, "--to", "md")


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder out of the project."""
    return str(tmp_path_factory.mktemp("elsewhere"))


def test_other_words_are_another_command(command: Command, root: Path, elsewhere: str) -> None:
    command("build", root, "--to", "md")
    others = [["html"], ["md", "--strict"], ["md", "-o", elsewhere], ["md", "--time-limit", "9"], ["md", "--timings"]]
    assert not any(unchanged("build", root, "--to", *options) for options in others)
    assert not unchanged("build", root, "--to", "md", "--cache", elsewhere)
    command("build", root, "--to", "md", "-o", elsewhere)
    assert unchanged("build", root, "--to", "md", "-o", elsewhere)
    assert unchanged("build", root, "--to", "md")


@pytest.mark.parametrize("name", ["SOURCE_DATE_EPOCH", "LANG", "LC_ALL", "STRATEGE_DEBUG", "PYTHONPATH", "PATH"])
def test_another_environment_is_another_run(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    command("check", root)
    monkeypatch.setenv(name, "1700000000")
    assert not unchanged("check", root)


def test_another_day_is_another_run(command: Command, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command("check", root)
    monkeypatch.setattr("stratege.project.clock.today", lambda: date(2031, 5, 6))
    assert not unchanged("check", root)


def test_another_folder_is_another_run(command: Command, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command("build", root, "--to", "md")
    monkeypatch.chdir(root)
    anew = command("build", root, "--to", "md")
    assert anew.worked
    assert anew.out.startswith("output/r/")


def test_a_project_moved_is_another_project(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    moved = tmp_path_factory.mktemp("moved") / "p"
    monkeypatch.chdir(root.parent)
    command("build", root, "--to", "md")
    shutil.copytree(root, moved)
    shutil.rmtree(root)
    root.symlink_to(moved)  # under its former name as well
    assert command("build", root, "--to", "md").worked


def test_other_code_is_another_run(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ours = tmp_path_factory.mktemp("ours")
    (ours / "a.py").write_text("x = 1\n")
    monkeypatch.setattr("stratege.project.state._ours", lambda: iter([str(ours)]))
    command("check", root)
    assert not command("check", root).worked
    _same_size_and_time(ours / "a.py")
    assert not unchanged("check", root)
    command("check", root)
    (ours / "b.j2").touch()
    assert not unchanged("check", root)


def test_our_code_is_what_is_compared() -> None:
    from stratege.project.state import _ours

    package, templates = map(Path, _ours())
    assert (package / "pipeline.py").is_file()
    assert (templates / "html/document.html.j2").is_file()


def test_another_engine_is_another_run(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    packages = tmp_path_factory.mktemp("packages")
    (packages / "engine-1.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(packages)
    command("check", root)
    assert not command("check", root).worked
    (packages / "engine-1.0.dist-info").rename(packages / "engine-1.1.dist-info")
    assert not unchanged("check", root)


@pytest.mark.parametrize("back", [True, False])
def test_what_changes_while_a_run_goes_on_leaves_no_record(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    from stratege.apps import reports

    module, check_all = root / "content/a.yaml", reports.check_all
    content = module.read_bytes()

    def meanwhile(*arguments: object, **options: object) -> object:
        module.write_bytes(content.replace(b"Bonjour", b"Bonsoir"))
        found = check_all(*arguments, **options)  # type: ignore[arg-type]
        if back:
            module.write_bytes(content)
        return found

    monkeypatch.setattr(reports, "check_all", meanwhile)
    command("check", root)
    module.write_bytes(content)
    assert not unchanged("check", root)


def _record(cache: Path) -> Path:
    [found] = (cache / "runs").glob("*/*")
    return found


@pytest.fixture
def kept(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache that holds nothing yet."""
    folder = tmp_path_factory.mktemp("kept")
    monkeypatch.setenv("STRATEGE_CACHE", str(folder))
    return folder


@pytest.mark.parametrize("at", [0, 70, 200, -1])
def test_a_record_cut_or_altered_serves_no_more(command: Command, root: Path, kept: Path, at: int) -> None:
    first = command("build", root, "--to", "md")
    record = _record(kept)
    content = record.read_bytes()
    for spoiled in (content[:at], content[:at] + b"#" + content[at:]):
        record.write_bytes(spoiled)
        assert not unchanged("build", root, "--to", "md")
    assert command("build", root, "--to", "md").out == first.out
    assert unchanged("build", root, "--to", "md")


SHAPES = ["null", "[]", "{}", "7", '"x"', '{"state": 1}', "[" * 100_000, "\xff"]
FIELDS = [
    *(("made", made) for made in ([], {"/": 7}, {"/": ["/", "x"]})),
    *(("told", 7), ("told", [["stdout"]]), ("code", "x")),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_record_of_another_shape_serves_no_one(command: Command, root: Path, kept: Path, shape: str) -> None:
    command("build", root, "--to", "md")
    _record(kept).write_bytes(sealed(shape.encode("latin-1")))
    assert not unchanged("build", root, "--to", "md")


@pytest.mark.parametrize(("field", "value"), FIELDS)
def test_a_record_with_a_bad_field_serves_no_one(
    command: Command, root: Path, kept: Path, field: str, value: object
) -> None:
    command("build", root, "--to", "md")
    record = _record(kept)
    data = json.loads(record.read_bytes().partition(b"\n")[2])
    record.write_bytes(sealed(json.dumps(data | {field: value}).encode()))
    assert not unchanged("build", root, "--to", "md")


def test_without_a_cache_each_run_is_done(command: Command, root: Path, kept: Path) -> None:
    assert all(command("check", root, "--no-cache").worked for _ in range(2))
    assert not list(kept.iterdir())


def test_a_project_brings_no_record(command: Command, root: Path) -> None:
    inside = str(root / "kept")
    assert all(command("check", root, "--cache", inside).worked for _ in range(2))
    assert not (root / "kept/runs").exists()


def test_what_hangs_on_the_machine_is_tried_again(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, kept: Path
) -> None:
    from stratege.bounded import Exceeded

    monkeypatch.setattr(
        "stratege.resolve.charts._drawn", lambda specs, *_: [(name, Exceeded("time")) for name in specs]
    )
    assert "le calcul n'en finit pas" in command("check", root).out
    assert not (kept / "runs").exists()


def test_what_the_machine_lacks_may_be_there_the_next_time() -> None:
    found = Diagnostics()
    assert may_repeat(found)
    found.add("E001")
    assert not may_repeat(found)


def test_a_build_that_fails_is_tried_again(command: Command, root: Path) -> None:
    (root / "content/a.yaml").write_text("kind: prose\n")
    assert [command("build", root, "--to", "md").worked for _ in range(2)] == [True, True]


def test_a_run_that_is_called_from_a_program_is_done(
    command: Command, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = command("check", root).out
    monkeypatch.setattr(again.Run, "answer", lambda _run: pytest.fail("its code may not be that of the files"))
    assert cli.main(["check", "--project", str(root)]) == 0
    assert capsys.readouterr().out == told


def test_an_output_folder_behind_a_link_that_turned(command: Command, root: Path, elsewhere: str) -> None:
    first, second, link = (Path(elsewhere, name) for name in ("first", "second", "link"))
    first.mkdir()
    second.mkdir()
    link.symlink_to(first)
    words = ("--to", "md", "-o", str(link))
    command("build", root, *words)
    assert unchanged("build", root, *words)
    link.unlink()
    link.symlink_to(second)
    assert not unchanged("build", root, *words)


HEAVY = {"pydantic", "yaml", "jinja2", "argparse", "dataclasses", "pathlib", "stratege.diagnostics"}
ALONE = """
import sys
from stratege import cli
sys.argv[1:] = {words!r}
code = cli.main()
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""


def _start(words: list[str]) -> subprocess.Popen[str]:
    code = ALONE.format(words=words)
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", code], stdout=pipe, stderr=pipe, text=True)


def test_two_builds_at_once_then_none_with_nothing_heavy(root: Path) -> None:
    words = ["build", "--project", str(root), "--to", "md"]
    told = [process.communicate() for process in [_start(words), _start(words)]]
    assert told[0][0] == told[1][0] != ""
    with _start(words) as third:
        out, err = third.communicate()
    if "rien n'a changé" not in err:  # the two may have stood in each other's way: then no record, and work once more
        with _start(words) as fourth:
            out, err = fourth.communicate()
    assert out == told[0][0]
    assert "rien n'a changé : r\n" in err
    loaded = set(err.splitlines()[-1].split())
    assert loaded.isdisjoint(HEAVY)


def test_a_cache_that_cannot_be_read_is_none(command: Command, root: Path) -> None:
    assert command("check", root, "--cache", "/dev/null").code == 0
    assert Cache(Path("/dev/null")).find("x", ()) is None
