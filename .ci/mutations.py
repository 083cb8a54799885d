"""The changes of a module that its tests must see: `mutants("stratege/numbers.py")` gives « 2 -> 3 » and so on."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
COMPUTED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
TYPES = ("tuple", "list", "dict", "Literal")  # `Words = tuple[str, ...]` names a type
CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass
class Mutant:
    """One change of a module; `put` makes it in the tree of the module and gives back how to undo it."""

    module: str
    line: int
    change: str
    put: Callable[[], Callable[[], None]]
    function: str = ""  # the qualified name of the outermost function around it; none at import time
    number: int = 0
    verdict: str = ""


def mutants(module: str) -> tuple[ast.Module, list[Mutant]]:
    """The tree of a module and its mutants, numbered in the order of the file."""
    tree = ast.parse((ROOT / module).read_text("utf-8"))
    found = [
        Mutant(module, line, change, put, function)
        for parent, name, index, function in _places(tree, "")
        for line, change, put in _changes(parent, name, index)
    ]
    for number, mutant in enumerate(found, 1):
        mutant.number = number
    return tree, found


def _places(node: ast.AST, function: str) -> Iterator[tuple[ast.AST, str, int | None, str]]:
    """Every place of a node that may be changed, parents first; types, docstrings and decorators are left alone."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "format_spec", "type_params"):
            continue
        # The default of a parameter is computed outside of its function.
        owner = function.rpartition(".")[0] if name in ("defaults", "kw_defaults") else function
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or _left_alone(node, name, index, child):
                continue
            inside = f"{owner}.{child.name}".lstrip(".") if _opens_a_name(child, owner) else owner
            yield node, name, index, owner
            yield from _places(child, inside if name == "body" or owner else "")


def _opens_a_name(node: ast.AST, function: str) -> bool:
    return isinstance(node, ast.ClassDef | ast.FunctionDef) and "<" not in function


def _left_alone(parent: ast.AST, name: str, index: int | None, child: ast.AST) -> bool:
    if isinstance(child, ast.Import | ast.ImportFrom):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True  # a docstring
    if isinstance(child, ast.Expr) and ast.unparse(child.value).startswith("assert_never("):
        return True  # mypy proves that it is never reached
    if isinstance(child, ast.Assign) and isinstance(child.targets[0], ast.Name):
        alias = isinstance(child.value, ast.Subscript) and ast.unparse(child.value.value) in TYPES
        typed = isinstance(child.value, ast.Call) and ast.unparse(child.value.func) == "TypeVar"
        return child.targets[0].id == "__all__" or alias or typed
    if isinstance(parent, ast.keyword) and parent.arg == "strict":
        return True  # a zip that checks what holds anyway
    return isinstance(parent, ast.Call) and ast.unparse(parent.func) == "cast" and (name, index) == ("args", 0)


def _changes(parent: ast.AST, name: str, index: int | None) -> Iterator[tuple[int, str, Callable[[], Any]]]:
    old = getattr(parent, name) if index is None else getattr(parent, name)[index]
    for new in _instead(old, parent, name):
        line = getattr(old, "lineno", getattr(parent, "lineno", 1))
        ast.fix_missing_locations(ast.copy_location(new, old) if hasattr(old, "lineno") else new)
        yield line, f"{_shown(old)} -> {_shown(new)}", lambda new=new: _put(parent, name, index, new)


def _put(parent: ast.AST, name: str, index: int | None, new: ast.AST) -> Callable[[], None]:
    if index is None:
        old = getattr(parent, name)
        setattr(parent, name, new)
        return lambda: setattr(parent, name, old)
    place = getattr(parent, name)
    old, place[index] = place[index], new
    return lambda: place.__setitem__(index, old)


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split()) if not isinstance(node, ast.Pass) else "(nothing)"
    return text if len(text) < 76 else f"{text[:36]}…{text[-36:]}"


def _instead(node: ast.AST, parent: ast.AST, name: str) -> Iterator[ast.AST]:
    """What may stand in the place of a node."""
    if isinstance(node, ast.expr) and name in ("test", "guard", "ifs"):
        yield from _negated(node)
    match node:
        case ast.Compare():
            for at, operator in enumerate(node.ops):
                yield ast.Compare(
                    node.left, [*node.ops[:at], COMPARED[type(operator)](), *node.ops[at + 1 :]], node.comparators
                )
        case ast.BinOp() if type(node.op) in COMPUTED:
            yield ast.BinOp(node.left, COMPUTED[type(node.op)](), node.right)
        case ast.BoolOp():
            yield ast.BoolOp(ast.And() if isinstance(node.op, ast.Or) else ast.Or(), node.values)
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.Constant() if not isinstance(parent, ast.MatchValue | ast.MatchSingleton):
            yield from map(ast.Constant, _constants(node.value))
        case ast.Return(value=ast.expr()) if not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.AugAssign() | ast.Raise() | ast.Continue() | ast.Break() | ast.Delete():
            yield ast.Pass()
        case ast.Assign() if not isinstance(node.targets[0], ast.Name | ast.Tuple):
            yield ast.Pass()
        case ast.Slice():
            bounds = node.lower, node.upper, node.step
            for at, bound in enumerate(bounds):
                if bound:
                    yield ast.Slice(*(None if i == at else b for i, b in enumerate(bounds)))
        case ast.Call(func=ast.Name(id=called)) if called in CALLED:
            yield ast.Call(ast.Name(CALLED[called], ast.Load()), node.args, node.keywords)
        case ast.Call(func=ast.Name(id="sorted")):
            others = [keyword for keyword in node.keywords if keyword.arg != "reverse"]
            turned = [ast.keyword("reverse", ast.Constant(True))] if len(others) == len(node.keywords) else []
            yield ast.Call(node.func, node.args, [*others, *turned])
        case ast.MatchOr():
            for at in range(len(node.patterns)):
                yield (
                    ast.MatchOr([*node.patterns[:at], *node.patterns[at + 1 :]])
                    if len(node.patterns) > 2
                    else (node.patterns[1 - at])
                )


def _negated(node: ast.expr) -> Iterator[ast.AST]:
    if not isinstance(node, ast.Compare | ast.BoolOp | ast.UnaryOp):
        yield ast.UnaryOp(ast.Not(), node)


def _constants(value: object) -> list[Any]:
    match value:
        case bool():
            return [not value]
        case 0:
            return [1]
        case int() | float():
            return [other for other in (value + 1, value - 1) if other != value]  # 1e308 + 1 is 1e308
        case str():
            return [f"XX{value}"]
    return []
