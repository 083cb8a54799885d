"""Titles, publishers and journals without what their fields should not say: « Gallimard (Paris) » is « Gallimard »."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.references.publishers import NAMES
from stratege.references.titles.french_case import is_french_title
from stratege.references.titles.german_case import is_german_title
from stratege.references.titles.shouted_titles import spoken_language
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.languages import is_english
from stratege.references.words.lost_accents import with_capitals
from stratege.spaces import FINE, NBSP
from stratege.styles.editions import repeated_edition
from stratege.styles.french_hosts import is_of_french
from stratege.styles.house_names import with_house_capitals
from stratege.styles.places import HOUSE_NAME, TOWNS, without_place
from stratege.styles.proceedings import GATHERING, bare_host

OWN_SPELLING = re.compile(r"Les Echos(?: [^\W\d_].*|\.fr)?|L['’]Etudiant")  # newspapers, as they write their names
TITLES = ("title", "container-title", "event-title")
COLON = re.compile(r"(?<=[^\s:])[ \u202f]?: ?(?=\s|$)")
ISBD = re.compile(r"(?<=[^\s:])\s+:\s*(?=\S)")
OPENS, CLOSES = re.compile(r"«\s*"), re.compile(r"\s*»")
MARK = re.compile(r"(?<=[^\W\d_])([?!])(?=\s|$)")
DOTS = re.compile(r"(?<![.\s])(?:\.{3}|\. \. \.)(?!\.)|(?<=\s)\.{3}(?!\.)")
COLON_AFTER = re.compile(r"(?<=[?!])\s*:(?=\s)")  # « Vive les fleuves !: Un essai », as shops have it
# No « ASF (Association de France) », who is spelt out.
SPELT_OUT = (
    r"(?:[Aa]gence|[Aa]ssociation|[Cc]ent(?:re|er)|[Ff]\wd\wration|[Ii]nstitute?|[Oo]ffice|[Ss]oci(?:\wt\w|ety))\b"
)
PLACE = re.compile(rf"(?<=\w) \((?!https?:)(?!{SPELT_OUT})[^\W\d_]*[^\W\d_][a-zà-ÿ][^()\d]*\)$")
PLACE_FIRST = re.compile(
    r"^(?:(?!\w*[ÉEée]dition)[A-ZÀ-Ý][a-zà-ÿ]+(?:,?[ -][A-ZÀ-Ý][a-zà-ÿ]+){0,2}(?:, [A-Z]{2})?|\[?[Ss]\. ?l\.\]?)"
    r"\s?: (?=[^\W\d_])"
)  # « Paris : PUF », « S.l. : Vrin »
QUOTED = re.compile(r"[\"“”]\s*([^\"“”]*?)\s*[\"“”]")  # « " O'Reilly Media, Inc." », as Google Scholar has it
PUBLISHED_BY = re.compile(r"^(?:(?:Published )?by|Publié par)(?: the| la| le)? ", re.IGNORECASE)
STOP = re.compile(r"(?<=[^\W\d_]{5})\.$")
FINAL_STOP = re.compile(r"(?<=[a-zà-ÿ]{4}|[a-zà-ÿ]{3}\))\.$")  # not « etc. », « A.D. », « Inc. »
TWICE = re.compile(r"^(\w.{19,}?)\. \1$")  # as CERN has some
GLUED = re.compile(r"(?<=[^\W\d_]{2}),(?=[A-ZÀ-Ý][a-zà-ÿ]{2})")  # « SINTEF ICT,Department of Rivers »
GLUED_ACRONYM = re.compile(r"(?<=[a-zà-ÿ]{3})(?=\([A-Z]{2,}\))")  # « techniques économiques(LATEC) »
QUOTED_STOP = re.compile(r"(?<=[^\W\d_]{2})\.(?=[”»\"]$)")  # the style ends what it prints
# « Robotics (ICRA), 2016 IEEE International Conference on », as IEEE itself has it.
INVERTED = re.compile(
    r"(?P<topic>.+?), (?:.*\.,? )?(?P<name>[^,]*\b"
    r"(?:(?:conference|symposium|workshop|congress|meeting|transactions) (?:on|for)"
    r"(?: (?:applications|technologies) (?:for|in|of))?|\bIEEE journal of|"
    r"(?:conference|symposium|meeting) of(?: the)?(?: ACM| IEEE)?))",
    re.IGNORECASE,
)
# « Power Systems, IEEE Transactions … », cut by Google Scholar.
CUT_TRANSACTIONS = re.compile(r"(?P<topic>[^,]+), (?P<name>(?:ACM|IEEE|IEICE) Transactions)(?: on)? ?(?:…|\.\.\.)")
# « Global Telecommunications Conference, 2009. GLOBECOM 2009. IEEE », « Control Conference (ECC), 2013 European ».
COUNTED = r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)|Thirty-\w+|Twenty-\w+|The|Proceedings|of|the|Annual|AIAA|IAS|PES|[-/&]"
HELD_BY = (
    r"ACM|Asian|American|European|I[Ee]E|IEEE(?:[-/][A-Z]+)*|IET|IFAC|IFIP|International|Proceedings of the|SPIE|"
    r"USENIX|World"
)
TURNED = re.compile(
    rf"(?P<topic>(?:(?!IEEE)[^,])+ {GATHERING}(?: [A-Z][a-z]+)?(?: \([^()]+\))?), (?:.*[.,] )?"
    rf"(?P<name>(?:(?:{COUNTED}) )*(?:{HELD_BY})(?: (?:{COUNTED}|{HELD_BY}))*)"
)
OF_SOCIETY = re.compile(r"(?P<topic>[^,]+), (?P<name>ACM|IEEE|IEICE)")  # « Communications Magazine, IEEE »
PAGES_LAST = re.compile(r"\d\s?[-–—]{1,2}\s?\d+\.?$")
# Words cut short that are words all the same: « Nature Commun. ».
CUT = frozenset(["comm", "commun", "compos", "electron", "instrum", "microbiol", "optim", "process", "propos"])
PARTED = re.compile(r"\s*;\s+")
SEVERAL = re.compile(r"\s+/\s+|(?<!dition)(?<!ditions)\s+:\s+")  # « Gallimard / Seuil », « Gallimard : Seuil »
ACCENTLESS = re.compile(
    r"\bE(?=coles?\b|ditions (?:d[eu]s? |la |le |l['’]|d['’]))|^E(?=ditions (?!Rodopi)[A-Z]|diteurs? [a-z])"
)
TO = re.compile(r"^A(?= (?:la|propos|travers|partir|quoi|chacun|bord)\b| l['’])")
LIGATURE = re.compile(r"\b(|b|c|ch|m|man|n|s|v)([Oo])e(?=uvr|urs?\b|uds?\b|ux?\b|ufs?\b|ils?\b)", re.IGNORECASE)
# Words whose « oe » is one letter: « fœtal », « œcuménique », « œsophage ».
JOINED_STEM = re.compile(r"\b(f?)([Oo])e(?=cum[ée]n|dèm|dém|dip|nolog|soph|strog|t(?:al|aux|o|us))")
SEMICOLON = re.compile(r"(?<=[\w»)])[ \u202f]?;(?=\s)")
SPACED_QUOTES = re.compile(r"(?<!\S)\" ([^\"]*[^\"\s]) \"(?=[\s,.;:?!)]|$)")  # « M. Roy " Les crues " », typed so
OF_BOOK = re.compile(r"(?:(?<=[a-zà-ÿ]{4})|(?<=(?: in|ing|ith) R))\.$")  # « Statistics with R. », of a chapter
FOOTNOTE = re.compile(r"(?<=\w{3})(?:[*†‡]| \*{2,})$")  # the call of a note of the journal, the stars of a critic
ELISION = re.compile(r"\b([LlDd]|[Qq]u)(['’]) (?=[a-zà-ÿœ])")  # « L' écriture », as Sudoc has it
# « d ' Interfaces », « L ’ art d ’ écrire »: what stands apart from both its words.
LONE_ELISION = re.compile(r"(?<![\w'’])([CDJLMNSTcdjlmnst]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uel|)[Qq]u) (['’]) (?=\w)")
# « 1918 - 1925 »; in « IGARSS 2018 - 2019 IEEE Symposium », a name ends with its year and another opens with one.
SPACED_YEARS = re.compile(
    r"(?P<acronym>\b[A-Z]{3,}\s)?\b(?P<first>[12]\d{3}) - (?P<last>[12]\d{3})\b(?P<name>(?= [A-Z]))?"
)
LOOSE = re.compile(
    r"(?<=\W[α-ω])\s+(?=-[A-Za-z]{3})|(?<=[^\W\d_]{2})\s+(?=[.,]\s)|(?<=\w)\s+(?=[®™])|\s+(?=[)\]])|(?<=[(\[])\s+"
)
OEUVRE = re.compile(r"\bO[Ee](?=uvres?\b)")
ORDINAL = re.compile(r"(?<!\w)(\d+|[IVXLC]+)i?[èeé]me(s?)\b")
ONLINE = re.compile(
    r"\s*\[(?:en ligne|internet|online|ressource électronique)\]", re.IGNORECASE
)  # « Alsic [en ligne] »
# « Princeton Univ. Press », « Univ. of California Pr. », « Presses Univ. de France »
SPRINGER = re.compile(
    r"\bSpringer (?:Berlin(?: ?[/,;-] ?| )Heidelberg|London|Netherlands|Singapore|US|Vienna)\b"
)  # as it calls itself
SHORT_UNIVERSITY = re.compile(r"\bUniv\.(?= (?:.+ )?Pr(?:ess\b|\.))")
SHORT_PRESS = re.compile(r"(?P<school>\bUniversity(?: of .+)?|\bMIT) Pr\.$")
FRENCH_PRESS = re.compile(r"\bPr(?:esses|\.) [Uu]niv\.(?= )")
SMALL_PRESS = re.compile(r"\b(?:(?P<before>Academic|ACM|CRC|MIT) press\b|university press\b)", re.IGNORECASE)
COMPANY = re.compile(  # which APA 7 (9.29) leaves out
    r"(?<=\w)(?:, ?| )(?i:AG|B\.?V|GmbH(?: & Co\.? KG)?|Inc|Incorporated|Limited|Ltd|LLC)\b\.?$"
)
SELF_PUBLISHED = re.compile(r"^self[- ]published(?: (?:at|by|on|through|via|with) |$)", re.IGNORECASE)
CATALOGUED = re.compile(r"(?<=Oxford University Press)(?: USA)? - OSO$")  # as ProQuest has it
HELD = frozenset(["figure", "graphic", "manuscript", "map", "speech"])  # whose museum or event has its town
FIRST = re.compile(r"(?<!\w)([1I])[eè]re\b")
RANKS = {"premier": "1", "première": "1", "second": "2", "seconde": "2", "deuxième": "2", "troisième": "3"}
TOME = re.compile(
    rf"(.*\w)\s*[,.:;(]\s*(?:(t(?:ome|\.))|vol(?:ume|\.))\s+(\d+|[IVXLC]+|{'|'.join(RANKS)})\)?\.?", re.IGNORECASE
)
NUMBER_SIGN = re.compile(
    r"\bn[°º]\.?\s?(?=\d)|(?<=\b(?:arrêté|décret) )no\.?\s(?=\d)|(?<=\bloi )no\.?\s(?=\d)|"
    r"(?<=\bordonnance )no\.?\s(?=\d)",
    re.IGNORECASE,
)
NTH = (
    r"(?:\d{1,2}\s?(?:e|è|ᵉ|ème|re|ère|st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nouvelle|new|revised)"
    r"\s(?:éd|ed)(?:ition\b|\.|(?=\)?$))"
)
EDITION_LAST = re.compile(
    rf"(?P<before>.*\w)(?:\s*[,.;]\s*|\s*\(|\s+[–—-]\s+|-)(?P<edition>{NTH})\)?\.?", re.IGNORECASE
)
EDITION_ALONE = re.compile(rf"{NTH}\.?", re.IGNORECASE)
EDITION_INSIDE = re.compile(
    rf"(?P<before>.*\w)(?:\s*,\s*|\s*\(|\s+[–—-]\s+|-)(?P<edition>{NTH})\)?(?P<after>\s?: .*)", re.IGNORECASE
)
WHOLE_BOOKS = frozenset(["book", "collection"])
EDITED = WHOLE_BOOKS | {"chapter", "document", "report", "standard"}
IN_JOURNAL = frozenset(["container-title", "container-title-short", "DOI", "ISSN", "issue", "page", "volume"])


def bare_titles(item: Item) -> None:
    """Change an item in place: its tome and edition apart, no place after its publisher, no stop after its journal."""
    _tome(item)
    _edition(item)
    _journal(item)
    bare_host(item)
    for name in TITLES:
        if name in item:
            item[name] = SPACED_YEARS.sub(_joined_years, LOOSE.sub("", FOOTNOTE.sub("", text_of(item, name))))
            item[name] = SPACED_QUOTES.sub(r'"\1"', text_of(item, name))
            joined = ELISION.sub(r"\1\2", LONE_ELISION.sub(r"\1\2", text_of(item, name)))
            item[name] = OEUVRE.sub("Œ", joined)
            item[name] = ONLINE.sub("", _ordinals(text_of(item, name)))
            item[name] = QUOTED_STOP.sub("", DOTS.sub("…", COLON_AFTER.sub("", text_of(item, name))))
    _bare_ends(item)
    _publisher(item)
    journal = text_of(item, "container-title")
    volume = text_of(item, "volume")
    if volume and journal.endswith(f" {volume}"):  # « J Mol Biol 215 », volume 215
        item["container-title"] = journal = journal.removesuffix(volume).rstrip(" ,")
    if journal.count(".") == 1 and str(item["type"]).startswith("article-"):
        last = journal.rpartition(" ")[2].rstrip(".")
        if " " not in journal or (last.lower() not in CUT and (is_common(last) or is_common_french(last))):
            item["container-title"] = STOP.sub("", journal)


def _publisher(item: Item) -> None:
    """A publisher as it signs, « Springer », without its town; of several, one sign between them."""
    if text_of(item, "publisher") == "University Press" and text_of(item, "publisher-place") in TOWNS:
        item["publisher"] = f"{item['publisher-place']} University Press"
    if "publisher" in item:
        unquoted = CATALOGUED.sub("", SELF_PUBLISHED.sub("", QUOTED.sub(r"\1", text_of(item, "publisher"))))
        apart = GLUED_ACRONYM.sub(" ", GLUED.sub(", ", unquoted))
        place, colon, _ = apart.partition(":")  # « Robotics: Science and Systems » has no town
        is_named = bool(colon) and f"{place}:" in text_of(item, "container-title")
        if colon and HOUSE_NAME.search(place) and apart.partition(":")[2].strip() in TOWNS:
            apart, is_named = place.strip(), True  # « Red Globe Press: London »
        elif colon and place.strip() in NAMES:
            apart, is_named = f"{place.strip()} ; {apart.partition(':')[2].strip()}", True  # « Elsevier : Academic »
        named = with_house_capitals(PLACE.sub("", apart if is_named else PLACE_FIRST.sub("", apart)))
        named = SPRINGER.sub("Springer", PUBLISHED_BY.sub("", named))
        named = FRENCH_PRESS.sub("Presses universitaires", SHORT_UNIVERSITY.sub("University", named))
        named = SHORT_PRESS.sub(r"\g<school> Press", named)
        named = SMALL_PRESS.sub(lambda found: f"{found['before'] or 'University'} Press", named)
        named = COMPANY.sub("", named)
        item["publisher"] = named if item["type"] in HELD else without_place(named)
        if item["type"] == "book" and item["publisher"] in TOWNS:
            _in_place_of_town(item)
        elif item["type"] == "article-journal" and item["publisher"] in TOWNS:
            del item["publisher"]
    if "publisher" in item:
        several = PARTED.split(SEVERAL.sub("; ", text_of(item, "publisher")))
        if len(several) > 1 and item["type"] not in HELD:
            several = [without_place(one) for one in several]
        item["publisher"] = ACCENTLESS.sub("É", f"{NBSP}; ".join(dict.fromkeys(several)))


def _bare_ends(item: Item) -> None:
    """A title without the stop that the style gives it, a court with its number in letters: « 1re chambre »."""
    if "title" in item:
        item["title"] = TWICE.sub(r"\1", FINAL_STOP.sub("", text_of(item, "title")))
    if item["type"] == "chapter" and "container-title" in item:
        item["container-title"] = OF_BOOK.sub("", text_of(item, "container-title"))
    if "authority" in item:
        item["authority"] = _ordinals(text_of(item, "authority"))


def _in_place_of_town(item: Item) -> None:
    """« London » published nothing; « Routledge », typed as its place, did."""
    del item["publisher"]
    typed = text_of(item, "publisher-place")
    if HOUSE_NAME.search(typed) and without_place(typed) not in TOWNS:
        item["publisher"] = without_place(typed)


def _ordinals(words: str) -> str:
    """« 1ère » is « 1re », « 6ème » « 6ᵉ », « XXèmes » « XXᵉˢ »."""
    return FIRST.sub(r"\1re", ORDINAL.sub(lambda found: f"{found[1]}ᵉ{'ˢ' * len(found[2])}", words))


def _joined_years(found: re.Match[str]) -> str:
    """Two years with the hyphen of a range, if the last is later and both are of one name."""
    is_of_two = found["acronym"] is not None and found["name"] is not None
    is_range = found["first"] < found["last"] and not is_of_two
    return found[0].replace(" - ", "-") if is_range else found[0]


def french_numbers(item: Item, language: str) -> None:
    """« Loi nᵒ 2016-1321 », as the style has it elsewhere, where « ° » is the sign of degrees."""
    if not language or language.lower().startswith("fr"):
        for name in (*TITLES, "issue", "genre", "publisher", "collection-title"):
            if name in item:
                item[name] = NUMBER_SIGN.sub(lambda sign: f"{sign[0][0]}ᵒ{NBSP}", text_of(item, name))


def _journal(item: Item) -> None:
    """« Robotics, 2016 IEEE International Conference on » has its words in order."""
    journal = text_of(item, "container-title")
    if found := INVERTED.fullmatch(journal) or TURNED.fullmatch(journal) or OF_SOCIETY.fullmatch(journal):
        item["container-title"] = f"{found['name']} {found['topic']}"
    elif found := CUT_TRANSACTIONS.fullmatch(journal):
        item["container-title"] = f"{found['name']} on {found['topic']}"
    title, stop, rest = text_of(item, "title").partition(f". {text_of(item, 'container-title')}, ")
    if item["type"] == "article-journal" and stop and PAGES_LAST.search(rest):
        item["title"] = title  # « Les crues. Revue des eaux, 8, 173-184 », copied from a list


def _tome(item: Item) -> None:
    """« Œuvres, tome premier » is « Œuvres (t. 1) » (APA 7, 10.2)."""
    found = TOME.fullmatch(text_of(item, "title"))
    if found and item["type"] in WHOLE_BOOKS and not {"volume", "number", "part-number"} & set(item):
        number = RANKS.get(found[3].lower(), found[3].upper())
        item["title"], item["volume"] = found[1], f"tome {number}" if found[2] else number


def _edition(item: Item) -> None:
    """« Le réseau, 3e éd. », « Networks (2nd ed.) »: an edition that stands in the title has its own place."""
    if item["type"] in WHOLE_BOOKS and EDITION_ALONE.fullmatch(text_of(item, "volume")):
        item.setdefault("edition", item.pop("volume"))  # « volume = {2e éd.} », as Cairn has it
    name = "container-title" if item["type"] == "chapter" else "title"
    found = EDITION_LAST.fullmatch(text_of(item, name)) or EDITION_INSIDE.fullmatch(text_of(item, name))
    found = found or repeated_edition(text_of(item, name), text_of(item, "edition"))
    if found and item["type"] == "article-journal" and not IN_JOURNAL & set(item):
        item["type"] = "book"  # which no journal has
    if found and item["type"] == "webpage" and "issued" in item:
        item["type"] = "document"  # that stays, as the style has no edition of a page
    if found and item["type"] in EDITED:
        item[name] = "".join(filter(None, (found["before"], found.groupdict().get("after"))))
        item.setdefault("edition", found["edition"])


def french_colons(item: Item, language: str) -> None:
    """« Le réseau : une étude »: the spaces of a title in French, before its colon and marks, in its guillemets."""
    for name in TITLES:
        if (title := text_of(item, name)) and (is_french_title(title, language) or is_of_french(item, name, language)):
            spelt = title if OWN_SPELLING.fullmatch(title) and name == "container-title" else _spelt(title)
            quoted = CLOSES.sub(f"{NBSP}»", OPENS.sub(f"«{NBSP}", spelt))
            parted = SEMICOLON.sub(f"{FINE};", quoted) if name == "title" else quoted  # an export may have its host so
            item[name] = MARK.sub(f"{FINE}\\1", COLON.sub(f"{NBSP}:", parted))


def foreign_colons(item: Item, language: str) -> None:
    """« En pos del río: ensayos »: no space before the colon of a title in another language, as catalogues have one."""
    for name in TITLES:
        title = text_of(item, name)
        is_foreign = bool(language) or is_english(title) or bool(spoken_language(title))
        is_foreign = is_foreign or is_german_title(title, "", text_of(item, "title"))
        if ISBD.search(title) and is_foreign and not is_french_title(title, language):
            item[name] = ISBD.sub(": ", title)


def _spelt(title: str) -> str:
    """A French title with the accents of its capitals and with « œ », where the key had none."""
    for ligature in (LIGATURE, JOINED_STEM):
        title = ligature.sub(lambda found: found[1] + ("Œ" if found[2] == "O" else "œ"), title)
    return with_capitals(TO.sub("À", title))
