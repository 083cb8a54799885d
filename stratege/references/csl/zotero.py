"""Items of Zotero's own as CSL's: `from_zotero({"data": {"itemType": "book", "title": "Un"}})` has a type and a title.

So does its web interface answer, which sites of laboratories keep; files and notes that hang on a work are none.
"""

from __future__ import annotations

from collections.abc import Iterable

from stratege.references.parts import Item, text_of

TYPES = {
    "artwork": "graphic",
    "audioRecording": "song",
    "bill": "bill",
    "blogPost": "post-weblog",
    "book": "book",
    "bookSection": "chapter",
    "case": "legal_case",
    "computerProgram": "software",
    "conferencePaper": "paper-conference",
    "dataset": "dataset",
    "dictionaryEntry": "entry-dictionary",
    "email": "personal_communication",
    "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture",
    "forumPost": "post",
    "hearing": "hearing",
    "instantMessage": "personal_communication",
    "interview": "interview",
    "journalArticle": "article-journal",
    "letter": "personal_communication",
    "magazineArticle": "article-magazine",
    "manuscript": "manuscript",
    "map": "map",
    "newspaperArticle": "article-newspaper",
    "patent": "patent",
    "podcast": "broadcast",
    "preprint": "article",
    "presentation": "speech",
    "radioBroadcast": "broadcast",
    "report": "report",
    "standard": "standard",
    "statute": "legislation",
    "thesis": "thesis",
    "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture",
    "webpage": "webpage",
}
HUNG = frozenset(["annotation", "attachment", "note"])
FIELDS = {
    "DOI": ("DOI",),
    "ISBN": ("ISBN",),
    "URL": ("url",),
    "accessed": ("accessDate",),
    "archive": ("archive",),
    "collection-number": ("seriesNumber",),
    "collection-title": ("series",),
    "container-title": (
        "publicationTitle",
        "bookTitle",
        "proceedingsTitle",
        "blogTitle",
        "websiteTitle",
        "dictionaryTitle",
        "encyclopediaTitle",
        "forumTitle",
        "programTitle",
    ),
    "edition": ("edition",),
    "event-title": ("conferenceName", "meetingName"),
    "genre": ("thesisType", "reportType", "manuscriptType", "presentationType", "genre", "websiteType"),
    "issue": ("issue",),
    "issued": ("date", "dateEnacted", "dateDecided", "issueDate"),
    "language": ("language",),
    "note": ("extra",),
    "number": ("reportNumber", "patentNumber", "archiveID", "number", "billNumber", "publicLawNumber"),
    "page": ("pages",),
    "publisher": ("publisher", "university", "institution", "repository", "studio", "label", "company"),
    "publisher-place": ("place",),
    "source": ("libraryCatalog",),
    "title": ("title", "nameOfAct", "caseName", "subject"),
    "version": ("versionNumber",),
    "volume": ("volume",),
}
ROLES = {"bookAuthor": "container-author", "seriesEditor": "collection-editor"}
NAMED = frozenset(["author", "composer", "contributor", "director", "editor", "interviewer", "recipient", "translator"])


def from_zotero(item: Item) -> Item:
    """The item in CSL; one that is not Zotero's own stays as it is."""
    data = data_of(item)
    if not data:
        return item
    found: Item = {"id": text_of(data, "key"), "citation-key": text_of(data, "citationKey"), "type": _type(data)}
    for name, theirs in FIELDS.items():
        if value := next((text for one in theirs if (text := text_of(data, one))), ""):
            found[name] = value
    for role, person in _people(data.get("creators")):
        people = found.setdefault(role, [])
        assert isinstance(people, list)
        people.append(person)
    return found


def is_hung(item: Item) -> bool:
    """Whether an item is a file, a note or a remark of Zotero's, which hangs on a work or stands alone."""
    return text_of(data_of(item), "itemType") in HUNG


def data_of(item: Item) -> Item:
    """What an item of Zotero's own says, with or without what its web interface tells beside; else nothing."""
    data = item.get("data", item)
    return data if isinstance(data, dict) and isinstance(data.get("itemType"), str) and "type" not in data else {}


def _type(data: Item) -> str:
    return TYPES.get(text_of(data, "itemType"), "document")


def _people(creators: object) -> Iterable[tuple[str, Item]]:
    """Each person or group with the role in CSL: who made a film or gave a talk is its author."""
    for one in creators if isinstance(creators, list) else []:
        if not isinstance(one, dict):
            continue
        kind = text_of(one, "creatorType")
        role = ROLES.get(kind, kind if kind in NAMED else "author")
        if whole := text_of(one, "name"):
            yield role, {"literal": whole}
        elif family := text_of(one, "lastName"):
            yield role, {"family": family, "given": text_of(one, "firstName")}
