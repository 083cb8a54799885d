"""Names of titles that stand in pairs, in the sky, in the address or the author of a work, and words that are none."""

from __future__ import annotations

import pytest

from stratege.references.titles.evidence import Evidence, names_spelt, site_names
from stratege.references.titles.plain_words import is_all_english
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Matching by the Gale-Shapley Algorithm", "Matching by the Gale-Shapley algorithm"),
        ("The Crank–Nicolson Method for Rivers", "The Crank–Nicolson method for rivers"),
        ("The Black-Scholes Model of Options", "The Black-Scholes model of options"),
        ("The Holt-Winters Method for Rivers", "The Holt-Winters method for rivers"),
        ("The Barnes-Hut Method for Rivers", "The Barnes-Hut method for rivers"),
        ("The Early-Miocene Rivers of the Valley", "The early-Miocene rivers of the valley"),
        ("The Marsh-Miocene Rivers of the Valley", "The marsh-Miocene rivers of the valley"),
        ("The Inverse-Wishart Model of Rivers", "The inverse-Wishart model of rivers"),
        ("The Stone-Bridge Model of Rivers", "The stone-bridge model of rivers"),
    ],
)
def test_pairs(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Relativity and the Global Positioning System", "Relativity and the Global Positioning System"),
        ("Department of Defense World Geodetic System 1984", "Department of Defense World Geodetic System 1984"),
        ("The Parkes Pulsar Timing Array Data Release", "The Parkes Pulsar Timing Array data release"),
        ("The Focal Pulsar Timing Array Data Release", "The focal pulsar timing array data release"),
        ("Streams in the National Surface Water Survey", "Streams in the National Surface Water Survey"),
        ("Streams in a National Surface Water Survey", "Streams in a national surface water survey"),
        (
            "Guide for the National Water Dataset Plus ({NWDPlus}) High Resolution",
            "Guide for the National Water Dataset Plus ({NWDPlus}) high resolution",
        ),
        ("The TRAMO/SEATS and Census X-12-ARIMA Methods", "The TRAMO/SEATS and Census X-12-ARIMA methods"),
        ("The Towns and Census X-Ray Methods", "The towns and census X-ray methods"),
        ("Spotify for Developers API", "Spotify for Developers API"),
        ("A Guide to Rivers for Developers", "A guide to rivers for developers"),
    ],
)
def test_instruments_and_surveys(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Measures in the Diphoton Channel over Optical Fibres",
            "Measures in the diphoton channel over optical fibres",
        ),
        ("The Coupling in Myosin for Multiway Tables", "The coupling in myosin for multiway tables"),
        ("The Ultra–High-Redshift Galaxy of Towns", "The ultra–high-redshift galaxy of towns"),
        ("The Multics System of Towns", "The Multics system of towns"),
        ("A proof of Stake blockchain system", "A proof of stake blockchain system"),
        ("A proof of Zorb blockchain system", "A proof of Zorb blockchain system"),
        ("Analyses of Behavior: Volume V. The Effect of Delay", "Analyses of behavior: Volume V. The effect of delay"),
        ("Analyses of Behavior by V. The Effect of Delay", "Analyses of behavior by V. the effect of delay"),
    ],
)
def test_words_and_parts(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("title", "url", "printed"),
    [
        ("The Zorb Nova Website", "https://nova.zorb.com", "The Zorb Nova website"),
        ("The Zorb Nova Website", "https://zorb.com", "The Zorb nova website"),
        ("The Zorb Support Website", "https://support.zorb.com", "The Zorb support website"),
        ("The Struts User’s Guide", "https://struts.apache.org/a", "The Struts user’s guide"),
        ("The Struts User’s Guide", "https://jakarta.apache.org/struts/a", "The Struts user’s guide"),
        ("The Struts User’s Guide", "https://struts.exemple.org/a", "The struts user’s guide"),
        ("The Kiwis & Brownies Website", "https://kiwis-and-brownies.de", "The Kiwis & Brownies website"),
    ],
)
def test_what_an_address_names(title: str, url: str, printed: str) -> None:
    assert in_its_case(title, "en", Evidence(sites=site_names("misc", url))) == printed


def test_an_address_without_its_field() -> None:
    guide = "title={{The Struts User's Guide}}, howpublished={{{}}}"
    assert of("misc", guide.format("jakarta.apache.org/struts/a.html")).startswith("The Struts user’s guide.")
    assert of("misc", guide.format("jakarta/struts")).startswith("The struts user’s guide.")


@pytest.mark.parametrize(
    ("author", "printed"),
    [
        ("LISA Consortium", "The Laser Island Space Antenna: Mission proposal"),
        ("LISE Consortium", "The laser island space antenna: Mission proposal"),
        ("Laser Island GmbH", "The Laser Island space antenna: Mission proposal"),
        ("Laser Island", "The laser island space antenna: Mission proposal"),
    ],
)
def test_the_words_of_an_author(author: str, printed: str) -> None:
    line = of("misc", f"author={{{author}}}, title={{The Laser Island Space Antenna: Mission Proposal}}")
    assert printed in line


def test_three_letters_alone_spell_no_name() -> None:
    assert names_spelt("Advances of Computer Music", ["ACM"]) == ()
    assert names_spelt("Advances of Computer Music", ["ACM Team"]) == ("Advances of Computer Music",)


def test_sites_and_files_in_two_languages() -> None:
    assert is_all_english("README Files")
    assert not is_all_english("BARRAGE Files")
    assert not is_all_english("Wikipedia-Website")
    assert is_all_english("Self-Assessment")


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("{APE:} Analyses of Rivers and Towns in {R}", "APE: Analyses of rivers and towns in R"),
        (r"\textbf{Rapport de stage}\textit{Les fleuves de la ville}", "Rapport de stage : les fleuves de la ville"),
        (r"\textbf{Rapport}\textit{Les fleuves de la ville}", "RapportLes fleuves de la ville"),
        ("Les fleuves dans l``Atlantique du nord", "Les fleuves dans l’Atlantique du nord"),
        ("Les fleuves de l``Atlantique du nord''", "Les fleuves de l« Atlantique du nord »"),
        (r"Law No.\textsuperscript{o} 18 on the rivers", "Law No. 18 on the rivers"),
        (r"Law N\textsuperscript{o} 18 on the rivers", "Law Nᵒ 18 on the rivers"),
    ],
)
def test_signs_that_part(title: str, printed: str) -> None:
    assert of("misc", f"title={{{title}}}") == f"{printed}."


def test_a_small_word_of_a_journal() -> None:
    line = of("article", "title={The rivers of the town}, journal={Research Initiatives at Duke}, volume=3")
    assert line == "The rivers of the town. Research Initiatives at Duke, 3."
