"""Short ways to write nodes: `p("Voir ", ref("x", "tableau 3.2"), ".")` is a paragraph."""

from __future__ import annotations

from stratege import document as d

NB, FINE = "\u00a0", "\u202f"


def typeset(text: str) -> str:
    """Spaces and apostrophes as the typography pass sets them."""
    for before, after in (("'", "’"), ("« ", f"«{NB}"), (" »", f"{NB}»"), (" :", f"{NB}:"), (" %", f"{NB}%")):
        text = text.replace(before, after)
    return text.replace(" ;", f"{FINE};").replace(" ?", f"{FINE}?").replace(" !", f"{FINE}!")


def t(text: str) -> d.Inlines:
    """A text, typeset."""
    return (d.Text(text=typeset(text)),)


def line(*parts: str | d.Inline) -> d.Inlines:
    """A line made of texts and inlines."""
    return tuple(d.Text(text=typeset(part)) if isinstance(part, str) else part for part in parts)


def p(*parts: str | d.Inline) -> d.Paragraph:
    """A paragraph."""
    return d.Paragraph(children=line(*parts))


def note(chapter: str, number: int, *blocks: d.Block) -> d.NoteCall:
    """A footnote's call, with its note."""
    return d.NoteCall(note=d.Note(id=f"note-{chapter}-{number}", children=blocks), number=str(number))


def cite(number: int, key: str, words: str) -> d.Citation:
    """A citation of one work."""
    return d.Citation(source=f"[@{key}]", keys=(key,), id=f"cite-{number}", children=t(words))


def ref(target: str, words: str) -> d.Reference:
    """A cross-reference."""
    return d.Reference(targets=(target,), children=(d.Link(url=f"#{target}", children=t(words)),))


def pair(label: str, value: str) -> d.Row:
    """An identity row."""
    return d.Row(cells=(d.TableCell(children=t(label)), d.TableCell(children=t(value))))


def row(*cells: str, total: bool = False) -> d.Row:
    """A row of a table."""
    return d.Row(cells=tuple(d.TableCell(children=t(cell)) for cell in cells), total=total)


def entry(target: str, level: int, number: str, title: str) -> d.ContentsEntry:
    """A line of a list."""
    return d.ContentsEntry(target=target, level=level, number=number, title=t(title))
