"""`python benchmarks/reading.py`: the reading of the essay's prose and of a megabyte of it, beside `markdown` itself.

The yardstick is `markdown.markdown(text, extensions=["tables"])` of the same texts, in the same process; each time is
the best of some rounds. Exit code 1 when a limit is passed: 1 s for a megabyte, 1.5 times the cost of ten tenths of it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import markdown
import yaml

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
SIZE = 1_000_000
ROUNDS = 5
LONGEST, GROWTH = 1.0, 1.5
CITED = "Selon @auteur2020 [p. 3], la mesure [@autre, chap. 2; voir @tiers] vaut `@rien` ailleurs. "
CALLS = 3000


def prose() -> list[str]:
    """The texts of the essay's files that are of several lines, which are its prose."""
    files = sorted((ROOT / "content").rglob("*.yaml"))
    events = (event for file in files for event in yaml.parse(file.read_text("utf-8"), Loader=yaml.SafeLoader))
    return [event.value for event in events if isinstance(event, yaml.ScalarEvent) and "\n" in event.value]


def megabyte(texts: list[str], size: int = SIZE) -> str:
    """The prose, repeated up to a size."""
    base = "\n\n".join(texts)
    return (base * (size // len(base) + 1))[:size]


def seconds(engine: Callable[[str], object], texts: list[str]) -> float:
    """The best time of some rounds over all the texts, of this process alone."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for text in texts:
            engine(text)
        times.append(time.process_time() - start)
    return min(times)


def yardstick(text: str) -> str:
    return markdown.markdown(text, extensions=["tables"])


def main() -> int:
    """Print one line a text; 1 when a limit is passed."""
    from stratege.text.reader import read

    essay = prose()
    large = megabyte(essay)
    samples = {
        f"essay, {len(essay)} texts": essay,
        "a tenth of a megabyte": [megabyte(essay, SIZE // 10)],
        "a megabyte": [large],
        f"{CALLS} citations, one paragraph": [CITED * (CALLS // 3)],
        "1000 texts of a word": ["mot"] * 1000,
    }
    ours = {}
    for name, texts in samples.items():
        ours[name] = seconds(read, texts)
        theirs = seconds(yardstick, texts)
        print(f"{name}: {ours[name]:.3f} s, {ours[name] / theirs:.2f} × markdown")
    growth = ours["a megabyte"] / (10 * ours["a tenth of a megabyte"])
    print(f"a megabyte costs {growth:.2f} × ten tenths")
    return int(ours["a megabyte"] > LONGEST or growth > GROWTH)


if __name__ == "__main__":
    sys.exit(main())
