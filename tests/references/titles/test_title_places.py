"""Names that common words make in titles: places before their land, prizes, institutions, formulas glued to a word."""

from __future__ import annotations

import pytest

from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Geology of Lake Mountain, Utah", "Geology of Lake Mountain, Utah"),
        ("Geology of Big Cottonwood Canyon, Utah County, Utah", "Geology of Big Cottonwood Canyon, Utah County, Utah"),
        ("The Flora of Bear River Bay, Northern Utah", "The flora of Bear River Bay, Northern Utah"),
        ("Water Quality in Green River Basin (Wyoming)", "Water quality in Green River Basin (Wyoming)"),
        ("The Management of a Mountain Lake, Utah", "The management of a mountain lake, Utah"),
        ("The Chemistry of Shallow Lake, Sweden", "The chemistry of shallow lake, Sweden"),
        ("A Survey of Lakes and Rivers, Canada", "A survey of lakes and rivers, Canada"),
        ("The Water of Clear Creek and Its Use", "The water of clear creek and its use"),
        ("The Towns of the Pearl River Delta Region", "The towns of the Pearl River Delta region"),
        ("The Integrated River Basin of the Town", "The integrated river basin of the town"),
        ("The Games of Lower Bengal", "The games of Lower Bengal"),
        ("The Effects of Lower Prices", "The effects of lower prices"),
        ("The Quality of Lower Bengal Rivers", "The quality of lower Bengal rivers"),
        ("The Ashrafiya Library Catalogue of Towns", "The Ashrafiya Library catalogue of towns"),
        ("The Public Library Catalogue of Towns", "The public library catalogue of towns"),
        ("The Zorblan Library for Towns", "The Zorblan library for towns"),
        ("Excavations at Tell Sabi Abyad and the Lakes", "Excavations at Tell Sabi Abyad and the lakes"),
        ("How to Tell Stories of the Lakes", "How to tell stories of the lakes"),
        ("Evaluation of Sous Vide-Processed Fish in the Lakes", "Evaluation of sous vide-processed fish in the lakes"),
        ("The Utopia of Rules and the Lakes", "The utopia of rules and the lakes"),
        ("The Creeks of Yosemite Creek", "The creeks of Yosemite Creek"),
        ("The Nobel Foundation. The Nobel Prize in Chemistry 2008", None),
        ("The Nobel Prize in Physics and Its History", "The Nobel Prize in Physics and its history"),
        ("The Nobel Prize in Physiology or Medicine", None),
        ("The First Prize in Physics and the Lakes", "The first prize in physics and the lakes"),
        ("History of the Rockefeller Foundation", None),
        ("The Structure of French Society and the Lakes", "The structure of French society and the lakes"),
        ("The Dynamic CO2Emissions of the Lakes", "The dynamic CO2Emissions of the lakes"),
        ("The Covid-19Pandemic and the Lakes", "The Covid-19Pandemic and the lakes"),
        ("The McDonald's Effect in the Lakes", "The McDonald's effect in the lakes"),
        ("The 21St Century of the Lakes", "The 21st century of the lakes"),
        (
            "Western energy of the lakes: “resource wars” as a threat",
            "Western energy of the lakes: “Resource wars” as a threat",
        ),
        (
            'Western energy of the lakes: "resource wars" as a threat',
            'Western energy of the lakes: "Resource wars" as a threat',
        ),
        ("Western energy of the lakes: “iPhone wars” as a threat", None),
        ("Federal Bureau of Investigation Data Explorer", "Federal Bureau of Investigation data explorer"),
        ("The Department of Fisheries and Its Lakes", "The department of fisheries and its lakes"),
        (
            "The Canadian Department of Fisheries and Oceans and Its Lakes",
            "The Canadian Department of Fisheries and Oceans and its lakes",
        ),
        (
            "The Lakes of the National Center for Biotechnology Information",
            "The lakes of the National Center for Biotechnology Information",
        ),
        ("The Case for a National Council of Lakes", "The case for a national council of lakes"),
    ],
)
def test_names_keep_their_capitals(typed: str, printed: str | None) -> None:
    expected = typed if printed is None else printed
    assert sentence_case(typed) == expected
    assert sentence_case(expected) == expected
