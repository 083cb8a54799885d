"""Titles of any language in sentence case: `in_its_case("Les Réseaux Sociaux De France", "fr")`.

Each language has its own rules: `sentence_case` those of English, `french_case` those of French.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from stratege.references.parts import Item, names_of, text_of
from stratege.references.titles.acronyms import with_acronyms
from stratege.references.titles.evidence import (
    SITES,
    Evidence,
    Met,
    is_spelt_out,
    names_repeated,
    names_said,
    names_spelt,
    site_names,
    with_evidence,
)
from stratege.references.titles.french_case import french_sentence_case, is_french_title
from stratege.references.titles.german_case import german_sentence_case, is_german_title
from stratege.references.titles.half_shouted import quiet_half
from stratege.references.titles.latin_case import latin_case
from stratege.references.titles.plain_words import is_all_english, is_as_its_host
from stratege.references.titles.sentence_case import SERIES, UNTOUCHED, protected, sentence_case
from stratege.references.titles.shouted import lower_shouted, lower_species
from stratege.references.titles.site_homes import names_site
from stratege.references.titles.spanish_case import is_spanish_title, spanish_sentence_case
from stratege.references.titles.species import with_small_epithets
from stratege.references.titles.stray_capitals import without_met_strays
from stratege.references.titles.title_names import with_eponyms
from stratege.references.titles.title_tails import SHOWN_FILE, cut_tails
from stratege.references.titles.two_words import is_named_finding
from stratege.references.titles.typed_case import PROCEEDINGS
from stratege.references.words.english import WORD, is_common
from stratege.references.words.french import is_small_in_french
from stratege.references.words.languages import is_english
from stratege.references.words.spanish import is_common_spanish

SHORT, FEWEST_FOREIGN = 4, 3  # letters of what may be an acronym, words that tell a language
# « Essays on Chess (Vilásamaṇi maṇjarī) »: what the title is in another language, which says nothing of its own.
FOREIGN_LAST = re.compile(r"(?<=[a-z]) \((?=[^()]*[^\W\d_a-zA-Z])[^()]*\)$")
NAME_APART = re.compile(r": | [–—] ")  # of a program, from what it does
TAG = re.compile(r"</?(?:i|b|sub|sup|sc)>")
MARKED = re.compile(r"<(i|b|sub|sup|sc)>[^<>]*</\1>")
NO_CASE = re.compile(r"<span class=[\"']nocase[\"']>(.*?)</span>")  # pandoc's, for what keeps its capitals
SMALL_CAPS = re.compile(r"<span style=[\"']font-variant:\s?small-caps;?[\"']>(.*?)</span>")  # as Zotero writes them
# « the 2Nd International Workshop », as programs that give every word a capital have it; « 232Th » is thorium.
ORDINAL = re.compile(r"(?<![\w.])(\d?(?:1St|2Nd|3Rd)|\d{1,2}Th)(?= [A-Z])")
HELD, BRACED = re.compile(r"\{([^{}a-zà-ÿ][^{}]*)\}"), re.compile(r"\{([^{}]*)\}")
OTHER_ITALICS = re.compile(r"<(/?)(?:cite|em|italic)>")
UNCLOSED = re.compile(r"<(i|b|sub|sup)>([^<>]+)<\1>")  # « <i>Zalophus<i> », whose end was to have a bar
SUBSCRIPT = re.compile(r"\s*<sub>\s*([\d.,+=()-]+)\s*</sub>")  # « CO<sub>2</sub> » is « CO₂ »
SPACED_FORMULA = re.compile(  # « In <sub>0.18</sub> Ga <sub>0.82</sub> As films »: an element may follow
    r"(?<=[A-Za-z]\s)(<sub>[\d.,+=()-]+</sub>)\s+(?=[A-Z][a-z]?(?:\s*<sub>|\s+[a-z(]|-|$))"
)
LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
# « (second edition) », small beside a title in Title Case.
EDITION_LAST = re.compile(
    r"(?<=\w)(?:,? [(\[]|, )(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"new|revised|updated)(?: (?:and )?(?:revised|updated))? (?:ed\.|edition)[)\]]?$"
)
ADDRESS_LAST = re.compile(
    r"[\s,;.]*(?:\b(?:URL|available (?:at|from)|disponible sur)\s*:?)?\s+(?P<address>https?://\S+)$", re.IGNORECASE
)
# « TAMO:Fine-grained »; not « Wikipédia:Soyez audacieux », a page of those who write it.
TIGHT_COLON = re.compile(r"(?<=[A-Za-z]{3})(?<!\bWikip.dia):(?=(?:[A-Z][a-z]+|An?)[ -])")
TIGHT_COMMA = re.compile(r"(?<=[a-z]{3}),(?=[({]?[A-Z]?[a-z]{2})")  # « male mice,Mus musculus »
# « Les crues -Histoire »; not « le suffixe -Isme », nor « synthesis of -Lactams », whose letter was lost.
GLUED_DASH = re.compile(
    r"(?<![^\W\d_])(?!(?i:ending|suffix|terminaison))([^\W\d_]{5,}) -"
    r"(?=\{*[^\W\d_a-z\u00df-\u00ff][^\W\d_]{2,}(?!\w|-\s))"
)
# « Teaching programming-A journey », « Méthodes-Introduction à »: a subtitle that a hyphen alone parts from a title;
# not « vitamin-A study ».
GLUED_SUBTITLE = re.compile(
    r"(?<=[^\W\d_]{4} )([^\W\d_]{5,})(?<!hepatitis)(?<!protein)(?<!vitamin)-"
    r"(?=(?:An? (?:brief|broad|case|comparative|comprehensive|critical|journey|literature|meta-analysis|new|novel|"
    r"practical|primer|review|short|survey|systematic|tutorial)|(?:An )?Introduction (?:to|\w))\b)",
    re.IGNORECASE,
)
TIGHT_DASH = re.compile(r"(?<=[a-z]{4})-(?= (?:An?|L[ae]s?|The|Une?) [A-Z])")  # « Reference Model- The ISO Model »
# « Play--Its role in development »: two hyphens part a subtitle, where they join « Bland--Altman » and « 1--9 ».
TIGHT_SUBTITLE = re.compile(
    r"(?<=[^\W\d_]{4})(?:--|–)(?=(?:An|The|Its|Their) [A-Za-z]|"
    r"(?:(?:a|an|the) (?:case|new|practical|review|role|study|survey)|"
    r"(?:evidence|findings|implications|insights|lessons|perspectives|results) (?:for|from|in|of|on))\b)(?P<first>.)",
    re.IGNORECASE,
)
LOW_LINE = re.compile(r"(?<=[^\W\d_]{3}) \\?_ (?=[^\W\d_]{2})")  # « Extensions de corps _ Théorie de Galois »
BETWEEN = r"(\}? \{?)"  # the words of a name, which braces may hold one by one
YEAR = re.compile(r"(?:19|20)\d\d|['’]\d\d\b")  # of a congress, whose name keeps its capitals
BOOK_PARTS = ("chapter", "entry", "entry-encyclopedia", "entry-dictionary")
CASES = {"en": sentence_case, "es": spanish_sentence_case, "fr": french_sentence_case}
COMMON: dict[str, Callable[[str], bool]] = {"en": is_common, "es": is_common_spanish, "fr": is_small_in_french}
NO_EVIDENCE, NOTHING_MET = Evidence(), Met()
HOLDING = ("title", "container-title", "collection-title", "publisher", "event-title", "genre")
SAYING = ("archive", "collection-title", "container-title", "event-title", "note", "publisher")
GROUP_ROLES = ("author", "container-author", "editor")


def language_to_case(title: str, language: str = "", host: str = "") -> str:
    """« de », « en », « es » or « fr », whose rules a title in Title Case follows; empty if another, or in doubt.

    Where its words leave it in doubt, a title has the language of its `host`, if that is English or German.
    """
    if is_english(title, language):
        return "" if _is_foreign(title) else "en"
    if is_french_title(title, language):
        return "fr"
    if is_spanish_title(title, language):
        return "es"
    if is_german_title(title, language, host):
        return "de"
    bare = FOREIGN_LAST.sub("", title)
    is_known = is_all_english(bare) or is_named_finding(title) or is_as_its_host(title, host)
    return "en" if not language and is_known else ""


def _is_foreign(title: str) -> bool:
    """Whether a title in capitals, declared to be English, has hardly a word of it: each would pass for a name."""
    words = [word.lower() for word in WORD.findall(title) if len(word) > SHORT] if title.isupper() else []
    return len(words) >= FEWEST_FOREIGN and not any(map(is_common, words))


def without_echo(title: str) -> str:
    """« Networks: A Study: Networks », as Wiley tells Crossref the running head too, is « Networks: A Study »."""
    parts = title.split(": ")
    first, last = (_spoken(part) for part in (parts[0], parts[-1]))
    is_echo = len(parts) > 1 and first == last and (len(parts) > 2 or " " in first.strip())
    return ": ".join(parts[:-1]) if is_echo else title


def with_ordinals(title: str) -> str:
    """« The 2Nd Workshop » is « The 2nd Workshop », in English titles and names of congresses."""
    return ORDINAL.sub(lambda rank: rank[0].lower(), title)


def with_whole_dashes(title: str) -> str:
    """« Les crues -Histoire », where a space was lost, is « Les crues - Histoire ».

    So is « Les crues _ Histoire », and « Les crues de l'hiver-Introduction à »; « Play--Its role » has a long dash.
    """
    title = TIGHT_SUBTITLE.sub(lambda found: f"—{found['first'].upper()}", title)
    title = TIGHT_DASH.sub(" -", title)
    return LOW_LINE.sub(" - ", GLUED_SUBTITLE.sub(r"\1 - ", GLUED_DASH.sub(r"\1 - ", title)))


def _spoken(part: str) -> str:
    return part.replace("{", "").replace("}", "").casefold().strip(" .")


def in_its_case(title: str, language: str, evidence: Evidence = NO_EVIDENCE) -> str:
    """The title in sentence case by the rules of its language, but for what else is known of its words."""
    if not language or SHOWN_FILE.fullmatch(title):
        return title
    if is_spelt_out(title, evidence.groups):
        return title
    if edition := EDITION_LAST.search(title):
        return f"{in_its_case(title[: edition.start()], language, evidence)}{edition[0]}"
    if language == "de":
        return german_sentence_case(title)
    title = with_small_epithets(title) if language == "en" else title
    typed, title = title, lower_species(quiet_half(title) if language == "en" else title)
    quiet = lower_shouted(title, COMMON[language], protected(title))
    cased = CASES[language](quiet)
    if _is_lowered(title, cased):
        cased = with_evidence(cased, title, evidence)
    cased = (
        cased
        if cased == title
        else with_names(cased, (*evidence.groups, *evidence.names, *names_spelt(title, evidence.groups)))
    )
    if language != "en":
        return cased
    if cased == title:
        cased = without_met_strays(cased, evidence.pairs, protected(cased))
    return with_acronyms(with_eponyms(cased, protected(cased)), typed, evidence.acronyms)


def _is_lowered(typed: str, cased: str) -> bool:
    """Whether a word lost its capital: else the title was in sentence case, whatever others have of its words."""
    words = zip(WORD.findall(typed), WORD.findall(cased), strict=False)
    return any(before[0].isupper() and after[0].islower() for before, after in words)


def with_names(title: str, names: Iterable[str]) -> str:
    """The title with its author's name as it is written there: « Rapport annuel de la Cour des comptes »."""
    for words in (name.split(" ") for name in names if " " in name):
        typed = re.compile(rf"\b{BETWEEN.join(map(re.escape, words))}\b", re.IGNORECASE)
        title = typed.sub(lambda found, words=words: _joined(words, found.groups()), title)  # type: ignore[misc]
    return title


