"""English titles as APA 7 prints them: « The rise of the network society ».

Reference managers export them in Title Case, and put braces where a capital must stay. A word loses its capital if it
is a common one; a name, an acronym, or a word that nobody knows keeps it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from stratege.references.titles.acronyms import is_acronym
from stratege.references.titles.acts import acts_in
from stratege.references.titles.hyphened import in_product, is_name_inside
from stratege.references.titles.inner_openings import inner_openings
from stratege.references.titles.latin_words import is_latin
from stratege.references.titles.named_persons import FIRST_WORDS, SURNAMES, is_first_name
from stratege.references.titles.named_phrases import SHOUTED, named_in
from stratege.references.titles.numbered import numbered_in
from stratege.references.titles.stray_capitals import without_strays
from stratege.references.titles.title_names import NEW_PEOPLE, SMALL_REGION, is_name, is_no_name, reserves
from stratege.references.titles.title_places import named_at
from stratege.references.titles.typed_case import HYPHENS, LONGEST_SMALL, heading, is_shouted, is_title_case, last_word
from stratege.references.words.english import PREFIXES, SHARED, WORD, is_common
from stratege.references.words.languages import ENGLISH

SMALL_IN_NAMES = frozenset(["and", "for", "of", "on", "the"])
# « Appendix A », « Group A Streptococcus »: before a letter that is a name.
LETTERS = """
    annex apolipoprotein appendix cathepsin category chapter class coenzyme cyclin cyclosporin domain exhibit factor
    figure fraction gene genes grade group haemoglobin haemophilia hemoglobin hemophilia hepatitis immunoglobulin
    influenza kinase lamin letter level paratyphi part phase plan protein schedule section series strain subunit
    synthase table title toxin type vitamin volume
"""
LETTERED = frozenset(LETTERS.split())
# Beginnings of words that stand alone, « cyber risk », and those that hang: « oligo- and polystyrenes ».
BEGINNINGS = frozenset(
    ["agro", "bio", "crypto", "cyber", "eco", "hydro", "macro", "micro", "nano", "neuro", "socio", "techno"]
)
HANGING = re.compile(r"(?!(?:Afro|Anglo|Euro|Franco|Indo|Italo|Russo|Sino|Turco))[A-Z][a-z]+[io]-(?= (?:and|or|to)\b)")
CHEMICAL = re.compile(r"\[[a-z\d,']{1,6}\]-?[a-z]{3}")  # « benzo[a]pyrene »
# A question in quotation marks that opens a title or a subtitle, and is one by itself: « “Who Knows?” The Role of ».
QUESTION = re.compile(r"(?:^|(?<=: ))(?:[“\"][^“”\"]+[?!][”\"]|[‘'][^‘]+?[?!][’']|«[^«»]+[?!]\s?»)\s(?=[A-Z])")
JOINED_A = re.compile(r"[-‐‑](?!(?:posteriori|priori|theoretic)\b)\w", re.IGNORECASE)  # « A-weighted »
# What a title names before its colon: « CDM-Core: An ontology ».
OPENING_NAME = re.compile(r"[A-Za-z\d]*[A-Z]{2}[A-Za-z\d]*-[A-Z][a-z]+(?=\s?:\s)")
NETWORK = re.compile(r"\b[A-Z]-Nets?\b")  # « U-Net »
DIRECTION_WORDS = """
    cape central east eastern fort great lake mount new north northern saint south southern
