r"""What tools that fill a text leave in it, and what to write for each: `{{< var region >}}` is « [=region] » here."""

from __future__ import annotations

import re
from collections.abc import Callable

from stratege.diagnostics import phrase

Found = re.Match[str]
NAME = r"[^\W\d][\w-]*"
OF = r"(?:(?:params?|parameters|vars?|meta)[.$])?"  # what holds the parameters elsewhere
PAGES = r"\{\{<\s*pagebreak\s*>\}\}"


def _filled(found: Found) -> str:
    return phrase("write_form", form=f"[={found['id']}]")


TEMPLATES: tuple[tuple[str, Callable[[Found], str]], ...] = (
    (PAGES, lambda _: phrase("remove_command")),
    (rf"\{{\{{<\s*(?:var|meta)\s+{OF}(?P<id>{NAME})\s*>\}}\}}", _filled),
    (rf"\{{\{{\s*{OF}(?P<id>{NAME})\s*\}}\}}", _filled),
    (rf"\$\{{\s*{OF}(?P<id>{NAME})\s*\}}", _filled),
    (rf"<%[=-]?\s*{OF}(?P<id>{NAME})\s*-?%>", _filled),
    (r"\{\{[^{}\n]+\}\}|\{%[^{}\n]+%\}|<%[^%\n]+%>", lambda _: phrase("no_template")),
    (r"\\@ref\((?:[a-z]+:)?(?P<id>[\w-]+)\)", lambda found: phrase("write_form", form=f"[#{found['id']}]")),
    (r"(?<=\s)\{[.#](?!tbl-)[A-Za-z][^{}\n]*\}", lambda _: phrase("remove_braces")),
    (r"%%(?=[^\s%])[^%\n]+%%|%% [^%\n]+ %%", lambda _: phrase("html_comment")),
)
# Code that a tool runs within a line: `r params$region`, `{python} region`.
RUN = re.compile(rf"(?:r (?=[\w.]+[$(\[])|\{{(?:r|python|julia|ojs)\}} ){OF}(?P<rest>.+)", re.DOTALL)
ALONE = re.compile(NAME)


def run(code: str) -> str:
    """What to do for code of a line that a tool would run; "" for other code."""
    found = RUN.fullmatch(code.strip())
    if found is None:
        return ""
    is_name = ALONE.fullmatch(found["rest"])
    return phrase("write_form", form=f"[={found['rest']}]") if is_name else phrase("value_of_code")