def _joined(words: Sequence[str], spaces: Sequence[str]) -> str:
    """The words of a name with what stands between them: « {OF} Rivers »."""
    return "".join(f"{word}{space}" for word, space in zip(words, (*spaces, ""), strict=True))


def mend_title(item: Item, met: Met = NOTHING_MET) -> None:
    """Change the title of an item, and of the book that it is part of, in place: what is of one language beyond doubt.

    One with markup stays. `met` is what its file tells of words.
    """
    held = _hold(item)
    item |= {name: with_ordinals(text_of(item, name)) for name in HOLDING[:2] if isinstance(item.get(name), str)}
    if isinstance(item.get("title"), str):
        cut_tails(item)
    _tidy(item)
    kind, spoken = text_of(item, "type"), text_of(item, "language")
    said = [text_of(item, name) for name in SAYING]
    evidence = Evidence(
        (*_groups(item), *names_said(text_of(item, "abstract")), *names_repeated(text_of(item, "title"), said)),
        met.small,
        site_names(kind, text_of(item, "URL")),
        met.acronyms,
        met.names,
        met.pairs,
    )
    if text_of(item, "title"):
        item["title"] = without_echo(text_of(item, "title"))
    title = text_of(item, "title")
    if _is_cased(kind, title, text_of(item, "URL")) and (language := _language(item, TAG.sub("", title))):
        marked = MARKED.sub(r"{\g<0>}", title)  # as braces hold what stands in them
        cased = in_its_case(marked, language, evidence)
        item["title"] = cased if marked == title else cased.replace("{<", "<").replace(">}", ">")
    if kind == "software" and "<" not in title and (language := _language(item, title)):
        item["title"] = _described(title, language, evidence)
    book = text_of(item, "container-title")
    is_volume = kind == "paper-conference" and book.isupper() and not YEAR.search(book)
    is_book = (
        (kind in BOOK_PARTS or is_volume) and "<" not in book and not PROCEEDINGS.match(book) and not SERIES.match(book)
    )
    if is_book and (language := language_to_case(book, spoken)):
        item["container-title"] = in_its_case(book, language, evidence)
    for name, braces in held.items():
        item[name] = braces.sub(r"\1", text_of(item, name))


