"""The essay keeps its measure: few works, few numbers a paragraph, each fact once, every idea in its place.

`essay/ideas.yaml` says where each idea of the essay's source stands: sections by id, and words that one reads there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from stratege import document as d
from stratege.document.tree import children_of
from stratege.pipeline import check
from stratege.project import Project
from stratege.write.html.writer import write_html

ROOT = Path(__file__).parents[1]
IDEAS = yaml.safe_load((ROOT / "tests" / "essay" / "ideas.yaml").read_text("utf-8"))
ENGLISH = yaml.safe_load((ROOT / "tests" / "essay" / "english.yaml").read_text("utf-8"))
REFERENCES = yaml.safe_load((ROOT / "content" / "bibliography.yaml").read_text("utf-8"))["references"]
TIERS = {item["id"]: item.get("tier") for item in REFERENCES}
HOUR = 38.70  # € of an hour of work, COU-03
WORKS, LEAST_SURE, UNDATED, CALLS, NUMBERS = 75, 12, 4, 2, 3  # at most
AROUND = d.Table | d.Chart | d.Figure | d.NoteCall | d.KeyFigures | d.Matrix | d.Timeline
OPENING = "synthesis"  # may say again what the body proves
FORBIDDEN = re.compile(
    r"\b(?:non vérifiée?s?|modules?|seen|tier|texte (?:de départ|source)|mesures? lues?|étude savante|au vu de"
    r"|force est de constater|véritables?|plus que jamais)\b",
    re.IGNORECASE,
)
# A year, or the day of a date, is no measure.
DATE = re.compile(
    r"\b(?:\d{1,2}(?:er)?\s)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
    r"\s(?:19|20)\d\d\b|\b(?:19|20)\d\d\b"
)
NUMBER = re.compile(r"\d+(?:[\s\u202f\u00a0]\d{3})*(?:,\d+)?")


@pytest.fixture(scope="module")
def essay() -> d.Document:
    built = check(Project(ROOT), "essay")
    assert built.document
    return built.document


@pytest.mark.parametrize("name", ["essay", "summary"])
def test_nothing_is_told_of_it(name: str) -> None:
    assert [str(item) for item in check(Project(ROOT), name).diagnostics] == []


@pytest.fixture(scope="module")
def chapters(essay: d.Document) -> list[d.Section]:
    sections = (node for node in d.walk(essay) if isinstance(node, d.Section))
    return [node for node in sections if node.level == 1 and node.kind in ("chapter", "run_on")]


def shallow(node: d.Node, stop: type | tuple[type, ...]) -> Iterator[d.Node]:
    """A node and what it holds, but for what is of a kind, and what that holds."""
    yield node
    for child in children_of(node):
        if not isinstance(child, stop):
            yield from shallow(child, stop)


def paragraphs(sections: Iterable[d.Section]) -> list[d.Paragraph]:
    """Those of the running text: neither in tables and figures, nor in notes."""
    kinds = AROUND.__args__  # type: ignore[attr-defined]
    return [node for section in sections for node in shallow(section, kinds) if isinstance(node, d.Paragraph)]


def running(paragraph: d.Paragraph, without: tuple[type, ...]) -> str:
    """The words of a paragraph, without its notes and some other nodes."""
    return "".join(node.text for node in shallow(paragraph, (d.NoteCall, *without)) if isinstance(node, d.Text))


def test_few_works_and_sure_ones(essay: d.Document) -> None:
    keys = {key for node in d.walk(essay) if isinstance(node, d.Citation) for key in node.keys}
    entries = [node for node in d.walk(essay) if isinstance(node, d.ReferenceEntry)]
    assert len(entries) == len(keys) <= WORKS
    assert sum(TIERS[key] == "C" for key in keys) <= LEAST_SURE
    assert sum("s. d." in d.plain(entry.children).replace("\u00a0", " ") for entry in entries) <= UNDATED


def test_a_paragraph_has_few_calls_and_numbers(chapters: list[d.Section]) -> None:
    found = paragraphs(chapters)
    assert len(found) > 80
    for paragraph in found:
        calls = sum(isinstance(node, d.Citation) for node in shallow(paragraph, (d.NoteCall,)))
        assert calls <= CALLS, d.plain(paragraph.children)
        words = DATE.sub("", running(paragraph, (d.Citation, d.Reference)))
        assert len(NUMBER.findall(words)) <= NUMBERS, d.plain(paragraph.children)


def test_a_fact_is_printed_once(chapters: list[d.Section]) -> None:
    body = paragraphs(chapter for chapter in chapters if chapter.id != OPENING)
    facts = Counter(
        node.fact
        for paragraph in body
        for node in shallow(paragraph, (d.NoteCall,))
        if isinstance(node, d.FactValue) and node.fact
    )
    assert [fact for fact, count in facts.items() if count > 1] == []
    assert len(facts) > 30


def test_nothing_printed_speaks_of_how_it_was_made(essay: d.Document) -> None:
    texts = [node.text for node in shallow(essay, (d.FactRecord,)) if isinstance(node, d.Text)]
    assert [text for text in texts if FORBIDDEN.search(text)] == []


def parts(essay: d.Document) -> dict[str, str]:
    """The words below each id, with single plain spaces."""
    named = [(str(getattr(node, "id", "")), node) for node in d.walk(essay)]
    return {name: " ".join(d.plain(node).split()) for name, node in named if name}


@pytest.mark.parametrize("number", sorted(IDEAS), ids=str)
def test_every_idea_of_the_source_is_found(number: int, essay: d.Document) -> None:
    found = parts(essay)
    idea = IDEAS[number]
    text = " ".join(found[name] for name in idea["in"])
    for words in idea["words"]:
        assert re.search(words, text, re.IGNORECASE), f"{idea['idea']}: {words}"


def test_there_are_thirty_seven_ideas() -> None:
    assert sorted(IDEAS) == list(range(1, 38))


def cells(essay: d.Document, name: str) -> list[list[str]]:
    [table] = [node for node in d.walk(essay) if isinstance(node, d.Table) and node.id == name]
    return [[" ".join(d.plain(cell.children).split()) for cell in row.cells] for row in table.rows]


def numbers(text: str) -> list[int]:
    return [int(found.replace(" ", "")) for found in re.findall(r"\d+(?: \d{3})*", text)]


def test_the_budget_adds_up(essay: d.Document) -> None:
    """Each line of hours is their cost, the total the sum of the least and of the most."""
    *lines, (_, _, total) = cells(essay, "tab_budget")
    amounts = [numbers(line[-1]) for line in lines]
    assert [sum(line[0] for line in amounts), sum(line[-1] for line in amounts)] == numbers(total)
    hours = [(int(found[1]), line) for line in lines if (found := re.search(r"= (\d+) h", line[1]))]
    assert len(hours) > 3
    for count, (_, said, cost) in hours:
        days = re.search(r"(\d+) journées à (\d+)-(\d+)", said)
        fees = [int(days[1]) * int(days[group]) for group in (2, 3)] if days else [0]
        assert [round(count * HOUR) + fee for fee in fees] == numbers(cost), said


def test_the_matrix_has_the_scores_of_its_weights(essay: d.Document) -> None:
    [matrix] = [node for node in d.walk(essay) if isinstance(node, d.Matrix)]
    weights = [int(d.plain(criterion.weight).split()[0]) for criterion in matrix.criteria]
    assert sum(weights) == 100
    for option in matrix.options:
        scores = [int(d.plain(cell.children)) for cell in option.cells]
        total = sum(weight * score for weight, score in zip(weights, scores, strict=True)) / 100
        assert float(d.plain(option.score).replace(",", ".")) == pytest.approx(total)


class Languages(HTMLParser):
    """The language of each text of a page, and that of each entry of its references.

    Neither programs nor works are read: the words of a call or of an entry are those of its work.
    """

    VOID = frozenset({"br", "img", "meta", "link", "col", "input", "hr", "wbr"})
    ASIDE = frozenset({"style", "script", "pre", "code", "svg"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str, bool]] = []
        self.texts: list[tuple[str, str]] = []
        self.entries: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        _, outer, aside = self.open[-1] if self.open else ("", "", False)
        language = given.get("lang") or outer
        classes = set((given.get("class") or "").split())
        if "reference-entry" in classes:
            self.entries[str(given["id"]).removeprefix("ref-")] = language
        if tag not in self.VOID:
            aside = aside or tag in self.ASIDE or bool(classes & {"citation", "reference-entry"})
            self.open.append((tag, language, aside))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open and not self.open[-1][2]:
            self.texts.append((self.open[-1][1], data))


@pytest.fixture(scope="module")
def languages(essay: d.Document) -> Languages:
    parser = Languages()
    parser.feed(write_html(essay, templates=Project(ROOT).templates(), media="screen"))
    return parser


def test_english_carries_its_language(languages: Languages) -> None:
    known = re.compile(rf"\b(?:{'|'.join(ENGLISH['words'] + ENGLISH['expressions'])})\b", re.IGNORECASE)
    told = {text for language, text in languages.texts if language.startswith("en") and known.search(text)}
    assert {"Innovation Jam", "community manager"} <= told
    assert [text for language, text in languages.texts if not language.startswith("en") and known.search(text)] == []


def test_an_english_work_carries_its_language(languages: Languages) -> None:
    english = {item["id"] for item in REFERENCES if str(item.get("language", "")).startswith("en")}
    assert len(english & set(languages.entries)) > 30
    for work, language in languages.entries.items():
        assert language.startswith("en") == (work in english), work
