"""Citations against plain pandoc: `python benchmarks/citations.py` times 50 references and 50 citations, both ways.

Exit code 1 when a limit is passed: 0.6 s cold, 0.05 s from the cache, 1.5 times plain pandoc with the same style; for a
library of 3 000 entries in BibTeX, 2.5 times what pandoc takes to convert it as it stands (names, titles and dates are
mended before it reads them), and 12 times one of 300; for `check` on a report that cites 50 of them, 3 times, then 1.5
times with a word changed, that report with the 50 alone, already checked; for the list of all, 15 times that of 300.
With nothing changed, see `again.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from stratege import pandoc
from stratege.citations import resolve
from stratege.project import Cache
from stratege.references import from_bibtex, to_bibtex
from stratege.styles import style_text
from stratege.styles.order import RANK

WORKS = 50
ROUNDS = 3
COLD, CACHED, RATIO = 0.6, 0.05, 1.5
LIBRARY, GROWTH = 3000, 12
FIRST, AGAIN, LISTED = 3, 1.5, 15
READING = 2.5
KINDS = ("book", "article-journal", "chapter", "report", "webpage")


def works(count: int) -> list[dict[str, Any]]:
    """As many works as asked, of five kinds, some by the same author in the same year."""
    return [
        {
            "id": f"oeuvre{n}",
            "type": KINDS[n % len(KINDS)],
            "title": f"Titre de l'œuvre {n} : une étude",
            "author": [{"family": f"Auteur{n % 40}", "given": "Anne Marie"}, {"family": "Roy", "given": "Luc"}],
            "container-title": "Revue de stratégie",
            "publisher": "Presses universitaires",
            "volume": str(n),
            "page": f"{n}-{n + 12}",
            "issued": {"date-parts": [[2000 + n % 20, 1 + n % 12, 1 + n % 28]]},
            "URL": f"https://exemple.fr/{n}",
        }
        for n in range(count)
    ]


def ours(items: list[dict[str, Any]], cache: Cache | None) -> None:
    """Resolve one citation of each work, and the list."""
    resolved = resolve(items, [f"[@{item['id']}, p. 3]" for item in items], cache=cache)
    assert len(resolved.citations) == len(resolved.bibliography) == len(items)


def plain_pandoc(items: list[dict[str, Any]], folder: Path) -> None:
    """The same citations in one Markdown text, by pandoc alone, which has the same ranks to sort by."""
    items = [item | {RANK: f"{rank:06}"} for rank, item in enumerate(items)]
    (folder / "works.json").write_text(json.dumps(items), encoding="utf-8")
    (folder / "style.csl").write_text(style_text("apa-fr"), encoding="utf-8")
    command = [str(pandoc.executable()), "--citeproc", "--to=json", f"--csl={folder / 'style.csl'}"]
    text = "\n\n".join(f"[@{item['id']}, p. 3]" for item in items)
    command += [f"--bibliography={folder / 'works.json'}", "--metadata=lang:fr-FR"]
    subprocess.run(command, input=text.encode(), capture_output=True, check=True)


def reading() -> bool:
    """Print what reading a large library costs, against pandoc alone and against a tenth of it; whether it is slow."""
    small, large = to_bibtex(works(LIBRARY // 10)), to_bibtex(works(LIBRARY))
    tenth = seconds(lambda: from_bibtex(small))
    whole = seconds(lambda: from_bibtex(large))
    plain = seconds(lambda: pandoc.convert(large, "biblatex", "csljson"))
    print(f"lecture de {LIBRARY} entrées BibTeX {whole:.2f} s  {whole / plain:.2f} × pandoc seul (limite {READING})")
    print(f"              {whole / tenth:.1f} × la lecture de {LIBRARY // 10} (limite {GROWTH})")
    return whole > READING * plain or whole > GROWTH * tenth


def checking(folder: Path) -> bool:
    """Print what `check` costs with a large library, first and again, against the cited works alone, known already."""
    cited = works(LIBRARY)[:: LIBRARY // WORKS]
    alone, large = (project(folder / name, items, cited) for name, items in (("a", cited), ("b", works(LIBRARY))))
    known, kept = folder / "known", folder / "kept"
    _check(alone, known)
    yard = seconds(lambda: _check(_touched(alone), known))
    first = seconds(lambda: (shutil.rmtree(kept, ignore_errors=True), _check(large, kept)))
    again = seconds(lambda: _check(_touched(large), kept))
    print(f"check, {len(cited)} œuvres citées de {LIBRARY} : d'abord {first:.2f} s, ensuite {again:.2f} s")
    print(
        f"              {first / yard:.2f} et {again / yard:.2f} × check sans les autres (limites {FIRST} et {AGAIN})"
    )
    return first > FIRST * yard or again > AGAIN * yard


def project(root: Path, items: list[dict[str, Any]], cited: list[dict[str, Any]]) -> Path:
    """A report that cites some works of its library."""
    (root / "content" / "reports").mkdir(parents=True)
    (root / "content" / "z.bib").write_text(to_bibtex(items), encoding="utf-8")
    plan = "title: Essai\ndate: '2026-01-02'\nsections:\n  - module: a\nbibliography: [z.bib]\n"
    (root / "content" / "reports" / "r.yaml").write_text(plan, encoding="utf-8")
    prose = "\n\n      ".join(f"Une phrase [@{item['id']}, p. 3]." for item in cited)
    module = f"kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      {prose}\n"
    (root / "content" / "a.yaml").write_text(module, encoding="utf-8")
    return root


def _touched(root: Path) -> Path:
    """The project, once a word more is in it: without a change, a check is not done again."""
    with (root / "content" / "a.yaml").open("a", encoding="utf-8") as module:
        module.write("# note\n")
    return root


def _check(root: Path, kept: Path) -> None:
    command = [sys.executable, "-m", "stratege", "check", "--project", str(root)]
    here = {"STRATEGE_CACHE": str(kept), "PYTHONPATH": str(Path(__file__).parents[1])}
    subprocess.run(command, env=os.environ | here, capture_output=True, check=True)


def listing() -> bool:
    """Print what the list of a whole library costs, against that of a tenth of it."""
    few, all_of_them = works(LIBRARY // 10), works(LIBRARY)
    tenth, whole = seconds(lambda: _list(few)), seconds(lambda: _list(all_of_them))
    print(f"liste de {LIBRARY} œuvres {whole:.1f} s  {whole / tenth:.1f} × celle de {LIBRARY // 10} (limite {LISTED})")
    return whole > LISTED * tenth


def _list(items: list[dict[str, Any]]) -> None:
    found = resolve(items, [], nocite=[item["id"] for item in items])
    assert len(found.bibliography) == len(items)


def seconds(work: Callable[[], object]) -> float:
    """The median time of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> int:
    """Print the times and the ratios; 1 when one is beyond its limit."""
    items = works(WORKS)
    style_text("apa-fr")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cold = seconds(lambda: ours(items, None))
        ours(items, Cache(folder))
        cached = seconds(lambda: ours(items, Cache(folder)))
        plain = seconds(lambda: plain_pandoc(items, folder))
        slow = [checking(folder), reading(), listing()]
    print(f"{WORKS} références, {WORKS} citations, médiane de {ROUNDS} passages")
    print(f"à froid       {cold:.3f} s  (limite {COLD} s)   {cold / plain:.2f} × pandoc seul (limite {RATIO})")
    print(f"en cache      {cached:.3f} s  (limite {CACHED} s)  {cached / plain:.2f} × pandoc seul")
    print(f"pandoc seul   {plain:.3f} s")
    return int(any(slow) or cold > COLD or cached > CACHED or cold > RATIO * plain)


if __name__ == "__main__":
    sys.exit(main())
