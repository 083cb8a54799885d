"""HTML, for the screen or for pages: `write_html(document, templates=project.templates(), media="screen")`."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Literal, assert_never

from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from stratege import document as d
from stratege.charts.narrow import readable
from stratege.document.components import Captioned
from stratege.paper import room
from stratege.project import templates_root
from stratege.spaces import BLANKS
from stratege.write.components import template_name
from stratege.write.environment import compile_ours, environment, render, style
from stratege.write.fitting import fitting, inset_of, is_slight
from stratege.write.footing import confidentiality_line
from stratege.write.html import prose
from stratege.write.html.cards import is_card
from stratege.write.html.diagrams import Diagrams
from stratege.write.html.imprint import has_row, quality, share
from stratege.write.html.inlines import InlineWriter
from stratege.write.html.large import BREAK, cover_title, figure_row, opener_lead, opener_title
from stratege.write.html.lists import cite_columns, columns, outline, stands_apart
from stratege.write.html.logos import logos
from stratege.write.html.margin import PAGES, SCREEN, Remark, beside, remark_names, without_margin
from stratege.write.html.metadata import coins, head_tags, json_ld
from stratege.write.html.motifs import motif_style
from stratege.write.html.names import Names
from stratege.write.html.pictures import Embedded
from stratege.write.html.theming import theme_css, theme_sheet
from stratege.write.notes import call_anchor, holds_notes, loose_notes, notes_of, repeated_calls
from stratege.write.plans import action_titles
from stratege.write.tables import is_short, placed, review_columns, several_sources

FOLDER = "html"  # of templates
Media = Literal["screen", "paged"]
SHEETS: Mapping[Media, tuple[str, ...]] = {
    "screen": ("tokens.css", "base.css", "screen.css", "components.css"),
    "paged": ("tokens.css", "base.css", "print.css", "front.css", "openers.css", "components.css"),
}
BOXES = (d.Callout, d.ListItem, d.Definition, d.Quote)
INNER, BOXED = 340, 79  # px that a table has in a box, which takes so many of its own
LEAN, BROAD = frozenset(["Source Sans 3"]), 0.86  # the faces that tables are measured in, the room that others leave
MARGIN = 150  # px: the least that words in the margin need
RUNNING = 58, 7  # characters and words: a header is read at a glance, and not taken for a line of the text
SHORT = 46  # characters of a header, however many words it has


def write_html(
    document: d.Document,
    *,
    templates: Sequence[Path],
    media: Media,
    fonts: str = "",
    images: Mapping[str, Embedded] | None = None,
    inline: Container[str] = (),
) -> str:
    """The whole page of a resolved document, in one file.

    `templates` are the look-up folders, in order; `fonts` are the @font-face rules of the faces to embed; `images` the
    author's images {path: image}, whose address is the path itself by default; `inline` are the anchors of the remarks
    that paged media do not set in the margin, for want of room. `TemplateFailure` when a template or a style sheet is
    at fault.
    """
    writer = _Writer(document, templates, media, images or {}, inline)
    return writer.component(document, styles=styles(document, templates, media, fonts)) + "\n"


def styles(document: d.Document, templates: Sequence[Path], media: Media, fonts: str = "") -> Markup:
    """All style sheets of a page as its one `<style>` holds them: nothing in them may close it."""
    theme = document.meta.theme
    tokens, *rest = (style(templates, name) for name in SHEETS[media])
    look = [tokens, theme_css(theme, media)]
    page = theme_sheet(theme, media, confidentiality_line(document.meta), document.meta.words["draft"])
    return Markup("\n".join(filter(None, [fonts, *look, *rest, page])).replace("</", "<\\/"))


def html_environment(document: d.Document, templates: Sequence[Path]) -> ImmutableSandboxedEnvironment:
    """What templates of this format are compiled and filled with."""
    return _Writer(document, templates, "paged", {}, ()).environment


def prepare_html(document: d.Document) -> None:
    """Compile our own templates, which every page asks for: a process does so before it has children that write."""
    compile_ours(html_environment(document, (templates_root(),)), FOLDER)


@dataclass
class _Writer:
    """One writing: the document, its look-up folders, what media it is for."""

    document: d.Document
    templates: Sequence[Path]
    media: Media
    images: Mapping[str, Embedded]
    inline: Container[str]
    inlines: InlineWriter = field(init=False)
    environment: ImmutableSandboxedEnvironment = field(init=False)
    inner: frozenset[int] = field(init=False)  # the tables, by their id(), that stand in a box, an item or a quotation
    remarks: Mapping[int, str] = field(init=False)  # the anchors of those that may stand in the margin, by their id()

    def __post_init__(self) -> None:
        anchors = frozenset(str(name) for node in d.walk(self.document) if (name := getattr(node, "id", "")))
        paged = self.media == "paged"
        boxes = (node for node in d.walk(self.document) if isinstance(node, BOXES))
        self.inner = frozenset(id(found) for box in boxes for found in d.walk(box) if isinstance(found, d.Table))
        apart = without_margin(self.document) if paged else frozenset[int]()
        held = remark_names(self.document).items() if not paged or self.document.meta.theme.hang >= MARGIN else ()
        self.remarks = {key: name for key, name in held if key not in apart and name not in self.inline}
        self.inlines = InlineWriter(paged=paged, anchors=anchors)
        self.environment = environment(
            self.templates,
            FOLDER,
            escape=True,
            filters=self.filters(),
            values={"words": self.document.meta.words, "paged": paged, "meta": self.document.meta},
        )

    def filters(self) -> dict[str, Callable[..., object]]:
        """What templates ask for: of this document, and of any."""
        repeated, names = repeated_calls(self.document), Names(self.document.meta.words)
        diagrams = Diagrams(self.document.meta.theme, self.document.meta.words, self.media == "paged")
        return {
            **FILTERS,
            "inlines": self.inlines,
            "blocks": self.blocks,
            "image": lambda path: self.images[path].address if path in self.images else path,
            "sized": lambda path, width="": self.images[path].sized(width) if path in self.images else "",
            "fitting": self.fitting,
            "band": diagrams.band,
            "sign": diagrams.sign,
            "plan": lambda node: diagrams.plan(node, action_titles(self.document)),
            "endnotes": self.endnotes,
            "notes_name": names.notes,
            "table_name": names.table,
            "data_name": names.data,
            "repeated_calls": lambda note: repeated.get(note.id, []),
            "logos": lambda cover: logos(cover, self.document.meta.theme, self.media),
            "cover_title": lambda title: cover_title(title, self.document.meta.theme),
            "opener_lead": lambda section: opener_lead(section, self.document.meta.theme),
            "opener_title": lambda section: opener_title(section, self.document.meta.theme),
            "motif": lambda title: motif_style(d.plain(title), self.document.meta.theme),
            "broken": lambda title: Markup(str(self.inlines(title)).replace(BREAK, "<br> ")),
            "figure_row": lambda node: figure_row(
                node, self.document.meta.theme, self.document.meta.words["unverified"]
            ),
            "columns": lambda node: columns(node, self.document),
            "stands_apart": lambda node: stands_apart(node, self.document),
            "outline": lambda target: outline(target, self.document),
        }

    def fitting(self, table: d.Table) -> str:
        """The classes that keep a table on its sheet, each after a space."""
        theme = self.document.meta.theme
        inset = inset_of(theme.sheet)
        if id(table) in self.inner:
            measure = theme.page.across - theme.hang
            classes = fitting(table, min(INNER, measure - BOXED) if theme.page.is_narrow else INNER, inset=inset)
        else:
            share = 1 if theme.titles.family in LEAN else BROAD
            classes = fitting(table, share * room(theme.page.across), share * room(theme.page.turned), inset)
        return f" {classes}" if classes else ""

    def blocks(self, nodes: Iterable[d.Block]) -> Markup:
        """The HTML of some blocks, one below the other."""
        pairs = beside(nodes, PAGES if self.media == "paged" else SCREEN, self.remarks)
        return Markup("\n").join(self.noted(node, remark) if remark else self.block(node) for node, remark in pairs)

    def noted(self, node: d.Block, remark: Remark) -> Markup:
        """A paragraph and the remark beside it: in pages the remark comes first, as both begin at the same height."""
        text, said = self.block(node), Markup(self.component(remark, anchor=self.remarks[id(remark)]))
        if self.media == "paged":
            return Markup("{}\n{}").format(said, text)
        return Markup('<div class="noted">\n{}\n{}\n</div>').format(text, said)

    def block(self, node: d.Block) -> Markup:
        if isinstance(node, d.Component):
            return Markup(self.component(node))
        match node:
            case d.Paragraph():
                return prose.paragraph(node, self)
            case d.ProseList():
                return prose.prose_list(node, self)
            case d.DefinitionList():
                return prose.definitions(node, self)
            case d.CodeBlock():
                return prose.code_block(node)
            case d.Rule():
                return Markup("<hr>")
            case _:
                assert_never(node)

    def component(self, node: d.Component | d.Document, **values: object) -> str:
        """The template of a component, filled: `key_figures.html.j2` for KeyFigures."""
        return render(self.environment, f"{template_name(type(node))}.html.j2", node=node, **values).strip()

    def endnotes(self, node: d.Node) -> tuple[d.NoteCall, ...]:
        """The notes to print at the end of a part; none in pages, where each stands at the foot of its own."""
        if self.media == "paged":
            return ()
        if isinstance(node, d.Document):
            return loose_notes(node)
        return notes_of(node) if holds_notes(node) else ()


def running(title: str, count: int = RUNNING[1]) -> str:
    """A title short enough for a running header: at most `count` whole words, then « … », unless it is short."""
    characters = RUNNING[0]
    words_of = [word for word in title.split(" ") if word]
    whole = " ".join(words_of[:count])
    if len(title) <= SHORT or (whole == title and len(title) <= characters):
        return title
    if len(whole) > characters:
        whole = whole[:characters].rsplit(" ", 1)[0]
    return whole.rstrip(f",;:{BLANKS}") + "…"


def picture(chart: d.Chart, which: str = "svg") -> Markup:
    """A chart's drawing, named for those who can't see it, its ids made its own among the drawings of the page.

    `which` is svg, narrow for the one that phones show, or turned for a sheet on its side.
    """
    drawing = {"narrow": chart.narrow, "turned": chart.turned}.get(which, chart.svg)
    svg = drawing[max(drawing.find("<svg"), 0) :].strip()
    svg = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{chart.id}-", svg)
    alt = escape(chart.alt)
    return Markup(
        re.sub(r"^<svg([^>]*)>", lambda m: f'<svg role="img"{_roleless(m[1])}><title>{alt}</title>', svg, count=1)
    )


def _roleless(attributes: str) -> str:
    """The attributes of a drawing without the role that it may bring: an element has one."""
    return re.sub(r"\srole=(\"[^\"]*\"|'[^']*')", "", attributes)


def _sheet(node: Captioned) -> str:
    """The class of what has a page of its own, after a space."""
    return " landscape" if node.landscape else " own-page" if node.placement == "page" else ""


def _block(node: d.Node, part: str = "") -> Markup:
    """The attribute that names a block which a page may cut to fill a hole: the same for the same words."""
    words = f"{getattr(node, 'id', '')} {part} {d.plain(node)}"
    return Markup(' data-block="{}"').format(sha256(words.encode()).hexdigest()[:12])


def _side_contents(document: d.Document) -> d.Contents | None:
    """The list of sections, to be shown at the side of the screen."""
    return next((block for block in document.front if isinstance(block, d.Contents) and block.of == "sections"), None)


FILTERS: Mapping[str, Callable[..., object]] = {
    "plain": d.plain,
    "running": running,
    "picture": picture,
    "sheet": _sheet,
    "block": _block,
    "is_card": is_card,
    "is_short": is_short,
    "is_slight": is_slight,
    "placed": placed,
    "review_columns": review_columns,
    "several_sources": several_sources,
    "call_anchor": call_anchor,
    "side_contents": _side_contents,
    "least": lambda svg: math.ceil(readable(svg)),
    "cite_columns": cite_columns,
    "share": share,
    "has_row": has_row,
    "quality": quality,
    "confidentiality_line": confidentiality_line,
    "coins": lambda record: coins(json.loads(record)) if record else "",
    "head_tags": head_tags,
    "json_ld": lambda meta: Markup(json_ld(meta)),
}
