"""Firms, bodies and addresses of mail that exports cut in two as persons."""

from __future__ import annotations

import pytest

from tests.references.printing import entry, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Roy, Anne and Brain, Google", ["Roy, Anne", "Google Brain"]),
        ("Roy, Anne and Google, A I", ["Roy, Anne", "Google AI"]),
        ("Roy, Anne and Research, Microsoft", ["Roy, Anne", "Microsoft Research"]),
        ("Facebook, Michael Vernant and Roy, Anne", ["Vernant, Michael", "Roy, Anne"]),
        ("Roy, Anne and Nl, Vernant@uvt", ["Roy, Anne"]),
        ("Roy, Anne and vernant@uvt.nl", ["Roy, Anne"]),
    ],
)
def test_what_is_no_person_is_told(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    [(_, told)] = entry(typed).read_as
    assert " est lu : " in told


@pytest.mark.parametrize("typed", ["Google", "Roy, Meta", "Apple, Fiona", "Microsoft, Inc.", "M@rsouin"])
def test_other_names_stay(typed: str) -> None:
    assert read(typed) == [typed]


@pytest.mark.parametrize(
    "group", ["Banco Mundial", "Fundação Araucária", "Comisión Europea", "Banca Intesa", "Bank Indonesia"]
)
def test_the_first_word_tells_a_body_in_other_tongues(group: str) -> None:
    assert entry(f"CEDLAS and {group}").item["author"][1] == {"literal": group}


@pytest.mark.parametrize("person", ["Banco, Juan", "Centro, Ana"])
def test_a_person_may_be_called_so(person: str) -> None:
    assert read(person) == [person]
