"""What comes before the chapters of a small page: its titles in line, its short lists uncut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sample.words import entry, p, t
from sheets import laid_out

from stratege import document as d
from stratege.paper import PAPERS
from stratege.theme import SOBER, Theme
from stratege.write.pdf.finish.protocols import Box, Page

pytest.importorskip("weasyprint")
SMALL = replace(SOBER, page=PAPERS["A5"])
CONTENTS = d.Contents(
    id="contents-sections",
    of="sections",
    title=t("Sommaire"),
    entries=(entry("one", 1, "1", "Chapitre"), entry("two", 1, "Annexe 1", "Complément")),
)


def abbreviations(count: int) -> d.Section:
    expansion = (d.Definition(children=(p("expansion"),)),)
    items = tuple(d.DefinedTerm(term=t(f"SIGLE{n}"), definitions=expansion) for n in range(count))
    return d.Section(
        id="abbreviations",
        level=1,
        kind="front",
        title=t("Liste des abréviations"),
        numbered=False,
        children=(d.DefinitionList(items=items),),
    )


def pages_of(*front: d.Block, theme: Theme = SMALL) -> list[Page]:
    chapters = tuple(
        d.Section(id=name, level=1, kind="run_on", title=t(name), children=(p("Texte."),)) for name in ("one", "two")
    )
    return list(
        laid_out(d.Document(meta=d.Meta(name="x", title="X", theme=theme), front=front, children=chapters)).pages
    )


def texts(page: Page) -> Iterator[tuple[str, Box]]:
    for box in page._page_box.descendants():
        if text := getattr(box, "text", ""):
            yield text, box


@pytest.mark.parametrize("theme", [SMALL, replace(SOBER, indent=76), SOBER], ids=["A5", "a small indent", "A4"])
def test_titles_before_the_chapters_and_those_of_the_contents_are_in_line(theme: Theme) -> None:
    names = ["Sommaire", "Liste des abréviations", "Complément", "Chapitre"]
    names += ["Texte."] if theme.indent == 76 else []
    pages = pages_of(CONTENTS, abbreviations(3), theme=theme)
    found = [(text, box.position_x) for page in pages for text, box in texts(page)]
    lefts = [min(left for text, left in found if text == name) for name in names]  # not that of the running title
    assert len(set(map(round, lefts))) == 1


@pytest.mark.parametrize(("count", "uncut"), [(3, True), (30, False)])
def test_a_short_list_of_abbreviations_is_on_one_page_with_its_title(count: int, uncut: bool) -> None:
    def holding(fill: int) -> int:
        """The pages that a list takes after so many lines of contents."""
        filling = tuple(entry("one", 2, "", f"T{n}") for n in range(fill))
        pages = pages_of(replace(CONTENTS, entries=CONTENTS.entries + filling), abbreviations(count))
        return sum(any(text.startswith("SIGLE") for text, _ in texts(page)) for page in pages)

    assert all((holding(fill) == 1) is uncut for fill in (28, 29, 30, 31))
