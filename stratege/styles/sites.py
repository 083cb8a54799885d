"""The sites that hold a page, by its address: « *Titre* [publication]. LinkedIn », « *Titre* [logiciel]. GitHub »."""

from __future__ import annotations

import re

from stratege.naming import glued
from stratege.references.laws import LAW
from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.styles.labels import LABELS
from stratege.styles.online import host_of

# Each with its name and the pages there that are posts (APA 7, 10.15).
PLATFORMS = {
    "bitbucket.org": ("Bitbucket", ""),
    "commons.wikimedia.org": ("Wikimedia Commons", ""),
    "cran.r-project.org": ("CRAN", ""),
    "crates.io": ("crates.io", ""),
    "facebook.com": ("Facebook", r"/posts/|/permalink|[?&]story_fbid="),
    "github.com": ("GitHub", ""),
    "gitlab.com": ("GitLab", ""),
    "instagram.com": ("Instagram", r"/p/|/reel/"),
    "kaggle.com": ("Kaggle", ""),
    "linkedin.com": ("LinkedIn", r"/posts/|/feed/update/"),
    "medium.com": ("Medium", ""),
    "npmjs.com": ("npm", ""),
    "pypi.org": ("PyPI", ""),
    "reddit.com": ("Reddit", r"/comments/"),
    "twitter.com": ("Twitter", r"/status/"),
    "x.com": ("X", r"/status/"),
}
# Those that hold what others made, and sign none of it: their name as an organization is that of the site.
HOLDER_NAMES = """
    academia|cairn|cairn.info|dailymotion|gallica|github|gitlab|hal|isidore|issuu|joradp|jorf|
    journal officiel de la république française|journal officiel|jstor|légifrance|openedition|persée|
    researchgate|scribd|slideshare|vimeo|wikipedia|wikipédia|youtube|zenodo
"""
HOLDERS = frozenset(name.strip() for name in HOLDER_NAMES.split("|"))
PERIODICAL = re.compile(r"\b(?:blog|magazine|news|podcast)$", re.IGNORECASE)
SIGNERS = frozenset(["author", "composer", "director", "editor", "illustrator"])
PAGES = frozenset(["dataset", "document", "graphic", "post", "software", "webpage"])
BLOG = frozenset(["billet", "billet de blog", "blog", "blog post", "weblog"])
NAMED_BLOG = re.compile(r"\b(?:we)?blog\b", re.IGNORECASE)
SEPARATED = re.compile(r"(?P<title>.*\S)(?:\s(?P<sign>[|–—-])|(?<=\w)(?P<glued>\|))\s(?P<site>[^|–—]+)")
ARTICLE = re.compile(r"(?:the|le|la|les|l['’])\s*", re.IGNORECASE)
SHORT_NAME = re.compile(r"\s*[A-ZÀ-Ý][\w.&'’-]*(?: [\w.&'’-]+){1,3}\s*")
WORD = re.compile(r"[^\W_]+")
ENDED = re.compile(r"$|\s*(?:[|–—:(,]|- )")  # a name, or the first of its parts
ON_SITES = frozenset(["article-magazine", "article-newspaper", "document", "post", "post-weblog", "webpage"])
IN_ISSUE = frozenset(["issue", "number", "page", "volume"])
OF_MAKER = re.compile(r"\s(?:Blog|Docs|Documentation|Newsroom)$")  # what a group has at its site
SHORTEST_DASHED = 4  # letters of a site that a dash sets apart, where a bar alone is sure


def platform(item: Item) -> None:
    """Change an item in place: a page that names no site is of the platform that has it, a post says that it is one."""
    _held(item)
    named = {"container-title", "publisher", "event-title"} & set(item)
    host = "medium.com" if host_of(item).endswith(".medium.com") else host_of(item).removeprefix("fr.")
    name, posts = PLATFORMS.get(host, ("", ""))
    if item["type"] not in PAGES or not name or named or glued(text_of(item, "title")) == glued(name):
        return
    item["publisher" if item["type"] in ("dataset", "graphic", "software") else "container-title"] = name
    if posts and re.search(posts, text_of(item, "URL")):
        item.setdefault("genre", "publication")
    _held(item)


