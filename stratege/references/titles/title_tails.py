"""What follows a title and is no part of it: « Rivers.pdf » is « Rivers », « Rivers (ed. L. Roy) » has an editor."""

from __future__ import annotations

import re

from stratege.naming import folded
from stratege.references.parts import Item, names_of, text_of
from stratege.references.titles.responsibility import cut_responsibility
from stratege.references.titles.stamps import cut_cover, without_stamps
from stratege.references.titles.told_reports import cut_report_number, cut_told_series
from stratege.references.titles.unlinked_sites import cut_unlinked_site
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name

# « Rivers [microform] / by L. Roy », as catalogues have titles (ISBD, 1.2 and 1.4).
MEDIUM = re.compile(
    r"\s*\[(?:computer file|elektronische ressource|electronic resource|microform|ressource électronique|"
    r"texte imprimé)\](?:\s*/\s*\S.*)?$",
    re.IGNORECASE,
)
FILE = re.compile(r"(?<=\w)\.(?:docx?|epub|odt|pdf|pptx?)$", re.IGNORECASE)
# « Graph Theory (Graduate Texts in Mathematics) »: the series of a book, as bookshops add it.
SERIES = re.compile(
    r"(?<=\w)\s\((?:\{*(?:Advanced|Graduate|Undergraduate) Texts in|\{*Lecture Notes (?:in|on)|\{*Springer Texts in|"
    r"\{*Springer (?:Series|Tracts) in|\{*Cambridge (?:Studies|Tracts|Texts) in|\{*Progress in Mathematics|"
    r"\{*Oxford World['’]s Classics|\{*Penguin Classics|"
    r"\{*(?:[A-Z][\w&.'’-]*\}* \{*|and |for |in |of |on |the ){1,8}(?:Lecture Notes?|Monographs?|Textbooks?) Series)"
    r"[^()]*\)$"
)
# A file that is shown at a wiki, « File:Fineness of coins.png », whose name is what it is.
SHOWN_FILE = re.compile(
    r"\{*(?:Datei|Fichier|File|Image|Media|Archivo)\}*:\S.*\.(?:djvu|gif|jpe?g|mp[34]|og[gv]|pdf|png|stl|svg|tiff?|wav|web[mp])",
    re.IGNORECASE,
)
# « Rivers AU  - Roy, Luc »: the line of RIS after that of the title, glued to it.
GLUED_LINE = re.compile(r"(?P<title>.*\S)\s+(?P<tag>[A-Z][A-Z\d])  - (?P<value>.*)")
# « "Definition - What is a river?" »: what a page had in the quotation marks of its source, no quotation.
QUOTED_WHOLE = re.compile(
    r"(?P<before>\{*)(?:[\"“]|``|«\s?)(?P<title>[^\"“”«»]*\w\}*[?!.]?(?:\s?: | [-–—|] )[^\"“”«»]*?)"
    r"(?:[\"”]|''|\s?»)(?P<after>\}*)"
)
# « "A review of rivers." », all of it, whose stop tells that no one is quoted.
QUOTED_SENTENCE = re.compile(r"(?P<before>\{*)[\"“](?P<title>[^\"“”]*\w\}*)(?:[\"”]\.|\.[\"”])(?P<after>\}*)")
# « Crue de la Loire (La): une étude », as catalogues have it, « Spin Model Checker, The: A primer ».
INVERTED = re.compile(
    r"(?P<before>\{*)(?P<first>[^\W\d_])(?P<rest>[^():]*?)"
    r"(?: \((?P<article>An?|The|L[ae]s?|L['’]|Une?)\)(?=\s?: |\.\s|\}*$)|"
    r"(?<![.,]), (?P<bare>An?|The|L[ae]s?|L['’])(?=\s?: |\}*$))"
)
EDITION = re.compile(
    r"(?P<title>.*\S)\s*[(\[](?P<rank>\d{1,2})(?:\.|st|nd|rd|th|e|ᵉ|ème)?\s?(?:ed|éd|aufl|edition|édition|auflage)\.?[)\]]",
    re.IGNORECASE,
)
VERSION = re.compile(r"(?P<title>.*\S)(?:,?\s|\s*[(\[])(?:version|v\.?)\s?(?P<number>\d[\w.]*)[)\]]?", re.IGNORECASE)
VERSION_WORD = re.compile(r"^(?:version|v\.?)\s?", re.IGNORECASE)
SITE = re.compile(r"(?P<title>[^|·]*\S)\s+[|·]\s+(?P<site>(?P<name>[^|]{3,40}?\w\}*)(?:(?:\s[-–—:]|,)\s[^|]+)?)")
# « La crue - Données Québec », « Crues · Antenne »: no more than the name of a site.
DASHED_SITE = re.compile(r"(?P<title>.*\S)\s+[-–—·]\s+(?P<site>(?P<name>[^\W\d_][^|·–—]{2,40}))")
# « The rivers on JSTOR », as these sites have the titles of their pages.
SITE_AFTER_ON = re.compile(r"(?P<title>.*\S) on (?P<site>(?P<name>JSTOR|Vimeo))")
SITE_IN_BRACKETS = re.compile(r"(?P<title>.*\w) \[(?P<site>(?P<name>[^\W\d_][^\[\]]{2,40}))\]")  # of wikis
NOTICES = re.compile(r"^\(\d{1,4}\) ")  # « (437) La crue - YouTube », of a tab
# « Rivers : Nature : Nature Research », « Rivers - MATLAB Answers - MATLAB Central »: a site and a part of it.
NAMED_TWICE = re.compile(
    r"(?P<title>.*?\S)\s?: (?P<site>(?P<name>[A-Z]\w{3,20}))\s?: (?P=name)(?: [A-Z]\w+){0,2}|"
    r"(?P<titled>.*?\S) [-–—] (?P<first>[A-Z]\w+)(?: \w+){0,2} [-–—] (?P<whole>(?P=first)(?: \w+){0,2})"
)
# « spaCy Usage Documentation », « TensorFlow Hub »: what a site has, after its name.
PART_OF_SITE = re.compile(r" (?:Blog|Developers?|(?:Usage )?Doc(?:s|umentation)|Forums?|Help|Hub|Support|Wiki)$")
HOST = re.compile(r"https?://(?P<labels>[\w.-]{4,})\.[a-z]{2,}(?:[/:?#]|$)", re.IGNORECASE)
SIGNED_AT = re.compile(r"(?P<title>.*\S)\s+\|\s+by (?P<name>[^|]*\S)\s+\|\s+(?P<site>[^|]*\S)")
# « Deontic logic (Stanford Encyclopedia of Philosophy) », as the page itself has its title.
BRACKETED = re.compile(r"(?P<title>.*[\w?!.”»\"])\s\((?P<site>\{*[^\W\d_][^()]{2,60})\)")
ENCYCLOPEDIAS = {
    "stanfordencyclopediaofphilosophy": "plato.stanford.edu",
    "internetencyclopediaofphilosophy": "iep.utm.edu",
}
HOLDERS = frozenset(["container-title", "event-title", "publisher"])
PAGES = frozenset(["article-magazine", "article-newspaper", "post", "post-weblog", "webpage"])
AUTHORS = frozenset(["A1", "AU"])
AUTHORED = frozenset(["author", "editor"])
INITIALS = r"(?:[A-Z]\.[ -]?)+"
FAMILY = r"[A-Z\u00c0-\u00dd][\w'’-]+"
PERSON = rf"(?:{INITIALS}|[A-Z][a-z\u00df-\u00ff]+ (?:{INITIALS})?)\s?{FAMILY}"
EDITED = re.compile(
    rf"(?P<title>.*\w)\s*[(\[](?:[Ee]ds?\.|[Ee]dited by) (?P<names>{PERSON}(?:(?:, and |, | and | & ){PERSON})*)[)\]]"
)
# « Rivers without banks - by Ann Gray », as Substack has the titles of its pages.
SIGNED = re.compile(rf"(?P<title>.*\w[?!.]?) [-–—|] by (?P<name>{PERSON})")
NAMED_FILE = re.compile(r"(?<=[\w}]\.)(?:Csv|Html|Js|Json|Md|Py|Txt|Xml|Ya?ml)\b")
FEWEST_SPACES = 3  # of a sentence
BETWEEN = re.compile(r", and |, | and | & ")


