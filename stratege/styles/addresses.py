"""Works and addresses of known sites: « www-exemple-fr.proxy.univ.fr » is « www.exemple.fr », theses.fr has theses."""

from __future__ import annotations

import re
from urllib.parse import unquote

from stratege.references.parts import Item, text_of
from stratege.styles.labels import DOCTORATE, LABELS
from stratege.styles.online import WIKI_PAGE, host_of

# What a library puts behind the host of a site that it pays for, and that its readers alone can open (APA 7, 9.35).
PROXY = re.compile(
    r"^https?://(?P<host>[\w.-]+?)\."
    r"(?:[\w-]*proxy[\w-]*|(?:[\w-]+\.)?idm\.oclc|acces\.bibl|ep\.fjernadgang|lama|gate\.inist|docelec|bases-doc)\.[\w.-]+(?::\d+)?(?=/|$)",
    re.IGNORECASE,
)
LOGIN = re.compile(r"^https?://[^?]+/login\?q?url=(?=https?(?:://|%3A%2F%2F))", re.IGNORECASE)
SHARED = re.compile(r"#\.[\w-]{8,12}\.\w+$")  # what buttons add to count who shares a page: « #.W09wQ8oCnEU.twitter »
ENCODED = re.compile(r"https?%3A", re.IGNORECASE)
# Pages of publishers, whose addresses hold the DOI of the work.
OF_PUBLISHER = re.compile(
    r"https?://(?:[\w-]+\.)+[a-z]+/(?:[\w/-]+/)?"
    r"(?:doi(?:/(?:abs|book|epdf|epub|full|full-xml|pdf|pdfdirect|ref))?|(?:article|chapter|book)s?)/"
    r"(?P<doi>10\.\d{4,9}(?:/|%2F)[^\s?#]+)",
    re.IGNORECASE,
)
# Numbers of ACM's own, in a prefix where nothing is registered: doi.org knows none of them.
OF_ACM = re.compile(r"10\.5555/\d{5,9}(?:\.\d{5,9})?")
ENDS = re.compile(r"(?:/(?:abstract|epdf|full|fulltext|html|meta|pdf|summary)|\.(?:html?|pdf))+$|/$", re.IGNORECASE)
WHOLE_ADDRESS = re.compile(r"\s*(?:https?://|www\.)", re.IGNORECASE)  # no « Schema.org », which is a name
LAND = re.compile(r"[.-][a-z]{2,4}$")
THESES = frozenset(["tel.archives-ouvertes.fr", "tel.hal.science", "theses.fr", "theses.hal.science"])
UNTYPED = frozenset(["document", "report", "webpage"])
CRAN = re.compile(r"https?://(?:cran\.r-project\.org/.*package=|cran\.r-project\.org/web/packages/)", re.IGNORECASE)
LABELLED = re.compile(rf"(?P<title>.*\S)\s*\[(?P<label>{'|'.join(LABELS)})\]\.?", re.IGNORECASE)


def read_addresses(item: Item) -> None:
    """Change an item in place: its address without a library, its type by its site, its label out of its title."""
    if "DOI" in item:
        item["DOI"] = text_of(item, "DOI").rstrip(".")  # of the sentence that it was copied from
    if "URL" in item:
        item["URL"] = SHARED.sub("", without_proxy(text_of(item, "URL")))
        if found := OF_PUBLISHER.match(text_of(item, "URL")):
            item.setdefault("DOI", ENDS.sub("", unquote(found["doi"])))
    if OF_ACM.fullmatch(number := text_of(item, "DOI")):
        del item["DOI"]
        item.setdefault("URL", f"https://dl.acm.org/doi/{number}")
    title = text_of(item, "title")
    if WHOLE_ADDRESS.match(title) and _bare_address(title) == _bare_address(text_of(item, "URL")):
        _name_by_address(item)
    if found := LABELLED.fullmatch(text_of(item, "title")):
        item["title"] = found["title"]
        item.setdefault("genre", LABELS[found["label"].lower()])
    if item["type"] in UNTYPED and host_of(item) in THESES and "author" in item:
        item["type"] = "thesis"
        item.setdefault("genre", DOCTORATE)
        item.pop("container-title", None)
        item.pop("accessed", None)
    if item["type"] == "thesis" and host_of(item) in THESES:
        item.setdefault("genre", DOCTORATE)
    if item["type"] in {"book", "manual", *UNTYPED} and CRAN.match(text_of(item, "URL")):
        item["type"] = "software"
        if text_of(item, "genre").lower() in ("", "manual", "manuel", "r package"):
            item["genre"] = "package R"


def _bare_address(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", address.strip().casefold()).rstrip("/")


def _name_by_address(item: Item) -> None:
    """Change an item in place: a page whose title is its address has the name of its site, or none beside an author."""
    item.pop("title-short", None)
    if page := WIKI_PAGE.search(text_of(item, "URL")):
        item["title"] = unquote(page["name"]).replace("_", " ")
    elif "author" in item:
        del item["title"]
    else:
        item["title"] = host_of(item).removeprefix("www.")


def without_proxy(url: str) -> str:
    """The address of a page where anybody finds it: `https://www.exemple.fr/a` for one that a library rewrote."""
    bare = LOGIN.sub("", url)
    if ENCODED.match(bare):
        bare = unquote(bare)
    found = PROXY.match(bare)
    if not found or not LAND.search(found["host"].lower()):
        return bare
    host = found["host"]
    if "." not in host:  # each stop is a hyphen there, each hyphen two
        host = host.replace("--", "\0").replace("-", ".").replace("\0", "-")
    return f"https://{host}{bare[found.end() :]}"
