"""What the machine has, and what to do where it lacks something."""

from __future__ import annotations

from pathlib import Path

import pytest

from stratege import pandoc
from stratege.apps.doctor import Part, survey


def test_nothing_lacks(cache: Path) -> None:
    assert [(part.name.split()[0], part.state, part.remedy) for part in survey()] == [
        ("Python", "bon", ""),
        ("bibliothèques", "bonnes", ""),
        ("pandoc", "bon", ""),
        ("cache", str(cache), ""),
    ]


def test_what_lacks_comes_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        raise pandoc.PandocMissing

    monkeypatch.setattr("stratege.machine.missing_libraries", lambda: ["Pango", "HarfBuzz"])
    monkeypatch.setattr("stratege.machine.install_command", lambda: "apt-get install pango")
    monkeypatch.setattr(pandoc, "executable", absent)
    assert survey()[1:3] == [
        Part("bibliothèques du PDF", "manquent Pango, HarfBuzz", "apt-get install pango"),
        Part("pandoc", "manque", "installez pandoc 3.1 ou plus récent"),
    ]
