"""The properties of CSS and the words that they take, stratege/read/css_names.txt.

From the data of MDN (`npm install mdn-data`) and from WeasyPrint, which prints what browsers do not know:
`.venv/bin/python docs/css_names.py node_modules/mdn-data/css`.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path

import tinycss2
from weasyprint.css import validation
from weasyprint.css.properties import KNOWN_PROPERTIES
from weasyprint.css.validation import descriptors, preprocess_declarations
from weasyprint.logger import LOGGER

TABLE = Path(__file__).parents[1] / "stratege" / "read" / "css_names.txt"
LEAD = "# Made by docs/css_names.py: a property alone takes any word, one with a colon those after it and no other."
COLOR = "<color>"
MEASURES = [
    "alpha-value",
    "angle",
    "dimension",
    "flex",
    "frequency",
    "integer",
    "length",
    "length-percentage",
    "number",
]
SIGNS = ["hash-token", "hex-color", "string", "unicode-range-token", "url", "url-token"]
WORDLESS = frozenset([*MEASURES, *SIGNS, "percentage", "ratio", "resolution", "time", "zero"])
TYPE = re.compile(r"<('?)([\w()-]+)'?[^<>]*>")
WIDE = frozenset(["inherit", "initial"])  # any property takes them
CALL = re.compile(r"[\w-]+\([^()]*\)")
WORD = re.compile(r"(?<![\w<'@-])[a-zA-Z][\w-]*(?![\w>'(-])")


class Grammar:
    """What a syntax of MDN admits."""

    def __init__(self, folder: Path) -> None:
        self.properties = {name: row["syntax"] for name, row in _read(folder, "properties").items()}
        self.types = {name: row["syntax"] for name, row in _read(folder, "syntaxes").items()}
        self.rules = _read(folder, "at-rules")

    def words(self, syntax: str, met: frozenset[str] = frozenset()) -> set[str] | None:
        """The words that a syntax admits, `<color>` for the names of colours; None where it admits any."""
        while CALL.search(syntax):
            syntax = CALL.sub(" ", syntax)
        found = set(map(str.lower, WORD.findall(TYPE.sub(" ", re.sub(r"\[[-\d∞,.\s]*\]|\{[\d,]*\}", " ", syntax)))))
        for quote, name in TYPE.findall(syntax):
            inner = self.below(quote, name, met)
            if inner is None:
                return None
            found |= inner
        return found

    def below(self, quote: str, name: str, met: frozenset[str]) -> set[str] | None:
        if name == "color" and not quote:
            return {COLOR}
        if name.endswith("()") or name in WORDLESS or f"{quote}{name}" in met:
            return set()
        syntax = (self.properties if quote else self.types).get(name)
        return None if syntax is None else self.words(syntax, met | {f"{quote}{name}"})


def main() -> None:
    """Write the table."""
    LOGGER.disabled = True
    grammar = Grammar(Path(sys.argv[1]))
    known = {name.replace("_", "-") for name in (*KNOWN_PROPERTIES, *validation.properties.PROPERTIES)}
    known |= set(validation.expanders.EXPANDERS)
    names = sorted(name for name in {*grammar.properties, *known} if name[0] not in "-*")
    spoken = _printed_words()
    lines = [LEAD, f"{COLOR}: {' '.join(sorted(grammar.words(grammar.types['color']) or ()))}"]
    for name, rule in sorted(grammar.rules.items()):
        inner = {*(rule.get("descriptors") or ()), *descriptors.DESCRIPTORS.get(name[1:], {})}
        lines += [f"{name}: {' '.join(sorted(inner))}"] if inner else []
    for name in names:
        words = grammar.words(grammar.properties[name]) if name in grammar.properties else None
        if words is None or (name in known and _is_printed(name, "stratege-anything")):
            lines.append(name)
        else:
            words |= (
                {word for word in spoken if name in known and _is_printed(name, word)} if COLOR not in words else set()
            )
            lines.append(f"{name}: {' '.join(sorted(words))}".strip())
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


def _printed_words() -> set[str]:
    """All words in the code by which WeasyPrint validates."""
    texts = (file.read_text("utf-8") for file in Path(validation.__file__).parent.glob("*.py"))
    nodes = (node for text in texts for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
    return {node.value for node in nodes if isinstance(node.value, str) and WORD.fullmatch(node.value)} - WIDE


def _is_printed(name: str, word: str) -> bool:
    """Whether WeasyPrint takes a word as the value of a property."""
    found = tinycss2.parse_blocks_contents(f"{name}: {word}")
    return bool(list(preprocess_declarations("", found)))


def _read(folder: Path, name: str) -> dict[str, dict[str, str]]:
    return dict(json.loads((folder / f"{name}.json").read_text("utf-8")))


if __name__ == "__main__":
    main()
