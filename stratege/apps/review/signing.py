"""A review signed: `sign(project, states, by="", day="2026-03-02")` writes the digests of what stands now."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from pathlib import Path

from stratege.apps.review.edit import Value, with_review
from stratege.apps.review.states import State
from stratege.diagnostics import phrase
from stratege.project import Project, write_together
from stratege.read.modules import module_in
from stratege.read.reviews import Signer


class Unwritable(Exception):
    """A review that its file has no sure place for: the message is French and names it; then no file was written."""


def sign(project: Project, found: Iterable[State], by: str = "", day: str = "") -> list[State]:
    """Sign the reviews that are not drafts and are not signed as the text stands; the states of what was written.

    `by` is who read, as it was by default; `day` the date, that of the run by default. A review that is signed already
    is written again only for another reader or another day than its own. All files are written, or none; `Unwritable`,
    `OSError`.
    """
    wanted = [state for state in found if _needs(state, by, day)]
    signed = {state.file: _signed(project, state, by, day or project.day.isoformat()) for state in wanted}
    _write(project, signed)
    return [_after(state, signed[state.file]) for state in wanted]


def _needs(state: State, by: str, day: str) -> bool:
    if state.review.status == "draft":
        return False
    other = (by and by != state.review.by) or (day and day != state.review.date)
    return bool(other or state.moves or not state.is_signed)


def _signed(project: Project, state: State, by: str, day: str) -> bytes:
    """The bytes of a file with its review signed, once it is known that nothing else changed in what they say."""
    digests, content = Signer(project).sign(state.module), project.read(state.file)
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    keys: dict[str, Value] = {**({"by": by} if by else {}), "date": day, "reviewed_content": digests}
    text = with_review(content.decode("utf-8-sig"), keys)
    made = mark + text.encode() if text is not None else b""
    module = module_in(state.file, made)
    expected = state.review.model_dump() | keys
    if module is None or module.review.model_dump() != expected or Signer(project).sign(module) != digests:
        raise Unwritable(phrase("review_unwritable", file=state.file))
    return made


def _after(state: State, content: bytes) -> State:
    module = module_in(state.file, content)
    assert module, state.file
    return State(state.name, state.file, module)


def _write(project: Project, files: dict[str, bytes]) -> None:
    """Replace files whole, all or none, with the rights that they had."""
    paths = {Path(project.root / name).resolve(): content for name, content in files.items()}
    modes = {path: path.stat().st_mode & 0o7777 for path in paths}
    write_together(paths)
    for path, mode in modes.items():
        path.chmod(mode)
