"""Reviews that speak of another text (I008): `check_reviews(project, ["limits"], diagnostics)` warns at each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stratege.dates import spell_date
from stratege.diagnostics import Diagnostics, phrase
from stratege.model.modules import AnyModule
from stratege.model.stock import FactsModule
from stratege.project import CONTENT, Project
from stratege.read.modules import quietly
from stratege.read.reviews.signature import Change, Move, Signer, is_compared

CHANGES: tuple[Change, ...] = ("changed", "added", "removed")
SHOWN = 6  # pieces that a message names
PLACES = 3  # of them that it leads to


def check_reviews(project: Project, names: Iterable[str], diagnostics: Diagnostics) -> frozenset[str]:
    """Warn of the modules whose text is not the one that was signed; their files.

    A file that is in fault may not be all there: nothing is said of it, nor of what calls its facts.
    """
    signer, changed = Signer(project), set[str]()
    broken = {item.span.file for item in diagnostics.errors if item.span}
    for name in () if may_lack_facts(project, broken) else names:
        file, module = f"{CONTENT}/{name}.yaml", quietly(project, name)
        if module is None or file in broken or not is_compared(module.review):
            continue
        if moves := signer.moved(module):
            changed.add(file)
            _tell(name, module, moves, diagnostics)
    return frozenset(changed)


def may_lack_facts(project: Project, broken: Iterable[str]) -> bool:
    """Whether a file in fault is one of facts, or may be."""
    names = {file.removeprefix(f"{CONTENT}/").removesuffix(".yaml") for file in broken} & set(project.modules())
    return any(isinstance(quietly(project, name), FactsModule | None) for name in names)


def _tell(name: str, module: AnyModule, moves: list[Move], diagnostics: Diagnostics) -> None:
    date = module.review.date
    since = phrase("review_of", date=spell_date(date)) if date else phrase("review_undated")
    related = tuple(move.span for move in moves if move.span and move.change != "removed")[:PLACES]
    diagnostics.add("I008", module.review.span, related=related, since=since, moves=listed(moves), module=name)


def listed(moves: Iterable[Move]) -> str:
    """What moved, in words: « changé : lim_reach ; ajouté : tab_costs »."""
    return " ; ".join(_listed(list(moves)))


def _listed(moves: list[Move]) -> Iterator[str]:
    for change in CHANGES:
        if names := [move.piece for move in moves if move.change == change]:
            shown = ", ".join(names[:SHOWN]) + ("…" if len(names) > SHOWN else "")
            yield phrase(f"moved_{change}", names=shown)
