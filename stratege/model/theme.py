"""How an author chooses a look: `theme: consultant`, or a mapping that changes colours, fonts, logo, page."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from stratege.model.base import EMPTY, Amount, Line, Model, Name, read_line
from stratege.model.labels import Labels
from stratege.paper import PAPERS
from stratege.source import Scalar, Span
from stratege.theme import TEXT

LENGTH = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,3})?) ?(mm|cm|in)")
MM = {"mm": 1.0, "cm": 10.0, "in": 25.4}
WIDTHS, HEIGHTS = (100, 300), (140, 420)  # mm
MARGINS = 15, 40  # mm: running titles and folios need the least
POINTS, SCALES = re.compile(r"([0-9]{1,2}(?:[.,][0-9]{1,2})?) ?pt"), (0.85, 1.3)
FAMILY = re.compile(r"\w[\w .,'’&+()\-]{0,99}")  # what families are called: « Source Sans 3 », « Bell MT (Rom.) »


class Colors(Model):
    """Couleurs, en #rrvvbb."""

    ink: Line = EMPTY
    """Texte ; selon le thème, fond des bandeaux et des en-têtes de tableau, ou leurs filets."""
    accent: Line = EMPTY
    """Accent : numéros, renvois, filets forts."""
    accent_dark: Line = EMPTY
    """Accent de la page web en mode sombre ; sans lui, l'accent est éclairci jusqu'à bien s'y lire."""
    muted: Line = EMPTY
    """Texte secondaire."""
    rule: Line = EMPTY
    """Filets."""
    paper: Line = EMPTY
    """Fond des encadrés."""
    ground: Line = EMPTY
    """Fond de la page."""
    cover: Line = EMPTY
    """Fond de la couverture."""
    cover_ink: Line = EMPTY
    """Titre de la couverture."""
    cover_muted: Line = EMPTY
    """Texte secondaire de la couverture."""


def _family(value: object) -> Scalar:
    family = read_line(value)
    if FAMILY.fullmatch(family):
        return family
    raise PydanticCustomError("family_type", "the name of a font family")


Family = Annotated[
    Scalar, PlainValidator(_family), WithJsonSchema({"type": "string", "pattern": f"^{FAMILY.pattern}$"})
]


class FontFiles(Model):
    """Police fournie par le projet."""

    family: Family
    """Nom de la famille."""
    regular: Line
    """Fichier du romain, depuis content/."""
    italic: Line = EMPTY
    """Fichier de l'italique."""
    bold: Line = EMPTY
    """Fichier du gras."""
    bold_italic: Line = EMPTY
    """Fichier du gras italique."""


def _named(value: object) -> object:
    """A bare name is a family that Stratège brings."""
    return {"family": value, "regular": Scalar("", value.span)} if isinstance(value, Scalar) else value


FontChoice = Annotated[FontFiles, BeforeValidator(_named, json_schema_input_type=str | FontFiles)]


class Fonts(Model):
    """Polices."""

    text: FontChoice | None = None
    """Police du texte."""
    titles: FontChoice | None = None
    """Police des titres et des tableaux ; des graphiques aussi, si Stratège l'apporte et que ce n'est pas XCharter."""


class Marks(Model):
    """Traits des graphiques, en px."""

    bar: float | None = Field(default=None, ge=4, le=30)
    """Épaisseur d'une barre."""
    band: float | None = Field(default=None, ge=13, le=48)
    """Hauteur d'une ligne de barres."""
    dot: float | None = Field(default=None, ge=1.5, le=8)
    """Rayon d'un point."""
    stroke: float | None = Field(default=None, ge=0.6, le=5)
    """Épaisseur d'une courbe."""
    hairlines: bool | None = None
    """Filets entre les lignes de barres."""


class Letters(Model):
    """Grandes lettres."""

    face: Literal["text", "titles"] | None = None
    """Police du texte ou des titres."""
    bold: bool | None = None
    """Gras."""
    size: float | None = Field(default=None, ge=18, le=48)
    """Corps en points ; ce qui ne tiendrait pas est composé plus petit."""


class LogoFiles(Model):
    """Logo, et sa forme pour les fonds sombres."""

    light: Line
    """Image pour les fonds clairs, depuis content/."""
    dark: Line = EMPTY
    """Image pour les fonds sombres : couverture sombre, page web en mode sombre."""


def _single(value: object) -> object:
    """A path alone is a logo for all grounds."""
    return {"light": value} if isinstance(value, Scalar) else value


LogoChoice = Annotated[LogoFiles, BeforeValidator(_single, json_schema_input_type=str | LogoFiles)]


def _length(value: object) -> float:
    found = LENGTH.fullmatch(read_line(value).strip())
    if found:
        return round(float(found[1].replace(",", ".")) * MM[found[2]], 2)
    raise PydanticCustomError("length_type", "a length with its unit")


def _scale(value: object) -> object:
    """How large the text is beside its own size: 1.22 of « 12pt »."""
    found = POINTS.fullmatch(value.strip()) if isinstance(value, str) else None
    return round(float(found[1].replace(",", ".")) / TEXT, 4) if found else value


