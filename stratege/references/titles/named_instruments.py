"""Instruments, surveys and missions that English titles name by common words: « Very Large Telescope »."""

from __future__ import annotations

import re

INSTRUMENTS_WORDS = """
    Advanced LIGO|Alpha Magnetic Spectrometer|Atacama Cosmology Telescope|
    Atacama Large Millimet(?:er|re)(?:[ /-][Ss]ubmillimet(?:er|re))? Array|Atomic Clock Ensemble in Space|
    Baikal Deep Underwater Neutrino Telescope|Canada[-–]France[-–]Hawaii Telescope|
    (?:Carnegie[-–]Chicago )?Hubble (?:Program|Deep Field|Ultra[- ]Deep Field|Frontier Fields)|
    Carnegie Supernova Project|
    Chandra X-[Rr]ay Observatory|Cherenkov Telescope Array|Compact Linear Collider|
    Compact Muon Solenoid|Compton Gamma[- ]Ray Observatory|Cosmic Background Explorer|
    Dark Energy (?:Camera|Spectroscopic Instrument|Survey)|Deep Impact(?= mission)|Deep Space Network|
    Deep Underground Neutrino Experiment|Double Asteroid Redirection Test|Einstein Telescope|Electron-Ion Collider|
    European Southern Observatory|European Spallation Source|Event Horizon Telescope|Extremely Large Telescope|
    Fermi (?:Gamma[- ]Ray Space Telescope|Large Area Telescope)|Future Circular Collider|Giant Magellan Telescope|
    Giant Metrewave Radio Telescope|Global Positioning System|Green Bank Telescope|
    Gravity Recovery and (?:Climate Experiment|Interior Laboratory)|Hobby-Eberly Telescope|
    International Linear Collider|(?:European|Indian|International|Parkes) Pulsar Timing Array|
    James Clerk Maxwell Telescope|Kilo-Degree Survey|Laser Interferometer Gravitational[- ][Ww]ave Observatory|
    Laser Interferometer Space Antenna|Legacy Survey of Space and Time|Low[- ]Frequency Array(?= \\(LOFAR)|
    Murchison Widefield Array|Nancy Grace Roman Space Telescope|Parker Solar Probe|Pierre Auger Observatory|
    Relativistic Heavy Ion Collider|Roman Space Telescope|Sloan Digital Sky Survey|Solar Dynamics Observatory|
    Solar Orbiter|Solar and Heliospheric Observatory|South Pole Telescope|Spallation Neutron Source|
    Spitzer Space Telescope|Square Kilomet(?:er|re) Array|Subaru Telescope|Super[- ]Kamiokande|
    Thirty Meter Telescope|Transiting Exoplanet Survey Satellite|Two Micron All[- ]Sky Survey|
    Vera C\\. Rubin Observatory|(?:Jansky |Karl G\\. Jansky )?Very Large (?:Array|Telescope)|
    Very Long Baseline Array|Visible and Infrared Survey Telescope for Astronomy|
    Wide-[Ff]ield Infrared Survey Explorer|Wilkinson Microwave Anisotropy Probe|World Geodetic System|
    Zwicky Transient Facility
"""
INSTRUMENTS = re.sub(r"\n\s*", "", INSTRUMENTS_WORDS)
# « Streams in the National Surface Water Survey », « the National Land Cover Database »: what one land has.
OF_LAND = (
    r"(?:(?<=\b[Tt]he )|(?<=\bU\.S\. )|(?<=\bUS ))National (?:[A-Z][\w&-]*(?:,? (?:and|of|on))? ){1,5}?"
    r"(?:Cohort|Database|Dataset|Inventory|Registry|Survey)(?! (?!Data\b|Program\b|Study\b)[A-Z])"
)
# « The Community Climate System Model Version 4 », of which there are several.
VERSIONED = r"(?:(?<=\b[Tt]he )(?:[A-Z][A-Za-z-]+ ){2,5}(?:Model|System)(?=,? [Vv](?:ersion|\.)? ?\d))"
# « Australian Burden of Disease Study: impact and causes of », whose quiet subtitle tells that it is a name.
STUDIED = (
    r"(?<![\w ] )(?:[A-Z][a-z]+(?:an|ese|ish)|International|National) (?:(?:[A-Z][a-z]+|and|for|in|of|on) ){1,6}?"
    r"(?:(?<!Case )Study|Cohort|Initiative|Registry|Survey)(?=: \w+ (?:(?:and|for|from|in|of|on|the|to) )?[a-z]{4})"
)
NAMED = re.compile(rf"\b(?:{INSTRUMENTS}|{OF_LAND}|{STUDIED}|{VERSIONED})(?![\w-])")


def instruments_in(title: str) -> list[tuple[int, int]]:
    """Where a title names such instruments and surveys."""
    return [found.span() for found in NAMED.finditer(title)]
