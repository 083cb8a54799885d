"""What publishers' files, shops and servers leave in entries: tags, states, degrees, paths of a disk."""

from __future__ import annotations

import pytest

from stratege.references.bibtex.entries import scan
from tests.references.printing import of, printed, read

BOOK = "title={Lacs}"
ARTICLE = "title={Lacs}, volume=3"
STARS = "10.1051/0004-6361/2012"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "article",
            f"{BOOK}, isbn={{1944-9208}}, journal={{Reviews of Lakes}}, publisher={{Wiley}}",
            "Lacs. Reviews of Lakes.",
        ),
        ("article", f"{ARTICLE}, journal={{To appear in Journal of Lakes}}", "Lacs. Journal of Lakes, 3."),
        ("article", f"{ARTICLE}, journal={{Journal of Lakes, to appear}}", "Lacs. Journal of Lakes, 3."),
        ("article", f"{BOOK}, journal={{Lakes}}, volume={{{{\\`A}} para{{\\^i}}tre}}", "Lacs. Lakes."),
        ("article", f"{ARTICLE}, journal={{VANDERBILT LAW REVIEW}}", "Lacs. Vanderbilt Law Review, 3."),
        ("article", f"{ARTICLE}, journal={{CAIRN REVUE}}", "Lacs. CAIRN REVUE, 3."),
        ("article", f"{ARTICLE}, journal={{science}}", "Lacs. Science, 3."),
        ("article", f"{ARTICLE}, journal={{eLife}}", "Lacs. eLife, 3."),
        (
            "article",
            f"{ARTICLE}, journal={{A\\&A}}, doi={{{STARS}}}",
            f"Lacs. Astronomy & Astrophysics, 3. https://doi.org/{STARS}",
        ),
        ("article", f"{ARTICLE}, journal={{AAP}}", "Lacs. AAP, 3."),
        ("article", f"{BOOK}, journal={{Https://Www.Lac.Fr/A.Pdf}}, pages={{1--7}}", "Lacs. https://www.lac.fr/a.pdf"),
        ("phdthesis", f"{BOOK}, journal={{Laboratoire Eaux}}, school={{Lac}}", "Lacs [thèse de doctorat, Lac]."),
        ("misc", f"{BOOK}, url={{#https://a.fr/b#}}", "Lacs. https://a.fr/b"),
        ("misc", f"{BOOK}, url={{https://a.fr/b C:$\\backslash$Users$\\backslash$a.pdf}}", "Lacs. https://a.fr/b"),
        ("book", "title={{<title>Lacs</title>}}", "Lacs."),
        ("book", "title={{Lacs below 1.5 °c}}", "Lacs below 1.5 °C."),
        ("book", "title={The Evolution of Homo docens}", "The evolution of Homo docens."),
    ],
)
def test_what_does_not_belong_is_left_out(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("PhD, Nicole Forsgren and Humble, Jez", ["Forsgren, Nicole", "Humble, Jez"]),
        ("{Aoki}, {Kenichi} and {Akazawa}, {And Takeru}", ["Aoki, Kenichi", "Akazawa, Takeru"]),
        ("Andersen, Andrea", ["Andersen, Andrea"]),
        ("O\u05f3Leary, Jennifer", ["O’Leary, Jennifer"]),
    ],
)
def test_names_without_what_stands_before_them(typed: str, names: list[str]) -> None:
    assert read(typed) == names


def test_a_page_of_a_research_blog_without_date_says_when_it_was_visited() -> None:
    typed = "@online{a, title={Lacs}, url={https://eaux.hypotheses.org/a}, urldate={2024-03-28}, organization={Eaux}"
    assert "Consulté le 28 mars 2024" in printed(f"{typed}}}")
    assert "Consulté" not in printed(f"{typed}, date={{2024}}}}")


def test_fields_after_a_brace_too_many_belong_to_the_entry() -> None:
    found = scan(
        '@misc{a,\ntitle = {Lacs}}\nhowpublished = "https://a.fr/b"\n}\n@misc{b,\ntitle={Eaux}}\nnote, as it is\n'
    )
    assert [[field.name for field in entry.fields] for entry in found.entries] == [["title", "howpublished"], ["title"]]
    assert [len(entry.mended) for entry in found.entries] == [1, 0]
