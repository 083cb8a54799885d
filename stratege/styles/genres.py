"""What a work is, in French: `french_genre("thesis", "PhD thesis")` is « thèse de doctorat ».

Managers and databases name theses and reports by codes (`phdthesis`) or in English, whatever their language.
"""

from __future__ import annotations

import re

from stratege.references.words.english import is_common
from stratege.styles.labels import DOCTORATE, LABELS, MASTER

HABILITATION = "habilitation à diriger des recherches"
LANGUAGE_NAMES = """
    ada|assembly|bash|c|c#|c++|clojure|cobol|css|cuda|dart|elixir|erlang|f#|fortran|go|groovy|haskell|html|idl|java|
    javascript|julia|jupyter notebook|kotlin|lisp|lua|matlab|mathematica|netlogo|objective-c|ocaml|octave|pascal|perl|
    php|powershell|prolog|python|r|ruby|rust|sas|scala|scheme|shell|smalltalk|sql|stata|swift|tcl|tex|typescript|
    verilog|vhdl|visual basic|zig
"""
LANGUAGES = frozenset(name.strip() for name in LANGUAGE_NAMES.split("|"))
WORDS = {
    "thesis": {
        "bachelor thesis": "mémoire de licence",
        "bachelors thesis": "mémoire de licence",
        "bachelorarbeit": "mémoire de licence",
        "bathesis": "mémoire de licence",
        "bs thesis": "mémoire de licence",
        "diplomarbeit": MASTER,
        "dissertation": DOCTORATE,
        "doktorarbeit": DOCTORATE,
        "habil.": HABILITATION,
        "habilitation": HABILITATION,
        "habilitationsschrift": HABILITATION,
        "candthesis": DOCTORATE,
        "candidate thesis": DOCTORATE,
        "doctoral dissertation": DOCTORATE,
        "doctoral thesis": DOCTORATE,
        "edd": DOCTORATE,
        "habilitation thesis": HABILITATION,
        "hdr": HABILITATION,
        "mémoire hdr": HABILITATION,
        "mémoire d'habilitation": HABILITATION,
        "magister thesis": MASTER,
        "magisterarbeit": MASTER,
        "master thesis": MASTER,
        "masterarbeit": MASTER,
        "masters project": MASTER,
        "masters dissertation": MASTER,
        "masters thesis": MASTER,
        "mastersthesis": MASTER,
        "mathesis": MASTER,
        "phd": DOCTORATE,
        "phd dissertation": DOCTORATE,
        "phd thesis": DOCTORATE,
        "phdthesis": DOCTORATE,
        "theses": DOCTORATE,
        "mémoires, thèses et hdr": "thèse",  # of Isidore, which tells them not apart
        "tesis doctoral": DOCTORATE,
        "doctorado": DOCTORATE,
        "tesis de doctorado": DOCTORATE,
        "tesis de maestría": MASTER,
        "maestría": MASTER,
        "tese de doutorado": DOCTORATE,
        "dissertação de mestrado": MASTER,
        "tesi di dottorato": DOCTORATE,
        "proefschrift": DOCTORATE,
        "dissertation/thesis": "thèse",  # of Web of Science, which tells them not apart
        "thesis": "thèse",
        "thèses": DOCTORATE,
    },
    "report": {
        "annual": "rapport annuel",
        "annual report": "rapport annuel",
        "discussion paper": "document de travail",
        "final": "rapport final",
        "final report": "rapport final",
        "interim report": "rapport intermédiaire",
        "internal": "rapport interne",
        "internal report": "rapport interne",
        "rapport technique": "rapport technique",
        "report": "rapport",
        "research": "rapport de recherche",
        "research report": "rapport de recherche",
        "resreport": "rapport de recherche",
        "tech. rep.": "rapport technique",
        "technical": "rapport technique",
        "technical report": "rapport technique",
        "techreport": "rapport technique",
        "white paper": "livre blanc",
        "working": "document de travail",
        "working paper": "document de travail",
        "working paper series": "document de travail",
    },
    "book": {"manual": "manuel"},
    "manuscript": {
        "draft": "version de travail",
        "in prep": "manuscrit en préparation",
        "in preparation": "manuscrit en préparation",
        "manuscript in preparation": "manuscrit en préparation",
        "manuscript submitted for publication": "manuscrit soumis pour publication",
        "submitted": "manuscrit soumis pour publication",
        "under review": "manuscrit en cours d'évaluation",
        "unpublished manuscript": "manuscrit inédit",
    },
    # What Web of Science tells apart among articles, as APA does.
    "article-journal": {"editorial material": "éditorial", "meeting abstract": "résumé"},
    # The language that a program is written in, which Zotero gives as its genre.
    "software": dict.fromkeys(LANGUAGES, "logiciel") | {"manual": "manuel", "r package": "package R"},
}
# Words that say no more than the type does.
PAGES = """
    article|article en ligne|journal|journal en ligne|news|online|online encyclopedia|page internet|page web|site|
    site internet|site web|
    web page|webpage|website
"""
PAGE_WORDS = [word.strip() for word in PAGES.split("|")]
IDLE = frozenset(
    [
        "autre",
        "autre publication",
        "autre publication scientifique",
        *("application/pdf", "dita", "html", "pdf", "text/html", "xml"),  # of files
        "misc",
        "preprint",
        "other",
        "text",
        "texte",
        "web",
    ]
)
PROGRAMS = frozenset(["document", "webpage"])  # whose language Zotero gives as what they are: « Python »
FILMS = frozenset(["broadcast", "document", "motion_picture"])
# What catalogues of films put where the form would be, in French and in English.
TONE_NAMES = """
    action|adventure|aventure|biographie|biography|biopic|comedy|comédie|comédie dramatique|comédie romantique|crime|
    drama|drame|espionnage|family|famille|fantastique|fantastic|fantasy|guerre|historical|historique|history|horreur|
    horror|musical|mystery|mystère|policier|romance|romantique|sci-fi|science fiction|science-fiction|sport|thriller|
    war|western
"""
FORMS = frozenset(["feature", "feature film", "fiction", "long métrage", "long-métrage"])
TONES = frozenset(tone.strip() for tone in TONE_NAMES.split("|"))
# What databases tell apart among articles, and APA does not.
ARTICLES = """
    article|article de revue|brief communication|brief report|case report|clinical trial|comparative study|
    conference paper|conference review|data paper|electronic article|erratum|journal article|journal-article|
    meta-analysis|note|original article|original paper|original research|proceedings paper|
    randomized controlled trial|rapid communication|research article|research note|research paper|research-article|
    review|review article|review-article|short communication|short survey|systematic review|technical note
"""
REPEATED = {
    "article-journal": [
        *(word.strip() for word in ARTICLES.split("|")),
        "working paper series",  # of SSRN, beside « SSRN eLibrary »
    ],
    "article": ["paper"],
    "article-magazine": ["article", "magazine article"],
    "article-newspaper": ["article", "article de presse", "newspaper article"],
    "book": ["book", "livre", "ouvrage"],
    "chapter": ["book chapter", "book section", "chapter", "chapitre", "paragraph", "part", "partie", "section"],
    "document": ["document", "paper", *PAGE_WORDS],
    "entry-encyclopedia": ["article", "encyclopedia", "encyclopedia article", "online encyclopedia"],
    "paper-conference": ["conference paper", "paper"],
    "report": ["rapport", "report"],
    "post-weblog": ["billet", "billet de blog", "blog", "blog post", "weblog"],
    "webpage": PAGE_WORDS,
}
IDENTIFIER_DASH = re.compile(r"(?<=\w)--(?=\w)")  # « VRA--TR--90 »: LaTeX's dash, where the number has a hyphen
CLASSIFIED = re.compile(r".*\[\d{4}\]")  # « Health Psychology & Medicine [3360] », a code of PsycINFO
UNACCENTED = re.compile(r"(?:these|memoire)(?=$| d[eu’'])", re.IGNORECASE)
# « MRes Thesis », « M.Sc. dissertation »: without stops.
MASTERS = re.compile(r"m(?:a|arch|ba|ed|eng|phil|res|s|sc) (?:dissertation|thesis)")
SHORT_MEMOIR = re.compile(r"^mém\.(?= )", re.IGNORECASE)
# « mémoire de master, dir. A. Roy »: APA names no supervisor.
SUPERVISED = re.compile(r"[,;.]? \(?(?:dir(?:ection|\.|igée? par)|(?:sous la|ss) dir(?:ection|\.)) .*$", re.IGNORECASE)
DEGREE = re.compile(r"(?:(?<=mémoire de )(?:Licence|Maîtrise|Master)|(?<=thèse de )Doctorat)\b", re.IGNORECASE)
DATA = re.compile(r"(?:[\w-]+ )*data ?sets?", re.IGNORECASE)  # « Open Source Dataset »
DISCIPLINE = re.compile(r"(?<=doctorat en )(?P<first>[A-ZÉ])(?=[a-zà-ÿ]+(?: [a-zà-ÿ]|[-,;]|$))")  # no « Sciences Po »
SUBJECT = re.compile(r"th[eè]se en ([A-Za-zÀ-ÿ][a-zà-ÿ].*)", re.IGNORECASE)  # « Thèse en Informatique »
THESES = re.compile(r"(?<=\w )theses$")
SHORT_DEGREE = re.compile(r"\b(ph|ed)\.\s?d\.")  # « Ph. D. »
SERIES = re.compile(r"(?!(?:report|working paper) series)[a-z]+ (?:notes|papers|series)")  # « Water Papers »
THREE_TONGUES = re.compile(r"(?:\w\w=[^|]*\|)*en=(?P<english>[^|]+)\|?.*")  # « fi=…|sv=…|en=Bachelor's thesis| »
UNPUBLISHED = "unpublished "
NAMED = frozenset(["bill", "legislation", "regulation", "report"])  # whose genre may be the name of a series
CAPITAL = re.compile(r"(?<=\w )[A-Z][a-z]+(?!\w)")  # « Summer Project »
ACCENTED = {"these": "thèse", "memoire": "mémoire"}


