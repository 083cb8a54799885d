"""What is seen of files that are not read: every save, whatever way an editor does it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from stratege.project import Stamps, stamps_of


def look(root: Path) -> Stamps:
    return stamps_of([root / "content"], [root / "elsewhere.csv"])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content/data").mkdir(parents=True)
    (tmp_path / "content/a.yaml").write_text("one")
    (tmp_path / "content/data/b.csv").write_text("two")
    (tmp_path / "elsewhere.csv").write_text("three")
    return tmp_path


def same_size_same_time(root: Path) -> None:
    path = root / "content/a.yaml"
    status = path.stat()
    new = root / "content/.new"
    new.write_text("ONE")
    os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns))
    new.replace(path)


CHANGES: list[Callable[[Path], object]] = [
    lambda root: (root / "content/a.yaml").write_text("other"),
    lambda root: os.utime(root / "content/a.yaml", ns=(0, 0)),
    same_size_same_time,
    lambda root: (root / "content/data/b.csv").unlink(),
    lambda root: (root / "content/data/c.csv").write_text(""),
    lambda root: (root / "content/data").rename(root / "content/moved"),
    lambda root: shutil.rmtree(root / "content"),
    lambda root: (root / "elsewhere.csv").write_text("other"),
    lambda root: (root / "elsewhere.csv").unlink(),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(root: Path, change: Callable[[Path], object]) -> None:
    before = look(root)
    assert look(root) == before
    change(root)
    assert look(root) != before


def test_hidden_files_and_what_nobody_reads_are_not_looked_at(root: Path) -> None:
    before = look(root)
    (root / "content/.a.yaml.swp").write_text("")
    (root / "content/.git").mkdir()
    (root / "content/.git/index").write_text("")
    (root / "output").mkdir()
    (root / "output/a.md").write_text("")
    assert look(root) == before


def test_links_that_turn_in_circles_are_not_followed(root: Path) -> None:
    (root / "content/data/up").symlink_to(root / "content")
    (root / "content/nowhere.csv").symlink_to(root / "missing.csv")
    names = {Path(path).name for path in look(root)}
    assert names == {"a.yaml", "b.csv", "up", "elsewhere.csv"}


def test_a_link_is_as_what_it_leads_to(root: Path) -> None:
    (root / "content/link.csv").symlink_to(root / "target.csv")
    (root / "target.csv").write_text("one")
    before = look(root)
    (root / "target.csv").write_text("other")
    assert look(root) != before
