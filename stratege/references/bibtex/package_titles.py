"""Titles of the packages of R: `with_package([("title", "Readr: {{Read}} …"), ("url", …)])` has « readr ».

Managers give it a capital, and braces to all those of what it does; its address at CRAN has its own name.
"""

from __future__ import annotations

import re

from stratege.references.words.english import WORD, is_common

Fields = list[tuple[str, str]]

CRAN = re.compile(
    r"cran\.r-project\.org/(?:web/packages/|(?:\S*[?&/])?package=)(?P<name>[A-Za-z][\w.]*)", re.IGNORECASE
)
HEAD = re.compile(r"\{*(?P<name>[A-Za-z][\w.]*)\}*(?P<colon>\s?: )(?P<rest>.+)", re.DOTALL)
BRACED = re.compile(r"\{\{([^{}]+)\}\}|(?<!\{)\{([^{}]+)\}(?!\})")


def is_of_package(fields: Fields) -> bool:
    """Whether a title opens with the name of the package that its address has."""
    return any(name == "title" and _names(value, _package(fields)) for name, value in fields)


def with_package(fields: Fields) -> Fields:
    """The title of a package under its own name, and without the braces around common words after that."""
    package = _package(fields)
    return [(name, _spelt(value, package) if name == "title" else value) for name, value in fields]


def _package(fields: Fields) -> str:
    found = (CRAN.search(value) for name, value in fields if name == "url")
    return next((one["name"] for one in found if one), "")


def _names(title: str, package: str) -> re.Match[str] | None:
    found = HEAD.fullmatch(title)
    return found if found and found["name"].casefold() == package.casefold() else None


def _spelt(title: str, package: str) -> str:
    found = _names(title, package)
    return f"{{{package}}}{found['colon']}{BRACED.sub(_freed, found['rest'])}" if found else title


def _freed(held: re.Match[str]) -> str:
    words = held[1] or held[2]
    return words if all(map(is_common, WORD.findall(words))) else held[0]
