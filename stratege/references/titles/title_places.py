"""Places, prizes and offices that titles name by common words: `named_at(title)`, « Lake Mountain » before « , Utah ».

A feature of the land is a name where the state or the country that it lies in follows (Chicago Manual of Style, 8.53).
"""

from __future__ import annotations

import re

from stratege.references.titles.title_names import NATIONALS
from stratege.references.words.english import is_common

FEATURE_NAMES = """
    Basin|Bay|Butte|Canyon|Cape|Cave|Cliffs|Counties|County|Cove|Creek|Dam|Falls|Flats|Fork|Glacier|Gorge|Gulch|Gulf|
    Harbor|Harbour|Highlands|Hills?|Hollow|Hot Springs|Inlet|Islands?|Lake|Mesa|Mountains?|Mount|Peak|Peninsula|Plains|
    Plateau|Point|Pond|Range|Ranch|Refuge|Reservoir|Ridge|River|Sea|Sound|Springs|Township|Valley|Wash|Wilderness
"""
# What tells a kind of place, no name of one: « a Shallow Lake, Sweden », « Mountain River, Peru ».
KIND_NAMES = """
    agricultural alpine arid artificial boreal coastal eutrophic freshwater glacial headwater karst large lowland
    managed marine mediterranean mountain mountainous polluted private protected public regulated restored rural saline
    semiarid shallow small subtropical temperate tidal tropical upland urban volcanic
"""
KINDS = frozenset(KIND_NAMES.split())
LAND_NAMES = """
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|
    Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|
    Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
    Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|
    West Virginia|Wisconsin|Wyoming|Puerto Rico|Alberta|British Columbia|Labrador|Manitoba|New Brunswick|Newfoundland|
    Nova Scotia|Nunavut|Ontario|Quebec|Québec|Saskatchewan|Yukon|New South Wales|Northern Territory|Queensland|
    South Australia|Tasmania|Victoria|Western Australia|England|Ireland|Northern Ireland|Scotland|Wales|Afghanistan|
    Algeria|Angola|Antarctica|Argentina|Australia|Austria|Bangladesh|Belgium|Bolivia|Botswana|Brazil|Bulgaria|
    Cameroon|Canada|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Denmark|Ecuador|Egypt|Ethiopia|Finland|
    France|Germany|Ghana|Greece|Greenland|Guatemala|Hungary|Iceland|India|Indonesia|Iran|Iraq|Israel|Italy|Japan|
    Jordan|Kazakhstan|Kenya|Korea|Lebanon|Libya|Madagascar|Malawi|Malaysia|Mali|Mexico|Mongolia|Morocco|Mozambique|
    Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nigeria|Norway|Pakistan|Panama|Peru|Philippines|Poland|Portugal|
    Romania|Russia|Rwanda|Senegal|Slovakia|Slovenia|South Africa|South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|
    Taiwan|Tanzania|Thailand|Tunisia|Turkey|UK|US|USA|Uganda|Ukraine|United Kingdom|United States|Venezuela|Vietnam|
    Zambia|Zimbabwe
"""
FEATURES, LANDS = ("|".join(map(str.strip, names.split("|"))) for names in (FEATURE_NAMES, LAND_NAMES))
CAPITAL = r"[A-Z][\w'’.-]+"
PART = r"(?:(?:(?i:north|south|east|west|central|upper|lower))[\w-]* )"
# « Big Cottonwood Canyon, Utah County, northern Utah ».
IN_LAND = rf"{PART}?(?:{LANDS})\b"
PLACE = re.compile(
    rf"\b(?P<name>(?:{CAPITAL} ){{1,3}})(?:{FEATURES})(?= ?[,(] ?{IN_LAND}|,(?: {CAPITAL}){{1,3}}, {IN_LAND})"
)
ONE_OF_MANY = re.compile(rf"\b[Aa]n? (?:{CAPITAL} )*$")  # « a Mountain Lake, Utah »
TOPICS = (
    r"(?:Architecture|Arts?|Biography|Chemistry|Criticism|Design|Drama|Economics?|Economic Sciences|Engineering|"
    r"Fiction|History|Journalism|Literature|Mathematics|Medicine|Music|Peace|Philosophy|Physics|Physiology|Poetry|"
    r"Science|Statistics)"
)
PRIZE = re.compile(
    rf"\b(?P<name>{CAPITAL}) (?:(?:Memorial|Peace) )?(?:Awards?|Medals?|Prizes?)(?: (?:in|for) (?:the )?{TOPICS}"
    rf"(?: (?:and|or) {TOPICS})*\b)?"
)
# Offices of a state, named by the nation before them and their matter after: « Federal Bureau of Prisons ».
MATTER = (
    r"[A-Z][\w-]+(?: (?:Affairs|Defen[cs]e|Development|Education|Health|Information|Management|Policy|Protection|"
    r"Relations|Research|Resources|Sciences|Security|Services|Statistics|Studies|Technology)\b)?"
)
STATES = "|".join(nation.title() for nation in NATIONALS.split("|"))
OFFICE = re.compile(
    rf"(?<!\b[Aa] )(?<!\b[Aa]n )\b(?:Federal|National|Royal|U\.?S\.?|United States|{STATES}) "
    r"(?:Agency|Bureau|Centers?|Centre|Commission|Council|Department|Institutes?|Ministry|Office|Service) (?:for|of) "
    rf"(?:the )?{MATTER}(?:(?:, {MATTER})*,? (?:and|&) {MATTER})?"
)

