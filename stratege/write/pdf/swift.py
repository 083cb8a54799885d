"""Our speed-ups of WeasyPrint: `swiftly(lambda: write_pdf(…), cache, told)` gives the same bytes, sooner.

They replace private functions, so they hold for the very release that they were written for, and only once this machine
has made a sample with and without them: the same bytes switch them on, others switch them off. What the sample gave is
kept in the cache, by versions. `STRATEGE_NO_SPEEDUPS=1` does without; so does a build without a cache.
"""

from __future__ import annotations

import hashlib
import os
import platform
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from typing import NoReturn, TypeVar

from stratege import bounded
from stratege.fonts import Face, faces_of
from stratege.laps import lap
from stratege.project import Cache
from stratege.theme import SOBER
from stratege.write.pdf import sizes
from stratege.write.pdf.balance import balanced
from stratege.write.pdf.cascade import cascading
from stratege.write.pdf.lines import once_a_style, remembering
from stratege.write.pdf.loading import load
from stratege.write.pdf.parsing import Runs
from stratege.write.pdf.reuse import Keeping
from stratege.write.pdf.sample import SAMPLE
from stratege.write.pdf.sheets import reading_once
from stratege.write.pdf.steady import Replacement, set_page_styles, steady
from stratege.write.pdf.trees import parsing
from stratege.write.pdf.writer import write_pdf

# What was read to write this; no other is touched.
RELEASES = {"weasyprint": "70.0", "pydyf": "0.13.0", "tinyhtml5": "2.1.0"}
KIND = "swift"  # of entry in the cache
PAGES, LINES = "pages", "lines"  # of the entries that hold the last pages of each report, and its lines
SAME, OTHER = b"same", b"other"
Made = TypeVar("Made")


def swiftly(make: Callable[[], Made], cache: Cache, told: Callable[[], None]) -> Made:
    """What `make` gives, with WeasyPrint sped up where this is proven; `told` hears that the sample came out otherwise.

    Where nothing is known yet, the sample is made at the same time, in a child.
    """
    load()
    if not wanted(cache):
        return make()
    key = tuple(_versions())
    if (known := cache.find(KIND, key)) == SAME:
        with applied():
            return make()
    made, proven = (None, known) if known else _beside(make)
    cache.keep(KIND, key, proven)
    if proven == SAME and made:
        return made()
    told()
    return make()


def _beside(make: Callable[[], Made]) -> tuple[Callable[[], Made], bytes]:
    """What `make` gave or raised while the sample was made, and what the sample says of it."""
    proof = bounded.start(_proof, bounded.Limits())
    try:
        with applied():
            made = make()
    except Exception as failure:  # the author's fault, or that of what was replaced: the sample tells
        return partial(_raise, failure), _proven(proof)
    return lambda: made, _proven(proof)


def _proven(proof: bounded.Work[bytes]) -> bytes:
    with lap("proof"):
        try:
            return proof.result()
        except Exception:  # even without what was replaced, the sample could not be made: the report will tell why
            return OTHER


def _raise(failure: Exception) -> NoReturn:
    raise failure


def wanted(cache: Cache) -> bool:
    """Whether to try: nobody said no, these are the releases that we know, and the proof can be kept."""
    if os.environ.get("STRATEGE_NO_SPEEDUPS") or cache.folder is None:
        return False
    return all(version(name) == release for name, release in RELEASES.items())


def _versions() -> Iterator[str]:
    """What may change the bytes of the sample, besides our own code."""
    from weasyprint.text.ffi import pango

    # Not `platform.platform()`, which starts a program to name the processor.
    yield from (platform.system(), platform.release(), platform.machine(), *platform.libc_ver())
    yield from (platform.python_version(), str(pango.pango_version()))
    yield from (f"{name} {version(name)}" for name in (*RELEASES, "pyphen", "cffi"))


def _proof() -> bytes:
    """Make the sample with and without the speed-ups, with the faces of most reports."""
    faces = faces_of(SOBER, {})
    plain = _sample(faces)
    try:
        with applied():
            return SAME if _sample(faces) == plain else OTHER
    except Exception:  # whatever it is, it comes from what was replaced: without that, the sample could be made
        return OTHER


def _sample(faces: tuple[Face, ...]) -> bytes:
    return write_pdf(lambda _placing: SAMPLE, faces, "sample")[0]


def keeping(cache: Cache, names: Sequence[str], faces: Sequence[Face], remarks: str, *, alone: bool) -> Keeping:
    """The pages of a report, kept in a cache under the first of its names.

    One that is not made `alone` uses what is kept of its kin (the last name), and keeps pages only if they have none.
    """
    written = "".join(hashlib.sha256(face.content).hexdigest() for face in faces)
    fonts = hashlib.sha256("\0".join((*_versions(), written)).encode()).hexdigest()
    base = hashlib.sha256("\0".join((fonts, zlib.ZLIB_RUNTIME_VERSION, remarks)).encode()).hexdigest()

    def last(kind: str, *key: str) -> tuple[bytes | None, Callable[[bytes], None] | None]:
        """What is kept of that kind, and what keeps another in its place."""
        kept = next((found for name in names if (found := cache.find(kind, (name, *key)))), None)
        slot = names[0] if alone else names[-1]
        return kept, partial(cache.keep, kind, (slot, *key)) if alone or not kept else None

    return Keeping(base, *last(PAGES), *last(LINES, fonts))


def is_applied() -> bool:
    """Whether the speed-ups are in place now."""
    from weasyprint.layout import page

    return page.set_page_type_computed_styles is set_page_styles


@contextmanager
def applied() -> Iterator[None]:
    """Replace what is slow by what is not, and put it back: reading styles, laying out, and no drawing."""
    usual: list[Replacement] = []
    try:
        for owner, name, ours in _replacements():
            usual.append((owner, name, getattr(owner, name)))
            setattr(owner, name, ours)
        yield
    finally:
        for owner, name, theirs in reversed(usual):
            setattr(owner, name, theirs)


def _replacements() -> Iterator[Replacement]:
    import tinyhtml5
    from tinyhtml5 import inputstream
    from weasyprint import css
    from weasyprint.layout import absolute, block, column, float, grid, inline, page, preferred, table

    yield tinyhtml5, "parse", parsing(tinyhtml5.parse)
    yield inputstream, "characters_until_regex", Runs()
    yield css, "CSS", reading_once(css.CSS)
    yield css.StyleFor, "__init__", cascading
    split = remembering(inline.split_first_line)
    yield inline, "split_first_line", split
    yield preferred, "split_first_line", split
    yield inline, "strut", once_a_style(inline.strut)
    yield block, "columns_layout", balanced(block.columns_layout)
    resolve = sizes.remembering(block.resolve_percentages)
    for module in (absolute, block, column, float, grid, inline, page, table):
        yield module, "resolve_percentages", resolve
    yield from steady()
