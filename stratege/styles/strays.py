"""Signs that catalogues leave around words: « PUF, » is « PUF », « [s.n.] » is no publisher."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.styles.places import HOUSE_NAME, LANDS, STATE

FIELDS = (
    "title",
    "container-title",
    "collection-title",
    "publisher",
    "publisher-place",
    "edition",
    "genre",
    "event-title",
)
BOOKS = frozenset(["chapter", "entry", "entry-dictionary", "entry-encyclopedia"])  # not journals, cut short
MAKERS = ("publisher", "publisher-place")
# Library punctuation after what it announces; a dash without space may end a title.
AFTER = re.compile(r"\s*(?:[,;:/=][\s.]*|\.\s?[-–—]|\s[-–—$])+\s*$")
WITH_SIGNS = re.compile(r"(?<=\S );login:", re.IGNORECASE)  # a journal of USENIX, whose signs are of its name
BEFORE = re.compile(r"^[,;]+\s*(?=\S)")  # which would take the place of the stop after the date
# That of an acronym or of a long word, not of an initial nor of « etc. ».
STOP = re.compile(r"(?:(?<=[^\W\d_A-Z]{4})|(?<=['’][^\W\d_A-Z]{3})|(?<=[A-Z]{3}))\.$")
WHOLE_END = re.compile(
    r"(?:, [A-Z]{2,3}|, [A-Z][a-z]{3,}|\b(?:Proceedings|Papers|Conference|Congress|Symposium|Workshops?))\.$"
)
UNKNOWN = re.compile(
    r"s\.?\s?[nl]\.?|sine (?:nomine|loco)|(?:éditeur|lieu)(?: de publication)? (?:inconnu|non identifié)|"
    r"(?:publisher|place(?: of publication)?) (?:not identified|unknown)|"
    r"(?:imprimé|printed) (?:aux?|en|in) .+",  # the notice of a printer
    re.IGNORECASE,
)
PLACE = re.compile(
    rf"[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}, (?:{STATE}|(?:{STATE}, )?(?:{LANDS}))"
)  # « San Francisco, CA »
AND_OTHERS = re.compile(r"\s*\[(?:u\.\s?a\.|et al\.|etc\.)\]$")  # « [u.a.] », after the first of several publishers
# « University of California at … », « Department of Lakes, … », where Google Scholar cuts.
CUT_SHORT = re.compile(r"(?<=\w),?(?: (?:and|at|for|in|of|the))*[\s\u00a0]*(?:…|\.\.\.)$")
BRACKETED = re.compile(r"\[([^][]+)\]")

# « Actes" Les crues de la Loire », « Actes" Les crues" »: Google Scholar glues an opening mark to the word before it,
# and loses the closing one.
LATE_QUOTES = re.compile(r"(?P<before>[^\"]*[^\W\d_])\" (?P<quoted>[^\" ][^\"]*)\"(?P<after>[^\"]*)")
OPEN_QUOTE = re.compile(r"(?P<before>[^\"]*[^\W\d_])\" (?P<quoted>[^\W\d_a-zà-ÿ][^\"]*)(?P<after>)")


def no_stray_signs(item: Item) -> None:
    """Change an item in place: its words without the signs after them, its makers without brackets, if they are known.

    The style ends a title with a stop; one that its author typed would stand before what the style adds in brackets.
    """
    for name in FIELDS:
        typed = text_of(item, name)
        words = typed if WITH_SIGNS.search(typed) else BEFORE.sub("", AFTER.sub("", typed).strip())
        if name in item and words and "://" not in words:
            is_book = name == "container-title" and item["type"] in BOOKS
            is_book = is_book or (name == "container-title" and _is_whole(item, words))
            is_closed = name == "title" or is_book or (name == "publisher" and item["type"] == "thesis")
            item[name] = _quoted(STOP.sub("", words) if is_closed else words)
    for name in set(MAKERS) & set(item):
        item[name] = CUT_SHORT.sub("", AND_OTHERS.sub("", text_of(item, name)))
        match = BRACKETED.fullmatch(text_of(item, name))
        known = match[1] if match else text_of(item, name)
        is_place = name == "publisher" and PLACE.fullmatch(known) and not HOUSE_NAME.search(known)
        if UNKNOWN.fullmatch(known) or is_place:
            del item[name]
        elif match:
            item[name] = known


def _is_whole(item: Item, host: str) -> bool:
    """« Proceedings of the Lakes Conference, USA. », whose one stop ends no word that is cut short."""
    return item["type"] == "paper-conference" and host.count(".") == 1 and WHOLE_END.search(host) is not None


def _quoted(words: str) -> str:
    """Words with a quotation mark where it opens, and one that closes."""
    found = LATE_QUOTES.fullmatch(words) or OPEN_QUOTE.fullmatch(words)
    return f'{found["before"]} "{found["quoted"].rstrip()}"{found["after"]}' if found else words
