"""Lines that the last build measured are not measured again, and are the same."""

from __future__ import annotations

import json
import zlib

import pytest
from kept_pages import FACES, in_paragraph, report

from stratege.machine import missing_libraries
from stratege.write.pdf import lines as module
from stratege.write.pdf import writer
from stratege.write.pdf.lines import Lines, once_a_style
from stratege.write.pdf.reuse import Keeping
from stratege.write.pdf.swift import applied

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
HTML = report(2)


class Builds:
    """Builds of one report, each in a layout of its own, that keep no page."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kept: bytes | None = None
        self.writings = self.measured = 0
        usual = Lines.add

        def add(lines: Lines, *given: object) -> None:
            self.measured += 1
            usual(lines, *given)  # type: ignore[arg-type]

        monkeypatch.setattr(Lines, "add", add)

    def keep(self, content: bytes) -> None:
        self.kept, self.writings = content, self.writings + 1

    def build(self, html: str) -> tuple[bytes, int]:
        """The PDF, and how many lines were measured."""
        self.measured = 0
        with applied():
            keeping = Keeping("base", None, None, self.kept, self.keep)
            content, _ = writer.write_pdf(lambda _placing: html, FACES, "essai", keeping=keeping)
        return content, self.measured


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> Builds:
    return Builds(monkeypatch)


def plain(html: str) -> bytes:
    with applied():
        return writer.write_pdf(lambda _placing: html, FACES, "essai")[0]


def test_the_next_build_measures_what_is_new(builds: Builds) -> None:
    first, measured = builds.build(HTML)
    assert measured > 200 and builds.kept
    again, none = builds.build(HTML)
    assert (again, none) == (first, 0)
    edited = in_paragraph(HTML, 3, lambda text: "Tout " + text)
    content, few = builds.build(edited)
    assert 0 < few < measured / 8
    assert content == plain(edited)
    assert builds.writings == 1  # few lines are not worth writing all of them again


def test_many_new_lines_are_kept_with_the_others(builds: Builds) -> None:
    builds.build(HTML)
    larger = HTML.replace("9pt/1.35", "9.5pt/1.35")
    assert builds.build(larger)[0] == plain(larger)
    assert builds.writings == 2
    assert [builds.build(html)[1] for html in (HTML, larger)] == [0, 0]


def test_no_more_than_so_many_are_kept(builds: Builds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 50)
    builds.build(HTML)
    assert builds.kept
    assert len(json.loads(zlib.decompress(builds.kept))[1]) == 50
    assert builds.build(HTML)[0] == plain(HTML)


@pytest.mark.parametrize("content", [b"", b"x", zlib.compress(b"{}"), zlib.compress(b"[[], [1]]")])
def test_what_is_none_of_ours_costs_its_lines_alone(builds: Builds, content: bytes) -> None:
    builds.kept = content
    assert builds.build(HTML)[0] == plain(HTML)


def test_a_style_that_another_build_could_not_know_is_not_kept() -> None:
    lines = Lines()
    numbers = [lines.number(("serif", 9.0)), lines.number((object(), 9.0)), lines.number(("serif", 9.0))]
    assert numbers[0] == numbers[2] >= 0 > numbers[1]


def test_a_line_may_be_drawn_without_changing_what_is_kept(builds: Builds) -> None:
    """Drawing gives a layout objects of Pango, which cannot be written."""
    builds.build(HTML)
    first = builds.kept
    builds.kept = None
    builds.build(HTML)
    assert builds.kept == first


def test_the_least_of_a_style_is_asked_once() -> None:
    asked: list[object] = []

    class Style(dict[str, object]):
        """A style, whose copy may be changed."""

        def copy(self) -> Style:
            return Style(self)

    def strut(style: Style) -> tuple[float, float]:
        asked.append(style)
        return 12.0, float(len(asked))

    remembered, style = once_a_style(strut), Style()  # type: ignore[arg-type]
    assert [remembered(style) for _ in range(3)] == [(12.0, 1.0)] * 3  # type: ignore[arg-type]
    assert remembered(style.copy()) == (12.0, 2.0)  # type: ignore[arg-type]


def test_lines_are_kept_where_other_pages_are(monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list[bytes] = []
    lines: list[bytes] = []

    def build(html: str) -> None:
        with applied():
            keeping = Keeping("base", pages[-1] if pages else None, pages.append, None, lines.append)
            writer.write_pdf(lambda _placing: html, FACES, "essai", keeping=keeping)

    build(HTML)
    monkeypatch.setattr(writer, "settle", pytest.fail)  # what follows is made among kept pages
    build(in_paragraph(HTML, 3, lambda text: "Tout " + text))
    assert len(pages) == len(lines) == 2 and lines[0] != lines[1]