Scale = Annotated[
    float,
    BeforeValidator(_scale),
    Field(ge=SCALES[0], le=SCALES[1]),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number", "minimum": SCALES[0], "maximum": SCALES[1]},
                {"type": "string", "pattern": f"^{POINTS.pattern}$"},
            ]
        }
    ),
]
Length = Annotated[float, PlainValidator(_length), WithJsonSchema({"type": "string", "pattern": f"^{LENGTH.pattern}$"})]


def _is_margin(margin: float) -> float:
    if MARGINS[0] <= margin <= MARGINS[1]:
        return margin
    raise PydanticCustomError("margin_type", "a margin that a page can have")


Margin = Annotated[Length, AfterValidator(_is_margin)]


class PageSize(Model):
    """Mesures d'une page debout."""

    width: Length
    """Largeur, de 10 à 30 cm, comme 17cm ou 170mm."""
    height: Length
    """Hauteur, de 14 à 42 cm, et pas moins que la largeur."""


def _page(value: object) -> object:
    """A paper by its name, as its measures; or measures that a page can have."""
    if isinstance(value, Scalar):
        if value not in PAPERS:
            raise PydanticCustomError("page_type", "a size of page")
        paper = PAPERS[value]
        return PageSize.model_construct(width=paper.width, height=paper.height)
    return value


def _is_page(size: PageSize) -> PageSize:
    if WIDTHS[0] <= size.width <= WIDTHS[1] and max(HEIGHTS[0], size.width) <= size.height <= HEIGHTS[1]:
        return size
    raise PydanticCustomError("page_size_type", "measures that a page can have")


PageChoice = Annotated[
    PageSize,
    AfterValidator(_is_page),
    BeforeValidator(_page, json_schema_input_type=Literal["A4", "A5", "Letter"] | PageSize),
]


class ThemeSettings(Model):
    """Thème : un nom, et ce qui en diffère."""

    name: Name = Scalar("sober", Span("", 1, 1))
    """Nom : sober, consultant, academic, ou un thème du projet (templates/themes/)."""
    extends: Name | None = None
    """Thème dont celui-ci part ; sans lui, un fichier de thème part de sober."""
    colors: Colors = Colors.model_construct()
    """Couleurs."""
    palette: list[Line] = []
    """Couleurs des graphiques, de la plus sombre à la plus claire."""
    heat: list[Line] = []
    """Cinq degrés de chaleur, du plus clair au plus sombre ; sans eux, de la teinte d'un accent changé."""
    fonts: Fonts = Fonts.model_construct()
    """Polices."""
    charts: Marks = Marks()
    """Traits des graphiques."""
    openers: Literal["band", "rule", "centered"] | None = None
    """Ouverture des chapitres qui commencent une page : bandeau jusqu'aux bords, filet, ou titre centré."""
    cover: Letters = Letters()
    """Titre de la couverture."""
    motif: Literal["strata", "mosaic", "rosette", "none"] | None = None
    """Dessin de la couverture du PDF, tracé d'après le titre : strates, mosaïque, rosace, ou aucun."""
    key_figures: Letters = Letters()
    """Nombres des chiffres clés."""
    logo: LogoChoice | None = None
    """Image de la couverture, depuis content/ ; light et dark pour les fonds clairs et sombres."""
    numerals: Literal["lining", "old_style"] | None = None
    """Chiffres du texte : hauts comme des capitales (lining), ou elzéviriens, bas comme les minuscules (old_style)."""
    scale: Scale | None = None
    """Grandeur du texte, de 0.85 à 1.3, 1 par défaut ; ou son corps en points, de 8.4pt à 12.7pt, comme 12pt."""
    line_spacing: Amount | None = Field(default=None, ge=1.1, le=2)
    """Interligne du texte, en multiple de son corps, 1.31 par défaut : 1.5 est un interligne et demi."""
    margins: Margin | None = None
    """Marges de la page, de 1,5 à 4 cm, comme 2.5cm ; sans elles, celles du format."""
    indent: int | None = Field(default=None, ge=60, le=260)
    """Retrait du texte en px, 208 par défaut : plus il est grand, plus la ligne est courte."""
    page: PageChoice | None = None
    """Format de la page : A4, A5, Letter, ou ses mesures."""
    two_sided: bool | None = None
    """Recto verso."""
    front_folios: Literal["arabic", "hidden", "roman", "none"] | None = None
    """Numéros des pages d'avant les chapitres : comme les autres (arabic), comptés et tus (hidden), à part en chiffres
    romains (roman), ou aucun (none) ; après ces deux derniers, le premier chapitre est page 1."""
    labels: Labels = {}
    """Mots imprimés à la place des nôtres, par nom."""


def _settings(value: object) -> object:
    return {"name": value} if isinstance(value, Scalar) else value


ThemeChoice = Annotated[ThemeSettings, BeforeValidator(_settings, json_schema_input_type=str | ThemeSettings)]
