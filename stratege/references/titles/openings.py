"""How titles open: `mend_opening({"type": "chapter", "title": "Chapitre 3. le réseau"})` makes it « Le réseau ».

Portals put the number of a chapter before its title, databases have titles without their first capital.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item
from stratege.references.tex.decode import decode
from stratege.references.titles.french_case import is_french_title
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french

NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"  # as ScienceDirect has it
CHAPTER = re.compile(
    rf"(?:(?:chapitre|chapter)\s+(?:\d{{1,2}}|[IVXL]+|premier|{NUMBERS})\s*[.:–—-]\s*|\d{{1,2}}(?:\.|\s+(?:--?|[–—]))\s+)(?=[\"«“‘'(\[]?\s?[^\W\d_])",
    re.IGNORECASE,
)
MATH = re.compile(r"\$(?=[^\s$\d])[^$]{1,60}(?<=[^\s$])\$(?!\d)")  # « $A_\infty$ », as arXiv has it
TIMES = re.compile(r"(?<=[^\W\d_])× (?=\w)")  # « FEM× DEM », of Google Scholar
DASHES = re.compile(r"(?<=[^\W\d_])--(?=[^\W\d_])")  # LaTeX's, « Calabi--Yau »
TOLD_LANGUAGE = re.compile(r"(?P<title>.*\S)\s*[(\[](?:article )?(?:in )?French[)\]]", re.IGNORECASE)  # as EBSCO has it
# « Zur Elektrodynamik. (German) [On the electrodynamics] », as a sample of BibTeX has it and many copy.
LANGUAGES = (
    "Arabic|Chinese|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hebrew|Hungarian|Italian|Japanese|Korean|"
    "Latin|Norwegian|Polish|Portuguese|Romanian|Russian|Spanish|Swedish|Turkish|Ukrainian"
)
TRANSLATED = re.compile(rf"\.?\s+\((?:[Ii]n )?(?:{LANGUAGES})\)\.?(?=\s+\[[^\]]+\]$)")
TOLD_YEAR = re.compile(r" \((?:P|p)ublished (?:19|20)\d\d\)$")  # as the page of a newspaper adds it to old articles
FIRST = re.compile(r"(?:[ayà](?=\s)|[cdjlmnst](?=['’]\w)|[a-zà-öø-ÿœ]{2,}(?:[\s,’'!?]|-[a-zà-öø-ÿœ]+(?![\w:/])|$))")
HELD_FIRST = re.compile(r"\{{1,2}[a-z][\w.-]*\}{1,2}\s+\S")
# « entropart, an R package », « openair — an R package »: the name of a program, as it is.
DESCRIBED = re.compile(r"(?P<name>[a-z][a-z\d.-]*)(?:,| [—–-]{1,3}) an? [^\W\d_]")
OF_R = re.compile(r"[a-z][a-z\d.-]*(?:,| [—–-]{1,3}) (?:an? )?R package\b")
TAGS = re.compile(r"</?(?:title|article-title|jats:[\w-]+|p)>")  # of publishers' files
CELSIUS = re.compile(r"(?<=\d)(?P<gap>\s?)°\s?c\b")
HOMO_EPITHETS = "docens|economicus|erectus|faber|floresiensis|habilis|ludens|naledi|neanderthalensis|sapiens"
HOMO = re.compile(rf"\bhomo (?=(?:{HOMO_EPITHETS})\b)")
NAMED_AS_TYPED = frozenset(["software"])  # « knitr » is its name


def mend_opening(item: Item, typed: str = "") -> None:
    """Change an item in place: its title has no number of a chapter, and its first word a capital.

    A lone word may be a name, « ggplot », unless it is in a journal or a book, or hyphens join several words; one with
    markup stays. So does a first word that braces hold by itself in the BibTeX that was `typed`: « {agents} for all ».
    """
    title = item.get("title")
    if isinstance(title, str):
        item["title"] = title = HOMO.sub("Homo ", CELSIUS.sub(r"\g<gap>°C", TAGS.sub("", title)))
    if not isinstance(title, str) or "<" in title:
        return
    if item.get("type") == "chapter":
        title = CHAPTER.sub("", title, count=1) if CHAPTER.match(title) else title
    title = MATH.sub(lambda found: decode(found[0]), title)
    title = TIMES.sub(" × ", title)
    title = DASHES.sub("–", title).replace("‐", "-")
    title = title.lstrip("{") if "}" not in title else title  # an exporter's, which never closed it
    if (told := TOLD_LANGUAGE.fullmatch(title)) and is_french_title(told["title"], ""):
        title = told["title"]
    title = TRANSLATED.sub("", TOLD_YEAR.sub("", title))
    is_alone = " " not in title and "container-title" not in item and not _is_joined(title)
    is_held = HELD_FIRST.match(typed.strip()) is not None or _is_described(title)
    if str(item.get("type")) not in NAMED_AS_TYPED and not (is_alone or is_held) and FIRST.match(title):
        title = f"{title[0].upper()}{title[1:]}"
    item["title"] = title


def _is_described(title: str) -> bool:
    """Whether a title names a program and says what it is: « entropart, an R package », not « rivers, a guide »."""
    if OF_R.match(title):
        return True
    found = DESCRIBED.match(title)
    return found is not None and not (is_common(found["name"]) or is_common_french(found["name"]))


def _is_joined(title: str) -> bool:
    """« stable-marriage-problem »: common words, of which no name is made."""
    words = title.split("-")
    return len(words) > 2 and all(map(is_common, words))
