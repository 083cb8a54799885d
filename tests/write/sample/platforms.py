"""A chapter of platform sheets, with a table and a timeline."""

from __future__ import annotations

from sample.words import FINE, NB, cite, line, p, pair, ref, row, t
from stratege import document as d
from stratege.dates import read_date


def platforms(kind: str) -> d.Section:
    """Platform sheets, a table, a timeline."""
    return d.Section(
        id="platforms",
        level=1,
        kind=kind,
        number="2",
        title=t("Les plateformes"),
        lead=t("Quatre réseaux, quatre publics, quatre façons de compter."),
        status="draft",
        marked=True,
        children=(
            p(
                "Chaque fiche donne l'identité, les usages et les précautions ; le ",
                ref("tab-compare", f"tableau{NB}2.1"),
                " les rapproche.",
            ),
            sheet(
                "facebook", "2.1", "Facebook, la place publique", "Tout le monde y est ; encore faut-il y être entendu."
            ),
            sheet("viadeo", "2.2", "Viadeo, le carnet d'adresses", "Un réseau professionnel né français."),
            comparison(),
            timeline(),
        ),
    )


def sheet(name: str, number: str, title: str, tagline: str) -> d.ProfileSheet:
    """A platform sheet."""
    return d.ProfileSheet(
        id=name,
        number=number,
        name=t(title),
        tagline=t(tagline),
        identity=(
            pair("Catégorie", "généraliste"),
            pair("Naissance", f"4{NB}février 2004"),
            pair("Audience d'alors", f"500{NB}millions de membres à l'été 2010"),
            pair("Audience récente", f"3,07{NB}milliards d'utilisateurs actifs par mois à la fin de 2023"),
            pair("Propriété", "société cotée depuis 2012"),
            pair("Usages d'entreprise", "pages, groupes, publicité ciblée, service client"),
        ),
        children=(
            p(
                "Le réseau est né dans une université, s'est ouvert aux autres puis à tous. Sa force commerciale tient "
                "aux renseignements que ses membres donnent d'eux-mêmes : âge, lieu, études, goûts, relations."
            ),
            p(
                "L'entreprise y tient une page, y répond aux clients et y achète des publicités qu'elle adresse à des "
                "publics choisis. La portée gratuite de ces pages a fortement baissé ; l'attention s'y paie désormais."
            ),
        ),
        strengths=(
            t("un public sans égal, de tous les âges ;"),
            t("un ciblage publicitaire très fin ;"),
            t("des mesures immédiates."),
        ),
        cautions=(t("la portée gratuite des pages décline ;"), t("la plateforme change ses règles sans préavis.")),
    )


def comparison() -> d.Table:
    """A table with decimals, a total and a note call."""
    columns = (
        d.Column(title=t("Réseau"), width=18),
        d.Column(title=t("Genre"), width=24),
        d.Column(title=t("Naissance"), width=16),
        d.Column(title=t("Audience (M)"), align="decimal", width=14),
        d.Column(title=t("Usage d'entreprise"), width=28),
    )
    rows = (
        row(
            "Facebook", "généraliste", "févr. 2004", f"1{FINE}230,0", "pages, groupes, publicité ciblée, service client"
        ),
        row("Twitter", "généraliste, instantané", "mars 2006", "241,25", "veille, relation client"),
        row("Viadeo", "professionnel", "juin 2004", "60", "contacts, recrutement, prospection"),
        row("Ensemble", "", "", f"1{FINE}531,25", "", total=True),
    )
    return d.Table(
        id="tab-compare",
        number="2.1",
        caption=t("Aucune audience ne se compare sans sa définition"),
        columns=columns,
        rows=rows,
        wide=True,
        source=line(cite(2, "bw2008", "BusinessWeek (2008)"), " ; ", cite(3, "eweek2008", "eWeek (2008)"), "."),
        note=t("Utilisateurs actifs mensuels et membres inscrits ne se comparent pas."),
    )


def event(date: str, iso: str, text: str) -> d.Event:
    """A landmark of a date that can be read."""
    found = read_date(iso)
    assert found
    return d.Event(date=t(date), children=t(text), start=found.days, after=found.after)


def timeline() -> d.Timeline:
    """A timeline."""
    events = (
        ("mai 2003", "2003-05", "ouverture de LinkedIn"),
        (f"4{NB}février 2004", "2004-02-04", "naissance de TheFacebook à Harvard"),
        ("juin 2004", "2004-06", "naissance de Viadeo, sous le nom de Viaduc"),
        ("mars 2006", "2006-03", "premier message de Twitter"),
    )
    return d.Timeline(
        id="timeline",
        number="2.1",
        caption=t("Trois ans ont suffi à fixer le paysage"),
        events=tuple(event(*parts) for parts in events),
        source=line(cite(4, "boyd2007", "boyd et Ellison (2007)"), "."),
    )
