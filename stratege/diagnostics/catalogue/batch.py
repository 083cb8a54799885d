"""What is said of the table that a batch of reports is made from: `BATCH["S151"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

BATCH: dict[str, Entry] = {
    "S151": Entry(
        "deux colonnes s'appellent « {name} »",
        "Une colonne est un paramètre du rapport : deux lui donneraient deux valeurs.",
        "renommez ou ôtez l'une des deux",
    ),
    "S152": Entry(
        "la ligne {row} est vide",
        "Chaque ligne de la table est un rapport ; celle-ci ne dit rien de lui.",
        "ôtez la ligne, ou remplissez-la",
    ),
    "S153": Entry(
        "{where} ne donne pas le paramètre « {name} »{what}",
        "Un paramètre sans « default » est obligatoire : la table, un profil ou la commande le donne.",
        "remplissez la case, ajoutez -P {name}=… à la commande, ou « default » à la déclaration du paramètre",
    ),
    "S154": Entry(
        "le gabarit des noms « {template} » ne peut être suivi : {problem}",
        "--name écrit entre accolades des paramètres du rapport, ou row, report et profile.",
        "{near}",
    ),
    "S155": Entry(
        "la ligne {row} ne peut s'appeler « {name} » : {problem}",
        "Le nom est celui d'un dossier et de ses fichiers, sur tous les systèmes.",
        "changez la valeur, ou le gabarit donné à --name",
    ),
    "S156": Entry(
        "le nom « {name} » est déjà celui {other}{option}",
        "Chaque rapport a son dossier dans output/ ; deux rapports de même nom s'effaceraient.",
        "distinguez-les par un autre paramètre, ou par le numéro de la ligne, « row », dans --name",
    ),
    "S157": Entry(
        "la table n'est pas une liste d'objets faits de textes et de nombres",
        "En YAML et en JSON, une table est une liste qui a un objet par rapport, comme « - client: Vallier ».",
        "donnez au fichier cette forme, ou enregistrez la table en CSV",
    ),
    "S158": Entry(
        "« {path} » n'est pas d'une forme de table connue",
        "Une table est en CSV, en YAML ou en JSON.",
        "donnez au fichier l'un des suffixes {expected}",
    ),
    "S159": Entry(
        "aucune ligne de la table n'est à faire : elle en a {count}",
        "--rows premier:dernier choisit des lignes, comptées de 1 et sans l'en-tête, les deux bornes comprises.",
        "changez --rows, ou remplissez la table",
    ),
    "S160": Entry(
        "--resume ne reconnaît rien : le cache manque, ou le projet ne peut être comparé",
        "Une reprise saute les rapports dont tout ce qui les fait est comme avant, selon ce que le cache en retient ; "
        "un projet immense, ou lié à d'autres dossiers, ne se compare pas.",
        "tous les rapports sont refaits",
        "note",
    ),
    "S161": Entry(
        "--scheduler demande Dask, qui n'est pas installé",
        "Un lot se fait sur d'autres machines par Dask, que Stratège n'installe pas de lui-même.",
        "installez-le : {command}",
        circumstances="--scheduler est donné là où le paquet distributed n'est pas installé.",
        met={"command": "python3 -m pip install distributed"},
    ),
    "S162": Entry(
        "l'ordonnanceur {address} ne répond pas : {problem}",
        "L'ordonnanceur de Dask distribue les rapports d'un lot ; --scheduler en donne l'adresse.",
        "démarrez-le (« dask scheduler »), ou corrigez l'adresse, comme tcp://machine:8786 ou tls://machine:8786",
        circumstances="rien n'écoute à l'adresse donnée à --scheduler, ou le réseau ne l'atteint pas.",
        met={
            "address": "tcp://machine:8786",
            "problem": "OSError (Timed out trying to connect to tcp://machine:8786 after 15 s)",
        },
    ),
    "S163": Entry(
        "{address} n'a aucun ouvrier",
        "Les ouvriers de Dask font les rapports ; l'ordonnanceur n'en a pas, ou les a tous perdus.",
        "démarrez-en : dask worker {address} ; puis relancez, avec --resume si le lot était commencé",
        circumstances="l'ordonnanceur donné à --scheduler n'a aucun ouvrier, au début du lot ou plus tard.",
        met={"address": "tcp://machine:8786"},
    ),
    "S164": Entry(
        "{worker} n'a pas la même version : {thing} {there}, ici {here}",
        "D'autres versions, d'autres polices font d'autres octets : un lot est le même partout, ou n'est pas fait.",
        "installez partout la même chose, par exemple par une même image",
        circumstances="un ouvrier du cluster a un autre Stratège, un autre Python ou d'autres polices que"
        " la machine qui lance le lot.",
        met={"worker": "tcp://10.0.0.7:41087", "thing": "weasyprint", "there": "69.0", "here": "70.0"},
    ),
    "S165": Entry(
        "l'ouvrier {worker} ne peut travailler : {problem}",
        "Les fichiers du projet n'ont pu y être écrits, ou le processus qui fait les rapports n'y démarre pas.",
        "voyez le journal de cet ouvrier, corrigez ou retirez-le",
        circumstances="le disque d'un ouvrier du cluster est plein, ou le processus qui y ferait les "
        "rapports ne démarre pas.",
        met={"worker": "tcp://10.0.0.7:41087", "problem": "OSError ([Errno 28] No space left on device)"},
    ),
    "S166": Entry(
        "l'ouvrier {worker} ne voit pas {path}",
        "--to-shared nomme un dossier que toutes les machines voient sous ce chemin : les ouvriers y écrivent.",
        "montez ce dossier partout, ou donnez -o : les rapports reviennent alors par le réseau",
        circumstances="un ouvrier du cluster n'a pas, ou ne peut écrire, le dossier donné à --to-shared.",
        met={"worker": "tcp://10.0.0.7:41087", "path": "/partage/lots"},
    ),
    "S167": Entry(
        "l'ordonnanceur {address} s'est perdu en chemin",
        "La connexion s'est rompue, ou l'ordonnanceur s'est arrêté, avant la fin du lot.",
        "relancez avec --resume, qui ne refait pas ce qui est fait",
        circumstances="l'ordonnanceur du cluster s'arrête, ou le réseau se coupe, au milieu d'un lot.",
        met={"address": "tcp://machine:8786"},
    ),
}
