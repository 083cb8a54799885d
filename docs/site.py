"""The look of the project for the site of docs/: `letters/look.css`, its colours and letters, nothing from afar."""

from __future__ import annotations

import re
import sys
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

sys.path.insert(0, str(Path(__file__).parents[1]))

from stratege.faces import MONO_FILE, face_file
from stratege.theme import SOBER

FACES = (("Regular", 400, "normal"), ("Bold", 700, "normal"), ("Italic", 400, "italic"))
FAMILIES = {"Source Sans 3": "titles", "Gentium Book Plus": "text"}
OUTSIDE = re.compile(r"\[[^\]]+\]\(\.\./([A-Z]+\.md)\)")  # a link to a page of the checkout that the site has not
LOOK = """
:root{--md-text-font:"Source Sans 3";--md-code-font:"DejaVu Sans Mono"}
[data-md-color-primary=custom]{--md-primary-fg-color:%(cover)s;--md-primary-bg-color:%(cover_ink)s}
[data-md-color-scheme=default]{--md-typeset-a-color:%(accent)s;--md-accent-fg-color:%(accent)s}
[data-md-color-scheme=slate]{--md-typeset-a-color:#e58a7b;--md-accent-fg-color:#e58a7b}
.md-typeset h1,.md-typeset h2{font-family:"Gentium Book Plus",serif;font-weight:700}
"""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the letters, as WOFF2, and the style that names them."""
    rules = [LOOK % {name: SOBER.colors[name] for name in ("cover", "cover_ink", "accent")}]
    for family, style, weight, slant in faces():
        path = face_file(family, style) if family in FAMILIES else MONO_FILE
        name = f"letters/{path.stem}.woff2"
        files.append(File.generated(config, name, content=woff2(path)))
        rules.append(
            f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{slant};'
            f'src:url("{Path(name).name}") format("woff2")}}'
        )
    files.append(File.generated(config, "letters/look.css", content="\n".join(rules)))
    return files


def faces() -> list[tuple[str, str, int, str]]:
    """Family, style, weight and slant of every face of the site."""
    return [(family, *face) for family in FAMILIES for face in FACES] + [("DejaVu Sans Mono", "Regular", 400, "normal")]


def woff2(path: Path) -> bytes:
    """A face as browsers like it best."""
    font, out = TTFont(path, recalcTimestamp=False), BytesIO()
    font.flavor = "woff2"
    font.save(out)
    return out.getvalue()


def on_page_markdown(markdown: str, **_: object) -> str:
    """Name what stands in the checkout alone, rather than link to it."""
    return OUTSIDE.sub(r"`\1`", markdown)
