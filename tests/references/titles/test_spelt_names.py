"""Names that their acronyms spell in English titles, species, towns, tests and acts, beside the like that are none."""

from __future__ import annotations

import pytest

from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Shuttle Radar Topography Mission (SRTM) 1 Arc-Second Global",
            "Shuttle Radar Topography Mission (SRTM) 1 arc-second global",
        ),
        (
            "Global Rural-Urban Mapping Project, Version 1 (GRUMPv1): Population Density Grid",
            "Global Rural-Urban Mapping Project, version 1 (GRUMPv1): Population density grid",
        ),
        (
            "Muddy River Salmon Enumeration Facility (MSEF) and Its Annual Report",
            "Muddy River Salmon Enumeration Facility (MSEF) and its annual report",
        ),
        (
            "Seen by the Soil Moisture and Ocean Salinity (SMOS) Mission in Summer",
            "Seen by the Soil Moisture and Ocean Salinity (SMOS) Mission in summer",
        ),
        ("CTAN: The Comprehensive Text Archive Network", "CTAN: The Comprehensive Text Archive Network"),
        ("System Management Bus (SMBus) Specification", "System Management Bus (SMBus) specification"),
        ("Long Short-Term Memory (LSTM) for Rivers", "Long short-term memory (LSTM) for rivers"),
        ("The Convolutional Neural Network (CNN) of Rivers", "The convolutional neural network (CNN) of rivers"),
        ("The Use of a Water Quality Project (WQP)", "The use of a water quality project (WQP)"),
        ("Skilled Nursing Facility (SNF) Near the River", "Skilled nursing facility (SNF) near the river"),
        ("Solving Mixed Integer Linear Program (MILP)", "Solving mixed integer linear program (MILP)"),
        ("Global Water Mission (ABC) of the Rivers", "Global water mission (ABC) of the rivers"),
    ],
)
def test_what_an_acronym_spells(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Chinook Salmon (Oncorhynchus tshawytscha) of Rivers", "Chinook salmon (Oncorhynchus tshawytscha) of rivers"),
        ("The Life of Oncorhynchus mykiss in Rivers", "The life of Oncorhynchus mykiss in rivers"),
        ("The Rivers (Water versus Land) of the Town", "The rivers (water versus land) of the town"),
        ("The Data about Rivers and the Basis under Water", "The data about rivers and the basis under water"),
    ],
)
def test_species(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Repeats of Old World Monkeys", "The repeats of Old World monkeys"),
        ("The Rivers of the Old World", "The rivers of the old world"),
        ("The Workshop in Palo Alto, CA, USA", "The workshop in Palo Alto, CA, USA"),
        ("Proceedings, Salt Flats, Utah, USA", "Proceedings, Salt Flats, Utah, USA"),
        ("The Study of Shallow Water, CA, USA", "The study of shallow water, CA, USA"),
        ("The Atlas of the Ministry of Agriculture and Lands", "The atlas of the Ministry of Agriculture and Lands"),
        ("The Ministry of Women in the Church", "The ministry of women in the church"),
        (
            "5th Meeting Held as Part of the Joint European Conferences on Theory and Practice, Held in Spring",
            "5th meeting held as part of the Joint European Conferences on Theory and Practice, held in spring",
        ),
        (
            "Information Protection and Statistical Efficiency Act",
            "Information Protection and Statistical Efficiency Act",
        ),
        ("The Psychology of the Creative Act", "The psychology of the creative act"),
        ("The Rivers - The Evening Times", "The rivers - The Evening Times"),
        ("The Rivers - The Evening Tides", "The rivers - The evening tides"),
    ],
)
def test_places_bodies_acts_and_sites(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "The Work Motivation Scale: Validation evidence in seven languages",
            "The Work Motivation Scale: Validation evidence in seven languages",
        ),
        (
            "The Work Motivation Tide: Validation evidence in seven languages",
            "The work motivation tide: Validation evidence in seven languages",
        ),
        ("Earl, Saint, Skald – and Music", "Earl, saint, skald – and music"),
        ("The Long Rivers of Great Towns – music of Lakes", "The long rivers of great towns – Music of lakes"),
        ("Automating the Virtualized Data Center", "Automating the virtualized data center"),
    ],
)
def test_headings_dashes_and_words(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
