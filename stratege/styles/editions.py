"""What an edition is called, in French: `french_edition("Deuxième édition revue")` is « 2ᵉ éd. revue »."""

from __future__ import annotations

import re

from stratege.references.makers import EDITION, TAGS

RANKS = (
    "première|premiere|first",
    "deuxième|deuxieme|seconde|second",
    "troisième|troisieme|third",
    "quatrième|quatrieme|fourth",
    "cinquième|cinquieme|fifth",
    "sixième|sixieme|sixth",
    "septième|septieme|seventh",
    "huitième|huitieme|eighth",
    "neuvième|neuvieme|ninth",
    "dixième|dixieme|tenth",
    "onzième|onzieme|eleventh",
    "douzième|douzieme|twelfth",
    "treizième|treizieme|thirteenth",
    "quatorzième|quatorzieme|fourteenth",
    "quinzième|quinzieme|fifteenth",
)
# In Spanish, Portuguese, Italian and German, of which French keeps the number alone.
FOREIGN_RANKS = (
    "primera|primeira|prima|erste",
    "segunda|seconda|zweite",
    "tercera|terceira|terza|dritte",
    "cuarta|quarta|vierte",
    "quinta|fünfte",
    "sexta|sesta|sechste",
    "s[eé]ptima|s[eé]tima|settima|siebte",
    "octava|oitava|ottava|achte",
    "novena|nona|neunte",
    "d[eé]cima|zehnte",
)
FOREIGN_RANK = re.compile(
    rf"(?:{'|'.join(rf'(?P<r{rank}>{words})' for rank, words in enumerate(FOREIGN_RANKS, 1))})"
    r"(?:,? .*\b(?:Auflage|Ausgabe|edici[oó]n|edição|edizione|ed\b\.?).*)?",
    re.IGNORECASE,
)
RANK = re.compile("|".join(rf"(?P<r{rank}>(?:{words})\b)" for rank, words in enumerate(RANKS, 1)), re.IGNORECASE)
NUMBERED = re.compile(
    rf"(\d+)\s*(?:[èé]me|eme|ère|ere|nde?|de|re|er|st|rd|th|e|ᵉ|è|\.)?(?:\s*{EDITION}|(?=\s*(?:$|,)))\s*(.*)",
    re.IGNORECASE,
)
# « 15. Auflage », « 2., überarbeitete Aufl. », « 6. ed., Pearson internat. ed. », « 2a ed. », « 3ª edición »: the
# number is all that French keeps.
FOREIGN = re.compile(
    r"(?:(?:Lizenz|Orig|Sonder|Taschenbuch|Ungek)[\w.-]*,? )?"
    r"(\d+)(?:\.|\. ed\.?, .*|\..*\b(?:Aufl|Auflage|Ausgabe)\b.*|"
    r"\s?[ªaº]\.?\s(?:ed\b\.?|edici[oó]n|edição|edizione)|e\sdruk)"
)
ORDINAL = re.compile(r"\b(\d+)(?:e|è|ème)\b")
QUALIFIED = re.compile(
    r"(\d+)(?:st|nd|rd|th) (?P<words>[^\W\d_].*\w) ed(?:ition\b|\b)\.?", re.IGNORECASE
)  # « 2nd revised ed. »
QUALITIES = {
    **dict.fromkeys(("abridged", "abr."), "abrégée"),
    **dict.fromkeys(("enlarged", "expanded", "expanded and updated"), "augmentée"),
    "illustrated": "illustrée",
    "international": "internationale",
    "revised": "revue",
    **dict.fromkeys(("revised and expanded", "revised and enlarged", "rev. and enl."), "revue et augmentée"),
    **dict.fromkeys(("updated", "updated and revised"), "mise à jour"),
}
QUALITY = re.compile(rf"(?P<words>.+?)(?:\s+{EDITION})?", re.IGNORECASE)
NAMED = re.compile(rf"{EDITION}\s+(?=\w)", re.IGNORECASE)
NEW = re.compile(rf"(?:nouv(?:elle|\.)|new)\s*{EDITION}\s*", re.IGNORECASE)
REVISED = re.compile(rf"(?:rev(?:ised|\.)?)(?:\s*{EDITION}|$)", re.IGNORECASE)
SHORTENED = re.compile(r"\b(augm|corr|ill|mod|ref|rev)\b(?!\.)", re.IGNORECASE)
REPRINTED = re.compile(
    rf"nachdr(?:uck|\.)?|repr(?:int(?:ed)?|\.)?(?: {EDITION})?|ristampa|rist\.|"
    r"reimpr(?:esi[oó]n|\.)?|réimpr(?:ession|\.)?",
    re.IGNORECASE,
)
# What was printed again, or first somewhere, is no other edition.
PRINTING = re.compile(
    r"digitally printed version|"
    r"\d+\s?(?:e|ᵉ|ème|st|nd|rd|th|\.)?\s(?:tirage|impression|print(?:ing)?|publ|impr|druck)\b.*",
    re.IGNORECASE,
)
FIRST_SOMEWHERE = re.compile(
    rf"(?:first|1st) (?:U\.? ?S\.?|American|British|English|U\.? ?K\.?) {EDITION}", re.IGNORECASE
)
REISSUED = re.compile(r"re-?issued?|rééd(?:ition|\.)?", re.IGNORECASE)
ENGLISH_SEASONS = {"spring": "printemps", "summer": "été", "fall": "automne", "autumn": "automne", "winter": "hiver"}
ENGLISH_SEASON = re.compile(rf"({'|'.join(ENGLISH_SEASONS)}) (\d{{4}})(?: {EDITION})?", re.IGNORECASE)
SEASON = re.compile(r"(?:printemps|été|automne|hiver)\b.*", re.IGNORECASE)

