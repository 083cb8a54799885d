"""Days of two years: « (2019, 30 décembre-2020, 2 janvier) ».

CSL alone would say « 2019-2020, 30 décembre-2 janvier ».
"""

from __future__ import annotations

from copy import deepcopy
from xml.etree.ElementTree import Element

from stratege.dates import MONTHS
from stratege.references.parts import Item, dates_of
from stratege.styles.xml_tree import macro, nodes, parse, refill

# A field that no style prints holds the words of such a range, for ours alone.
RANGE = "call-number"
YEAR = '<group><text macro="date-issued-year"/><text variable="year-suffix"/></group>'
DAYS = f'<group><text variable="{RANGE}"/><text variable="year-suffix"/></group>'


def long_range(item: Item) -> None:
    """Change an item in place: the words of a date that goes from a day or a month to those of a later year."""
    item.pop(RANGE, None)
    dates = dates_of(item, "issued")
    if len(dates) == 2 and dates[0][0] != dates[1][0] and all(map(_has_month, dates)):
        item[RANGE] = "-".join(map(_words, dates))


def _has_month(date: list[int]) -> bool:
    return len(date) > 1 and 1 <= date[1] <= len(MONTHS)


def _words(date: list[int]) -> str:
    """« 2019, 30 décembre », as the list has it."""
    year, month, *day = date
    days = ["1er" if one == 1 else str(one) for one in day]
    return f"{year}, {' '.join([*days, MONTHS[month - 1]])}"


def print_ranges(root: Element, country: str) -> None:
    """Print those words wherever the style prints a month; years alone stay where it prints no more."""
    issued = nodes(macro(root, "date"), "group/choose/if[@variable='issued']")[0]
    usual = nodes(issued, "group")[0]
    choose = deepcopy(nodes(usual, "choose")[0])
    for branch in choose:
        prints_days = branch.find("text[@macro='date-issued-month-day']") is not None
        refill(branch, DAYS if prints_days else YEAR)
    choose.extend(parse(f"<else>{YEAR}</else>"))
    refill(issued, f'<choose><if variable="{RANGE}"/><else/></choose>')
    issued[0][0].append(choose)
    issued[0][1].append(usual)
