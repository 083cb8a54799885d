"""The report as a work to cite: `report_record(meta)` is the CSL item of « Citer ce rapport »."""

from __future__ import annotations

from itertools import takewhile

from stratege.document import Meta
from stratege.naming import slug
from stratege.references.dates import parse_date
from stratege.references.names.groups import GROUP_OPENINGS
from stratege.references.parts import Item

NAMES = """
    abou abu af aït al as ath ben bin bint d' da das de del della den der des di do dos du el ibn la las le les los mac
    ould saint sainte st ste ten ter van vander von zu zum zur
"""
PARTICLES = frozenset(NAMES.split())
CIVILITIES = frozenset(["M", "MM", "Mme", "Mmes", "Mlle", "Dr", "Dre", "Pr", "Pre", "Me", "Madame", "Monsieur"])
ENDINGS = tuple("?!…:")
CLOSING = '»”"’) *_\u00a0\u202f'
GROUPS = GROUP_OPENINGS | {"la", "le", "les"}


def report_record(meta: Meta) -> Item:
    """The report's own CSL item; a report without author goes by its organization, which is then not repeated."""
    group = {"literal": meta.organization} if meta.organization else None
    authors = [_person(name) for name in meta.authors] or ([group] if group else [])
    record = {
        "id": slug(meta.name or meta.title),
        "type": "report",
        "title": whole_title(meta.title, meta.subtitle),
        "author": authors,
        "issued": parse_date(meta.date) if meta.date else None,
        "genre": meta.kind,
        "version": meta.version,
        "publisher": meta.organization if group not in authors else "",
        "language": meta.locale,
        "abstract": meta.description,
        "keyword": ", ".join(meta.keywords),
    }
    return {name: value for name, value in record.items() if value}


def whole_title(title: str, subtitle: str) -> str:
    """A title and its subtitle; no colon follows a title that ends with a sign of its own: « Faut-il ? »."""
    if not subtitle:
        return title
    return f"{title}{'' if title.rstrip(CLOSING)[-1:] in ENDINGS else ' :'} {subtitle}"


def _person(name: str) -> dict[str, str]:
    """« Anne Dupont », « Jean de La Fontaine » or « Dupont, Anne » as a person; the name of a group as it stands."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma and given:
        return {"family": family, "given": given}
    words = [word for word in family.split() if word.rstrip(".") not in CIVILITIES]
    shouted = [*takewhile(str.isupper, words)]
    if shouted[1:] and words[len(shouted) :] and shouted[0].lower() in PARTICLES:  # « LE GOFF Loïc »
        return {"family": " ".join(shouted), "given": " ".join(words[len(shouted) :])}
    if not 2 <= len(words) <= 5 or words[0].lower() in GROUPS or not _names(words):
        return {"literal": family}
    if words[0].isupper() and len(words[0]) > 2 and not words[-1].isupper():  # « DUPONT Anne »
        words = [*words[1:], words[0]]
    opened = (place for place, word in enumerate(words[:-1]) if place and _opens_family(word))
    start = next(opened, len(words) - 1)
    return {"family": " ".join(words[start:]), "given": " ".join(words[:start])}


def _names(words: list[str]) -> bool:
    return all(_opens_family(word) or word[0].isupper() for word in words)


def _opens_family(word: str) -> bool:
    """Whether a family name begins here: « de La Fontaine », « d'Ormesson », « Le Goff »."""
    return word.lower() in PARTICLES or word[:2] in ("d'", "d’")
