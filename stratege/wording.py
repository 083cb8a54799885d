"""The French words of the page: `words("fr-CA")["contents_sections"]` is « Table des matières »."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

FALLBACK = "fr"

# Typeset already: the templates print these words as they stand. An author may replace each (`labels`), by its key.
# A key `NOUN` is the noun of a cross-reference, `NOUN_plural` its plural, `NOUN_title` the label of a caption.
WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        # cover, abstract, lists
        "author": "Auteur",
        "authors": "Auteurs",
        "orcid": "ORCID\u00a0{identifier}",
        "supervisors": "Direction",
        "jury": "Jury",
        "client": "Destinataire",
        "audience": "Public",
        "date": "Date",
        "version": "Version",
        "confidentiality": "Diffusion",
        "cover_verified": "Contenu vérifié par le comité de lecture",
        "cover_chapters_verified": "Contenu des chapitres vérifié par le comité de lecture",
        "dedication": "Dédicace",
        "acknowledgments": "Remerciements",
        "history": "Historique des versions",
        "history_changes": "Changements",
        "abstract": "Résumé",
        "key_messages": "L’essentiel",
        "keywords": "Mots-clés",
        "contents_sections": "Sommaire",
        "contents_tables": "Liste des tableaux",
        "contents_figures": "Liste des figures",
        "abbreviations": "Liste des abréviations",
        # chapters, captions, cross-references
        "part": "{ordinal} partie",
        "part_title": "{ordinal} partie",
        "chapter": "chapitre",
        "chapter_plural": "chapitres",
        "chapter_title": "Chapitre",
        "section": "section",
        "section_plural": "sections",
        "appendix": "annexe",
        "appendix_plural": "annexes",
        "appendix_title": "Annexe",
        "table": "tableau",
        "table_plural": "tableaux",
        "table_title": "Tableau",
        "figure": "figure",
        "figure_plural": "figures",
        "figure_title": "Figure",
        "recommendation": "recommandation",
        "recommendation_plural": "recommandations",
        "and": "et",
        "source": "Source",
        "sources": "Sources",
        "credit": "Crédit",
        "notes": "Notes",
        "reading": "Lecture",
        "key_figure_from": "contre ",
        "chart_data": "Données du graphique",
        "chart_unit": "en {unit}",
        "chart_logarithmic": "échelle logarithmique",
        "chart_without_zero": "l’axe ne part pas de zéro",
        # fields of a chart's data whose author gave them no title
        "field_year": "Année",
        "field_years": "Années",
        "field_date": "Date",
        "field_month": "Mois",
        "field_quarter": "Trimestre",
        "field_week": "Semaine",
        "field_day": "Jour",
        "field_period": "Période",
        "field_time": "Temps",
        "field_name": "Nom",
        "field_label": "Intitulé",
        "field_category": "Catégorie",
        "field_series": "Série",
        "field_group": "Groupe",
        "field_type": "Type",
        "field_kind": "Sorte",
        "field_item": "Élément",
        "field_country": "Pays",
        "field_region": "Région",
        "field_area": "Territoire",
        "field_city": "Ville",
        "field_sector": "Secteur",
        "field_company": "Entreprise",
        "field_network": "Réseau",
        "field_value": "Valeur",
        "field_values": "Valeurs",
        "field_number": "Nombre",
        "field_count": "Effectif",
        "field_total": "Total",
        "mean": "Moyenne",
        "unknown": "n.\u00a0d.",
        "rounded": "Les nombres étant arrondis, un total peut différer de leur somme.",
        "field_share": "Part",
        "field_percent": "Pourcentage",
        "field_percentage": "Pourcentage",
        "field_rate": "Taux",
        "field_amount": "Montant",
        "field_price": "Prix",
        "field_cost": "Coût",
        "field_revenue": "Chiffre d’affaires",
        "field_sales": "Ventes",
        "field_score": "Note",
        "field_size": "Taille",
        "field_users": "Utilisateurs",
        "field_members": "Membres",
        "field_age": "Âge",
        "field_gender": "Genre",
        "field_source": "Source",
        "field_note": "Remarque",
        "field_x": "Abscisse",
        "field_y": "Ordonnée",
        # facts
        "facts": "Chiffres de ce rapport, datés et sourcés",
        "fact_statement": "Énoncé",
        "fact_value": "Valeur",
        "fact_as_of": "Mesure",
        "unverified": "[non vérifié]",
        "draft": "Brouillon",
        "verified": "lu dans la source",
        "draft_notice": "Brouillon : cette partie n’a pas encore été relue.",
        # sheets, then those of networks
        "profile": "Nom",
        "profile_tagline": "En une phrase",
        "profile_strengths": "Atouts",
        "profile_cautions": "Points de vigilance",
        "platform": "Plateforme",
        "platform_category": "Catégorie",
        "platform_born": "Naissance",
        "platform_audience_then": "Audience d’alors",
        "platform_audience_latest": "Audience récente",
        "platform_ownership": "Propriété",
        "platform_uses": "Usages d’entreprise",
        # arguments
        "benefit": "Avantage",
        "benefit_counterweight": "Ce qui le tempère",
        "benefit_action": "Pour en profiter",
        "limit": "Limite",
        "limit_counterweight": "Ce qui la tempère",
        "limit_action": "Remède",
        "action": "Action",
        "promise": "Promesse",
        "price": "Prix",
        # case study, callouts
        "case_study": "Étude de cas",
        "lessons": "Enseignements",
        "callout_key_point": "À retenir",
        "callout_definition": "Définition",
        "callout_example": "Exemple",
        "callout_method": "Méthode",
        "callout_warning": "Attention",
        # matrix
        "criterion": "Critère",
        "weight": "Poids",
        "score": "Score",
        "rank": "Rang",
        "scale": "Échelle ({scale}). ",
        "task_done": "fait",
        "task_open": "à faire",
        "matrix_leads": "{first} arrive en tête, devant {others}.",
        "matrix_tied": "{first} arrivent en tête à égalité, devant {others}.",
        "matrix_tied_all": "{first} arrivent en tête à égalité.",
        "matrix_stable": "Aucun poids, changé seul, ne modifierait ce premier choix.",
        "matrix_or": "\u00a0» ou de «\u00a0",
        "matrix_turns_above": "{option} prendrait la tête si le poids de « {criterion} » dépassait {weight} "
        "(il est de {now}).",
        "matrix_turns_below": "{option} prendrait la tête si le poids de « {criterion} » descendait sous {weight} "
        "(il est de {now}).",
        # SWOT, timeline
        "strengths": "Forces",
        "weaknesses": "Faiblesses",
        "opportunities": "Opportunités",
        "threats": "Menaces",
        # recommendations
        "recommendation_title": "Recommandation",
        "owner": "Responsable",
        "horizon": "Horizon",
        "cost": "Coût",
        "cost_low": "faible",
        "cost_medium": "moyen",
        "cost_high": "élevé",
        "budget": "Budget",
        "effect": "Effet",
        "effect_low": "faible",
        "effect_medium": "moyen",
        "effect_high": "fort",
        "indicator": "Indicateur",
        "rank_number": "N°",
        "plan_matrix": "Effet et coût",
        "plan_months": "Calendrier, en mois depuis la décision",
        "plan_days": "Calendrier",
        # back
        "glossary": "Glossaire",
        "references": "Références",
        "index": "Index",
        "back_to_citation": "Retour à la citation {number}",
        "cite_report": "Citer ce rapport",
        "review": "Comité de lecture",
        "review_statement": "Chaque partie nommée ici porte l’état de sa relecture : brouillon, relue ou vérifiée. "
        "Une partie relue a été lue d’un bout à l’autre ; une partie vérifiée a en outre été confrontée à ses sources, "
        "affirmation par affirmation.",
        "review_changed": "Une partie modifiée depuis n’est plus le texte qui a été relu\u00a0: "
        "ce qui y a changé ne l’a pas été.",
        "review_part": "Partie",
        "review_status": "État",
        "review_by": "Par",
        "review_against": "Confrontée à",
        "status_draft": "brouillon",
        "status_changed": "relue, modifiée depuis",
        "status_reviewed": "relue",
        "status_verified": "vérifiée",
        # screen
        "skip": "Aller au texte",
        "anchor": "Lien vers cette partie",
        "notes_of": "Notes\u00a0: {title}",
        "chart_data_of": "Données du graphique\u00a0: {caption}",
        "table_of": "Tableau\u00a0: {columns}",
        "back_to_call": "Retour à l’appel de la note {number}",
        "back_to_repeated_call": "Retour à l’appel {rank} de la note {number}",
        "attachment": "Source du rapport\u00a0: {name}",
    },
    "fr-CA": {
        "contents_sections": "Table des matières",
    },
}

# The forms of one noun: an author who replaces the first, which stands in sentences, replaces the others.
FORMS: Mapping[str, tuple[str, ...]] = {
    "author": ("authors",),
    "part": ("part_title",),
    "chapter": ("chapter_plural", "chapter_title"),
    "section": ("section_plural",),
    "appendix": ("appendix_plural", "appendix_title"),
    "table": ("table_plural", "table_title", "contents_tables"),
    "figure": ("figure_plural", "figure_title", "contents_figures"),
    "recommendation": ("recommendation_plural", "recommendation_title"),
    "source": ("sources",),
}


# Labels that may name their number otherwise than ours do, by what may stand in their braces.
EITHER: Mapping[str, tuple[str, ...]] = dict.fromkeys(("part", "part_title"), ("ordinal", "number"))


def words(locale: str, labels: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """The words of a locale, those of `fr` wherever it has none of its own; `labels` are an author's, over both."""
    own = {name: str(label) for name, label in labels.items()} if labels else {}
    return {**_of_locale(locale), **own}


@cache
def _of_locale(locale: str) -> Mapping[str, str]:
    return {**WORDS[FALLBACK], **WORDS.get(locale, {})}


def chosen(labels: Mapping[str, Mapping[str, str]], locale: str) -> dict[str, str]:
    """The labels of a locale, of those that an author gave: `{"": for all, "fr": …, "fr-CA": …}`, the last the best."""
    return {**labels.get("", {}), **labels.get(FALLBACK, {}), **labels.get(locale, {})}
