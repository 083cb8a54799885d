"""Hosts in French that their own words alone do not tell: `is_of_french(item, "container-title", "")`."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.references.titles.french_case import is_french_title
from stratege.references.titles.shouted_titles import spoken_language
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.languages import is_english
from stratege.references.words.spanish import is_common_spanish

GUILLEMETS = re.compile(r"«\s[^«»]+\s»")
WORD = re.compile(r"[^\W\d_]+")


def is_of_french(item: Item, name: str, language: str) -> bool:
    """Whether a host is in French by its guillemets and the part that it holds, or as a question of French words.

    « « Φιλία »: mélanges », « Que sais-je? ».
    """
    title, own = text_of(item, name), text_of(item, "title")
    is_host = name == "container-title" and not language and not is_english(title) and not spoken_language(title)
    is_quoted = GUILLEMETS.search(title) is not None and is_french_title(own, "")
    return is_host and (is_quoted or (title.endswith("?") and _is_french_alone(title)))


def _is_french_alone(title: str) -> bool:
    words = WORD.findall(title)
    alone = (word for word in words if not (is_common(word) or is_common_spanish(word)))
    return all(map(is_common_french, words)) and any(alone)
