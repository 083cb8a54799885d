"""The journey of a report, one line per stage. Read this file first."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from stratege.compose import compose
from stratege.diagnostics import Diagnostics
from stratege.document import Document, verify
from stratege.project import Project, write_atomically
from stratege.read import read
from stratege.resolve import (
    cite,
    draw_charts,
    expand_acronyms,
    fill_facts,
    link_references,
    list_contents,
    material,
    number,
    set_typography,
)

# In this order: references quote numbers, a bibliography adds text, and typography needs every word in place.
PASSES = (fill_facts, number, draw_charts, link_references, cite, expand_acronyms, list_contents, set_typography)
FORMATS = ("md", "html", "pdf")


class BrokenDocument(Exception):
    """A resolved document breaks a rule of the waist: a bug of ours, never the author's."""


@dataclass
class Built:
    """What a build made: the files written, what was wrong, the seconds that each stage took."""

    name: str
    diagnostics: Diagnostics
    files: list[Path] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    document: Document | None = None

    def timed(self, stage: str, start: float) -> None:
        """Add the time since `start` to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start


def check(project: Project, name: str, built: Built | None = None) -> Built:
    """Everything but the writing: `built.document` is resolved, None when the plan itself cannot be read."""
    built = built or Built(name, Diagnostics())
    start = time.perf_counter()
    report = read(project, name, built.diagnostics)
    built.timed("lecture", start)
    if report is None:
        return built
    start = time.perf_counter()
    document = compose(report, built.diagnostics)
    built.timed("composition", start)
    start = time.perf_counter()
    stock = material(report, project.cache_folder())
    for step in PASSES:
        document = step(document, stock, built.diagnostics)
    built.timed("résolution", start)
    if not built.diagnostics.errors and (faults := verify(document)):
        raise BrokenDocument("; ".join(faults))
    built.document = document
    return built


def build(
    project: Project,
    name: str,
    output: Path,
    formats: Iterable[str] = FORMATS,
    progress: Callable[[str], None] = lambda _stage: None,
) -> Built:
    """Make one report in the formats asked; nothing is written when the content has an error."""
    progress("lecture")
    built = check(project, name)
    if built.document is None or built.diagnostics.errors:
        return built
    wanted = [item for item in FORMATS if item in set(formats)]
    made: dict[Path, bytes] = {}
    for item in wanted:
        progress(item)
        start = time.perf_counter()
        made |= _write(item, built, project, output / name)
        built.timed(item, start)
    for path, content in made.items():
        write_atomically(path, content)
        built.files.append(path)
    return built


def _write(item: str, built: Built, project: Project, folder: Path) -> Mapping[Path, bytes]:
    """The files of one format, in memory; a template that fails or a PDF that can't be made is a diagnostic."""
    from stratege.write.environment import TemplateFailure
    from stratege.write.pdf import Unsettled

    assert built.document is not None
    try:
        return WRITERS[item](built.document, project, folder)
    except TemplateFailure as failure:
        place = {"template": str(failure.template), "line": str(failure.line)}
        built.diagnostics.add("G001", None, related=(), **place, problem=failure.message)
    except Unsettled as failure:
        built.diagnostics.add("P001", None, rounds=failure.args[0])
    return {}


def _markdown(document: Document, project: Project, folder: Path) -> dict[Path, bytes]:
    from stratege.document import Chart, Figure, walk
    from stratege.write.markdown import write_markdown

    name = document.meta.name
    made = {folder / f"{name}.md": write_markdown(document, templates=project.templates()).encode()}
    for node in walk(document):
        if isinstance(node, Chart):
            made[folder / "figures" / f"{node.id}.svg"] = node.svg.encode()
        elif isinstance(node, Figure):
            suffix = Path(node.image).suffix
            made[folder / "figures" / f"{node.id}{suffix}"] = project.read_bytes(f"content/{node.image}")
    return made


def _html(document: Document, project: Project, folder: Path) -> dict[Path, bytes]:
    from stratege.fonts import embedded
    from stratege.write.html import write_html

    templates = project.templates()
    text = write_html(document, templates=templates, media="screen")
    fonts = embedded(text, project.cache_folder())
    html = write_html(document, templates=templates, media="screen", fonts=fonts)
    return {folder / f"{document.meta.name}.html": html.encode()}


def _pdf(document: Document, project: Project, folder: Path) -> dict[Path, bytes]:
    from stratege.fonts import faces
    from stratege.write.html import write_html
    from stratege.write.pdf import write_pdf

    name, templates = document.meta.name, project.templates()

    def page(pages: Mapping[str, int]) -> str:
        return write_html(document, templates=templates, media="paged", pages=pages)

    identifier = hashlib.sha256(page({}).encode()).hexdigest()
    fonts = [(face.family, face.weight, face.style, face.file) for face in faces()]
    kept = project.cache_folder() / "pages" / f"{name}.json"
    return {folder / f"{name}.pdf": write_pdf(page, fonts, kept, identifier)}


WRITERS: dict[str, Callable[[Document, Project, Path], Mapping[Path, bytes]]] = {
    "md": _markdown,
    "html": _html,
    "pdf": _pdf,
}
