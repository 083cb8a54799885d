"""The plan of a report over modules, and the report once everything it names is read."""

from __future__ import annotations

from collections import abc
from dataclasses import field
from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag

from stratege.model.base import EMPTY, Line, Mapping, Model, Name, Prose
from stratege.model.blocks import Captioned
from stratege.model.conditions import Conditional
from stratege.model.labels import Labels
from stratege.model.matter import Author, Revision, Translation
from stratege.model.modules import AnyModule
from stratege.model.parameters import Parameter, Profiles, Value
from stratege.model.stock import Fact, GlossaryModule
from stratege.model.theme import ThemeChoice, ThemeSettings
from stratege.model.typography import Typography
from stratege.records import record
from stratege.source import Scalar, Span
from stratege.theme import SOBER, Theme


class GeneratedTable(Captioned):
    """Tableau que le rapport tire d'un module."""

    columns: list[Line] = []
    """Colonnes d'un tableau de fiches, dans l'ordre : des intitulés, ou tagline, strengths, cautions…"""


def _several(value: object) -> object:
    """A name alone is a list of one."""
    return [value] if isinstance(value, Scalar) else value


class KeyMessage(Conditional):
    """Un message de la page « L'essentiel »."""

    finding: Line
    """Constat, en quelques mots."""
    text: Line = EMPTY
    """Une phrase qui l'étaie."""
    see: Annotated[list[Name], BeforeValidator(_several, json_schema_input_type=Name | list[Name])] = []
    """Renvois : chapitres, sections, tableaux ou figures où le lire."""


class Placement(Conditional):
    """Place d'un module dans le plan."""

    module: Name
    """Nom du module."""
    with_: Name | None = Field(None, alias="with")
    """Module tissé avec le premier : une section par avantage, suivi des limites qui lui répondent, ou l'inverse."""
    view: Literal["full", "summary", "table"] = "full"
    """Version : entière, courte, ou fiches réunies en un tableau."""
    table: GeneratedTable | None = None
    """Tableau que fait view: table, ou que deux modules tissés donnent avant la clôture du chapitre."""
    title: Line = EMPTY
    """Titre propre à ce rapport."""
    numbered: bool = True
    """Le chapitre a un numéro, et ses sections aussi."""
    page: Literal["shared", "own"] = "shared"
    """Page : avec own, le chapitre en commence une et n'y a pas de voisin, même si les chapitres se suivent."""


class Part(Conditional):
    """Partie : des chapitres sous un titre commun."""

    part: Line
    """Titre de la partie."""
    id: Name | None = None
    """Identifiant, pour un renvoi ; part-1, part-2… par défaut."""
    lead: Line = EMPTY
    """Chapeau."""
    sections: list[Placement]
    """Chapitres de la partie, dans l'ordre."""


def _kind_of(value: object) -> str:
    """Which of the two models stands in the plan: a part is what has `part`."""
    is_part = isinstance(value, Part) or (isinstance(value, dict) and "part" in value)
    return Part.__name__ if is_part else Placement.__name__


Chapters: TypeAlias = Annotated[
    Annotated[Placement, Tag(Placement.__name__)] | Annotated[Part, Tag(Part.__name__)], Discriminator(_kind_of)
]


class Options(Model):
    """Ce que le rapport montre."""

    keeps_places = True
    cover: Literal["full", "compact", "none"] = "full"
    """Couverture."""
    contents: bool = True
    """Sommaire."""
    contents_depth: int = Field(2, ge=1, le=3)
    """Titres du sommaire : les chapitres (1), leurs sections (2), les divisions de celles-ci (3)."""
    number_depth: int = Field(2, ge=1, le=3)
    """Titres numérotés, de même : avec 3, les ### d'un texte ont un numéro, comme 1.1.1."""
    exhibit_numbers: Literal["chapter", "report"] = "chapter"
    """Numéros des tableaux et figures : par chapitre, comme 3.1 (chapter), ou de tout le rapport, comme 7 (report)."""
    appendices_last: bool = False
    """Annexes après le glossaire, les références et l'index, plutôt qu'à la suite des chapitres."""
    list_of_tables: bool | None = None
    """Liste des tableaux ; par défaut, à partir de dix."""
    list_of_figures: bool | None = None
    """Liste des figures ; par défaut, à partir de dix."""
    cite_report: bool = False
    """« Citer ce rapport », en fin de rapport."""
    review: bool = False
    """Déclaration du comité de lecture, en fin de rapport, et sa mention sur la couverture si tout est vérifié."""
    index: bool = True
    """Index des mots que le texte marque, comme [vélos]{.index}, en fin de rapport."""
    abbreviations: bool = False
    """Liste des abréviations : les termes du glossaire qui ont une forme développée."""
    draft_mark: bool = False
    """Mention « Brouillon » : en travers des pages des chapitres qui ne sont pas relus, et sous leur titre."""
    claims: bool = True
    """Contrôle des sources : avertir des nombres, dates et superlatifs qui n'en ont pas."""
    chapters_open_pages: bool = True
    """Chaque chapitre commence une page."""


