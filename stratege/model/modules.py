"""The kinds of module: `kind: matrix` in content/matrix.yaml is a MatrixModule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from stratege.model.base import EMPTY, Line, Name, Weight
from stratege.model.blocks import Block, Body, Place, Spec
from stratege.model.conditions import Conditional
from stratege.model.module import Module
from stratege.model.profiles import Identity, PlatformsModule, ProfilesModule
from stratege.model.recommendations import RecommendationsModule
from stratege.model.stock import BibliographyModule, FactsModule, GlossaryModule


class ProseModule(Module):
    """Texte libre."""

    kind: Literal["prose"]


class AppendixModule(Module):
    """Annexe."""

    kind: Literal["appendix"]


class Argument(Conditional):
    """Avantage ou limite."""

    id: Name
    """Identifiant."""
    title: Line
    """Titre."""
    claim: Line = EMPTY
    """Thèse en une phrase."""
    body: Body = []
    """Texte en Markdown, ou liste de blocs comme celle d'un module."""
    counterweight: Line = EMPTY
    """Ce qui tempère."""
    action: Line = EMPTY
    """Que faire."""
    indicator: Line = EMPTY
    """Ce qui dira si c'est fait."""


class Benefit(Argument):
    """Avantage."""

    limit: Name | None = None
    """Limite qui lui répond."""


class Limit(Argument):
    """Limite."""

    benefit: Name | None = None
    """Avantage auquel elle répond."""


class BenefitsModule(Module):
    """Avantages."""

    kind: Literal["benefits"]
    benefits: list[Benefit]
    """Avantages."""

    @property
    def arguments(self) -> Sequence[Argument]:
        """What stands in it, whichever side it takes."""
        return self.benefits


class LimitsModule(Module):
    """Limites."""

    kind: Literal["limits"]
    limits: list[Limit]
    """Limites."""

    @property
    def arguments(self) -> Sequence[Argument]:
        """What stands in it, whichever side it takes."""
        return self.limits


ArgumentsModule = BenefitsModule | LimitsModule


class CaseStudyModule(Module):
    """Étude de cas."""

    kind: Literal["case_study"]
    organization: Line
    """Organisation étudiée."""
    identity: list[Identity] = []
    """Fiche d'identité."""
    lessons: list[Line] = []
    """Leçons."""


class Criterion(Conditional):
    """Critère d'une matrice."""

    id: Name
    """Identifiant."""
    title: Line
    """Intitulé."""
    weight: Weight
    """Poids, en points : un nombre, ou [=nom] pour la valeur d'un paramètre."""


class Option(Conditional):
    """Option d'une matrice."""

    id: Name
    """Identifiant."""
    title: Line
    """Intitulé."""
    scores: Spec
    """Note de 0 à 4 par critère."""


class CaptionedModule(Module):
    """Module qui tient en un tableau (matrice, SWOT) ou une figure (frise)."""

    caption: Line
    """Légende."""
    source: Line = EMPTY
    """Source."""
    note: Line = EMPTY
    """Remarque."""
    placement: Place = "near"
    """Place dans le PDF : near laisse la suite remplir la page, here garde l'ordre, page lui en donne une entière."""


class MatrixModule(CaptionedModule):
    """Matrice pondérée."""

    keeps_places = True
    kind: Literal["matrix"]
    scale: Line = EMPTY
    """Sens de l'échelle."""
    criteria: list[Criterion]
    """Critères pondérés."""
    options: list[Option]
    """Options notées."""


class SwotModule(CaptionedModule):
    """Matrice SWOT : forces, faiblesses, opportunités, menaces."""

    kind: Literal["swot"]
    strengths: list[Line]
    """Forces."""
    weaknesses: list[Line]
    """Faiblesses."""
    opportunities: list[Line]
    """Opportunités."""
    threats: list[Line]
    """Menaces."""


class Event(Conditional):
    """Repère d'une frise."""

    date: Line
    """Date : 2026-04-03, 03/04/2026, 3 avril 2026, 2026-04, T3 2024, 980, vers 1990."""
    text: Line
    """Événement."""


class TimelineModule(CaptionedModule):
    """Frise chronologique."""

    kind: Literal["timeline"]
    events: list[Event]
    """Repères."""


AnyModule = (
    ProseModule
    | ProfilesModule
    | PlatformsModule
    | BenefitsModule
    | LimitsModule
    | CaseStudyModule
    | MatrixModule
    | SwotModule
    | TimelineModule
    | RecommendationsModule
    | AppendixModule
    | GlossaryModule
    | FactsModule
    | BibliographyModule
)
MODULES: dict[str, type[AnyModule]] = {
    "prose": ProseModule,
    "profiles": ProfilesModule,
    "platforms": PlatformsModule,
    "benefits": BenefitsModule,
    "limits": LimitsModule,
    "case_study": CaseStudyModule,
    "matrix": MatrixModule,
    "swot": SwotModule,
    "timeline": TimelineModule,
    "recommendations": RecommendationsModule,
    "appendix": AppendixModule,
    "glossary": GlossaryModule,
    "facts": FactsModule,
    "bibliography": BibliographyModule,
}


def argument_blocks(module: Module) -> Iterator[Block]:
    """The blocks in the bodies of a module's benefits or limits."""
    for argument in module.arguments if isinstance(module, ArgumentsModule) else ():
        yield from argument.body
