"""`stratege batch`: a report for each row, checked first; the same bytes as one by one, whatever dies on the way."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.apps.batch import making
from stratege.apps.batch.table import read_batch
from stratege.apps.batch.tasks import Wish, plan_batch
from stratege.diagnostics import Diagnostics
from stratege.project import Project

ROOT = Path(__file__).parents[2]
COUNTS = dict.fromkeys(("made", "unchanged", "failed", "wrong", "skipped"), 0)
Captured = pytest.CaptureFixture[str]
PLAN = """title: "Offre pour [=client]"
date: "2026-01-02"
parameters:
  client: {description: Destinataire}
  annee: {type: number, default: "2026"}
  secteur: {type: choice, choices: [banque, commerce], default: commerce}
profiles: {public: {options: {cover: compact}, parameters: {annee: "2030"}}}
sections: [{module: a}, {module: b, when: {parameter: secteur, is: banque}}]
options: {cite_report: false, review: false, claims: false}
"""
MODULE = "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour [=client], en [=annee].\n"
LOOPS = "{% for i in range(9999) %}{% for j in range(9999) %}{% for k in range(9999) %}" + "{% endfor %}" * 3
CITED = PLAN.replace("cite_report: false", "cite_report: true")  # each row asks Pandoc for a reference of its own
FILES = {"content/reports/offre.yaml": PLAN, "content/a.yaml": MODULE, "content/b.yaml": MODULE.replace("Prem", "Dern")}


@pytest.fixture
def project(make_project: MakeProject) -> Project:
    """A project with a report of three parameters, one of them required."""
    return make_project(FILES)


@pytest.fixture
def cited(make_project: MakeProject) -> Project:
    """The same, whose reports say how each is cited."""
    return make_project({**FILES, "content/reports/offre.yaml": CITED})


def table(folder: Path, rows: int, wrong: dict[int, str] | None = None) -> str:
    """A table of some rows, of which some have another sector than those that there are."""
    lines = [f"Client {row};{2000 + row};{(wrong or {}).get(row, 'banque')}" for row in range(1, rows + 1)]
    path = folder / "clients.csv"
    path.write_text("\n".join(["client;annee;secteur", *lines, ""]), encoding="utf-8")
    return str(path)


def batch(project: Project, rows: str, *options: str) -> int:
    """The exit code of a batch in Markdown."""
    return cli.main(["batch", "offre", rows, "--project", str(project.root), "--to", "md", *options])


def made(folder: Path) -> dict[str, bytes]:
    """All that stands in the folders of reports, by path; the summary of a batch has its times."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("batch"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def results(folder: Path, name: str = "batch.csv") -> list[dict[str, str]]:
    """The lines of the summary."""
    return list(csv.DictReader((folder / name).read_text(encoding="utf-8").splitlines()))


def test_each_row_is_what_build_makes_of_its_values(cited: Project, tmp_path: Path, capsys: Captured) -> None:
    assert batch(cited, table(tmp_path, 8), "-j", "2", "--name", "{client}-{annee}", "-o", str(tmp_path / "o")) == 0
    assert "offre : 8 faits" in capsys.readouterr().out
    for row in (1, 5, 8):
        values = [f"-Pclient=Client {row}", f"-Pannee={2000 + row}", "-Psecteur=banque"]
        name = f"client-{row}-{2000 + row}"
        words = ["build", "offre", "--project", str(cited.root), "--to", "md", *values]
        assert cli.main([*words, "--name", name, "-o", str(tmp_path / "one")]) == 0
        assert made(tmp_path / "one" / name) == made(tmp_path / "o" / name)
    text = (tmp_path / "o/client-7-2007/client-7-2007.md").read_text(encoding="utf-8")
    assert "Offre pour Client 7" in text and "Dernier" in text
    found = [(item["row"], item["result"]) for item in results(tmp_path / "o")]
    assert found == [(str(row), "made") for row in range(1, 9)]


