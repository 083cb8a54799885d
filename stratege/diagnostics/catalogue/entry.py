"""One entry of the catalogue: `Entry("le fichier est vide", "Un fichier…", "remplissez-le")`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from stratege.records import record


@record
class Entry:
    """A code's sentences; `message` and `remedy` have places `{name}` for what is met, `cause` has none.

    `circumstances` say when it comes, for a fault that no small project shows, and `met` is what was met once at its
    places; every other code has an example.
    """

    message: str
    cause: str
    remedy: str = ""
    severity: str = "error"
    circumstances: str = ""
    met: Mapping[str, str] = field(default_factory=dict)

    def once(self) -> tuple[str, str]:
        """The message and the remedy as they were told once."""
        return self.message.format(**self.met), self.remedy.format(**self.met)
