"""Ages of the earth and of cultures in English titles: `times_in(title)` finds « Late Bronze Age », « Younger Dryas ».

The part of an age belongs to its name (Chicago Manual of Style, 8.74); « the early history of the Jurassic » has none.
"""

from __future__ import annotations

import re

# Of archaeology, and those of geology whose parts are laid down: « Early Jurassic », where « early Miocene » varies.
AGES = (
    r"(?:Bronze|Iron|Stone) Age|Cycladic|Geometric(?= (?:[Pp]eriod|[Pp]ottery))|Helladic|Minoan|Mycenaean|"
    r"(?:Epi)?Pal(?:a)?eolithic|Chalcolithic|Mesolithic|Neolithic|"
    r"Cambrian|Carboniferous|Cretaceous|Devonian|Jurassic|Ordovician|Permian|Triassic"
)
PARTS = r"Early|Middle|Late|Final"
# Climates of the past and crises, each of which there was one.
KNOWN = (
    r"Antarctic Cold Reversal|Dansgaard[-–]Oeschger|Great (?:Famine|Moderation)|Heinrich Stadial|"
    r"Holocene (?:Climat(?:e|ic) Optimum|Thermal Maximum)|Last (?:Glacial (?:Maximum|Period)|Interglacial)|"
    r"Medieval (?:Climate Anomaly|Climatic Optimum|Warm Period)|"
    r"Pal(?:a)?eocene[-–/]Eocene Thermal Maximum|Roman Warm Period|Younger Dryas"
)
# Regions that history has made, « the American South »; « the American South Pole expedition » names none.
REGIONS = (
    r"(?:(?:American|Deep|Jim Crow|Old) South|(?:American|Old|Wild) West|Global North)(?= (?i:during|in)\b|"
    r"(?! ?[A-Z-]))"
)
NAMED = re.compile(rf"\b(?:(?:{PARTS}) (?:{AGES})|{KNOWN}|{REGIONS})(?![\w-])")


def times_in(title: str) -> list[tuple[int, int]]:
    """Where a title names such ages and regions."""
    return [found.span() for found in NAMED.finditer(title)]
