"""The article before the noun that a reference prints: « la [#part] », of a table, would be « la tableau 2.1 »."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from stratege.diagnostics import Diagnostics
from stratege.document import Document, Node, Reference, Text, walk
from stratege.document.tree import children_of
from stratege.elision import VOWELS

MASCULINE_NOUNS = """
    appendice article avant-propos axe chapitre diagramme document encadré exemple glossaire graphique index lexique
    module objectif onglet paragraphe point résumé schéma sommaire tableau titre tome volet
"""
FEMININE_NOUNS = """
    action annexe bibliographie carte conclusion fiche figure illustration image introduction mesure partie photo pièce
    planche proposition préconisation préface recommandation section synthèse équation étape
"""
MASCULINE, FEMININE = frozenset(MASCULINE_NOUNS.split()), frozenset(FEMININE_NOUNS.split())
# Before a masculine noun, a feminine one, a masculine or feminine one that opens with a vowel, several.
AGREEING = (
    ("le", "la", "l’", "l’", "les"),
    ("du", "de la", "de l’", "de l’", "des"),
    ("au", "à la", "à l’", "à l’", "aux"),
    ("ce", "cette", "cet", "cette", "ces"),
)
MOST = 20  # nodes after a reference that may go on with it
OPEN, MANY = 2, 4  # the rank of the forms before a vowel, of the plural
ELIDED = {"de": "d’", "que": "qu’"}
FAMILIES = {form: family for family in AGREEING for form in family}
WHOLE = {short: whole for whole, short in ELIDED.items()}
FORMS = "|".join(sorted({*FAMILIES, *ELIDED, *WHOLE}, key=len, reverse=True)).replace("’", "[’']").replace(" ", r"\s")
ARTICLE = re.compile(rf"(?:^|(?<=[\s(«]))(?P<form>{FORMS})(?:(?<=[’'])|\s+)$", re.IGNORECASE)
NOUN = re.compile(r"[a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)*")
VOWEL = re.compile(rf"[{VOWELS}]")
GOES_ON = re.compile(r"\s*(?:,|et|ou|à)\s*")


def tell_articles(document: Document, printed: Callable[[Reference], str], diagnostics: Diagnostics) -> None:
    """Report the articles that do not agree with what a reference prints, in number, gender and elision.

    `printed` gives the words of one, none where its author wrote them or it leads nowhere. « les [#a] et [#b] » is
    right.
    """
    for before, node, after in called(document):
        if (found := ARTICLE.search(before)) and (words := printed(node)):
            form = " ".join(found["form"].lower().replace("'", "’").split())
            right = right_form(form, words)
            if right not in ("", form) and not (
                _goes_on(after[:2]) and form in FAMILIES and form == FAMILIES[form][MANY]
            ):
                diagnostics.add(
                    "R006", node.span, article=right, words=_joined(form, words), right=_joined(right, words)
                )


def called(document: Document) -> Iterator[tuple[str, Reference, Sequence[Node]]]:
    """Each reference with the text before it, and what comes after it in its paragraph."""
    for parent in walk(document):
        parts = children_of(parent)
        for rank, node in enumerate(parts[1:], 1):
            before = parts[rank - 1]
            if isinstance(node, Reference) and isinstance(before, Text):
                yield before.text, node, parts[rank + 1 : rank + 1 + MOST]


def _goes_on(after: Sequence[Node]) -> bool:
    match after:
        case [Text(text=text), Reference()]:
            return GOES_ON.fullmatch(text) is not None
    return False


def right_form(form: str, words: str) -> str:
    """The form of an article that goes before « tableau 2.1 »; nothing where none can be told.

    `form` is in lower case with a typographic apostrophe, one of those above; of a noun that no list here has, the
    elision alone can be told. Nouns in h- are left, as some of them elide and others do not.
    """
    noun = NOUN.match(words)
    if noun is None or words.startswith("h"):
        return ""
    is_open = VOWEL.match(words) is not None
    if form in FAMILIES:
        return _agreeing(form, noun[0], is_open)
    whole = WHOLE.get(form, form)
    right = ELIDED[whole] if is_open else whole
    is_definite = right != form and whole == "de" and noun[0] in MASCULINE | FEMININE
    return _agreeing("du", noun[0], is_open) if is_definite else right  # « le début de annexe 1 »


def _agreeing(form: str, noun: str, is_open: bool) -> str:
    family = FAMILIES[form]
    if noun not in MASCULINE | FEMININE:
        if noun[:-1] in MASCULINE | FEMININE:
            return family[MANY]
        if is_open == form.endswith("’") or noun.endswith(("s", "x")) or family[OPEN] == "cet":
            return ""
        return family[OPEN] if is_open else f"{family[0]} ou {family[1]}"
    return family[(noun in FEMININE) + OPEN * is_open]


def _joined(form: str, words: str) -> str:
    return f"{form}{words}" if form.endswith("’") else f"{form} {words}"
