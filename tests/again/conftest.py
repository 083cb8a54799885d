"""A command as a process would run it, that tells whether it did the work anew."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli

FILES = {
    "content/reports/r.yaml": "title: Essai\ndate: '2026-01-02'\nsections:\n  - module: a\nfacts: [facts]\n"
    "bibliography: [bib, z.bib]\noptions: {cite_report: false, review: false}\ncss: r.css\n",
    "content/r.css": "p { color: red }\n",
    "content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour [@dupont2020].\n\n"
    "  - chart: {id: fig_v, caption: Ventes, data: v.csv, kind: bar, x: {field: an}, "
    "y: {field: ventes, title: Ventes, type: number}, alt: Deux barres.}\n",
    "content/v.csv": "an,ventes\n2020,12\n2021,15\n",
    "content/z.bib": "@book{roy2001, title = {Autre livre}, author = {Roy, Luc}, date = {2001}, publisher = {Seuil}}\n",
    "templates/themes/maison.yaml": "label: Maison\n",
    "templates/html/ours.html.j2": "",
}


@dataclass(frozen=True)
class Ended:
    """What a command told, and whether it had to work for it."""

    code: int
    out: str
    err: str
    worked: bool


Command = Callable[..., Ended]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """`command("check", root)`: the command of a process of its own, run in this one."""
    worked: list[bool] = []
    run = cli._run

    def spy(arguments: list[str], begun: cli.again.Run | None) -> int:
        worked.append(True)
        return run(arguments, begun)

    monkeypatch.setattr(cli, "_run", spy)

    def call(name: str, root: Path, *options: str) -> Ended:
        worked.clear()
        monkeypatch.setattr(sys, "argv", ["stratege", name, "--project", str(root), *options])
        capsys.readouterr()
        code = cli.main()
        out, err = capsys.readouterr()
        return Ended(code, out, err, bool(worked))

    return call


@pytest.fixture
def root(make_project: MakeProject) -> Path:
    """A project with files of every kind, and two defects of little weight."""
    return make_project(FILES).root
