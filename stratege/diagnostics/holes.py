"""What could not be read, so that nobody complains of its absence: `Holes(names={"t1"}).explain("R001", …)`."""

from __future__ import annotations

from collections.abc import Mapping

from stratege.records import record

BORNE = {
    "R001": "target",
    "F001": "fact",
    "F002": "fact",
    "F004": "key",
    "C001": "key",
}  # codes of a name that nothing bears
CALLED = frozenset({"R001", "F001"})  # codes of a name that a version may leave out
OF_MODULES, OF_LIBRARIES = frozenset({"R001", "F001"}), frozenset({"C001", "F004"})
SAID = {"R004": "id", "C012": "key"}  # codes of a name that nothing mentions


@record(slots=False)
class Holes:
    """The names borne in the files at fault, the names said there; the codes of names that a missing file may bear."""

    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()

    def explain(self, code: str, told: Mapping[str, object]) -> bool:
        """Whether a fault may be no more than the consequence of another; a name that looks like one known is not."""
        if code in SAID:
            return str(told[SAID[code]]) in self.words
        if code not in BORNE:
            return False
        return str(told[BORNE[code]]) in self.names or (code in self.codes and not told.get("near"))
