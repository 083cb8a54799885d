"""The images of docs/, made anew: `.venv/bin/python docs/gallery.py` (« charts »: SVG alone).

Charts are drawn from the examples of graphiques.md; pages are those of the essay, screens those of Chromium.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests/write"))

from stratege.charts import draw
from stratege.document import Chart, Document, walk
from stratege.faces import face_file
from stratege.fonts import cut, embedded, faces_of
from stratege.pipeline import build, check
from stratege.project import Cache, Project, templates_root
from stratege.theme import Theme
from stratege.write.html.writer import write_html

DOCS = Path(__file__).parent
IMAGES = DOCS / "images"
THEMES = ("sober", "consultant", "academic")
EXAMPLE = re.compile(r"^```yaml\n(- chart:\n.*?)^```$", re.MULTILINE | re.DOTALL)
PLAN = """title: Graphiques
date: "2026-03-02"
theme: {theme}
sections: [{{module: charts}}]
options: {{cover: none, contents: false, list_of_figures: false, cite_report: false, review: false, claims: false}}
"""
PAGES = (1, 3, 7, 8)  # of the essay: its cover, its messages, a chart, a matrix
PAGE, SHEET = 363, 1452  # px: the width of a page of the essay, of a sheet
LARGE = 7, 662  # of the essay, shown alone: its chart; px
WIDE, NARROW = 1300, 360  # px of a screen
SCREENS = {  # of which width, how much of the size is kept, whether it is dark
    "charts": [(WIDE, 0.37, False), (NARROW, 0.62, False), (WIDE, 0.37, True), (NARROW, 0.62, True)],
    "blocks": [(WIDE, 0.3, False), (NARROW, 0.5, True)],
}
TEXT = {"charts": (230, 1070), "blocks": (380, 1240)}  # px of a wide screen that hold the text
TALL, COLORS = 1150, 96  # px of a sheet, colours of its file


def project(folder: Path) -> Project:
    """A project whose one module has all the examples of graphiques.md, and a report a theme."""
    examples = EXAMPLE.findall((DOCS / "graphiques.md").read_text("utf-8"))
    body = "".join(re.sub(r"^(?=.)", "  ", example, flags=re.MULTILINE) for example in examples)
    (folder / "content/reports").mkdir(parents=True)
    (folder / "content/charts.yaml").write_text(f"kind: prose\ntitle: Graphiques\nbody:\n{body}", "utf-8")
    for theme in THEMES:
        (folder / f"content/reports/{theme}.yaml").write_text(PLAN.format(theme=theme), "utf-8")
    return Project(folder)


def document_of(folder: Path, theme: str = "sober") -> Document:
    """The document of the examples; `SystemExit` when one of them has a fault."""
    built = check(project(folder), theme)
    if built.document is None or list(built.diagnostics):
        raise SystemExit("\n".join(f"{item.span} {item.message}" for item in built.diagnostics))
    return built.document


def charts(document: Document) -> Iterator[tuple[str, str]]:
    """The name of each chart and its SVG, which holds its letters: a reader's machine may not have them."""
    for node in walk(document):
        if isinstance(node, Chart) and node.spec:
            theme = document.meta.theme
            yield node.id, _with_letters(draw(replace(node.spec, width=560), theme).svg, theme)


def _with_letters(svg: str, theme: Theme) -> str:
    family = theme.titles.family
    faces = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};src:url(data:font/woff2;base64,{letters})}}'
        for style, weight in (("Regular", 400), ("Bold", 700))
        if (letters := _letters(family, style, "".join(re.findall(">([^<]+)</text>", svg))))
    )
    head, rest = svg.split(">\n", 1)
    ground = f'<rect width="100%" height="100%" fill="{theme.colors["ground"]}"/>'
    return f"{head}>\n<style>{faces}</style>\n{ground}\n{rest}"


def _letters(family: str, style: str, text: str) -> str:
    """The letters of a text in a face, as WOFF2 in base 64; the same bytes for the same letters."""
    return base64.b64encode(cut(face_file(family, style).read_bytes(), "".join(sorted(set(text))))).decode()


