"""What those who cannot see a page hear of its parts: `notes_name(chapter)` is « Notes : 2 Les réseaux »."""

from __future__ import annotations

from collections.abc import Mapping

from stratege.document import Abstract, Chart, Node, Section, Table, plain
from stratege.records import record


@record
class Names:
    """The names of parts, in the `words` of the report's language; parts that a page holds together differ."""

    words: Mapping[str, str]

    def notes(self, node: Node) -> str:
        """Of the notes of a chapter or of the abstract; the bare noun for those of no part."""
        match node:
            case Section(number=number):
                return self.words["notes_of"].format(title=f"{number} {plain(node.title)}".strip())
            case Abstract():
                return self.words["notes_of"].format(title=plain(node.title))
            case _:
                return self.words["notes"]

    def table(self, node: Table) -> str:
        """Of a table: its caption, or the titles of its columns."""
        if node.caption:
            return plain(node.caption)
        titles = ", ".join(filter(None, (plain(column.title) for column in node.columns)))
        return self.words["table_of"].format(columns=titles) if titles else self.words["table_title"]

    def data(self, node: Chart) -> str:
        """Of the table that a chart was drawn from."""
        return self.words["chart_data_of"].format(caption=plain(node.caption))
