"""A run that would do what the last one did: `begin(["check"])` tells what that one told, if nothing changed since.

The record of a run is in the user's cache, under the words of its command: the state of all that it depended on, what
it printed, its exit code, and the manifests of what it wrote. It answers only if that state is today's, to the byte,
and if what was written still stands. A run leaves a record only if nothing moved while it went on.

Nothing here is slow to import.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from stratege import colors
from stratege.project.entries import digest, place, unsealed, user_folder
from stratege.project.state import FLAGS, State, Unsure

if TYPE_CHECKING:
    from stratege.project.files import Project

KIND = "runs"
COMMANDS = ("build", "check")
ASIDE = frozenset(["--no-cache", "-h", "--help"])  # with these, nothing is kept
OPEN = ("--op", "--ope", "--open")  # it says what is done with what was made: the run is the same without
MANIFEST = "manifest.json"
STREAMS = ("stdout", "stderr")


class Speech:
    """What a command prints, kept as it is printed: `speech.out("output/essay/essay.md")`."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def out(self, text: str) -> None:
        """A line, or several, on standard output."""
        self._say("stdout", text)

    def err(self, text: str, aside: str = "") -> None:
        """The same on standard error; what is true of this run alone, like its length, is said `aside` and not kept."""
        self._say("stderr", text, aside)

    def _say(self, stream: str, text: str, aside: str = "") -> None:
        self.told.append((stream, text))
        _print(stream, text + aside)


def begin(words: Sequence[str]) -> Run | None:
    """The run that the words of a command ask for; None where it is not to be compared with a former one."""
    if words[0] not in COMMANDS or not ASIDE.isdisjoint(words):
        return None
    try:
        folder = os.path.abspath(_value(words, "--cache") or user_folder())
        root = _root(_value(words, "--project") or os.curdir)
        if root is None or _is_below(os.path.realpath(folder), root):  # a project brings no cache of its own
            return None
        shown = [str(colors.wanted(stream, _value(words, "--color") or "auto")) for stream in (sys.stdout, sys.stderr)]
        asked = [word for word in words if word not in OPEN]
        return Run(digest(KIND, os.getcwd(), *shown, *asked), root, folder, State.of(root))
    except (OSError, ValueError, Unsure):  # whatever is wrong, the run itself tells it
        return None


def _value(words: Sequence[str], option: str) -> str | None:
    """The value of an option, as far as it can be told; `Run.keep` sees whether it was the right one."""
    found = None
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == option:
            found = following
        elif word.startswith(f"{option}="):
            found = word.partition("=")[2]
    return found


def _root(start: str) -> str | None:
    """The real path of the project of a folder."""
    folder = os.path.realpath(start)
    while not os.path.isdir(os.path.join(folder, "content", "reports")):
        folder, former = os.path.dirname(folder), folder
        if folder == former:
            return None
    return folder


def has_report(words: Sequence[str], name: str) -> bool:
    """Whether the project that the words of a command mean has a report of that name."""
    return name in reports_of(words)


def reports_of(words: Sequence[str]) -> list[str]:
    """The names of the reports of that project, in alphabetical order."""
    root = _root(_value(words, "--project") or os.curdir)
    try:
        names = os.listdir(os.path.join(root or "", "content", "reports")) if root else []
    except OSError:
        return []
    return sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml") and not name.startswith("."))


def _is_below(path: str, root: str) -> bool:
    return f"{path}{os.sep}".startswith(root.rstrip(os.sep) + os.sep)


class Run:
    """A command about to run in a project, with the state of all that it depends on."""

    def __init__(self, name: str, root: str, folder: str, state: State) -> None:
        self.name, self.root, self.folder, self.state = name, root, folder, state
        self.files: list[str] = []  # what an answer named on standard output

    def answer(self) -> int | None:
        """Tell what the last run told, and give its exit code; None, and nothing told, if anything changed."""
        try:
            record = json.loads(unsealed(place(self.folder, KIND, self.name)) or b"null")
            if record is None or record["state"] != self.state.content:
                return None
            if not all(stands(folder, *made) for folder, made in record["made"].items()):
                return None
            told = [(str(stream), str(text)) for stream, text in record["told"] if stream in STREAMS]
            code = int(record["code"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        for stream, text in told:
            _print(stream, text)
        self.files = [text for stream, text in told if stream == "stdout"]
        return code

    def keep(
        self, project: Project, told: Sequence[tuple[str, str]], code: int, made: Mapping[str, bytes] | None = None
    ) -> None:
        """Leave a record, unless something moved meanwhile; `made` are the manifests written, {folder: content}."""
        cache = project.cache.folder
        if str(project.root) != self.root or cache is None or os.path.abspath(cache) != self.folder:
            return
        try:
            if State.of(self.root) != self.state:
                return
            written = {os.path.abspath(folder): known(folder, content) for folder, content in (made or {}).items()}
        except (OSError, ValueError, Unsure):
            return
        record = {"state": self.state.content, "told": list(told), "code": code, "made": written}
        project.cache.put(KIND, self.name, json.dumps(record).encode())


def known(folder: str, manifest: bytes) -> tuple[str, str]:
    """What tells later whether a folder still holds what it held: its real path, the digest of its manifest."""
    return os.path.realpath(folder), sha256(manifest).hexdigest()


def stands(folder: str, real: str, manifest: str) -> bool:
    """Whether a folder holds the manifest of that digest, and all that it lists, none behind a link."""
    listed = _read(os.path.join(real, MANIFEST))
    if os.path.realpath(folder) != real or sha256(listed).hexdigest() != manifest:
        return False
    outputs = json.loads(listed)["outputs"]
    return all(sha256(_read(os.path.join(real, item["path"]))).hexdigest() == item["sha256"] for item in outputs)


def _read(path: str) -> bytes:
    """The bytes of a file whose path has no link; `OSError`."""
    if os.path.realpath(path) != path:
        raise OSError(path)
    handle = os.open(path, os.O_RDONLY | FLAGS)
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(path)
        return file.read()


def _print(stream: str, text: str) -> None:
    print(text, file=sys.stderr if stream == "stderr" else sys.stdout)
