"""The back matter of the demonstration report."""

from __future__ import annotations

from typing import Any

from sample.words import NB, line, p, t
from stratege import document as d


def back() -> tuple[d.Block, ...]:
    """Glossary, references, how to cite, review."""
    parts: tuple[tuple[str, str, d.Block, str], ...] = (
        ("glossary", "Glossaire", glossary(), "back"),
        ("references", "Références", bibliography(), "back"),
        ("index", "Index", index(), "back"),
        ("cite_report", "Citer ce rapport", cite_report(), "back_run_on"),
        ("review", "Comité de lecture", review(), "back_run_on"),
    )
    return tuple(
        d.Section(id=name, level=1, kind=kind, title=t(title), children=(block,)) for name, title, block, kind in parts
    )


def index() -> d.Index:
    """An entry, which two parts hold."""
    places = (
        d.IndexPlace(target="introduction", number="1", title=t("Introduction")),
        d.IndexPlace(target="targeting", title=t("Le ciblage")),
    )
    return d.Index(groups=(d.IndexGroup(letter=t("C"), entries=(d.IndexEntry(term=t("ciblage"), places=places),)),))


def glossary() -> d.Glossary:
    """Two terms."""
    return d.Glossary(
        entries=(
            d.GlossaryEntry(id="term-ciblage", term=t("Ciblage"), definition=t("choix du public d'un message.")),
            d.GlossaryEntry(
                id="term-rse",
                term=t("RSE"),
                expansion=t("réseau social d'entreprise"),
                definition=t("réseau réservé aux membres d'une organisation."),
            ),
        )
    )


def bibliography() -> d.Bibliography:
    """Three works."""

    def work(key: str, lang: str, anchors: tuple[str, ...], *parts: Any) -> d.ReferenceEntry:
        return d.ReferenceEntry(id=f"ref-{key}", key=key, lang=lang, citations=anchors, children=line(*parts))

    doi = "https://doi.org/10.1111/j.1083-6101.2007.00393.x"
    return d.Bibliography(
        entries=(
            work(
                "boyd2007",
                "en",
                ("cite-1", "cite-4"),
                "boyd, d. m. et Ellison, N. B. (2007). Social network sites: Definition, history, and scholarship. ",
                d.Emphasis(children=t("Journal of Computer-Mediated Communication")),
                ", ",
                d.Emphasis(children=t("13")),
                "(1), 210-230. ",
                d.Link(url=doi, children=(d.Text(text=doi),)),
            ),
            work(
                "bw2008",
                "en",
                ("cite-2", "cite-5"),
                "BusinessWeek. (2008, 21 mai). ",
                d.Emphasis(children=t("Beyond blogs")),
                ".",
            ),
            work(
                "eweek2008", "", ("cite-3", "cite-6"), "eWeek. (2008). ", d.Emphasis(children=t("IBM's Beehive")), "."
            ),
        )
    )


def cite_report() -> d.CiteReport:
    """Two forms."""
    bibtex = "@report{demonstration,\n  title = {Les réseaux sociaux},\n\n  year = {2026}\n}"
    return d.CiteReport(
        forms=(
            d.CitationForm(
                label=t("APA"),
                children=line(
                    "Durand, C. et Martin, A. (2026). ",
                    d.Emphasis(children=t("Les réseaux sociaux au service de la stratégie")),
                    " (version 1.0).",
                ),
            ),
            d.CitationForm(label=t("BibTeX"), code=bibtex),
        )
    )


def review() -> d.Review:
    """Two modules' states."""
    rows = (("Introduction", "verified", "vérifiée"), ("Les plateformes", "draft", "brouillon"))
    return d.Review(
        children=(p("Chaque partie nommée ici porte l'état de sa relecture."),),
        rows=tuple(
            d.ReviewRow(
                title=t(title),
                status=status,
                label=t(label),
                by=t("rédaction de Stratège"),
                date=t(f"24{NB}novembre 2026"),
                against=t("articles et rapports cités, lus par extraits"),
            )
            for title, status, label in rows
        ),
    )
