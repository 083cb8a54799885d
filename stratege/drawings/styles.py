"""The styles of a drawing: `kept_declarations("fill:url(http://a.fr)")` is `""`, for nothing in a drawing loads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import tinycss2
from tinycss2.ast import Declaration, Node, QualifiedRule

from stratege.drawings.letters import longhands
from stratege.drawings.names import FUNCTIONS, LOOK
from stratege.records import record

PROPERTIES = frozenset(LOOK.split())
NUMBERS = re.compile(r"(?:(?!url|src)[a-z]+\([\d\s.,%e+-]*\)[\s,]*)+", re.IGNORECASE)  # `translate(3, 4) scale(2)`
LOCAL = re.compile(r"url\(\s*[\"']?#([^\"')]*)")


@record(slots=False)
class Kept:
    """A text of CSS without what loads; `whole` when nothing had to go."""

    text: str
    whole: bool


def loads_nothing(value: str) -> bool:
    """Whether an attribute's value names no address but a place of the drawing, and computes with what is known."""
    return "(" not in value or bool(NUMBERS.fullmatch(value)) or _is_safe(tinycss2.parse_component_value_list(value))


def kept_declarations(text: str) -> Kept:
    """The declarations of a `style` that load nothing."""
    found = tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)
    return _kept(list(_declarations(found)), [item for item in found if _matters(item)], ";")


def kept_rules(sheet: str) -> Kept:
    """The rules of a `<style>` with the declarations that load nothing; no rule that begins with `@` is among them."""
    found = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    rules = [(rule, kept_declarations(tinycss2.serialize(rule.content))) for rule in found if _is_rule(rule)]
    texts = [f"{tinycss2.serialize(rule.prelude).strip()}{{{kept.text}}}" for rule, kept in rules]
    return Kept("\n".join(texts), len(rules) == len(found) and all(kept.whole for _, kept in rules))


def _is_rule(rule: Node) -> bool:
    return isinstance(rule, QualifiedRule) and _is_safe(rule.prelude)


def _matters(item: Node) -> bool:
    """Whether something is lost with an item: not a property that only an editor reads."""
    if not isinstance(item, Declaration):
        return bool(item.type != "error")
    return item.lower_name in PROPERTIES or not _is_safe(item.value)


def _declarations(found: Iterable[Node]) -> Iterator[str]:
    for item in found:
        if isinstance(item, Declaration) and item.lower_name in PROPERTIES and _is_safe(item.value):
            # An engine takes the words of a `font` for a size.
            said = longhands(tinycss2.serialize(item.value)) if item.lower_name == "font" else []
            yield ";".join(said) or item.serialize()


def _kept(texts: list[str], wanted: list[Node], joint: str) -> Kept:
    return Kept(joint.join(texts), len(texts) == len(wanted))


def _is_safe(tokens: Iterable[Node]) -> bool:
    return all(map(_is_safe_token, tokens))


def _is_safe_token(token: Node) -> bool:
    match token.type:
        case "url":
            return bool(token.value.startswith("#"))
        case "function" if token.lower_name == "url":
            named = [item for item in token.arguments if item.type != "whitespace"]
            return len(named) == 1 and named[0].type == "string" and named[0].value.startswith("#")
        case "function":
            return token.lower_name in FUNCTIONS and _is_safe(token.arguments)
        case "() block" | "[] block" | "{} block":
            return _is_safe(token.content)
        case other:
            return other not in ("error", "at-keyword")


@record(slots=False)
class Reference:
    """A place of the drawing that a rule names, and the classes that the rule is for; none for any element."""

    target: str
    classes: frozenset[str]


def references(sheet: str) -> Iterator[Reference]:
    """The places that the rules of a `<style>` name."""
    for rule in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if isinstance(rule, QualifiedRule):
            classes = frozenset(re.findall(r"\.([\w-]+)", tinycss2.serialize(rule.prelude)))
            for target in LOCAL.findall(tinycss2.serialize(rule.content)):
                yield Reference(target, classes)
