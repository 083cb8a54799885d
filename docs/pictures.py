"""The pictures of docs/reference/, made anew: `.venv/bin/python docs/pictures.py` (« pictures.py callout »: one alone).

Each is what the example of a block or of a kind of module prints in the sober theme, and holds that example as a text.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import yaml
from PIL import Image, ImageChops, ImageDraw
from PIL.PngImagePlugin import PngInfo

for place in (Path(__file__).parents[1], Path(__file__).parent):
    sys.path.insert(0, str(place))

import gallery  # noqa: E402
import reference  # noqa: E402

from stratege.model.examples import of_part  # noqa: E402
from stratege.model.modules import MODULES  # noqa: E402
from stratege.paper import A4, PX  # noqa: E402
from stratege.project import Project  # noqa: E402

FOLDER = gallery.IMAGES / "reference"
EXAMPLE = "Example"  # what a file calls the YAML that it is the print of
DPI, MARGIN, COLORS = 96, 14, 255  # a sheet is 794 px wide; px around the ink; colours of a file
# What the examples call the modules that they name.
NAMED = {"profiles": "depots", "benefits": "benefices", "limits": "limites", "facts": "faits"}
DATA = {
    "rues.csv": "Rue,Date\nRue de la Gare,3 avril 2026\nQuai du Port,4 avril 2026\n",
    "ponctualite.csv": "mode,a_l_heure,cible,bas,moyen\nvélo,92,85,50,70\n",
    "budget.csv": "poste,montant\nBudget,24\nDépôt,6\nCoût,30\n",
    "heures.csv": "jour,heure,colis\nlundi,8 h,40\nlundi,9 h,20\nmardi,8 h,50\nmardi,9 h,30\n",
    "tournees.csv": "km,colis\n8,14\n10,20\n13,24\n15,33\n18,36\n20,45\n",
}
# What stands in the margin is shown with the paragraph that it stands beside.
BESIDE = """- prose: |
    Deux vélos ont livré le centre pendant deux semaines, à la place de deux camionnettes. Les tournées partaient du
    dépôt de la gare à huit heures.

    Les livreurs notaient l'heure de chaque colis, le temps passé à chercher une place et les kilomètres du jour. Le
    retour se faisait avant midi, sauf les jours de pluie, où un colis sur dix attendait l'après-midi ou le lendemain,
    faute de bâches assez larges pour couvrir les remorques.
"""
CONTEXT = {"pull_quote": BESIDE, "side_note": BESIDE}
# A kind that stands at the end of a report: what the plan says of it, and the chapter that asks for it.
BACK: dict[str, tuple[dict[str, object], str]] = {
    "appendix": ({"appendices": [{"module": "appendix"}]}, "La méthode est dans [#appendix]."),
    "glossary": ({"glossary": "glossary"}, "La ZFE couvre tout le centre."),
    "bibliography": ({}, "Les coûts viennent des relevés de février [@lemoine2026]."),
}
OPTIONS = {"cover": "none", "claims": False, "cite_report": False, "review": False} | dict.fromkeys(
    ("contents", "list_of_figures", "list_of_tables"), False
)


def write_content(content: Path) -> None:
    """The modules of the examples, under the names that they call each other, with the files that they name."""
    for name in ("data", "images", "reports"):
        (content / name).mkdir(parents=True)
    for name, text in DATA.items():
        (content / "data" / name).write_text(text, "utf-8")
    yard().save(content / "images/depot.png")
    for kind, model in MODULES.items():
        (content / f"{NAMED.get(kind, kind)}.yaml").write_text(of_part("modules")[model.__name__][0].text, "utf-8")


def yard() -> Image.Image:
    """The image of the example of a figure: a paved yard, two bicycles on the left."""
    image = Image.new("RGB", (1600, 800), "#e9e4d8")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 520, 1600, 800), "#c9c5bc")
    for line, top in enumerate(range(520, 800, 56)):
        pen.line((0, top, 1600, top), "#aaa69c", 4)
        for left in range(-60 * (line % 2), 1600, 120):
            pen.line((left, top, left, top + 56), "#aaa69c", 4)
    pen.rectangle((980, 180, 1420, 520), "#7d4a3c")
    for top in range(220, 520, 60):
        pen.line((980, top, 1420, top), "#633a2f", 6)
    for left in (110, 500):
        _bicycle(pen, left, 600)
    return image.resize((800, 400), Image.Resampling.LANCZOS)


def _bicycle(pen: ImageDraw.ImageDraw, left: int, ground: int) -> None:
    """A bicycle seen from the side, 320 wide: two wheels, a frame, a saddle, a handlebar."""
    rear, front, pedals, saddle, head = (
        (left + 70, ground - 70), (left + 260, ground - 70), (left + 150, ground - 70),
        (left + 120, ground - 180), (left + 235, ground - 185),
    )  # fmt: skip
    for x, y in (rear, front):
        pen.ellipse((x - 70, y - 70, x + 70, y + 70), outline="#1d2733", width=10)
    pen.line((*rear, *pedals, *head, *saddle, *rear), "#a93226", 12)
    pen.line((*saddle, *pedals), "#a93226", 12)
    pen.line((*front, *head, head[0] - 8, head[1] - 40, head[0] + 40, head[1] - 50), "#1d2733", 10)
    pen.line((saddle[0] - 30, saddle[1] - 12, saddle[0] + 30, saddle[1] - 12), "#1d2733", 14)


def project(folder: Path, name: str) -> Project:
    """A project whose report « r » opens, or ends, with the example of the model of this name."""
    content, key = folder / "content", reference.picture(name)
    write_content(content)
    first = NAMED.get(key, key)
    if key in BACK or name not in reference.KINDS:
        first = "chapter"
        (content / "chapter.yaml").write_text(_chapter(name), "utf-8")
    modules = dict.fromkeys((first, "depots", "benefices", "limites"))
    plan = {
        "title": "Livrer à vélo",
        "date": "2026-03-02",
        "theme": "sober",
        "sections": [{"module": module, "page": "own"} for module in modules],
        "facts": ["faits"],
        "bibliography": ["bibliography"],
        "options": OPTIONS,
        **(BACK[key][0] if key in BACK else {}),
    }
    (content / "reports/r.yaml").write_text(yaml.safe_dump(plan, allow_unicode=True), "utf-8")
    return Project(folder)


def _chapter(name: str) -> str:
    """A chapter that holds the example of a block, or asks for what stands at the end of the report."""
    key = reference.picture(name)
    body = f"- prose: {BACK[key][1]}\n" if key in BACK else CONTEXT.get(key, "") + reference.shown(name)
    return "kind: prose\ntitle: Livrer à vélo\nbody:\n" + textwrap.indent(body, "  ")


def picture(name: str) -> Image.Image:
    """What the example of a model prints, cut to its ink; `SystemExit` when the example has a fault."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        built = gallery.built(project(folder, name), "r", folder / "output")
        pdf = next(path for path in built if path.suffix == ".pdf")
        sheets = _sheets(pdf, folder / "sheet")
    if reference.picture(name) in BACK:
        return _stacked([_text(sheets[-1], A4.before)])
    following = next(place for place, sheet in enumerate(sheets[1:], 1) if _opener(sheet))
    first = 0 if name in reference.KINDS else _opener(sheets[0])
    return _stacked([_text(sheets[0], first / PX), *(_text(sheet, A4.before) for sheet in sheets[1:following])])


