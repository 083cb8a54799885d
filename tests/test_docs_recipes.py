"""The recipes of docs/lots.md for clusters: what can be run is run, all other words are those of the commands."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import MakeProject
from stratege import __version__
from stratege.cli import _parser

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/lots.md").read_text("utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
INLINE = [" ".join(text.split()) for text in re.findall(r"`(stratege [^`]+)`", PAGE)]
MANIFEST = yaml.safe_load(re.findall(r"^```yaml\n(apiVersion.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0])
TASK = next(block for block in BLOCKS if "#SBATCH --array" in block)
# Each command says what it was asked for instead of doing it, in one write, since some are in the background; a
# scheduler leaves the file that says where it is.
SHELL = """
said() { local line; line=$(printf '%s\\037' "$@"); printf '%s\\n' "$line" >> said; }
stratege() { said stratege "$@"; }
extraire-clients() { :; }
pip() { :; }
srun() { "$@"; }
dask() {
  said dask "$@"
  [ "$2" != --scheduler-file ] || [ "$1" != scheduler ] || echo '{"address": "tcp://10.0.0.1:8786"}' > "$3"
}
"""
PLACES = {"SLURM_ARRAY_TASK_ID": "3", "SLURM_JOB_ID": "7", "SLURM_CPUS_PER_TASK": "8", "TMPDIR": "/tmp"}
needs_bash = pytest.mark.skipif(sys.platform != "linux", reason="bash manque ici")


def asked(block: str, folder: Path) -> list[list[str]]:
    """The words of the commands of a block, as bash gives them, variables replaced."""
    script = SHELL + block.replace("/partage", str(folder)) + "\nwait\n"
    path = {"PATH": "/usr/local/bin:/usr/bin:/bin"}
    subprocess.run(["bash", "-euc", script], cwd=folder, env=path | PLACES, check=True, timeout=60)
    said = (folder / "said").read_text("utf-8") if (folder / "said").exists() else ""
    return [line.split("\x1f")[:-1] for line in said.removesuffix("\n").split("\n") if line]


def check(words: list[str]) -> None:
    """What a command takes of its words: ours by our own parser, Dask's by its own."""
    program, *rest = words
    if program == "stratege":
        parsed, unknown = _parser(rest)[0].parse_known_args(rest)
        assert not unknown and callable(parsed.run), words
        return
    command = import_module(f"distributed.cli.dask_{rest[0]}").main
    context = command.make_context(rest[0], rest[1:])
    assert not context.args and not context.params.get("preload_argv"), words


@needs_bash
@pytest.mark.parametrize("block", BLOCKS)
def test_words_of_a_recipe_are_those_of_the_commands(block: str, tmp_path: Path) -> None:
    said = asked(block, tmp_path)
    names = re.findall(r"^(?:.*\| |srun |until.*)?(stratege|dask)\b", block, re.MULTILINE)
    assert [words[0] for words in sorted(said)] == sorted(names)
    for words in said:
        check(words)


def test_words_within_the_text_are_those_of_the_command() -> None:
    whole = [text for text in INLINE if "…" not in text and " " in text.removeprefix("stratege ")]
    assert any("fiches-scheduler" in text for text in whole)
    for text in whole:
        check(text.split())


def test_the_manifest_of_kubernetes_agrees_with_itself_and_with_dask() -> None:
    spec, name = MANIFEST["spec"], MANIFEST["metadata"]["name"]
    assert (MANIFEST["apiVersion"], MANIFEST["kind"]) == ("kubernetes.dask.org/v1", "DaskCluster")
    pods: dict[str, dict[str, Any]] = {role: spec[role]["spec"]["containers"][0] for role in ("worker", "scheduler")}
    for role, pod in pods.items():
        assert pod["name"] == role and pod["image"].endswith(f":{__version__}")
        check([word.replace("$(DASK_WORKER_NAME)", "a") for word in pod["args"]])
    service = spec["scheduler"]["service"]
    open_ports = {port["name"]: port["containerPort"] for port in pods["scheduler"]["ports"]}
    assert {port["targetPort"]: port["port"] for port in service["ports"]} == open_ports
    assert service["selector"] == {"dask.org/cluster-name": name, "dask.org/component": "scheduler"}
    assert f"--scheduler tcp://{name}-scheduler:{open_ports['tcp-comm']}" in " ".join(INLINE)
    assert pods["worker"]["args"][-1] == pods["worker"]["resources"]["limits"]["cpu"]


@needs_bash
def test_an_array_of_slurm_makes_each_row_once(make_project: MakeProject, tmp_path: Path) -> None:
    plan = "title: Pour [=client]\nparameters: {client: {description: Qui}}\nsections: [{module: a}]\n"
    project = make_project({"content/reports/fiche.yaml": plan + "options: {review: false, cite_report: false}\n"})
    rows = ["client", *(f"Client {number}" for number in range(1, 6))]
    (project.root / "clients.csv").write_text("\n".join(rows), "utf-8")
    script = TASK.replace("1000", "3").replace("999", "2").replace("/partage", str(tmp_path))
    ours = f'stratege() {{ "{sys.executable}" -m stratege "$@" --to md --no-cache; }}\n'
    for task in ("0", "1"):
        environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "SLURM_ARRAY_TASK_ID": task}
        subprocess.run(["bash", "-euc", ours + script], cwd=project.root, env=environment, check=True)
    output = tmp_path / "fiches"
    found = {}
    for name in ("batch-1-3.csv", "batch-4-5.csv"):
        with (output / name).open(encoding="utf-8") as file:
            found |= {int(row["row"]): row["result"] for row in csv.DictReader(file)}
    assert found == dict.fromkeys(range(1, 6), "made")
    assert len(list(output.glob("fiche-*/fiche-*.md"))) == 5
