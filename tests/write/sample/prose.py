"""A chapter with every inline and every plain block, and an appendix."""

from __future__ import annotations

from sample.words import FINE, NB, cite, note, p, ref, t
from stratege import document as d

IMAGE = "images/plan.svg"


def introduction(kind: str) -> d.Section:
    """A short chapter of prose, with every inline."""
    return d.Section(
        id="introduction",
        level=1,
        kind=kind,
        number="1",
        title=t("Introduction"),
        lead=t("Une entreprise ne choisit pas un réseau : elle choisit un public, une cadence et une règle du jeu."),
        children=(
            p(
                "Les réseaux sociaux numériques réunissent un profil, une liste de relations et le moyen de parcourir "
                "celles des autres ",
                cite(1, "boyd2007", "(boyd et Ellison, 2007)"),
                ". Cette définition, venue de la recherche, vaut pour les plateformes ouvertes comme pour le ",
                d.Abbreviation(expansion="réseau social d’entreprise", children=t("RSE")),
                ", que l'on étudiera au ",
                ref("ibm", f"chapitre{NB}4"),
                note(
                    "1",
                    1,
                    p(
                        "Le sigle désigne aussi la responsabilité sociétale des entreprises ; il n'est pris ici que "
                        "dans son premier sens."
                    ),
                ),
                ".",
            ),
            p(
                "Le ",
                d.Foreign(lang="en", children=t("brand content")),
                " y tient une place ",
                d.Emphasis(children=t("croissante")),
                " et ",
                d.Strong(children=t("mesurable")),
                " : au XXI",
                d.Superscript(children=t("e")),
                " siècle, l'annuaire d'IBM réunit ",
                d.FactValue(fact="IBM-12", children=t(f"510{FINE}000")),
                " profils, et ",
                d.FactValue(fact="X", verified=False, children=t(f"20 %{NB}[non vérifié]")),
                " de blogs. Le détail est ",
                d.Link(url="https://example.org/page_(1)", children=t("en ligne")),
                " ; le format s'appelle ",
                d.CodeSpan(text="foaf:Person"),
                note(
                    "1",
                    2,
                    p("Voir ", d.Link(url="https://example.org/", children=t("https://example.org/")), "."),
                    p("Un second alinéa de la même note."),
                ),
                ".",
            ),
            d.ProseList(
                ordered=False,
                items=(
                    d.ListItem(children=(p("les plateformes ouvertes, dont le public fait le prix ;"),)),
                    d.ListItem(
                        children=(
                            p("les réseaux internes :"),
                            d.ProseList(
                                ordered=True,
                                items=(
                                    d.ListItem(children=(p("ceux que la direction décrète ;"),)),
                                    d.ListItem(children=(p("ceux que les salariés adoptent."),)),
                                ),
                            ),
                        )
                    ),
                ),
            ),
            p("La suite les prend dans cet ordre."),
            d.Quote(
                children=(p("« Le réseau ne remplace pas l'organisation : il en révèle les chemins. »"),),
                attribution=t("Une formule d'atelier"),
            ),
            d.PullQuote(
                children=t("Qui choisit un réseau choisit d'abord son public."),
                source=t("Une responsable de la communication"),
                repeat=False,
            ),
            p("La suite les prend dans cet ordre, et le dit à chaque chapitre."),
            d.SideNote(
                title=t("Le mot réseau"),
                children=(p("Il vient du latin ", d.Emphasis(children=t("retis")), " : un filet."),),
            ),
            p("Le lecteur pressé ira droit au choix : la matrice y dit tout d'un regard."),
            d.PullQuote(children=t("La matrice y dit tout d'un regard"), silent=True),
            d.ProseList(
                ordered=False,
                items=(
                    d.ListItem(children=(p("relire la définition ;"),), task=True),
                    d.ListItem(
                        children=(p("dater l'annuaire, CO", d.Subscript(children=t("2")), " compris."),), task=False
                    ),
                ),
            ),
            d.DefinitionList(
                items=(
                    d.DefinedTerm(
                        term=t("Réseau interne"),
                        definitions=(
                            d.Definition(
                                children=(
                                    p("Réseau ouvert aux ", d.Strikethrough(children=t("cadres")), " salariés seuls."),
                                )
                            ),
                        ),
                    ),
                )
            ),
            d.CodeBlock(text="reseau:\n  ouvert: oui\n\n  membres: 70000", language="yaml"),
            d.Rule(),
            p("Fin de l'introduction."),
        ),
    )


def annex() -> d.Section:
    """An appendix with a figure of the author's."""
    return d.Section(
        id="annex",
        level=1,
        kind="appendix",
        number="1",
        title=t("Méthode"),
        children=(
            p("Les notes de la matrice viennent de deux lecteurs, qui se sont accordés sur chaque écart."),
            d.Figure(id="plan", number="1.1", caption=t("Le plan de lecture"), alt="Un rectangle", image=IMAGE),
        ),
    )
