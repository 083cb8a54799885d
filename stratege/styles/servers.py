"""Servers of preprints that pass for journals or publishers: « arXiv:2301.01234 [cs] », « Available at SSRN 1234567 ».

Google Scholar, ADS, DBLP, Zotero and Semantic Scholar each have a way to call them.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.styles.arxiv import ARXIV_DOI, AT_ARXIV, NUMBER, number_by_address
from stratege.styles.online import host_of

ARXIV = re.compile(
    rf"(?:(?:arxiv(?:\.org)?|corr)(?: e-?prints?| preprints?)?)?[\s,:]*(?:arxiv:\s?)?(?:abs/)?(?P<number>{NUMBER})?"
    r"(?:\s*\[[\w. ,:-]+\])?",
    re.IGNORECASE,
)
NAMED = re.compile(r"\b(?:arxiv|corr)\b", re.IGNORECASE)
# The number where a volume or pages would stand: « abs/2301.01234 », « arXiv--2301 ».
PLACED = re.compile(rf"(?:arxiv[:-]+)?(?:abs/)?(?P<number>{NUMBER})|arxiv[:-]+\d+|abs/.*", re.IGNORECASE)
BARE_NUMBER = re.compile(NUMBER)
SSRN = re.compile(
    r"social science research network(?: scholarly papers?)?|ssrn scholarly papers?|"
    r"(?:available at )?ssrn(?: electronic journal| elibrary)?[\s,:#]*(?:abstract |id |no\.? )?(?P<number>\d{5,8})?",
    re.IGNORECASE,
)
SSRN_NUMBER = re.compile(r"\d{5,8}")
EPRINT = re.compile(
    r"(?P<server>(?:IACR )?Cryptology ePrint Archive)[,:.]? (?P<word>paper|report) (?P<number>\d{4}/\d+)", re.IGNORECASE
)
WORDS = {"paper": "article", "report": "rapport"}
EPRINT_ALONE = re.compile(r"(?P<server>(?:IACR )?Cryptology ePrint Archive)", re.IGNORECASE)  # of DBLP
YEAR, RANK = re.compile(r"20\d\d"), re.compile(r"\d{1,4}")
REPOSITORIES = {
    "chemrxiv": "ChemRxiv",
    "dryad": "Dryad",
    "edarxiv": "EdArXiv",
    "figshare": "Figshare",
    "osf": "OSF",
    "osf preprints": "OSF Preprints",
    "research square": "Research Square",
    "techrxiv": "TechRxiv",
    "zenodo": "Zenodo",
}
# By the first part of the DOI that each of them gives to what it holds.
REGISTRANTS = {
    "10.1594": "PANGAEA",
    "10.5061": "Dryad",
    "10.5281": "Zenodo",
    "10.6084": "Figshare",
    "10.7910": "Harvard Dataverse",
    "10.17605": "OSF",
    "10.17632": "Mendeley Data",
    "10.34847": "NAKALA",
    "10.57745": "Recherche Data Gouv",
}
HELD = frozenset(["dataset", "document", "graphic", "software"])
# Sites of preprints, whose publisher databases call by the field of research: « Neuroscience ».
FIELDS = {"biorxiv.org": "bioRxiv", "medrxiv.org": "medRxiv"}
OF_LABORATORY = re.compile(
    r"(?:Cold Spring Harbor Lab(?:oratory|\.)?(?: Press)?\s*[-–—:,(]+\s*)?(?P<name>(?:bio|med)rxiv)"
    r"(?:\s*[:(,–—-]\s*(?:the )?preprint.*|\))?",
    re.IGNORECASE,
)
OF_LABORATORY_ALONE = re.compile(r"Cold Spring Harbor Lab(?:oratory|\.)?(?: Press)?", re.IGNORECASE)
AT_BIORXIV = re.compile(r"10\.1101/\d{6}")  # before medRxiv, which shares its DOIs; its journals have letters
BIORXIV_DOI = re.compile(r"10\.1101/(?:\d{6}|20\d\d\.)")
HAL_NUMBER, HAL_VERSION = re.compile(r"(?:hal-)?(0?\d{6,7})"), re.compile(r"(?:version|v)\s?(\d+)", re.IGNORECASE)
OF_BIORXIV = re.compile(r"\d{6}|20\d\d\.\d\d\.\d\d\.\d{6,8}")
SERVED = frozenset(["article", "article-journal", "document", "report", "webpage"])
COUNTED = ("volume", "issue", "page")
ADDRESSES = frozenset(["DOI", "URL"])


def deposited(item: Item) -> None:
    """Change an item in place: « *Enquête*. Zenodo », which is no journal."""
    name = REPOSITORIES.get(text_of(item, "container-title").lower(), "")
    if item["type"] == "article-journal" and name and not {"volume", "issue"} & set(item):
        _serve(item, name)
        item.pop("number", None)  # that of its address


def held_by_doi(item: Item) -> None:
    """Change an item in place: a data set or a program that names no one who has it is where its DOI says."""
    name = REGISTRANTS.get(text_of(item, "DOI").partition("/")[0], "")
    if item["type"] in HELD and name and not {"container-title", "event-title", "publisher"} & set(item):
        item["publisher"] = name


def without_version(item: Item) -> None:
    """Change an item in place: « arXiv:2602.19810v3 » says that it is version 3."""
    version = text_of(item, "version")
    if version and text_of(item, "number").endswith(f"v{version}"):
        del item["version"]


def at_server(item: Item) -> None:
    """Change an item in place: « *Titre* (arXiv:2301.01234). arXiv »; its address, if it has one, has its number."""
    if item["type"] == "manuscript" and AT_BIORXIV.fullmatch(text_of(item, "DOI")):
        item["type"] = "article"
    host = text_of(item, "container-title")
    if item["type"] == "paper-conference" and NAMED.search(host) and ARXIV.fullmatch(host):
        item["type"] = "article"
    if item["type"] not in SERVED | {"manuscript"}:
        return
    if item["type"] == "manuscript" and not (
        ARXIV_DOI.fullmatch(text_of(item, "DOI")) or AT_ARXIV.fullmatch(text_of(item, "URL"))
    ):
        return
    is_unnamed = item["type"] == "manuscript" or (item["type"] == "article-journal" and host_of(item) == "arxiv.org")
    if is_unnamed and "container-title" not in item:
        _serve(item, "arXiv")
        number_by_address(item)
    _numbered(item)
    _at_hal(item)
    if item["type"] == "report" and BIORXIV_DOI.match(text_of(item, "DOI")):
        item |= {"type": "article", "publisher": FIELDS.get(host_of(item).removeprefix("www."), "bioRxiv")}
        item.pop("genre", None)
    if item["type"] == "article" and (server := FIELDS.get(host_of(item).removeprefix("www."))):
        item["publisher"] = server
    _addressed(item)
    for name in ("container-title", "publisher"):
        words = text_of(item, name)
        if words and (_arxiv(item, words) or _of_laboratory(item, words) or _ssrn(item, words) or _eprint(item, words)):
            return


def _at_hal(item: Item) -> None:
    """« (hal-00989454 ; version 3). HAL », of an article whose volume is the number of its deposit there."""
    number = HAL_NUMBER.fullmatch(text_of(item, "volume"))
    if text_of(item, "container-title").lower() != "hal" or not number:
        return
    version = HAL_VERSION.fullmatch(text_of(item, "issue"))
    _serve(item, "HAL")
    item["number"] = f"hal-{number[1].zfill(8)}"
    if version:
        item["version"] = version[1]


def _numbered(item: Item) -> None:
    """« bioRxiv, 019752 » is at https://doi.org/10.1101/019752, as all that they hold."""
    number = text_of(item, "number") or text_of(item, "page")
    is_theirs = text_of(item, "container-title").lower() in ("biorxiv", "medrxiv")
    if not is_theirs or not OF_BIORXIV.fullmatch(number):
        return
    if not ADDRESSES & set(item):
        item["DOI"] = f"10.1101/{number}"
    item.pop("number", None)
    item.pop("page", None)


