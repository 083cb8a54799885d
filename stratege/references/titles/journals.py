"""Names of journals: `journal_case("Journal of medical ethics")` is « Journal of Medical Ethics »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.dates import WRITTEN
from stratege.diagnostics import phrase
from stratege.references.parts import Item, date_parts, text_of
from stratege.references.titles.plain_words import is_all_english
from stratege.references.titles.shouted_journals import SHORTEST_WORD, SMALL, WORD, unshouted
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.languages import is_english

BIG = re.compile(r"(?<=\w )(?:And|For|From|In|Of|On|The|To|With)(?= \w)")  # « Genetics And Genomes »
SMALL_SUBTITLE = re.compile(r" : [a-z].*")  # « Genes : devoted to heredity », as the NLM adds what a journal is about
LOWERED = re.compile(r"(?<![\w'’;-])[a-z][a-z]+")
HYPHENED = re.compile(r"(?<=[\w][-‐‑])[a-z]{2,}")  # « multi-agent » of a journal that has no capitals
# « acta mechanica et automatica », a journal in Latin.
LATIN_HEAD = re.compile(r"(?:acta|annales|archiva|archivum) [a-z ]+")
SMALL_IN_LATIN = frozenset(["ad", "de", "et", "in", "pro"])
# « Histoire & Mesure, 1989 volume 4 - numéros 1-2. Varia. », as Persée names the issue that holds an article.
ISSUE = re.compile(
    r"(?P<name>[^,\d]+),? (?:(?P<year>\d{4}),? )?vol(?:ume|\.) ?(?P<volume>\d+)(?: ?[-–,] ?| )"
    r"(?:numéros?|nos?|n[°º]s?) ?(?P<issue>\d+(?:[-–/]\d+)?)\.?(?: Varia\.?)?",
    re.IGNORECASE,
)
VOLUME_LAST = re.compile(
    r"(?P<name>[^,\d]+), vol(?:ume|\.)? ?(?P<volume>\d+)(?:,? ?\(?(?:no\.?|n[°º]|issue) ?(?P<issue>\d+)\)?)?",
    re.IGNORECASE,
)
# « Communications of the ACM 30 », of an article with pages: no « Dialogue 21 ».
NUMBER_LAST = re.compile(r"(?P<name>(?:[^,\d\s]+ ){3,})(?P<volume>\d{1,3})(?P<issue>)")
OWN_ACRONYM = re.compile(r"(A(?:CM|cm) .+|Journal of the A(?:CM|cm)) \([A-Za-z]{3,8}\)")  # as Google Scholar has them
INITIALS_LAST = re.compile(r"(?P<name>[^,]+), (?P<initials>[A-Z]{2,6})")  # « Opt. Lett., OL », as Optica exports it
LAST_STOP = re.compile(r"(?:(?<=Phys\. Rev\. [A-EX])|(?<=Physica [A-E]))\.$")
OFFICIAL = re.compile(
    r" ?: (?:[^:]+ : )?(?:the )?official (?:journal|organ|publication)\b.*", re.IGNORECASE
)  # whose it is
ONLINE = re.compile(r"\s*[(\[](?:[EÉ]n ligne|[Oo]nline)[)\]]$")  # « Cybergeo (En ligne] », of libraries
STOP_AFTER_YEAR = re.compile(r"(?<=\b(?:19|20)\d\d)\.$")  # « ConTEL 2005. »
TO_APPEAR = re.compile(
    r"\s*\((?:accepted|forthcoming|in press|à paraître|sous presse|to appear)\b[^()]*\)$", re.IGNORECASE
)
# « To appear in Journal of Lakes », « Proc. Lakes, to appear »: the state of a paper, which is no name.
APPEARING = re.compile(
    r"^(?:to appear|accepted(?: for publication)?|submitted|forthcoming) (?:in|to)\s+(?:the )?(?=[^\W\d_])|"
    r"(?<=[\w.]), (?:to appear|in press|forthcoming|submitted)$",
    re.IGNORECASE,
)
NOT_YET = re.compile(r"accepted|forthcoming|in press|submitted|to appear|soumis|sous presse|à paraître", re.IGNORECASE)
ONE_WORD = frozenset(
    ["brain", "cancer", "cell", "chest", "circulation", "cognition", "ecology", "energy", "evolution", "gut"]
)
ONE_WORD |= {
    "immunity",
    "lancet",
    "molecules",
    "nature",
    "neuron",
    "pain",
    "physics",
    "science",
    "sensors",
    "stroke",
    "water",
}
# Journals of astronomers, by the first part of their DOIs.
OF_STARS = {
    "10.1051/0004-6361/": "Astronomy & Astrophysics",
    "10.1093/mnras/": "Monthly Notices of the Royal Astronomical Society",
    "10.3847/1538-4357/": "The Astrophysical Journal",
}
SHORT_STARS = re.compile(r"A&A|AAP|ApJ|APJ|MNRAS|aap|apj|mnras")
SPECIAL = re.compile(r"(?P<name>[^,]+), hors[- ]s[ée]rie(?: (?:n[°ºo.]+ ?)?(?P<number>\d+))?", re.IGNORECASE)
# « PLoS medicine », as PubMed has those whose brand is no word.
BRANDED = re.compile(r"(?:BMC|BMJ|EMBO|FEBS|JAMA|JMIR|P[Ll][Oo]S) (?=[a-z])")
PLOS_ONE = re.compile(r"^P[Ll]o[Ss] [Oo]ne$")  # as Google Scholar has it
LOWERED_ACRONYM = re.compile(
    r"\b(?:Acm|Ieee|Siam)\b|^(?:Aaai|Aistats|Cvpr|Eccv|Emnlp|Iccv|Iclr|Icml|Icra|Ijcai|Iros|Naacl|Nips|Siggraph)$"
)
JAMMED = re.compile(r"(?:[A-Z][A-Za-z]*\.){2,}[A-Z]?")
INNER_STOP = re.compile(r"\.(?=[A-Z])")
LETTERED = re.compile(r"([A-H])\s?(\d+)")
BY_LETTER = re.compile(
    r"Physical Review|Phys\. Rev\.|Nuclear Physics|Nucl\. Phys\.|Physics Letters|Phys\. Lett\.|Physica"
)
NUMBERS = frozenset(["issue", "volume"])
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")  # « 1895 » is a journal, whose issues have numbers
COUNTRIES = """
    Argentina|Australia|Austria|Belgium|Brazil|Bulgaria|Canada|Chile|China|Croatia|Czech Republic|Denmark|Egypt|England|
    Finland|France|Germany|Greece|Hungary|India|Iran|Ireland|Israel|Italy|Japan|Korea|Mexico|Netherlands|Norway|Poland|
    Portugal|Romania|Russia|Scotland|Serbia|Slovakia|Slovenia|Spain|Sweden|Switzerland|Taiwan|Turkey|Ukraine|
    United Kingdom
