"""What is wrong in the words of a style sheet, at the place of each: `tell_faults(sheet, names, diagnostics)`.

A browser says nothing of what it does not know: the rule has no effect.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from stratege.diagnostics import Diagnostics, phrase
from stratege.records import record
from stratege.source import Span

if TYPE_CHECKING:
    from tinycss2.ast import Declaration, Node

COLOR = "<color>"
WIDE = frozenset(["inherit", "initial", "unset", "revert", "revert-layer"])  # CSS Cascade 5, 7.3: of any property
OF_RULES = frozenset(["media", "supports", "layer", "container", "document", "scope", "starting-style"])  # hold rules
DEFINED = re.compile(r"(--[\w-]+)\s*:|@property\s+(--[\w-]+)")
VARIABLE = re.compile(r"--[\w-]+")
LAST = "--last"  # what stands after a sheet: inside of whatever the sheet leaves open
UNITS = re.compile(r"ch|cm|deg|e[mx]|fr|in|mm|m?s|p[ctx]|q|rem|v[hw]")  # CSS Values 4, 5 and 6
FEW = 8  # words that are told all


# What authors write in their own language, by what CSS has for it: values, then properties.
FRENCH_WORDS = {
    "aucun": "none",
    "aucune": "none",
    "bas": "bottom",
    "blanc": "white",
    "bleu": "blue",
    "brun": "brown",
    "centre": "center",
    "centré": "center",
    "droite": "right",
    "gauche": "left",
    "gras": "bold",
    "gris": "gray",
    "haut": "top",
    "italique": "italic",
    "jaune": "yellow",
    "justifié": "justify",
    "majuscules": "uppercase",
    "marron": "brown",
    "milieu": "middle",
    "minuscules": "lowercase",
    "noir": "black",
    "pointillé": "dotted",
    "rose": "pink",
    "rouge": "red",
    "souligné": "underline",
    "vert": "green",
    "violet": "purple",
}
FRENCH_NAMES = {
    "bordure": "border",
    "couleur": "color",
    "fond": "background",
    "graisse": "font-weight",
    "hauteur": "height",
    "interligne": "line-height",
    "largeur": "width",
    "marge": "margin",
    "police": "font-family",
    "taille": "font-size",
}


COUNTERS = frozenset(["counter-increment", "counter-reset", "counter-set"])


@record
class Sheet:
    """A style sheet: its path in the project and its text."""

    path: str
    text: str


def tell_faults(sheet: Sheet, names: Callable[[], Iterable[str]], diagnostics: Diagnostics) -> None:
    """Tell what cannot be read (T012), properties and variables that are none (T015), words no property takes (T016).

    What would number the pages otherwise than the contents do is told as well (T017). `names` are the variables that
    other sheets define.
    """
    from tinycss2 import parse_component_value_list, parse_stylesheet

    teller = _Teller(sheet, names, diagnostics)
    nodes = parse_component_value_list(sheet.text, skip_comments=True)
    rules = parse_stylesheet(sheet.text, skip_comments=True, skip_whitespace=True)
    teller.errors([*rules, *below(nodes)])
    for node in _open(parse_component_value_list(f"{sheet.text}\n{LAST}")):
        teller.add("T012", node, problem=phrase("css_open"), remedy=phrase("css_close"))
    teller.rules(rules)
    teller.variables(nodes)


class _Teller:
    """Tells the faults of one sheet."""

    def __init__(self, sheet: Sheet, names: Callable[[], Iterable[str]], diagnostics: Diagnostics) -> None:
        self.sheet, self.others, self.diagnostics = sheet, names, diagnostics

    def add(self, code: str, node: Node, **words: object) -> None:
        self.diagnostics.add(code, Span(self.sheet.path, node.source_line, node.source_column), related=(), **words)

    def known(self) -> list[str]:
        """The variables that a sheet may call."""
        own = {name for found in DEFINED.findall(self.sheet.text) for name in found if name}
        return sorted({*own, *self.others()})

    def errors(self, nodes: Iterable[Node]) -> None:
        for place in dict.fromkeys((node.source_line, node.source_column) for node in nodes if node.type == "error"):
            span = Span(self.sheet.path, *place)
            self.diagnostics.add("T012", span, problem=phrase("css_unreadable"), remedy=phrase("css_check"))

    def rules(self, rules: Iterable[Node], descriptors: tuple[str, ...] = ()) -> None:
        """Tell the faults of rules, of those in them and of their declarations."""
        from tinycss2 import parse_blocks_contents, parse_rule_list

        for rule in rules:
            if rule.type == "declaration":
                self.declaration(rule, descriptors)
            elif rule.type in ("qualified-rule", "at-rule") and rule.content:
                name = rule.lower_at_keyword if rule.type == "at-rule" else ""
                read = parse_rule_list if name in OF_RULES or name.endswith("keyframes") else parse_blocks_contents
                inner = read(rule.content, skip_comments=True, skip_whitespace=True)
                self.errors(inner)
                self.rules(inner, tuple(_table().get(f"@{name}") or ()))

    def declaration(self, found: Declaration, descriptors: tuple[str, ...]) -> None:
        name = found.lower_name
        if name.startswith(("-", "*", "_")) or name in descriptors:  # variables, and what one browser has
            return
        if name not in _table():
            meant = FRENCH_NAMES.get(name, "")
            near = _meant(meant) or _near(name, [word for word in (*_table(), *descriptors) if word[0] not in "<@"])
            self.add("T015", found, what=phrase("css_property", name=found.name), remedy=near or phrase("css_name"))
            return
        if renumbers_pages(found):
            self.add("T017", found, name=found.name)
        words = _table()[name]
        if words is not None:
            for rank, value in enumerate(found.value):
                if value.type == "ident" and not value.value.startswith("-"):
                    self.word(value, found.name, words, _number_before(found.value[:rank]))

    def word(self, value: Node, name: str, words: frozenset[str], number: str) -> None:
        """Tell a word that its property does not take; a unit may stand apart from its `number`."""
        if value.lower_value not in WIDE | _all(words):
            is_unit = number and UNITS.fullmatch(value.lower_value)
            joined = phrase("css_unit", value=f"{number}{value.value}") if is_unit else ""
            remedy = joined or self.remedy(value.lower_value, words)
            self.add("T016", value, value=value.value, name=name, remedy=remedy)

    def remedy(self, value: str, words: frozenset[str]) -> str:
        """The word that one stands for: a variable where colours may be, else one of those that the property takes."""
        if (meant := FRENCH_WORDS.get(value, "")) in _all(words):
            return _meant(meant)
        stems = {name.removeprefix("--"): f"var({name})" for name in self.known()} if COLOR in words else {}
        near = get_close_matches(value, [*stems, *sorted(_all(words))], 1, 0.6)
        if near:
            return _meant(stems.get(near[0], near[0]))
        few = sorted(words) if len(words) <= FEW and COLOR not in words else []
        return phrase("css_words", words=", ".join(few)) if few else phrase("css_value")

    def variables(self, nodes: Iterable[Node]) -> None:
        """Tell the variables that no sheet defines and that are called with nothing in their place."""
        for node in below(nodes):
            if node.type == "function" and node.lower_name == "var":
                given = [part for part in node.arguments if part.type != "whitespace"]
                if len(given) == 1 and given[0].type == "ident" and given[0].value not in (known := self.known()):
                    name = given[0].value
                    remedy = _near(name, known) or phrase("css_name")
                    self.add("T015", given[0], what=phrase("css_variable", name=name), remedy=remedy)


def renumbers_pages(found: Declaration) -> bool:
    """Whether a declaration counts the pages anew, or has them counted in figures that the contents do not have."""
    if found.lower_name in COUNTERS:
        return any(value.type == "ident" and value.value == "page" for value in found.value)
    calls = [value for value in found.value if value.type == "function" and value.lower_name == "counter"]
    return any(_idents(call)[:1] == ["page"] and _idents(call)[1:] not in ([], ["decimal"]) for call in calls)


def _idents(call: Node) -> list[str]:
    return [value.value for value in call.arguments if value.type == "ident"]


def _number_before(values: Sequence[Node]) -> str:
    """The number that stands before a word, parted from it by a blank: « 12 » of « 12 px »."""
    if len(values) < 2 or values[-2].type != "number" or values[-1].type != "whitespace":
        return ""
    return str(values[-2].representation)


def variables_of(texts: Iterable[str]) -> set[str]:
    """The variables that sheets define or call."""
    return {name for text in texts for name in VARIABLE.findall(text)}


def below(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes of a style sheet and all that they hold, in order."""
    todo = [*nodes][::-1]
    while todo:
        node = todo.pop()
        yield node
        inner = getattr(node, "content", None) or getattr(node, "arguments", None) or ()
        todo += [*inner][::-1]


def _open(nodes: list[Node]) -> Iterator[Node]:
    """The blocks and comments of a sheet that go on after it, from the outermost."""
    last = nodes[-1]
    if last.type == "comment":
        yield last
    inner = getattr(last, "content", None) or getattr(last, "arguments", None)
    if inner:
        yield last
        yield from _open(inner)


def _meant(name: str) -> str:
    """« vouliez-vous « red » ? »; nothing for no name."""
    return phrase("did_you_mean", name=name) if name else ""


def _near(name: str, names: Iterable[str]) -> str:
    return _meant(next(iter(get_close_matches(name, names, 1, 0.6)), ""))


@cache
def _table() -> dict[str, frozenset[str] | None]:
    """The words that each property takes, None where it takes any, as docs/css_names.py found them."""
    rows = (files("stratege.read") / "css_names.txt").read_text("utf-8").splitlines()[1:]
    parts = (row.partition(":") for row in rows)
    return {name: frozenset(words.split()) if colon else None for name, colon, words in parts}


def _all(words: frozenset[str]) -> frozenset[str]:
    """Words, and the names of colours where colours are among them."""
    return words | (_table()[COLOR] or frozenset()) if COLOR in words else words
