"""`python benchmarks/plain.py essay.md essay.pdf`: the pipeline that one would write in an hour, as a yardstick.

The same text by python-markdown, a page of Jinja and a plain style sheet, then WeasyPrint with a tagged PDF. No fonts
of its own, no numbering, no checks.
"""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2
import markdown
from weasyprint import HTML

EXTENSIONS = ["tables", "footnotes", "attr_list", "def_list", "meta", "toc"]
PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{{ title }}</title><style>
@page { size: A4; margin: 25mm 25mm 20mm; @bottom-center { content: counter(page) } }
html { font: 10.5pt/1.45 serif; hyphens: auto }
p { text-align: justify }
h1, h2, h3 { line-height: 1.2; break-after: avoid }
img { max-width: 100% }
table { border-collapse: collapse; width: 100%; font-size: 9pt }
td, th { border-bottom: 0.5pt solid; padding: 2pt 4pt; text-align: left; vertical-align: top }
</style></head><body>{{ body }}</body></html>"""


def main(source: Path, target: Path) -> None:
    """Make the PDF of a Markdown text, whose images stand beside it."""
    reader = markdown.Markdown(extensions=EXTENSIONS)
    body = reader.convert(source.read_text(encoding="utf-8"))
    title = (getattr(reader, "Meta", {}).get("title") or [source.stem])[0].strip('"')
    page = jinja2.Environment(autoescape=False).from_string(PAGE).render(title=title, body=body)
    HTML(string=page, base_url=str(source)).write_pdf(target, pdf_tags=True, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
