"""The rules, for authors: `explain("FR-B3")` is the entry of a rule, `reference_page()` is docs/typographie.md."""

from __future__ import annotations

from difflib import get_close_matches

from stratege.spaces import FINE, NBSP
from stratege.typography.rules.rule import Example, Rule
from stratege.typography.rules.table import RULES
from stratege.typography.spaces import visible

FAMILIES = {
    "A": "Espaces et ponctuation",
    "B": "Guillemets, apostrophe, tirets",
    "C": "Nombres, unités, dates",
    "D": "Mots : ordinaux, titres, abréviations, ligatures",
    "E": "Ce qui ne change jamais",
}
CLASSES = {"fix": "corrigée par --fix", "lint": "signalée, l’auteur décide"}
HEAD = """# L’orthotypographie de Stratège

Chaque règle a un identifiant, une autorité et des exemples, qui sont aussi des tests. Dans les exemples, `[INSÉC]` est
l’espace insécable (U+00A0) et `[FINE]` l’espace fine insécable (U+202F). Un texte déjà juste ne change pas, et corriger
deux fois ne change rien de plus.

`stratege typo FICHIER…` signale ; `stratege typo --fix FICHIER…` corrige. En Markdown et en HTML,
`<!-- typo:off FR-A1 -->` fait taire une règle (toutes si aucune n’est nommée) jusqu’à `<!-- typo:on -->` ;
`--ignore FR-A1,FR-C4` la fait taire partout. En Markdown, un titre vers lequel un lien du même texte mène (`](#…)`)
garde les espaces et les traits dont son ancre est faite.
"""


def explain(rule: str) -> str:
    """What a rule says, who says so, with its examples; `KeyError` that names the nearest for an unknown one."""
    name = rule.upper() if rule.upper().startswith("FR-") else f"FR-{rule.upper()}"
    if name not in RULES:
        near = get_close_matches(name, RULES, 1)
        raise KeyError(f"{rule} ; vouliez-vous {near[0]} ?" if near else rule)
    found = RULES[name]
    lines = [f"{found.id} : {found.title}", f"Autorité : {found.authority}", f"Classe : {_class(found)}"]
    return "\n".join([*lines, "Exemples :", *(f"  {_shown(example)}" for example in found.examples)])


def reference_page() -> str:
    """The page of all the rules, generated from their table."""
    parts = [HEAD]
    for letter, title in FAMILIES.items():
        parts += [f"\n## {title}\n", *(_section(rule) for rule in RULES.values() if rule.id[3] == letter)]
    return "".join(parts)


def _section(rule: Rule) -> str:
    examples = "\n".join(f"- {_shown(example, '`')}" for example in rule.examples)
    title = rule.title.replace("<", "\\<")  # in Markdown it would be a tag
    return f"\n### {rule.id}\n\n{title}\n\nAutorité : {rule.authority}. Classe : {_class(rule)}.\n\n{examples}\n"


def _class(rule: Rule) -> str:
    return CLASSES[rule.kind] if rule.gaps or rule.signs or rule.kind == "lint" or _changes(rule) else "réserve"


def _changes(rule: Rule) -> bool:
    return any(example.before != example.after for example in rule.examples)


def _shown(example: Example, quote: str = "") -> str:
    before, after = (
        f"{_fence(text, quote)}{visible(text.replace('_', NBSP).replace('~', FINE))}{_fence(text, quote, end=True)}"
        for text in (example.before, example.after)
    )
    where = [example.locale] * (example.locale != "fr-FR") + [example.markup] * (example.markup != "text")
    note = f" ({', '.join(where)})" if where else ""
    return f"{before} → {after}{note}" if example.before != example.after else f"{before} reste tel quel{note}"


def _fence(text: str, quote: str, *, end: bool = False) -> str:
    """What surrounds an example in Markdown, where it may itself hold a backtick."""
    if quote and quote in text:
        return " ``" if end else "`` "
    return quote