def test_rows_in_pdf_have_their_pages(cited: Project, tmp_path: Path) -> None:
    output = tmp_path / "o"
    assert batch(cited, table(tmp_path, 2), "--to", "md,html,pdf", "-o", str(output)) == 0
    assert [item["pages"] for item in results(output)] == ["4", "4"]
    values = ["-Pclient=Client 2", "-Pannee=2002", "-Psecteur=banque"]
    words = ["build", "offre", "--project", str(cited.root), *values, "--name", "offre-002"]
    assert cli.main([*words, "-o", str(tmp_path / "one")]) == 0
    assert made(tmp_path / "one/offre-002") == made(output / "offre-002")


@pytest.mark.slow
def test_sheets_are_what_build_makes_of_their_values_with_all_that_goes_beside(tmp_path: Path) -> None:
    companies = ROOT / "content/data/entreprises.csv"
    words = ["batch", "fiche", str(companies), "--project", str(ROOT), "--rows", "1:2", "--name", "{entreprise}"]
    assert cli.main([*words, "-o", str(tmp_path / "o")]) == 0
    with companies.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";"))[:2]
    for result, row in zip(results(tmp_path / "o", "batch-1-2.csv"), rows, strict=True):
        one = ["build", "fiche", "--project", str(ROOT), "--name", result["name"], "-o", str(tmp_path / "one")]
        assert cli.main([*one, *(f"-P{name}={value}" for name, value in row.items())]) == 0
    found = made(tmp_path / "one")
    assert found == made(tmp_path / "o")
    kinds = {Path(name).name.removeprefix("mecanique-nercy") for name in found if name.startswith("mecanique-nercy")}
    assert kinds >= {".md", ".html", ".pdf", "references.json", "references.bib", "references.ris", "manifest.json"}
    assert [name for name in found if name.startswith("mecanique-nercy/figures/")]


def test_all_faults_are_told_before_any_work(project: Project, tmp_path: Path, capsys: Captured) -> None:
    rows = table(tmp_path, 200, {3: "bank", 150: "école", 200: "x"})
    assert batch(project, rows, "-o", str(tmp_path / "o")) == 1
    told = capsys.readouterr().err
    assert all(f"clients.csv:{line}:" in told for line in (4, 151, 201)) and told.count("erreur S121") == 3
    assert "vouliez-vous « banque »" in told
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize(
    ("count", "wrong"),
    [(12, {3: "bank", 7: "école", 12: "x"}), (200, {row: "x" for row in range(1, 201) if row % 20})],
    ids=["some are wrong", "most are wrong"],
)
def test_what_is_right_is_made_if_the_rest_is_to_go_on(
    project: Project, tmp_path: Path, count: int, wrong: dict[int, str]
) -> None:
    assert batch(project, table(tmp_path, count, wrong), "--keep-going", "-o", str(tmp_path / "o")) == 1
    assert len(list((tmp_path / "o").glob("offre-*/offre-*.md"))) == count - len(wrong)
    told = {int(item["row"]): item["diagnostics"] for item in results(tmp_path / "o") if item["result"] == "wrong"}
    assert told == dict.fromkeys(wrong, "S121")


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("client,clint\nA,B\n", [], ["-:1:8: erreur S120", "vouliez-vous « client »"]),
        ("client,annee,client\nA,1,B\n", [], ["-:1:14: erreur S151", "voir aussi -:1:1"]),
        ("client,annee\nA,1\n,\nB,1\n", [], ["-:3:1: erreur S152"]),
        ("client,annee\nA,1\n,2\n", [], ["-:3:1: erreur S153", "(Destinataire)"]),
        ("annee\n1\n2\n3\n", [], ["-:1:1: erreur S153", "la table ne donne pas"]),
        ("client,annee\nA,1\nB,deux\n", [], ["-:3:3: erreur S121", "un nombre est attendu"]),
        ("client\tannee\nA\tdeux\n", [], ["-:2:3: erreur S121"]),
        ("client,annee\nA,1,2\n", [], ["-:2:1: erreur S010"]),
        ("client\n", [], ["erreur S037"]),
        ("client,profile\nA,publc\n", [], ["-:2:3: erreur S123", "vouliez-vous « public »"]),
        ("client\nA\na\n", ["--name", "{client}"], ["-:3:1: erreur S156", "de la ligne 1"]),
        ("client\nR\n", ["--name", "{client}"], ["-:2:1: erreur S156", "du rapport « r »"]),
        ("client\n!!!\n", ["--name", "{client}"], ["-:2:1: erreur S155", "« {client} » : ", "« client » est vide"]),
        ("client\nМосква\n", ["--name", "{client}"], ["-:2:1: erreur S155", "« client » n'a ni lettre latine"]),
        ("client\nA\n", ["--name", "../{client}"], ["-:2:1: erreur S155"]),
        ("client\nA\n", ["--name", "{clent}"], ["erreur S154", "vouliez-vous « client »"]),
        ("client\nA\n", ["--name", "{client"], ["erreur S154", "accolades"]),
        ("client\nA\n", ["--rows", "2:3"], ["erreur S159"]),
        ("client\nA\n", ["-P", "annee=x"], ["erreur S121", "(-P annee=x, rapport offre)"]),
        ("client\nA\n", ["-P", "anne=1"], ["erreur S120", "(-P anne=1, rapport offre)"]),
        ('[{"client": "A", "annee": [1]}]', [], ["-:1:27: erreur S157"]),
        ('{"client": "A"}', [], ["erreur S157"]),
        ('[{"client": "A"}, 3]', [], ["-:1:19: erreur S157"]),
        ('[{"client": "A"}, {"annee": 1}]', [], ["-:1:19: erreur S153"]),
    ],
)
def test_a_fault_is_told_at_its_place(
    project: Project,
    tmp_path: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    options: list[str],
    expected: list[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(text.encode())))
    assert batch(project, "-", *options, "-o", str(tmp_path / "o")) == 1
    told = capsys.readouterr().err
    assert all(words in told for words in expected), told
    assert told.count("erreur") == 1 and not (tmp_path / "o").exists()


