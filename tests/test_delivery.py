"""Reports written: what is made at the same moment by another build is no obstacle, and a file in the place is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stratege.delivery import deliver
from stratege.manifest import Former


def _listed(former: Former) -> bytes:
    assert not former.outputs
    return b"{}"


def test_another_build_may_make_the_folder_at_the_same_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place, usual = tmp_path / "offres", os.mkdir

    def beaten(path: str, *arguments: int, **options: int) -> None:
        if Path(path) == place:
            usual(path)
        usual(path, *arguments, **options)

    monkeypatch.setattr(os, "mkdir", beaten)
    deliver(place / "offre", {"offre.md": b"Bonjour"}, _listed, tmp_path / "project")
    assert (place / "offre/offre.md").read_bytes() == b"Bonjour"


def test_a_file_in_the_place_of_the_folder_stays(tmp_path: Path) -> None:
    tmp_path.joinpath("offres").write_bytes(b"mine")
    with pytest.raises(OSError, match="offres"):
        deliver(tmp_path / "offres/offre", {"offre.md": b"Bonjour"}, _listed, tmp_path / "project")
    assert tmp_path.joinpath("offres").read_bytes() == b"mine"
