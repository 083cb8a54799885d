"""The table of rules: id, what it says, authority, examples. `RULES["FR-A1"].examples` are tests and documentation.

A rule that sets gaps says so with `gaps`, one that changes signs with `signs`, one that only proposes with `reports`.
To add a rule, write its finder in the module of its family and its line here; the order matters for `signs` alone:
of two that overlap, the first wins.
"""

from __future__ import annotations

from stratege.typography.rules import abbreviations, dashes, marks, numbers, quotes, reports, words
from stratege.typography.rules.rule import Rule, ex

IN = "Lexique des règles typographiques en usage à l’Imprimerie nationale"
OQLF = "Office québécois de la langue française"
BIPM = "Bureau international des poids et mesures"
ACADEMIE = "Dictionnaire de l’Académie française"
CLDR = "Unicode CLDR, données du français"
ROMAND = "Guide du typographe (Suisse romande)"
USAGE = "usage"

MARKS = (
    Rule("FR-A1", "Une espace fine insécable précède le point-virgule, ! et ? ; au Canada, rien ne les précède.", f"{IN} ; {OQLF}",
         ex("Quoi ! → Quoi~!", "Quoi! → Quoi~!", "fin ; suite → fin~; suite", "a != b")
         + ex("Quoi ! → Quoi!", locale="fr-CA"),
         gaps=(marks.high_marks,)),
    Rule("FR-A2", "Une espace insécable précède le deux-points ; elle est fine en Suisse romande.", f"{IN} ; {ROMAND}",
         ex("Voici : a → Voici_: a", "Voici: a → Voici_: a") + ex("Voici : a → Voici~: a", locale="fr-CH")),
    Rule("FR-A3", "Une espace qui manque n’est mise que devant un signe que suit une espace ou une fermeture.", USAGE,
         ex("12:30", "16:9", "https://exemple.fr", "C:\\temp", "(Quoi?) → (Quoi~?)")),
    Rule("FR-A4", "Une suite de signes n’a qu’une espace, devant elle, et garde son nombre.", IN,
         ex("Quoi ?! → Quoi~?!", "Quoi ? ! → Quoi~?!", "Non !!! → Non~!!!")),
    Rule("FR-A5", "Pas d’espace devant , . … ) ] ni après ( et [.", IN,
         ex("mot , → mot,", "( a ) → (a)", "mot … → mot…", "un .htaccess", "voir ../x", "- [ ] tâche"),
         gaps=(marks.close_marks,)),
    Rule("FR-A6", "L’espace d’un signe a toujours la même largeur, quelle que soit celle que l’auteur a tapée.", USAGE,
         ex("mot_! → mot~!", "mot~: a → mot_: a")),
    Rule("FR-A7", "Une seule espace entre deux mots d’une ligne.", USAGE, ex("a   b → a b", "  retrait")),
    Rule("FR-A8", "Une espace suit la virgule, le point et les signes hauts.", IN,
         ex("un mot,mot → un mot, mot", "un mot!mot → un mot! mot", "c’est ça.Il part → c’est ça. Il part", "12:30", "Node.js"),
         reports=(reports.missing_spaces,), kind="lint"),
)  # fmt: skip
SIGNS = (
    Rule("FR-B15", "Les ligatures de présentation redeviennent des lettres.", USAGE, ex("la ﬁn → la fin"),
         signs=(words.presentation_forms,)),
    Rule("FR-B8", "Trois points ou plus forment un seul signe ; « etc. » n’en prend pas.", IN,
         ex("Non... → Non…", "Il hésite. . . puis → Il hésite… puis", "[...] → […]", "etc... → etc.", "..", "../x"), signs=(words.ellipses,)),
    Rule("FR-B1", "Les guillemets droits deviennent des guillemets français, par paires.", IN,
         ex('"oui" → «_oui_»', '" oui " et " non ". → «_oui_» et «_non_».', "<<oui>> → «_oui_»", "cout << x >> y", 'Un " seul') + ex('"oui" → «~oui~»', locale="fr-CH")
         + ex('"<em>oui</em>" → «_<em>oui</em>_»', markup="html"),
         signs=(quotes.chevrons, quotes.quote_signs)),
    Rule("FR-B2", "Une espace insécable, fine en Suisse, suit le guillemet ouvrant et précède le fermant.", f"{IN} ; {ROMAND}",
         ex("«oui» → «_oui_»", "« oui » → «_oui_»", "» Suite → »_Suite", 'dit :"oui" → dit_: «_oui_»') + ex("« oui » → «~oui~»", locale="fr-CH"),
         gaps=(quotes.guillemets, quotes.continued, quotes.before_guillemet)),
    Rule("FR-B3", "Une citation dans la citation prend des guillemets anglais, sans espace ; simples en Suisse.",
         f"Ramat ; babel-french ; {ROMAND}",
         ex("\"il dit 'oui'\" → «_il dit “oui”_»", '"il dit "oui" ici" → «_il dit “oui” ici_»')
         + ex("\"il dit 'oui'\" → «~il dit ‹~oui~›~»", locale="fr-CH"), gaps=(quotes.inner_quotes,)),
    Rule("FR-B4", "Un guillemet qui n’a pas de pendant reste tel quel : aucun n’est inventé.", "babel-french",
         ex('il dit "oui', "«_il dit “oui_»")),
    Rule("FR-B5", "L’apostrophe est courbe et colle à la voyelle élidée.", USAGE,
         ex("l'été → l’été", "d'« x » → d’«_x_»", "l`été → l’été", "l' été → l’été", "qu ' il → qu’il", "L ’ami → L’ami",
            "aujourd' hui → aujourd’hui", "d'€ → d’€", "rock 'n' roll → rock ’n’ roll",)
         + ex("l'<em>été</em> → l’<em>été</em>", markup="html"), gaps=(quotes.after_elision, quotes.apart_elision)),
    Rule("FR-B6", "Les signes de minute, de seconde, de pied et de pouce restent droits.", USAGE,
         ex("2'33\"", "6' 10\"")),
    Rule("FR-B7", "Les apostrophes triples, les souriards et le code restent tels quels.", USAGE, ex("'''", "triste :'(")),
    Rule("FR-B9", "Une espace suit les points de suspension devant un mot, aucune ne les précède.", IN,
         ex("enfin…oui → enfin… oui", "…c’est"), gaps=(marks.after_ellipsis,)),
    Rule("FR-B10", "Le trait d’union entre deux espaces devient un tiret, lié à ce qu’il enferme.", IN,
         ex("a - b - c → a –_b_– c", "le mot -- ici -- dit → le mot –_ici_– dit", "5 - 3", "(+, -, ×)"),
         gaps=(dashes.dash_gaps,), signs=(dashes.glued_hyphens, dashes.spaced_hyphens)),
    Rule("FR-B11", "Devant une virgule ou un point-virgule, le tiret fermant tombe.", IN,
         ex("un –_deux_–, trois → un –_deux, trois"), reports=(reports.dash_comma,), kind="lint"),
    Rule("FR-B12", "Le tiret d’une réplique ne quitte pas son premier mot.", USAGE, ex("— Oui → —_Oui", "-- Oui → —_Oui")),
    Rule("FR-B13", "L’intervalle garde son trait d’union ; un tiret si la maison le veut.", f"{IN} ; {ACADEMIE}",
         ex("1914-1918", "p._12-15", "2026-08-15", "COVID-19"), signs=(dashes.ranges,)),
    Rule("FR-B14", "Un nombre négatif prend le signe moins.", IN, ex("il fait -72 ici → il fait −72 ici"),
         reports=(reports.minus,), kind="lint"),
    Rule("FR-B17", "L’apostrophe qui abrège une année ou finit un mot est courbe elle aussi.", USAGE,
         ex("les années '80 → les années ’80", "les amis' livre → les amis’ livre"),
         reports=(reports.years, reports.final_apostrophe), kind="lint"),
    Rule("FR-B16", "Une citation que rien n’enferme prend des guillemets français, non anglais.", f"{IN} ; Ramat",
         ex("un “mot” → un «_mot_»", "«_il dit “oui”_»") + ex("un “mot” → un «~mot~»", locale="fr-CH"), kind="lint"),
)  # fmt: skip
FIGURES = (
    Rule("FR-C1", "Une espace fine insécable, pleine au Canada, sépare les milliers.", f"{CLDR} ; {IN}",
         ex("12 345 € → 12~345_€", "10010 € → 10~010_€", "75011 Paris", "en 2026") + ex("12 345 $ → 12_345_$", locale="fr-CA"),
         gaps=(numbers.groups, numbers.ungrouped)),
    Rule("FR-C2", "Les milliers ne sont pas séparés par un point.", IN,
         ex("200.000.000 → 200~000~000", "10.000,00 → 10~000,00", "192.168.1.1", "v1.200.300"),
         signs=(numbers.thousands_points,), reports=(numbers.lone_points,)),
    Rule("FR-C3", "La décimale suit une virgule sans espace ; le point est signalé devant une unité.", IN,
         ex("3.5 kg → 3,5_kg"), kind="lint"),
    Rule("FR-C4", "Une espace insécable sépare le nombre de son unité ; le % est collé en Suisse romande.",
         f"{BIPM} ; {OQLF} ; {CLDR}",
         ex("10% → 10_%", "20km → 20_km", "5 gCO2/kWh → 5_gCO2/kWh", "12,5 M€ → 12,5_M€", "45°", "la 4G", "37° C → 37_°C", "16 A → 16_A",
            "40 m2 → 40_m2", "20 $CA → 20_$CA", "30 m. Le vent → 30_m. Le vent", "un 50 mm f/2.8 L → un 50_mm f/2.8 L")
         + ex("10 % → 10%", locale="fr-CH"), gaps=(numbers.percent, numbers.units, numbers.degrees, numbers.currencies)),
    Rule("FR-C5", "« million » et « milliard » restent liés à leur nombre, les autres noms non.", IN,
         ex("1,7 million → 1,7_million", "10 ans"), gaps=(numbers.large_nouns,)),
    Rule("FR-C6", "L’heure s’écrit avec des espaces insécables.", f"{IN} ; {OQLF}",
         ex("18h30 → 18_h_30", "18 h 30 → 18_h_30", "18h → 18_h", "à 18h. Puis → à 18_h. Puis", "2h05min30s → 2_h_05_min_30_s"), gaps=(numbers.times,)),
    Rule("FR-C7", "Le jour reste lié au mois, qui n’a pas de majuscule ; « 1er » et non « 01 ».", "Ramat ; Gouriou",
         ex("le 3 mai 2020 → le 3_mai 2020", "1er mai → 1er_mai"), gaps=(numbers.dates,),
         reports=(reports.month_capital, reports.first_day)),
    Rule("FR-C8", "Un numéro de téléphone ne se coupe pas.", USAGE,
         ex("01 23 45 67 89 → 01_23_45_67_89", "0123456789"), gaps=(numbers.phone_pairs, numbers.free_phones)),
    Rule("FR-C9", "Le x entre deux nombres espacés est un signe de multiplication.", USAGE,
         ex("800 x 600 → 800_×_600", "un 4x4", "0x1F"), signs=(numbers.times_signs,)),
    Rule("FR-C10", "Rapports, scores et horaires à deux points restent tels quels.", "babel-french", ex("16:9", "3:2", "12:30:05")),
    Rule("FR-C11", "Un opérateur reste lié à ses nombres.", IN, ex("a = 3 → a =_3", "2 + 2 → 2_+_2", "(n=87, p<0,05) → (n_=_87, p_<_0,05)", "?n=87"),
         gaps=(numbers.operators, numbers.statistics)),
)  # fmt: skip
WORDS = (
    Rule("FR-D1", "Les ordinaux s’abrègent 1er, 1re, 2e, et leurs lettres sont supérieures en HTML.", f"{IN} ; {ACADEMIE}",
         ex("1ère → 1re", "2ème → 2e", "3ième → 3e", "2nde → 2de", "1 er → 1er") + ex("3ème → 3<sup>e</sup>", markup="html"),
         signs=(words.ordinals,)),
    Rule("FR-D2", "Siècles, souverains et régimes prennent un chiffre romain, lié à leur nom.", IN,
         ex("XXIème siècle → XXIe_siècle", "Louis XIV → Louis_XIV", "Ve République → Ve_République", "De Xe à Me")
         + ex("XXIe siècle → XXI<sup>e</sup>_siècle", markup="html"),
         gaps=(abbreviations.ages, abbreviations.sovereigns), signs=(words.centuries,)),
    Rule("FR-D3", "Les lettres supérieures sont des lettres : <sup> en HTML, rien en texte ni en Markdown.", IN,
         ex("3ème → 3e", markup="markdown") + ex("3<sup>e</sup>", markup="html")),
    Rule("FR-D4", "Le titre de civilité, sans point s’il finit par sa dernière lettre, reste lié au nom.", IN,
         ex("M. Dupont → M._Dupont", "Mme. Curie → Mme_Curie", "Dr Roux → Dr_Roux", "M. ou Mme. Puis signez.", "Mes Aides"),
         gaps=(abbreviations.titles,), signs=(words.titles,), reports=(words.misters, reports.glued_title)),
    Rule("FR-D5", "Les initiales restent liées au nom.", IN, ex("J.-P. Sartre → J.-P._Sartre", "N. B. → N._B.", "le plan B. Dupont"),
         gaps=(abbreviations.initials, abbreviations.many_initials)),
    Rule("FR-D6", "Page, article, numéro restent liés à leur nombre.", f"{IN} ; {OQLF}",
         ex("p. 12 → p._12", "n°5 → n°_5", "t. II → t._II", "et al. 2008"),
         gaps=(abbreviations.numbered, abbreviations.numeros, abbreviations.bare_numeros)),
    Rule("FR-D7", "Une abréviation de plusieurs mots ne se coupe pas.", IN,
         ex("p. ex. → p._ex.", "P. ex. → P._ex.", "44 av. J.-C. → 44 av._J.-C.", "un, etc. → un,_etc."),
         gaps=abbreviations.PHRASES),
    Rule("FR-D8", "(c), (r) et (tm) restent tels quels : ce sont aussi des repères de liste.", USAGE, ex("(c)", "la (r)évolution")),
    Rule("FR-D9", "Les capitales portent leur accent.", f"{IN} ; {ACADEMIE}",
         ex("l’Etat → l’État", "l’ETAT → l’ÉTAT", "Ca va → Ça va", "Etre ou non → Être ou non", "A la fin → À la fin", "A Lyon → À Lyon"), reports=(reports.capital_letters, reports.circumflex, reports.preposition), kind="lint"),
    Rule("FR-D10", "Le œ et le æ sont obligatoires dans les mots qui les portent.", ACADEMIE,
         ex("coeur → cœur", "OEuvre → Œuvre", "moelle", "coefficient", "ex aequo → ex æquo"), signs=(words.ligatures,)),
    Rule("FR-D11", "Le « t » euphonique a deux traits d’union.", ACADEMIE, ex("a t-il → a-t-il", "va t-on → va-t-on", "va t'il → va-t-il"),
         reports=(reports.euphonic,), kind="lint"),
    Rule("FR-D13", "« Saint » et son abréviation sont liés par un trait d’union au nom d’un lieu, d’une fête.", IN,
         ex("rue Ste Anne → rue Ste-Anne", "St-Malo"), reports=(reports.saint,), kind="lint"),
    Rule("FR-D12", "Le point médian reste tel quel.", USAGE, ex("les auteur·rices")),
)  # fmt: skip
KEPT = (
    Rule("FR-E1", "Le code, les balises, les attributs et les commentaires ne changent pas.", USAGE,
         ex("<code>a ; b</code>", '<img alt="a ; b">', markup="html") + ex("`a ; b`", markup="markdown")),
    Rule("FR-E2", "Adresses, chemins, versions, identifiants, souriards, gabarits et formules ne changent pas.", USAGE,
         ex("https://a.fr/?b=c;d", "moi@exemple.fr", "10.1000/xyz;3", "fe80::1", "std::vector", "www.exemple.org: ici → www.exemple.org_: ici", ":+1:", "{{ a ; b }}", "oui :)")),
    Rule("FR-E3", "Un passage dans une autre langue, ou un paragraphe qui le paraît, ne change pas.", USAGE,
         ex("This is what the \"typical\" reader would see: it is not in French!") + ex('<i lang="en">"Why?"</i>', markup="html")),
    Rule("FR-E4", "Les règles voient à travers les balises, et l’espace ajoutée reste hors d’elles.", USAGE,
         ex("<em>mot</em>! → <em>mot</em>~!", "mot<em>!</em> → mot~<em>!</em>", "12:<b>30</b>", markup="html")),
    Rule("FR-E5", "Paragraphes, cellules et retours forcés sont des limites.", USAGE, ex('<p>"a</p><p>b"</p>', markup="html")),
    Rule("FR-E7", "Une référence de caractère vaut son caractère.", USAGE,
         ex("Tom &amp; Jerry", "a&nbsp;: b", "&laquo; x &raquo; → &laquo;_x_&raquo;", markup="html")),
)  # fmt: skip
TABLE = (*MARKS, *SIGNS, *FIGURES, *WORDS, *KEPT)
RULES = {rule.id: rule for rule in TABLE}
