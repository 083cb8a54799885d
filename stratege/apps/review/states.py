"""How far each module is reviewed, and what moved since: `states(project, names_of(project, [], told), told)`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from stratege.dates import spell_date
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.module import Review
from stratege.model.modules import AnyModule
from stratege.model.report import Report
from stratege.project import CONTENT, Project
from stratege.read import read
from stratege.read.modules import module_of
from stratege.read.reviews import Move, Signer, is_compared, may_lack_facts
from stratege.read.survey import may_read
from stratege.records import record
from stratege.wording import words

LOCALE = "fr-FR"


@record(slots=False)
class State:
    """A module, and what moved since its review was signed; `module` is whole, no condition leaves anything out."""

    name: str
    file: str
    module: AnyModule
    moves: tuple[Move, ...] = ()

    @property
    def review(self) -> Review:
        """What the module says of its review."""
        return self.module.review

    @property
    def is_signed(self) -> bool:
        """Whether the review says of what text it speaks."""
        return is_compared(self.review)


def names_of(project: Project, asked: Sequence[str], diagnostics: Diagnostics) -> list[str]:
    """The modules that are meant by names of modules and of reports, each once; all of them by no name at all."""
    known = project.modules()
    found = [name for word in asked for name in _named(project, word, known, diagnostics)]
    return list(dict.fromkeys(found)) if asked else known


def _named(project: Project, word: str, known: list[str], diagnostics: Diagnostics) -> list[str]:
    """The module of a name, or those that the report of that name is made of."""
    if word in known:
        return [word]
    if word in project.reports():
        report = _read(project, word, diagnostics)
        files = (*(report.modules if report else ()), *(report.consulted if report else ()))
        return [name for name in known if name in files or _file(name) in files]
    diagnostics.add("S005", None, name=word, near=closest(word, [*known, *project.reports()]))
    return []


def _read(project: Project, name: str, diagnostics: Diagnostics) -> Report | None:
    """A report; what is wrong is told where it cannot be read, and is the affair of `check` elsewhere."""
    told = Diagnostics()
    report = read(project, name, told)
    for item in told.errors if report is None else ():
        diagnostics.include(item)
    return report


def states(project: Project, names: Iterable[str], diagnostics: Diagnostics) -> list[State]:
    """The state of each module; the faults of those that have any are told, and theirs is not given.

    Where a file that may be one of facts has a fault, any module may call them: it is told, and nothing is compared.
    """
    told = {name: _faults(project, name) for name in project.modules()}
    unsure = may_lack_facts(project, [_file(name) for name, found in told.items() if found.errors])
    wanted = list(names)
    for name in told if unsure else wanted:
        for item in told[name].errors:
            diagnostics.include(item)
    return [] if unsure else [_state(project, name) for name in wanted if not told[name].errors]


def _faults(project: Project, name: str) -> Diagnostics:
    """What is wrong in the file of a module, by itself."""
    found = Diagnostics()
    if may_read(project, _file(name), found):
        module_of(project, _file(name), found)
    return found


def _file(name: str) -> str:
    return f"{CONTENT}/{name}.yaml"


def _state(project: Project, name: str) -> State:
    module = module_of(project, _file(name), Diagnostics())
    assert module, name
    moves = Signer(project).moved(module) if is_compared(module.review) else ()
    return State(name, _file(name), module, tuple(moves))


def as_text(state: State) -> str:
    """A line for a module, then one for each piece that moved, at its place."""
    review = state.review
    signed = phrase("review_moved" if state.moves else "review_signed" if state.is_signed else "review_unsigned")
    said = [words(LOCALE)[f"status_{review.status}"], str(review.by), spell_date(review.date) if review.date else ""]
    parts = filter(None, [*said, "" if review.status == "draft" else signed])
    return "\n".join([phrase("review_of_module", module=state.name, parts=", ".join(parts)), *_moved(state)])


def _moved(state: State) -> Iterator[str]:
    for move in state.moves:
        said = phrase(f"moved_{move.change}", names=move.piece)
        yield f"  {move.span.file}:{move.span.line}: {said}" if move.span else f"  {said}"


def as_json(found: Iterable[State]) -> str:
    """The same as a list of records, for programs."""
    return json.dumps([_record(state) for state in found], ensure_ascii=False, indent=2)


def _record(state: State) -> dict[str, object]:
    review = state.review
    return {
        "module": state.name,
        "file": state.file,
        "status": review.status,
        "by": str(review.by),
        "date": str(review.date),
        "against": str(review.against),
        "signed": state.is_signed,
        "moved": [
            {"piece": move.piece, "change": move.change, "line": move.span.line if move.span else None}
            for move in state.moves
        ],
    }