def _sheets(pdf: Path, stem: Path) -> list[Image.Image]:
    """The pages of a PDF, of which one pixel is one of CSS."""
    subprocess.run(["pdftoppm", "-png", "-r", str(DPI), str(pdf), str(stem)], check=True)
    return [Image.open(path).convert("RGB") for path in sorted(stem.parent.glob(f"{stem.name}-*.png"))]


def _opener(sheet: Image.Image) -> int:
    """The px that the band of a chapter takes, which alone reaches the edge of a page; 0 without one."""
    box = _ink(sheet.crop((0, 0, 1, sheet.height)))
    return box[3] if box else 0


def _text(sheet: Image.Image, before: float) -> Image.Image:
    """A page without the running titles: what stands under so many mm, and over the margin at the foot."""
    return sheet.crop((0, round(before * PX), sheet.width, sheet.height - round(A4.below * PX)))


def _ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    """The box of what is not the ground, the colour of the last pixel."""
    ground = Image.new("RGB", image.size, image.getpixel((image.width - 1, image.height - 1)))
    return ImageChops.difference(image, ground).getbbox()


def _stacked(texts: list[Image.Image]) -> Image.Image:
    """The ink of pages one under the other, with a margin but where it reaches the edges of the sheet."""
    boxes = [(text, box) for text in texts if (box := _ink(text))]
    left = max(0, min(box[0] for _, box in boxes) - MARGIN)
    right = min(texts[0].width, max(box[2] for _, box in boxes) + MARGIN)
    strips = [text.crop((left, max(0, box[1] - MARGIN), right, box[3] + MARGIN)) for text, box in boxes]
    whole = Image.new("RGB", (right - left, sum(strip.height for strip in strips)), "white")
    top = 0
    for strip in strips:
        whole.paste(strip, (0, top))
        top += strip.height
    return whole


def save(name: str) -> None:
    """Write the picture of a model's example, with the example that it shows."""
    info = PngInfo()
    info.add_itxt(EXAMPLE, reference.shown(name))
    gallery.save(picture(name), f"reference/{reference.picture(name)}", COLORS, info)


def main() -> None:
    """Make the pictures named on the command line, or all of them and no other."""
    known = {reference.picture(name): name for name in reference.pictured()}
    wanted = sys.argv[1:] or list(known)
    if unknown := [word for word in wanted if word not in known]:
        raise SystemExit(f"no picture: {', '.join(unknown)}; there are {', '.join(known)}")
    FOLDER.mkdir(exist_ok=True)
    for word in wanted:
        save(known[word])
    for path in FOLDER.glob("*.png"):
        if path.stem not in known:
            path.unlink()


if __name__ == "__main__":
    main()