"""
DIRECTIONS = frozenset(DIRECTION_WORDS.split())
WESTERN = frozenset(["west", "western"])
FIRST = "art bill bob dick drew frank grace grant guy harry hope jack mark martin max pat ray rob rose will"
FIRST_NAMES = frozenset(FIRST.split())
OF_PLACES = frozenset(
    [
        *("bank", "battle", "bay", "church", "city", "congress", "duke", "edict", "gulf", "kingdom", "museum", "port"),
        *("treaty", "university"),
    ]
)
OF_PLACE = re.compile(r" of (?:the )?([A-Z][a-z]+)")
# What Title Case may be of: not the names of journals, congresses, laws and programs.
UNTOUCHED = frozenset(
    (
        *("bill", "hearing", "jurisdiction", "legal", "legal_case", "legislation", "mvproceedings", "periodical"),
        *("proceedings", "regulation", "software", "treaty"),
    )
)
# Names of series, which exports of Springer give as the book of a chapter.
SERIES = re.compile(
    r"(?:Lecture Notes (?:in|on)|Advances in (?:Experimental Medicine|Intelligent Systems|(?:[\w-]+ )*Computing)|"
    r"Communications in Computer and|IFIP Advances in|Studies in (?:Computational|Health Technology|Fuzziness)|"
    r"Methods in (?:Enzymology|Molecular Biology)|Springer (?:Proceedings|Series|Tracts) in|Topics in Current)\b.*",
    re.IGNORECASE,
)
FEWEST = 3  # words of a title in capitals, where fewer may be a name
# Acronyms whose plural has a small letter, which a title in capitals does not show: « SMEs ».
PLURALS = re.compile(r"\b(?:API|CD|CEO|CNN|CPU|DJ|DVD|FPGA|GAN|GPU|LED|LLM|MOOC|NGO|OER|PC|PDF|PHD|SDG|SME|UAV|URL)S\b")
AFTER_STOP = re.compile(r"(?<=[a-z]{5}\. )[a-z]")  # of no abbreviation
PRODUCT = re.compile(r"\.[a-z]{2,4}\b|/(?:CSS|JS|Linux|SQL)\b")  # « Node.js », « Booking.com », « Bootstrap/JS »
ORDINAL_ENDS = frozenset(["Nd", "Rd", "St", "Th"])  # « 21St », as programs have it
# « The floods | The River », « The floods - The River Times »: the name of a site.
SITE_LAST = re.compile(
    r"(?<=\|\s)[^|.:?!]{1,30}$|(?<=\s-\s)The (?:[A-Z][a-z]+ ){0,3}(?:Atlantic|Conversation|Economist|Guardian|Herald|"
    r"Independent|Journal|New Yorker|Observer|Post|Telegraph|Times|Tribune|Verge)$"
)
SUBTITLE = re.compile(  # in quotation marks too, but no address
    r"(?:(?<=[a-z][!?]—)|(?<=[\w})”’\"'!?.]: )|(?<=[\w})”’\"'!?]: [“\"‘'`])|(?<=[\w})]\? ))[a-z]+(?![A-Za-z]|://|\.[a-z])"
)
SPACED = re.compile(r"(?<=[\w}).])\s+(?=[:?!,;](?:\s|$))")
# European law, whose name keeps its capitals wherever it stands: « Regulation (EU) 2016/679 of the … ».
LAW_NAME = re.compile(
    r"(?:Commission |Council )?(?:Delegated |Implementing )?(?:Decision|Directive|Regulation) "
    r"(?:\((?:EC|EEC|EU)(?:, Euratom)?\)|(?:No )?\d+/\d+/E[CU])"
)
PAIRED = re.compile(r" (?:and|or) ([A-Z][a-z]+) ([A-Z][a-z]+)")  # « Northern and Central Europe »
NUMBERED = re.compile(r"['’]\d{2,4}\b")  # « Grid'5000 », « Europar'99 »
SUM = re.compile(r" [+=] ")  # « king - man + woman = queen », which a hyphen parts as a sign
NUMBER_FIRST = re.compile(r"\d[\d,. ]*\s(?=[^\W\d_])(?<!\.\s)")
WIDE = re.compile(r"(?<=:)\s{2,}")
JOINED = re.compile(r"\w\}*–$|[^\W\d_]\}*--$")  # not « 1.0--Fundamental »
AFTER_DASH = re.compile(r"(?:^|\s)(?:[–—-]|---?)\s+$")
# « I. The Method of Record Linkage », the first part of a work.
PART_NUMBER = re.compile(r"\W*[A-HJ-Z]?[IVX]{0,3}(?<=[A-Z])\.\s\W*")
# « Behavior: Volume V. The Effect of Delay », whose number is no initial.
NUMBERED_PART = re.compile(r"\b(?:Book|Part|Volume) (?:[IVXL]+|\d+)\.\s[\"“‘]?$")
LONGEST_PART = 18
LINKS = frozenset(["and", "but", "nor", "or", "yet"])  # « Earl, saint, skald – and music », which a dash goes on with
OPENS = re.compile(
    r"(?:(?:[:?!–—]|(?:(?<![A-Z])|(?<=[A-Z]{5}))(?<!\bcf)(?<!\b[JS]r)(?<!\bsp)(?<!\bspp)(?<!\bsubsp)(?<!\bnov)(?<!\b[Vv]s)\.)\s|\s-\s|[–—]|---?|"
    r"(?<=[a-z)\d][.:?!]\s)[IVX]{1,4}\.\s)[\s\"“‘'`«(\[]*$"  # « Solver. II. Radiation »
)


def sentence_case(title: str) -> str:
    """The title in sentence case if it is in Title Case or in capitals; what stands in braces stays.

    The first word of a subtitle has its capital, whatever the case of the others (APA 7, 6.17).
    """
    title = WIDE.sub(" ", SPACED.sub("", title))  # as French has them, and catalogues
    if LAW_NAME.match(title):
        return title
    if is_shouted(title) and len(WORD.findall(title)) >= FEWEST:
        return _subtitled(from_capitals(title))
    return _subtitled(_from_title_case(title))


def from_capitals(title: str) -> str:
    """« MESSAGE FILTERING IN FRANCE »: common words are lowered, names keep a capital, short acronyms all theirs."""
    kept = protected(title)

    def lowered(word: re.Match[str]) -> str:
        if kept[word.start()] or is_acronym(word[0]):
            return word[0]
        if is_latin(word, title) or word[0].lower() in BEGINNINGS or _is_prefix(word, title):
            return word[0].lower()
        if len(word[0]) <= LONGEST_SMALL or is_common(word[0]):
            is_small = is_common(word[0]) or word[0].lower() in ENGLISH | SHARED
            return word[0].lower() if is_small else word[0]
        return word[0].capitalize()

    found = SMALL_REGION.sub(lambda word: word[0].capitalize(), SHOUTED.sub(_named, WORD.sub(lowered, title)))
    found = PLURALS.sub(lambda word: f"{word[0][:-1]}s", found)
    found = AFTER_STOP.sub(lambda letter: letter[0].upper(), found)
    first = WORD.search(found)
    return f"{found[: first.start()]}{found[first.start()].upper()}{found[first.start() + 1 :]}" if first else found


def _named(phrase: re.Match[str]) -> str:
    """« New York » for « new York », whatever its capitals were."""
    return WORD.sub(lambda word: word[0] if word[0] in SMALL_IN_NAMES else word[0][0].upper() + word[0][1:], phrase[0])


def _subtitled(title: str) -> str:
    kept = protected(title)
    return SUBTITLE.sub(lambda word: word[0] if kept[word.start()] else word[0].capitalize(), title)


def _from_title_case(title: str) -> str:
    kept = protected(title)
    found = list(WORD.finditer(title))
    after_number = NUMBER_FIRST.match(title)  # « 5 Myths about », whose first word is the number
    words = [
        word
        for word in found[0 if after_number else 1 :]
        if not kept[word.start()] and not _is_joined_to_braces(word, title)
    ]
    openings = inner_openings(title)
    opening = [word for word in words if word.start() in openings or _opens_subtitle(word, title)]
    first = {word.start() for word in opening if word[0][1:] == word[0][1:].lower()}  # not « iPhone »
    answers = {question.end() for question in QUESTION.finditer(title)}
    inner = [word for word in words if word.start() not in first | answers]
    told = inner if is_title_case(inner) else heading(title, inner)
    if not told:
        return without_strays(title, inner, _is_lowered)
    lowered = {word.start() for word in told if _is_lowered(word, title)}
    cased = (char.lower() if place in lowered else char for place, char in enumerate(title))
    return "".join(char.upper() if place in first else char for place, char in enumerate(cased))


def _is_joined_to_braces(word: re.Match[str], title: str) -> bool:
    """« {C}loud », « Bib{TeX} »."""
    return title[word.start() - 1] == "}" or title[word.end() : word.end() + 1] == "{"


def _opens_subtitle(word: re.Match[str], title: str) -> bool:
    """Whether a word follows a sign that parts titles; in « stiffness–Induced » the dash joins two words."""
    if title.startswith("-The ", word.end()):  # a title pasted after another
        return True
    if title.startswith("://", word.end()) or (word[0].islower() and PRODUCT.match(title, word.end())):
        return False
    before = title[max(0, word.start() - 9) : word.start()]
    if word[0][0].isupper() and (before.endswith((" | ", " > ")) or _opens_first_part(word, title)):
        return True
    if before.endswith(" - ") and word[0][0].islower() and (word[0] == "by" or SUM.search(title, word.end())):
        return False
    if AFTER_DASH.search(before) and word[0] in LINKS:
        return False
    is_joined = JOINED.search(before) and word[0].lower() not in ENGLISH | SHARED
    is_numbered = NUMBERED_PART.search(title[max(0, word.start() - LONGEST_PART) : word.start()]) is not None
    return (is_numbered or bool(OPENS.search(before))) and not is_joined


def _opens_first_part(word: re.Match[str], title: str) -> bool:
    """« The » of « I. The Method », not « Coli » of « E. Coli »."""
    is_said = word[0].lower() in SHARED | ENGLISH | {"the"} or is_common(word[0])
    return is_said and PART_NUMBER.fullmatch(title, 0, word.start()) is not None


def protected(title: str) -> list[bool]:
    """Of each sign, whether it stands in braces or in a name of several words, or is a macro's."""
    return list(_protected(title))