def is_idle(kind: str, genre: str) -> bool:
    """Whether a genre repeats the type, « article » of an article of a journal, or is no form, « Action, Aventure »."""
    words = genre.strip().lower()
    is_code = (
        words in IDLE or CLASSIFIED.fullmatch(words) is not None or (kind in PROGRAMS and words in WORDS["software"])
    )
    is_list = ";" in words  # of keywords, as sites have them
    is_code = is_code or is_list or (kind == "motion_picture" and words in FORMS)
    return is_code or words in REPEATED.get(kind, ()) or (kind in FILMS and _is_list_of_tones(words))


def is_series(genre: str) -> bool:
    """Whether a genre is the name of a series, « Water Papers », which says nothing without a number."""
    return SERIES.fullmatch(genre.strip().lower()) is not None


def _is_list_of_tones(genre: str) -> bool:
    """Whether all the words of a list say of what tone a film is; APA has its form in brackets, no tone."""
    parts = [part.strip() for part in genre.split(",")]
    return len(parts) > 1 and TONES.issuperset(parts)


FRENCH_LABELS = frozenset([*LABELS.values(), *(label for words in WORDS.values() for label in words.values())])


def french_genre(kind: str, genre: str) -> str:
    """The words for a genre of a CSL type; words that are no code and no English ones stay, with their accents."""
    if several := THREE_TONGUES.fullmatch(genre):
        genre = several["english"]
    plain = " ".join(SHORT_DEGREE.sub(r"\1d", genre.lower().replace("’", "'")).split())
    plain = THESES.sub("thesis", plain) if kind == "thesis" else plain
    known = WORDS.get(kind, {})
    if found := known.get(plain) or known.get(plain.replace("'", "")) or LABELS.get(plain):
        return found
    if kind == "thesis" and plain.startswith(UNPUBLISHED):
        return unpublished(french_genre(kind, plain.removeprefix(UNPUBLISHED)))
    if plain in FRENCH_LABELS and genre[1:] != plain[1:]:
        return plain  # « Livre Blanc »
    if DATA.fullmatch(plain):
        return LABELS["dataset"]
    genre = genre if kind in NAMED else CAPITAL.sub(_small, genre)
    if kind != "thesis":
        return IDENTIFIER_DASH.sub("-", genre)
    if MASTERS.fullmatch(plain.replace(".", "")):
        return MASTER
    genre = SHORT_MEMOIR.sub("mémoire", SUPERVISED.sub("", genre))
    genre = SUBJECT.sub(lambda found: f"{DOCTORATE} en {found[1][0].lower()}{found[1][1:]}", genre)
    accented = UNACCENTED.sub(lambda match: ACCENTED[match[0].lower()], genre, count=1)
    return DISCIPLINE.sub(lambda match: match[0].lower(), DEGREE.sub(lambda match: match[0].lower(), accented))


def unpublished(degree: str) -> str:
    """A thesis that no one published: « mémoire de master non publié », « thèse de doctorat non publiée »."""
    return f"{degree} non publié{'e' if degree.startswith('thèse') else ''}"


def _small(word: re.Match[str]) -> str:
    return word[0].lower() if is_common(word[0]) else word[0]
