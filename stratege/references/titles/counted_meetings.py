"""Volumes of proceedings by their subject: `meeting_apart("Rivers, 5th Symposium, Oslo, Proceedings")` parts both.

DBLP and Springer have first what a volume is about, a title as any other, then the name of the congress, which keeps
its capitals, with its place and its day.
"""

from __future__ import annotations

import re

from stratege.references.titles.typed_case import PROCEEDINGS

COUNTED = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)"
)
MEETING = re.compile(
    rf"(?P<subject>[^{{}}][^,]+), (?P<meeting>{COUNTED} (?:[A-Z\d][\w/&'\u2019-]* |on |of |for |and |in ){{0,9}}?"
    r"(?:Colloquium|Conference|Congress|Meeting|Symposium|Workshop)\b[^:]*"
    r"\b(?:Proceedings|(?:Revised |Selected )+Papers)(?:, Part [IVX]+)?\.?)"
)


def meeting_apart(title: str) -> tuple[str, str]:
    """What a volume is about, and the congress whose papers it has; the whole and nothing if it is no such title."""
    found = MEETING.fullmatch(" ".join(title.split()))
    if found is None or PROCEEDINGS.match(found["subject"]):
        return title, ""
    return found["subject"], found["meeting"]
