"""One entry of the catalogue: `Entry("le fichier est vide", "Un fichier…", "remplissez-le")`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A code's sentences; `message` and `remedy` have places `{name}` for what is met."""

    message: str
    cause: str
    remedy: str = ""
    severity: str = "error"
