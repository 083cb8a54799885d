"""Publishers without their town, which APA 7 leaves out: `without_place("Seuil, Paris")` is « Seuil »."""

from __future__ import annotations

import re

from stratege.references.publishers import NAMES, WORDS

TOWN_NAMES = """
    Abingdon|Amsterdam|Baltimore|Barcelona|Basel|Berlin|Bern|Bloomington|Boca Raton|Bologna|Boston|Boulder|
    Bruxelles|Brussels|Budapest|Cambridge|Cham|Cheltenham|Chicago|Copenhagen|Dordrecht|Dublin|
    Englewood Cliffs|Frankfurt|Frechen|Genève|Göttingen|Hamburg|Heidelberg|Helsinki|Hoboken|Lausanne|Leiden|
    Leipzig|London|Londres|Los Angeles|Louvain|Louvain-la-Neuve|Lyon|Madrid|Malden|Milan|Milano|Montréal|
    Moscow|München|New Haven|New York|New-York|Oslo|Oxford|Paris|Philadelphia|Prague|Princeton|Providence|Reading|
    Roma|Rome|San Diego|San Francisco|Singapore|Stanford|Stockholm|Stuttgart|Sunderland|Sydney|Thousand Oaks|
    Tokyo|Toronto|Tübingen|Upper Saddle River|Vienna|Warszawa|Washington|Wiesbaden|Wien|Zürich
"""
TOWN = "|".join(re.escape(town.strip()) for town in TOWN_NAMES.split("|"))
TOWNS = frozenset(town.strip() for town in TOWN_NAMES.split("|"))
LANDS = r"USA|U\.S\.A\.|UK|U\.K\.|England|France|Germany|Allemagne|Belgique|Canada|Suisse|Switzerland|The Netherlands"
STATE = r"(?:CA|CT|DC|D\.C\.|FL|IL|IN|MA|Mass\.|MD|NJ|N\.J\.|NY|N\.Y\.|ON|PA|QC|RI|R\.I\.|TX)"
HOUSE = "|".join(map(re.escape, sorted(NAMES | WORDS, key=len, reverse=True)))
HOUSE_NAME = re.compile(rf"\b(?:{HOUSE})\b")
SCHOLARS = re.compile(r"^(SAGE|Sage) Publications Sage (?:CA|India|UK)\b.*")  # as Google Scholar has it
# A school whose town is part of its name: « University of California, Berkeley », « Imperial College London »,
# « Barcelona, Polytechnic U. ».
SCHOOL = re.compile(r"\b(?:College|École|Ecole|Institut\w*|School)\b|universit|, [\w. ]+ U\.$", re.IGNORECASE)
PRESS = re.compile(r"\b(?:Press|Presses|Verlag)\b")
# « Lake University, Montreal, Canada »: no « University of California, Berkeley », whose town tells it from others.
SCHOOL_PLACE = re.compile(
    r"(?<=[^\W\d_]{3})(?<!Technology)(?<!Polytechnic), "
    r"(?!.*\b(?:Branch|Campus|College|D\w?partment|Facult\w+|Institut\w*|School|Unit)\b)"
    r"[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?, "
    r"(?:Australia|Austria|Belgi(?:um|que)|Canada|Denmark|England|Finland|France|Germany|Ireland|Italy|Japan|"
    r"(?:The )?Netherlands|New Zealand|Norway|Portugal|Spain|Sweden|Switzerland|Suisse|UK|United Kingdom)$"
)
LAND_AFTER = re.compile(rf"(?:(?:,\s*|(?<=\w) (?={STATE})){STATE})?(?:,\s*(?:{LANDS}))?$")
AFTER_COMMA = re.compile(rf"\s*[,:;]\s*(?:{TOWN})(?:(?:,? (?:and|et|&) |[-–])(?:{TOWN}))*$")
AFTER_HOUSE = re.compile(rf"(?<=\w)(?<!\bde)(?<!\bof)\s(?:{TOWN})$")
ENDS_IN_HOUSE = re.compile(rf"(?:^|[ '’-])(?:{HOUSE})(?: (?:{TOWN}))?$")
ANY_AFTER_PRESS = re.compile(
    r"(?:(?<= Press)|(?<=Verlag))\s*[,:]\s*(?!Inc|Ltd|LLC|Co\b)[A-Z][\w.]+(?: [A-Z][\w.]+)?(?:, [A-Z]\w+)?$"
)
TOWN_BEFORE = re.compile(rf"^(?:{TOWN})(?: (?=(?:{HOUSE})$)|, (?!(?:{TOWN}|{LANDS}|{STATE})\b)(?=[A-ZÀ-Ý]))")
TWICE = re.compile(r"\b([A-ZÀ-Ý][\w-]{3,}) \1$")


def without_place(publisher: str) -> str:
    """A publisher without the town after or before it, as Google Scholar and authors add it; a school keeps its own."""
    bare = SCHOLARS.sub(r"\1 Publications", TWICE.sub(r"\1", publisher))
    if SCHOOL.search(bare) and not PRESS.search(bare):
        return SCHOOL_PLACE.sub("", bare)
    shorter = _shorter(bare)
    while shorter != bare:
        bare, shorter = shorter, _shorter(shorter)
    return bare


def _shorter(publisher: str) -> str:
    """Without one place, if it has any: a land or a state goes with its town alone."""
    local = LAND_AFTER.sub("", publisher, count=1)
    if local != publisher and any(one.search(local) for one in (PRESS, AFTER_COMMA, AFTER_HOUSE, ENDS_IN_HOUSE)):
        return local
    for pattern in (AFTER_COMMA, ANY_AFTER_PRESS, TOWN_BEFORE):
        if (found := pattern.sub("", publisher)) not in ("", publisher):
            return found
    found = AFTER_HOUSE.sub("", publisher)
    return found if ENDS_IN_HOUSE.search(found) else publisher
