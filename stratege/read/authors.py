"""The authors as written: `orcid: 0000-0002-1825-0098` is told at its place, with the sign that its digits call for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege import orcid
from stratege.diagnostics import Diagnostics, phrase
from stratege.model.matter import Author
from stratege.source import Scalar

E_MAIL = re.compile(r"[^\s@<>(),;:\"\\]+@[^\s@<>(),;:\"\\]+\.[^\s@<>(),;:\"\\.]+")


def check_authors(authors: Iterable[Author], diagnostics: Diagnostics) -> None:
    """Tell of each identifier that cannot be one, and of each address that is none."""
    for author in authors:
        if author.orcid:
            _check_orcid(author.orcid, diagnostics)
        if author.address and not E_MAIL.fullmatch(author.address):
            diagnostics.add("S131", author.address.span, address=author.address)


def _check_orcid(written: Scalar, diagnostics: Diagnostics) -> None:
    identifier = orcid.bare(str(written))
    right = orcid.with_check(identifier) if identifier else ""
    if not identifier:
        diagnostics.add("S130", written.span, orcid=written, remedy=phrase("orcid_form"))
    elif identifier != right:
        diagnostics.add("S130", written.span, orcid=written, remedy=phrase("orcid_check", right=right))