def _addressed(item: Item) -> None:
    """A work of somebody's that its address alone says to be at arXiv, as hands type it."""
    is_there = AT_ARXIV.fullmatch(text_of(item, "URL"))
    if is_there and "author" in item and not {"container-title", "publisher", "genre", "DOI"} & set(item):
        _serve(item, "arXiv")
        number_by_address(item)


def _arxiv(item: Item, words: str) -> bool:
    found = ARXIV.fullmatch(words) if NAMED.search(words) else None
    volume = text_of(item, "volume")
    is_counted = "issue" in item and not volume and not PLACED.fullmatch(text_of(item, "issue"))
    if not found or (volume and not PLACED.fullmatch(volume)) or is_counted:
        return False
    places = (PLACED.fullmatch(text_of(item, name)) for name in COUNTED)
    placed = next((place["number"] for place in places if place and place["number"]), "")
    _serve(item, "arXiv")
    if BARE_NUMBER.fullmatch(text_of(item, "number")):
        item["number"] = f"arXiv:{item['number']}"
    is_unaddressed = not ADDRESSES & set(item)
    if "number" not in item:
        number_by_address(item)
    if number := found["number"] or placed:
        item["number"] = f"arXiv:{number}"
        if is_unaddressed:
            item["URL"] = f"https://arxiv.org/abs/{number}"
    return True


