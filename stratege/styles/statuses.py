"""The state of a work that is not out, in French: `set_status(item)` makes « sous presse » of « in press »."""

from __future__ import annotations

from stratege.references.parts import Item, text_of

STATUSES = {
    "inpress": "sous presse",
    "forthcoming": "à paraître",
    "toappear": "à paraître",
    "submitted": "soumis",
    "inprep": "en préparation",
    "inpreparation": "en préparation",
    "underreview": "en cours d’évaluation",
    "prepublished": "prépublication",
    "advanceonlinepublication": "prépublication en ligne",
}
PENDING = frozenset(["sous presse", "à paraître"])


def set_status(item: Item) -> None:
    """Change an item in place: « sous presse », whatever the manager calls it."""
    said = text_of(item, "status").lower()
    if status := STATUSES.get(said.replace(" ", "")) or (said if said in PENDING else ""):
        item["status"] = status
    if item.get("status") in PENDING:
        item.pop("issued", None)  # it stands in the place of a date
        item["type"] = "document" if item["type"] == "manuscript" else item["type"]  # which is no « manuscrit inédit »
