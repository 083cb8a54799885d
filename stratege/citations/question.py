"""What a document asks of the engine: `Question({"a": item}, …).key()` is all that its answer depends on."""

from __future__ import annotations

import json

from stratege import pandoc
from stratege.records import record
from stratege.references.parts import Item
from stratege.styles.catalogue import DERIVED


@record
class Question:
    """The works cited by key with their languages, the citations, what is only listed, and the style to word them in.

    `source` is what the text of the style is made of: see `style_source`.
    """

    items: dict[str, Item]
    languages: dict[str, str]
    citations: tuple[str, ...]
    nocite: tuple[str, ...]
    style: str
    source: str
    locale: str
    ampersand: bool

    @property
    def is_derived(self) -> bool:
        """Whether the style is one of ours."""
        return self.style in DERIVED

    def key(self) -> tuple[str, ...]:
        """All that the answer depends on, but for our own code."""
        style = (self.style if self.is_derived else "", self.locale, self.ampersand)
        asked = (self.items, self.languages, self.citations, self.nocite, style)
        return (pandoc.READER, pandoc.identity(), self.source, json.dumps(asked, ensure_ascii=False, sort_keys=True))
