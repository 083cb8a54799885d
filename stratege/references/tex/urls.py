r"""Addresses of the web as TeX has them: `address(r"a{\_}b\%20c")` is « a_b%20c »."""

from __future__ import annotations

import re

from stratege.references.tex.maths import MATHS
from stratege.references.tex.tables import WORDS

ADDRESS_MACRO = re.compile(r"\\(?:url|path|nolinkurl|href)\s*(?=\{)")
ADDRESS_SIGN = re.compile(r"\\([^A-Za-z\s])|\\([A-Za-z]+)\s*|\$\\(sim)\$|[{}]")
ANGLED = re.compile(r"<\s*((?:https?|ftp)://[^<>]*?)\s*>")  # « <https://a.fr> », as in the text of a message
DRESSED = re.compile(r"([\"'$<“«#]?)\s?(https?://[^\"'$<>“”«»]+?)\s?[\"'$>”»#]?")
LOCAL = re.compile(r"(?<=\S)\s+(?:[A-Za-z]:[\\/$]|file:|/(?:Users|home)/).*$", re.DOTALL)  # a copy on somebody's disk
BLANK_IN_PATH = re.compile(r"(?<=[\w-]) (?=/[\w-])")
GUID = re.compile(r"(?<!\\)\{([\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12})\}")  # whose braces are its own


def address(text: str) -> str:
    r"""A URL or a DOI as a link needs it: « a{\_}b\%20c » is « a_b%20c »."""
    kept = GUID.sub(r"\\{\1\\}", ADDRESS_MACRO.sub("", text))
    bare = LOCAL.sub("", ADDRESS_SIGN.sub(_address_sign, kept))
    return undressed(ANGLED.sub(r"\1", bare.replace("&amp;", "&").replace("\u2121", "TEL").strip()))


def undressed(url: str) -> str:
    """An address of the web without what hands put round it, « "https://a.fr/" », nor a blank before a stroke."""
    found = DRESSED.fullmatch(url)
    return BLANK_IN_PATH.sub("", found[2]) if found else url


def _address_sign(match: re.Match[str]) -> str:
    word = match[2] or match[3]
    if word:
        return WORDS.get(word) or MATHS.get(word) or match[0].replace("\\", "")
    return {"{": "%7B", "}": "%7D"}.get(match[1], match[1]) if match[1] else ""
