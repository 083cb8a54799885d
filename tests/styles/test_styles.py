"""The derived styles: every edit is needed and finds its place; any other style by name or path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from stratege.citations import render
from stratege.styles import StyleEditError, UnknownStyle, catalogue, edits, style_names, style_text

NBSP = "\u00a0"
# What each edit gives (citations, then what is printed), and what is not printed without it.
PROOFS = {
    "French terms and dates": ("[@collectif]", "(dir.)"),
    "« et » between the last authors": ("[@deux]", "Martin et Roy"),
    "no comma before « et »": ("[@deux]", "Martin, L. et Roy"),
    "no comma before « et al. »": ("[@gras; @hue]", "Nau, Gras et al."),
    "day before month": ("[@premier_juin]", "(2019, 1er juin)"),
    "lower-case roles": ("[@collectif]", "(dir.)"),
    "lower-case labels": ("[@chapitre]", "vol. 3"),
    "lower-case descriptions": ("[@these]", "[thèse de doctorat, Université de Lyon]"),
    "consultation": ("[@sans_date]", "Consulté le 22 avril 2024 sur https"),
    "date of an encyclopædia that changes": ("[@wiki]", "(2023, 12 mai)"),
    "original work": ("[@traduit]", "en 1904, sous le titre"),
    "numbers": ("[@numerotee]", "nᵒ 2016-1321"),
    "italic titles of reports": ("[@rapport_seul]", "(<i>L’état des rivières</i>, 2022)"),
    "book reviews": ("[@recension]", "recension de l’ouvrage"),
    "two makers of an episode": ("@episode", "Scen et Wolf"),
    "order of the list": ("[@beta; @alpha]", "2008a, 2008b"),
    "locators as given": ("[@seul, tableaux 2 et 3]", "2020, tableaux 2 et 3"),
    "tomes": ("[@en_tomes]", "(t. 2)"),
    "chapters without a title": ("[@en_chapitre]", "(chapitre 8, p. 235-268)"),
    "numbered articles of proceedings": ("[@numerote]", "(vol. 129, article 58)"),
    "days of two years": ("[@congres]", "(2019, 30 décembre-2020, 2 janvier)"),
    "letters after a date in words": ("[@siecle_un; @siecle_deux]", "(Siclet, XVIIIᵉ siècle-a, XVIIIᵉ siècle-b)"),
    "space before the semicolon": ("[@seul; @deux]", f"2020{NBSP};"),
    "space before the colon": ("[@tome]", f"privée{NBSP}: vol."),
    "laws": ("[@loi]", "<i>JO</i>, L119, p. 1-88."),
    "names of laws in the text": ("[@arret]", "(Cour de cassation, 2012)"),
}


def _printed(references: list[dict[str, Any]], citation: str) -> str:
    rendered = render(references, [citation])
    text = "\n".join([*rendered.citations, *(entry for _, entry in rendered.bibliography)])
    return re.sub(r"</?a\b[^>]*>", "", text)


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[None]:
    """Derive the styles without the edit that the test names."""
    kept = tuple(edit for edit in edits.EDITS if edit.name != request.param)
    monkeypatch.setattr(edits, "EDITS", kept)
    catalogue._derived.cache_clear()
    yield
    catalogue._derived.cache_clear()


def test_each_edit_has_its_proof() -> None:
    assert [edit.name for edit in edits.EDITS] == list(PROOFS)


@pytest.mark.parametrize("name", PROOFS)
def test_edit_gives(name: str, references: list[dict[str, Any]]) -> None:
    citation, expected = PROOFS[name]
    assert expected in _printed(references, citation)


@pytest.mark.parametrize(("without", "name"), [(name, name) for name in PROOFS], indirect=["without"])
@pytest.mark.usefixtures("without")
def test_edit_is_needed(name: str, references: list[dict[str, Any]]) -> None:
    citation, expected = PROOFS[name]
    assert expected not in _printed(references, citation)


@pytest.mark.parametrize("edit", edits.EDITS, ids=lambda edit: edit.name)
def test_an_edit_that_finds_no_place_says_which(edit: edits.Edit) -> None:
    with pytest.raises(StyleEditError, match=edit.name):
        edit.apply(fromstring("<style><info/></style>"), "fr-FR")


def test_rights_of_the_original_stay() -> None:
    assert "creativecommons.org/licenses/by-sa/3.0" in style_text("apa-fr")


def test_other_styles(references: list[dict[str, Any]]) -> None:
    rendered = render(references, ["[@seul, p. 3]"], style="iso690-author-date-fr", markup="text")
    assert rendered.citations == [f"(Dupont 2020, p.{NBSP}3)"]
    assert "DUPONT, Anne" in rendered.bibliography[0][1]


def test_an_alias_gives_the_style_it_stands_for() -> None:
    names = style_names()
    assert {"apa-fr", "apa-fr-ca", "iso690-author-date-fr"} <= set(names)
    alias = next(
        path for path in sorted(catalogue._folder().glob("dependent/*.csl")) if '/apa"' in path.read_text("utf-8")
    )
    assert style_text(alias.stem) == style_text("apa")


@pytest.mark.parametrize("content", [None, "<style/>", "not XML", b"\xff\xfe\xfa"])
def test_what_is_no_style(content: str | bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "mine.csl"
    if content is not None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(UnknownStyle, match=r"mine\.csl"):
        style_text(str(path))


def test_unknown_names() -> None:
    for name in ("apa-klingon", "../styles/apa", ""):
        with pytest.raises(UnknownStyle):
            style_text(name)


def test_a_file_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.csl"
    for text in (style_text("apa"), style_text("iso690-author-date-fr")):
        path.write_text(text, encoding="utf-8")
        assert style_text(str(path)) == text
