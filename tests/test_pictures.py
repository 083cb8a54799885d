"""docs/reference/ shows what each block and each kind of module prints: one picture each, of the example above it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from stratege.model.blocks import Block
from stratege.model.modules import MODULES

DOCS = Path(__file__).parents[1] / "docs"
sys.path.append(str(DOCS))

import pictures  # noqa: E402
import reference  # noqa: E402

FILES = {path.stem: path for path in sorted((DOCS / "images/reference").iterdir())}
OTHERWISE = 100  # of 255: a pixel so far from what it was is no matter of how another poppler smooths letters
COMMAND = ".venv/bin/python docs/pictures.py"


def test_every_block_and_kind_has_its_picture_or_a_reason() -> None:
    blocks = set(Block.model_fields) - {"when"} - set(reference.SILENT)
    kinds = {kind for kind, model in MODULES.items() if model.__name__ not in reference.SILENT}
    assert not blocks & kinds  # two pictures of one name
    assert {reference.picture(name) for name in reference.pictured()} == blocks | kinds
    assert set(FILES) == blocks | kinds, COMMAND
    assert set(reference.SILENT) <= set(Block.model_fields) | {model.__name__ for model in MODULES.values()}


def test_a_page_shows_each_picture_under_its_example() -> None:
    pages = "".join(path.read_text("utf-8") for path in (DOCS / "reference").iterdir())
    shown = re.findall(
        r"^```\n\n!\[Le (?:bloc|module) `(\w+)`, imprimé\]\(\.\./images/reference/(\w+)\.png\)$", pages, re.M
    )
    assert sorted(shown) == [(name, name) for name in sorted(FILES)]
    assert pages.count("images/reference/") == len(FILES)
    assert all(f"ans image : {reason}." in pages for reason in reference.SILENT.values())


@pytest.mark.parametrize("name", reference.pictured())
def test_a_picture_is_that_of_its_example(name: str) -> None:
    with Image.open(FILES[reference.picture(name)]) as image:
        told = image.text[pictures.EXAMPLE]
    assert told == reference.shown(name), f"{COMMAND} {reference.picture(name)}"


@pytest.mark.parametrize("path", FILES.values(), ids=FILES)
def test_a_picture_is_small_and_whole(path: Path) -> None:
    assert path.stat().st_size < 25_000
    with Image.open(path) as image:
        assert 200 < image.width <= 800 and image.height < 1100
        drawn = image.convert("RGB")
    foot = drawn.crop((0, drawn.height - pictures.MARGIN, drawn.width, drawn.height))
    assert len(drawn.getcolors(2**24)) > 20 and len(foot.getcolors(2**24)) == 1  # letters, and nothing cut at the foot


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Table", "PullQuote", "MatrixModule", "BibliographyModule"])
def test_the_command_makes_a_picture_again(name: str) -> None:
    first, second = pictures.picture(name), pictures.picture(name)
    assert first.tobytes() == second.tobytes()
    with Image.open(FILES[reference.picture(name)]) as image:
        kept = image.convert("RGB")
    assert kept.size == first.size, COMMAND
    far = ImageChops.difference(kept, first).convert("L").point(lambda level: level > OTHERWISE and 255)
    assert far.histogram()[255] < 20, COMMAND


def test_a_fault_in_an_example_stops_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference, "shown", lambda _name: "- callout: {title: Sans texte}\n")
    with pytest.raises(SystemExit, match="body"):
        pictures.picture("Callout")


def test_a_picture_that_is_not_known_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["pictures.py", "facts"])
    with pytest.raises(SystemExit, match="no picture: facts; there are prose, "):
        pictures.main()
