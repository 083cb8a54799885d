"""What `howpublished` says: `with_manner([("howpublished", "Slides")])` is `[("type", "diapositives")]`.

BibTeX has the field for what has no publisher; authors write there what a work is, where it stands, or nothing.
"""

from __future__ import annotations

import re

from stratege.references.bibtex.dates import edtf
from stratege.references.dates import parse_date
from stratege.references.parts import Item, text_of
from stratege.references.tex.addresses import split_address
from stratege.references.tex.decode import decode

MANNERS = {
    "billet de blog": "blog post|blogpost|billet|billet de blog|weblog",
    "communication": "communication|communication invitée|communication orale|conference paper|conference presentation|"
    "conference talk|exposé|invited presentation|invited talk|keynote|keynote talk|oral presentation|presentation|"
    "présentation|présentation orale|talk",
    "communiqué de presse": "communiqué|communiqué de presse|press release",
    "conférence": "conférence|conférence invitée|conférence plénière|invited lecture|plenary lecture|public lecture",
    "cours": "course|cours|course notes|lecture|lecture notes|notes de cours",
    "brochure": "brochure|dépliant|leaflet",
    "cours magistral": "cours magistral|cours magistraux",
    "diapositives de cours": "course slides|diapositives de cours|lecture slides",
    "diapositives": "diapositive|diapositives|diaporama|powerpoint|slides",
    "discours": "allocution|discours|speech",
    "entretien": "entretien|interview",
    "étude de cas": "case study|étude de cas",
    "film": "dvd|film|movie",
    "infographie": "infographic|infographie",
    "données d'enquête": "données d'enquête|survey data",
    "jeu de données": "data set|dataset|jeu de données",
    "lettre": "letter|lettre",
    "guide": "guide|implementation guide|solution guide",
    "livre blanc": "business white paper|livre blanc|strategic white paper|technical white paper|white paper|"
    "whitepaper",
    "logiciel": "computer program|computer software|logiciel|programme informatique|software",
    "manuscrit inédit": "inédit|manuscript|manuscrit|manuscrit inédit|non publié|typescript|unpublished|"
    "unpublished manuscript",
    "notes de cours": "note de cours",
    "note technique": "application note|note technique|tech note|technical brief|technical note|technology brief",
    "photographie": "photo|photograph|photographie",
    "podcast": "podcast",
    "polycopié": "mimeo|mimeograph|mimeographed|polycopié|ronéotypé",
    "poster": "affiche|conference poster|poster|poster presentation",
    "rapport": "rapport|report",
    "support de cours": "support de cours|supports de cours",
    "rapport de projet": "project report|rapport de projet",
    "rapport de stage": "internship report|rapport de stage",
    "rapport annuel": "annual report|rapport annuel",
    "rapport technique": "rapport technique|technical report",
    "tutoriel": "tutorial|tutoriel",
    "vidéo": "online video|video|vidéo|youtube video",
}
IDLE = """
    accessible en ligne|article|available online|disponible en ligne|electronic|en ligne|internet|online|page web|site|
    site internet|site web|web|web page|web site|webpage|website|world wide web|www
"""
GENRES = {word.strip(): genre for genre, words in MANNERS.items() for word in words.split("|")}
NOTHING = frozenset(word.strip() for word in IDLE.split("|"))
COURSE = re.compile(
    r"(?:cours|notes de cours|polycopié|support de cours) (?:de|du) "
    r"(?:1er cycle|2e cycle|3e cycle|DE[AS]S?|DESU|DUT|doctorat|licence|master|L[1-3]|M[12])\b.{0,40}",
    re.IGNORECASE,
)
FILE = re.compile(r"[\w-]+\.(?:docx?|html?|pdf|pptx?|ps)", re.IGNORECASE)
SITES = {
    "arxiv preprint": "arXiv",
    "github repository": "GitHub",
    "gitlab repository": "GitLab",
    "zenodo repository": "Zenodo",
}
# « Talk at PyData Paris », « Communication présentée au 12e congrès de l'AFS, Lyon ».
SPOKEN = re.compile(
    r"(?:an? )?(?P<manner>[^\W\d_]+(?: [^\W\d_]+){0,2}?)(?: (?:donnée?|presented|given|présentée?|held))?,? "
    r"(?:(?:at|during)(?: the)?|au|aux|(?:lors|à l['’]occasion) d(?:u|es|e la|e l['’])|"
    r"à(?: la| l['’]|(?= ))?) ?(?P<event>\S.+)",
    re.IGNORECASE,
)
EVENT = re.compile(
    r"(?!.*\b(?:[Aa]ctes|[Pp]roc(?:eedings)?|[Aa]bstracts?|[Pp]resented|https?)\b)"
    r"(?:\d{1,2}(?:st|nd|rd|th|e) |[A-ZÀ-Ý])[^:]*"
    r"\b(?:Colloque|Conference|Congress|Congrès|Journées|Meeting|Meetup|Summit|Symposium|Workshop)(?: \d{4})?"
    r"(?: (?:of|on|for|sur|des?|du) [^:]+)?(?:, [A-ZÀ-Ý][^:]*)?"
)
DASHES = re.compile(r"[–—]|--+")
TAUGHT = frozenset(
    [
        "cours",
        "cours magistral",
        "notes de cours",
        "polycopié",
        "rapport de projet",
        "rapport de stage",
        "support de cours",
    ]
)
HEARD = frozenset(["communication", "conférence", "diapositives", "poster"])
# « Conférence invitée, Université de Lyon », in a note.
NOTED = re.compile(r"(?P<manner>[^\W\d_]+(?: [^\W\d_]+){0,2})(?:\s*[,:;]\s*(?P<event>[^\W\d_].+))?")
# « Lecture notes from the ULB », in a note.
LESSON = re.compile(
    r"(?:lecture|course|class) notes?(?: (?:for|from|of|at) (?:the )?(?:(?P<place>(?-i:[A-ZÀ-Ý]).*)|.+))?",
    re.IGNORECASE,
)
NOTING = frozenset(["misc", "unpublished"])
PLACES = """
    booktitle eventtitle hal_id howpublished institution journal journaltitle organization publisher school type
"""
PLACED = frozenset(PLACES.split())
VISITED = re.compile(r"[;,.]?\s*\(?(?:consultée?|accessed|last accessed|retrieved|visited)\b.*", re.IGNORECASE)
OF_CONGRESS = frozenset(["institution", "organization", "series"])  # who held it, and what it is called for short
MAKERS = frozenset(["institution", "organization", "publisher", "school"])
PATENT = re.compile(
    r"(?P<country>U\.?\s?S\.?|EP|WO|FR|JP|CN|DE|GB|European|French)?\s*(?:patent|brevet)\b:?\s*"
    r"(?P<pending>app(?:lication|l?\.)?\s*)?(?:n[oº°ᵒ]\.?|number|num\.?)?\s*"
    r"(?P<number>(?:PCT/)?(?:[A-Z]{2}\s?/?)?\d[\d ,./]{3,}\d(?:\s?[A-Z]\d?)?)",
    re.IGNORECASE,
)
ASSIGNED = frozenset(["assignee", "holder"])  # who has what nothing but a patent has
DEGREE = re.compile(
    r"(?P<degree>(?:mémoire|thèse|habilitation|rapport de stage|(?:ph\.?\s?d\.?|doctoral|master['’]?s?|bachelor['’]?s?)"
    r" (?:thesis|dissertation))(?: [^.,;]+)?)[.,;]\s*(?P<school>[^.,;]+(?:, [^.,;]+)?)",
    re.IGNORECASE,
)
NOTED_DEGREES = {
    "mémoire de master": re.compile(
        r"(?:mémoire de )?(?:master|m)\s?(?:[12]\b|recherche\b|of\b|thesis\b|$)", re.IGNORECASE
    ),
    "thèse de doctorat": re.compile(r"(?:thèse de )?doctorat\b|ph\.?\s?d\b|doctoral\b", re.IGNORECASE),
    "mémoire de licence": re.compile(r"(?:mémoire de )?licence\b|bachelor\b", re.IGNORECASE),
}
COUNTRIES = {"european": "EP", "french": "FR"}


