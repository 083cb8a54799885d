"""Every optional key of a report, of a module and of its items, with a value: `PLAN["subtitle"]` says « ZsubtitleZ ».

A value says a word between two Z, which stands nowhere else, if its key prints words in every format.
"""

from __future__ import annotations

from typing import TypeAlias

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value]"
Keys: TypeAlias = dict[str, Value]

SHARED: Keys = {
    "id": "autre",
    "short_title": "Court",
    "review": {"status": "reviewed"},
    "when": {"not": {"parameter": "off"}},
}
PLAN: Keys = {
    "organization": "ZorganizationZ",
    "kind": "ZkindZ",
    "subtitle": "ZsubtitleZ",
    "authors": [
        {"name": "ZauthorsZ", "affiliation": "ZtownZ", "address": "a@b.example", "orcid": "0000-0002-1825-0097"}
    ],
    "supervisors": ["ZsupervisorsZ"],
    "jury": ["ZjuryZ", "ZpresidentZ"],
    "client": "ZclientZ",
    "audience": "ZaudienceZ",
    "date": "2026-03-05",
    "version": "ZversionZ",
    "confidentiality": "ZconfidentialityZ",
    "dedication": "À ZdedicationZ.",
    "acknowledgments": "Merci à ZacknowledgmentsZ[^n].\n\n[^n]: Une note.",
    "history": [{"version": "1", "changes": "ZhistoryZ"}],
    "abstract": "Un ZabstractZ.",
    "keywords": ["ZkeywordsZ"],
    "translations": [{"language": "en", "abstract": "An ZabroadZ."}],
    "key_messages": [{"finding": "ZmessagesZ", "text": "Une phrase.", "see": "a"}],
    "labels": {"table_title": "ZlabelsZ"},
    "appendices": [{"module": "b"}],
    "front_matter": [{"module": "h"}],
    "glossary": "g",
    "bibliography": ["w"],
    "short_title": "Court",
    "locale": "fr-CH",
    "citation_style": "apa-fr",
    "ampersand": True,
    "nocite": ["roy2020"],
    "parameters": {"size": {"type": "number", "default": 3}},
    "profiles": {"public": {"client": "Personne"}},
    "facts": ["f"],
    "typography": {"dash": "em"},
    "theme": "academic",
    "css": "r.css",
    "attachments": "references",
}
OPTIONS: Keys = {
    "cover": "none",
    "contents": False,
    "list_of_tables": True,
    "list_of_figures": True,
    "cite_report": True,
    "review": True,
    "index": False,
    "abbreviations": True,
    "draft_mark": True,
    "claims": False,
    "chapters_open_pages": False,
    "number_depth": 3,
    "contents_depth": 1,
    "exhibit_numbers": "report",
    "appendices_last": True,
}
MODULE: Keys = {
    **SHARED,
    "lead": "Un ZleadZ.",
    "body": [{"prose": "Du ZbodyZ[^n].\n\n[^n]: Une note."}, {"side_note": {"title": "ZsideZ", "body": "Un mot."}}],
    "after": [{"callout": {"title": "ZafterZ", "body": "Un mot."}}],
    "summary": [{"prose": "ZsummaryZ"}],
}
ARGUMENT: Keys = {
    "claim": "Une ZclaimZ.",
    "body": "Un ZargumentZ.",
    "counterweight": "Un ZcounterweightZ.",
    "action": "Une ZactionZ.",
    "indicator": "Indice",
    "when": SHARED["when"],
}
SHEET: Keys = {
    "tagline": "Une ZtaglineZ",
    "image": "i.svg",
    "alt": "Un dessin",
    "body": "Un ZsheetZ.",
    "strengths": ["ZstrengthsZ"],
    "cautions": ["ZcautionsZ"],
    "when": SHARED["when"],
}
FIGURE: Keys = {"source": "ZsourceZ", "note": "Une ZnoteZ.", "placement": "page"}
PLATFORM: Keys = {name: f"Z{name}Z" for name in ("category", "born", "ownership", "uses")}
AUDIENCES: Keys = {"audience_then": "ZthenZ", "audience_latest": "ZlatestZ"}

