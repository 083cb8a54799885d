"""Entries of INSPIRE and CERN: `collaboration = {CMS}` signs what no author does, and `reportNumber` numbers it."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.references.bibtex.raw import RawEntry

SIGNING = frozenset(["author", "collaboration", "editor"])
NAMED = re.compile(r"collaboration|consortium|group|team", re.IGNORECASE)
REPORTS = frozenset(["report", "techreport"])


def with_collaboration(one: RawEntry) -> RawEntry:
    """An entry that its collaboration signs, where nobody else does; a report with the number that CERN gives it."""
    said = {field.name.lower(): field.value.strip("{} ") for field in one.fields}
    names = {name for name, value in said.items() if value}
    renamed = {"reportnumber": "number"} if one.kind.lower() in REPORTS and "number" not in names else {}
    fields = tuple(
        replace(field, name="author", value=_named(field.value))
        if field.name.lower() == "collaboration" and SIGNING & names == {"collaboration"}
        else replace(field, name=renamed.get(field.name.lower(), field.name))
        for field in one.fields
        if field.name.lower() != "number" or one.kind.lower() != "article" or said["number"] != said.get("reportnumber")
    )
    return one if fields == one.fields else replace(one, fields=fields)


def _named(collaboration: str) -> str:
    """« {CMS Collaboration} » for « CMS », a group that no comma or « and » cuts."""
    bare = collaboration.strip("{} ")
    return f"{{{bare}}}" if NAMED.search(bare) else f"{{{bare} Collaboration}}"
