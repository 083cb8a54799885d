r"""Units of siunitx: `in_signs("micrometer")`, of `\micro\meter`, is « μm »."""

from __future__ import annotations

import re

PREFIXES = {
    "centi": "c",
    "femto": "f",
    "giga": "G",
    "kilo": "k",
    "mega": "M",
    "micro": "μ",
    "milli": "m",
    "nano": "n",
    "pico": "p",
    "tera": "T",
}
UNITS = {
    "ampere": "A",
    "degreeCelsius": "°C",
    "celsius": "°C",
    "degree": "°",
    "electronvolt": "eV",
    "gram": "g",
    "hertz": "Hz",
    "joule": "J",
    "kelvin": "K",
    "meter": "m",
    "metre": "m",
    "newton": "N",
    "ohm": "Ω",
    "pascal": "Pa",
    "percent": "%",
    "second": "s",
    "tesla": "T",
    "volt": "V",
    "watt": "W",
    "per": "/",
}
NAMED = re.compile(rf"({'|'.join(PREFIXES)})?({'|'.join(UNITS)})")


def in_signs(names: str) -> str:
    """The names of units, as LaTeX has them without their backslashes, in signs; what is none stays."""
    return NAMED.sub(lambda unit: f"{PREFIXES.get(unit[1] or '', '')}{UNITS[unit[2]]}", names)
