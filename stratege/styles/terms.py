"""The French words of the derived style: `TERMS` says « dans » for `in`, « dir. » for the short form of `editor`.

They stand in the style itself, so that the result does not depend on the terms that a version of pandoc carries.
The words are those of the French guides to APA 7 (UQAM, Université de Montréal, UQTR, Couture; Scribbr for France).
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from stratege.dates import MONTHS
from stratege.spaces import NBSP

# name, form, singular, plural (empty: invariable). Form "" is the long one.
TERMS = f"""
ad||{NBSP}apr. J.-C.|
bc||{NBSP}av. J.-C.|
and||et|
and|symbol|&|
et-al||et al.|
in||dans|
on||sur|
by||par|
at||à|
no date||sans date|
no date|short|s. d.|
circa||vers|
circa|short|vers|
in press||sous presse|
forthcoming||à paraître|
accessed||consulté le|
page-range-delimiter||-|
open-quote||«{NBSP}|
close-quote||{NBSP}»|
open-inner-quote||“|
close-inner-quote||”|
original-work-published||publication originale en|
personal-communication||communication personnelle|
review-of||recension de|
review-of|short|recension de|
article-locator||article|articles
article-locator|short|art.|art.
appendix||annexe|annexes
appendix|short|annexe|annexes
book||livre|livres
book|short|livre|livres
chapter||chapitre|chapitres
chapter-number||chapitre|chapitres
chapter-number|short|chap.|chap.
chapter|short|chap.|chap.
column||colonne|colonnes
column|short|col.|col.
edition||édition|éditions
edition|short|éd.|éd.
figure||figure|figures
figure|short|fig.|fig.
folio||folio|folios
folio|short|fᵒ|fᵒˢ
issue||numéro|numéros
issue|short|nᵒ|nᵒˢ
line||ligne|lignes
line|short|l.|l.
note||note|notes
note|short|n.|n.
number||numéro|numéros
number|short|nᵒ|nᵒˢ
number-of-volumes||volume|volumes
number-of-volumes|short|vol.|vol.
page||page|pages
page|short|p.|p.
paragraph||paragraphe|paragraphes
paragraph|short|paragr.|paragr.
paragraph|symbol|§|§§
part||partie|parties
part|short|partie|parties
section||section|sections
section|short|sect.|sect.
section|symbol|§|§§
supplement||supplément|suppléments
supplement|short|suppl.|suppl.
table||tableau|tableaux
table|short|tableau|tableaux
verse||verset|versets
verse|short|v.|v.
version||version|version
volume||volume|volumes
volume|short|vol.|vol.
track||piste|pistes
editor||directeur|directeurs
editor|short|dir.|dir.
editorial-director||directeur|directeurs
editorial-director|short|dir.|dir.
collection-editor||directeur|directeurs
collection-editor|short|dir.|dir.
editor-translator||directeur et traducteur|directeurs et traducteurs
editor-translator|short|dir. et trad.|dir. et trad.
translator||traducteur|traducteurs
translator|short|trad.|trad.
interviewer||intervieweur|intervieweurs
interviewer|short|intervieweur|intervieweurs
interviewer|verb|entretien mené par|
illustrator||illustrateur|illustrateurs
illustrator|short|ill.|ill.
narrator||narrateur|narrateurs
narrator|short|narr.|narr.
director||réalisateur|réalisateurs
director|short|réal.|réal.
script-writer||scénariste|scénaristes
script-writer|short|scénariste|scénaristes
producer||producteur|producteurs
producer|short|prod.|prod.
executive-producer||producteur délégué|producteurs délégués
series-creator||créateur|créateurs
host||animateur|animateurs
guest||invité|invités
compiler||compilateur|compilateurs
chair||président de séance|présidents de séance
organizer||organisateur|organisateurs
curator||commissaire|commissaires
container-author|verb|par|
container-author|verb-short|par|
contributor|verb|avec|
reviewed-author|verb-short|de|
recipient|verb|à|
performer|verb|enregistré par|
broadcast||émission|
collection||collection|
dataset||jeu de données|
graphic||image|
interview||entretien|
letter||lettre|
manuscript||manuscrit inédit|
map||carte|
motion_picture||film|
patent||brevet|
post||publication en ligne|
review||recension|
review-book||recension|
software||logiciel|
song||chanson|
special-issue||numéro spécial|
legislation|short|loi|
season-01||printemps|
season-02||été|
season-03||automne|
season-04||hiver|
"""
RETRIEVED = {"fr-FR": ("consulté le", "sur"), "fr-CA": ("récupéré le", "de")}


def french_locale(country: str) -> Element:
    """The `<locale>` of the derived style, for fr-FR or fr-CA."""
    locale = Element("locale", {"xml:lang": "fr"})
    SubElement(locale, "style-options", {"punctuation-in-quote": "false", "limit-day-ordinals-to-day-1": "true"})
    locale.extend((_long_date(), _year()))
    terms = SubElement(locale, "terms")
    for line in TERMS.strip().splitlines():
        _term(terms, *line.split("|"))
    for name, text in zip(("retrieved", "from"), RETRIEVED[country], strict=True):
        _term(terms, name, "", text)
    for number, month in enumerate(MONTHS, 1):
        SubElement(terms, "term", {"name": f"month-{number:02}", "gender": "masculine"}).text = month
    _ordinals(terms)
    return locale


def _long_date() -> Element:
    date = Element("date", {"form": "text", "delimiter": " "})
    for name, form in (("day", "ordinal"), ("month", "long"), ("year", "long")):
        SubElement(date, "date-part", {"name": name, "form": form, "range-delimiter": "-"})
    return date


def _year() -> Element:
    date = Element("date", {"form": "numeric"})
    SubElement(date, "date-part", {"name": "year", "range-delimiter": "-"})
    return date


def _term(terms: Element, name: str, form: str, singular: str, plural: str = "") -> None:
    term = SubElement(terms, "term", {"name": name} | ({"form": form} if form else {}))
    if not plural:
        term.text = singular
        return
    SubElement(term, "single").text = singular
    SubElement(term, "multiple").text = plural


def _ordinals(terms: Element) -> None:
    SubElement(terms, "term", {"name": "ordinal"}).text = "ᵉ"
    SubElement(terms, "term", {"name": "ordinal-01", "match": "whole-number"}).text = "er"
