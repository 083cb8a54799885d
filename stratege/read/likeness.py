"""The key that an unknown one stands for: `likeness("legende", ["caption"])` is "caption", as of « captoin »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from stratege.diagnostics.catalogue import phrase
from stratege.naming import folded

FRENCH = {  # what an author may type in the place of our word
    "alternative": ("alt",),
    "annexes": ("appendices",),
    "avant_propos": ("front_matter",),
    "auteur": ("author", "authors"),
    "auteurs": ("authors",),
    "bibliographie": ("bibliography",),
    "colonnes": ("columns",),
    "content": ("body", "prose", "text"),
    "contenu": ("body", "prose", "text"),
    "corps": ("body",),
    "csl": ("citation_style",),
    "champ": ("field",),
    "chapitre": ("sections",),
    "chapitres": ("sections",),
    "chapters": ("sections",),
    "chemin": ("image", "data"),
    "couleur": ("colors", "accent"),
    "couleurs": ("colors", "palette"),
    "couts": ("cost",),
    "couverture": ("cover",),
    "criteres": ("criteria",),
    "declaration": ("front_matter",),
    "donnees": ("data",),
    "echeance": ("horizon",),
    "egal": ("is",),
    "est": ("is",),
    "faits": ("facts",),
    "faiblesses": ("weaknesses",),
    "foreword": ("front_matter",),
    "forces": ("strengths",),
    "graph": ("chart",),
    "graphique": ("chart",),
    "image": ("figure",),
    "img": ("figure", "image"),
    "lang": ("locale",),
    "language": ("locale",),
    "langue": ("locale",),
    "markdown": ("prose", "body"),
    "number": ("value",),
    "params": ("parameters",),
    "plot": ("chart",),
    "preface": ("front_matter",),
    "src": ("image",),
    "tableau": ("table",),
    "type": ("kind",),
    "genre": ("kind",),
    "glossaire": ("glossary",),
    "identifiant": ("id",),
    "legende": ("caption",),
    "lignes": ("rows",),
    "menaces": ("threats",),
    "nom": ("name", "family"),
    "non": ("not",),
    "modules": ("sections",),
    "mots-cles": ("keywords",),
    "mots_cles": ("keywords",),
    "notes": ("scores",),
    "occasions": ("opportunities",),
    "opportunites": ("opportunities",),
    "parties": ("sections",),
    "path": ("image", "data"),
    "plan": ("sections",),
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
    "text": ("prose", "body", "label"),
    "texte": ("text", "prose", "body", "label"),
    "sauf": ("not",),
    "si": ("when",),
    "soustitre": ("subtitle",),
    "sous-titre": ("subtitle",),
    "sous_titre": ("subtitle",),
    "titre": ("title",),
    "valeur": ("value", "is"),
}

KINDS = {  # what an author may type for the kind of a module
    "annexe": "appendix",
    "annexes": "appendix",
    "appendices": "appendix",
    "avantages": "benefits",
    "bibliographie": "bibliography",
    "calendrier": "timeline",
    "cas": "case_study",
    "etude de cas": "case_study",
    "etude_de_cas": "case_study",
    "faits": "facts",
    "frise": "timeline",
    "glossaire": "glossary",
    "limites": "limits",
    "matrice": "matrix",
    "preconisations": "recommendations",
    "recommandations": "recommendations",
}

VALUES = {  # what an author may type in the place of our choice
    "abrege": ("summary",),
    "attention": ("warning",),
    "boolean": ("boolean",),
    "caution": ("warning",),
    "complet": ("full",),
    "court": ("summary",),
    "currency": ("amount",),
    "danger": ("warning",),
    "definition": ("definition",),
    "euro": ("amount",),
    "euros": ("amount",),
    "exemple": ("example",),
    "fr": ("fr-FR",),
    "fr_fr": ("fr-FR",),
    "french": ("fr-FR",),
    "francais": ("fr-FR",),
    "important": ("key_point",),
    "info": ("key_point",),
    "methode": ("method",),
    "money": ("amount",),
    "note": ("key_point",),
    "percent": ("percentage",),
    "resume": ("summary",),
    "tableau": ("table",),
    "tip": ("method",),
    "bool": ("boolean",),
    "aires": ("line",),
    "area": ("line",),
    "avant-apres": ("dumbbell",),
    "barre": ("bar",),
    "barres": ("bar",),
    "barres empilees": ("stacked_bar",),
    "barres_empilees": ("stacked_bar",),
    "brouillon": ("draft",),
    "choix": ("choice",),
    "carte de chaleur": ("heatmap",),
    "cascade": ("waterfall",),
    "chaleur": ("heatmap",),
    "cible": ("bullet",),
    "colonnes": ("bar",),
    "column": ("bar",),
    "columns": ("bar",),
    "courbe": ("line",),
    "courbes": ("line",),
    "empile": ("stacked_bar",),
    "empilees": ("stacked_bar",),
    "elevé": ("high",),
    "eleve": ("high",),
    "enum": ("choice",),
    "entier": ("number",),
    "faible": ("low",),
    "float": ("number",),
    "fort": ("high",),
    "haltere": ("dumbbell",),
    "halteres": ("dumbbell",),
    "histogram": ("bar",),
    "histogramme": ("bar",),
    "int": ("number",),
    "integer": ("number",),
    "jauge": ("bullet",),
    "ligne": ("line",),
    "lignes": ("line",),
    "list": ("choice",),
    "lu": ("seen",),
    "montant": ("amount",),
    "moyen": ("medium",),
    "nombre": ("number",),
    "nominal": ("category",),
    "nuage": ("scatter",),
    "nuage de points": ("scatter",),
    "nuage_de_points": ("scatter",),
    "oui": ("true",),
    "ordinal": ("category",),
    "pente": ("slope",),
    "pentes": ("slope",),
    "petits multiples": ("small_multiples",),
    "points": ("scatter",),
    "pourcentage": ("percentage",),
    "quantitative": ("number",),
    "relu": ("reviewed",),
    "stacked": ("stacked_bar",),
    "str": ("text",),
    "sucette": ("lollipop",),
    "sucettes": ("lollipop",),
    "string": ("text",),
    "temporal": ("time",),
    "texte": ("text",),
    "vu": ("seen",),
}
PLACED, APART = "sections", "appendices"  # the keys of a report that have its modules
CLASSES, FIGURE = {"low", "medium", "high"}, re.compile(r"\d")  # of a cost or an effect, where some give an amount
INSTEAD = {  # what an author may ask for that we have not, and the phrase that says what we have for it
    **dict.fromkeys(
        ("anneau", "camembert", "donut", "doughnut", "pie", "secteur", "secteurs", "tarte"), "chart_shares"
    ),
    **dict.fromkeys(("mosaique", "sunburst", "treemap"), "chart_shares"),
    **dict.fromkeys(("araignee", "polar", "radar", "spider", "toile"), "chart_radar"),
    **dict.fromkeys(("bubble", "bubbles", "bulle", "bulles"), "chart_bubbles"),
    **dict.fromkeys(("frise", "timeline"), "chart_times"),
    **dict.fromkeys(("gantt", "calendrier", "planning"), "chart_gantt"),
}
REPORT, BLOCK = "appendices", "pull_quote"  # a key that only the report has, or only what holds the blocks
SHOWN = ("matrix", "recommendations", "swot", "timeline")  # modules that another prints by « include »
ABSENT = {  # keys that we have not, by one of those of their object, and the phrase that says what we have for it
    REPORT: {
        "date-format": "no_date_format",
        "execute": "no_execution",
        "format": "format_by_command",
        "number-sections": "numbered_of_place",
        "number_sections": "numbered_of_place",
        "output": "format_by_command",
        "toc": "contents_of_report",
    },
    BLOCK: {"gantt": "chart_gantt", "frise": "chart_times", "mermaid": "figure_of_diagram"},
    "alt": {"height": "figure_width", "width": "figure_width"},
}
OURS = ("title", "caption", "source")  # keys that are well written, out of their place: they look like no other


def choice_for(value: str, choices: Sequence[str]) -> str:
    """The choice that a value is in French or elsewhere, or that it looks like; "" if there is none."""
    near = get_close_matches(value, choices, 1, 0.6)
    return next((name for name in (*VALUES.get(folded(value), ()), *near) if name in choices), "")


def kind_for(kind: str, kinds: Sequence[str]) -> str:
    """The kind of module that a word is in French, else that it looks like: "appendix" for « annexe »; "" if none."""
    meant = KINDS.get(folded(kind), "")
    return meant if meant in kinds else likeness(kind, kinds)


def instead_of(value: str, choices: Sequence[str]) -> str:
    """What to do for a value that none of the choices is, as « camembert » for the kind of a chart; "" if unknown."""
    if set(choices) == CLASSES and FIGURE.search(value):
        return phrase("class_of_cost")
    name = INSTEAD.get(folded(value), "") if "stacked_bar" in choices else ""
    return phrase(name) if name else ""


def absent(key: str, names: Sequence[str]) -> str:
    """What to do for a key that we have under none of the names, as « toc » in a report; "" if unknown."""
    if BLOCK in names and key in SHOWN:
        return phrase("kind_of_module", kind=key)
    found = (phrases[key] for holder, phrases in ABSENT.items() if holder in names and key in phrases)
    return next((phrase(name) for name in found), "")


def likeness(key: str, names: Sequence[str]) -> str:
    """The name that a key looks like, else the one that it is in French; "" if there is none."""
    if absent(key, names):
        return ""
    near = get_close_matches(key, names, 1, 0.6) if key not in OURS else []
    return next((name for name in (*FRENCH.get(folded(key), ()), *near) if name in names), "")


def meant_by(key: str, value: object, names: Sequence[str]) -> str:
    """The name that a key stands for, by its own letters, else by what it holds: modules are the chapters of a plan."""
    if PLACED in names and _is_plan(value) and likeness(key, [PLACED, APART]) != APART:
        return PLACED
    return likeness(key, names)


def _is_plan(value: object) -> bool:
    """Whether a value is a list of chapters, each with its module."""
    return isinstance(value, list) and any(isinstance(item, dict) and "module" in item for item in value)
