"""The PDF: the paged HTML laid out until no page has a hole that could be filled, then finished."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from stratege.crash import debugging
from stratege.css import css_string
from stratege.fonts import Face, font_faces, is_font
from stratege.images import showable
from stratege.laps import lap
from stratege.write.pdf.attachments import attachments
from stratege.write.pdf.finish import FINISHINGS, SUREST, Finishing, NotFinished
from stratege.write.pdf.finish.protocols import Document, Pdf
from stratege.write.pdf.holes import ROWS, Hole
from stratege.write.pdf.lines import forget
from stratege.write.pdf.lonely import Lonely, lonely
from stratege.write.pdf.margin import heights, over
from stratege.write.pdf.moves import Past, Stops
from stratege.write.pdf.names import whole_names
from stratege.write.pdf.overflow import Overflow, overflows
from stratege.write.pdf.reuse import Keeping, Unsure
from stratege.write.pdf.reuse.parts import Element
from stratege.write.pdf.reuse.streams import quickly
from stratege.write.pdf.settle import Placing, Step, moves, settle

if TYPE_CHECKING:
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

COLLECTIONS = (200_000, 20, 100)  # the thresholds of the garbage collector during a layout
COUNT = "counter(pages"  # what prints the number of all pages, on each
LONG = 60  # pages of a layout whose memory is worth a look for garbage
FACE = "face"  # the scheme of the addresses of faces, which lie in memory


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Look for garbage seldom: a layout keeps nearly all that it makes, and each look walks over the whole of it."""
    usual = gc.get_threshold()
    gc.set_threshold(*COLLECTIONS)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@_seldom_collected()
def write_pdf(
    page: Callable[[Placing], str],
    faces: Iterable[Face],
    identifier: str,
    *,
    stops: Callable[[Past], Mapping[str, Stops]] = lambda _past: {},
    remarks: str = "",
    sources: Mapping[str, bytes] | None = None,
    day: str = "",
    described: str = "{name}",
    unfinished: Callable[[BaseException], None] = lambda _cause: None,
    overflowing: Callable[[Overflow], None] = lambda _overflow: None,
    alone: Callable[[Lonely], None] = lambda _lonely: None,
    keeping: Keeping | None = None,
) -> tuple[bytes, Placing]:
    """The PDF of a report, and how it is placed.

    `page` gives the paged HTML of a placing, `stops` where exhibits may stand after some moves; `remarks` is the paged
    HTML of what may stand in the margin, one below the other, to measure it. `sources` are the files {name: content} to
    embed, that the report was made of, dated `day` (ISO 8601); `described` says what each is, by its `{name}`.
    `unfinished` hears why the structure could not be finished, when the PDF claims less than it does otherwise;
    `overflowing` hears what leaves its page, `alone` which titles have theirs for themselves. `keeping` holds the
    pages of the last time. `NotConverged` if the numbers of the pages do not stop moving.
    """
    report = _Report(page, faces, remarks, keeping)

    def finished(document: Document) -> bytes:
        forget(report.configuration)
        return _finished(partial(_written, document, identifier, sources or {}, day, described), unfinished)

    if not keeping:
        document, placing = settle(_tidied(report.layout), stops)
        _told(document, overflowing, alone)
        return finished(document), placing
    with suppress(Unsure), _left_to_a_whole_layout():
        return keeping.again(report.root, report.layout, partial(_steps, stops), finished), Placing()
    near = _tidied(partial(keeping.near, report.layout)) if COUNT not in report.html else None
    document, placing = settle(_tidied(keeping.hearing(report.layout)), stops, keeping.tried, near)
    keeping.keep_lines()
    if _told(document, overflowing, alone):
        return finished(document), placing
    return keeping.kept(document, placing, report.root, finished), placing


class _Report:
    """What a report is laid out from: its HTML by placing, the fonts and the style sheets of all its layouts."""

    def __init__(
        self, page: Callable[[Placing], str], faces: Iterable[Face], remarks: str, keeping: Keeping | None
    ) -> None:
        from weasyprint.text.fonts import FontConfiguration

        logging.getLogger("weasyprint").setLevel(logging.ERROR)
        self.page, self.configuration = page, FontConfiguration()
        if keeping:
            keeping.lines.use(self.configuration)
        self.styles = [_font_faces(faces, self.configuration)]
        with lap("remarks"):
            self.styles += _over(_layout(_parsed(remarks), self.configuration, self.styles)) if remarks else []
        self.html = page(Placing())
        self.first = _parsed(self.html)

    @property
    def root(self) -> Element:
        """The element that holds the report, where nothing is moved."""
        root: Element = self.first.etree_element
        return root

    def layout(self, placing: Placing) -> Document:
        """The pages of a placing."""
        parsed = self.first if placing == Placing(cut=placing.cut) else _parsed(self.page(placing))
        return _layout(parsed, self.configuration, [*self.styles, *_cuts(placing), *_untold(placing)])


