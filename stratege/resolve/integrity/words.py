"""Words that hold a place or name no day: « [à compléter] », « lorem ipsum », « le 31 février »."""

from __future__ import annotations

import re

from stratege.dates import DAYS, MONTHS
from stratege.diagnostics import Diagnostics
from stratege.document import Node, Text
from stratege.resolve.text_places import within
from stratege.source import Scalar, Span

# XXX may be a Roman number, « une fiche à compléter » a form, « lorem ipsum » a subject: they count where nothing else
# can be meant.
HOLDER = re.compile(
    r"\b(?:TODO|FIXME|TBD|TKTK)\b|\bxxx+\b|\bXXXX+\b|\[\s*XXX\s*\]|\bXXX(?=\s?[%€])"
    r"|\bErreur\s?! (?:Source du renvoi introuvable|Signet non défini|Référence de lien hypertexte non valide)\b"
    r"|\bError! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid)\b|\bpages? XX\b"
    r"|\b[Ll]orem ipsum(?: dolor\b|\s*[.…])"
    r"|[\[(]\s*[àÀ] (?:compléter|rédiger|préciser|vérifier|confirmer|définir|venir)\s*[\])]"
    r"|^\s*[àÀ] (?:compléter|rédiger|préciser|vérifier|confirmer|définir)\s*[.…!]*\s*$"
)
DAY = re.compile(rf"(?<![\d.,])\b(\d{{1,2}})\s({'|'.join(MONTHS)})\b(?:\s(\d{{4}})\b)?", re.IGNORECASE)


def check_text(node: Node, diagnostics: Diagnostics) -> None:
    """Warn of words that hold the place of others (I005), of a day that no calendar has (I007); code is passed over."""
    if not isinstance(node, Text) or node.span is None:
        return
    for found in HOLDER.finditer(node.text):
        diagnostics.add("I005", _place(node, found), words=found[0].strip())
    for found in DAY.finditer(node.text):
        if not _is_day(int(found[1]), MONTHS.index(found[2].lower()) + 1, int(found[3] or 0)):
            diagnostics.add("I007", _place(node, found), date=" ".join(found[0].split()))


def _place(text: Text, found: re.Match[str]) -> Span | None:
    """Where some words of a text stand; the text itself where its words are no longer all those that were typed."""
    span, words = text.span, found[0].strip()
    typed = isinstance(text.text, Scalar) or (span and span.end_column - span.column == len(text.text))
    start = found.start() + found[0].index(words)
    return within(text, start, start + len(words)) if typed else span


def _is_day(day: int, month: int, year: int) -> bool:
    """Whether a month has such a day; February has 29 where the year is not told, and in each fourth year."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0 or year <= 1582)
    last = 28 if month == 2 and year and not leap else DAYS[month - 1]
    return 1 <= day <= last
