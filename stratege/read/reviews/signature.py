"""The digests of a module's pieces, and what they tell: `Signer(project).sign(module)` is {"title": "1f0c93ab"}.

A digest covers what the piece says and what it prints from elsewhere: the facts that it calls, those of their formulas,
the files of data and the images that it shows. It hangs on the files of the project alone, so that all reports and all
their versions agree on it: parameters, which a version sets, are their names here. A work that is cited counts by its
key and its locator, which stand in the text: its entry is a piece of the bibliography, which has a review of its own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from hashlib import sha256
from typing import Literal

from stratege.formulas import read_formula
from stratege.json_tree import Json
from stratege.model.base import span_of
from stratege.model.module import Review
from stratege.model.modules import AnyModule
from stratege.model.stock import Fact, FactsModule
from stratege.project import CONTENT, Project
from stratege.quantities import FormulaError
from stratege.read.conditions import texts_in
from stratege.read.files import DATA, is_content
from stratege.read.modules import quietly
from stratege.read.reviews.pieces import Piece, pieces, said_by
from stratege.records import record
from stratege.source import Scalar, Span
from stratege.text.forms import FACT, parts

LENGTH = 8  # hexadecimal digits: a change in four billion goes unseen
FILES = ("data", "image")  # keys that name a file of content/
UNPRINTED = frozenset(["id", "statement", "confidence", "note", "when"])  # of a fact: what its call prints nothing of

Change = Literal["changed", "added", "removed"]


@record
class Move:
    """A piece that is not as it was signed: its name, what became of it, where it stands, or where it was signed."""

    piece: str
    change: Change
    span: Span | None


def is_compared(review: Review) -> bool:
    """Whether a review says of what text it speaks: a draft has none, and a review without a signature does not."""
    return review.status != "draft" and bool(review.reviewed_content)


class Signer:
    """Signs the modules of a project; what they share, its facts, is read once."""

    def __init__(self, project: Project) -> None:
        self.project = project

    @property
    def facts(self) -> dict[str, list[Fact]]:
        """The facts of the project by their ids; several where conditions choose between them."""
        return self.project.once("facts of all modules", self._facts)

    def _facts(self) -> dict[str, list[Fact]]:
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for name in self.project.modules():
            module = quietly(self.project, name)
            for fact in module.facts if isinstance(module, FactsModule) else ():
                found[str(fact.id)].append(fact)
        return dict(found)

    def sign(self, module: AnyModule) -> dict[str, str]:
        """The digest of each piece of a module, which must be whole: as no version leaves anything out."""
        return {piece.name: self._digest(piece) for piece in pieces(module)}

    def moved(self, module: AnyModule) -> list[Move]:
        """What is not as the module's review signed it, in the order of the text, then what is gone."""
        signed = module.review.reviewed_content
        found: list[Move] = []
        now = pieces(module)
        for piece in now:
            if piece.name not in signed:
                found.append(Move(piece.name, "added", piece.span))
            elif signed[piece.name] != self._digest(piece):
                found.append(Move(piece.name, "changed", piece.span))
        gone = [name for name in signed if name not in {piece.name for piece in now}]
        return [*found, *(Move(name, "removed", span_of(signed[name])) for name in gone)]

    def _digest(self, piece: Piece) -> str:
        texts = [found for source in piece.sources for found in _texts(source)]
        covered = [piece.said, self._called(texts), self._shown(texts)]
        text = json.dumps(covered, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]

    def _called(self, texts: Iterable[tuple[str, str]]) -> Json:
        """The facts that some texts call, and those that these are computed from."""
        calls = [parts(call)[0] for _, text in texts if "[=" in text for call, _ in FACT.findall(text)]
        found: dict[str, Json] = {}
        pending = [name for call in calls for name in _names(call)]
        while pending:
            name = pending.pop()
            facts = self.facts.get(name, ())
            if facts and name not in found:
                found[name] = [_printed(fact) for fact in facts]
                pending += [part for fact in facts for part in _names(str(fact.formula))]
        return found

    def _shown(self, texts: Iterable[tuple[str, str]]) -> Json:
        """The files that some keys name, each by what it holds; a table's white space is none of it."""
        found: dict[str, Json] = {}
        for key, path in texts:
            if key in FILES and (content := self._content(path)):
                is_text = path.lower().endswith(DATA)
                found[path] = sha256(b" ".join(content.split()) if is_text else content).hexdigest()
        return found

    def _content(self, path: str) -> bytes:
        """The bytes of a file of content/; none where it cannot be read, which is told elsewhere."""
        try:
            return self.project.read(f"{CONTENT}/{path}") if is_content(path) else b""
        except (OSError, ValueError):
            return b""


def _texts(source: object) -> Iterable[tuple[str, str]]:
    """Every text of a part of the content, with its key; a stretch of prose is one."""
    return texts_in(source) if isinstance(source, Scalar) or not isinstance(source, str) else [("prose", source)]


def _names(formula: str) -> tuple[str, ...]:
    """The names that a call or a formula draws upon; none where it cannot be read, which is told elsewhere."""
    try:
        return tuple(read_formula(formula).names) if formula else ()
    except FormulaError:
        return ()


def _printed(fact: Fact) -> Json:
    """What a call of a fact prints, or may."""
    said = said_by(fact)
    return {key: value for key, value in said.items() if key not in UNPRINTED} if isinstance(said, dict) else said