def test_a_table_of_no_known_form_or_that_is_not_there(project: Project, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "t.xlsx").write_bytes(b"PK")
    assert batch(project, str(tmp_path / "t.xlsx")) == 1
    assert batch(project, str(tmp_path / "none.csv")) == 2
    assert [line.split()[1] for line in capsys.readouterr().err.splitlines() if line[0] != " "] == ["S158", "E006"]


def test_yaml_profiles_and_defaults(project: Project, tmp_path: Path) -> None:
    rows = tmp_path / "clients.yaml"
    rows.write_text("- {client: Arpent, profile: public}\n- {client: Été, annee: 1999}\n- {client: C}\n", "utf-8")
    assert batch(project, str(rows), "--rows", ":2", "--name", "{client}-{annee}-{row}", "-o", str(tmp_path / "o")) == 0
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "o").glob("*/*.md")}
    assert set(texts) == {"arpent-2030-001", "ete-1999-002"}
    assert "en 2030" in texts["arpent-2030-001"]
    assert len(results(tmp_path / "o", "batch-1-2.csv")) == 2


def test_the_first_failure_stops_the_rest(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = MODULE.replace("Premier", "Dernier").replace("annee]", "annee] [#rien]")
    (project.root / "content/b.yaml").write_text(broken, encoding="utf-8")
    rows = table(tmp_path, 6, {1: "commerce", 4: "commerce", 5: "commerce", 6: "commerce"})
    assert batch(project, rows, "-j", "1", "-o", str(tmp_path / "o")) == 1
    assert [item["result"] for item in results(tmp_path / "o")] == ["made", "failed", *["skipped"] * 4]
    assert batch(project, rows, "-j", "2", "--keep-going", "--format", "json", "-o", str(tmp_path / "o")) == 1
    assert [item["result"] for item in results(tmp_path / "o")].count("made") == 4
    assert [item["diagnostics"] for item in results(tmp_path / "o")][1] == "R001"


def test_summary_as_json(project: Project, tmp_path: Path, capsys: Captured) -> None:
    assert batch(project, table(tmp_path, 2), "--format", "json", "-o", str(tmp_path / "o")) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["report"], told["counts"], told["code"]) == ("offre", COUNTS | {"made": 2}, 0)
    assert told["summary"] == str(tmp_path / "o/batch.csv")
    assert [(row["row"], row["name"]) for row in told["rows"]] == [(1, "offre-001"), (2, "offre-002")]


