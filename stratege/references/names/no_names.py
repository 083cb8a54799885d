"""What stands in the place of a name and is none: `drop_no_names(item)` leaves out « - », « By », addresses and towns.

Managers that read web pages take the words of a by-line for names: « By », « Special to C&EN » cut in two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stratege.diagnostics import phrase
from stratege.references.items import NAMES
from stratege.references.names.groups import is_group
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, full_name, names_of, text_of

NO_NAME = re.compile(r"[\s.–—_-]+")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# « Nl, Alishahi@uvt », which was one address, and « roy@uni.fr »; « M@rsouin » is a group.
CUT_MAIL = re.compile(r"[\w.+-]{2,}@[\w.-]+")
MAIL = re.compile(r"[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+")
SPECIAL = re.compile(r"special (?:to|for)", re.IGNORECASE)
BY_LINE = re.compile(r"(?:(?:written|posted) )?by|special (?:to|for)|par", re.IGNORECASE)
# Who signs where nobody does, as catalogues of French libraries have it.
COLLECTIVE = re.compile(r"(?:ouvrage |auteurs? )?collectifs?|coll\.", re.IGNORECASE)
# Who signs what nobody does, as managers have it; « Anonymous » may be a name (APA 7, 9.12).
NOBODY = re.compile(
    r"anon\.?|n\.? ?/?a\.?|no author|sans auteur|auteur inconnu|author unknown|unknown author", re.IGNORECASE
)
# « Deerfield, Fla. » after an inventor, as patents have his town; pandoc leaves out the stop, without which « Conn »,
# « Tex » may be somebody.
STATES = re.compile(
    r"(?:Ariz|Calif|Fla|Mass|Minn|Nebr|Okla|Oreg|Tenn|Wyo)\.?|(?:Ala|Ark|Colo|Conn|Ill|Mich|Tex|Wash|Wis)\."
)
TOWN = re.compile(r"[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?")
# « India, Gujrat Technological Uni, Department Of Computer Engineering », where the author of Authorea works.
DEPARTMENT = re.compile(r"(?:department|dept\.?|faculty|laboratory|school) (?:of|for) \w.*", re.IGNORECASE)
LONGEST_REMAINS = 2  # letters of « En », what is left of « C&EN » after « Special to C »


def drop_no_names(item: Item) -> Iterator[str]:
    """Change the names of an item in place, its first address too if it has none; what is left out, in French."""
    yield from _drop_collective(item)
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        kept = [name for rank, name in enumerate(names) if not _is_none(names, rank)]
        if len(kept) == len(names):
            continue
        gone = [name for rank, name in enumerate(names) if _is_none(names, rank)]
        item[role] = kept
        if not kept:
            del item[role]
        for address in filter(ADDRESS.fullmatch, map(_alone, gone)):
            item.setdefault("URL", address)
        if any(not NO_NAME.fullmatch(_alone(name)) for name in gone):
            yield told_names(names, kept)


def _drop_collective(item: Item) -> Iterator[str]:
    """« Collectif » is no author of a book that has directors: those stand in his place (APA 7, 9.9)."""
    names = names_of(item, "author")
    if len(names) == 1 and names_of(item, "editor") and COLLECTIVE.fullmatch(_alone(names[0])):
        del item["author"]
        yield phrase("names_read", typed=full_name(names[0]), read=phrase("nobody"))


def _is_none(names: Sequence[Item], rank: int) -> bool:
    name = names[rank]
    alone = _alone(name)
    if rank > 0 and (_is_town(name) or _is_workplace(name)):
        return True
    if not alone:
        whole = f"{text_of(name, 'given')} {text_of(name, 'family')}"
        return _is_special(name) or any((BY_LINE.fullmatch(whole), CUT_MAIL.fullmatch(text_of(name, "given"))))
    is_rest = rank > 0 and len(alone) <= LONGEST_REMAINS and _is_special(names[rank - 1])
    return is_rest or any(one.fullmatch(alone) for one in (NO_NAME, ADDRESS, MAIL, BY_LINE, NOBODY))


def _is_special(name: Item) -> bool:
    """« C, Special To »."""
    return bool(SPECIAL.fullmatch(text_of(name, "given")))


def _is_town(name: Item) -> bool:
    """« Chelmsford, Mass. », « Deerfield, Fla. »."""
    return bool(STATES.fullmatch(text_of(name, "given")) and TOWN.fullmatch(text_of(name, "family")))


def _is_workplace(name: Item) -> bool:
    """Whether a name is an address in three parts, a department after its country."""
    parts = [text_of(name, part) for part in ("suffix", "given")]
    return all(parts) and any(map(DEPARTMENT.fullmatch, parts)) and not is_group(text_of(name, "family"))


def _alone(name: Item) -> str:
    """A name in one piece; empty for a person with a first name."""
    return "" if text_of(name, "given") else text_of(name, "family") or text_of(name, "literal")