@lru_cache(maxsize=64)  # the steps that a title goes through ask in turn
def _protected(title: str) -> tuple[bool, ...]:
    kept, depth = [False] * len(title), 0
    for place, sign in enumerate(title) if "{" in title or "}" in title else ():
        depth += (sign == "{") - (sign == "}")
        kept[place] = depth > 0
    opening = OPENING_NAME.match(title)
    others = [
        *NETWORK.finditer(title),
        *reserves(title),
        *named_at(title),
        *filter(None, (opening, SITE_LAST.search(title))),
    ]
    for start, end in [*named_in(title), *acts_in(title), *numbered_in(title), *(found.span() for found in others)]:
        kept[start:end] = [True] * (end - start)
    return tuple(kept)


def _is_lowered(word: re.Match[str], title: str) -> bool:
    """A common word with one capital, its first, which is no part of a name: « South Africa », « Mark Twain »."""
    text = word[0]
    after = WORD.match(title, word.end() + 1)
    is_named = PRODUCT.match(title, word.end()) or in_product(word, title) or is_name_inside(word, title)
    if not text[0].isupper() or text[1:] != text[1:].lower() or is_named or NUMBERED.match(title, word.end()):
        return False
    if title[word.start() - 1].isdigit():  # « CO2Emissions »
        return text in ORDINAL_ENDS
    if not is_common(text) and is_no_name(word, title):
        return True
    if title[word.end() : word.end() + 1] in HYPHENS and title[word.end() + 1 : word.end() + 2].isdigit():
        return text.lower() in LETTERED  # « Type-2 diabetes », not « Sentinel-2 »
    if len(text) == 1:
        return after is not None and _is_article(word, title)
    if CHEMICAL.match(title, word.end()) or text.lower() in BEGINNINGS or HANGING.match(title, word.start()):
        return True
    if is_latin(word, title) or _is_prefix(word, title):
        return True
    return is_common(text) and not (_opens_name(text.lower(), word, title) or is_name(word, title))