def _held(item: Item) -> None:
    """Change an item in place: of a page that nobody signs, GitHub or Légifrance is the site, not the author."""
    is_page = item["type"] in ("software", "webpage") and "title" in item and not SIGNERS & set(item)
    holder = text_of(item, "publisher")
    is_site = holder.casefold() in HOLDERS or PERIODICAL.search(holder)
    if not is_page or not is_site or "container-title" in item:
        return
    if LAW.match(text_of(item, "title")):
        return  # which is no page, and whose title says all
    item["container-title"] = item.pop("publisher")
    if item["type"] == "software":  # whose publisher would sign it
        item |= {"type": "webpage", "genre": item.get("genre", "logiciel")}
        if year := date_parts(item, "issued")[:1]:  # all that APA has of a program
            item["issued"] = {"date-parts": [[*year]]}


def newspaper_of_site(item: Item) -> None:
    """Change an item in place: an article that Zotero took from sudouest.fr, under « Sud Ouest », stands there."""
    source = text_of(item, "source")
    labels = host_of(item).split(".")[:-1]
    is_paper = item["type"] in ("article-magazine", "article-newspaper") and "container-title" not in item
    if is_paper and source and glued(source) in map(glued, labels) and "." not in source:
        item["container-title"] = source


def english_label(item: Item) -> None:
    """Change an item in place: « R News and Tutorials », by which its manager says what a site is, is no genre."""
    words = [word.lower() for word in WORD.findall(text_of(item, "genre")) if len(word) > 1]
    is_label = bool(words) and all(map(is_common, words)) and not all(map(is_common_french, words))
    if item["type"] == "webpage" and is_label and text_of(item, "genre").lower() not in BLOG | LABELS.keys():
        del item["genre"]


def weblog(item: Item) -> None:
    """Change an item in place: « Titre. *Blog* », of a page whose genre tells so (APA 7, 10.1).

    The name of the site tells so of what its export gives no type; what is typed as a page stays one.
    """
    is_told = text_of(item, "genre").lower() in BLOG
    is_untyped = item["type"] == "document" and "genre" not in item
    is_named = is_untyped and NAMED_BLOG.search(text_of(item, "container-title")) is not None
    if item["type"] not in ("document", "webpage") or not (is_told or is_named):
        return
    item.pop("genre", None)
    if is_named and glued(text_of(item, "publisher")) in glued(text_of(item, "container-title")):
        item.pop("publisher", None)
    if "container-title" in item:
        item["type"] = "post-weblog"
        if "issued" in item:
            item.pop("accessed", None)


def name_apart(item: Item) -> None:
    """Change an item in place: « Les crues - La Rive », of an article in « La Rive - Journal », is « Les crues ».

    It is the title of a browser's tab, of an article that stands on its own and not in an issue of a journal; its
    author may stand before the name.
    """
    found = SEPARATED.fullmatch(text_of(item, "title"))
    if (
        not found
        or item["type"] not in ON_SITES | {"article-journal"}
        or "URL" not in item
        or not IN_ISSUE.isdisjoint(item)
    ):
        return
    site, journal = found["site"].strip(), text_of(item, "container-title")
    is_opening = journal.casefold().startswith(site.casefold()) and ENDED.match(journal, len(site))
    if is_opening and (len(glued(site)) >= SHORTEST_DASHED or site == journal):
        signed = SEPARATED.fullmatch(found["title"])
        item["title"] = signed["title"] if signed and glued(signed["site"]) in _signers(item) else found["title"]


def _signers(item: Item) -> set[str]:
    """Each author as a page has it, « annroy »."""
    return {glued(f"{text_of(name, 'given')} {text_of(name, 'family')}") for name in names_of(item, "author")}


