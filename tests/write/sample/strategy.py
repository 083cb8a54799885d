"""A chapter of arguments, with a matrix, a SWOT and recommendations."""

from __future__ import annotations

from sample.words import NB, p, pair, ref, t
from stratege import document as d


def strategy(kind: str) -> d.Section:
    """Arguments, a matrix, a SWOT, recommendations."""
    choice = d.Section(
        id="choice",
        level=2,
        number="3.3",
        title=t("À chaque objectif son réseau"),
        children=(
            d.Passage(id="choice-price", children=(p("Choisir, c'est renoncer à trois réseaux sur quatre."),)),
            p("Le ", ref("matrix", f"tableau{NB}3.1"), " croise cinq objectifs pondérés et quatre réseaux."),
            d.Section(
                id="reading",
                level=3,
                title=t("Lecture de la matrice"),
                children=(p("Les notes vont de 0 à 4 ; le score est leur moyenne pondérée."),),
            ),
            matrix(),
            swot(),
            action_plan(),
            recommendations(),
        ),
    )
    return d.Section(
        id="strategy",
        level=1,
        kind=kind,
        number="3",
        title=t("Les réseaux dans la stratégie : à chaque objectif son réseau, à chaque réseau sa mesure"),
        lead=t("Ce que l'on gagne, ce que l'on risque, et comment choisir."),
        children=(
            argument("targeting", "benefit", "3.1", "Un ciblage sans égal"),
            argument("privacy", "limit", "3.2", "La vie privée en question"),
            choice,
        ),
    )


def argument(name: str, kind: str, number: str, title: str) -> d.Argument:
    """A benefit or a limit."""
    return d.Argument(
        id=name,
        kind=kind,
        number=number,
        title=t(title),
        claim=t("Ce que les membres disent d'eux-mêmes vaut mieux que ce qu'un panel en suppose."),
        children=(
            p(
                "La publicité s'adresse à des publics choisis par âge, par lieu et par goût, et se mesure aussitôt. "
                "Une campagne mal réglée se corrige dans la journée, là où l'affichage attend la fin du mois."
            ),
        ),
        counterweight=t("Un ciblage trop fin inquiète ceux qu'il atteint et laisse de côté ceux qu'il ignore."),
        action=t("Fixer un objectif par campagne, et comparer à un groupe témoin."),
    )


def matrix() -> d.Matrix:
    """A weighted matrix."""
    criteria = (
        ("Élargir le réseau de contacts", 20),
        ("Faire connaître les produits", 30),
        ("Toucher les leaders d'opinion", 15),
        ("Informer sur le secteur", 15),
        ("Recruter", 20),
    )
    scores = {
        "Facebook": (1, 4, 2, 2, 1),
        "Twitter": (2, 3, 4, 4, 2),
        "Viadeo": (4, 1, 1, 2, 4),
        "Flickr": (0, 3, 1, 1, 0),
    }
    totals = {
        "Facebook": ("2,20", "3"),
        "Twitter": ("2,90", "1"),
        "Viadeo": ("2,35", "2"),
        "Flickr": ("1,20", "4"),
    }
    options = tuple(
        d.MatrixOption(
            title=t(name),
            cells=tuple(d.MatrixCell(children=t(str(value)), heat=value) for value in values),
            score=t(totals[name][0]),
            rank=t(totals[name][1]),
            best=name == "Twitter",
        )
        for name, values in scores.items()
    )
    return d.Matrix(
        id="matrix",
        number="3.1",
        caption=t("Twitter arrive en tête pour cinq objectifs pondérés"),
        wide=True,
        criteria=tuple(
            d.Criterion(title=t(name), weight=t(f"{weight} %"), share=round(weight / 0.3)) for name, weight in criteria
        ),
        options=options,
        reading=t("Twitter (2,90) arrive en tête, devant Viadeo (2,35), Facebook (2,20) et Flickr (1,20)."),
        note=t("Échelle (0 : inadapté, 4 : idéal)."),
    )


def swot() -> d.Swot:
    """A SWOT."""
    quadrants = (
        ("strengths", "Forces", ("un public immense", "un coût d'entrée nul")),
        ("weaknesses", "Faiblesses", ("un retour difficile à mesurer", "du temps à y passer chaque jour")),
        ("opportunities", "Opportunités", ("la relation directe avec les clients", "le recrutement")),
        ("threats", "Menaces", ("les règles de la plateforme", "une crise qui court plus vite que la réponse")),
    )
    return d.Swot(
        id="swot",
        number="3.2",
        caption=t("Les forces tiennent au public, les menaces aux règles"),
        wide=True,
        quadrants=tuple(
            d.SwotQuadrant(kind=kind, title=t(title), items=tuple(t(item) for item in items))
            for kind, title, items in quadrants
        ),
    )


def action_plan() -> d.ActionPlan:
    """The plan of the two recommendations."""
    actions = (
        ("rec-goal", "1", "direction du marketing", f"0-3{NB}mois", "low", "high", 0, 3),
        ("rec-rules", "2", "ressources humaines", f"3-9{NB}mois", "medium", "medium", 3, 9),
    )
    return d.ActionPlan(
        id="actions",
        number="3.1",
        caption=t("L'objectif coûte peu, et vient d'abord"),
        wide=True,
        actions=tuple(
            d.Action(
                of=name, number=number, owner=t(owner), horizon=t(when), cost=cost, effect=effect, start=start, end=end
            )
            for name, number, owner, when, cost, effect, start, end in actions
        ),
        unit="months",
    )


def recommendations() -> d.Recommendations:
    """Two recommendations."""
    items = (
        ("rec-goal", "1", "Fixer un objectif par réseau"),
        ("rec-rules", "2", "Écrire les règles avec les salariés"),
    )
    return d.Recommendations(
        items=tuple(
            d.Recommendation(
                id=name,
                number=number,
                title=t(title),
                children=(
                    p(
                        "Sans objectif, aucune mesure ne conclut. On en choisit un par réseau, on l'écrit, et l'on "
                        "relit tous les trois mois."
                    ),
                ),
                identity=(
                    pair("Responsable", "direction du marketing"),
                    pair("Horizon", f"0-3{NB}mois"),
                    pair("Coût", "faible"),
                    pair("Indicateur", "part des publications rattachées à un objectif"),
                ),
            )
            for name, number, title in items
        )
    )
