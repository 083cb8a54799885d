"""Projects that mean harm, what their build did, and what it wrote: `Attempt.of(project, folder).assert_harmless()`."""

from __future__ import annotations

import base64
import io
import re
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from unittest.mock import patch
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree as ET

import pypdf
import weasyprint  # noqa: F401 -- now, for it starts programs to find its libraries
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from conftest import MakeProject
from stratege.pipeline import Built, build

PLAN = "title: Essai\ndate: '2026-01-02'\nsections: [{{module: a}}]\noptions: {{cite_report: false, review: false}}\n{}"
PROSE = "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      {}\n"
FIGURE = "kind: prose\ntitle: Premier\nbody:\n  - figure: {{id: f1, caption: Vue, alt: Une vue, image: {}}}\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'
LOADS = re.compile(r"""url\(\s*["']?(?!["']?(?:data:|#|%23))""", re.IGNORECASE)
DEEDS = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "open")

_watched: list[tuple[Path, list[str]]] = []  # folders that nothing may be read from, and what was seen


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    """See what is opened, run and called; a hook stays for the whole process, and looks only while someone watches."""
    if not _watched or event not in DEEDS:
        return
    for outside, seen in _watched:
        if event != "open" or str(arguments[0]).startswith(str(outside)):
            seen.append(f"{event} {arguments[0]!r:.80}")


sys.addaudithook(_hook)


@contextmanager
def watching(outside: Path) -> Iterator[list[str]]:
    """The processes, the connections and the readings in a folder that happen within the block."""
    seen: list[str] = []
    _watched.append((outside, seen))
    try:
        yield seen
    finally:
        _watched.remove((outside, seen))


CALLS: list[str] = []  # who came to `ADDRESS`, native code included
_server = socket.create_server(("127.0.0.1", 0))
ADDRESS = "http://listener.test/x"  # in the files of a project: the port is not the same for all processes
_here = f"http://127.0.0.1:{_server.getsockname()[1]}/x"


def _listen() -> None:
    while True:
        connection, place = _server.accept()
        CALLS.append(str(place))
        connection.close()


threading.Thread(target=_listen, daemon=True).start()


@dataclass
class Attempt:
    """A build and what it wrote, by name."""

    built: Built
    files: dict[str, bytes]
    seen: list[str] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        make_project: MakeProject,
        tmp_path: Path,
        files: dict[str, str | bytes],
        formats: tuple[str, ...] = ("md", "html", "pdf"),
    ) -> Attempt:
        project = make_project()
        for name, content in files.items():
            data = (content if isinstance(content, bytes) else content.encode()).replace(
                ADDRESS.encode(), _here.encode()
            )
            (project.root / name).parent.mkdir(parents=True, exist_ok=True)
            (project.root / name).write_bytes(data)
        output, outside = tmp_path / "output", tmp_path.parent / "outside"
        here = patch("stratege.bounded.work.can_bound", lambda: False)  # what a child does is not heard
        with here, watching(outside) as seen:
            built = build(project, "r", output, formats)
        written = {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}
        return cls(built, written, seen)

    @property
    def told(self) -> list[tuple[str, str]]:
        """Codes and places of what was said."""
        return [(item.code, str(item.span)) for item in self.built.diagnostics.items]

    def text(self, name: str) -> str:
        return self.files[name].decode()

    def assert_harmless(self) -> None:
        """Nothing was done but the writing, and nothing that was written runs or loads."""
        assert (self.seen, CALLS) == ([], [])
        assert not [item for item in self.built.diagnostics.items if item.code in ("E005", "P002", "P003")]
        for name, content in self.files.items():
            harms = list(_harms(name, content))
            assert harms == [], (name, harms)


def _harms(name: str, content: bytes) -> Iterator[str]:
    match Path(name).suffix:
        case ".html":
            yield from harms_of_page(content.decode())
        case ".svg":
            yield from harms_of_drawing(content)
        case ".pdf":
            yield from harms_of_pdf(content)
        case ".md":
            yield from re.findall(r"\]\(<?\s*(?:javascript|data|vbscript|file):.*", content.decode(), re.IGNORECASE)


