"""The closed unions that every dispatch goes over: `Block = Paragraph | … | Table`, `Inline = Text | Emphasis | …`.

A `match` on them ends in `assert_never`, so that mypy names each place that forgets a new kind.
"""

from __future__ import annotations

from stratege.document.components import (
    Argument,
    Callout,
    CaseStudy,
    Chart,
    Figure,
    KeyFigures,
    Matrix,
    Passage,
    ProfileSheet,
    PullQuote,
    Section,
    SideNote,
    Swot,
    Table,
    Timeline,
)
from stratege.document.matter import (
    Abstract,
    Bibliography,
    CiteReport,
    Contents,
    Cover,
    Dedication,
    Glossary,
    Index,
    Review,
)
from stratege.document.prose import (
    Abbreviation,
    Citation,
    CodeBlock,
    CodeSpan,
    DefinitionList,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    LineBreak,
    Link,
    NoteCall,
    Paragraph,
    ProseList,
    Quote,
    Reference,
    RepeatedCall,
    Rule,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
)
from stratege.document.recommendations import ActionPlan, Recommendation, Recommendations

# Something within a line of text.
Inline = (
    Text
    | Emphasis
    | Strong
    | SmallCaps
    | Superscript
    | Subscript
    | Strikethrough
    | CodeSpan
    | Link
    | Foreign
    | LineBreak
    | NoteCall
    | RepeatedCall
    | Reference
    | Citation
    | FactValue
    | Abbreviation
    | IndexMark
)

# Plain blocks, which a writer writes by itself.
Prose = Paragraph | ProseList | DefinitionList | CodeBlock | Rule

# Components that take a number, which a cross-reference may name.
Numbered = (
    Section | ProfileSheet | Argument | Table | Matrix | Swot | Chart | Figure | Timeline | ActionPlan | Recommendation
)

# Components without a number.
Unnumbered = (
    Cover
    | Dedication
    | Abstract
    | Contents
    | Callout
    | Passage
    | Quote
    | PullQuote
    | SideNote
    | KeyFigures
    | CaseStudy
    | Recommendations
    | Glossary
    | Index
    | Bibliography
    | CiteReport
    | Review
)

# Blocks with a template of their own, named as they are.
Component = Numbered | Unnumbered

# Something that stands on its own lines.
Block = Prose | Component

Inlines = tuple[Inline, ...]
Blocks = tuple[Block, ...]
