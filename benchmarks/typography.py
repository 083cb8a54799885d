"""`python benchmarks/typography.py [FILE]`: seconds for a megabyte of French, and the ratio to peers installed here.

The peers, polytypo and typographeur, are no dependencies: install them where this runs to be measured beside ours.
Each engine has one warm-up and the best of three runs, in the same process, on the same text.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
SIZE = 1_000_000
SAMPLE = """
Le 3 mai 2012, M. Dupont demanda : "Que vaut l'audience d'un réseau social, et pour qui ?" La réponse - elle vint plus
tard - tenait en peu de mots... Sur 12 345 abonnés, 5 % seulement lisaient les messages (p. 12 du rapport) ; les autres
n'y prêtaient guère attention. Au XXe siècle, on payait 10 000 € la page à 18h30 : voir https://exemple.fr/tarifs?a=1;b=2.
"""


def text_of(path: str | None) -> str:
    """A megabyte of the text given, or of the sample, repeated."""
    base = Path(path).read_text(encoding="utf-8") if path else SAMPLE
    return (base * (SIZE // len(base) + 1))[:SIZE]


def seconds(engine: Callable[[str], object], text: str) -> float:
    """The best time of three, after a short run that compiles what there is to compile."""
    engine(text[:2000])
    times = []
    for _ in range(3):
        start = time.perf_counter()
        engine(text)
        times.append(time.perf_counter() - start)
    return min(times)


def peers() -> dict[str, Callable[[str], object]]:
    """The peers that can be imported; the others are named as absent."""
    found: dict[str, Callable[[str], object]] = {}
    try:
        transform = import_module("polytypo").transform
        found["polytypo"] = lambda text: transform(text, locale="fr")
    except ImportError:
        print("polytypo: not installed here, not measured")
    try:
        found["typographeur"] = import_module("typographeur").typographeur
    except ImportError:
        print("typographeur: not installed here, not measured")
    return found


def main() -> None:
    """Print one line an engine."""
    from stratege.typography import typeset

    text = text_of(sys.argv[1] if len(sys.argv) > 1 else None)
    ours = seconds(typeset, text)
    print(f"stratege (text): {ours:.2f} s for {len(text):,} characters")
    for markup in ("markdown", "html"):
        print(f"stratege ({markup}): {seconds(lambda value, form=markup: typeset(value, markup=form), text):.2f} s")
    one_line = text.replace("\n", " ")
    print(f"stratege (one line): {seconds(typeset, one_line):.2f} s")
    for name, engine in peers().items():
        theirs = seconds(engine, text)
        print(f"{name}: {theirs:.2f} s, {theirs / ours:.1f} times ours")


if __name__ == "__main__":
    main()
