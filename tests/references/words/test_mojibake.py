"""Letters whose code was mistaken, in exports of every form: they are read as they were written, and it is told."""

from __future__ import annotations

import json

import pytest

from stratege.references.csl.read import from_json
from stratege.references.ris.read import from_ris
from stratege.references.words.mojibake import as_written

RIS = "TY  - JOUR\nAU  - {name}, ZoÃ«\nTI  - {title}\nAB  - Lâ€™abstract\nPY  - 2020\nER  - \n"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ContrÃ´le de systÃ¨mes", "Contrôle de systèmes"),
        ("Lâ€™eau", "L’eau"),
        ("História de SÃO Paulo", "História de SÃO Paulo"),
        ("MANHÃ” e noite", "MANHÃ” e noite"),
    ],
)
def test_letters_of_a_mistaken_code(typed: str, read: str) -> None:
    assert as_written(typed) == read == as_written(read)


def test_ris_tells_it_at_its_line() -> None:
    [entry] = from_ris(RIS.format(name="LeÃ³n", title="Les Ã©tats"))
    assert entry.item["title"] == "Les états"
    assert entry.item["author"] == [{"family": "León", "given": "Zoë"}]
    assert [place for place, _ in entry.read_as] == [(2, 1), (3, 1)]
    assert "Les Ã©tats" in entry.read_as[1][1]


def test_csl_tells_it() -> None:
    author = [{"family": "LeÃ³n", "given": "ZoÃ«"}]
    [entry] = from_json(json.dumps([{"id": "a", "title": "Les Ã©tats", "abstract": "Ã©tÃ©", "author": author}]))
    assert (entry.item["title"], entry.item["author"]) == ("Les états", [{"family": "León", "given": "Zoë"}])
    assert len(entry.read_as) == 3


def test_sound_exports_say_nothing() -> None:
    [entry] = from_ris("TY  - JOUR\nAU  - León, Zoë\nTI  - Les états\nER  - \n")
    assert entry.read_as == ()
