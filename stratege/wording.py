"""The French words of the page: `words("fr-CA")["contents_sections"]` is « Table des matières »."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

FALLBACK = "fr"

# Typeset already: the templates print these words as they stand.
# A key `NOUN` is the noun of a cross-reference, `NOUN_plural` its plural, `NOUN_title` the label of a caption.
WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        # cover, abstract, lists
        "version": "Version {version}",
        "audience": "Public\u00a0: ",
        "cover_verified": "Contenu vérifié par le comité de lecture",
        "abstract": "Résumé",
        "keywords": "Mots-clés",
        "contents_sections": "Sommaire",
        "contents_tables": "Liste des tableaux",
        "contents_figures": "Liste des figures",
        # chapters, captions, cross-references
        "chapter": "chapitre",
        "chapter_plural": "chapitres",
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
        "source": "Source",
        "sources": "Sources",
        "note": "Note",
        "notes": "Notes",
        "reading": "Lecture",
        "chart_data": "Données du graphique",
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
        "draft_notice": "Brouillon : cette partie n’a pas encore été relue.",
        # platform sheets
        "sheet": "Fiche",
        "platform": "Plateforme",
        "platform_category": "Catégorie",
        "platform_born": "Naissance",
        "platform_audience_then": "Audience d’alors",
        "platform_audience_latest": "Audience récente",
        "platform_ownership": "Propriété",
        "platform_uses": "Usages d’entreprise",
        "platform_strengths": "Atouts",
        "platform_cautions": "Points de vigilance",
        # arguments
        "benefit": "Avantage",
        "benefit_counterweight": "Ce qui le tempère",
        "benefit_action": "Pour en profiter",
        "limit": "Limite",
        "limit_counterweight": "Ce qui la tempère",
        "limit_action": "Remède",
        "action": "Action",
        # case study, callouts
        "case_study": "Étude de cas",
        "lessons": "Enseignements",
        "callout_key_point": "À retenir",
        "callout_definition": "Définition",
        "callout_example": "Exemple",
        "callout_method": "Méthode",
        "callout_warning": "Attention",
        # matrix
        "criterion": "Objectif",
        "weight": "Poids",
        "score": "Score",
        "rank": "Rang",
        "scale": "Échelle — ",
        "task_done": "fait",
        "task_open": "à faire",
        "matrix_leads": "{first} arrive en tête, devant {others}.",
        "matrix_tied": "{first} arrivent en tête à égalité, devant {others}.",
        "matrix_tied_all": "{first} arrivent en tête à égalité.",
        "matrix_stable": "Aucun poids, changé seul, ne modifierait ce premier choix.",
        "matrix_turns_above": "{option} prendrait la tête si le poids de « {criterion} » dépassait {weight} "
        "(il est de {now}).",
        "matrix_turns_below": "{option} prendrait la tête si le poids de « {criterion} » descendait sous {weight} "
        "(il est de {now}).",
        # SWOT, timeline
        "strengths": "Forces",
        "weaknesses": "Faiblesses",
        "opportunities": "Opportunités",
        "threats": "Menaces",
        "date": "Date",
        "event": "Événement",
        # recommendations
        "recommendation_title": "Recommandation",
        "owner": "Responsable",
        "horizon": "Horizon",
        "cost": "Coût",
        "cost_low": "faible",
        "cost_medium": "moyen",
        "cost_high": "élevé",
        "indicator": "Indicateur",
        # back
        "glossary": "Glossaire",
        "references": "Références",
        "back_to_citation": "Retour à la citation {number}",
        "cite_report": "Citer ce rapport",
        "review": "Comité de lecture",
        "review_statement": "Chaque partie de ce rapport porte l’état de sa relecture : brouillon, relue ou vérifiée. "
        "Une partie relue a été lue d’un bout à l’autre ; une partie vérifiée a en outre été confrontée à ses sources, "
        "affirmation par affirmation.",
        "review_part": "Partie",
        "review_status": "État",
        "review_by": "Par",
        "review_against": "Confrontée à",
        "status_draft": "brouillon",
        "status_reviewed": "relue",
        "status_verified": "vérifiée",
        # screen
        "skip": "Aller au texte",
        "back_to_call": "Retour à l’appel de la note {number}",
    },
    "fr-CA": {
        "contents_sections": "Table des matières",
    },
}


@cache
def words(locale: str) -> Mapping[str, str]:
    """The words of a locale, those of `fr` wherever it has none of its own."""
    return {**WORDS[FALLBACK], **WORDS.get(locale, {})}
