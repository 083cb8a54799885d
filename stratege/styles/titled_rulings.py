"""Rulings and articles of codes that managers have no type for: « Cass. soc., 19 septembre 2013, n° 12-15137 ».

Zotero exports the first as a page whose title is all that it says, as it does « Article L1222-9 - Code du travail ».
"""

from __future__ import annotations

import re

from stratege.references.dates import parse_date
from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.spaces import NBSP

MONTHS = (
    r"(?:janv(?:\.|ier)|f[ée]vr(?:\.|ier)|mars|avr(?:\.|il)|mai|juin|juill?(?:\.|et)|ao[ûu]t|sept(?:\.|embre)|"
    r"oct(?:\.|obre)|nov(?:\.|embre)|d[ée]c(?:\.|embre))"
)
COURTS = (
    r"Cass\.|Cour de cassation|CE\b|Conseil d['’][ÉE]tat|CA(?= [A-ZÉ])|CAA\b|Cour (?:administrative )?d['’]appel|"
    r"CJUE\b|CJCE\b|CEDH\b|Cons\. const\.|Conseil constitutionnel|TA(?= [A-ZÉ])|TGI\b|TJ\b|T\. confl\.|"
    r"Tribunal [^\W\d_]+"
)
# The court and its chamber, its day, then its number and what the parties are.
RULING = re.compile(
    rf"(?P<court>(?:{COURTS})[^:?!]{{0,60}}?)(?:,|(?<=\.)) (?P<day>\d{{1,2}}(?:er)? {MONTHS} \d{{4}})"
    r"(?:, (?P<rest>[^:?!]+?))?\.?"
)
NUMBER = re.compile(
    r"(?:(?:n[o°ºᵒ]s?\.?|pourvoi n[o°ºᵒ]\.?|RG n?[o°ºᵒ]?)\s?)?"
    r"(?P<number>(?:aff\. (?:jtes )?)?(?:C-|T-)?\d[\w./-]*(?: [A-Z]{2,4})?)"
    r"(?:, (?P<parties>.+))?"
)
ARTICLE = re.compile(
    r"Art(?:icle|\.) (?P<series>[LRDA]\*?)?\.?\s?(?P<number>\d[\d-]*)(?: ?[-–—,] ?| du )"
    r"(?P<code>[Cc]ode [^:?,]+?)(?: [-–—|] .*)?"
)
PORTAL = re.compile(r"(?:www\.)?l[ée]gifrance(?:\.gouv\.fr)?", re.IGNORECASE)
PAGES = frozenset(["document", "webpage"])
FULL_MONTHS = re.compile(r"(?<=[^\W\d_])\.(?= \d{4})")


def titled_ruling(item: Item) -> None:
    """Change a page in place: a ruling has its court, its day and its number apart, an article of a code its name."""
    if item["type"] not in PAGES or any("family" in name for name in names_of(item, "author")):
        return
    if found := RULING.fullmatch(text_of(item, "title")):
        _set_ruling(item, found)
    elif found := ARTICLE.fullmatch(text_of(item, "title")):
        _set_article(item, found)


def _set_ruling(item: Item, found: re.Match[str]) -> None:
    """« Cass. soc. », its day, « nᵒ 12-15137 »; of another year than its entry has, a title stays."""
    day = parse_date(FULL_MONTHS.sub("", found["day"]))
    issued = date_parts(item, "issued")
    if not date_parts({"issued": day}, "issued") or issued[:1] not in ([], date_parts({"issued": day}, "issued")[:1]):
        return
    numbered = NUMBER.fullmatch(found["rest"] or "")
    parties = numbered["parties"] if numbered else found["rest"]
    _off_portal(item)
    item |= {"type": "legal_case", "authority": found["court"], "issued": day}
    item |= {"number": numbered["number"]} if numbered else {}
    del item["title"]
    item |= {"title": parties} if parties else {}


def _set_article(item: Item, found: re.Match[str]) -> None:
    """« Article L. 1222-9 du Code du travail », as lawyers write it."""
    series = f"{found['series']}.{NBSP}" if found["series"] else ""
    _off_portal(item)
    item |= {"type": "legislation", "title": f"Article {series}{found['number']} du {found['code']}"}


def _off_portal(item: Item) -> None:
    """What is the law's is not the site's that shows it, nor its author's."""
    item.pop("author", None)
    item.pop("accessed", None)
    for name in ("container-title", "publisher"):
        if PORTAL.fullmatch(text_of(item, name)):
            del item[name]
