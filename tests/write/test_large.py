"""Titles in lines that balance, and numbers that fit their row."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import words

from stratege.charts.letters import measure, wrap
from stratege.document import Document, Emphasis, FactValue, KeyFigure, KeyFigures, Meta, Section, Text, plain
from stratege.paper import PAPERS, PT, Paper
from stratege.project import templates_root
from stratege.theme import SOBER, Font, Theme
from stratege.write.html.large import (
    BREAK,
    COVER_SHARE,
    LEADING,
    TOOL_WORDS,
    balanced,
    cover_title,
    figure_row,
    opener_lead,
    opener_title,
)
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FACE = ("Gentium Book Plus", False)


def test_a_title_breaks_where_a_reader_breathes() -> None:
    title = "Les réseaux sociaux au service de la stratégie des entreprises"
    assert balanced(title, 412, 39, *FACE) == ["Les réseaux sociaux", "au service de la stratégie", "des entreprises"]


def test_no_line_ends_on_a_tool_word() -> None:
    lines = balanced("Le commerce en ligne face aux villes moyennes de la région", 300, 30, *FACE)
    assert len(lines) > 2 and not [line for line in lines[:-1] if line.split(" ")[-1] in TOOL_WORDS]


def test_lines_are_as_even_as_they_can_be() -> None:
    assert balanced("aaaa aaaa aaaa aaaa aaaa aaaa", 200, 20, *FACE) == ["aaaa aaaa aaaa", "aaaa aaaa aaaa"]


@given(
    st.lists(
        st.sampled_from(["de", "la", "ville", "stratégie", "un", "marché", "concurrence"]), min_size=1, max_size=14
    )
)
def test_no_word_is_lost_and_no_line_added(words: list[str]) -> None:
    text = " ".join(words)
    lines = balanced(text, 300, 30, *FACE)
    assert " ".join(lines) == text and len(lines) == len(wrap(text, 300, 30, *FACE))
    assert all(measure(line, 30, *FACE) <= 300 for line in lines)


def test_a_long_title_is_set_smaller() -> None:
    short, long = Text(text="Un titre"), Text(text="Une étude de la concurrence entre plateformes " * 4)
    assert cover_title((short,), SOBER).size == SOBER.cover.size
    smaller = cover_title((long,), SOBER)
    assert smaller.size < SOBER.cover.size
    lines = plain(smaller.children).split(BREAK)
    assert all(measure(line, smaller.size, *FACE) <= 412.1 for line in lines)


def test_a_title_breaks_within_its_emphasis() -> None:
    title = (Text(text="Les réseaux "), Emphasis(children=(Text(text="sociaux au service de la stratégie"),)))
    broken = cover_title(title, SOBER).children
    assert plain(broken).replace(BREAK, " ") == plain(title) and BREAK in plain(broken)


def test_a_face_of_the_author_s_own_is_taken_for_a_wide_one() -> None:
    theme = replace(SOBER, text=Font("Maison", {"regular": "x.ttf"}))
    assert cover_title((Text(text="Un titre"),), theme).children == (Text(text="Un titre"),)


CENTERED = replace(SOBER, openers="centered")
LONG_TITLE = "Le cadre et l’état des lieux de la recherche en gestion des chantiers publics"


def _section(title: str, kind: str = "part") -> Section:
    return Section(id="x", level=1, title=(Text(text=title),), kind=kind, lead=(Text(text=f"{LONG_TITLE}. " * 2),))


@pytest.mark.parametrize("kind", ["part", "chapter"])
def test_a_centered_title_and_what_is_below_break_where_a_reader_breathes(kind: str) -> None:
    section = _section(LONG_TITLE, kind)
    for found in (opener_title(section, CENTERED), opener_lead(section, CENTERED)):
        lines = plain(found).split(BREAK)
        assert len(lines) > 1 and not [line for line in lines[:-1] if line.split(" ")[-1] in TOOL_WORDS]
        assert min(map(len, lines)) > max(map(len, lines)) / 2


def test_a_narrow_page_has_smaller_titles() -> None:
    narrow = replace(CENTERED, page=PAPERS["A5"])
    lines = plain(opener_title(_section(LONG_TITLE, "chapter"), narrow)).split(BREAK)
    assert len(lines) == len(wrap(LONG_TITLE, PAPERS["A5"].across / (96 / 72), 20, "Source Sans 3", True))


@pytest.mark.parametrize(
    ("theme", "kind"),
    [
        (SOBER, "chapter"),
        (CENTERED, "appendix"),
        (replace(CENTERED, sheet=".opener h2 { font-size: 40pt; }"), "chapter"),
    ],
    ids=["not centered", "an appendix", "set larger by a sheet"],
)
def test_other_titles_are_left_to_the_engine(theme: Theme, kind: str) -> None:
    section = _section(LONG_TITLE, kind)
    assert opener_title(section, theme) == section.title and opener_lead(section, theme) == section.lead


def test_a_sheet_that_only_colours_titles_leaves_them_balanced() -> None:
    assert BREAK in plain(opener_title(_section(LONG_TITLE), replace(CENTERED, sheet=".opener h2 { color: red; }")))


def test_the_page_on_a_screen_breaks_no_title() -> None:
    document = Document(meta=Meta(name="x", title="X", theme=CENTERED), children=(_section(LONG_TITLE),))
    screen, paged = (write_html(document, templates=[templates_root()], media=media) for media in ("screen", "paged"))
    assert "Le cadre et l’état des lieux de la recherche" in screen
    assert "Le cadre et l’état des lieux<br>" in paged


def _figures(*values: str) -> KeyFigures:
    return KeyFigures(items=tuple(KeyFigure(value=(Text(text=value),), label=()) for value in values))


@pytest.mark.parametrize(("count", "columns"), [(1, 1), (3, 3), (4, 4), (5, 3), (6, 3), (7, 4), (9, 3)])
def test_many_numbers_stand_in_rows_about_even(count: int, columns: int) -> None:
    assert figure_row(_figures(*["12"] * count), SOBER).columns == columns


def test_the_widest_number_sets_the_size() -> None:
    assert figure_row(_figures("12 %", "7 %"), SOBER).size == SOBER.key_figures.size
    wide = figure_row(_figures("1 234 567 890 €", "7 %", "8 %", "9 %"), SOBER)
    assert wide.size < SOBER.key_figures.size


def test_a_number_too_wide_for_four_columns_takes_fewer() -> None:
    wide = "1 234 567 890 123 456"
    row = figure_row(_figures(wide, "7 %", "8 %", "9 %"), SOBER)
    assert row.columns == 2
    assert measure(wide, row.size * 96 / 72, *FACE) <= (627 - 22) / 2


@pytest.mark.parametrize(
    "value", ["7,42 millions de voyages", "de 120 à 145 milliards", "390 000 salariés à temps plein"]
)
def test_three_numbers_stand_side_by_side_however_long_their_units(value: str) -> None:
    row = figure_row(_figures("58 autobus", "79 %", value), SOBER)
    assert row.columns == 3 and row.size >= 0.6 * SOBER.key_figures.size


@pytest.mark.parametrize(
    ("value", "number", "unit"),
    [
        ("7,42\u00a0millions de voyages", "7,42", "millions de voyages"),
        ("390\u202f000 salariés en 2008", "390\u202f000", "salariés en 2008"),
        ("12\u00a0% des ventes en ligne", "12\u00a0%", "des ventes en ligne"),
        ("3 sur 5", "3 sur 5", ""),
        ("deux fois et demie", "deux fois et demie", ""),
    ],
)
def test_a_unit_goes_below_its_number(value: str, number: str, unit: str) -> None:
    wide = "9,99 millions de voyageurs par semaine"
    [found, _] = figure_row(_figures(value, wide, *["1"] * 2), SOBER).values[:2]
    assert tuple(map(plain, found)) == (number, unit)


def test_a_unit_is_set_smaller_to_stand_on_one_line_of_its_card() -> None:
    row = figure_row(_figures("1,15 million d’euros", "6 420 MWh", "35 %", "1,2 ans"), SOBER)
    wide = measure("million d’euros", row.unit * row.size * 96 / 72, *FACE)
    assert row.size == SOBER.key_figures.size and row.unit < 0.5 and wide <= (627 - 66) / 4
    assert figure_row(_figures("58 autobus", "12 MWh", "35 %", "1,2 ans"), SOBER).unit == 0.5


def test_a_unit_too_long_for_a_line_that_can_be_read_takes_several() -> None:
    assert figure_row(_figures("9 millions de voyageurs par semaine ordinaire", *["1"] * 3), SOBER).unit == 0.5


def test_what_a_number_compares_with_comes_after_its_words() -> None:
    figure = KeyFigure(value=words("35 %"), label=words("de baisse visée"), context=words("contre 12 % sans travaux"))
    document = Document(meta=Meta(name="x", title="X"), children=(KeyFigures(items=(figure,)),))
    pages = [write_html(document, templates=[templates_root()], media=media) for media in ("screen", "paged")]
    for text in (*pages, write_markdown(document, templates=[templates_root()])):
        text = text[text.rindex("35 %") :]
        assert text.index("de baisse visée") < text.index("contre 12 % sans travaux")


def test_a_unit_keeps_the_marks_of_its_words() -> None:
    inner = (Emphasis(children=(Text(text="7,42 millions de "), Emphasis(children=(Text(text="voyages"),)))),)
    figures = KeyFigures(items=(KeyFigure(value=inner, label=()),) * 3)
    [(number, unit), *_] = figure_row(figures, SOBER).values
    assert number == (Emphasis(children=(Text(text="7,42"),)),)
    assert unit == (Emphasis(children=(Text(text="millions de "), Emphasis(children=(Text(text="voyages"),)))),)


def test_words_of_doubt_stand_small_below_their_number() -> None:
    doubt = "[non vérifié]"
    doubted = FactValue(fact="CA", verified=False, children=(Text(text=f"3,85 milliards d’euros\u00a0{doubt}"),))
    figures = KeyFigures(items=(KeyFigure(value=(doubted,), label=words("de ventes")), *_figures("12 %", "7 %").items))
    row = figure_row(figures, SOBER, doubt)
    assert [plain(found) for found in row.doubts] == [doubt, "", ""]
    assert row.size == figure_row(_figures("3,85 milliards d’euros", "12 %", "7 %"), SOBER).size
    document = Document(meta=Meta(name="x", title="X", theme=SOBER), children=(figures,))
    for media in ("screen", "paged"):
        html = write_html(document, templates=[templates_root()], media=media)
        assert f'<span class="doubt"><span class="unverified">{doubt}</span></span></b>' in html
    assert doubt in write_markdown(document, templates=[templates_root()])


def test_numbers_set_smaller_on_a_page_are_as_small_on_a_screen() -> None:
    wide, usual = _figures("312 450 €", "7 %", "8 %", "9 %"), _figures("12 %", "7 %")
    row = figure_row(wide, SOBER)
    across = measure("312 450 €", 1, *FACE) * row.fit / 100  # of the row
    assert row.columns == 4 and 0.15 < across <= (627 - 3 * 22) / 4 / 627
    for figures, told in ((wide, [f"--fit: {row.fit}cqw"]), (usual, [])):
        document = Document(meta=Meta(name="x", title="X", theme=SOBER), children=(figures,))
        html = write_html(document, templates=[templates_root()], media="screen")
        assert re.findall(r"--fit: [0-9.]+cqw", html) == told


@pytest.mark.parametrize("count", [3, 5, 7])
def test_a_number_left_alone_in_its_row_takes_it_whole(count: int) -> None:
    figures = _figures(*["1 234 567 890 123 456"] * count)
    document = Document(meta=Meta(name="x", title="X", theme=SOBER), children=(figures,))
    html = write_html(document, templates=[templates_root()], media="paged")
    assert html.count('<li class="across">') == (count % figure_row(figures, SOBER).columns == 1)


def test_a_title_keeps_to_its_share_of_a_small_sheet() -> None:
    small = replace(SOBER, page=Paper(100, 140))
    title = cover_title((Text(text="Aubremont\u00a0: quels réseaux, à quel prix\u00a0?"),), small)
    lines = plain(title.children[0]).split(BREAK)
    assert max(measure(line, title.size, *FACE) for line in lines) <= (100 - sum(small.page.cover)) * PT
    assert title.size < SOBER.cover.size and len(lines) * title.size * LEADING <= COVER_SHARE * 140 * PT
