"""Names as catalogues have them: `cataloguers_names("Zolat, Émile (1840-1902). Auteur du texte")`: « Zolat, Émile »."""

from __future__ import annotations

import re

AND = re.compile(r"(\s+and\s+)")
LIFE = re.compile(r"\s*\(\s*(?:\d[\d.?]{1,3}|\.{2,4})\s*[-–]+\s*[\d.?]{0,4}\s*\)\.?\s*")
ROLE = re.compile(r"[\s.,]+(?:Auteur du texte|Éditeur scientifique|Directeur de publication|Préfacier)\.?\s*$")
STOP = re.compile(r"(?<=[^\W\d_]{3})\.\s*$")  # not that of an initial, nor of « Jr. »


def cataloguers_names(names: str) -> str:
    """Names joined by « and », in BibTeX, without dates of life, roles, and final stops; a body is a group."""
    if "(" not in names and "." not in names and "Auteur" not in names:
        return names
    return "".join(part if AND.fullmatch(part) else _bare(part) for part in AND.split(names))


def _bare(name: str) -> str:
    """One name; what has a place between brackets and a role, and no comma, is a body."""
    if name.lstrip().startswith("{"):
        return name
    without = ROLE.sub("", name)
    dateless = LIFE.sub(" ", without).rstrip() if LIFE.search(without) else without
    dateless = ROLE.sub("", dateless)
    if "," not in dateless:
        return f"{{{dateless}}}" if without != name and dateless.endswith(")") else dateless
    return STOP.sub("", dateless)
