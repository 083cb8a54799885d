"""What an entry of BibTeX tells of the words of its titles: `evidence_of` has its groups, its site, its file."""

from __future__ import annotations

import re

from stratege.references.bibtex.titles import HOSTS, TITLES, titles_in
from stratege.references.tex.decode import decode
from stratege.references.tex.urls import address
from stratege.references.titles.evidence import (
    SITES,
    Evidence,
    Met,
    is_told_group,
    names_repeated,
    names_said,
    site_names,
)

MAKERS = frozenset(["institution", "organization", "publisher", "school"])
SAYING = HOSTS | MAKERS | {"howpublished", "note"}
NAMES = frozenset(["author", "editor"])
# « Foundation, Agentic AI », as Zotero has a group that it was given as a person.
TURNED = re.compile(
    r"\b(Agency|Alliance|Association|Commission|Committee|Consortium|Council|Federation|Foundation|Initiative|Institute|"
    r"Society), ((?:[A-Z][\w&-]* ){1,4}[A-Z][\w&-]*)(?= and |$)"
)
# An address, which may lack its beginning.
HOSTED = re.compile(r"(?:https?://|^)(?P<place>[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/[^\s{}]*)?)")
GROUP = re.compile(r"\{([^{}]+)\}")
AND = re.compile(r"\s+and\s+")


def evidence_of(kind: str, fields: list[tuple[str, str]], abstract: str, met: Met) -> Evidence:
    """The groups that made a work, what braces hold among its names or who published it, and what its site is named.

    What its `abstract` names stands with the groups.
    """
    turned = [f"{found[2]} {found[1]}" for role, value in fields if role in NAMES for found in TURNED.finditer(value)]
    held = turned + [name for role, value in fields if role in NAMES for name in GROUP.findall(value)]
    held += [name for role, value in fields if role in NAMES for name in AND.split(value) if is_told_group(name)]
    makers = MAKERS | HOSTS if kind in SITES else MAKERS
    groups = (*held, *(decode(value) for name, value in fields if name in makers), *names_said(abstract))
    said = [decode(value) for name, value in fields if name in SAYING]
    groups = (*groups, *names_repeated(titles_in(fields, TITLES), said))
    sites = site_names(kind, _address_in(fields))
    return Evidence(groups, met.small, sites, met.acronyms, met.names, met.pairs)


def _address_in(fields: list[tuple[str, str]]) -> str:
    """Where a work is: its `url`, or what `howpublished` has, « jakarta.apache.org/struts »."""
    written = dict(fields)
    if "url" in written:
        return address(written["url"])
    found = HOSTED.search(decode(written.get("howpublished", "")))
    return f"https://{found['place']}" if found else ""