def _is_cased(kind: str, title: str, url: str) -> bool:
    """Whether a title has the case of one: neither the name of a law or a site, nor with other markup than its own."""
    is_marked = "<" in MARKED.sub("", title) or ("<" in title and "{" in title)
    return not is_marked and kind not in UNTOUCHED and not (kind in SITES and names_site(title, url))


def _described(title: str, language: str, evidence: Evidence) -> str:
    """« knitr: Dynamic report generation », whose name is as it is, and no more than its name; no name has a comma."""
    found = NAME_APART.search(title)
    name, colon, rest = (title[: found.start()], found[0], title[found.end() :]) if found else (title, "", "")
    if ", " in name:
        return in_its_case(title, language, evidence)
    cased = in_its_case(rest, language, evidence)
    return f"{name}{colon}{cased[:1].upper()}{cased[1:]}"


def _hold(item: Item) -> dict[str, re.Pattern[str]]:
    """Put in braces what pandoc marks to keep its capitals; of each text in which braces hold something, what they are.

    BibTeX's go, but those before a small letter, which may be of a name: « {log} ».
    """
    held = {name: HELD for name in HOLDING if HELD.search(text_of(item, name))}
    for name in HOLDING:
        if whole := NO_CASE.fullmatch(text_of(item, name)):  # which protects no word of it from the others
            item[name] = whole[1]
        if NO_CASE.search(text_of(item, name)):
            item[name] = NO_CASE.sub(r"{\1}", text_of(item, name))
            held[name] = BRACED
    return held


