"""Interviews and letters that no reader can find: cited in the text alone."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.styles.prepare import prepare

PERSONAL = "personal_communication"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ("note={Communication personnelle}", PERSONAL),
        ("type={Entretien}", PERSONAL),
        ("howpublished={Entretien semi-directif mené à Lyon}", PERSONAL),
        ("note={Courriel, 3 mai 2026}", PERSONAL),
        ("collaborator={Moreau, Léa}", PERSONAL),  # as Zotero exports an interview
        ("", "document"),
        ("note={Entretiens de Royaumont}", "document"),
        ("type={Entretien}, url={https://exemple.fr/a}", "document"),
        ("type={Entretien}, journal={Le Monde}", "document"),
    ],
)
def test_what_nobody_can_find_is_personal(fields: str, kind: str) -> None:
    entry = f"@misc{{a, title={{Entretien avec la DRH}}, author={{Roy, Anne}}, year=2026, {fields}}}"
    assert from_bibtex(entry)[0].item["type"] == kind


def test_an_interview_that_nothing_holds_is_personal_too() -> None:
    alone = {"id": "a", "type": "interview", "author": [{"family": "Roy", "given": "Anne"}], "title": "Un entretien"}
    assert prepare(alone, french=True)["type"] == PERSONAL
    assert prepare(alone | {"URL": "https://exemple.fr"}, french=True)["type"] == "interview"