NO_ICON = [("rel", "icon"), ("href", "data:,")]  # without it, browsers ask the server for an icon


class _Page(HTMLParser):
    """Notes whatever runs or loads."""

    def __init__(self) -> None:
        super().__init__()
        self.harms: list[str] = []
        self.styling = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.styling = tag == "style"
        values = {name: value or "" for name, value in attrs}
        if attrs == NO_ICON:
            return
        if tag in ("script", "iframe", "object", "embed", "link", "base", "form", "foreignobject"):
            self.harms += [tag] if values.get("type") != "application/ld+json" else []
        for name, value in values.items():
            self.attribute(name, value)

    def attribute(self, name: str, value: str) -> None:
        bare = re.sub(r"[\x00-\x20]", "", value).lower()
        if name.startswith("on") or (name in ("style", "fill", "stroke", "filter", "mask") and LOADS.search(value)):
            self.harms.append(f"{name}={value[:60]}")
        if name in ("href", "xlink:href", "action") and not re.match(r"(?:https?:|mailto:|tel:|ftp:|#|[^:]*$)", bare):
            self.harms.append(f"{name}={value[:60]}")
        if name == "src":
            self.harms += [] if bare.startswith("data:image/") else [f"src={value[:60]}"]
            if bare.startswith("data:image/svg"):
                self.harms += harms_of_drawing(base64.b64decode(value.partition(",")[2]))

    def handle_data(self, data: str) -> None:
        if self.styling:
            self.harms += LOADS.findall(data) + re.findall("@import.*", data)
            for svg in re.findall(r'url\("data:image/svg\+xml,([^"]*)"', data):
                self.harms += harms_of_drawing(unquote_to_bytes(svg))


def harms_of_page(html: str) -> list[str]:
    """What runs or loads in a page."""
    page = _Page()
    page.feed(html)
    return page.harms


def harms_of_drawing(content: bytes) -> list[str]:
    """What runs or loads in an SVG."""
    harms = ["<!"] if b"<!" in content else []
    for element in ET.fromstring(content).iter():
        name = element.tag.rpartition("}")[2].lower()
        harms += [name] if name in ("script", "foreignobject", "iframe", "animate", "set", "handler") else []
        harms += LOADS.findall(element.text or "") + re.findall("@import", element.text or "")
        for key, value in element.items():
            local = value.startswith(("#", "data:image/png", "data:image/jpeg"))
            if key.startswith("on") or LOADS.search(value) or (key.endswith("href") and not local):
                harms.append(f"{key}={value[:60]}")
    return harms


def harms_of_pdf(content: bytes) -> list[str]:
    """Actions, files and addresses of a PDF that no report has."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    objects = [IndirectObject(number, 0, reader).get_object() for number in range(1, int(reader.trailer["/Size"]))]
    parts = [part for item in objects for part in _dictionaries(item)]
    return [harm for part in parts for harm in _harms_of_object(part)]


def _dictionaries(item: object) -> Iterator[DictionaryObject]:
    """A dictionary and those written within it."""
    if isinstance(item, DictionaryObject):
        yield item
        for value in item.values():
            yield from _dictionaries(value)
    elif isinstance(item, ArrayObject):
        for value in item:
            yield from _dictionaries(value)


def _harms_of_object(item: DictionaryObject) -> list[str]:
    harms = [name for name in ("/JS", "/JavaScript") if name in item]
    harms += [str(item["/S"])] if item.get("/S") in ("/JavaScript", "/Launch", "/GoToR", "/SubmitForm") else []
    address = str(item.get("/URI", "https:")).strip("\x00\x01\x02 ").lower()
    return harms + ([address] if not re.match(r"(?:https?|mailto|tel|ftp):", address) else [])
