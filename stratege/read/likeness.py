"""The key that an unknown one stands for: `likeness("legende", ["caption"])` is "caption", as of « captoin »."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from stratege.naming import folded

FRENCH = {  # what an author may type in the place of our word
    "alternative": ("alt",),
    "annexes": ("appendices",),
    "auteur": ("author", "authors"),
    "auteurs": ("authors",),
    "bibliographie": ("bibliography",),
    "colonnes": ("columns",),
    "corps": ("body",),
    "champ": ("field",),
    "chapitres": ("sections",),
    "chemin": ("image", "data"),
    "couleur": ("colors", "accent"),
    "couleurs": ("colors", "palette"),
    "couts": ("cost",),
    "couverture": ("cover",),
    "criteres": ("criteria",),
    "donnees": ("data",),
    "echeance": ("horizon",),
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
    "mots-cles": ("keywords",),
    "mots_cles": ("keywords",),
    "notes": ("scores",),
    "occasions": ("opportunities",),
    "opportunites": ("opportunities",),
    "path": ("image", "data"),
    "poids": ("weight",),
    "police": ("fonts",),
    "polices": ("fonts",),
    "profils": ("profiles",),
    "references": ("bibliography",),
    "relecture": ("review",),
    "responsable": ("owner",),
    "resume": ("summary", "abstract"),
    "sorte": ("kind",),
    "sommaire": ("contents",),
    "text": ("prose", "body"),
    "texte": ("text", "prose", "body"),
    "soustitre": ("subtitle",),
    "sous-titre": ("subtitle",),
    "sous_titre": ("subtitle",),
    "titre": ("title",),
    "valeur": ("value",),
}

VALUES = {  # what an author may type in the place of our choice
    "boolean": ("boolean",),
    "bool": ("boolean",),
    "barres": ("bar",),
    "brouillon": ("draft",),
    "choix": ("choice",),
    "courbe": ("line",),
    "elevé": ("high",),
    "eleve": ("high",),
    "enum": ("choice",),
    "entier": ("number",),
    "faible": ("low",),
    "float": ("number",),
    "fort": ("high",),
    "int": ("number",),
    "integer": ("number",),
    "list": ("choice",),
    "lu": ("seen",),
    "montant": ("amount",),
    "moyen": ("medium",),
    "nombre": ("number",),
    "nominal": ("category",),
    "oui": ("true",),
    "ordinal": ("category",),
    "pourcentage": ("percentage",),
    "quantitative": ("number",),
    "relu": ("reviewed",),
    "str": ("text",),
    "string": ("text",),
    "temporal": ("time",),
    "texte": ("text",),
    "vu": ("seen",),
}
OURS = ("title", "caption", "source")  # keys that are well written, out of their place: they look like no other


def choice_for(value: str, choices: Sequence[str]) -> str:
    """The choice that a value is in French or elsewhere, or that it looks like; "" if there is none."""
    near = get_close_matches(value, choices, 1, 0.6)
    return next((name for name in (*VALUES.get(folded(value), ()), *near) if name in choices), "")


def likeness(key: str, names: Sequence[str]) -> str:
    """The name that a key looks like, else the one that it is in French; "" if there is none."""
    near = get_close_matches(key, names, 1, 0.6) if key not in OURS else []
    return next((name for name in (*FRENCH.get(folded(key), ()), *near) if name in names), "")