def test_summary_as_text_says_where_the_rows_are(project: Project, tmp_path: Path, capsys: Captured) -> None:
    rows = table(tmp_path, 3, {3: "bank"})
    assert batch(project, rows, "--keep-going", "-o", str(tmp_path / "o")) == 1
    total, place = capsys.readouterr().out.splitlines()
    assert total.startswith("offre : 2 faits, 1 refusé, en ") and place == str(tmp_path / "o/batch.csv")
    assert batch(project, rows, "--keep-going", "--rows", "3", "-o", str(tmp_path / "o")) == 1
    assert capsys.readouterr().out == "offre : 1 refusé, en 0 s\n"


def test_a_refused_batch_says_that_nothing_is_done(project: Project, tmp_path: Path, capsys: Captured) -> None:
    assert batch(project, table(tmp_path, 3, {3: "bank"}), "-o", str(tmp_path / "o")) == 1
    told = capsys.readouterr()
    assert told.out == "offre : 2 laissés, 1 refusé, en 0 s\n"
    assert told.err.endswith("rien n'est fait : corrigez la table, ou demandez les autres lignes par --keep-going\n")
    assert not (tmp_path / "o").exists()


def test_a_resumed_batch_makes_what_lacks_or_changed(project: Project, tmp_path: Path) -> None:
    rows, output = table(project.root / "content", 5), tmp_path / "o"
    assert batch(project, rows, "-o", str(output)) == 0
    whole = made(output)

    def again() -> list[str]:
        assert batch(project, rows, "--resume", "-o", str(output)) == 0
        return [item["row"] for item in results(output) if item["result"] == "made"]

    assert again() == []
    (output / "offre-002/offre-002.md").unlink()
    (output / "offre-003/offre-003.md").write_text("autre", encoding="utf-8")
    assert again() == ["2", "3"] and made(output) == whole
    table(project.root / "content", 5, {4: "commerce"})
    assert again() == ["4"]
    (project.root / "content/a.yaml").write_text(MODULE.replace("Bonjour", "Bonsoir"), encoding="utf-8")
    assert again() == ["1", "2", "3", "4", "5"]


def test_nothing_is_taken_for_unchanged_without_a_cache(project: Project, tmp_path: Path, capsys: Captured) -> None:
    rows, output = table(tmp_path, 1), tmp_path / "o"
    for options in ([], ["--resume"]):
        assert batch(project, rows, "--no-cache", *options, "-o", str(output)) == 0
    assert "remarque S160" in capsys.readouterr().err
    assert [item["result"] for item in results(output)] == ["made"]


def test_a_name_is_that_of_one_report_and_of_no_other(project: Project, tmp_path: Path, capsys: Captured) -> None:
    words = ["build", "--project", str(project.root), "--to", "md", "-o", str(tmp_path / "o"), "--name"]
    assert cli.main([*words, "essai", "offre", "r"]) == 2
    assert cli.main([*words, "../essai", "offre"]) == 2
    assert cli.main([*words, "r", "offre", "-Pclient=A"]) == 1
    assert "S156" in capsys.readouterr().err and not (tmp_path / "o").exists()
    assert cli.main([*words, "essai", "offre", "-Pclient=A"]) == 0
    assert [path.name for path in (tmp_path / "o/essai").glob("*.md")] == ["essai.md"]


