"""Bodies and firms that no word of institutions tells, and persons who look like them."""

from __future__ import annotations

import pytest

from stratege.references.names.groups import is_group
from stratege.references.names.typed_names import typed_names


@pytest.mark.parametrize(
    "name",
    [
        "Internet Engineering Task Force",
        "Agilex Robotics",
        "Cornell Data Service",
        "Debian maintainers",
        "EPFL Web site",
        "Ecos sourceware",
        "Google DeepMind",
        "Hugging Face",
        "KU Leuven",
        "Lausanne url-1",
        "MapScaping Aps",
        "PostGIS PSC",
        "Project Horus",
        "TU Delft",
        "World Bank",
    ],
)
def test_a_body_without_braces_is_whole(name: str) -> None:
    assert is_group(name)
    assert typed_names(name)[0] == f"{{{name}}}"


@pytest.mark.parametrize(
    "name",
    [
        "Anne Bank",
        "DeAndre Hunter",
        "J. Robots",
        "JoSE Vernant",
        "Johan Aps",
        "MaryAnn Vernant",
        "Robert Service",
        "Sarah Games",
        "SunHee Park",
        "TU Youyou",
        "YoungJoo Park",
    ],
)
def test_a_person_is_none(name: str) -> None:
    assert not is_group(name)
    assert not typed_names(name)[0].startswith("{")
