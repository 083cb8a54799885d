"""Names as catalogues have them: `cataloguers_names("Zolat, Émile (1840-1902). Auteur du texte")`: « Zolat, Émile »."""

from __future__ import annotations

import re

from stratege.references.names.groups import is_sure_form

AND = re.compile(r"((?<!\s)\s+and\s+)")
LIFE = re.compile(r"(?<!\s)\s*\(\s*(?:\d[\d.?]{1,3}|\.{2,4})\s*[-–]+\s*[\d.?]{0,4}\s*\)\.?\s*")
ROLE = re.compile(
    r"(?<![\s.,])[\s.,]+(?:Auteur du texte|Directeur de publication|Éditeur scientifique|Préfacier)\.?\s*$"
)
ARTICLES = frozenset(["De", "Des", "Du", "La", "Le", "Les"])
STOP = re.compile(r"(?<=[^\W\d_]{3})\.\s*$")  # not that of an initial, nor of « Jr. »


def cataloguers_names(names: str) -> str:
    """Names joined by « and », in BibTeX, without dates of life, roles, and final stops; a body is a group.

    « Jean Le Goff » becomes « Le Goff, Jean », whose article BibTeX would take for a first name.
    """
    return "".join(part if AND.fullmatch(part) else _one(part) for part in AND.split(names))


def cataloguers_name(name: str) -> str:
    """The same for one name, as RIS has it: « Zolat, Émile »."""
    dateless = ROLE.sub("", LIFE.sub(" ", ROLE.sub("", name))).strip()
    is_kept = "," not in dateless or is_sure_form(dateless.rpartition(",")[2].strip())  # « Apple, Inc. »
    return dateless if is_kept else STOP.sub("", dateless)


def _one(name: str) -> str:
    if name.lstrip().startswith("{"):
        return name
    bare = cataloguers_name(name)
    is_body = "," not in bare and bare.endswith(")") and ROLE.search(name)
    return f"{{{bare}}}" if is_body else _with_article(bare)


def _with_article(name: str) -> str:
    words = name.split()
    rank = next((rank for rank, word in enumerate(words[1:-1], 1) if word in ARTICLES), 0)
    if not rank or any(sign in name for sign in ",{}") or any(word[0].islower() for word in words):
        return name
    return f"{' '.join(words[rank:])}, {' '.join(words[:rank])}"
