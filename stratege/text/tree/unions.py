"""The closed unions of the tree: `Block = Paragraph | … | Rule`, `Inline = Text | … | Tag`.

A `match` on them ends in `assert_never`, so that mypy names each place that forgets a new kind.
"""

from __future__ import annotations

from stratege.text.tree.blocks import (
    CodeBlock,
    DefinitionList,
    Heading,
    HtmlBlock,
    List,
    MathsBlock,
    Paragraph,
    Quotation,
    Rule,
    Table,
)
from stratege.text.tree.inlines import (
    Autolink,
    Break,
    Citation,
    Code,
    Emphasis,
    Fact,
    Foreign,
    Image,
    Indexed,
    Known,
    Link,
    Maths,
    NoteCall,
    Reference,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Tag,
    Text,
)

# What marks the words that it holds, and says no more of them.
Marked = Emphasis | Strong | Strikethrough | Subscript | Superscript | SmallCaps

# A piece of a line of prose.
Inline = (
    Marked
    | Text
    | Code
    | Maths
    | Known
    | Indexed
    | Foreign
    | Link
    | Autolink
    | Image
    | Break
    | Reference
    | Fact
    | NoteCall
    | Citation
    | Tag
)

# What stands on lines of its own; a cell, an item, a definition or a note is part of one of them.
Block = Paragraph | Heading | List | Quotation | CodeBlock | MathsBlock | Table | DefinitionList | HtmlBlock | Rule

Inlines = tuple[Inline, ...]
Blocks = tuple[Block, ...]
