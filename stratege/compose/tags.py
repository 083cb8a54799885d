"""What to write in place of a tag of HTML: « **mots** » for `<b>mots</b>`; a pair of tags is told once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from stratege.diagnostics import phrase
from stratege.text.context import Problem

TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^>]*)>")
HREF = re.compile(r"""\bhref\s*=\s*["']?(?P<url>[^\s"'>]+)""")
FORMS = {
    "**mots**": ("b", "strong", "mark", "u"),
    "*mots*": ("i", "em", "cite", "dfn"),
    "~mots~": ("sub",),
    "^mots^": ("sup",),
    "~~mots~~": ("s", "del", "strike"),
    "`mots`": ("code", "kbd", "samp", "tt"),
    "> mots": ("blockquote",),
    "## Titre": ("h1", "h2"),
    "### Titre": ("h3", "h4", "h5", "h6"),
}
PHRASES = {
    "html_break": ("br",),
    "html_rule": ("hr",),
    "html_layout": ("center", "div", "font", "small", "big", "span", "style"),
    "html_list": ("ul", "ol", "li", "dl", "dt", "dd"),
    "html_paragraph": ("p",),
    "html_table": ("table", "tr", "td", "th", "thead", "tbody"),
    "html_image": ("img", "figure", "figcaption", "svg"),
}
WRITTEN = {name: form for form, names in FORMS.items() for name in names}
SAID = {name: said for said, names in PHRASES.items() for name in names}


def instead_of(tag: str) -> str:
    """What to do for what HTML was typed: « écrivez « **mots** » » for `<b>`."""
    found = TAG.match(tag)
    if found is None:
        return phrase("html_comment" if tag.startswith("<!--") else "html_other")
    name, link = found["name"].lower(), HREF.search(found["rest"])
    if name == "a" and link:
        return phrase("write_form", form=f"[mots]({link['url']})")
    form = WRITTEN.get(name, "")
    return phrase("write_form", form=form) if form else phrase(SAID.get(name, "html_other"))


def without_ends(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems of a text but the tags that close one told before."""
    opened = Counter[str]()
    for problem in problems:
        found = TAG.fullmatch(problem.words) if problem.kind == "html" else None
        if found is None:
            yield problem
        elif found["end"] and opened[found["name"].lower()]:
            opened[found["name"].lower()] -= 1
        else:
            opened[found["name"].lower()] += 1
            yield problem
