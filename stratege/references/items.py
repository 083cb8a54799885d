"""Bibliography items as CSL-JSON: `{"issued": "2020-02"}` becomes `{"issued": {"date-parts": [[2020, 2]]}}`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile

from stratege.references.dates import first_published, parse_date, status_in
from stratege.references.parts import Item, dates_of, text_of

# What we note about a reference, which is not part of it.
BOOKKEEPING = frozenset(
    [
        "verified",
        "verified_detail",
        "verified_by",
        "verification",
        "tier",
        "facts",
        "evidence",
        "DOI_unverified",
        "unverified_fields",
        "note",
    ]
)
DATES = ("issued", "accessed", "original-date", "event-date", "submitted", "available-date")
NAMES = frozenset(
    [
        "author",
        "editor",
        "translator",
        "collection-editor",
        "editorial-director",
        "composer",
        "container-author",
        "director",
        "illustrator",
        "interviewer",
        "original-author",
        "recipient",
        "reviewed-author",
        "compiler",
        "chair",
        "organizer",
        "curator",
        "producer",
        "host",
        "guest",
        "narrator",
        "performer",
        "script-writer",
        "series-creator",
        "executive-producer",
        "contributor",
        "editor-translator",
    ]
)
# What an article of a journal without pages has in their place, as Crossref, biblatex, ACM, Scopus, HighWire call it.
# Journals that have no pages: Nature Communications, Scientific Data and Reports, PLOS, Frontiers, MDPI, BMC.
NUMBERING = re.compile(
    r"10\.(?:12688/|22331/|1038/(?:ncomms|s41467|s41597|s41598)|1371/journal|3389/f|3390/|1186/s)", re.IGNORECASE
)
# Publishers and journals of such alone, by their names.
PAGELESS = re.compile(
    r"MDPI(?: AG)?|Multidisciplinary Digital Publishing Institute.*|Frontiers(?: Media.*| Research Foundation)?|"
    r"npj .*|(?:The )?Journal of Open Source Software|PLo?S .*|"
    r"Scientific (?:Reports|Data)|Nature Communications|Frontiers in .*|"
    r"(?:Applied Sciences|Electronics|Energies|Entropy|Forests|Nutrients|Remote Sensing|Sensors|Sustainability|"
    r"International Journal of (?:Environmental Research and Public Health|Molecular Sciences)|"
    r"Journal of Clinical Medicine)(?: \((?:Basel|Switzerland)(?:, Switzerland)?\))?",
    re.IGNORECASE,
)
# « 10.1186/1477-7525-3-76 »: BMC has the ISSN of a journal, the volume and the article in a DOI.
OF_BMC = re.compile(r"10\.1186/\d{4}-\d{3}[\dX]-\d+-0*(?P<number>\d+)", re.IGNORECASE)
LONG_PAGE = re.compile(r"[A-Za-z]\d+|\d{4,}")
FIRST_ALONE = re.compile(r"(?<=\d)\s*[-–]*\s*\+$")  # « 090404-+ », « L8+ », of ADS, which knows no last page
# « 023819-11 », of the American Physical Society: the number of an article of six digits, then how many pages it has.
COUNTED = re.compile(r"(?P<number>\d{6})-{1,2}(?P<count>[1-9]\d?)")
ARTICLE_NUMBERS = ("article-number", "eid", "articleno", "art_number", "elocation-id")
# What templates of publishers have before a work has its own: « 10.1177/ToBeAssigned », « 10.1145/nnnnnnn.nnnnnnn ».
NO_DOI = re.compile(r"10\.\d+/(?:to-?be-?assigned|doi|placeholder|[nx]{4,}\b.*|1122445\.1122456|xx.*)", re.IGNORECASE)
REGISTERED = re.compile(r"10\.\d+(?:\.\d+)*/")  # not « 10.1.1.106.4101 », of CiteSeer
SHORT_DOI = re.compile(r"10/[a-z0-9]{3,8}", re.IGNORECASE)  # of shortdoi.org, which doi.org knows
# « DOI 10.1093/a » too, as EndNote has it of the Web of Science.
DOI_PREFIX = re.compile(
    r"^(?:(?:(?:https?://)?(?:www\.|dx\.)?doi\.[\w.-]+/|doi(?:\s*[:/]|\s))\s*)+(?=10[./])", re.IGNORECASE
)
# Addresses of DOIs of every age and make, at « doi.acm.org » and through the proxy of a library too.
DOI_ADDRESS = re.compile(
    r"^(?:https?://)?(?:(?:dx\.|www\.)?doi\.[\w.-]+|(?:dx-)?doi-org\.[\w.-]+)/(?=10\.\d)", re.IGNORECASE
)
# « www.exemple.fr », « exemple.fr/carte », « //exemple.fr », which people copy without their scheme; no « notice.pdf ».
LAND = r"(?:be|ca|ch|com|de|edu|es|eu|fr|gov|info|int|io|it|net|org|uk)"
BARE_ADDRESS = re.compile(rf"^(?://)?(?=(?:www\.|(?:[\w-]+\.)+(?:[a-z]{{2,}}/|{LAND}$))\S*$)", re.IGNORECASE)
# « [https://exemple.fr] », « <https://exemple.fr> », « [Site](https://exemple.fr) ».
ENCLOSED = re.compile(r"^(?:\[[^][]*\]\(|[<\[(])\s*(https?://[^\s<>]*[^\s<>)\]])\s*[>\])]$")
AT_HAL = re.compile(r"(?:hal|halshs|tel|inria|dumas|cel|medihal)-\d{8}(?:v\d+)?")  # its number alone
IN_WIKI = re.compile(r"https?://\S+/wiki/[^\s()\[\],]+(?: [^\s()\[\],]+)+")  # whose spaces are underscores
OF_FILE = re.compile(r"https?://[^<>\"]+\.(?:docx?|html?|pdf|pptx?)", re.IGNORECASE)  # whose name may have spaces
# The sign of a sentence that an address was copied from; an article of a wiki may be « Apple_Inc. ».
SENTENCE_END = re.compile(r"(?<=[\w/])[.,;]$")
MOST = (9999, 24, 31)  # years, months with the seasons of CSL, days
RELATIVE, DOMAIN = re.compile(r"/(?!/)\S*"), re.compile(r"(?:[a-z\d-]+\.)+[a-z]{2,}", re.IGNORECASE)
# What stands before a DOI that is missing, and what EndNote has of databases: « <Go to ISI>://WOS:000391254200052 ».
NO_ADDRESS = re.compile(
    r"https?://(?:(?:dx\.|www\.)?doi\.org/?)?|<Go to [^<>]*>.*|(?::?//)?(?:ISI|MEDLINE|WOS):.*|"
    r"https?://scholar\.google\.[\w.]+/scholar\?.*",  # what was asked of it
    re.IGNORECASE,
)


def load_items(references: Iterable[Mapping[str, object]]) -> tuple[list[Item], dict[str, str]]:
    """The references as CSL-JSON items, and the language of each key that has one; without a key, none can be cited.

    Fields listed in `unverified_fields` are never printed, so they are left out; `*` (nothing verified) keeps the
    work and marks it with `custom: {unverified: true}`. Items already in CSL-JSON come back as they are. The
    language is set apart because a processor that knows it changes capitals and no longer groups an author's works.
    """
    items: list[Item] = []
    languages: dict[str, str] = {}
    for reference in references:
        if reference.get("id") in (None, ""):
            continue
        item = _item(reference)
        if language := item.pop("language", ""):
            languages[text_of(item, "id")] = str(language)
        items.append(item)
    return items, languages


def _item(reference: Mapping[str, object]) -> Item:
    unverified = set(fields) if isinstance(fields := reference.get("unverified_fields"), Iterable) else set()
    found = {
        str(name): _value(str(name), value)
        for name, value in reference.items()
        if name not in BOOKKEEPING and name not in unverified and value not in (None, "", [], {})
    }
    kept = {name: value for name, value in found.items() if value not in ("", [], {})}
    if "event" in kept:
        kept.setdefault("event-title", kept.pop("event"))  # its name before CSL 1.0.2
    kept["id"] = str(reference["id"])
    kept.setdefault("type", "document")
    _set_site(kept)
    _set_history(kept, reference.get("issued", ""))
    set_article_number(kept)
    if "*" in unverified:
        kept["custom"] = {"unverified": True}
    return kept


def _set_site(item: Item) -> None:
    """« /cartes.html », of the site « exemple.fr », is an address there; of another, it leads nowhere."""
    url, site = text_of(item, "URL"), text_of(item, "container-title")
    if RELATIVE.fullmatch(url):
        del item["URL"]
        if DOMAIN.fullmatch(site):
            item["URL"] = f"https://{site}{url}"


def _set_history(item: Item, issued: object) -> None:
    """What stands in the place of a date goes where CSL has it: « sous presse », the first year of « 2004 [1904] »."""
    if "issued" not in item:
        return
    if status := status_in(issued):
        item.setdefault("status", status)
        del item["issued"]
    if first := first_published(issued):
        item.setdefault("original-date", parse_date(first))


def set_article_number(item: Item) -> None:
    """Change an item in place: `{"eid": "e0172792"}` becomes its `number`, as a lone page that its DOI has.

    A paper that ACM numbers has « article 650 » in the place of its pages.
    """
    found = [item.pop(name) for name in ARTICLE_NUMBERS if name in item]
    if item["type"] == "paper-conference" and found and str(found[0]).isdigit() and "container-title" in item:
        item.setdefault("page", f"article {found[0]}")
    if item["type"] != "article-journal":
        return
    page = FIRST_ALONE.sub("", str(item.get("page", "")))
    item |= {"page": page} if page else {}
    if not found and "number" not in item and (_is_article_number(page, str(item.get("DOI", ""))) or _is_lone(item)):
        found = [page.partition("-")[0]]
        del item["page"]
    if found:
        item["number"] = found[0]


def _is_lone(item: Item) -> bool:
    """Whether a journal that has no pages gives a number in their place: « 5545 », of MDPI."""
    named = (str(item.get(name, "")) for name in ("publisher", "container-title"))
    return str(item.get("page", "")).isdigit() and any(map(PAGELESS.fullmatch, named))


def _is_article_number(page: str, doi: str) -> bool:
    """Whether a single page is the number of an article: « 4929 » of 10.3390/su16124929."""
    first, _, last = page.partition("-")
    if _is_counted(page):
        return True
    page = first if first == last else page
    is_numbered = page.isdigit() and NUMBERING.match(doi)
    is_said = page.isdigit() and re.match(rf"10\.1038/s\d{{5}}-\d{{3}}-0*{page}-[\da-z]$", doi)
    is_of_bmc = (found := OF_BMC.fullmatch(doi)) is not None and found["number"] == page
    is_last = LONG_PAGE.fullmatch(page) and doi.lower().endswith(page.lower())
    return bool(is_numbered or is_said or is_of_bmc or is_last)


def _is_counted(page: str) -> bool:
    """Whether what looks like a range is a number and a count: « 023819-11 », « 123456-8 » may be pages but for 0."""
    found = COUNTED.fullmatch(page)
    if found is None:
        return False
    number, count = found["number"], found["count"]
    return number.startswith("0") or int(number[-len(count) :]) >= int(count)


def _value(name: str, value: object) -> object:
    if name in DATES:
        return _in_calendar(parse_date(value))
    if name in NAMES:
        return [_name(one) for one in (value if isinstance(value, list) else [value])]
    if name == "DOI":
        found = DOI_PREFIX.sub("", _words(value))
        is_one = (REGISTERED.match(found) and not NO_DOI.fullmatch(found)) or SHORT_DOI.fullmatch(found)
        return found if is_one else ""  # « Article », as some exports have it, would be a dead link
    if name == "URL":
        found = whole_address(_words(value))
        return "" if NO_ADDRESS.fullmatch(found) or not any(map(str.isalnum, found)) else found
    return value if name == "custom" else _words(value)


def _in_calendar(found: Item) -> Item:
    """A date without what no calendar has, which is told: « 2021, avril » for [2021, 4, 2021]."""
    dates = dates_of({"issued": found}, "issued")
    cut = [
        [one for one, _ in takewhile(lambda pair: pair[0] <= pair[1], zip(parts, MOST, strict=False))]
        for parts in dates
    ]
    return found if cut == dates else found | {"date-parts": cut}


def whole_address(text: str) -> str:
    """An address as a link needs it: that of a DOI at doi.org, « www.exemple.fr » with the scheme that it lacks."""
    if AT_HAL.fullmatch(text):
        return f"https://hal.science/{text}"
    if IN_WIKI.fullmatch(text):
        text = text.replace(" ", "_")
    if " " in text and text.count("://") == 1 and OF_FILE.fullmatch(text):
        text = text.replace(" ", "%20")
    text = text if "/wiki/" in text else SENTENCE_END.sub("", text)
    return BARE_ADDRESS.sub("https://", DOI_ADDRESS.sub("https://doi.org/", ENCLOSED.sub(r"\1", text)))


def _words(value: object) -> str:
    """A field in words; of several (`"title": ["…"]`, as Crossref writes it) the first, of an object none."""
    match value:
        case list():
            return _words(value[0]) if value else ""
        case dict():
            return ""
    return str(value).strip()


def _name(value: object) -> Item:
    """A person or a group; `Dupont, Anne` is a person, any other bare text a group."""
    if isinstance(value, Mapping):
        return {str(part): text if isinstance(text, bool) else _words(text) for part, text in value.items() if text}
    family, comma, given = (part.strip() for part in str(value).partition(","))
    return {"family": family, "given": given} if comma and given else {"literal": family}
