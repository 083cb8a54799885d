"""The key that an unknown one stands for: `likeness("legende", ["caption"])` is "caption", as of « captoin »."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches

FRENCH = {  # what an author may type in the place of our word
    "alternative": ("alt",),
    "annexes": ("appendices",),
    "auteur": ("author", "authors"),
    "auteurs": ("authors",),
    "bibliographie": ("bibliography",),
    "colonnes": ("columns",),
    "corps": ("body",),
    "criteres": ("criteria",),
    "donnees": ("data",),
    "faits": ("facts",),
    "faiblesses": ("weaknesses",),
    "forces": ("strengths",),
    "genre": ("kind",),
    "glossaire": ("glossary",),
    "identifiant": ("id",),
    "legende": ("caption",),
    "lignes": ("rows",),
    "menaces": ("threats",),
    "nom": ("name", "family"),
    "occasions": ("opportunities",),
    "opportunites": ("opportunities",),
    "relecture": ("review",),
    "resume": ("summary", "abstract"),
    "sorte": ("kind",),
    "texte": ("text", "prose", "body"),
    "titre": ("title",),
    "valeur": ("value",),
}


def likeness(key: str, names: Sequence[str]) -> str:
    """The name that a key looks like, else the one that it is in French; "" if there is none."""
    near = get_close_matches(key, names, 1, 0.6)
    bare = "".join(char for char in unicodedata.normalize("NFD", key.lower()) if not unicodedata.combining(char))
    return next((name for name in (*near, *FRENCH.get(bare, ())) if name in names), "")