"""
# « Medicine (Auckland, N.Z.) », « Neuroscience (London, England : 1992) », as the catalogue of the NLM tells apart
# journals of one name; or its number in place of that.
COUNTRY = "|".join(COUNTRIES.replace("\n    ", "").strip().split("|"))
LAND = re.compile(rf" \((?:{COUNTRY})\)$")  # « Sensors (Switzerland) », as Scopus has it
# « The Lancet. Respiratory medicine », « Circulation. Heart failure », as PubMed writes the sections of some.
SECTIONS = re.compile(
    r"^((?:The )?Lancet|Nature reviews|Cell reports|JAMA|(Circulation|JACC))\. (?=[A-Z])", re.IGNORECASE
)
QUALIFIER = re.compile(
    r" ?\((?: ?(?:ISSN:? )?\d{4}-\d{3}[\dXx] ?|[A-Z][\w .'-]+, (?:[A-Z][\w.]*\.|"
    + COUNTRY
    + r")(?: : \d{4})?|(?:[A-Z][\w .'-]+ : )?(?:1[89]|20)\d\d)\)$"
)


HELD_BY = re.compile(r" \[(?:custodian|distributor|producer|publisher)\]$", re.IGNORECASE)  # of Google Scholar
TOWN_LAST = re.compile(r"(.*[^\W\d_]); [A-ZÀ-Ý][\w'’-]+(?:,? [A-ZÀ-Ý][\w'’.-]+){0,2}")  # « English Today; Cambridge »
OF_PROQUEST = re.compile(r"https?://(?:www|search)\.proquest\.com/")


def split_issue(item: Item) -> Iterator[str]:
    """Give an article in place the volume and the issue that its journal's name holds; what is read, in French.

    The entry has neither of its own, and a year in the name must be that of the entry.
    """
    found = ISSUE.fullmatch(text_of(item, "container-title").strip())
    last = VOLUME_LAST.fullmatch(text_of(item, "container-title").strip())
    if last is None and "page" in item:
        last = NUMBER_LAST.fullmatch(text_of(item, "container-title").strip())
    if last:
        yield from _split_volume(item, last)
    if not found or item.get("type") != "article-journal" or NUMBERS & set(item):
        return
    if found["year"] and [found["year"]] != list(map(str, date_parts(item, "issued")[:1])):
        return
    name, volume, issue = found.group("name", "volume", "issue")
    item |= {"container-title": name.strip(), "volume": volume, "issue": issue}
    yield phrase("names_read", typed=found[0], read=f"{name.strip()}, {volume}({issue})")


def _split_volume(item: Item, found: re.Match[str]) -> Iterator[str]:
    """« Applied Mathematical Sciences, Vol. 3 », of an article that has no volume of its own."""
    if item.get("type") != "article-journal" or NUMBERS & set(item):
        return
    item |= {name: said for name, said in found.groupdict().items() if said and name in NUMBERS}
    item["container-title"] = found["name"].strip()
    numbers = f"{found['volume']}({found['issue']})" if found["issue"] else found["volume"]
    yield phrase("names_read", typed=found[0], read=f"{found['name'].strip()}, {numbers}")


def mend_journal(item: Item) -> None:
    """Change the journal of an article in place, if its name is English beyond doubt; a brand may begin as it likes."""
    whole = text_of(item, "container-title")
    if APPEARING.search(whole):
        item["container-title"] = whole = APPEARING.sub("", whole)
    if STOP_AFTER_YEAR.search(whole):
        item["container-title"] = whole = STOP_AFTER_YEAR.sub("", whole)
    if item.get("type") != "article-journal" or not whole:
        return
    whole = ONLINE.sub("", whole)
    if (YEAR.fullmatch(whole) and NUMBERS.isdisjoint(item)) or NOT_YET.fullmatch(whole):
        del item["container-title"]  # which is missing, as is told
        return
    if OF_PROQUEST.match(text_of(item, "URL")) and (placed := TOWN_LAST.fullmatch(whole)):
        whole = placed[1]
    whole = unshouted(whole)
    whole = _without_special(item, TO_APPEAR.sub("", whole))
    if _is_month(text_of(item, "volume")):
        del item["volume"]
    name = _respelt(item, bare_journal(whole))
    if SHORT_STARS.fullmatch(name):
        name = next((full for start, full in OF_STARS.items() if text_of(item, "DOI").lower().startswith(start)), name)
    if found := OWN_ACRONYM.fullmatch(name):
        name = found[1]
    if (found := INITIALS_LAST.fullmatch(name)) and _initials(found["name"]) == found["initials"]:
        name = found["name"]
    item["container-title"] = name = LAST_STOP.sub("", name)
    if LATIN_HEAD.fullmatch(name):
        item["container-title"] = name = LOWERED.sub(
            lambda word: word[0] if word[0] in SMALL_IN_LATIN else word[0].title(), name
        )
    if name.islower() and name.isalpha() and name in ONE_WORD:
        item["container-title"] = name = name.capitalize()
    if _is_spoken_small(name):
        item["container-title"] = name = f"{name[0].upper()}{name[1:]}"
    is_named = is_english(whole) or is_all_english(name) or _is_as_its_article(name, text_of(item, "title"))
    is_named = is_named or (BRANDED.match(name) is not None and all(map(is_common, name.split()[1:])))
    is_named = is_named or _is_of_house(name)
    if name[:1].isupper() and is_named:
        item["container-title"] = journal_case(name, "en")


def _initials(name: str) -> str:
    """« JOSAB » for « J. Opt. Soc. Am. B »."""
    return "".join(word[0] for word in WORD.findall(name) if word not in SMALL)


def _is_spoken_small(name: str) -> bool:
    """« revue philosophique », of common words alone, which no brand is: « eLife », « npj digital medicine »."""
    words = name.split()
    return len(words) > 1 and name.islower() and all(is_common(word) or is_common_french(word) for word in words)


def _without_special(item: Item, name: str) -> str:
    """« Air et Cosmos, Hors série », 26: a number of its own count is « (hors-série 26) »."""
    found = SPECIAL.fullmatch(name)
    if not found or "issue" in item:
        return name
    number = found["number"] or text_of(item, "volume")
    item["issue"] = f"hors-série {number}".strip()
    if number == text_of(item, "volume"):
        item.pop("volume", None)
    return found["name"]


def _is_month(volume: str) -> bool:
    """Whether what Cairn exports as a volume, « Octobr », is the month of an issue, cut or not."""
    return len(volume) > 2 and any(name.startswith(volume.lower()) for name in WRITTEN)


def _is_as_its_article(name: str, title: str) -> bool:
    """Whether words that French has too, « Nature communications », name the journal of a title in English."""
    words = name.split()
    return len(words) > 1 and name.isascii() and is_english(title) and all(map(is_common, map(str.lower, words)))


def _is_of_house(name: str) -> bool:
    """« Philips research reports », « PeerJ computer science »: a name, then small words that are English alone."""
    first, *rest = name.split()
    is_spoken = len(rest) > 1 and all(word.islower() and (is_common(word) or word in SMALL) for word in rest)
    is_alone = any(len(word) > SHORTEST_WORD and not is_common_french(word) for word in rest)
    return is_spoken and is_alone and not (is_common(first) or is_common_french(first))


def _respelt(item: Item, name: str) -> str:
    """« PLOS ONE », « IEEE Access », « The Lancet Respiratory Medicine », « Phys. Rev. D », for names of exports."""
    name = _with_letter(item, PLOS_ONE.sub("PLOS ONE", name))
    name = LOWERED_ACRONYM.sub(lambda found: found[0].upper(), name)
    name = f"T{name[1:]}" if name.startswith("the ") else name
    name = SECTIONS.sub(lambda found: f"{found[1]}{':' if found[2] else ''} ", name)
    return _unjammed(item, name) if JAMMED.fullmatch(name) else name


def _with_letter(item: Item, name: str) -> str:
    """« Physical Review E », 74, of « Physical Review », volume E 74."""
    found = LETTERED.fullmatch(text_of(item, "volume"))
    if not found or not BY_LETTER.fullmatch(name):
        return name
    item["volume"] = found[2]
    return f"{name} {found[1]}"


def _unjammed(item: Item, name: str) -> str:
    """« Phys. Rev. D » of « Phys.Rev. », volume D83, as INSPIRE has it; the volume keeps its number."""
    name = INNER_STOP.sub(". ", name)
    if name.endswith(".") and (found := LETTERED.fullmatch(text_of(item, "volume"))):
        item["volume"] = found[2]
        return f"{name} {found[1]}"
    return name


def bare_journal(name: str) -> str:
    """A journal without what a catalogue adds to its name: the town and the year of its birth, or its ISSN."""
    return LAND.sub("", QUALIFIER.sub("", OFFICIAL.sub("", HELD_BY.sub("", name))))


def journal_case(name: str, language: str = "") -> str:
    """« Journal of medical ethics », as PubMed writes English names, is « Journal of Medical Ethics »."""
    whole, name = name, bare_journal(name)
    if any(map(str.isdigit, name)) or "/" in name:
        return name  # no name of a journal alone
    if not is_english(whole, language) and not name.lower().startswith("journal of "):
        return name
    plain = BIG.sub(_small, SMALL_SUBTITLE.sub("", name))
    cased = LOWERED.sub(_big, plain)
    return cased if cased == plain else HYPHENED.sub(_big, cased)


def _big(word: re.Match[str]) -> str:
    return word[0] if word[0] in SMALL else word[0].capitalize()


def _small(word: re.Match[str]) -> str:
    return word[0].lower()
