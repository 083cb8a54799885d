"""A report in the browser while it is written: `preview(wanted, 0, opened, say)` serves it until it is interrupted.

One process looks at the files and serves (`preview`, `server`, `board`); two others make the page and the PDF
(`helper`, `making`), so that the page waits neither for the PDF nor for a browser, and nothing that they do ends it.
"""