def cut_tails(item: Item) -> None:
    """Change an item in place; see each helper."""
    _cut_line(item)
    cut_ends(item)
    _cut_editors(item)
    item["title"] = bared(text_of(item, "title"))


def bared(title: str) -> str:
    """A title without what is around all of it, its series, the name of its file, and what a page prints beside it."""
    return without_series(without_extension(uninverted(unquoted(without_stamps(title)))))


def without_extension(title: str) -> str:
    """A title without the end of the name of its file; « notice.pdf », alone, is all that is known of a work.

    Files that it names have theirs in small letters, « AGENTS.md », where Better BibTeX writes « AGENTS.Md ».
    """
    title = NAMED_FILE.sub(lambda end: end[0].lower(), title)
    return FILE.sub("", title) if " " in title and not SHOWN_FILE.fullmatch(title) else title


def without_series(title: str) -> str:
    """A title without the series of its book, which APA does not print."""
    return SERIES.sub("", title)


def unquoted(title: str) -> str:
    """A title without the quotation marks around all of it, where it has two parts or a stop, as no quotation has."""
    if (found := QUOTED_SENTENCE.fullmatch(title)) and found["title"].count(" ") >= FEWEST_SPACES:
        return f"{found['before']}{found['title']}{found['after']}"
    found = QUOTED_WHOLE.fullmatch(title)
    return f"{found['before']}{found['title']}{found['after']}" if found else title


