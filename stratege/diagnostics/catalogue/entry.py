"""One entry of the catalogue: `Entry("le fichier est vide", "Un fichier…", "remplissez-le")`."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True, slots=True)
class Entry:
    """A code's sentences; `message` and `remedy` have places `{name}` for what is met, `cause` has none.

    `circumstances` say when it comes, for a fault that no small project shows; every other code has an example.
    """

    message: str
    cause: str
    remedy: str = ""
    severity: str = "error"
    circumstances: str = ""


def readable(sentence: str) -> str:
    """A message or a remedy away from any case: « … » stands where a diagnostic says what is met."""
    parts = Formatter().parse(sentence.removeprefix("{near} "))  # a guess, which some cases have none of
    return "".join(text + ("" if name is None else "…") for text, name, _, _ in parts)