def themes() -> None:
    """Four pages of the essay in each theme, side by side: theme-NAME.png; one page alone: page.png."""
    plan = (DOCS.parent / "content/reports/essay.yaml").read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(DOCS.parent / "content", f"{folder}/content")
        for theme in THEMES:
            themed = re.sub(r"^theme:.*\n(?:[ ]+.*\n)*", "", plan, flags=re.MULTILINE) + f"\ntheme: {theme}\n"
            Path(folder, "content/reports/essay.yaml").write_text(themed, "utf-8")
            out = Path(folder, theme)
            pdf = next(path for path in built(Project(Path(folder)), "essay", out) if path.suffix == ".pdf")
            pages = [_page(pdf, number, Path(folder)) for number in PAGES]
            if theme == THEMES[0]:
                save(_page(pdf, LARGE[0], Path(folder), LARGE[1]), "page", 200)
            height = max(page.height for page in pages)
            sheet = Image.new("RGB", (SHEET, height + 10), "#8f8f98")
            for index, page in enumerate(pages):
                sheet.paste(page, (index * PAGE + 5, 5))
            save(sheet, f"theme-{theme}", 200)


def built(project: Project, report: str, out: Path) -> list[Path]:
    """The files of the PDF of a report; `SystemExit` when it has a fault."""
    done = build(project, report, out, ("pdf",))
    if done.diagnostics.errors:
        raise SystemExit("\n".join(f"{item.span} {item.message}" for item in done.diagnostics))
    return done.files


def _page(pdf: Path, number: int, folder: Path, width: int = PAGE - 8) -> Image.Image:
    out = folder / f"page-{number}"
    told = ["pdftoppm", "-png", "-singlefile", "-f", str(number), "-scale-to-x", str(width), "-scale-to-y", "-1"]
    subprocess.run([*told, str(pdf), str(out)], check=True)
    return Image.open(out.with_suffix(".png")).convert("RGB")


def screens(folder: Path, theme: str) -> None:
    """All charts, then all other blocks, wide and narrow, light and dark: charts-NAME.png, blocks-NAME.png."""
    from sample import document  # every component: tests/write/sample

    shown = document_of(folder / theme, theme)
    blocks = document()
    blocks = replace(blocks, meta=replace(blocks.meta, theme=shown.meta.theme))
    for name, content in (("charts", shown), ("blocks", blocks)):
        page = folder / f"{name}.html"
        page.write_text(_page_of(content), "utf-8")
        shots = [_shot(page, *screen) for screen in SCREENS[name]]
        strips = [strip for shot in shots for strip in _strips(shot)]
        sheet = Image.new("RGB", (sum(strip.width + 8 for strip in strips), TALL), "#8f8f98")
        left = 4
        for strip in strips:
            sheet.paste(strip, (left, 0))
            left += strip.width + 8
        save(sheet, f"{name}-{theme}", COLORS)


def _page_of(document: Document) -> str:
    """The page of the web of a document, with its letters."""
    text = write_html(document, templates=[templates_root()], media="screen")
    fonts = embedded(text, faces_of(document.meta.theme, {}), Cache())
    return write_html(document, templates=[templates_root()], media="screen", fonts=fonts)


def _shot(page: Path, width: int, scale: float, dark: bool) -> Image.Image:
    """A page of the web as Chromium shows it, without what is empty under it, smaller."""
    out = page.with_suffix(".png")
    scheme = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", scheme]
    size = [f"--window-size={width},14000", f"--screenshot={out}"]
    browser = os.environ.get("CHROMIUM", "chromium")
    subprocess.run([browser, *flags, *size, page.as_uri()], check=True, capture_output=True)
    shot = Image.open(out).convert("RGB")
    ground = Image.new("RGB", shot.size, shot.getpixel((width - 2, shot.height - 2)))
    bottom = (ImageChops.difference(shot, ground).getbbox() or (0, 0, 0, 1))[3]
    left, right = TEXT[page.stem] if width == WIDE else (0, width)
    shot = shot.crop((left, 0, right, min(shot.height, bottom + 20)))
    return shot.resize((int(shot.width * scale), int(shot.height * scale)), Image.Resampling.LANCZOS)


def _strips(shot: Image.Image) -> Iterator[Image.Image]:
    for top in range(0, shot.height, TALL):
        yield shot.crop((0, top, shot.width, min(shot.height, top + TALL)))


def save(sheet: Image.Image, name: str, colors: int, told: PngInfo | None = None) -> None:
    """Write an image of docs/ in a few colours, with what its file tells of it."""
    few = sheet.quantize(colors, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(IMAGES / f"{name}.png", optimize=True, pnginfo=told)


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (IMAGES / "charts").mkdir(exist_ok=True)
        for name, svg in charts(document_of(folder / "examples")):
            (IMAGES / f"charts/{name}.svg").write_text(svg, "utf-8")
        for theme in THEMES if "charts" not in sys.argv else ():
            screens(folder, theme)
        if "charts" not in sys.argv:
            themes()


if __name__ == "__main__":
    main()
