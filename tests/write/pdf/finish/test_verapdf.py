"""The reference validator on every report in every theme; says that it did not run where Java or Maven is absent."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.project import Cache, Project

ROOT = Path(__file__).parents[4]
OTHER = {"references": "attachments: sources\n", "sources": "attachments: references\n"}
LONG = "Une phrase assez longue pour aller à la ligne. " * 100
NESTED_PLAN = "title: Des blocs dans des blocs\ndate: '2026-03-02'\nsections: [{module: nested}]\n"
NESTED = f"""kind: prose
title: Des blocs dans des blocs
body:
  - prose: |
      Texte[^n].

      - premier

        - dedans[^m], {LONG}

          1. plus bas

        fin du premier, {LONG}

      - deuxième

        > citation

        | A[^o] | B |
        |---|---|
        | 1 | 2 |

      - [x] fait
      - - d'emblée

      Terme
      : Définition.

          - liste

      | Seule | tête |
      |---|---|

      [^n]: Une note.

          - liste
          - en note

      [^m]: Dedans, **grasse** et [liée](https://exemple.fr).
      [^o]: Dans un en-tête.
  - callout:
      title: Encadré
      body: |
        - liste[^k]

          | A | B |
          |---|---|
          | 1 | 2 |

        [^k]: Dans un encadré.
  - table: {{id: none, caption: Sans ligne, columns: [{{title: A}}, {{title: B}}], rows: []}}
  - table:
      id: high
      caption: Des cellules plus hautes qu'une page
      columns: [{{title: A}}, {{title: B}}, {{title: C}}]
      rows: [["1", "{LONG}", ""], ["", "", "{LONG}"], ["", "- un\n- deux", ""]]
"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_libraries()), reason="ni Pango ni HarfBuzz ici"),
]


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory, speedy: Cache) -> list[str]:
    """The essay and its summary in each theme, the essay with its sources attached; the summary with each choice.

    And the reports that have every block, and blocks within blocks.
    """
    made = []
    for theme in ("sober", "consultant", "academic"):
        root = tmp_path_factory.mktemp(theme)
        shutil.copytree(ROOT / "content", root / "content")
        for plan in (root / "content" / "reports").glob("*.yaml"):
            plan.write_text(f"{plan.read_text('utf-8')}theme: {theme}\n", "utf-8")
            built = build(Project(root, speedy), plan.stem, root / "output", ["pdf"])
            assert not built.diagnostics.errors
            made += [str(path) for path in built.files if path.suffix == ".pdf"]
    for choice in ("references", "sources"):
        plan = root / "content" / "reports" / "summary.yaml"
        plan.write_text(f"{plan.read_text('utf-8')}attachments: {choice}\n".replace(OTHER[choice], ""), "utf-8")
        built = build(Project(root, speedy), "summary", root / choice, ["pdf"])
        made += [str(path) for path in built.files if path.suffix == ".pdf"]
    every, nested = tmp_path_factory.mktemp("every"), tmp_path_factory.mktemp("nested")
    shutil.copytree(ROOT / "tests" / "reports" / "every", every, dirs_exist_ok=True)
    (nested / "content" / "reports").mkdir(parents=True)
    (nested / "content" / "nested.yaml").write_text(NESTED, "utf-8")
    (nested / "content" / "reports" / "nested.yaml").write_text(NESTED_PLAN, "utf-8")
    for root in (every, nested):
        built = build(Project(root, speedy), root.name.rstrip("0123456789"), root / "output", ["pdf"])
        made += [str(path) for path in built.files if path.suffix == ".pdf"]
    assert len(made) == 13
    return made


def test_no_rule_of_pdf_ua_1_nor_pdf_a_3a_fails(pdfs: list[str]) -> None:
    done = subprocess.run([str(ROOT / ".ci" / "verapdf"), *pdfs], capture_output=True, text=True, check=False)
    if done.returncode == 3:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASS") == 26


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf n'est pas ici")
def test_qpdf_finds_no_fault(pdfs: list[str]) -> None:
    for pdf in pdfs:
        done = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
