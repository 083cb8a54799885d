"""A chapter that is a case study, with key figures, a chart and callouts."""

from __future__ import annotations

from sample.words import FINE, NB, cite, line, note, p, pair, row, t, typeset
from stratege import document as d

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 150" width="440" height="150">'
    '<defs><clipPath id="clip0"><rect width="440" height="150"/></clipPath></defs>'
    '<g clip-path="url(#clip0)" font-family="\'Source Sans 3\'" font-size="10" fill="#1d2733">{bars}</g></svg>'
)
MEMBERS = (("janv. 2008", 6500), ("juin 2008", 33000), ("début 2009", 53000), ("2011", 70000))


def case(kind: str) -> d.Section:
    """A case study with key figures, a chart, a figure and callouts."""
    directory = d.Section(
        id="directory",
        level=2,
        number="4.1",
        title=t("De l'annuaire au réseau"),
        children=(
            p(
                "Avec près de 390",
                f"{FINE}000 salariés répartis dans environ 170 pays, IBM ne pouvait compter sur la machine "
                "à café pour que ses experts se rencontrent. Le groupe a bâti, à partir de son annuaire BluePages, une "
                "stratégie globale de réseaux internes : des profils que chacun tient à jour, des communautés, "
                "des forums et des blogs ",
                cite(5, "bw2008", "(BusinessWeek, 2008)"),
                note(
                    "4",
                    1,
                    p(
                        "Les sources lues ne s'accordent pas sur le nombre de recherches : 3,5",
                        f"{NB}millions par semaine vers 2007, 6",
                        f"{NB}millions par jour en 2009.",
                    ),
                ),
                ".",
            ),
            chart(),
            d.Callout(
                kind="key_point",
                title=t("mesurer avant d'étendre"),
                children=(
                    p(
                        "Les dirigeants n'approuvent pas d'investissement à grande échelle tant qu'ils ne savent "
                        "pas comment le réseau sert leurs objectifs."
                    ),
                ),
            ),
            d.Callout(kind="warning", title=(), children=(p("Un réseau ne se décrète pas."), p("Il s'anime."))),
        ),
    )
    study = d.CaseStudy(
        id="ibm-case",
        organization=t("IBM"),
        identity=(
            pair("Secteur", "informatique et services"),
            pair("Effectif", f"390{FINE}000 salariés en 2008"),
            pair("Siège", "Armonk (New York)"),
        ),
        children=(figures(), directory),
        lessons=(
            t("Partir d'un outil que chacun consulte déjà."),
            t("Laisser les salariés écrire les règles."),
            t("Mesurer l'usage, non l'inscription."),
        ),
    )
    return d.Section(id="ibm", level=1, kind=kind, number="4", title=t("Le cas IBM"), children=(study,))


def figures() -> d.KeyFigures:
    """Three large numbers."""
    items = (
        (f"390{FINE}000", "salariés environ au début de 2008"),
        ("170", "pays où le groupe est présent"),
        (f"70{FINE}000", "membres de Beehive en 2011"),
    )
    return d.KeyFigures(items=tuple(d.KeyFigure(value=t(value), label=t(label)) for value, label in items))


def chart() -> d.Chart:
    """A chart drawn already, with its data."""
    bars = "".join(
        f'<text x="0" y="{24 + 32 * i}">{name}</text>'
        f'<rect x="70" y="{12 + 32 * i}" width="{value / 220:.0f}" height="16"/>'
        for i, (name, value) in enumerate(MEMBERS)
    )
    data = d.Table(
        id="",
        caption=(),
        columns=(d.Column(title=t("Date")), d.Column(title=t("Membres"), align="right")),
        rows=tuple(row(name, f"{value:,}".replace(",", FINE)) for name, value in MEMBERS),
    )
    return d.Chart(
        id="beehive",
        number="4.1",
        caption=t("Beehive a décuplé en trois ans sans obligation d'inscription"),
        alt=typeset("Barres horizontales : membres de Beehive, de 6500 en janvier 2008 à 70000 en 2011"),
        spec=None,
        svg=DRAWING.format(bars=bars),
        data=data,
        source=line(cite(6, "eweek2008", "eWeek (2008)"), "."),
    )