class Plan(Model):
    """Rapport : un plan sur des modules."""

    keeps_places = True
    title: Line
    """Titre."""
    subtitle: Line = EMPTY
    """Sous-titre."""
    short_title: Line = EMPTY
    """Titre courant."""
    kind: Line = EMPTY
    """Genre, imprimé sur la couverture."""
    authors: list[Author] = []
    """Auteurs."""
    supervisors: list[Line] = []
    """Direction du travail : le nom et la qualité de chacun, sur la couverture."""
    jury: list[Line] = []
    """Membres du jury, avec leur qualité, sur la couverture."""
    organization: Line = EMPTY
    """Organisation."""
    client: Line = EMPTY
    """Destinataire."""
    confidentiality: Line = EMPTY
    """Diffusion, comme « Restreinte » : sur la couverture et au pied de chaque page."""
    date: Line = EMPTY
    """Date, comme 2026-04-03 ou 3 avril 2026."""
    version: Line = EMPTY
    """Version."""
    history: list[Revision] = []
    """Versions du rapport, dans l'ordre où elles s'impriment, en tableau après la couverture."""
    dedication: Prose = EMPTY
    """Dédicace, seule sur la page qui suit la couverture."""
    acknowledgments: Prose = EMPTY
    """Remerciements, avant le résumé et le sommaire."""
    front_matter: list[Placement] = []
    """Pages d'avant le résumé et le sommaire, après la dédicace : déclaration sur l'honneur, avant-propos, préface."""
    locale: Literal["fr-FR", "fr-BE", "fr-CA", "fr-CH"] = "fr-FR"
    """Usage typographique."""
    abstract: Prose = EMPTY
    """Résumé."""
    keywords: list[Line] = []
    """Mots-clés."""
    translations: list[Translation] = []
    """Titre, résumé et mots-clés dans d'autres langues, après le résumé."""
    key_messages: list[KeyMessage] = Field([], max_length=7)
    """Messages de la page « L'essentiel », sept au plus : le résumé s'y lit aussi."""
    audience: Line = EMPTY
    """Public."""
    citation_style: Line = EMPTY
    """Style de citation, apa-fr par défaut."""
    ampersand: bool = False
    """« & » entre parenthèses et dans la liste, pour les écoles qui le veulent."""
    nocite: list[Name] = []
    """Références à lister sans les citer."""
    parameters: dict[str, Parameter] = {}
    """Paramètres par leur nom, que [=nom] imprime et que -P nom=valeur règle."""
    profiles: Profiles = Mapping()
    """Versions de ce rapport par leur nom, que --profile choisit : les clés du rapport qu'elles changent."""
    sections: list[Chapters]
    """Chapitres, ou parties qui en réunissent."""
    appendices: list[Placement] = []
    """Annexes."""
    glossary: Name | None = None
    """Module du glossaire."""
    facts: list[Name] = []
    """Modules de chiffres."""
    bibliography: list[Line] = []
    """Modules de références."""
    typography: Typography = Typography.model_construct()
    """Usages typographiques."""
    theme: ThemeChoice = ThemeSettings.model_construct()
    """Thème."""
    css: Line = EMPTY
    """Feuille de style du rapport, depuis content/, après celle du thème : PDF et page web."""
    labels: Labels = {}
    """Mots que le rapport imprime à la place des nôtres, par nom ; ils l'emportent sur ceux du thème."""
    options: Options = Options.model_construct()
    """Options."""
    attachments: Literal["none", "references", "sources"] = "none"
    """Fichiers joints au PDF : rien, les références citées, ou aussi les fichiers dont le rapport est fait."""

    @property
    def chapters(self) -> list[Placement]:
        """The places of all chapters, those of the parts among them, in order."""
        return [place for item in self.sections for place in (item.sections if isinstance(item, Part) else [item])]

    @property
    def placements(self) -> list[Placement]:
        """All places, in the order of the report."""
        return [place for places in self.places_by_key().values() for place in places]

    def places_by_key(self) -> dict[str, list[Placement]]:
        """The places that each key gives."""
        return {"front_matter": self.front_matter, "sections": self.chapters, "appendices": self.appendices}


@record(slots=False)
class Report:
    """A report as its author wrote it, whole: the plan, the modules, the facts and the references by id."""

    name: str
    plan: Plan
    modules: dict[str, AnyModule]
    facts: dict[str, Fact] = field(default_factory=dict)
    references: dict[str, Mapping] = field(default_factory=dict)
    glossary: GlossaryModule | None = None
    tables: dict[str, list[list[Scalar]]] = field(default_factory=dict)  # CSV files, by their path
    theme: Theme = SOBER
    labels: abc.Mapping[str, str] = field(default_factory=dict)  # the author's words in the place of ours, by name
    day: date = date(1970, 1, 1)  # of the run, for a report that has no date of its own
    files: abc.Mapping[str, bytes] = field(default_factory=dict)  # all that was read, by path below the project's root
    values: abc.Mapping[str, Value] = field(default_factory=dict)  # of the parameters, by their names
    left_out: abc.Mapping[str, Span] = field(
        default_factory=dict
    )  # names that this version lacks, and which `when` says so
    still_called: frozenset[str] = frozenset()  # names that what is left out refers to
    consulted: frozenset[str] = frozenset()  # files that were read, and that it is not made of
    withheld: frozenset[str] = frozenset()  # files that say more than this version prints
    changed: frozenset[str] = frozenset()  # files of the modules that are not as their review signed them