# « the Ministry of Agriculture and Lands », but « the ministry of women ».
PORTFOLIO = (
    r"(?:Agriculture|Commerce|Culture|Defen[cs]e|Economy|Education|Energy|Environment|Finance|"
    r"Fisheries|Foreign Affairs|Forests?|Health|Home Affairs|Housing|Industry|Interior|Justice|Labou?r|Lands|"
    r"Livestock|Mines|Planning|Public Works|Science|Technology|Tourism|Trade|Transport|Water)"
)
MINISTRY = re.compile(
    rf"(?<!\b[Aa] )\bMinistry of (?:the )?{PORTFOLIO}(?:(?:, {PORTFOLIO})*,? (?:and|&) {PORTFOLIO})?(?!\w)"
)
# « FMCAD ’98 Palo Alto, CA, USA »: a town of two words, common or not, before its state.
TOWN = re.compile(
    rf"(?:(?<=\b[Ii]n )|(?<=\b[Aa]t )|(?<=, )|(?<=\d ))[A-Z][a-z]+ [A-Z][a-z]+"
    rf"(?=, (?:[A-Z]{{2}}|{LANDS}), (?:USA|U\.S\.A?\.))"
)

# « Tell Sabi Abyad », « Wadi Rum »: places of the Near East, whose first word tells what they are.
MOUND = re.compile(r"\b(?:Tell?|Tepe|Khirbet|Wadi|Jebel) (?P<name>[A-Z][\w'’-]+)")

# « Fayette Street », no « Busy Street ».
STREET = re.compile(rf"\b(?P<name>{CAPITAL}) (?:Avenue|Boulevard|Road|Square|Street)\b")
# « the St. Lawrence River and Gulf »: a second feature of one name.
SECOND = re.compile(
    rf"\b(?P<name>{CAPITAL}) (?:Lake|Ocean|River|Sea) and (?:Basin|Delta|Estuary|Gulf|Sea|Valley)(?! [A-Z])"
)
# « the Pearl River Delta Region », of rivers that are words, where « Integrated River Basin Management » is of any.
BASIN = re.compile(r"\b(?:Black|Green|Pearl|Red|Snake|Swan|White|Yellow) River (?:Basin|Delta|Estuary|Valley)\b")
# « Games of Lower Bengal », no « Lower Bayesian Bounds »: a part of a land, after which nothing else has a capital.
PART_OF_LAND = re.compile(
    r"(?:(?<= from )|(?<= in )|(?<= of )|(?<= to ))(?:Lower|Upper) (?P<name>[A-Z][a-z]{3,})(?=$|[,:;.)]| [a-z])"
)
# « The Ashrafiya Library Catalogue », « Bodleian Library Manuscripts », of books and not of programs.
LIBRARY = re.compile(rf"\b(?P<name>{CAPITAL}) Library(?= (?:[Cc]atalog(?:ue)?|[Mm]anuscript|[Rr]are [Bb]ook)s?\b)")


def named_at(title: str) -> list[re.Match[str]]:
    """Where a title names a place of a land, a prize or an office: « Lake Mountain », Utah, « Nobel Prize »."""
    places = (
        found
        for found in PLACE.finditer(title)
        if KINDS.isdisjoint(found["name"].lower().split()) and not ONE_OF_MANY.search(title[: found.start()])
    )
    prizes = (found for found in PRIZE.finditer(title) if not is_common(found["name"]))
    mounds = (found for found in MOUND.finditer(title) if not is_common(found["name"]))
    streets = (found for found in STREET.finditer(title) if not is_common(found["name"]))
    seconds = (found for found in SECOND.finditer(title) if not is_common(found["name"]))
    libraries = (found for found in LIBRARY.finditer(title) if not is_common(found["name"]))
    parts = (found for found in PART_OF_LAND.finditer(title) if not is_common(found["name"]))
    return [
        *places,
        *parts,
        *libraries,
        *prizes,
        *mounds,
        *streets,
        *seconds,
        *BASIN.finditer(title),
        *OFFICE.finditer(title),
        *MINISTRY.finditer(title),
        *TOWN.finditer(title),
    ]
