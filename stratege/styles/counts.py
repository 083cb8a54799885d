"""Volumes, issues and pages without the labels that the style prints: « pp. 12 à 34 » is 12-34.

A tome keeps its name, for the style to print « t. 2 » where it would say « vol. 2 ». A count of pages (`pages = {320}`
of a book) is no place in another work, and is left out.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, date_parts, text_of
from stratege.references.written_dates import MONTH_WORDS

NUMBER_WORD = re.compile(
    r"^(?:n[°ºᵒ]s?\.?|nos?(?:\.|(?=[\s\d]))|num(?:éros?|\.)|iss(?:ue|\.)|#)\s*(?=\w)(?!sp[ée]cial|hors|double)",
    re.IGNORECASE,
)
VOLUME_WORD = re.compile(
    r"^(?:(t(?:ome)?)|vol(?:ume)?s?|v|bd|band)(?:\.\s*|\s+)(?:n[°ºᵒ]\s*)?(?=\d|[IVXLC]+$)", re.IGNORECASE
)
# « 12(3) », « vol. 12, n° 3 » and « 12 3 », all in the volume of a journal.
WITH_ISSUE = re.compile(
    r"(?P<volume>[^\s,(]+)\s*(?:\((?P<bracketed>\d[\w/–-]*)\)|(?<=\d) (?P<spaced>\d+)|"
    r",?\s*(?:n[°ºᵒ]|no\.?|issue|fasc(?:icule|\.))\s*(?P<named>\d[\w/–-]*))",
    re.IGNORECASE,
)
PAGE_WORD = re.compile(r"^(?:p(?:ages?|p)?)(?:\.\s*|\s+)(?=\w)", re.IGNORECASE)
ARTICLE_WORD = re.compile(r"^art(?:icle|\.|(?=\d))\s*(?:n[°ºᵒ]|no\.?|number|id)?\s*(?=\w*\d)", re.IGNORECASE)
# « 2 February », as Scopus has it.
SUPPLEMENT = re.compile(r"^suppl(?:[eé]ment)?(?:\.| |$)[\s.]*(?:no\.? ?)?(?P<number>[\dA-Z]*)$", re.IGNORECASE)
WITH_SUPPLEMENT = re.compile(
    r"(?P<volume>\d+)[\s,(]+(?P<supplement>suppl(?:[eé]ment)?\b\.?(?: ?(?:no\.? ?)?[\dA-Z]+)?)\)?", re.IGNORECASE
)
SPECIAL_ISSUE = re.compile(
    r"(?:(?P<number>\d+) )?spec(?:ial|\.) iss(?:ue|\.)", re.IGNORECASE
)  # « 2 SPEC. ISS. », of Scopus
NUMBERED_SUPPLEMENT = re.compile(r"(?P<issue>\d+),? (?P<supplement>suppl(?:[eé]ment)?(?:\.| |$).*)", re.IGNORECASE)
ISSUE_MONTH = re.compile(
    r"(?<=\d)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)$"
)
DATABASE = re.compile(r"base documentaire\b", re.IGNORECASE)  # which holds an article of Techniques de l'ingénieur
DAY_OF_BMJ = re.compile(r"[a-z]{3}\d{1,2} \d")  # « jan26 2 », as Crossref has it
ZEROS = re.compile(r"^0+(?=\d+$)")
# What programs write for a field that they do not have.
NULL = re.compile(r"null|none|undefined|nan|nil", re.IGNORECASE)
COUNTED = ("chapter-number", "collection-number", "edition", "issue", "number", "page", "volume")
# What exports have where nothing is known yet, « n/a-n/a », « xxx », or was never counted, « 0 ».
NOTHING = re.compile(
    r"(?:n/a|n\.a\.|x{2,}|\?+|tbd|in press|forthcoming|to appear|\w para\wtre)(?:-(?:n/a|n\.a\.|x{2,}|\?+))?|0+",
    re.IGNORECASE,
)
SLASHED = re.compile(r"(\d+)/(\d+)")  # « volume = {23/1}, number = {1} », as Cairn has 23(1)
JOINED_ISSUES = re.compile(r"0*(\d+)n0*(\d+)")  # « 01n02 », as World Scientific has 1-2
THOUSANDS = re.compile(r"(\d{1,2}), ?(\d{3})-(\d{1,2}), ?(\d{3})")  # « 12,500-12,512 »
# « 143-316. Lecture Notes in Math., Vol. 349 », as MathSciNet has it.
SERIES_AFTER = re.compile(r"(?<=\d)\. [A-Z]\D*(?:\b(?:Vol\. (\d+)|Nos?\. [\d-]+))?$")
VOLUME_AFTER = re.compile(r"\s*,?\s*\bvol\.?\s*\d+$", re.IGNORECASE)  # « 1434-1439 vol. 2 », as IEEE has it
COUNT_AFTER = re.compile(r"(?<=\d)\. \d+ p\.?$")  # « 490. 87 p », as CERN counts the pages of a paper
NUMBERED_PAGES = re.compile(r"(\d+):\d+\s*(?:-{1,3}|[–—])\s*\1:\d+")  # « 44:1-44:10 », as ACM has article 44
SESSION = re.compile(r"(\d+) \((\d{4}\s?[-–]+\s?\d{2,4})\)")  # « 487 (2008-2009) », of the Sénat
NUMBERED_PAGE = re.compile(r"article \d+")
# « 10.21468/SciPostPhys.7.2.020 » counts articles; of Cairn, « 10.3917/reco.521.0167 » has a page.
PADDED = re.compile(r"[._-](?=\d{3}$)0+(\d+)$")
LONG_RANGE = re.compile(r"(\d{1,4})-(\d{2,4})")
MOST_ISSUES = 5  # in one, of which the first and the last are named
LOT_OF_ACM = re.compile(r"Part F\d+")  # of papers, whose congress fills no volume
RANGE = re.compile(r"(?<=\w)\s*(?:[–—\u2011]|-{2,}|\bà\b)\s*(?=\w)")
# A letter alone may be that of a series: « Physical Review C ».
ROMAN = re.compile(r"(?![CL]$)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
WHOLE_RANGE = re.compile(r"[1iI]-\d+(?:$| ?\+)")  # « 1-71 + Annexes »
COUNT = re.compile(r"(?:[ivxlc]+\s*[-+,]\s*)?\d+", re.IGNORECASE)
WHOLE_BOOK = re.compile(r"I-[IVXLC]+, ?1-\d+", re.IGNORECASE)  # « I-XVIII, 1-210 », of zbMATH
COUNTS = re.compile(r"(?:[ivxlc]+|\d+)(?:\s*[+,]\s*(?:[ivxlc]+|\d+))+", re.IGNORECASE)  # « 352, 266 », of two volumes
WHOLE_COUNT = re.compile(r"[ivxlc]+\s?\+\s?\d+", re.IGNORECASE)  # « xxiv+390 »
WORDED = re.compile(r"[a-z]{5,}-")  # « draft-ietf-quic-34 », which is a name
WORDED_COUNT = re.compile(
    rf"\s*{COUNT.pattern}\s*p(?:ages|p\.?|\.)?\s*|\d+\s*vol\b.*|.*[\d\]]\s*p(?:ages|\b\.?)(?:\W.*)?", re.IGNORECASE
)
COUNT_OF_VOLUMES = re.compile(r"(\d+)\s*vol(?:umes?|s?\.|s)?", re.IGNORECASE)  # « 2 vol. », as libraries count
CHAPTER_WORD = re.compile(r"chap(?:itre|ter|\.)\s*(?=\S)", re.IGNORECASE)
PARTED_CHAPTER = re.compile(r"\d+(?:\.\d+)+")  # « 8.4 », which the engine takes for words
OF_NEW_SERIES = re.compile(r"(?P<volume>[IVXLC]+)(?P<series> \((?:New Series|N\. ?S\.|[Nn]ouvelle s\wrie)\))")
DOI = re.compile(r"10\.\d{4,}/\S+")
ARTICLE = re.compile(r"[er]\d+|0\d+|\d+[a-z]+\d+|\d{5,}|[a-z]{2,4}\d{3,}|[a-z]\d{5}", re.IGNORECASE)
# The size of a file, as DataCite has it, or the number that Elsevier gives to what it publishes.
NO_PAGE = re.compile(r"[\d.,]+\s?(?:bytes|octets|[kmg]i?[bo])|[BS]\d{12,}[\dX]?", re.IGNORECASE)
LETTERED = re.compile(r"[A-Z]\d+")
# Whose articles have a number, and no page but their own.
NUMBERING = re.compile(
    r"BMC [A-Z].+|BMJ Open|eLife|Frontiers in .+|Heliyon|IEEE Access|iScience|JMIR .+|Nature Communications|npj .+|"
    r"PeerJ.*|P[Ll][Oo]S .+|Scientific (?:Data|Reports)|SoftwareX"
)
OF_LETTERS = re.compile(
    r"Astron(?:omy|\.) (?:and|&|et) Astrophys(?:ics|\.)|A&A", re.IGNORECASE
)  # whose articles they number
# What marks a tome, and a page that is the number of an article, for the style alone.
TOME = "printing-number"
ARTICLE_PAGE = "keyword"
PAGELESS = frozenset(["dataset", "software", "thesis"])  # works of which APA gives no pages
# Works that stand in no other, unless they have a container.
WHOLE = frozenset(
    ["article", "book", "collection", "document", "manuscript", "pamphlet", "report", "software", "thesis", "webpage"]
)


def bare_counts(item: Item) -> None:
    """Change an item in place: its volume, issue and pages as numbers alone, without a count of its pages."""
    for name in COUNTED:
        if NULL.fullmatch(text_of(item, name).strip()):
            del item[name]
    for name in ("issue", "page", "volume"):
        bare = PAGE_WORD.sub("", text_of(item, name)).strip(" ,.")
        if NOTHING.fullmatch(RANGE.sub("-", bare)) and (name != "issue" or "volume" in item):
            del item[name]
    _bare_volume(item)
    if counted := COUNT_OF_VOLUMES.fullmatch(text_of(item, "number-of-volumes")):
        item["number-of-volumes"] = counted[1]
    if text_of(item, "number-of-volumes") == "1":  # as catalogues say of each book
        del item["number-of-volumes"]
    _bare_issue(item)
    if item["type"] == "article-journal" and "number" in item:
        item["number"] = ARTICLE_WORD.sub("", text_of(item, "number"))
    if "chapter-number" in item:
        number = CHAPTER_WORD.sub("", text_of(item, "chapter-number"))
        item["chapter-number"] = f"chapitre {number}" if PARTED_CHAPTER.fullmatch(number) else number
    if "page" in item:
        _bare_page(item)
    elif (
        item["type"] == "article-journal"
        and "author" in item
        and not {"container-title", "publisher", "DOI"} & set(item)
    ):
        for name in ("issue", "volume"):
            item.pop(name, None)  # of nothing


def _bare_issue(item: Item) -> None:
    """The number of an issue alone, none where it is that of the article or a day."""
    if "issue" in item and text_of(item, "issue") == text_of(item, "number"):  # « 12(663376), article 663376 »
        del item["issue"]
    if DAY_OF_BMJ.fullmatch(text_of(item, "issue")) or (text_of(item, "issue") == "C" and "volume" in item):
        del item["issue"]  # « C » is what RePEc has for a volume of Elsevier's in one piece
    if text_of(item, "issue").rstrip(".").lower() in MONTH_WORDS and "volume" in item:
        del item["issue"]
    if "issue" in item:
        item["issue"] = SPECIAL_ISSUE.sub(lambda found: found["number"] or "numéro spécial", text_of(item, "issue"))
        numbered = NUMBERED_SUPPLEMENT.fullmatch(text_of(item, "issue"))  # « 4 SUPPL. 1 »
        issue, supplement = numbered.group("issue", "supplement") if numbered else ("", text_of(item, "issue"))
        item["issue"] = f"{issue} {SUPPLEMENT.sub(_supplement, supplement)}".strip()
        item["issue"] = JOINED_ISSUES.sub(r"\1-\2", ZEROS.sub("", text_of(item, "issue")))
        item["issue"] = ISSUE_MONTH.sub("", RANGE.sub("-", NUMBER_WORD.sub("", text_of(item, "issue"))))
    if _holds_pages(item):
        item["page"] = item.pop("issue")


def _holds_pages(item: Item) -> bool:
    """Whether « number = {21-32} » stands for the pages of an article that has none otherwise."""
    found = LONG_RANGE.fullmatch(text_of(item, "issue"))
    is_free = item["type"] == "article-journal" and "volume" in item and not {"number", "page"} & set(item)
    return found is not None and is_free and int(found[2]) - int(found[1]) > MOST_ISSUES


def _supplement(found: re.Match[str]) -> str:
    """« Suppl. 1 » of « Suppl 1 », as APA 7 writes it (9.25)."""
    return f"Suppl. {found['number']}" if found["number"] else "Suppl."


def _bare_volume(item: Item) -> None:
    for mark in (TOME, ARTICLE_PAGE):
        item.pop(mark, None)
    is_journal = str(item["type"]).startswith("article-")
    if is_journal and "volume" not in item and VOLUME_WORD.match(text_of(item, "issue")):
        item["volume"] = item.pop("issue")  # « number = {Vol. 3} »
    _volume_of_book(item)
    if is_journal and "issue" not in item and (found := WITH_SUPPLEMENT.fullmatch(text_of(item, "volume"))):
        item |= {"volume": found["volume"], "issue": found["supplement"]}
    volume = text_of(item, "volume").rstrip(" .,")
    if COUNT_OF_VOLUMES.fullmatch(volume) or DATABASE.match(volume) or LOT_OF_ACM.fullmatch(volume):
        del item["volume"]
        return
    label = VOLUME_WORD.match(volume)
    bare = VOLUME_WORD.sub("", NUMBER_WORD.sub("", volume))
    is_numbered = is_journal or item["type"] == "paper-conference"
    if is_numbered and "issue" not in item and (match := WITH_ISSUE.fullmatch(bare)):
        bare, item["issue"] = match["volume"], match["bracketed"] or match["named"] or match["spaced"]
    if is_journal and (match := SLASHED.fullmatch(bare)) and match[2] == text_of(item, "issue"):
        bare = match[1]
    bare = ZEROS.sub("", bare) if is_journal else bare
    if found := OF_NEW_SERIES.fullmatch(bare):
        item["volume"] = f"{_arabic(found['volume'])}{found['series']}"
    elif volume:
        item["volume"] = "-".join(map(_arabic, RANGE.sub("-", bare).split("-")))
    if label and label[1] and not is_journal:
        item[TOME] = "yes"


def _volume_of_book(item: Item) -> None:
    """« number = {vol. 1} », of a book in no series, is its volume; its year is none."""
    for name in ("number", "collection-number"):
        is_free = item["type"] == "book" and "collection-title" not in item
        if is_free and "volume" not in item and VOLUME_WORD.match(text_of(item, name)):
            item["volume"] = item.pop(name)
    if item["type"] == "book" and text_of(item, "volume") in map(str, date_parts(item, "issued")[:1]):
        del item["volume"]


def _is_number(item: Item, bare: str, article: str) -> bool:
    """Whether a page of a journal is the number of an article, said to be or plainly."""
    is_lettered = LETTERED.fullmatch(bare) and OF_LETTERS.fullmatch(text_of(item, "container-title"))
    padded = PADDED.search(text_of(item, "DOI"))
    is_padded = padded is not None and padded[1] == bare
    is_lone = bare.isdecimal() and "volume" in item and NUMBERING.fullmatch(text_of(item, "container-title"))
    return bool(article != bare or ARTICLE.fullmatch(bare) or is_lettered or is_padded or is_lone)


def _arabic(number: str) -> str:
    """« II » is 2: APA gives the numbers of volumes in Arabic figures, whatever stands on the work; others stay."""
    if not ROMAN.fullmatch(number.upper()) or not number:
        return number
    digits = [DIGITS[letter] for letter in number.upper()]
    following = [*digits[1:], 0]
    return str(sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True)))


def _bare_page(item: Item) -> None:
    """Pages without their labels, none that is a count; the number of an article as what it is."""
    if found := SERIES_AFTER.search(text_of(item, "page")):
        item["page"] = text_of(item, "page")[: found.start()]
        item |= {"volume": found[1]} if found[1] and "volume" not in item else {}
    page = COUNT_AFTER.sub("", text_of(item, "page").strip())
    typed = NUMBERED_PAGES.sub(r"article \1", page.strip(" ,;.-–—"))
    bare = "-".join(PAGE_WORD.sub("", part) for part in RANGE.sub("-", VOLUME_AFTER.sub("", typed)).split("-"))
    bare = THOUSANDS.sub(r"\1\2-\3\4", bare)
    first, _, last = bare.partition("-")
    bare = first if first == last else bare
    is_journal = item["type"] == "article-journal"
    is_periodical = is_journal or (item["type"] == "paper-conference" and {"issue", "volume"} <= set(item))
    article = ARTICLE_WORD.sub("", bare) if is_periodical else bare
    if _is_no_page(item, typed, bare):
        del item["page"]
    elif is_periodical and "number" not in item and _is_number(item, bare, article):
        del item["page"]
        item["number"] = article  # « article e12 »: no journal has 10 000 pages
    elif is_journal and "container-title" not in item:
        for name in ("issue", "page", "volume"):
            item.pop(name, None)  # of nothing
    else:
        item["page"] = bare
        if NUMBERED_PAGE.fullmatch(bare):
            item[ARTICLE_PAGE] = "yes"


def _is_no_page(item: Item, typed: str, bare: str) -> bool:
    """Whether what stands for pages is an identifier, or counts those of a whole work."""
    is_alone = "container-title" not in item
    is_counted = WORDED_COUNT.fullmatch(typed) and not COUNT.fullmatch(typed)
    is_count = (typed == bare and COUNT.fullmatch(bare)) or COUNTS.fullmatch(bare)
    is_whole = (
        item["type"] in WHOLE and is_alone and (is_count or WHOLE_RANGE.match(bare) or WHOLE_BOOK.fullmatch(bare))
    )
    is_issue = item["type"] == "article-journal" and WHOLE_COUNT.fullmatch(bare)  # a monograph
    is_none = not bare or NO_PAGE.fullmatch(typed) or DOI.fullmatch(bare) or _is_tail(item, typed)
    return bool(is_none or is_counted or is_whole or is_issue or (item["type"] in PAGELESS and is_alone))


def _is_tail(item: Item, typed: str) -> bool:
    """Whether « mnsc.2023.00165 » is the DOI once more, of an article that has no place in an issue yet."""
    is_early = item["type"] == "article-journal" and not {"issue", "volume"} & set(item)
    return is_early and "." in typed and text_of(item, "DOI").endswith(f"/{typed}")


def numbered(number: str) -> str:
    """« nᵒ 30 », whatever the sign that came before; several words name themselves."""
    bare = NUMBER_WORD.sub("", number.strip())
    if session := SESSION.fullmatch(bare):
        return f"nᵒ {session[1]} [{RANGE.sub('-', session[2])}]"
    return bare if " " in bare or WORDED.match(bare) or not re.search(r"\d", bare) else f"nᵒ {bare}"
