"""docs/weasyprint.md names all that we use of WeasyPrint and pydyf, and nothing more."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[4]
WRITE = ROOT / "stratege" / "write"
PAGE = ROOT / "docs" / "weasyprint.md"
PACKAGES = ("weasyprint", "pydyf")
OF_THE_WALK = {"ParentTree", "Nums", "MCID"}  # keys of dictionaries that have no protocol of their own


def used() -> set[str]:
    """Members and keys of the protocols, names imported, attributes of what is imported."""
    found = set(OF_THE_WALK)
    for file in WRITE.rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        found |= set(of_packages(tree))
        if file.name == "protocols.py":
            found |= set(of_protocols(tree))
    return found


def of_packages(tree: ast.Module) -> Iterator[str]:
    modules = {"boxes"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in PACKAGES:
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names if alias.name in PACKAGES}
            yield from (alias.name for alias in node.names if alias.name in PACKAGES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield node.attr


def of_protocols(tree: ast.Module) -> Iterator[str]:
    for whole in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for member in whole.body:
            if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                yield member.target.id
            elif isinstance(member, ast.FunctionDef) and not member.name.startswith("__"):
                yield member.name
        for node in ast.walk(whole):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                yield from (item.value for item in ast.walk(node.slice) if isinstance(item, ast.Constant))


def on_the_page() -> set[str]:
    rows = re.findall(r"^\| (`[^|]*) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row)}


def test_the_page_names_what_is_used() -> None:
    assert on_the_page() - used() == set()
    assert used() - on_the_page() == set()
    assert {"_page_box", "_box", "AbsolutePlaceholder", "StructParent"} <= used()


def test_the_finisher_has_no_untyped_object() -> None:
    files = [*(WRITE / "pdf").rglob("*.py"), WRITE / "environment.py"]
    assert len(files) > 8
    for file in files:
        assert "Any" not in re.findall(r"\b\w+\b", file.read_text("utf-8")), file


def test_keys_without_a_protocol_are_those_of_the_code() -> None:
    code = "".join(file.read_text("utf-8") for file in (WRITE / "pdf" / "finish").glob("*.py"))
    assert all(f'"{key}"' in code for key in OF_THE_WALK)
