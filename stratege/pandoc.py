"""The citation engine: `run(items, sources, style_text, locale)` gives pandoc's trees, all citations in one process."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from stratege.bounded.limits import Cause as Limit
from stratege.bounded.limits import Limits
from stratege.json_tree import Json, as_list, as_object, as_text
from stratege.records import record

# Not `markdown`: its example lists would number `(@key)`. Raw HTML off: what an author types stays text.
READER = (
    "markdown_strict-raw_html+citations+fenced_divs+fenced_code_attributes+yaml_metadata_block+all_symbols_escapable"
)
OLDEST = (3, 1)
TIME, MEMORY = 2 / 5, 2 / 3  # the part that one run may take of what a whole format may
MIB = 1 << 20  # bytes
HEAP_EXHAUSTED = 251  # the exit code of the runtime of Haskell
PROMPT = 30  # s for the version of a pandoc, which takes none
RANK = re.compile(r"Error in \$\[(\d+)\]")  # how the reader of JSON says which item it stumbles on
Cause = Limit | Literal["style", "reference", "other"]


class PandocMissing(Exception):
    """No pandoc 3.1 or later, neither in the wheel nor on the PATH."""


class PandocFailed(Exception):
    """Pandoc stopped: the cause, and what it says itself, in English.

    If one work is at fault, `key` is its key; `place` is the line and the column of what cannot be read.
    """

    def __init__(self, cause: Cause, said: str = "") -> None:
        super().__init__(cause, said)
        self.cause, self.said = cause, said
        self.key, self.place = "", (1, 1)


@record
class Trees:
    """What pandoc made: the inlines of each citation, and of each entry with its key."""

    citations: list[list[Json]]
    bibliography: list[tuple[str, list[Json]]]


def run(
    items: Sequence[Mapping[str, object]],
    sources: Sequence[str],
    style: str,
    locale: str,
    nocite: Sequence[str] = (),
    limits: Limits | None = None,
) -> Trees:
    """Resolve citations (in pandoc's syntax) against CSL-JSON items, in a style given as the text of its file.

    `limits` are those of a whole format, of which pandoc gets its part. Raises PandocMissing when there is no pandoc,
    PandocFailed when it refuses the style or the items, or would go beyond the limits.
    """
    with TemporaryDirectory(prefix="stratege-") as folder:
        bibliography, csl = Path(folder, "references.json"), Path(folder, "style.csl")
        bibliography.write_text(json.dumps(list(items), ensure_ascii=False), encoding="utf-8")
        csl.write_text(style, encoding="utf-8")
        options = [
            *("--citeproc", f"--from={READER}", "--to=json", f"--bibliography={bibliography}", f"--csl={csl}"),
            *(f"--metadata=lang:{locale}", "--metadata=link-citations:true"),
        ]
        try:
            done = _execute(options, _document(sources, nocite), limits)
        except PandocFailed as error:
            error.key = _culprit(error.said, items)
            raise
    return _read(json.loads(done), len(sources))


def convert(text: str, source: str, target: str, limits: Limits | None = None) -> str:
    """A text in another of pandoc's formats, within the limits of `run`; PandocMissing, PandocFailed."""
    return _execute([f"--from={source}", f"--to={target}"], text, limits)


@cache
def executable() -> Path:
    """The pandoc to run: the wheel's own, else the one on the PATH if it is recent enough."""
    if bundled := _bundled():
        return bundled
    found = shutil.which("pandoc")
    if found and _version_of(found) >= OLDEST:
        return Path(found)
    raise PandocMissing


@cache
def identity() -> str:
    """Which pandoc it is, without running it: part of what the cache depends on."""
    if _bundled():
        return f"pypandoc_binary {version('pypandoc_binary')}"
    state = executable().stat()
    return f"pandoc {state.st_size} {state.st_mtime_ns}"


def _bundled() -> Path | None:
    spec = find_spec("pypandoc")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for name in ("pandoc", "pandoc.exe"):
            path = Path(folder, "files", name)
            if path.is_file():
                return path
    return None


def _version_of(path: str) -> tuple[int, ...]:
    words = subprocess.run([path, "--version"], check=False, capture_output=True, text=True, timeout=PROMPT).stdout
    match = re.match(r"pandoc(?:\.exe)? (\d+)\.(\d+)", words)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def _execute(options: list[str], text: str, limits: Limits | None) -> str:
    """What pandoc prints for a text; without `limits`, within the usual ones."""
    whole = limits or Limits()
    heap = f"-M{max(1, round(whole.memory * MEMORY / MIB))}M"
    command = [str(executable()), "+RTS", heap, "-RTS", "--sandbox", *options]
    try:
        done = subprocess.run(
            command, check=False, input=text.encode(), capture_output=True, timeout=whole.seconds * TIME
        )
    except FileNotFoundError as error:
        raise PandocMissing from error
    except subprocess.TimeoutExpired as error:
        raise PandocFailed("time") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise PandocFailed(_cause(done.returncode, said), said)
    return done.stdout.decode()


def _cause(code: int, said: str) -> Cause:
    """Why pandoc stopped, by its exit code (a signal below 0) and its words."""
    if code == HEAP_EXHAUSTED or "stack overflow" in said:
        return "memory"
    if code < 0:
        return "crash"
    if said.startswith("Citeproc"):
        return "style"
    return "reference" if said.startswith("Error reading bibliography") else "other"


def _culprit(said: str, items: Sequence[Mapping[str, object]]) -> str:
    """The key of the item that pandoc names by its rank; empty when it names none."""
    rank = int(match[1]) if (match := RANK.search(said)) else len(items)
    return str(items[rank].get("id", "")) if rank < len(items) else ""


def _document(sources: Sequence[str], nocite: Sequence[str]) -> str:
    """One division per citation, so that each is found again whatever it becomes."""
    head = json.dumps({"nocite": ", ".join(f"@{{{key}}}" for key in nocite)}, ensure_ascii=False)
    bodies = [f"::: {{#c{n}}}\n{_harmless(source)}\n:::" for n, source in enumerate(sources)]
    return "\n\n".join([f"---\n{head}\n---", *bodies, "::: {#refs}\n:::", ""])


def _harmless(source: str) -> str:
    """The source as one paragraph: on one line, and no line of colons, which would close its division."""
    line = " ".join(source.split())
    return f"\\{line}" if line.startswith((":", "#", ">", "~", "`")) else line


def _read(tree: Json, count: int) -> Trees:
    divisions = _divisions(as_list(as_object(tree)["blocks"]))
    references = _divisions(divisions.get("refs", []))
    entries = [(name.removeprefix("ref-"), _words(blocks)) for name, blocks in references.items()]
    # A personal communication has no entry, but pandoc leaves its place.
    kept = [(key, words) for key, words in entries if any(map(_is_word, words))]
    return Trees([_words(divisions.get(f"c{n}", [])) for n in range(count)], kept)


def _divisions(blocks: list[Json]) -> dict[str, list[Json]]:
    """What each division holds, by its identifier."""
    found = {}
    for block in map(as_object, blocks):
        if block["t"] == "Div":
            attributes, content = as_list(block["c"])
            found[as_text(as_list(attributes)[0])] = as_list(content)
    return found


def _words(blocks: list[Json]) -> list[Json]:
    paragraphs = [block for block in map(as_object, blocks) if block["t"] in ("Para", "Plain")]
    return [inline for block in paragraphs for inline in as_list(block["c"])]


def _is_word(inline: Json) -> bool:
    node = as_object(inline)
    return node["t"] != "Space" and bool(node.get("c"))
