"""What each format is made of: `WRITERS["md"](document, project, folder, diagnostics)` is {path: bytes}."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from mimetypes import guess_type
from pathlib import Path

from stratege.crash import ENGINE, debugging, kept_trace, origin, said
from stratege.diagnostics import Diagnostics
from stratege.document import Chart, Document, Figure, ReferenceEntry, walk
from stratege.images import reduced
from stratege.project import PICTURES, Project

Files = Mapping[Path, bytes]
TEXTS = frozenset([".yaml", ".yml", ".csv", ".json", ".bib", ".ris"])


class LayoutFailed(Exception):
    """The engine that lays the pages out gave up; the words are the engine's."""


def _markdown(document: Document, project: Project, folder: Path, _diagnostics: Diagnostics) -> Files:
    from stratege.write.markdown import write_markdown

    text = write_markdown(document, templates=project.templates())
    pictures = {folder / name: content for name, content in _pictures(document, project)}
    return {folder / f"{document.meta.name}.md": text.encode(), **pictures}


def _pictures(document: Document, project: Project) -> Iterator[tuple[str, bytes]]:
    """The files that a Markdown report shows beside it."""
    for node in walk(document):
        if isinstance(node, Chart):
            yield f"{PICTURES}/{node.id}.svg", node.svg.encode()
        elif isinstance(node, Figure):
            content = reduced(project.read_bytes(f"content/{node.image}"))
            yield f"{PICTURES}/{node.id}{Path(node.image).suffix}", content


def _html(document: Document, project: Project, folder: Path, _diagnostics: Diagnostics) -> Files:
    from stratege.fonts import embedded, faces_of
    from stratege.write.html import write_html

    templates, images = project.templates(), _images(document, project)
    text = write_html(document, templates=templates, media="screen", images=images)
    faces = faces_of(document.meta.theme, project.root / "content")
    fonts = embedded(text, faces, project.cache_folder())
    html = write_html(document, templates=templates, media="screen", fonts=fonts, images=images)
    return {folder / f"{document.meta.name}.html": html.encode()}


def _pdf(document: Document, project: Project, folder: Path, diagnostics: Diagnostics) -> Files:
    from stratege.fonts import faces_of
    from stratege.write.html import write_html
    from stratege.write.pdf import write_pdf

    name, templates, images = document.meta.name, project.templates(), _images(document, project)

    def page(pages: Mapping[str, int]) -> str:
        return write_html(document, templates=templates, media="paged", pages=pages, images=images)

    def unfinished(cause: BaseException) -> None:
        if debugging():
            raise cause
        diagnostics.add("P003", problem=said(cause), trace=kept_trace(cause))

    identifier = hashlib.sha256(page({}).encode()).hexdigest()
    faces = faces_of(document.meta.theme, project.root / "content")
    fonts = [(face.family, face.weight, face.style, face.file) for face in faces]
    kept = project.cache_folder() / "pages" / f"{name}.json"
    try:
        content = write_pdf(page, fonts, kept, identifier, _sources(document, project), document.meta.date, unfinished)
        return {folder / f"{name}.pdf": content}
    except Exception as error:  # the engine fails in its own ways, and the author needs the other formats all the same
        if origin(error) not in ENGINE:
            raise
        raise LayoutFailed(said(error)) from error


def _sources(document: Document, project: Project) -> dict[str, bytes]:
    """What the report was made of, for a reader who would make it again: its texts, and the works that it cites."""
    root = project.root.resolve()
    texts = [path for path in project.read_files if path.suffix in TEXTS and path.is_relative_to(root)]
    works = {path.name: content for path, content in write_references(document, root).items()}
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in texts} | works


def _images(document: Document, project: Project) -> dict[str, str]:
    """The author's images as data addresses, so that a page holds all that it shows."""
    names = {node.image for node in walk(document) if isinstance(node, Figure)} | {document.meta.theme.logo}
    contents = {name: reduced(project.read_bytes(f"content/{name}")) for name in sorted(names) if name}
    return {name: _address(name, content) for name, content in contents.items()}


def _address(name: str, content: bytes) -> str:
    return f"data:{guess_type(name)[0] or 'application/octet-stream'};base64,{b64encode(content).decode()}"


def write_references(document: Document, folder: Path) -> Files:
    """The works cited, for a reference manager: CSL-JSON, BibTeX and RIS; nothing when there are none."""
    from stratege.references import to_bibtex, to_csl_json, to_ris

    entries = [node for node in walk(document) if isinstance(node, ReferenceEntry)]
    works = [json.loads(entry.record) for entry in entries if entry.record]
    exports = {"references.json": to_csl_json, "references.bib": to_bibtex, "references.ris": to_ris}
    return {folder / name: export(works).encode() for name, export in exports.items()} if works else {}


Writer = Callable[[Document, Project, Path, Diagnostics], Files]
WRITERS: dict[str, Writer] = {"md": _markdown, "html": _html, "pdf": _pdf}
