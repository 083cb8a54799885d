"""A noun before a reference that prints one: « le tableau [#refus] » would be « le tableau tableau 2.1 »."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from stratege.diagnostics import Diagnostics, phrase
from stratege.document import Document, Node, Reference, Text
from stratege.resolve.articles import FEMININE, FORMS, GOES_ON, MASCULINE, NOUN, called, right_form

FAR = 80  # characters before a reference where its article and its noun stand
ABBREVIATIONS = {
    "ann": "annexe",
    "chap": "chapitre",
    "fig": "figure",
    "figs": "figures",
    "graph": "graphique",
    "rec": "recommandation",
    "sec": "section",
    "sect": "section",
    "tab": "tableau",
    "tabl": "tableau",
    "table": "tableau",
    "tables": "tableaux",
    "tbl": "tableau",
}
UNDOTTED = ("chap", "fig", "tab", "table", "tables")  # what is typed for a noun without a point too
COUNTING = "une?|deux|trois|quatre|plusieurs|quelques|chaque|aucune?|autre|an?|two|some"
WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
ORDINAL = r"(?:\s+(?:n[°ºᵒo]\.?|numéros?))?"  # « le tableau n° [#refus] »
NAMED = re.compile(
    rf"(?:^|(?<=[\s(«’']))(?:(?:(?P<article>{FORMS})|(?P<count>{COUNTING})|(?P<other>the))(?:(?<=[’'])|\s+))?"
    rf"(?P<noun>{WORD})(?P<dot>\.?){ORDINAL}[\s~]*$",
    re.IGNORECASE,
)
OPENS_SENTENCE = re.compile(r"(?:^|[.!?…]\s+)$")


def tell_doubled_nouns(document: Document, printed: Callable[[Reference], str], diagnostics: Diagnostics) -> None:
    """Report the nouns before a reference that prints its own, with what to write: « le [#refus] ».

    `printed` gives the words of a reference, none where its author wrote them or it leads nowhere. Another noun than
    that of the reference (« le graphique [#ventes] », of a figure) is told after an article alone: without one, it may
    be a verb (« figure en [#a] »).
    """
    for before, node, after in called(document):
        found = NAMED.search(before[-FAR:])
        words = printed(node) if found else ""
        if found and _is_doubled(found, words):
            printed_whole = f"{' '.join(found[0].split())} {words}"
            remedy = _remedy(found, node, after, printed)
            diagnostics.add("R007", node.span, noun=_typed(found), words=printed_whole, remedy=remedy)


def _is_doubled(found: re.Match[str], words: str) -> bool:
    own, typed = NOUN.match(words), found["noun"].lower()
    if own is None or (found["dot"] and typed not in ABBREVIATIONS):
        return False
    meant = ABBREVIATIONS.get(typed, typed) if found["dot"] or typed in UNDOTTED else typed
    if _singular(own[0]) in (_singular(typed), _singular(meant)):
        return True
    return bool(found["article"]) and {_singular(meant), _singular(own[0])} <= MASCULINE | FEMININE


def _singular(noun: str) -> str:
    """« tableau » for « tableaux », « index » for itself."""
    return noun[:-1] if noun.endswith(("s", "aux")) and noun not in MASCULINE else noun


def _typed(found: re.Match[str]) -> str:
    return found["noun"] + found["dot"]


def _remedy(found: re.Match[str], node: Reference, after: Sequence[Node], printed: Callable[[Reference], str]) -> str:
    if found["count"]:
        return phrase("reference_apart", form=f"{found[0].strip()} ({_form(node.targets)})")
    names = _names(node, after)
    article = f"{found['other']} " if found["other"] else _article(found, printed(node), len(names) > 1)
    return phrase("noun_once", noun=_typed(found), form=f"{article}{_form(names)}")


def _article(found: re.Match[str], words: str, is_many: bool) -> str:
    """The article to keep before the reference, with its blank: that of what is printed, in the case that was typed."""
    typed = " ".join((found["article"] or "").replace("'", "’").split())
    if not typed and not (found["noun"][0].isupper() and OPENS_SENTENCE.search(found.string[: found.start()])):
        return ""
    right = (typed or "les") if is_many else right_form(typed.lower() or "le", words) or typed
    first = right[:1].upper() if (typed or found["noun"])[0].isupper() else right[:1]
    return f"{first}{right[1:]}{'' if not right or right.endswith('’') else ' '}"


def _names(node: Reference, after: Sequence[Node]) -> tuple[str, ...]:
    """What a reference leads to, and those that go on with it: a and b for « [#a] et [#b] »."""
    names = node.targets
    for text, other in zip(after[::2], after[1::2], strict=False):
        if not (isinstance(text, Text) and GOES_ON.fullmatch(text.text) and isinstance(other, Reference)):
            break
        names += other.targets
    return names


def _form(names: tuple[str, ...]) -> str:
    return f"[{' ; '.join(f'#{name}' for name in names)}]"
