"""The cache: by content, checked, pruned, shared, never the project's, and only slower when it is lost."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import MakeProject
from stratege.pipeline import build
from stratege.project import Cache
from stratege.project import cache as module
from stratege.project.cache import AGE, DAY, digest


def kept(cache: Cache, key: str = "k", content: bytes = b"un") -> tuple[bytes, bool]:
    """What the cache gives, and whether it had to be made."""
    made: list[bytes] = []

    def make() -> bytes:
        made.append(content)
        return content

    return cache.get("kind", (key,), make), bool(made)


def entry(folder: Path) -> Path:
    (found,) = folder.glob("kind/*/*")
    return found


def test_what_was_made_is_read(tmp_path: Path) -> None:
    assert kept(Cache(tmp_path)) == (b"un", True)
    assert kept(Cache(tmp_path), content=b"deux") == (b"un", False)
    assert kept(Cache(tmp_path), "other", b"deux") == (b"deux", True)


def test_without_folder_nothing_is_kept() -> None:
    assert kept(Cache()) == kept(Cache()) == (b"un", True)


@pytest.mark.parametrize("damage", [b"", b"un", b"\n", b"0" * 64 + b"\nautre", b"\xff\xfe\nun"])
def test_a_damaged_entry_is_made_again(damage: bytes, tmp_path: Path) -> None:
    kept(Cache(tmp_path))
    entry(tmp_path).write_bytes(damage)
    assert kept(Cache(tmp_path)) == (b"un", True)
    assert kept(Cache(tmp_path)) == (b"un", False)


def test_a_cut_entry_is_made_again(tmp_path: Path) -> None:
    kept(Cache(tmp_path), content=b"long content")
    file = entry(tmp_path)
    file.write_bytes(file.read_bytes()[:-3])
    assert kept(Cache(tmp_path), content=b"long content") == (b"long content", True)


def test_other_code_makes_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(Cache(tmp_path))
    monkeypatch.setattr(module, "code", lambda: "other")
    assert kept(Cache(tmp_path), content=b"deux") == (b"deux", True)


@pytest.mark.parametrize(("name", "is_told"), [("words.txt", True), ("code.py", True), ("page.html", False)])
def test_a_list_of_words_is_as_good_as_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, is_told: bool
) -> None:
    package = tmp_path / "package" / "project"
    package.mkdir(parents=True)
    monkeypatch.setattr(module, "__file__", str(package / "cache.py"))
    before = module.code.__wrapped__()
    (package / name).write_text("un", "utf-8")
    assert (module.code.__wrapped__() != before) == is_told


def test_a_folder_that_refuses_is_only_slower(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    assert kept(Cache(tmp_path / "file")) == kept(Cache(tmp_path / "file")) == (b"un", True)


def test_two_at_once_never_see_half_an_entry(tmp_path: Path) -> None:
    content = b"x" * 200_000
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: kept(Cache(tmp_path), str(n % 3), content)[0], range(60)))
    assert set(found) == {content}
    assert len(list(tmp_path.glob("kind/*/*"))) == 3


def test_what_a_batch_has_made_is_known_longest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []
    for moment, kind in enumerate(("charts", "batch", "batch", "charts", "charts")):
        cache = Cache(tmp_path, lambda moment=moment: 1e9 + moment)  # type: ignore[misc]
        cache.keep(kind, (str(moment),), bytes(1000))
        path = max(tmp_path.glob(f"{kind}/??/*"), key=lambda path: path.stat().st_ctime_ns)
        os.utime(path, (1e9 + moment, 1e9 + moment))
        sizes.append(path.stat().st_size)
    monkeypatch.setattr("stratege.project.cache.SIZE", sum(sizes[:3]))
    cache.prune()
    left = [moment for moment in range(5) for kind in ("charts", "batch") if cache.find(kind, (str(moment),))]
    assert left == [1, 2, 4]


def test_what_serves_no_one_is_pruned_by_age(tmp_path: Path) -> None:
    start = 1_000_000.0
    kept(Cache(tmp_path, lambda: start), "old")
    kept(Cache(tmp_path, lambda: start), "used")
    for file in tmp_path.glob("kind/*/*"):
        os.utime(file, (start, start))
    assert kept(Cache(tmp_path, lambda: start + AGE - DAY), "used") == (b"un", False)
    kept(Cache(tmp_path, lambda: start + AGE + DAY), "new")
    assert kept(Cache(tmp_path, lambda: start + AGE + DAY), "used") == (b"un", False)
    assert kept(Cache(tmp_path, lambda: start + AGE + DAY), "old") == (b"un", True)


def test_the_oldest_go_beyond_the_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SIZE", 500)
    for number in range(5):
        kept(Cache(tmp_path), str(number), bytes(100))
    for file in tmp_path.glob("kind/*/*"):
        os.utime(file, (0, 0))
    kept(Cache(tmp_path, lambda: 10.0), "young", bytes(100))
    Cache(tmp_path, lambda: 10.0).prune()
    assert sum(file.stat().st_size for file in tmp_path.glob("kind/*/*")) <= 500
    assert kept(Cache(tmp_path), "young", bytes(100))[1] is False


def test_a_hint_is_a_guess(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.find("pages", ("r",)) is None
    cache.keep("pages", ("r",), b"{}")
    cache.keep("pages", ("r",), b'{"a": 1}')
    assert cache.find("pages", ("r",)) == b'{"a": 1}'


@given(st.lists(st.text(max_size=4), max_size=4), st.lists(st.text(max_size=4), max_size=4))
def test_two_keys_never_share_a_name(one: list[str], other: list[str]) -> None:
    assert (digest(*one) == digest(*other)) == (one == other)


def test_the_environment_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRATEGE_CACHE", str(tmp_path))
    assert Cache.of_user().folder == tmp_path
    monkeypatch.delenv("STRATEGE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    folder = Cache.of_user().folder
    assert folder is not None and folder.name == "stratege"


def test_a_project_brings_no_cache(make_project: MakeProject, tmp_path: Path) -> None:
    """A build keeps nothing in the project: what a stranger puts where a cache once was is never looked for."""
    project = make_project()
    build(project, "r", tmp_path / "output", ["md", "html"])
    assert sorted(path.name for path in project.root.iterdir()) == ["content", "output"]