# By kind: what a module must have, what it may have, the list whose first item may have the last.
KINDS: dict[str, tuple[Keys, Keys, str, Keys]] = {
    "prose": ({"body": [{"prose": "Le texte."}]}, {}, "", {}),
    "profiles": (
        {"profiles": [{"id": "p", "name": "Un lieu"}]},
        {"labels": {"strengths": "Ce qui plaît"}},
        "profiles",
        {**SHEET, "identity": [{"label": "ZlabelZ", "value": "ZvalueZ"}]},
    ),
    "platforms": (
        {"platforms": [{"id": "p", "name": "Un réseau"}]},
        {"labels": {"born": "Né en"}},
        "platforms",
        {**SHEET, **PLATFORM, **AUDIENCES},
    ),
    "benefits": ({"benefits": [{"id": "p", "title": "Un gain"}]}, {}, "benefits", {**ARGUMENT, "limit": "brake"}),
    "limits": ({"limits": [{"id": "p", "title": "Un frein"}]}, {}, "limits", {**ARGUMENT, "benefit": "gain"}),
    "case_study": (
        {"organization": "Une usine"},
        {"identity": [{"label": "ZlabelZ", "value": "ZvalueZ"}], "lessons": ["ZlessonsZ"]},
        "",
        {},
    ),
    "matrix": (
        {
            "caption": "Un choix",
            "criteria": [{"id": "k", "title": "Un critère", "weight": 100}],
            "options": [
                {"id": "m", "title": "Un", "scores": {"k": 3}},
                {"id": "n", "title": "Deux", "scores": {"k": 2}},
            ],
        },
        {**FIGURE, "scale": "ZscaleZ"},
        "",
        {},
    ),
    "swot": (
        {"caption": "Des forces", "strengths": ["A"], "weaknesses": ["B"], "opportunities": ["C"], "threats": ["D"]},
        FIGURE,
        "",
        {},
    ),
    "timeline": ({"caption": "Une suite", "events": [{"date": "2026", "text": "Un fait"}]}, FIGURE, "", {}),
    "recommendations": (
        {
            "recommendations": [
                {
                    "id": "p",
                    "title": "Faire",
                    "owner": "Nous",
                    "horizon": "Mois 1-2",
                    "cost": "low",
                    "indicator": "Fait",
                },
            ]
        },
        {"roadmap": {"id": "t", "caption": "ZroadmapZ"}, "action_plan": {"id": "u", "caption": "ZplanZ"}},
        "recommendations",
        {"body": "Un ZbodyofZ.", "effect": "high", "budget": "ZbudgetZ", "when": SHARED["when"]},
    ),
}
FILES = {
    "a.yaml": "kind: prose\ntitle: Un chapitre\nbody:\n"
    "- prose: |\n    Le texte[^n], [vélo]{.index}.\n\n    [^n]: Une note.\n"
    "- table: {id: t, caption: Un tableau, columns: [A, B], rows: [[un, deux]]}\n",
    "b.yaml": "kind: appendix\ntitle: Une pièce\nbody: [{prose: Une ZappendicesZ.}]\n",
    "h.yaml": "kind: prose\ntitle: Avant\nbody: [{prose: Une ZhonourZ.}]\n",
    "g.yaml": "kind: glossary\ntitle: Mots\nterms: [{term: ABC, expansion: ZglossaryZ, definition: Un sigle.}]\n",
    "f.yaml": "kind: facts\ntitle: Faits\nfacts: [{id: F, statement: Un., formula: '1 + 1'}]\n",
    "w.yaml": "kind: bibliography\ntitle: Œuvres\nreferences: [{id: roy2020, type: book, title: Un livre, "
    "author: [{family: Roy, given: Anne}], issued: '2020', publisher: PUF}]\n",
    "q.yaml": "kind: limits\ntitle: Freins\nlimits: [{id: brake, title: Un autre frein, claim: Une thèse.}]\n",
    "r.yaml": "kind: benefits\ntitle: Gains\nbenefits: [{id: gain, title: Un autre gain, claim: Une thèse.}]\n",
    "r.css": "p { color: inherit; }\n",
    "i.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
}
