"""The letters of 2008a and 2008b after a date that ends in words: « (XVIIIᵉ siècle-a) », as « s. d.-a » has it."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from stratege.references.parts import Item, date_of, dates_of, text_of
from stratege.styles.ranges import RANGE
from stratege.styles.xml_tree import macro, nodes, parse

# A field that no style prints says, for ours alone, that the date ends in words.
WORDS = "annote"
FIRST_BARE_YEAR = 1000  # before it, the engine adds « apr. J.-C. »


def mark_words(item: Item) -> None:
    """Change an item in place: mark it if a letter would be glued onto the last word of its date."""
    item.pop(WORDS, None)
    literal = text_of(date_of(item, "issued"), "literal")
    years = [parts[0] for parts in dates_of(item, "issued") if parts]
    if literal[-1:].isalpha() or literal.endswith(".") or RANGE in item or (years and years[-1] < FIRST_BARE_YEAR):
        item[WORDS] = "yes"


def set_apart(root: Element, country: str) -> None:
    """Print a hyphen before the letter of a year whose item is marked; « s. d.-a » has one in the style itself."""
    for name in ("date", "date-short"):
        for group in nodes(macro(root, name), ".//text[@variable='year-suffix']/.."):
            if group.tag == "group" and "delimiter" not in group.attrib:
                _hyphenate(group)


def _hyphenate(group: Element) -> None:
    letter = nodes(group, "text[@variable='year-suffix']")[0]
    place = list(group).index(letter)
    group[place : place + 1] = parse(
        f"""<choose>
              <if variable="{WORDS}"><text prefix="-" variable="year-suffix"/></if>
              <else><text variable="year-suffix"/></else>
            </choose>"""
    )
