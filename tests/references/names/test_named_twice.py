"""Groups typed with their acronym, whatever the format and what stands between."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json, from_ris
from stratege.references.names.named_twice import named_twice

INRAE = "Institut national de recherche pour l'agriculture, l'alimentation et l'environnement"
FORMS = ("INRAE {}", "INRAE, {}", "INRAE : {}", "INRAE ({})", "{}, INRAE", "{} – INRAE")


@pytest.mark.parametrize("form", FORMS)
def test_acronym_and_group(form: str) -> None:
    assert named_twice(form.format(INRAE)) == (INRAE, "INRAE")


@pytest.mark.parametrize(
    "typed", ["SNCF, Service du patrimoine", "ROY, Anne", "INRAE", "ARTE Association Lyon", "Roy, Société des lacs", ""]
)
def test_what_no_letters_spell_is_no_acronym(typed: str) -> None:
    assert named_twice(typed) is None


def test_of_other_formats() -> None:
    group = [{"literal": f"{INRAE} [INRAE]"}]
    assert from_ris(f"TY  - RPRT\nTI  - Lacs\nAU  - INRAE, {INRAE}\nER  - ")[0].item["author"] == group
    item = {"id": "a", "type": "report", "title": "Lacs", "author": [{"family": "INRAE", "given": INRAE}]}
    assert from_json(json.dumps([item]))[0].item["author"] == group
