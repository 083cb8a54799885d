"""What to write in the place of a citation typed by hand: the key that the report cites, one that a hand can type."""

from __future__ import annotations

import json

from conftest import MakeProject
from stratege.pipeline import check

PLAN = "title: Essai\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib, z.json, z.bib]\n"
ADDRESS = "http://zotero.org/users/1/items/"


def work(key: str, family: str, title: str, year: int) -> dict[str, object]:
    """A book as Zotero exports it."""
    author = [{"family": family, "given": "Anne"}]
    return {"id": key, "type": "book", "title": title, "author": author, "issued": {"date-parts": [[year]]}}


def remedies(make_project: MakeProject, prose: str) -> list[str]:
    """The remedies of C025 in a chapter, over two exports of one library."""
    exported = [work(f"{ADDRESS}A", "Roy", "La ville", 2021), work(f"{ADDRESS}B", "Noir", "Le port", 2019)]
    files = {
        "content/reports/r.yaml": PLAN,
        "content/z.json": json.dumps(exported),
        "content/z.bib": "@book{ville, author = {Roy, Anne}, title = {La ville}, publisher = {PUF}, year = 2021}",
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - prose: Vu {prose}.\n",
    }
    return [item.remedy for item in check(make_project(files), "r").diagnostics if item.code == "C025"]


def test_the_key_that_is_cited_is_offered(make_project: MakeProject) -> None:
    assert remedies(make_project, "[@ville], puis (Roy, 2021, p. 3)") == ["écrivez « [@ville, p. 3] »"]
    assert remedies(make_project, f"[@{ADDRESS}A], puis (Roy, 2021)") == [f"écrivez « [@{ADDRESS}A] »"]


def test_no_address_is_offered(make_project: MakeProject) -> None:
    assert remedies(make_project, "(Roy, 2021)") == ["écrivez « [@ville] »"]
    [remedy] = remedies(make_project, "(Noir, 2019)")
    assert remedy.startswith("donnez-lui une clé courte (« citation-key ») au lieu de « http")
    assert remedy.endswith("et citez-la : « [@…] »")