def _told(document: Document, overflowing: Callable[[Overflow], None], alone: Callable[[Lonely], None]) -> bool:
    """Whether something leaves its page or a title has one for itself, once this is told."""
    left, titles = overflows(document), lonely(document)
    for found in left:
        overflowing(found)
    for title in titles:
        alone(title)
    return bool(left or titles)


@contextmanager
def _left_to_a_whole_layout() -> Iterator[None]:
    """Go on without kept pages, whatever is wrong with them: all that they hold can be made again."""
    try:
        yield
    except Exception as failure:
        if debugging():
            raise
        raise Unsure("failure") from failure


def _steps(stops: Callable[[Past], Mapping[str, Stops]], found: list[Hole], placing: Placing) -> Sequence[Step]:
    """What would be tried of holes, in a report whose blocks stand where the author set them."""
    return [*moves(found, stops(()), set(), placing)]


def _finished(written: Callable[[Finishing], bytes], unfinished: Callable[[BaseException], None]) -> bytes:
    """The PDF with as much of its structure as can be finished: each way in turn, the fullest first."""
    for finishing in FINISHINGS:
        try:
            return written(finishing)
        except NotFinished as failure:  # what it has changed is thrown away: the PDF is made again from the layout
            if finishing is FINISHINGS[0]:
                unfinished(failure.__cause__ or failure)
    return written(SUREST)


def _written(
    document: Document, identifier: str, sources: Mapping[str, bytes], day: str, described: str, finishing: Finishing
) -> bytes:
    def finisher(document: Document, pdf: Pdf) -> None:
        with lap("finish"):
            finishing.finisher(document, pdf)

    with lap("paint"), quickly():
        return document.write_pdf(
            finisher=finisher,
            pdf_variant=finishing.variant,
            pdf_tags=True,
            pdf_identifier=identifier.encode(),
            custom_metadata=True,
            attachments=attachments(sources, day, described),
        )


def _parsed(html: str) -> HTML:
    from weasyprint import HTML

    return HTML(string=html, base_url="https://stratege.invalid/", url_fetcher=_fetcher())


def _layout(page: HTML, configuration: FontConfiguration, styles: list[CSS]) -> Document:
    with lap("layout"), whole_names():
        laid_out: Document = page.render(font_config=configuration, stylesheets=styles)
    return laid_out


def _tidied(layout: Callable[..., Document]) -> Callable[..., Document]:
    """The same, which gives back what long documents were made of: as much again, that goes round in circles."""

    def laid_out(*given: object) -> Document:
        document = layout(*given)
        if len(document.pages) > LONG:
            gc.collect()
        return document

    return laid_out


def _over(remarks: Document) -> list[CSS]:
    """The style sheet of remarks that are laid out alone, for when they stand beside their text."""
    from weasyprint import CSS

    return [CSS(string=over(heights(remarks)))]


def _cuts(placing: Placing) -> list[CSS]:
    """The style sheet of the tables that may be cut though they are short, but for their last rows."""
    from weasyprint import CSS

    rules = "\n".join(
        f".exhibit:has([id={css_string(name)}]) {{ break-inside: auto !important }}\n"
        f"[id={css_string(name)}] ~ tbody tr:nth-last-child(-n + {ROWS - 1}) {{ break-before: avoid !important }}\n"
        f'[data-block="{name}"], [data-block="{name}"] .identity '
        "{ break-inside: auto !important; break-before: auto !important }"
        for name in placing.cut
    )
    return [CSS(string=rules)] if rules else []


def _untold(placing: Placing) -> list[CSS]:
    """The style sheet that hides the places of the index whose page stands there already."""
    from weasyprint import CSS

    rules = "\n".join(f'.place:has([href="#{name}"]) {{ display: none }}' for name in placing.told)
    return [CSS(string=rules)] if rules else []


def _font_faces(faces: Iterable[Face], configuration: FontConfiguration) -> CSS:
    """The font faces as one style sheet, so that each font is loaded once for all layouts."""
    from weasyprint import CSS

    held = {f"{FACE}:{number}": face.content for number, face in enumerate(faces)}
    addresses = iter(held)
    rules = font_faces(faces, lambda _face: next(addresses))
    return CSS(string=rules, font_config=configuration, url_fetcher=_fetcher(held))


def _fetcher(held: Mapping[str, bytes] | None = None) -> URLFetcher:
    """A fetcher that serves what it holds, images and fonts of `data:` addresses: a report holds all that it shows.

    Only those: the engine has whatever it is given opened as an image of any kind, PostScript among them.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    contents = held or {}

    class Fetcher(URLFetcher):  # type: ignore[misc]
        """Looks among the contents before it decodes an address."""

        def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
            if url in contents:
                return URLFetcherResponse(url, contents[url])
            content = super().fetch(url, headers).read()
            return URLFetcherResponse(url, content if is_font(content) else showable(content))

    return Fetcher(allowed_protocols=("data",))
