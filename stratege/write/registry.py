"""The writers: `WRITERS["md"].write(job, diagnostics)` is {name below the report's folder: bytes}, all in memory."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from stratege import bounded
from stratege.crash import ENGINE, debugging, kept_trace, origin, said
from stratege.diagnostics import Diagnostics
from stratege.document import Chart, Document, Figure, ProfileSheet, ReferenceEntry, walk
from stratege.images import Shown, shown
from stratege.laps import lap
from stratege.project import PICTURES, Cache
from stratege.records import record

if TYPE_CHECKING:
    from stratege.write.html.pictures import Embedded
    from stratege.write.pdf.lonely import Lonely
    from stratege.write.pdf.overflow import Overflow
    from stratege.write.pdf.settle import Placing

Files = Mapping[str, bytes]
Made = tuple[bytes, Files]  # a report in one format, and what goes beside it
EXPORTS = ("references.json", "references.bib", "references.ris")  # the works cited, beside every report
FONTS = f"/*{hashlib.sha256(b'fonts').hexdigest()}*/"  # their place in a page, which says what letters they need
TEXTS = (".yaml", ".yml", ".csv", ".json", ".bib", ".ris", ".css")


class LayoutFailed(Exception):
    """The engine that lays the pages out gave up; the words are the engine's."""


@record
class Job:
    """What a format is made from: the resolved document, the author's files, the look-up folders of templates.

    `files` are those that the report is made of, {path below the project: bytes}; `attachments` is the author's choice
    of what the PDF carries: none, references or sources, but those `withheld`, which say more than this version.
    """

    document: Document
    files: Files
    templates: tuple[Path, ...]
    attachments: str = "none"
    cache: Cache = field(default_factory=Cache)
    withheld: frozenset[str] = frozenset()
    kin: str = ""
    alone: bool = True

    @property
    def name(self) -> str:
        """The name of the report, which is that of its files."""
        return self.document.meta.name


@record
class Writer:
    """A format: its `name` for `--to`, the `suffix` of its file, what a reader calls it, what makes it in memory."""

    name: str
    suffix: str
    label: str
    make: Callable[[Job, Diagnostics], Made]

    def write(self, job: Job, diagnostics: Diagnostics) -> Files:
        """The files of a report in this format, by their names below its folder."""
        content, beside = self.make(job, diagnostics)
        return {f"{job.name}{self.suffix}": content, **beside}


def _markdown(job: Job, _diagnostics: Diagnostics) -> Made:
    from stratege.write.markdown.writer import write_markdown

    images = _images(job)
    suffixes = {name: image.suffix for name, image in images.items()}
    text = write_markdown(job.document, templates=job.templates, suffixes=suffixes)
    return text.encode(), dict(_pictures(job, images))


def _pictures(job: Job, images: Mapping[str, Shown]) -> Iterator[tuple[str, bytes]]:
    """The files that a Markdown report shows beside it."""
    from stratege.write.markdown.drawings import standing_alone

    ground = job.document.meta.theme.colors["ground"]
    for node in walk(job.document):
        if isinstance(node, Chart):
            yield f"{PICTURES}/{node.id}.svg", standing_alone(node.svg, ground).encode()
        elif isinstance(node, Figure | ProfileSheet) and node.image:
            image = images[node.image]
            yield f"{PICTURES}/{node.id}{image.suffix}", image.content


def _html(job: Job, _diagnostics: Diagnostics) -> Made:
    from stratege.fonts import embedded, faces_of
    from stratege.write.html.writer import write_html

    images = _embedded(job)
    marked = write_html(job.document, templates=job.templates, media="screen", fonts=FONTS, images=images)
    text = marked.replace(f"{FONTS}\n", "")
    fonts = embedded(text, faces_of(job.document.meta.theme, job.files), job.cache)
    return (marked.replace(FONTS, fonts) if fonts else text).encode(), {}


def _pdf(job: Job, diagnostics: Diagnostics) -> Made:
    from stratege.write.pdf.settle import Placing
    from stratege.write.pdf.swift import swiftly

    page = _paged(job)
    make = partial(_laid_out, job, page, page(Placing()))
    try:
        content, heard = swiftly(make, job.cache, lambda: diagnostics.add("P006", None, related=()))
    except Exception as error:  # the engine fails in its own ways, and the author needs the other formats all the same
        if origin(error) not in ENGINE:
            raise
        raise LayoutFailed(said(error)) from error
    for diagnostic in heard:
        diagnostics.include(diagnostic)
    return content, {}