def uninverted(title: str) -> str:
    """« Crue (La) : une étude », as catalogues sort it, is « La crue : une étude »."""
    if not (found := INVERTED.match(title)):
        return title
    first = f"{found['first']}{found['rest']}".partition(" ")[0]
    is_small = first[1:].islower() and (is_common_french(first) or is_common(first))
    noun = f"{found['first'].lower() if is_small else found['first']}{found['rest']}"
    article = found["article"] or found["bare"]
    space = "" if article[-1] in "'’" else " "
    return f"{found['before']}{article}{space}{noun}{title[found.end() :]}"


def cut_ends(item: Item) -> None:
    """Change an item in place; see each helper."""
    cut_cover(item)
    cut_responsibility(item)
    cut_edition(item)
    cut_told_series(item)
    cut_report_number(item)
    _cut_version(item)
    _cut_author(item)
    _cut_medium(item)
    _cut_site(item)
    _cut_bracketed_site(item)
    cut_unlinked_site(item)


def cut_edition(item: Item) -> None:
    """Change an item in place: « Rivers (2. ed.) », as DBLP has it, is the second edition of « Rivers ».

    What a catalogue adds, its medium and who wrote it, goes.
    """
    if MEDIUM.search(title := text_of(item, "title")):
        item["title"] = MEDIUM.sub("", title)
    found = EDITION.fullmatch(text_of(item, "title"))
    if found and item.get("type") in ("book", "report") and "edition" not in item:
        item |= {"title": found["title"], "edition": found["rank"]}


def _cut_version(item: Item) -> None:
    """« Rivers (Version 3) », whose version stands beside: it would be printed twice."""
    found = VERSION.fullmatch(text_of(item, "title"))
    if found and found["number"] == VERSION_WORD.sub("", text_of(item, "version")):
        item["title"] = found["title"]


def _cut_site(item: Item) -> None:
    """« La crue | L'Antenne - Les transports » at lantenne.com: the site that a page adds to its title goes.

    A dash parts one from the title of a page that no one signs: « La crue - Données Québec » at donneesquebec.ca.
    """
    title = text_of(item, "title")
    if _cut_site_named_twice(item, title):
        return
    found = SITE.fullmatch(title) or _unsigned(item, title)
    if title and text_of(item, "type") in PAGES and _repeats_title(item, found):
        del item["container-title"]
    if not found or not _names_host(found["name"], text_of(item, "URL")):
        return
    item["title"] = NOTICES.sub("", found["title"])
    if not HOLDERS & set(item):
        item["container-title" if text_of(item, "type") in PAGES else "publisher"] = _without_slogan(found)


def _unsigned(item: Item, title: str) -> re.Match[str] | None:
    """What may be the site in the title of a page that no one signs."""
    forms = () if AUTHORED & set(item) else (DASHED_SITE, SITE_AFTER_ON, SITE_IN_BRACKETS)
    return next(filter(None, (form.fullmatch(title) for form in forms)), None)


