"""Numbers of BibTeX articles: `number_of_article({"journal": "Phys. Rev. A", "number": "011602"})` is « 011602 ».

The journals of physicists have no pages; what a hand types as `number` is often the article's own, beside its `issue`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratege.references.written_dates import MONTH_WORDS

JOURNALS = ("journal", "journaltitle")
ELSEWHERE = ("pages", "eid", "article-number", "articleno", "art_number", "elocation-id")
# No issue has a leading zero and five digits, or a million before it; « Nature » and « Science » have passed 7000.
OWN = re.compile(r"0\d{4,5}|\d{6,8}|[eL]\d{5,8}")
# « ID 241958 », « Article 12 », « ref. article : h3078 », as Techniques de l'ingénieur has them.
SAID = re.compile(
    r"(?:(?:article )?id|r\wf\.? article :|article(?: (?:no\.?|number))?|art\.) ?(\w*\d\w*)", re.IGNORECASE
)
BESIDE_ISSUE = re.compile(r"\d{3,8}|[A-Z]{1,2}\d{2,6}")
UNNUMBERED = re.compile(r"frontiers in ", re.IGNORECASE)  # whose volumes have no issues


def number_of_article(fields: Mapping[str, str]) -> str:
    """The number of an article that stands under `number`, by the names of an entry's fields; empty if it is an issue.

    An article that has pages, or a number of its own, has none there.
    """
    journal = next((fields[name] for name in JOURNALS if fields.get(name, "").strip("{} ")), "")
    if not journal or any(fields.get(name, "").strip("{} ") for name in ELSEWHERE):
        return ""
    number = fields.get("number", "").strip("{} ")
    if said := SAID.fullmatch(number):
        return said[1]
    has_issue = bool(fields.get("issue", "").strip("{} "))
    is_own = OWN.fullmatch(number) or (has_issue and BESIDE_ISSUE.fullmatch(number))
    return number if is_own or (UNNUMBERED.match(journal.strip("{} ")) and number.isdigit()) else ""


def numbered(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values, with the number of a journal under the name that BibTeX has for it: `issue = {n° 3}`.

    Beside a number, an issue is the name of one, « numéro spécial »; a month alone says when it came out.
    """
    if number_of_article(dict(reversed(fields))):
        fields = [(name, value) for name, value in fields if name != "number"]
    number = next((value.strip("{} ") for name, value in fields if name == "number"), "")
    fields = [(name, value) for name, value in fields if name != "issue" or value.strip("{} ") != number]
    is_numbered = any(name == "number" for name, _ in fields)
    return [
        ("number" if name == "issue" and not is_numbered and _is_issue(value.strip("{} ")) else name, value)
        for name, value in fields
    ]


def _is_issue(value: str) -> bool:
    return bool(value) and value.lower() not in MONTH_WORDS
