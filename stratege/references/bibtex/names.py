"""The names of a BibTeX entry: `names_read(entry, places)` says how names that BibTeX would misread are read."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.entries import Place, Places
from stratege.references.names.braced_persons import without_stray_end
from stratege.references.names.late_particles import is_malay
from stratege.references.names.low_groups import raise_low_groups
from stratege.references.names.people import mend_people
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import Item, names_of, text_of
from stratege.references.tex.decode import decode, for_pandoc
from stratege.references.titles.shouted_titles import lower_shouted_title

NAMES = frozenset(
    (
        *("afterword", "annotator", "author", "bookauthor", "commentator", "director", "editor", "editora", "editorb"),
        *("editorc", "foreword", "holder", "introduction", "shortauthor", "shorteditor", "translator"),
    )
)
MAKERS = frozenset(["institution", "organization", "publisher"])
BRACED = re.compile(r"\{([^{}]+)\}")
NO_PREFIX = re.compile(r"\buseprefix\s*=\s*false\b")


def keeps_particles(one: RawEntry) -> str:
    """Particles belong to the names, as in APA, unless the entry says otherwise."""
    options = (field.value for field in one.fields if field.name.lower() == "options")
    return "false" if any(NO_PREFIX.search(value) for value in options) else "true"


def _holds_names(field: Field) -> bool:
    return field.name.lower() in NAMES and bool(field.value.strip("{} \n\t"))


def names_read(one: RawEntry, places: Places) -> Iterable[tuple[Place, str]]:
    """Of each list of names, how it is read if it is not as BibTeX reads it; of a maker's, `capitals` tells."""
    made = {field.value for field in one.fields if field.name.lower() in MAKERS}
    typed = (field for field in one.fields if _holds_names(field) and field.value not in made)
    named = ((field, typed_names(for_pandoc(field.value))[1]) for field in typed)
    return ((places(field.at), told) for field, told in named if told)


def capitals(item: Item, one: RawEntry) -> Iterable[str]:
    """Mend the title and the names that are typed in capitals, and say how each is read."""
    typed = " ".join(without_stray_end(field.value) for field in one.fields if field.name.lower() in NAMES)
    titles = [field.value for field in one.fields if field.name.lower() in ("title", "subtitle")]
    kept = " ".join(held for value in titles for held in BRACED.findall(value) if held != value[1:-1])
    if keeps_particles(one) == "true":
        _take_late_particles(item, decode(typed))
    low = raise_low_groups(item, decode(titles[0]) if titles and typed[:1] != "{" else "")
    return (*lower_shouted_title(item, kept), *low, *mend_people(item, typed))


def _take_late_particles(item: Item, typed: str) -> None:
    """Change the names of an item in place: « Gaulle, Charles de » has his particle before his name, as in APA."""
    for name in (name for role in NAMES & set(item) for name in names_of(item, role)):
        particle = text_of(name, "dropping-particle")
        late = f"{text_of(name, 'family')}, {text_of(name, 'given')} {particle}".replace("'", "’")
        if len(particle) < 2 or "non-dropping-particle" in name or late not in typed.replace("'", "’"):
            continue
        del name["dropping-particle"]
        is_son = particle in ("bin", "binti") and is_malay(late)  # « Ahmad, Ali bin », of Malaysia
        name |= {"given": f"{name['given']} {particle.title()}"} if is_son else {"non-dropping-particle": particle}
