"""Stratège: `content/*.yaml` becomes `output/REPORT/REPORT.{md,html,pdf}`.

    content/*.yaml --read--> Report --compose--> Document --resolve--> Document --write--> md, html, pdf

Glossary
    Report      what the author wrote: a plan over modules, facts and references (`model/`)
    Document    what the page means: blocks and inlines, free of any format (`document/`)
    pass        a function Document -> Document that computes one thing (`resolve/`)
    component   a block with a template of its own on each side (`templates/html`, `templates/markdown`)
    span        the file, line and column that a node comes from (`source.py`)

Where do I put…
    a new kind of block?         « Add a component » in CONTRIBUTING.md lists the twelve places
    a French sentence?           diagnostics/catalogue/, wording.py (pages), templates, schema descriptions
    a new computed thing?        a pass in resolve/, listed in pipeline.PASSES
    a new format?                write/registry.py, and a room beside write/html/
    something that reads a file? project/, and nowhere else
"""

__version__ = "0.1.0"
