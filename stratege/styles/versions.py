"""Versions of programs, data and pages: `set_version(item)` makes « (version 3) » of « v. 3 »."""

from __future__ import annotations

import re

from stratege.dates import MONTHS
from stratege.references.parts import Item, date_parts, text_of
from stratege.styles.online import host_of
from stratege.styles.sites import platform
from stratege.styles.untyped import FORGES

DAY = re.compile(rf"(?:\d{{1,2}}|1er) (?:{'|'.join(MONTHS)})\b.*")
NAMED_VERSIONS = {"beta": "bêta", "draft": "préliminaire", "final": "finale", "preliminary": "préliminaire"}
VERSION_LAST = re.compile(r"(?P<title>.+?)\s?[:,] [Vv]ersion (?P<version>\d+(?:\.\d+)*)")


def set_version(item: Item) -> None:
    """Change an item in place: « (version 3) », « (version du 14 mars) »: the style says « version » itself."""
    if item["type"] == "software":
        item.pop("original-date", None)  # the day on which its depot was made
    if "version" not in item and item["type"] in ("dataset", "software"):
        _part_version(item)
    if "version" not in item:
        return
    if str(item["version"]) in map(str, date_parts(item, "issued")[:1]):
        del item["version"]  # its year once more
        return
    version = re.sub(r"^(?:version|v\.?)\s*(?=\S)", "", str(item["version"]), flags=re.IGNORECASE)
    version = NAMED_VERSIONS.get(re.sub(r" version$", "", version.lower()), version)
    item["version"] = f"du {version}" if DAY.fullmatch(version) else version
    if item["type"] == "webpage" or (item["type"] in ("book", "document") and host_of(item) in FORGES):
        item["type"] = "software"
        platform(item)


def _part_version(item: Item) -> None:
    """« IPUMS USA: Version 11.0 », of data or a program, has its version beside its title (APA 7, 10.9 and 10.10)."""
    found = VERSION_LAST.fullmatch(text_of(item, "title"))
    if found and "/" not in found["title"]:  # « equipe/outil: version 1.2 » is a release of GitHub
        item |= {"title": found["title"], "version": found["version"]}
