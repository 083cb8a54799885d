"""The cover, the abstract and the lists of the demonstration report."""

from __future__ import annotations

from sample.words import NB, entry, p, t
from stratege import document as d


def meta() -> d.Meta:
    """What is said of the report."""
    return d.Meta(
        name="demonstration",
        title="Les réseaux sociaux au service de la stratégie des entreprises",
        subtitle="Choisir ses plateformes, mesurer leurs limites",
        kind="Rapport de stratégie",
        authors=("Camille Durand", "Alex Martin"),
        organization="Rédaction de Stratège",
        date="2026-11-24",
        version="1.0",
        description="Un rapport de démonstration.",
        keywords=("réseaux sociaux", "stratégie", "RSE"),
        short_title="Les réseaux sociaux au service de la stratégie",
    )


def front(compact: bool) -> tuple[d.Block, ...]:
    """Cover, abstract and lists."""
    cover = d.Cover(
        kind=t("Rapport de stratégie"),
        title=t("Les réseaux sociaux au service de la stratégie des entreprises"),
        subtitle=t("Choisir ses plateformes, mesurer leurs limites, réussir un réseau interne : l'exemple d'IBM"),
        organization=t("Rédaction de Stratège"),
        facts=(
            d.CoverFact(
                label=t("Auteurs"), lines=(t("Camille Durand, master Stratégie et marketing"), t("Alex Martin"))
            ),
            d.CoverFact(label=t("Date"), lines=(t(f"24{NB}novembre 2026"),)),
            d.CoverFact(label=t("Version"), lines=(t("1.0"),)),
            d.CoverFact(label=t("Diffusion"), lines=(t("Restreinte"),)),
        ),
        note=t("Contenu vérifié par le comité de lecture"),
        compact=compact,
    )
    abstract = d.Abstract(
        title=t("L’essentiel"),
        children=(
            p(
                "Ce rapport compare les plateformes qu'une entreprise peut employer, pèse leurs avantages et leurs "
                "limites, et tire du cas d'IBM les conditions d'un réseau interne qui vit. Il conclut par cinq "
                "recommandations, classées par horizon et par coût."
            ),
            p("Chaque chiffre renvoie à sa source ; ceux qui n'ont pas été vérifiés le disent."),
        ),
        label=t("Mots-clés\u00a0:"),
        keywords=t("réseaux sociaux, stratégie, réseau social d'entreprise, IBM"),
        messages=(
            d.KeyMessage(
                finding=t("Aucune plateforme ne sert tous les objectifs"),
                text=t("Le poids donné au recrutement décide seul du premier choix."),
                see=(d.Link(url="#strategy", children=t(f"chapitre{NB}3")),),
            ),
            d.KeyMessage(finding=t("L'adhésion ne se décrète pas")),
        ),
    )
    return (cover, d.Dedication(children=(p("À ceux qui lisent jusqu'aux annexes."),)), abstract, *lists())


def lists() -> tuple[d.Contents, ...]:
    """Contents, tables, figures."""
    sections = (
        entry("introduction", 1, "1", "Introduction"),
        entry("platforms", 1, "2", "Les plateformes"),
        entry("facebook", 2, "2.1", "Facebook, la place publique"),
        entry("viadeo", 2, "2.2", "Viadeo, le carnet d'adresses"),
        entry(
            "strategy",
            1,
            "3",
            "Les réseaux dans la stratégie : à chaque objectif son réseau, à chaque réseau sa mesure",
        ),
        entry("targeting", 2, "3.1", "Un ciblage sans égal"),
        entry("privacy", 2, "3.2", "La vie privée en question"),
        entry("choice", 2, "3.3", "À chaque objectif son réseau"),
        entry("ibm", 1, "4", "Le cas IBM"),
        entry("directory", 2, "4.1", "De l'annuaire au réseau"),
        entry("annex", 1, f"Annexe{NB}1", "Méthode"),
        entry("glossary", 1, "", "Glossaire"),
        entry("references", 1, "", "Références"),
        entry("cite_report", 1, "", "Citer ce rapport"),
        entry("review", 1, "", "Comité de lecture"),
    )
    tables = (
        entry("tab-compare", 1, "2.1", "Aucune audience ne se compare sans sa définition"),
        entry("matrix", 1, "3.1", "Twitter arrive en tête pour cinq objectifs pondérés"),
        entry("swot", 1, "3.2", "Les forces tiennent au public, les menaces aux règles"),
    )
    figures = (
        entry("timeline", 1, "2.1", "Trois ans ont suffi à fixer le paysage"),
        entry("beehive", 1, "4.1", "Beehive a décuplé en trois ans sans obligation d'inscription"),
    )
    return (
        d.Contents(id="contents-sections", of="sections", title=t("Sommaire"), entries=sections),
        d.Contents(id="contents-tables", of="tables", title=t("Liste des tableaux"), entries=tables),
        d.Contents(id="contents-figures", of="figures", title=t("Liste des figures"), entries=figures),
    )