FIRST_EDITION = "1re éd."
DATE_AFTER = re.compile(r"\s*\([^()]*\b(?:19|20)\d\d\)\.?$")  # « Revised edition (January 14, 2016). »
VERSION = re.compile(r"Version \d")
RELEASE = re.compile(
    r"(?:v(?=\d+\.\d)|(?=\d+\.\d+\.))(\d+(?:\.\d+)+)", re.IGNORECASE
)  # « 1.0.0 », of a book that is made as a program is
# « Third Edit », « 2nd Editio »: Mendeley cuts what is longer than its field.
CUT_SHORT = re.compile(r"(?<=\w )(?:Editio|Editi|Edit|Edi)$", re.IGNORECASE)
NO_EDITION = re.compile(r"0+")  # of Taylor & Francis, which numbers what has one edition so
WORD_STOP = re.compile(r"(?<=[Ee]dition)\.$")  # no abbreviation
REPEATED = re.compile(
    r"(?P<before>.*\w)\s(?P<edition>\w+\.? (?:edition|éd(?:ition|\.)|ed\.|auflage))\.?", re.IGNORECASE
)
STATED = re.compile(r"\s*,?\s+/\s.*")  # who made it, as catalogues say after it: « Nouv. éd. / par Luc Roy »
STOPLESS = re.compile(r"\b([eé]d)$", re.IGNORECASE)


def french_edition(edition: str) -> str:
    """An edition for the engine: a number alone, which it counts itself (« 2ᵉ éd. »), or all the words to print.

    « 1re » is the only feminine that differs. An encyclopædia may have an edition a season: « éd. été 2022 ».
    """
    typed = STATED.sub("", TAGS.sub("", edition)).strip()
    bare = typed.strip("[]") if typed.count("[") != typed.count("]") else typed
    whole = CUT_SHORT.sub("edition", DATE_AFTER.sub("", bare))
    words = STOPLESS.sub(r"\1.", SHORTENED.sub(r"\1.", whole))
    if foreign := _foreign_number(words):
        return _numbered(foreign, "")
    if REPRINTED.fullmatch(words):
        return "réimpr."
    if REISSUED.fullmatch(words):
        return "rééd."
    if PRINTING.fullmatch(words) or NO_EDITION.fullmatch(words):
        return ""
    if FIRST_SOMEWHERE.fullmatch(words):
        return FIRST_EDITION
    if VERSION.match(words):
        return f"v{words[1:]}"
    if release := RELEASE.fullmatch(words):
        return f"version {release[1]}"
    rank = RANK.match(words)
    counted = f"{str(rank.lastgroup)[1:]} {words[rank.end() :]}".strip() if rank else words
    if match := NUMBERED.fullmatch(counted):
        more = match[2].strip()
        return _numbered(match[1], "" if REPRINTED.fullmatch(more.lstrip(" ,(").rstrip(")")) else more)
    if found := QUALIFIED.fullmatch(words):
        return _numbered(found[1], QUALITIES.get(found["words"].lower(), found["words"]))
    if found := ENGLISH_SEASON.fullmatch(words):
        return f"éd. {ENGLISH_SEASONS[found[1].lower()]} {found[2]}"
    if SEASON.fullmatch(words):
        return f"éd. {words[0].lower()}{words[1:]}"
    if (found := QUALITY.fullmatch(words)) and found["words"].lower() in QUALITIES:
        return f"éd. {QUALITIES[found['words'].lower()]}"
    for pattern, french in ((NEW, "nouvelle éd. "), (REVISED, "éd. revue"), (NAMED, "éd. ")):
        if match := pattern.match(words):
            return f"{french}{words[match.end() :]}".strip()
    return ORDINAL.sub(r"\1ᵉ", WORD_STOP.sub("", words))


def repeated_edition(title: str, edition: str) -> re.Match[str] | None:
    """Where a title ends with its edition, which its own field has too: « Rivers Third Edition », of the third one."""
    found = REPEATED.fullmatch(title) if edition else None
    return found if found and french_edition(found["edition"]) == french_edition(edition) else None


def _foreign_number(words: str) -> str:
    """The number of an edition in another language, in figures or in words: « 2 » of « 2. Aufl. », « Segunda »."""
    if found := FOREIGN.fullmatch(words):
        return found[1]
    return str(found.lastgroup)[1:] if (found := FOREIGN_RANK.fullmatch(words)) else ""


def _numbered(number: str, more: str) -> str:
    if len(number) == 4:
        return f"éd. {number} {more}".strip()  # a year
    rank = "1re" if number == "1" else f"{number}ᵉ"
    if more:
        return f"{rank} éd.{'' if more.startswith(',') else ' '}{more}"
    return FIRST_EDITION if number == "1" else number