def test_the_reference_table_is_right(tmp_path: Path) -> None:
    found = Diagnostics()
    content = (ROOT / "content/data/entreprises.csv").read_bytes()
    companies = read_batch("entreprises.csv", content, found)
    assert companies
    planned = plan_batch(Project(ROOT), "fiche", companies, Wish("{entreprise}"), found)
    assert (len(planned.tasks), planned.wrong, found.items) == (50, [], [])


def test_a_report_that_reads_the_table_hangs_on_all_of_it(make_project: MakeProject, tmp_path: Path) -> None:
    block = "  - table: {id: t, caption: Tous, columns: [Client, Année, Secteur], data: clients.csv}\n"
    project = make_project(FILES | {"content/a.yaml": MODULE + block})
    rows, output = table(project.root / "content", 3), tmp_path / "o"
    assert batch(project, rows, "-o", str(output)) == 0
    table(project.root / "content", 3, {2: "commerce"})
    assert batch(project, rows, "--resume", "-o", str(output)) == 0
    assert [item["result"] for item in results(output)] == ["made"] * 3


def test_a_killed_process_has_its_row_done_again(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = making.build

    def dying(*arguments: object, **options: object) -> object:
        mark = tmp_path / str(getattr(options["version"], "name", ""))
        if mark.name == "offre-004" or (mark.name == "offre-002" and not mark.exists()):
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return usual(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(making, "build", dying)
    assert batch(project, table(tmp_path, 5), "--keep-going", "-o", str(tmp_path / "o")) == 4
    found = results(tmp_path / "o")
    assert [item["result"] for item in found] == ["made", "made", "made", "failed", "made"]
    assert found[3]["diagnostics"] == "P008"


def test_what_is_too_much_for_one_format_leaves_the_others(project: Project, tmp_path: Path) -> None:
    loops = project.root / "templates/html/section.html.j2"
    loops.parent.mkdir(parents=True)
    loops.write_text(LOOPS, "utf-8")
    options = ["--to", "md,html", "--time-limit", "1", "--rows", "1", "-o", str(tmp_path / "o")]
    assert batch(project, table(tmp_path, 1), *options) == 4
    assert [item["diagnostics"] for item in results(tmp_path / "o", "batch-1-1.csv")] == ["P004"]
    assert [path.name for path in (tmp_path / "o/offre-001").glob("offre*")] == ["offre-001.md"]


HELD = """
import sys, time
from stratege import cli
from stratege.apps.batch import making

usual = making.build

def held(*arguments, **options):
    if options["version"].name > {last!r}:
        time.sleep(600)
    return usual(*arguments, **options)

making.build = held
sys.exit(cli.main({options!r}))
"""


def _held(options: list[str], last: str) -> list[str]:
    """A batch that cannot end, however late one looks at it: what comes after a version waits to be interrupted."""
    return [sys.executable, "-c", HELD.format(last=last, options=options)]


def _children(process: int) -> Iterator[int]:
    yield from map(int, Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split())


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc")
@pytest.mark.parametrize(
    "how", [pytest.param(signal.SIGINT, marks=pytest.mark.slow), signal.SIGTERM, signal.SIGKILL], ids=str
)
def test_interrupted_then_resumed_is_as_in_one_go(project: Project, tmp_path: Path, how: signal.Signals) -> None:
    rows, output = table(tmp_path, 20), tmp_path / "o"
    options = ["batch", "offre", rows, "--project", str(project.root), "--to", "md", "-j", "2", "-o", str(output)]
    with subprocess.Popen(_held(options, "offre-015"), cwd=ROOT, stdout=subprocess.PIPE) as command:
        while len(list(output.glob("offre-*/manifest.json"))) < 3:
            assert command.poll() is None
            time.sleep(0.01)
        workers = list(_children(command.pid))
        command.send_signal(how)
    assert command.returncode == (-how if how == signal.SIGKILL else 130)
    for _ in range(1000):  # they die with their parent, a moment later
        if any(Path(f"/proc/{worker}/stat").exists() for worker in workers):
            time.sleep(0.01)
    assert 3 <= len(list(output.glob("offre-*"))) < 20
    subprocess.run(_held([*options, "--resume"], "offre-020"), cwd=ROOT, check=True)
    assert {item["result"] for item in results(output)} == {"made", "unchanged"}
    assert batch(project, rows, "-o", str(tmp_path / "whole")) == 0
    assert made(output) == made(tmp_path / "whole")


@pytest.mark.slow
def test_memory_is_flat(project: Project, tmp_path: Path) -> None:
    peaks = []
    for count in (50, 200):
        rows, output = table(tmp_path, count), tmp_path / str(count)
        options = ["batch", "offre", rows, "--project", str(project.root), "--to", "md", "-o", str(output)]
        script = f"import resource, sys; from stratege import cli; code = cli.main({options!r}); "
        script += "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr); sys.exit(code)"
        done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
        peaks.append(int(done.stderr.split()[-1]))
        assert len(list(output.glob("offre-*/offre-*.md"))) == count
    assert peaks[1] < peaks[0] + 2000, peaks  # KiB: 150 rows more, and what is said of each


@pytest.mark.slow
def test_interrupted_at_random_three_times_is_as_in_one_go(project: Project, tmp_path: Path) -> None:
    rows, output = table(tmp_path, 60), tmp_path / "o"
    options = ["batch", "offre", rows, "--project", str(project.root), "--to", "md", "-o", str(output), "--resume"]
    for most in (15, 30, 45):
        with subprocess.Popen(_held(options, "offre-055"), cwd=ROOT, stdout=subprocess.PIPE) as command:
            wanted = random.randint(most - 15, most)
            while len(list(output.glob("offre-*/manifest.json"))) < wanted and command.poll() is None:
                time.sleep(0.01)
            command.kill()
    subprocess.run(_held(options, "offre-060"), cwd=ROOT, check=True)
    assert len({item["result"] for item in results(output)}) == 2
    assert batch(project, rows, "-o", str(tmp_path / "whole")) == 0
    assert made(output) == made(tmp_path / "whole")
    assert not [path for path in output.iterdir() if path.name.startswith(".")]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc")
def test_the_long_run_in_short(tmp_path: Path) -> None:
    command = [sys.executable, "benchmarks/long.py", "--markdown", "30", "--pdf", "2", "offers", "pdf"]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "TMPDIR": str(tmp_path)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("left behind: nothing") == 2 and not list(tmp_path.iterdir())


SHARED = "client;responsable;annee\nVallier;Roy;2027\n"


def test_a_table_may_serve_several_reports(project: Project, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "t.csv"
    path.write_text(SHARED, encoding="utf-8")
    assert batch(project, str(path)) == 1
    assert "--ignore-columns" in capsys.readouterr().err
    assert batch(project, str(path), "--ignore-columns") == 0
    assert "Vallier" in (project.root / "output/offre-001/offre-001.md").read_text()


def test_a_column_that_looks_like_a_parameter_is_not_ignored(
    project: Project, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "t.csv"
    path.write_text(SHARED.replace("annee", "anee"), encoding="utf-8")
    assert batch(project, str(path), "--ignore-columns") == 1
    said = capsys.readouterr().err
    assert "vouliez-vous « annee » ?" in said and "responsable" not in said.partition("→")[0].splitlines()[0]


def test_the_summary_in_json_has_whole_diagnostics(project: Project, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "t.csv"
    path.write_text("client;annee;secteur;autre\nVallier;2027;bois;1\n", encoding="utf-8")
    batch(project, str(path), "--format", "json")
    whole = json.loads(capsys.readouterr().out)
    [told] = [item for item in whole["told"] if item["code"] == "S120"]
    assert (told["span"]["line"], told["span"]["column"]) == (1, 22) and "autre" in told["message"]
    [fault] = whole["rows"][0]["told"]
    assert (fault["code"], fault["span"]["line"]) == ("S121", 2) and fault["remedy"]
