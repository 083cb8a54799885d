"""The blocks of a body: `- table: {caption: …, columns: […], rows: […]}`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from stratege.model.base import EMPTY, MAY_BE_EMPTY, Amount, Line, Mapping, Model, Name, Prose, Unit
from stratege.model.conditions import CellsOrRow, Conditional
from stratege.model.tables import AnyColumn, AnyTotals
from stratege.model.widths import Width
from stratege.source import Scalar


def _rows(value: object) -> Scalar | list[Mapping]:
    if isinstance(value, Scalar) or (isinstance(value, list) and all(isinstance(item, dict) for item in value)):
        return value
    raise PydanticCustomError("data_type", "rows")


def _spec(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    raise PydanticCustomError("model_type", "a mapping")


ChartKind = Literal[
    "bar",
    "stacked_bar",
    "lollipop",
    "dumbbell",
    "bullet",
    "waterfall",
    "line",
    "slope",
    "small_multiples",
    "scatter",
    "heatmap",
]
Data = Annotated[Scalar | list[Mapping] | None, PlainValidator(_rows), WithJsonSchema({"type": ["array", "string"]})]
Spec = Annotated[dict[str, object], PlainValidator(_spec), WithJsonSchema({"type": "object"})]

# Where something stands in the pages of the PDF: where its author set it, within its section, alone on a page.
Place = Literal["here", "near", "page"]


class Captioned(Model):
    """Ce qui porte un numéro et une légende."""

    id: Name
    """Identifiant, cible des renvois [#id]."""
    caption: Line
    """Légende : elle dit ce que l'on constate."""
    source: Line = EMPTY
    """Source, sous la figure ou le tableau."""
    note: Line = EMPTY
    """Remarque de lecture."""
    wide: bool = False
    """Prend toute la largeur de la page."""
    landscape: bool = False
    """Occupe une page à l'italienne dans le PDF."""
    placement: Place = "near"
    """Place dans le PDF : near laisse la suite remplir la page, here garde l'ordre, page lui en donne une entière."""


class Table(Captioned):
    """Tableau numéroté."""

    either: ClassVar[tuple[str, ...]] = ("rows", "data")
    columns: list[AnyColumn]
    """Colonnes : un intitulé, ou un objet."""
    rows: list[CellsOrRow] = []
    """Lignes : une case par colonne ; {when: …, cells: […]} pour une ligne sous condition."""
    data: Line | None = None
    """Fichier CSV ou JSON, à la place des lignes ; ses nombres sont imprimés en français."""
    row_headers: bool = True
    """La première colonne porte l'intitulé des lignes."""
    totals: AnyTotals = None
    """Ajoute une ligne de total : true, ou son intitulé."""


class Axis(Model):
    """Axe d'un graphique."""

    field: Line
    """Champ des données."""
    title: Line = EMPTY
    """Titre de l'axe."""
    type: Literal["category", "number", "time"] | None = None
    """Nature des valeurs."""
    unit: Unit = EMPTY
    """Unité imprimée."""
    scale: Literal["linear", "log"] = "linear"
    """Échelle."""
    per: Amount = Field(1, gt=0)
    """Diviseur des valeurs : 1000000 pour des millions."""
    min: Amount | None = None
    """D'où part l'axe d'une courbe ou d'un nuage, 0 par défaut ; le graphique dit que l'axe ne part pas de zéro."""


class Series(Model):
    """Séries d'un graphique."""

    field: Line
    """Champ qui les distingue."""
    title: Line = EMPTY
    """Titre de la légende."""
    dashed: list[Line] = []
    """Séries tracées en pointillé."""
    ordered: bool = False
    """Les séries sont des degrés, comme les réponses d'un questionnaire : barres empilées du clair au foncé."""


class Annotation(Model):
    """Note sur une marque d'un graphique."""

    at: Line
    """Marque : catégorie, date ou nom."""
    series: Line = EMPTY
    """Série de la marque, s'il y en a plusieurs."""
    text: Line
    """Quelques mots, sans mise en forme."""


class Chart(Captioned):
    """Graphique décrit par ses données."""

    kind: ChartKind | None = None
    """Sorte de graphique."""
    x: Axis | None = None
    """Axe horizontal."""
    y: Axis | None = None
    """Axe vertical."""
    series: Series | None = None
    """Séries."""
    value: Axis | None = None
    """Valeur des cases d'une carte de chaleur."""
    orientation: Literal["horizontal", "vertical"] = "vertical"
    """Sens des barres."""
    height: int | None = Field(None, ge=60, le=900)
    """Hauteur en pixels."""
    labels: bool | None = None
    """Imprime les valeurs, ou les tait ; par défaut, aux bouts des barres et à la fin des courbes."""
    highlight: list[Line] = []
    """Séries ou catégories dont parle la légende : elles ont l'accent, les autres sont grises."""
    annotations: list[Annotation] = []
    """Notes posées près des marques."""
    target: Axis | None = None
    """Cible d'un graphique bullet, comparée à sa mesure."""
    ranges: list[Line] = []
    """Champs des bornes d'un graphique bullet, de la plus basse à la plus haute."""
    totals: list[Line] = []
    """Catégories d'un graphique waterfall qui sont des totaux et partent de zéro."""
    data: Data = None
    """Données : liste d'objets, ou fichier CSV ou JSON."""
    spec: Spec | None = None
    """Spécification Vega-Lite brute, à la place de kind."""
    alt: Annotated[Line, MAY_BE_EMPTY]  # told as that of an image is
    """Texte de remplacement : une phrase qui dit ce que montre le graphique."""


class Figure(Captioned):
    """Image du projet."""

    image: Line
    """Chemin de l'image depuis content/."""
    alt: Line = EMPTY
    """Texte de remplacement."""
    width: Width = ""
    """Largeur : une part de la place, comme 60 %, ou une longueur, comme 8 cm ; sans elle, celle de l'image."""
    credit: Line = EMPTY
    """Auteur de l'image et ses droits, sous elle, après la source."""


class Callout(Model):
    """Encadré."""

    kind: Literal["key_point", "definition", "example", "method", "warning"] = "key_point"
    """Sorte d'encadré ; son mot s'imprime devant le titre : À retenir, Définition, Exemple, Méthode ou Attention."""
    title: Line
    """Titre, imprimé après le mot de la sorte ; si c'est ce mot, il ne s'imprime qu'une fois."""
    body: Prose
    """Texte."""
    id: Name | None = None
    """Identifiant."""


class Quote(Model):
    """Citation détachée."""

    text: Prose
    """Texte cité."""
    attribution: Line = EMPTY
    """Auteur ou source."""


class PullQuote(Model):
    """Phrase du chapitre mise en grand, dans la marge."""

    text: Line
    """La phrase."""
    source: Line = EMPTY
    """De qui elle est."""
    repeat: bool = True
    """Le chapitre dit déjà ces mots : ils ne sont pas lus deux fois à voix haute ; false s'il ne les dit pas."""


class SideNote(Model):
    """Remarque courte dans la marge, à côté du paragraphe qui la précède."""

    title: Line = EMPTY
    """Titre."""
    body: Prose
    """Texte, de deux ou trois phrases."""


class KeyFigure(Conditional):
    """Grand nombre."""

    value: Line
    """Le nombre."""
    label: Line
    """Ce qu'il compte."""
    from_: Line = Field(EMPTY, alias="from")
    """Ce à quoi il se compare, comme « 16 % en 2012 » : imprimé « contre 16 % en 2012 »."""


class Comparison(Captioned):
    """Tableau tiré des fiches d'un module."""

    of: Name
    """Module des fiches."""
    only: list[Name] = []
    """Fiches retenues, dans l'ordre ; toutes par défaut."""
    fields: list[Line]
    """Champs comparés : des intitulés de fiches, ou tagline, category, born, strengths…"""


class Balance(Captioned):
    """Tableau qui met chaque avantage face à sa limite."""

    benefits: Name
    """Module des avantages."""
    limits: Name
    """Module des limites."""


Remark = PullQuote | SideNote
# What the one key of a block holds: a field of Block is one of these.
Content = Scalar | Table | Chart | Figure | Callout | Quote | Remark | list[KeyFigure] | Comparison | Balance


class Block(Conditional):
    """Un bloc : exactement une de ces clés, et « when » au besoin."""

    all_hold: ClassVar[bool] = True
    prose: Prose | None = None
    """Texte en Markdown."""
    table: Table | None = None
    """Tableau numéroté."""
    chart: Chart | None = None
    """Graphique."""
    figure: Figure | None = None
    """Image."""
    callout: Callout | None = None
    """Encadré."""
    quote: Quote | None = None
    """Citation détachée."""
    pull_quote: PullQuote | None = None
    """Phrase du chapitre en grand, dans la marge."""
    side_note: SideNote | None = None
    """Remarque dans la marge."""
    key_figures: list[KeyFigure] | None = None
    """Grands nombres."""
    comparison: Comparison | None = None
    """Tableau de fiches."""
    balance: Balance | None = None
    """Tableau des avantages et limites."""
    include: Line | None = None
    """Données ou texte d'un autre module, ou module#bloc, module#section ; rien que le rapport imprime déjà."""

    @model_validator(mode="after")
    def _one(self) -> Block:
        if len(self.model_fields_set - {"when"}) != 1:
            raise PydanticCustomError("one_block", "one key")
        if getattr(self, self.sort) is None:
            raise PydanticCustomError("empty_block", "something after its key")
        return self

    @property
    def sort(self) -> str:
        """The name of its one key."""
        return next(iter(self.model_fields_set - {"when"}))


def _body(value: object) -> object:
    """A body as its blocks: a text alone is one block of prose."""
    if isinstance(value, Scalar):
        return [{"prose": value}] if value else []
    if value is None or isinstance(value, list):
        return value or []
    raise PydanticCustomError("body_type", "a text or blocks")


Body = Annotated[list[Block], BeforeValidator(_body, json_schema_input_type=Prose | list[Block])]