def _of_laboratory(item: Item, words: str) -> bool:
    """« Cold Spring Harbor Laboratory - bioRxiv » is bioRxiv, and the laboratory alone by the DOI."""
    if OF_LABORATORY_ALONE.fullmatch(words) and AT_BIORXIV.fullmatch(text_of(item, "DOI")):
        _serve(item, "bioRxiv")
        return True
    found = OF_LABORATORY.fullmatch(words)
    if not found or {"volume", "issue"} & set(item):
        return False
    _serve(item, FIELDS[f"{found['name'].lower()}.org"])
    if text_of(item, "DOI").endswith(text_of(item, "number")):
        item.pop("number", None)  # which its address has
    return True


def _ssrn(item: Item, words: str) -> bool:
    """All of its papers have a DOI, made of their number."""
    found = SSRN.fullmatch(words)
    volume = text_of(item, "volume")
    is_paper = "scholarly" in words.lower()  # as Zotero calls its kind, whose numbers are nobody's
    if not found or "issue" in item or (volume and not is_paper and not SSRN_NUMBER.fullmatch(volume)):
        return False
    _serve(item, "SSRN")
    item.pop("number", None)
    number = found["number"] or volume
    if SSRN_NUMBER.fullmatch(number) and not ADDRESSES & set(item):
        item["DOI"] = f"10.2139/ssrn.{number}"
    return True


def _eprint(item: Item, words: str) -> bool:
    """« (rapport 2016/086). Cryptology ePrint Archive »; a volume and a page there are the year and its number."""
    placed = YEAR.fullmatch(text_of(item, "volume")) and RANK.fullmatch(text_of(item, "page") or text_of(item, "issue"))
    if placed and (alone := EPRINT_ALONE.fullmatch(words)):
        number = f"{text_of(item, 'volume')}/{placed[0].zfill(3)}"
        _serve(item, alone["server"])
        item["number"] = number
        return True
    if not (found := EPRINT.fullmatch(words)):
        return False
    _serve(item, found["server"])
    item["number"] = f"{WORDS[found['word'].lower()]} {found['number']}"
    return True


def _serve(item: Item, server: str) -> None:
    """The work at a server, without what journals have; « number = {arXiv:2301.01234} » is its own."""
    if (placed := PLACED.fullmatch(text_of(item, "issue"))) and placed["number"]:
        item["number"] = f"arXiv:{placed['number']}"
    for name in ("accessed", "container-title", "genre", "publisher-place", "status", *COUNTED):
        item.pop(name, None)
    item |= {"type": "article", "publisher": server}
