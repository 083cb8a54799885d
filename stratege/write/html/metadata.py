"""What reference managers and search engines read in a page: `coins(item)`, `head_tags(meta)`, `json_ld(meta)`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urlencode

from stratege.citations.record import report_record
from stratege.document import Meta, Person
from stratege.orcid import address
from stratege.references.parts import Name, date_parts, full_name, iso, names_of, text_of

GENRES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "bookitem",
    "paper-conference": "proceeding",
    "report": "report",
    "thesis": "dissertation",
}
JOURNAL, BOOK, DISSERTATION, OTHER = ("journal", "book", "dissertation", "dc")
FORMATS = {"article": JOURNAL, "dissertation": DISSERTATION} | dict.fromkeys(
    ("book", "bookitem", "proceeding", "report"), BOOK
)
FIELDS = (
    ("volume", "rft.volume"),
    ("issue", "rft.issue"),
    ("page", "rft.pages"),
    ("publisher", "rft.pub"),
    ("publisher-place", "rft.place"),
    ("edition", "rft.edition"),
    ("ISBN", "rft.isbn"),
    ("ISSN", "rft.issn"),
    ("language", "rft.language"),
)


def coins(item: Name) -> str:
    """The `title` of a `<span class="Z3988">`: the work as an OpenURL context object (ANSI/NISO Z39.88-2004)."""
    genre = GENRES.get(str(item.get("type")), "document")
    form = FORMATS.get(genre, OTHER)
    pairs = [("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", f"info:ofi/fmt:kev:mtx:{form}"), ("rft.genre", genre)]
    pairs += _titles(item, form)
    pairs += [("rft.au" if form != OTHER else "rft.creator", full_name(name)) for name in names_of(item, "author")]
    pairs += [(name, str(item[field])) for field, name in FIELDS if item.get(field)]
    pairs += [("rft.date", iso(parts))] if (parts := date_parts(item, "issued")) else []
    if item.get("DOI"):
        pairs.append(("rft_id", f"info:doi/{item['DOI']}"))
    elif item.get("URL"):
        pairs.append(("rft_id", str(item["URL"])))
    return urlencode(pairs)


def _titles(item: Name, form: str) -> list[tuple[str, str]]:
    title, container = str(item.get("title", "")), str(item.get("container-title", ""))
    if form == JOURNAL:
        return [("rft.atitle", title), *([("rft.jtitle", container)] if container else [])]
    if form == BOOK and container:
        return [("rft.atitle", title), ("rft.btitle", container)]
    return [("rft.btitle" if form == BOOK else "rft.title", title)]


def head_tags(meta: Meta) -> list[tuple[str, str]]:
    """(name, content) of the `<meta>` of a report: Highwire Press tags, then Dublin Core."""
    record = report_record(meta)
    names = [full_name(author) for author in names_of(record, "author")]
    date = meta.date.partition("/")[0].replace("-", "/")  # of a range, the first
    high = [("citation_title", text_of(record, "title")), *_authors(meta, names)]
    high += [("citation_publication_date", date), ("citation_language", meta.locale)]
    high += [("citation_technical_report_institution", meta.organization)]
    high += [("citation_keywords", "; ".join(meta.keywords))]
    core = [("DC.title", text_of(record, "title")), *(("DC.creator", name) for name in names), ("DC.date", meta.date)]
    core += [("DC.language", meta.locale), ("DC.type", "Text"), ("DC.publisher", meta.organization)]
    core += [("DC.description", meta.description), *(("DC.subject", word) for word in meta.keywords)]
    return [(name, content) for name, content in (*high, *core) if content]


def _authors(meta: Meta, names: list[str]) -> Iterator[tuple[str, str]]:
    """Each author, followed by what is known of him, as Highwire Press has it."""
    for author, name in zip(meta.authors or names, names, strict=True):
        yield "citation_author", name
        for person in meta.people:
            if person.name == author:
                yield "citation_author_institution", person.affiliation
                yield "citation_author_email", person.address
                yield "citation_author_orcid", address(person.orcid) if person.orcid else ""


def json_ld(meta: Meta) -> str:
    """The report as schema.org's Report, in JSON-LD that may stand in a `<script>`."""
    record = report_record(meta)
    organization = {"@type": "Organization", "name": meta.organization} if meta.organization else None
    people = {person.name: _known(person) for person in meta.people}
    known = {place: people[name] for place, name in enumerate(meta.authors) if name in people}
    data = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": meta.title,
        "alternativeHeadline": meta.subtitle,
        "author": [_agent(author) | known.get(place, {}) for place, author in enumerate(names_of(record, "author"))],
        "publisher": organization,
        "datePublished": meta.date,
        "version": meta.version,
        "inLanguage": meta.locale,
        "abstract": meta.description,
        "keywords": list(meta.keywords),
    }
    text = json.dumps({name: value for name, value in data.items() if value}, ensure_ascii=False)
    return text.replace("<", "\\u003c")  # no word of the author's may close the script


def _known(person: Person) -> dict[str, object]:
    """What schema.org says of a person besides a name."""
    fields = {
        "@id": address(person.orcid) if person.orcid else "",
        "jobTitle": person.role,
        "affiliation": {"@type": "Organization", "name": person.affiliation} if person.affiliation else None,
        "email": person.address,
    }
    return {name: value for name, value in fields.items() if value}


def _agent(name: Name) -> dict[str, object]:
    if "literal" in name:
        return {"@type": "Organization", "name": text_of(name, "literal")}
    return {"@type": "Person", "givenName": text_of(name, "given"), "familyName": text_of(name, "family")}
