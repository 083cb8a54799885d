"""What is wrong in the charts of an author's files: `CHARTS["S014"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

CHARTS: dict[str, Entry] = {
    "S014": Entry(
        "le graphique « {id} » ne peut être tracé : {reason}",
        "Ses données et ses axes ne s'accordent pas.",
        "{remedy}",
    ),
    "S033": Entry(
        "le champ « {field} » manque à la plupart des lignes",
        "Les lignes d'un graphique ont les mêmes champs : un nom mal écrit laisserait un vide dans le tracé.",
        "{near} sinon, donnez ce champ aux autres lignes",
        "warning",
    ),
    "S034": Entry(
        "aucune série ne s'appelle « {name} »",
        "Une série en pointillé est nommée comme dans les données.",
        "{near}",
    ),
    "S035": Entry(
        "deux lignes tiennent la même place : {place}",
        "Les deux valeurs s'additionneraient en une seule marque, ou l'une cacherait l'autre.",
        "gardez une seule des deux lignes, ou distinguez-les par une série",
    ),
    "S070": Entry(
        "dans le graphique « {id} », la note « {note} » n'a pas trouvé de place",
        "Une note ne cache ni une valeur, ni un nom, ni le bord du dessin ; elle n'est donc pas tracée.",
        "raccourcissez-la, ou dites-la dans la légende ou le texte",
        "warning",
    ),
    "S071": Entry(
        "rien ne s'appelle « {name} » dans les données de ce graphique",
        "highlight, totals et annotations nomment une catégorie ou une série comme elle est écrite dans les données.",
        "{near} sous « {key} », reprenez un nom des données",
    ),
    "S175": Entry(
        "la ligne « {name} » n'est pas tracée : c'est un total, et non une date ou une étape de la courbe",
        "Un fichier qui sert aussi à un tableau finit souvent par la somme de ses lignes, où nulle courbe ne va.",
        "il n'y a rien à faire ; ôtée du fichier, elle serait calculée dans un tableau par « totals: true »",
        "note",
    ),
    "S170": Entry(
        "« {name} » et « {other} » font deux noms dans les données de ce graphique",
        "Une majuscule ou une espace de plus fait une autre série, ou une autre place : chacune n'a que sa part.",
        "écrivez-les de même",
        "warning",
    ),
    "S072": Entry(
        "des barres n'ont pas d'échelle logarithmique",
        "La longueur d'une barre se lit depuis zéro, qu'une échelle logarithmique n'a pas : elle mentirait.",
        "prenez « kind: lollipop », dont le point se lit à sa place, ou ôtez « scale: log »",
    ),
    "S073": Entry(
        "« {key} » ne sert pas à un graphique « {kind} » : {reason}",
        "Chaque sorte de graphique a ses clés, et « spec » les remplace toutes ; celle-ci n'y changerait rien.",
        "{remedy}",
        "warning",
    ),
    "S074": Entry(
        "un graphique « {kind} » demande {needed}",
        "Chaque sorte de graphique a les données qu'elle sait montrer.",
        "complétez ses clés ou ses données, ou changez de sorte",
    ),
    "S075": Entry(
        "ce graphique a {count} lignes : une page en tient {most}",
        "Plus serrées, les lignes auraient des noms qui se touchent.",
        "gardez les premières et groupez les autres, ou faites-en un tableau",
        "warning",
    ),
    "S076": Entry(
        "ce graphique a {count} séries : il n'y a que {most} couleurs pour les distinguer",
        "Deux séries de la même teinte se confondent ; des courbes plus nombreuses sont donc toutes grises.",
        "nommez sous « highlight » celles dont parle la légende, groupez les autres, ou prenez « small_multiples »",
        "warning",
    ),
    "S077": Entry(
        "le total « {name} » est de {given}, mais les étapes qui le précèdent font {made}, soit {gap} d'écart",
        "Une cascade montre comment un total se fait ; si ses étapes ne le font pas, l'écart se voit sans s'expliquer.",
        "corrigez le nombre faux, ou donnez l'étape qui manque, « Arrondis » par exemple",
        "warning",
    ),
    "S178": Entry(
        "la dernière étape de cette cascade, « {name} », vaut la somme des autres ({value}) : elle s'y ajoute",
        "Une étape part de là où la précédente s'arrête ; seul un total part de zéro.",
        "écrivez « totals: [{name}] » dans le graphique si c'en est le total",
        "warning",
    ),
    "S179": Entry(
        "ce graphique ne montre rien de {names} : il y manque un nombre",
        "Une valeur qui manque n'est ni zéro ni devinée : rien n'est dessiné à sa place, et la lecture ne le sait pas.",
        "donnez la valeur, ôtez la ligne, ou dites l'absence dans une note de la figure (« note »)",
        "note",
    ),
}
