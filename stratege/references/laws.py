"""Titles of French laws: `LAW.match("Loi n° 2016-1321 du 7 octobre 2016")`, for which managers have no type."""

from __future__ import annotations

import re

LAW = re.compile(r"(?:loi|d[ée]cret|ordonnance|arr[êe]t[ée])(?: organique)? (?:n[o°ºᵒ]\.? ?\d|du \d)", re.IGNORECASE)
# The words of an act, where a comment on it would go on otherwise.
LAW_ITSELF = re.compile(
    rf"{LAW.pattern}[^:]*? du (?:\d{{1,2}}|1er) \w+ \d{{4}} (?:abrogeant|autorisant|créant|d['’]|de |fixant|instituant|"
    r"modifiant|portant|pour |pris|relati|ratifiant|sur |tendant|visant)[^:?]*",
    re.IGNORECASE,
)
