"""`SAMPLE`: paged HTML that asks all that our reports ask of lines, columns, notes, drawings and margins of pages."""

from stratege.faces import MONO

PROSE = (
    "L’audience d’un réseau social n’appartient pas à l’entreprise qui la loue&nbsp;: anticonstitutionnellement, "
    "<em>l’officine</em> de <strong>Fréjus</strong> l’a <a href='#end'>vérifié</a> en 2012 (12\u202f345 abonnés, "
    "<code>https://exemple.fr/tres/longue/adresse/sans/espace</code>), puis oublié<sup>3</sup>. "
)
# The same words at the same width, in as many ways as lines differ: none may pass for another.
LOOKS = (
    *("font-size: 9pt", "font-weight: 700", "font-style: italic", "font-family: Inter", "font-variant: small-caps"),
    *("letter-spacing: 1pt", "word-spacing: 2pt", "white-space: nowrap", "word-break: break-all", "hyphens: none"),
    *("font-variant-numeric: tabular-nums", "font-kerning: none", "text-decoration: underline", "direction: rtl"),
)
WORDS = "Une organisation déséquilibrée, fluide, compte 1\u202f111 anticonstitutionnels AVATAR."
ALIKE = "".join(f'<div style="width: 50mm; {look}">{WORDS}</div>' for look in ("", *LOOKS))
# Blocks of one, two and three lines and no more, for the engine takes many tries to deal them into columns.
WHOLE = "".join(f"<div>{'Une œuvre citée, déséquilibrée. ' * (1 + number % 3)}</div>" for number in range(5))
NOTE = f'<span class="note">{WORDS}</span>'
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20" width="90" height="20">'
    '<rect width="9" height="9"/><text y="18">Dessin</text></svg>'
)
SAMPLE = f"""<!DOCTYPE html><html lang="fr"><head><title>Essai</title><style>
@page {{ size: 105mm 148mm; margin: 12mm; @bottom-center {{ content: counter(page) }} }}
@page :left {{ @top-left {{ content: "Essai" }} }}
html {{ font: 10pt/1.35 "Source Serif 4", serif; hyphens: auto; hyphenate-limit-chars: 6 3 3 }}
.just {{ text-align: justify; word-spacing: 0.5pt }}
.narrow {{ width: 21mm; overflow-wrap: anywhere }}
.broken {{ width: 13mm; word-break: break-all; hyphens: none }}
.columns {{ columns: 2; text-align: justify }}
.flex {{ display: flex; gap: 3mm }}
.grid {{ display: grid; grid-template-columns: 1fr auto }}
.caps {{ font-variant: small-caps; letter-spacing: 0.08em; font-feature-settings: "onum" }}
.whole {{ break-before: page; font-size: 8pt }}
.whole div {{ margin: 0 0 1.5pt; break-inside: avoid }}
a.figures::after {{ content: target-counter(attr(href), page) }}
.figures {{ font-variant-numeric: lining-nums tabular-nums; white-space: nowrap }}
a {{ text-decoration: underline }}
code, pre {{ font: 0.85em "{MONO}", monospace; white-space: pre-wrap }}
td {{ border: 0.5pt solid; padding: 2pt; text-decoration: line-through }}
p::first-letter {{ font-size: 18pt }}
.note {{ float: footnote }}
h1::first-line {{ font-style: italic }}
</style></head><body>
<h1 class="caps">Une coopération dés\u00adéqui\u00adlibrée entre deux organisations indépendantes</h1>
<div class="grid"><a href="#end">La fin, et ce qui la suit</a><a class="figures" href="#end"></a></div>
<p class="just">{PROSE * 3}</p>
<p class="just">{PROSE * 3}</p>
<div class="flex"><p class="narrow">{PROSE}</p><p class="broken">{PROSE}</p><p lang="en">Hyphenation matters.</p></div>
<div class="columns">{PROSE * 4}</div>
<div class="columns whole">{WHOLE}</div>
<pre>un\ttableau\tavec
  deux lignes, dont une bien plus longue que ce que la page peut porter sans couper</pre>
<table><tbody><tr><td>{PROSE}</td><td dir="rtl">שלום abc</td><td class="figures">1\u202f234,5</td></tr></tbody></table>
{ALIKE}<h2 id="end">Fin</h2><p class="just">{PROSE}{NOTE}</p><p>{WORDS}{NOTE}</p>{DRAWING}
</body></html>"""
