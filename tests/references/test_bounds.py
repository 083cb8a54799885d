"""A field that is far too long is cut and told, at its place; the other works are whole."""

from __future__ import annotations

from stratege.apps.cite import cite
from stratege.diagnostics import Diagnostics
from stratege.document import plain
from stratege.read.library import library
from stratege.read.references import known
from stratege.references.bounds import LONGEST, MOST_NAMES

WORDS = "des mots sans fin " * 60_000
OTHER = "@book{b, author = {Roy, Luc}, title = {Bref}, year = 2001, publisher = {Seuil}}"


def _listed(file: str, text: str) -> tuple[dict[str, str], list[tuple[int, str]]]:
    found = Diagnostics()
    items = list(known(library(file, text.encode(), found), found, everything=True).values())
    cited = cite(None, items, found)
    assert cited
    shown = {key: plain(line) for key, line in cited.resolved.bibliography}
    return shown, [(item.span.line, item.message) for item in found if item.span]


def test_a_title_of_a_million_signs_is_cut_and_told() -> None:
    entry = f"@book{{a, author = {{Roy, Luc}},\ntitle = {{{WORDS}}}, abstract = {{{WORDS}}}, year = 2000}}"
    shown, told = _listed("z.bib", f"{entry}\n{OTHER}")
    assert shown["b"] == "Roy, L. (2001). Bref. Seuil."
    assert shown["a"].startswith("Roy, L. (2000). Des mots") and len(shown["a"]) < LONGEST + 100
    assert [line for line, message in told if "title" in message and str(LONGEST) in message] == [2]


def test_so_is_one_of_ris() -> None:
    shown, told = _listed("z.ris", f"TY  - BOOK\nID  - a\nAU  - Roy, Luc\nTI  - {WORDS}\nPY  - 2000\nER  - \n")
    assert len(shown["a"]) < LONGEST + 100
    assert any("title" in message for _, message in told)


def test_so_are_more_names_than_any_work_has() -> None:
    names = " and ".join(f"Roy{number}, Luc" for number in range(MOST_NAMES + 100))
    found = library("z.bib", f"@book{{a, author = {{{names}}}, title = {{T}}}}".encode(), Diagnostics())
    (item,) = known(found, told := Diagnostics(), everything=True).values()
    authors = item["author"]
    assert isinstance(authors, list) and len(authors) == MOST_NAMES
    assert authors[-1] == {"family": f"Roy{MOST_NAMES + 99}", "given": "Luc"}
    assert any("author" in one.message for one in told)
