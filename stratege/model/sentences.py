"""The sentence under each field of a model: `under_fields(Author)` is `{"name": "Nom.", "role": "Qualité."}`."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from functools import cache
from itertools import pairwise


def under_fields(model: type) -> dict[str, str]:
    """What the source of a class, and of those that it is made from, says under its fields."""
    found: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if kind.__module__.partition(".")[0] == __name__.partition(".")[0]:
            found |= _sentences(kind.__module__).get(kind.__name__, {})
    return found


def opening(sentence: str) -> str:
    """What a sentence names before it explains: « Légende » of « Légende : elle dit ce que l'on constate. »."""
    return re.split(r" [:;] |, |\. ", sentence, maxsplit=1)[0].removesuffix(".")


@cache
def _sentences(module: str) -> dict[str, dict[str, str]]:
    """The sentences of each class of a module, by field."""
    body = ast.parse(inspect.getsource(sys.modules[module])).body
    return {node.name: dict(_of_class(node)) for node in body if isinstance(node, ast.ClassDef)}


def _of_class(node: ast.ClassDef) -> list[tuple[str, str]]:
    found = []
    for field, below in pairwise(node.body):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(sentence))):
                found.append((name, inspect.cleandoc(sentence)))
    return found
