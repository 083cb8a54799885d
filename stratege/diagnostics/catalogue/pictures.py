"""What is wrong in an author's images and drawings: `PICTURES["S016"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

PICTURES: dict[str, Entry] = {
    "S016": Entry(
        "« {path} » ne peut être montré : {reason}",
        "Une figure est un PNG, JPEG, WebP, GIF, AVIF, SVG, TIFF ou BMP entier, de moins de 89 millions de points.",
        "{remedy}",
    ),
    "S017": Entry(
        "l'image « {path} » est réduite de {width} × {height} points à {longest} au plus",
        "À 300 points par pouce, la page ne montrerait pas davantage ; l'original n'est pas touché.",
        "il n'y a rien à faire ; enregistrée à cette taille, l'image pèserait moins dans le projet",
        "note",
    ),
    "S041": Entry(
        "le dessin « {path} » contient ce qu'un rapport ne montre pas : {names}",
        "Un SVG peut porter des programmes, du HTML (le texte d'un <foreignObject>) et des adresses à charger (l'image"
        " d'un <image href>) ; il est montré sans eux, donc sans ce texte ni cette image.",
        "enregistrez-le en « SVG simple » ou « statique », textes convertis et images incorporées, ou en PNG",
        "warning",
    ),
    "S173": Entry(
        "le texte du dessin « {path} » demande {names}, que le rapport n'a pas",
        "Un texte de SVG s'imprime dans la police de la machine qui fait le PDF ou montre la page : une autre, plus"
        " large, peut être coupée au bord du dessin.",
        "convertissez le texte en tracés (dans Inkscape : Chemin, Objet en chemin), ou prenez une police du rapport",
        "note",
    ),
    "S044": Entry(
        "« {path} » a plusieurs pages : la première seule est montrée",
        "Une figure est une image ; un TIFF peut en tenir plusieurs, comme un document numérisé.",
        "pour taire cet avertissement, enregistrez cette page à part ; les autres sont d'autres figures",
        "warning",
    ),
}