def _tidy(item: Item) -> None:
    """A title without the address that follows it, which has its own field, and with its signs as they are printed."""
    title = text_of(item, "title")
    if not isinstance(item.get("title"), str):
        return
    if (found := ADDRESS_LAST.search(title)) and found.start():
        item.setdefault("URL", found["address"])
        title = title[: found.start()]
    title = latin_case(with_whole_dashes(title))
    title = UNCLOSED.sub(r"<\1>\2</\1>", title) if "</" not in title else title
    title = SMALL_CAPS.sub(r"<sc>\1</sc>", title)
    title = SPACED_FORMULA.sub(r"\1", OTHER_ITALICS.sub(r"<\1i>", title))
    title = SUBSCRIPT.sub(lambda found: found[1].translate(LOWERED), title)
    is_loose = " " in title and not SHOWN_FILE.fullmatch(title)
    spaced = TIGHT_COMMA.sub(", ", TIGHT_COLON.sub(": ", title)).replace(" -- ", " – ")
    item["title"] = spaced if is_loose else title


def _language(item: Item, title: str) -> str:
    return language_to_case(title, text_of(item, "language"), text_of(item, "container-title"))


def _groups(item: Item) -> list[str]:
    """The groups that made a work."""
    names = [text_of(name, "literal") for role in GROUP_ROLES for name in names_of(item, role)]
    return [*filter(None, names), *filter(None, [text_of(item, "publisher")])]