def site_apart(item: Item) -> None:
    """Change an item in place: « Le réseau | Office des eaux », of who made or has the page, is « Le réseau »."""
    found = SEPARATED.fullmatch(text_of(item, "title"))
    if not found or not _is_on_site(item):
        return
    makers = {glued(name) for name in _makers(item)} - {""}
    labels = host_of(item).split(".")[:-1]
    hosts = {*map(glued, labels), glued("".join(labels)), glued(host_of(item))}
    site = glued(found["site"])
    hosts |= {site} if _is_abbreviated(labels, found["site"]) else set()
    is_dashed = found["sign"] in ("–", "—", "-")
    if not is_dashed:
        hosts |= _first_folder(item) | ({site} if _is_spelt_by(labels, found["site"]) else set())
    if not is_dashed and not makers and SHORT_NAME.fullmatch(found["site"]) and not _has_site(found["title"], labels):
        hosts |= {site}
    if site in makers and not is_dashed:
        item["title"] = found["title"]
    elif site in hosts | _owned(makers, found["site"]) and len(site) >= (SHORTEST_DASHED if is_dashed else 1):
        item["title"] = _without_section(found["title"])
        if site not in makers and not {"container-title", "publisher"} & set(item):
            item["container-title"] = found["site"].strip()


def _owned(makers: set[str], site: str) -> set[str]:
    """« antenneblog », of « Antenne Blog », the site of Antenne."""
    owner = OF_MAKER.sub("", site)
    return {glued(site)} if owner != site and glued(owner) in makers else set()


def _is_on_site(item: Item) -> bool:
    """Whether a work is a page, or an article that nothing but its address places."""
    if item["type"] == "article-journal":
        return "URL" in item and {"container-title", "volume", "issue", "page", "DOI"}.isdisjoint(item)
    return item["type"] in ("document", "webpage")


def _is_spelt_by(labels: list[str], site: str) -> bool:
    """Whether a site has all the words of its address in its name: « Springer Nature Link », of link.springer.com."""
    words = set(WORD.findall(site.casefold()))
    known = {label for label in labels if label not in ("www", "en", "fr")}
    return len(known) > 1 and known <= words and len(words) <= len(known) + 1


def _is_abbreviated(labels: list[str], site: str) -> bool:
    """Whether an address leaves out the article of a site and shortens its words: « The New York Times », of nytimes.

    Initials or beginnings stand for some of them: « Smithsonian Magazine », of smithsonianmag.
    """
    words = [glued(word) for word in ARTICLE.sub("", site.strip()).split()]
    starts = "".join(rf"{word[:1]}(?:{word[1:3]})?(?:{word[1:]})?" for word in words)
    longest = max(map(len, words), default=0)
    found = [label for label in labels if len(words) > 1 and re.fullmatch(starts, label)]
    return any(len(label) > longest for label in found)


def _has_site(title: str, labels: list[str]) -> bool:
    """Whether the name of the site stands in what precedes the bar: « Les robes de ZALANDO | La mode »."""
    words = WORD.findall(title.casefold())
    return any(len(label) >= SHORTEST_DASHED and label in words for label in labels)


def _without_section(title: str) -> str:
    """A title without the part of a site that stands between both: « Les crues | Actualités | L'Office »."""
    first, bar, _ = title.partition(" | ")
    return first if bar and first.count(" ") > 1 else title


def _first_folder(item: Item) -> set[str]:
    """« lefleuve » of https://blogs.exemple.fr/lefleuve/2023/les-crues: a blog of several at one address."""
    folders = text_of(item, "URL").partition("://")[2].split("?")[0].split("/")[1:]
    return {glued(folders[0])} - {""} if len(folders) > 1 and folders[1] else set()


def _makers(item: Item) -> list[str]:
    names = [text_of(name, part) for name in names_of(item, "author") for part in ("literal", "family")]
    return [*names, text_of(item, "container-title"), text_of(item, "publisher")]
