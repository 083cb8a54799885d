"""Congresses that entries of BibTeX name for a journal: `is_congress("Proc. Tenth Int. Conf. Rivers", fields)`."""

from __future__ import annotations

import re

from stratege.references.tex.decode import decode

# The book of the papers of one congress, which managers call a journal: no « Proceedings of the Royal Society ».
CONGRESS = re.compile(
    r"(?:(?:In )?Proc(?:eedings|\.) (?:of|for) (?:the )?|Actes (?:de la |du |des ))?"
    r"(?=.*\b(?:(?:\d+|[IVX]+)(?:st|nd|rd|th|(?:iè|è)?mes?|es?|ᵉˢ?|ᵉ)|"
    r"(?:19|20)\d\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)"
    r".*\b(?:annual meeting|colloque|conference|conférence|congress|congrès|journées|symposium|workshop)\b.*",
    re.IGNORECASE,
)
# « Meeting on Rivers, Minneapolis, Minnesota »: an event and its place.
PLACED_CONGRESS = re.compile(
    r"[^,]*\b(?:[Cc]olloque|[Cc]onference|[Cc]onférence|[Cc]ongress|[Cc]ongrès|[Mm]eeting|[Ss]ymposium|[Ww]orkshop)\b[^,]*"
    r"(?:, [A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?){1,2}"
)
# « Proc. Tenth Int. Conf. Rivers », « FAT '19: Proceedings of the Conference on Rivers », « International Conference on
# Rivers »: no « AIP Conference Proceedings ».
NAMED_CONGRESS = re.compile(
    r"(?:[\w*'’ -]{2,20}: )?(?:in )?proc(?:eedings\b|\.)"
    r".*\b(?:conf(?:erence|\.)|congress|symp(?:osium|\.)|workshop)(?!\w).*|"
    r"(?:(?:annual|asian|european|ieee|acm|aaai|ifip|international|joint|national|world)(?:/\w+)? )+(?:[\w-]+ ){0,3}"
    r"(?:conference|congress|symposium|workshop) (?:for|of|on) .*",
    re.IGNORECASE,
)
ACRONYM_AND_YEAR = re.compile(r"\b[A-Z]{3,}[ -](?:19|20)\d\d$")  # « The Semantic Web-ISWC 2008 »
# Who organizes a congress publishes nothing, but for those that do both.
PUBLISHING = re.compile(
    r"\b(?:AAAI|ACL|ACM|AIAA|ASME|CEUR|EDP|Elsevier|Eurographics|IEEE|IET|IFAC|IOP|ISCA|OSA|Optica|PMLR|Press|Presses|"
    r"SIAM|SPIE|Springer|USENIX|Verlag)\b",
    re.IGNORECASE,
)
MEETING = re.compile(r"(?:colloque|congr\ws|journ\wes? d['’]\wtudes?|s\wminaire)\b", re.IGNORECASE)
OF_PROCEEDINGS = frozenset(["doi", "editor", "institution", "isbn", "number", "pages", "publisher", "series", "volume"])


def is_congress(host: str, fields: dict[str, str]) -> bool:
    """Whether a journal is a congress: by its name, or its acronym and year, where a publisher has its papers."""
    is_published = "publisher" in fields and ACRONYM_AND_YEAR.search(host)
    return bool(is_published) or any(one.fullmatch(host) for one in (CONGRESS, PLACED_CONGRESS, NAMED_CONGRESS))


def is_talk(fields: dict[str, str]) -> bool:
    """Whether a paper names its congress and who organized it, and nothing that a book of papers has.

    « Journée d'étude de l'AFS » names its organizer, AFS, whatever the field that has it again.
    """
    said = {name for name, value in fields.items() if value.strip("{} \n\t")}
    book, maker = (decode(fields.get(name, "")).strip() for name in ("booktitle", "publisher"))
    if MEETING.match(book) and maker and maker in book and said & OF_PROCEEDINGS == {"publisher"}:
        return True
    return "organization" in said and not OF_PROCEEDINGS & said and not PUBLISHING.search(fields["organization"])