def _paged(job: Job) -> Callable[[Placing], str]:
    """What gives the paged HTML of a placing."""
    from stratege.write.html.writer import write_html
    from stratege.write.pdf.moves import moved

    images = _embedded(job)

    def page(placing: Placing) -> str:
        document = moved(job.document, placing.past)
        with lap("page"):
            html = write_html(document, templates=job.templates, media="paged", images=images, inline=placing.inline)
        bounded.at("")  # what follows is the layout, of the whole page
        return html

    return page


def _laid_out(job: Job, page: Callable[[Placing], str], first: str) -> tuple[bytes, Diagnostics]:
    """The PDF of what `page` gives, `first` where nothing is moved; what there is to tell of it."""
    from stratege.fonts import faces_of
    from stratege.write.pdf.moves import moved, stops
    from stratege.write.pdf.settle import Placing
    from stratege.write.pdf.swift import is_applied, keeping
    from stratege.write.pdf.writer import write_pdf

    heard, meta = Diagnostics(), job.document.meta
    faces, remarks = faces_of(meta.theme, job.files), _remarks(job)
    content, _ = write_pdf(
        lambda placing: first if placing == Placing() else page(placing),
        faces,
        hashlib.sha256(first.encode()).hexdigest(),
        stops=lambda past: stops(moved(job.document, past)),
        remarks=remarks,
        sources=attached(job),
        day=meta.date,
        described=meta.words["attachment"],
        unfinished=partial(_unfinished, heard),
        overflowing=partial(_overflowing, heard, job.document),
        alone=partial(_alone, heard, job.document),
        keeping=keeping(job.cache, (job.name, job.kin), faces, remarks, alone=job.alone) if is_applied() else None,
    )
    return content, heard


def _unfinished(diagnostics: Diagnostics, cause: BaseException) -> None:
    """Tell that the structure of a PDF could not be finished."""
    if debugging():
        raise cause
    diagnostics.add("P003", problem=said(cause), trace=kept_trace(cause))


def _overflowing(diagnostics: Diagnostics, document: Document, overflow: Overflow) -> None:
    """Tell what leaves its page."""
    from stratege.write.pdf.overflow import place_of, told

    diagnostics.add("P005", place_of(overflow, document), related=(), **told(overflow))


def _alone(diagnostics: Diagnostics, document: Document, title: Lonely) -> None:
    """Tell of a title that stands alone on its page."""
    from stratege.write.pdf.lonely import place_of

    diagnostics.add("P007", place_of(title, document), related=(), page=str(title.page))


def _remarks(job: Job) -> str:
    """The paged HTML of what may stand in the margin, to measure it; nothing when nothing may."""
    from stratege.write.html.writer import write_html
    from stratege.write.pdf.margin import alone

    document = alone(job.document)
    return write_html(document, templates=job.templates, media="paged") if document.children else ""


def attached(job: Job) -> Files:
    """What the PDF carries for a reader who would make it again, as the author chose it.

    Nothing by default, for a source has comments that are its author's own; the works cited; or these and the texts
    that this report is made of.
    """
    if job.attachments == "none":
        return {}
    open_to_all = {name: content for name, content in job.files.items() if name not in job.withheld}
    texts = {name: content for name, content in open_to_all.items() if name.lower().endswith(TEXTS)}
    return (texts if job.attachments == "sources" else {}) | dict(write_references(job.document))


def _images(job: Job) -> dict[str, Shown]:
    """The author's images as pages show them, by their paths."""
    shows = (node.image for node in walk(job.document) if isinstance(node, Figure | ProfileSheet))
    theme = job.document.meta.theme
    names = {*shows, theme.logo, theme.logo_dark}
    return {name: shown(job.files[f"content/{name}"]) for name in sorted(names) if name}


def _embedded(job: Job) -> dict[str, Embedded]:
    """The author's images as data addresses, so that a page holds all that it shows."""
    from stratege.write.html.pictures import Embedded

    return {name: Embedded.of(image) for name, image in _images(job).items()}


def write_references(document: Document) -> Files:
    """The works cited, for a reference manager: CSL-JSON, BibTeX and RIS; nothing when there are none."""
    from stratege.references import to_bibtex, to_csl_json, to_ris

    entries = [node for node in walk(document) if isinstance(node, ReferenceEntry)]
    works = [json.loads(entry.record) for entry in entries if entry.record]
    exports = dict(zip(EXPORTS, (to_csl_json, to_bibtex, to_ris), strict=True))
    return {name: export(works).encode() for name, export in exports.items()} if works else {}


# To add one: what it is and what makes it. The command, the progress and the help read this table.
WRITERS: Mapping[str, Writer] = {
    made.name: made
    for made in (
        Writer("md", ".md", "Markdown", _markdown),
        Writer("html", ".html", "HTML", _html),
        Writer("pdf", ".pdf", "PDF", _pdf),
    )
}
