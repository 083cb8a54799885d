"""The page docs/diagnostics.md, from the catalogue and its examples: `.venv/bin/python docs/codes.py`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from stratege.apps.explain import extracts
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.examples import Example, base, example

PAGE = Path(__file__).with_name("diagnostics.md")
FAMILIES = {
    "Y": "Le YAML",
    "S": "La structure et les données",
    "R": "Les renvois",
    "M": "Le Markdown",
    "C": "Les citations et les références",
    "F": "Les faits",
    "T": "Les thèmes",
    "I": "L'intégrité du texte",
    "P": "Le PDF et les pages",
    "G": "Les modèles de pages",
    "E": "La machine",
}
LEAD = """<!-- Fait par docs/codes.py d'après stratege/diagnostics/ : ce qui s'y change à la main se perd. -->

# Les diagnostics

`stratege explain R001` dit la même chose dans le terminal, `stratege explain` les nomme tous. Une erreur empêche
d'écrire le rapport ; un avertissement fait échouer la commande avec `--strict`, une fois le rapport écrit ; une note
jamais.
Chaque exemple change un fichier d'un même petit projet, montré d'abord. « Quand » dit ce qui amène une faute qu'aucun
petit projet ne montre ; ses mots sont alors ceux d'un cas."""
LANGUAGES = {".yaml": "yaml", ".json": "json", ".css": "css", ".svg": "xml", ".csl": "xml"}
SEVERITIES = {"error": "erreur", "warning": "avertissement", "note": "note"}


def section(code: str) -> Iterator[str]:
    """What the page says of a code."""
    entry, shown = CATALOGUE[code], example(code)
    message, remedy = (shown.message, shown.remedy) if shown else entry.once()
    yield from (
        "",
        f"### {code}",
        "",
        f"{SEVERITIES[entry.severity].capitalize()} : {_code(message)}",
        "",
        _text(entry.cause),
    )
    if remedy:
        yield from ("", f"Remède : {_code(remedy)}")
    yield from _examples(shown) if shown else ("", f"Quand : {_text(entry.circumstances)}")


def _code(text: str) -> str:
    """A text whose signs are no Markdown."""
    ticks = "``" if "`" in text else "`"
    return f"{ticks} {text} {ticks}" if len(ticks) > 1 else f"`{text}`"


def _text(sentence: str) -> str:
    """A sentence whose marks stand as they are."""
    return "".join(f"\\{char}" if char in "\\`*_[]<>{}#|" else char for char in sentence)


def _examples(shown: Example) -> Iterator[str]:
    for title, name, text in extracts(shown, mark="`"):
        yield from _extract(title, name, text)


def _extract(title: str, name: str, text: str) -> Iterator[str]:
    yield from ("", title, "", f"```{LANGUAGES.get(Path(name).suffix, 'text')}", text.rstrip("\n"), "```")


def _project() -> Iterator[str]:
    """The project that the examples change."""
    yield from ("", "## Le projet des exemples")
    for name, text in base().items():
        yield from _extract(f"`{name}` :", name, text)


def page() -> str:
    """The whole page."""
    lines = [LEAD, *_project()]
    for letter, title in FAMILIES.items():
        lines += [
            "",
            f"## {title}",
            *(line for code in sorted(CATALOGUE) if code[0] == letter for line in section(code)),
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