def with_manner(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values, what a work is under `type`; who publishes it, if another field says so, alone."""
    named = {name for name, value in fields if value.strip("{} ")}
    found: list[tuple[str, str]] = []
    is_heard = False
    for name, value in fields:
        words = " ".join(VISITED.sub("", decode(value)).split()).strip(" .;,()[]")
        if name != "howpublished":
            found.append((name, value))
        elif words.lower() == decode(dict(fields).get("type", "")).strip().lower():
            continue  # said once
        elif (genre := GENRES.get(words.lower(), _course(words))) and "type" not in named:
            found.append(("type", genre))
        elif (heard := _heard(words) or _attended(words)) and not {"eventtitle", "publisher"} & named:
            found += [("type", heard[0])] * ("type" not in named) + _event(heard[1])
            is_heard = True
        elif words and words.lower() not in NOTHING and not FILE.fullmatch(words) and not MAKERS & named:
            found.append((name, SITES.get(words.lower(), words if VISITED.search(decode(value)) else value)))
    return [one for one in found if one[0] not in OF_CONGRESS] if is_heard else found


def _course(words: str) -> str:
    """« cours de DEA », of a course whose degree or level is told; "" of anything else."""
    return f"{words[0].lower()}{words[1:]}" if COURSE.fullmatch(words) else ""


def with_talk(kind: str, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values, what was heard and where, if a note alone says it; other notes say nothing of that."""
    named = {name for name, value in fields if value.strip("{} ") and (split_address(value)[0] or name == "url")}
    words = decode(next((value for name, value in fields if name == "note"), "")).strip(" .;,()[]")
    if kind not in NOTING or PLACED & named or not words:
        return fields
    if lesson := LESSON.fullmatch(words):
        return [*fields, ("type", "notes de cours"), *([("publisher", lesson["place"])] if lesson["place"] else [])]
    found = NOTED.fullmatch(words)
    heard = (GENRES.get(found["manner"].lower(), ""), found["event"] or "") if found else _heard(words)
    if heard and heard[0] in TAUGHT:
        return [*fields, ("type", heard[0]), *([("publisher", heard[1])] if heard[1] else [])]
    if not heard or heard[0] not in HEARD:
        return fields
    return [*fields, ("type", heard[0]), *(_event(heard[1]) if heard[1] else [])]


def _attended(words: str) -> tuple[str, str] | None:
    """What was heard at an event that words name alone: « OpenStack Summit, Boston », no proceedings of it."""
    return ("communication", words) if EVENT.fullmatch(words) else None


def _event(words: str) -> list[tuple[str, str]]:
    """An event and the day that ends its name: « Congrès des lacs, Pavie, 4-6 mai 2019 »."""
    parts = words.split(", ")
    for count in (2, 1):
        tail = ", ".join(parts[len(parts) - count :])
        if len(parts) > count and (day := edtf(parse_date(DASHES.sub("-", tail)))):
            return [("eventtitle", ", ".join(parts[:-count])), ("eventdate", day)]
    return [("eventtitle", words)]


# As MathWorld asks to be cited.
FROM_SITE = re.compile(r"[Ff]rom (?P<site>[A-Z]\w+)\s?[—–-]+\s?A \w+ Web [Rr]esource\b")


def _heard(words: str) -> tuple[str, str] | None:
    """What was heard or seen, and the event: ("communication", "PyData Paris") for « Talk at PyData Paris »."""
    spoken = SPOKEN.fullmatch(words)
    manner = spoken["manner"].lower() if spoken else ""
    genre = "communication" if manner == "paper" and " presented " in words else GENRES.get(manner, "")
    event = spoken["event"] if spoken else ""
    return (genre, event[:1].upper() + event[1:]) if genre in HEARD else None


def set_patent(item: Item, fields: dict[str, str]) -> None:
    """Change an item in place: « US Patent 7,123,456 », of an entry without type, makes it a patent (APA 7, 10.4)."""
    if ASSIGNED & set(fields) and "number" in fields:
        item |= {"type": "patent", "number": decode(fields["number"]).strip()}
        return
    said = ((name, decode(fields.get(name, "")).strip(" .")) for name in ("note", "howpublished", "number"))
    for name, words in said:
        if found := PATENT.fullmatch(words):
            item |= {"type": "patent", "number": _number(found)}
            if found["pending"]:
                item["genre"] = "demande de brevet"
            if name == "howpublished" and text_of(item, "publisher"):
                del item["publisher"]
            return


def set_degree(item: Item, fields: dict[str, str]) -> None:
    """Change an item in place: « Mémoire de master en droit. Laval », of an entry without type, makes it a thesis."""
    found = DEGREE.fullmatch(decode(fields.get("howpublished", "")).strip(" ."))
    if found and "author" in item:
        item |= {"type": "thesis", "genre": found["degree"], "publisher": found["school"]}


def set_noted_site(item: Item, note: str) -> None:
    """Change an item in place: « From MathWorld --- A Wolfram Web Resource », in a note, names the site of a page."""
    found = FROM_SITE.match(decode(note))
    if found and "URL" in item and not {"container-title", "publisher"} & set(item):
        item["container-title" if item["type"] == "webpage" else "publisher"] = found["site"]


def set_noted_degree(item: Item, note: str) -> None:
    """Change an item in place: « Master 1 Économie », in the note of a thesis that has no type, is its degree."""
    words = decode(note).strip(" .")
    degree = next((degree for degree, said in NOTED_DEGREES.items() if said.match(words)), "")
    if degree:
        item["genre"] = degree


def _number(found: re.Match[str]) -> str:
    """« US 7 123 456 », with the letters of its country."""
    typed = (found["country"] or "").replace(".", "").replace(" ", "")
    country = COUNTRIES.get(typed.lower(), typed.upper())
    number = found["number"].replace(",", "" if found["number"].startswith("PCT") else " ")
    return number if number[0].isalpha() else f"{country} {number}".strip()
