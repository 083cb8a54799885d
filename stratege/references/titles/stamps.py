"""What portals print beside a title, and copies take with it: `without_stamps("The rivers☆")` is « The rivers »."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of

# « All use subject to JSTOR Terms and Conditions A Study of Rivers », the last line of the page before.
TERMS = re.compile(
    r"^(\{*)(?:This content downloaded from .{3,200}? )?"
    r"All use subject to (?:\{*JSTOR\}* )?(?:Terms|https?://\S+)(?: and Conditions)?\s+(?=\S)",
    re.IGNORECASE,
)
# « A study of rivers author(s): Ann Hill published by: … stable URL: … », the cover of JSTOR.
COVER = re.compile(
    r"(?P<title>.*\S)\s+author\s?\(\s?s\s?\)\s?:\s*(?P<names>\S.*?)\s+"
    r"(?:published by|reviewed work|source|stable url)\s?:.*",
    re.IGNORECASE,
)
SPACED_STOP = re.compile(r"\s+(?=\.)")
# « Article « Étude des fleuves » », the cover of Érudit; what stands in the guillemets is the title.
QUOTED = re.compile(
    r"(?P<open>\{*)(?:Article|Note)\s+\u00ab\s*(?P<title>[^\u00ab\u00bb]*\w\W{0,2}?)\s*\u00bb\.?(?P<close>\}*)"
)
# The call of a footnote, glued to the last word.
CALL = re.compile(r"(?<=[a-z]{4})(?P<close>\}*)(?:\{?\\\$\}?|\$|\s?[*†‡☆★✩⋆⁎∗]+)(?=\}*$)")
# « What ' s the matter with Kansas », as a copy parts the words of a contraction.
PARTED = re.compile(r"(?<=[a-z]) ['\u2019] (?=(?:d|ll|m|re|s|t|ve)\b)")


def without_stamps(title: str) -> str:
    """A title without what the page has before, around and after it, or a copy inside its words."""
    title = PARTED.sub("’", TERMS.sub(r"\1", title))
    if quoted := QUOTED.fullmatch(title):
        title = f"{quoted['open']}{quoted['title']}{quoted['close']}"
    return CALL.sub(r"\g<close>", title) if title.count("$") < 2 else title


def cut_cover(item: Item) -> None:
    """Change an item in place: the authors that the cover of JSTOR names in its title are its own, if it has none."""
    if not (found := COVER.fullmatch(text_of(item, "title"))):
        return
    item["title"] = found["title"]
    people = (name.rpartition(" ") for name in re.split(r", | and ", SPACED_STOP.sub("", found["names"])))
    item.setdefault("author", [{"family": family, "given": given} for given, _, family in people])
