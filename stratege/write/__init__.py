"""Document -> Markdown, HTML, PDF: `write_markdown(document, templates=project.templates())`."""
