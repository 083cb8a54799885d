"""Pandoc that stops says why in French, at the place where the cause can be mended, and keeps to the limits given."""

from __future__ import annotations

import dataclasses
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from conftest import MakeProject
from stratege import cli, pandoc
from stratege.bounded import Limits
from stratege.citations import Places, resolve, resolve_checked
from stratege.citations.failures import tell
from stratege.diagnostics import Diagnostics
from stratege.pipeline import check
from stratege.project import Cache
from stratege.source import Span
from stratege.styles import style_text

WORK = {"id": "a", "type": "book", "title": "Un", "author": [{"family": "Roy", "given": "Luc"}], "issued": "2020"}
ENGLISH = ("heap", "exhausted", "expected", "Error", "answer", "Citeproc")
HUNDREDTHS = Limits(seconds=0.02)  # pandoc needs more to start
SMALL = Limits(memory=1)  # the runtime of Haskell takes some 64 MiB at least
BAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"/>'


def many(count: int) -> list[dict[str, object]]:
    """Works that take more than the least memory."""
    return [WORK | {"id": f"w{number}", "title": f"Titre {number} " + "mot " * 50} for number in range(count)]


@pytest.mark.parametrize(
    ("limits", "seconds", "heap"),
    [(None, 120, "-M2048M"), (Limits(), 120, "-M2048M"), (Limits(30, 300 << 20), 12, "-M200M")],
)
def test_pandoc_gets_its_part_of_what_a_format_may_take(
    limits: Limits | None, seconds: float, heap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, asked = subprocess.run, []

    def spy(command: list[str], **options: Any) -> Any:
        asked.append((options["timeout"], command[2]))
        return run(command, **options)

    monkeypatch.setattr(subprocess, "run", spy)
    resolve([WORK], ["[@a]"], limits=limits)
    resolve([WORK], [], nocite=["a"], limits=limits)
    pandoc.convert("Un", "markdown", "html", limits)
    assert asked == [(pytest.approx(seconds), heap)] * 3


@pytest.mark.parametrize(
    ("items", "limits", "cause"),
    [([WORK], HUNDREDTHS, "time"), (many(4000), SMALL, "memory"), ([WORK | {"volume": [1]}], None, "reference")],
    ids=["time", "memory", "reference"],
)
def test_a_cause_is_known(items: list[dict[str, object]], limits: Limits | None, cause: str) -> None:
    with pytest.raises(pandoc.PandocFailed) as failure:
        pandoc.run(items, [], style_text("apa-fr"), "fr-FR", [str(item["id"]) for item in items], limits)
    assert failure.value.cause == cause


def test_the_work_that_cannot_be_read_is_known_among_others() -> None:
    items = [WORK | {"id": key} for key in "abc"]
    with pytest.raises(pandoc.PandocFailed) as failure:
        pandoc.run([*items, WORK | {"id": "d", "issued": {"date-parts": "x"}}], [], style_text("apa-fr"), "fr-FR")
    found, places = Diagnostics(), Places({key: Span("z.json", line) for line, key in enumerate("abcd", 1)})
    tell(failure.value, found, places)
    [fault] = found.items
    assert fault.code == "E007" and fault.span == Span("z.json", 4) and "« d »" in fault.message
    assert not [word for word in ENGLISH if word in fault.message]


def test_a_style_that_only_the_engine_refuses_is_told_at_its_file() -> None:
    found = Diagnostics()
    places = Places(style=Span("x.csl"))
    assert resolve_checked([WORK], ["[@a]"], found, places, style="x.csl", own_style=BAD.encode()) is None
    [fault] = found.items
    assert (fault.code, fault.span) == ("E007", Span("x.csl"))
    quoted = "« CiteprocParseError: No citation element present », en anglais"
    assert fault.message == f"pandoc s'arrête : il ne peut pas suivre le style « x.csl » ({quoted})"


def test_the_files_of_the_works_are_named_the_one_with_most_works_first() -> None:
    places = Places({"a": Span("a.bib", 9), "b": Span("b.bib", 3), "c": Span("b.bib", 7)})
    found = Diagnostics()
    tell(pandoc.PandocFailed("crash"), found, places)
    [fault] = found.items
    assert (fault.span, fault.related) == (Span("b.bib"), (Span("a.bib"),))
    assert "s'est effondré" in fault.message and "--memory-limit" in fault.remedy


@pytest.mark.parametrize(
    ("options", "works", "words"),
    [
        (["--time-limit", "0.02"], [WORK], "le calcul n'en finit pas"),
        (["--memory-limit", "1"], many(4000), "il y faudrait trop de mémoire"),
    ],
    ids=["time", "memory"],
)
def test_the_options_of_the_command_bound_pandoc(
    options: list[str],
    works: list[dict[str, object]],
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "z.json"
    file.write_text(json.dumps(works), "utf-8")
    assert cli.main(["cite", "-b", str(file), "--style", "iso690-author-date-fr", *options]) == 5
    out, told = capsys.readouterr()
    assert not out and f"{file}:1:1: erreur E007 : pandoc s'arrête : {words}\n" in told
    assert not [word for word in ENGLISH if word in told]


def test_an_entry_of_bibtex_that_takes_too_long_is_told_at_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "z.bib"
    file.write_text("\n@book{a, title = {Un}}\n", "utf-8")
    assert cli.main(["cite", "-b", str(file), "--time-limit", "0.02"]) == 5
    assert f"{file}:2:7: erreur E007" in capsys.readouterr().err


def test_what_was_not_read_in_time_is_read_with_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "z.bib"
    file.write_text("".join(f"@book{{k{n}, title = {{Titre {n}}}, year = 2000}}\n" for n in range(64)), "utf-8")
    assert cli.main(["cite", "-b", str(file), "--time-limit", "0.02"]) == 5
    assert capsys.readouterr().err.count("E007") == 1
    assert cli.main(["cite", "-b", str(file)]) == 0
    assert "Titre 63" in capsys.readouterr().out


@pytest.mark.parametrize("fails", [True, False])
def test_a_long_reading_of_bibtex_ends(fails: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    from stratege.references import from_bibtex

    calls = []

    def late(text: str, *_: object) -> str:
        calls.append(text)
        if fails:
            raise pandoc.PandocFailed("time")
        return "[]"

    monkeypatch.setattr(pandoc, "convert", late)
    monkeypatch.setattr("stratege.references.bibtex.read.cores", lambda: 1)
    monkeypatch.setattr("stratege.references.bibtex.converter.time.monotonic", lambda: 60 * len(calls))
    with pytest.raises(pandoc.PandocFailed):
        from_bibtex("".join(f"@book{{k{n}, title = {{T}}}}\n" for n in range(5000)), None, Limits(seconds=300))
    assert len(calls) in (6, 7)  # two may begin at once


@pytest.mark.parametrize("bibliography", ["bib", "z.bib"])
def test_the_limits_of_a_project_bound_its_citations(bibliography: str, make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: Un [@dupont2020].\n"
    work = "@book{dupont2020, author = {Dupont, Anne}, title = {Un}, publisher = {PUF}, year = 2020}"
    project = make_project({"content/a.yaml": text, "content/z.bib": work})
    plan = project.root / "content/reports/r.yaml"
    plan.write_text(plan.read_text("utf-8").replace("bibliography: [bib]", f"bibliography: [{bibliography}]"), "utf-8")
    assert not check(project, "r").diagnostics.errors
    bounded = dataclasses.replace(project, limits=HUNDREDTHS, cache=Cache())
    [fault] = [fault for fault in check(bounded, "r").diagnostics.errors if fault.code == "E007"]
    files = {"bib": "content/bib.yaml:1:1", "z.bib": "content/z.bib:1:7"}
    assert str(fault.span) == files[bibliography] and "n'en finit pas" in fault.message


def test_a_report_that_pandoc_cannot_cite_is_no_bug(make_project: MakeProject, monkeypatch: pytest.MonkeyPatch) -> None:
    project = make_project()
    plan = project.root / "content/reports/r.yaml"
    plan.write_text(plan.read_text("utf-8").replace("cite_report: false", "cite_report: true"), "utf-8")

    def lacks(*_: object) -> None:
        raise pandoc.PandocMissing

    monkeypatch.setattr(pandoc, "run", lacks)
    fresh = dataclasses.replace(project, cache=Cache())
    assert {fault.code for fault in check(fresh, "r").diagnostics.errors} == {"E001"}