def _repeats_title(item: Item, found: re.Match[str] | None) -> bool:
    """Whether what holds a page is its title, as the tab of a browser has both, or what its title has before a site."""
    titles = [text_of(item, "title"), *([found["title"]] if found else [])]
    return text_of(item, "container-title") in titles


def _names_host(name: str, url: str) -> bool:
    """« ScienceDirect » at sciencedirect.com, « Google Scholar » at scholar.google.com."""
    host = HOST.match(url)
    labels = host["labels"].lower().replace("-", "").split(".") if host else []
    turned = f"{labels[-1]}{labels[0]}" if labels else ""
    return not {_letters(name), _letters(PART_OF_SITE.sub("", name))}.isdisjoint([*labels, turned])


def _cut_site_named_twice(item: Item, title: str) -> bool:
    """« Rivers - MATLAB Answers - MATLAB Central » whose address has « matlabcentral »; whether it was so."""
    found = NAMED_TWICE.fullmatch(title)
    site = (found["site"] or found["whole"]) if found else ""
    if not found or _letters(site) not in re.split(r"[/.]", text_of(item, "URL").lower().replace("-", "")):
        return False
    item["title"] = found["title"] or found["titled"]
    site = " ".join(f"{word[0].upper()}{word[1:]}" for word in site.split())
    if not HOLDERS & set(item):
        item["container-title" if text_of(item, "type") in PAGES else "publisher"] = site
    return True


def _without_slogan(found: re.Match[str]) -> str:
    """« Antenne » of « Antenne, la rive pour tous »."""
    name, site = found["name"].strip("{}"), found["site"]
    return name if site.startswith(f"{found['name']},") else site


def _cut_bracketed_site(item: Item) -> None:
    """« Rivers (The Flow) » at The Flow; an encyclopaedia is told by its address alone."""
    found = BRACKETED.fullmatch(text_of(item, "title"))
    if not found or "URL" not in item:
        return
    name = _letters(found["site"].removeprefix("The "))
    is_there = name in ENCYCLOPEDIAS and ENCYCLOPEDIAS[name] in text_of(item, "URL")
    held = (text_of(item, one).removeprefix("The ") for one in HOLDERS)
    if not is_there and name not in map(_letters, held):
        return
    item["title"] = found["title"]
    if not HOLDERS & set(item):
        item["container-title"] = found["site"].strip("{}")


def _cut_author(item: Item) -> None:
    """« Rivers - by Ann Gray », of a page that no one else signs, is « Rivers » by Ann Gray."""
    found = SIGNED.fullmatch(text_of(item, "title"))
    if found and "URL" in item and not AUTHORED & set(item) and has_given_name(found["name"]):
        given, _, family = found["name"].rpartition(" ")
        item |= {"title": found["title"], "author": [{"family": family, "given": given}]}


def _cut_medium(item: Item) -> None:
    """« Rivers | by Ann Gray | The Flow », as Medium has the titles of its pages, is « Rivers », at The Flow."""
    found = SIGNED_AT.fullmatch(text_of(item, "title"))
    authors = (f"{text_of(name, 'given')} {text_of(name, 'family')}" for name in names_of(item, "author"))
    if found and _letters(found["name"]) in map(_letters, authors):
        item["title"] = found["title"]
        if not HOLDERS & set(item):
            item["container-title"] = found["site"]


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, folded(name.replace("’", "").replace("'", ""))))


def _cut_line(item: Item) -> None:
    """The line of RIS that the one of the title took along; it is that of the first author, or is left out."""
    if not (found := GLUED_LINE.fullmatch(text_of(item, "title"))):
        return
    item["title"] = found["title"]
    family, comma, given = (part.strip() for part in found["value"].partition(","))
    authors = item.get("author", [])
    if found["tag"] in AUTHORS and comma and given and isinstance(authors, list):
        item["author"] = [{"family": family, "given": given}, *authors]


def _cut_editors(item: Item) -> None:
    """« Rivers (ed. L. Roy) »: those who edited a work, where nothing else says who did."""
    found = EDITED.fullmatch(text_of(item, "title"))
    if found and "editor" not in item:
        item["title"] = found["title"]
        names = (re.split(r"\s|(?<=\.)(?=\w+$)", name) for name in BETWEEN.split(found["names"]))
        item["editor"] = [{"family": name[-1], "given": " ".join(name[:-1])} for name in names]
