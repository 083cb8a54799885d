"""Titles that exporters and authors put between braces, in italics or after one another."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "{On a Family of Finite Filters for the Ends of Series}",
            "On a family of finite filters for the ends of series",
        ),
        ("{A Style File for Author--Year Citations}", "A style file for author--year citations"),
        ("{Alpha 1.0--Fundamental Rules of the Towns}", "Alpha 1.0--Fundamental rules of the towns"),
        ("{Proceedings of the Fifth Low Temperature Conference}",) * 2,
        (r"{Tame the Beast: The B to X of Bib{TeX}}", r"Tame the beast: The B to X of Bib{TeX}"),
        ("{The Stack Overflow Survey}", "{The Stack Overflow Survey}"),
        ("{On a Family} of Finite Filters for the {Ends}", "{On a Family} of finite filters for the {Ends}"),
    ],
)
def test_braces_around_a_whole_title_protect_a_short_one(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Computers {Helping} {People} with {Special} {Needs}", "Computers helping people with special needs"),
        ("Computers Helping People with Special Needs", "Computers Helping People with Special Needs"),
        (
            "{Proceedings} of the {First} {Workshop} on {Special} {Needs}",
            "Proceedings of the First Workshop on Special Needs",
        ),
    ],
)
def test_the_book_of_a_paper_with_each_word_in_braces(typed: str, printed: str) -> None:
    [entry] = from_bibtex(f"@inproceedings{{a, title = {{Blind maps}}, booktitle = {{{typed}}}}}")
    assert entry.item["container-title"] == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("\\textit{Stable rivers}", "Stable rivers"),
        ("\\emph{stable-marriage-problem}", "Stable-marriage-problem"),
        ("scikit-learn-extra", "scikit-learn-extra"),
        ("\\emph{Stable} and \\emph{rivers}", "<i>Stable</i> and <i>rivers</i>"),
    ],
)
def test_italics_around_a_whole_title_are_those_of_the_style(typed: str, printed: str) -> None:
    assert from_bibtex(f"@misc{{a, title = {{{typed}}}}}")[0].item["title"] == printed


def test_a_macro_before_a_colon_prints_nothing() -> None:
    [entry] = from_bibtex(r"@article{a, title = {A}, journal = {Planning B\string: Design}}")
    assert entry.item["container-title"] == "Planning B: Design"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Flow: The Psychology of Optimal Experience Flow-The Psychology of optimal experience",
            "Flow: The psychology of optimal experience Flow-the psychology of optimal experience",
        ),
        ("Review: The Silk Road and the towns of old", "Review: The Silk Road and the towns of old"),
        ("The Transport Layer Security Protocol", "The Transport Layer Security protocol"),
        ("A Transport Layer for Rivers", "A transport layer for rivers"),
        ("A Plan for the Fayette Street Area", "A plan for the Fayette Street area"),
        ("A Plan for a Busy Street", "A plan for a busy street"),
        ("Studies of Bona Fide Groups", "Studies of bona fide groups"),
    ],
)
def test_a_title_after_another(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Latent dirichlet allocation", "Latent Dirichlet allocation"),
        ("Latent Dirichlet Allocation for Texts", "Latent Dirichlet allocation for texts"),
        ("The Navier-Stokes Equations and the Wiener Process", "The Navier-Stokes equations and the Wiener process"),
        ("dirichlet and other packages", "dirichlet and other packages"),
        ("Use of the {dirichlet} package", "Use of the {dirichlet} package"),
    ],
)
def test_those_who_gave_their_names_keep_their_capital(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Médias Indépendants : Masterclass Avec Garrigos", "Médias indépendants : masterclass avec Garrigos"),
        ("Les médias indépendants : Podcast de la rive", "Les médias indépendants : podcast de la rive"),
    ],
)
def test_words_that_french_borrowed_need_no_capital(typed: str, printed: str) -> None:
    assert in_its_case(typed, "fr") == printed


@pytest.mark.parametrize(
    ("kind", "typed", "title"),
    [
        ("article", "{Designing Quiet River Agents}", "Designing quiet river agents"),
        ("misc", "{Designing Quiet River Agents}", "Designing Quiet River Agents"),
        ("article", "{Designing Zorb River Agents}", "Designing Zorb River Agents"),
        ("article", "{Designing River Agents}", "Designing River Agents"),
    ],
)
def test_braces_around_the_title_of_an_article_protect_no_common_words(kind: str, typed: str, title: str) -> None:
    bib = f"@{kind}{{a, title={{{typed}}}, langid={{english}}}}"
    assert from_bibtex(bib)[0].item["title"] == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("The {{Nature}} of {{Culture}}", "The nature of culture"),
        ("The {{Nature}} of {{Zorb}}", "The Nature of Zorb"),
    ],
)
def test_braces_of_better_bibtex_under_a_key_of_zotero(typed: str, title: str) -> None:
    assert from_bibtex(f"@book{{roy_nature_1952, title={{{typed}}}, langid={{english}}}}")[0].item["title"] == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("{GENERAL TERMS OF THE LAKES}", "General terms of the lakes"),
        ("{GNU AFFERO GENERAL PUBLIC LICENSE}", "GNU Affero General Public License"),
        ("{ZORB AFFERO LAKES KZURB}", "ZORB AFFERO LAKES KZURB"),
        ("{LAKE TERMS}", "LAKE TERMS"),
    ],
)
def test_braces_around_a_title_that_shouts(typed: str, title: str) -> None:
    assert from_bibtex(f"@misc{{a, title={{{typed}}}}}")[0].item["title"] == title