def _is_prefix(word: re.Match[str], title: str) -> bool:
    """« Pre » of « Pre-Columbian »."""
    if title[word.end() : word.end() + 1] != "-":
        return False
    after = WORD.match(title, word.end() + 1)
    is_mid = (
        word[0].lower() == "mid" and after is not None and is_common(after[0])
    )  # « Mid-Century », not « Mid-Wales »
    return is_mid or PREFIXES.match(f"{word[0].lower()}xxxxx") is not None


def _is_article(letter: re.Match[str], title: str) -> bool:
    """Whether a letter is « a », and no part of a name or of another word: « A.D. », « Sentinel-2A », « MRTF-A »."""
    if title[letter.end() : letter.end() + 1] == "." or title[letter.start() - 1].isdigit():
        return False
    is_part = title[letter.start() - 1] in HYPHENS or last_word(title[: letter.start()]) in LETTERED
    return not (is_part or JOINED_A.match(title, letter.end())) and is_common(letter[0])


def _opens_name(text: str, word: re.Match[str], title: str) -> bool:
    """Whether a word begins the name of a place or of a person: « University of California », « South Africa »."""
    place = OF_PLACE.match(title, word.end())
    if place and text in OF_PLACES and not is_common(place[1]):
        return True
    after = WORD.match(title, word.end() + 1)
    is_before_name = after is not None and after[0][0].isupper() and not is_common(after[0])
    if text == "new" and after is not None and NEW_PEOPLE.match(after[0]):
        return False
    if is_before_name and text in DIRECTIONS | WESTERN | FIRST_NAMES:
        return True
    if is_first_name(word, title):
        return True
    if text in FIRST_WORDS and after is not None and after[0][0].isupper() and after[0].lower() in SURNAMES:
        return True
    pair = PAIRED.match(title, word.end())
    return bool(pair and {text, pair[1].lower()} <= DIRECTIONS | WESTERN and not is_common(pair[2]))
