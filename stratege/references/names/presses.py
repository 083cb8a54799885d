"""Publishers typed in `editor`, as « éditeur » is both in French: `move_presses(item)` puts them where they belong.

So it does with a site that is said to have edited the page of somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.naming import glued
from stratege.references.names.family_first import WORDS_AND_NAMES
from stratege.references.parts import Item, names_of, text_of
from stratege.references.titles.evidence import site_names
from stratege.references.words.english import is_common
from stratege.references.words.given_names import has_given_name, is_given_name

# What no person is called, « Springer Verlag », « Presses universitaires de Rennes », « Éditions du Lac ».
HOUSE = re.compile(
    r"(?:Les )?(?:Presses|[ÉE]ditions) .+|Maison d['’][ée]dition .+|.*\w[ -](?:Verlag|Publish(?:ers|ing)|Publications)|"
    r"(?:.* )?University (?:.* )?Press"
)
# « Ellipses », « Springer », which as an editor without first name is nobody else.
LONE = re.compile(
    r"Addison[- ]Wesley|Armand Colin|Birkhäuser|Chapman (?:&|and) Hall(?:/CRC)?|Clarendon Press|CRC Press|De Boeck|"
    r"Dunod|Ellipses|Elsevier|Eyrolles|Flammarion|Gallimard|Hachette|Karthala|Kluwer|L['’]Harmattan|Larousse|Lavoisier|"
    r"McGraw[- ]Hill|Pearson (?:Education|France)|Routledge|Springer|Taylor (?:&|and) Francis|Vuibert|Wiley|"
    r"(?:John )?Wiley (?:&|and) Sons"
)
# Families have these names too: a house, alone beside who wrote a book that no one else published.
SURNAMES = re.compile(r"Belin|Bordas|Bréal|Hatier|Hermann|Masson|Nathan|Pearson|Vrin")
PLACED = re.compile(r"[^\W\d_][\w -]+?\s?: (?P<house>\S.*)")  # « Oxford : Clarendon Press »
PRESS = re.compile(r"(?:The )?(.+) Press")  # « Academic Press », « MIT Press », where « William Press » is somebody
SHORTEST = 2  # letters of what may be initials
PAGES = frozenset(["document", "post", "post-weblog", "webpage"])
PARTS = ("given", "dropping-particle", "non-dropping-particle", "family")


def move_presses(item: Item) -> Iterator[str]:
    """Change an item in place: of one without publisher, the one that is named as an editor; what is read.

    One that the publisher names too goes; several, or one beside another publisher, are groups.
    """
    editors = names_of(item, "editor")
    houses = [name for name in editors if is_press(_house(name)) or _is_site(_house(name), item)] or _lone_house(item)
    whole = _house(houses[0]) if len(houses) == 1 else ""
    publisher = text_of(item, "publisher")
    if not whole or whole.casefold() not in (publisher or whole).casefold():
        yield from _as_groups(houses)
        return
    item["publisher"] = publisher or whole
    _leave_out(item, houses[0])
    yield phrase("editor_is_publisher", name=whole)


def _lone_house(item: Item) -> list[Item]:
    """« Masson », the sole editor of a book that somebody wrote, if nothing says who published it."""
    names = names_of(item, "editor")
    is_alone = item.get("type") == "book" and "author" in item and "publisher" not in item and len(names) == 1
    return names if is_alone and SURNAMES.fullmatch(_house(names[0])) else []


def _house(name: Item) -> str:
    """A name without the place that stands before that of a house: « Clarendon Press »."""
    whole = _whole(name)
    found = PLACED.fullmatch(whole)
    return found["house"] if found and (is_press(found["house"]) or SURNAMES.fullmatch(found["house"])) else whole


def _leave_out(item: Item, house: Item) -> None:
    others = [name for name in names_of(item, "editor") if name is not house]
    if others:
        item["editor"] = others
    else:
        del item["editor"]


def _as_groups(houses: list[Item]) -> Iterator[str]:
    for house in (house for house in houses if "literal" not in house):
        whole = _whole(house)
        house.clear()
        house["literal"] = whole
        yield phrase("name_taken_for_group", name=whole)


def _is_site(name: str, item: Item) -> bool:
    """« Epic Flow », of a page that somebody signs at https://www.epicflow.com."""
    is_page = text_of(item, "type") in PAGES and "author" in item and not has_given_name(name)
    return is_page and glued(name) in site_names("webpage", text_of(item, "URL"))


def is_press(name: str) -> bool:
    """Whether a name in the order of its words is that of a publisher, beyond doubt."""
    if HOUSE.fullmatch(name) or LONE.fullmatch(name):
        return True
    found = PRESS.fullmatch(name)
    words = found[1].split() if found else []
    return bool(words) and all(map(_is_no_name, words))


def _is_no_name(word: str) -> bool:
    """An acronym, « MIT », or a word that is no name: « Academic »."""
    is_acronym = word.isupper() and word.isalpha() and len(word) > SHORTEST
    is_name = is_given_name(word) or word.lower() in WORDS_AND_NAMES
    return is_acronym or (is_common(word.lower()) and not is_name)


def _whole(name: Item) -> str:
    """« University of Chicago Press », however its words were taken for parts of a name."""
    if literal := text_of(name, "literal"):
        return literal
    return " ".join(filter(None, (text_of(name, part) for part in PARTS)))
