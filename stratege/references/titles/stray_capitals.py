"""Capitals left in an English title in sentence case: « the road to Wellbeing », « A Tutorial on rivers ».

One word may be a name: it loses its capital where its ending, or its place in the title, shows that it is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from stratege.references.titles.hyphened import JOINED_ADJECTIVES
from stratege.references.titles.title_names import EPONYMS
from stratege.references.titles.typed_case import last_word
from stratege.references.words.english import WORD, is_common

FEWEST_SMALL = 6  # words of a title whose one capital is a slip
# Endings that no name has: of « Wellbeing », not of « Hamming », « Overleaf » and « Windows ».
ABSTRACT = re.compile(
    r"[A-Z][a-z]{2,}(?:[ae]nces?|being|ical|ically|ism|ity|ities|ments?|ness|o(?:gram|graph|metr|scop)(?:s|y|ies|ic)?|"
    r"olog(?:y|ies)|[st]ion(?:s|al|ally)?|[oy]sis)"
)
PAIR = re.compile(r"[A-Z][a-z]+[-–][A-Z][a-z]+ $")
SMALL = re.compile(
    r"(?<=[Pp]roof of )(?:Authority|History|Stake|Work)(?! [A-Z])|"
    r"(?<=[a-z] )(?:And|By|For|From|Of|To|With)(?= (?:a|an|its|the|their) [a-z])|(?<= to )Be(?= )|"
    r"(?<=[a-z], )(?:And|As|At|But|By|For|From|If|In|Into|Nor|Not|Of|On|Or|So|To|With|Without|Yet)(?= [a-z])|"
    r"(?:(?<=[a-z]s['’] )|(?<=[a-z]['’]s ))Laws?(?=[.,:;?!]| [a-z]|$)"  # « Fitts’ Law »
)
# « A Tutorial on », « The Fall of the »: what a work is, or tells of, at the beginning of its title.
HEADS = (
    "Art|Beginnings?|Birth|Causes?|Death|Decline|Demise|Effects?|Emergence|Ends?|Evolution|Fall|Future|Growth|History|"
    "Impacts?|Importance|Influence|Life|Lives|Logic|Making|Meaning|Nature|Origins?|Politics|Power|Problems?|Return|"
    "Rise|Roles?|Science|State|Story|Structure|Study|Theory|Uses?|Value"
)
OPENING = re.compile(
    rf"(?:.*[\w}}]: )?An? (?P<made>[A-Z][a-z]+)(?= (?:about|for|from|in|into|of|on|over|to|with) )|"
    rf"The (?P<told>{HEADS})(?= of )"
)
# « Precise Measurement of the rivers »: the second word of a title, after one that makes no name with it.
SECOND = re.compile(
    rf"(?!(?:Central|Civil|Cultural|Federal|General|Grand|Great|Industrial|International|National|Royal|Scientific|"
    rf"United|World) )(?P<first>[A-Z][a-z]+) (?P<second>{ABSTRACT.pattern}) "
    r"(?=(?:and|by|for|from|in|of|to|with) (?:an? |the )?[a-z])"
)
MAKERS = re.compile(r"(?:Associ|Confeder|Corpor|Feder|Found|Organi[sz])ation|Commission|Convention|Institution|Mission")
JOINED = re.compile(
    r"(?P<first>[A-Z][a-z]+) (?:and|or) (?P<second>[a-z]+)\b|\b(?P<before>[a-z]+) (?:and|or) (?P<last>[A-Z][a-z]+)"
)
# « Lévy processes in Finance », but « published in Frontiers in Psychology ».
FIELD = re.compile(
    r"(?<![\w-])(?P<before>[a-z]{4,} in )(?P<field>Anthropology|Archaeology|Astronomy|Biology|Chemistry|Ecology|"
    r"Economics|Engineering|Finance|Geography|Linguistics|Mathematics|Medicine|Neuroscience|Philosophy|Physics|"
    r"Psychology|Sociology|Statistics)(?=$|[.?:])"
)
# Matters, of which no word is a name by itself, nor all of them in a sentence: « full Open Access to texts ».
MATTERS = re.compile(
    r"\b(?:Artificial Intelligence|Big Data|Climate Change|Cloud Computing|Computer (?:Science|Vision)|"
    r"(?:Data|Text) Mining|(?:Deep|Machine|Reinforcement|Supervised|Unsupervised) Learning|Higher Education|"
    r"Human Rights|Information (?:Retrieval|Systems?|Technology)|Natural Language Processing|Neural Networks?|"
    r"Open (?:Access|Data|Education|Science|Source)|Public Health|Social (?:Media|Networks?))(?= [a-z]|[,;.?!]|$)"
)
# One that opens a title, « Machine Learning for the study of rivers »: its first word alone keeps its capital.
OPENING_MATTER = re.compile(
    r"(?:Artificial Intelligence|Big Data|Convolutional Neural Networks?|(?:Data|Text) Mining|"
    r"(?:Deep|Machine|Reinforcement|Supervised|Unsupervised) Learning|Natural Language Processing|Neural Networks?|"
    r"Random Forests?|Self-Organizing Maps?|Support Vector Machines?)"
    r"(?= (?:and|as|for|from|in|of|on|to|using|with) (?:an? |the )?[a-z])"
)
# « in Minimally Invasive surgery »: no name has an adverb that ends so among small words.
ADVERB = re.compile(r"(?<=[a-z] )(?P<matter>[A-Z][a-z]+(?:al|ant|ent|ful|gh|ive|ous|te)ly [A-Z][a-z]+)(?= [a-z])")
# What brackets repeat of a title: « the tire-force ellipse (Friction Ellipse) ».
REPEATED = re.compile(r"\((?P<words>(?:[A-Z][a-z]+ ){1,3}(?P<last>[A-Z][a-z]+))\)")
# « Airborne Laser Scanning (ALS) », a method: what an acronym spells has no capital for that (APA 7, 6.15).
METHOD = (
    r"(?:Algorithms?|Analys[ei]s|Classification|Clustering|Computing|Detection|Estimation|Filtering|Imaging|Inference|"
    r"Learning|Mapping|Microscopy|Modell?ing|Models?|Networks?|Optimi[sz]ation|Processing|Regression|Scanning|"
    r"Segmentation|Sequencing|Simulations?|Spectrometry|Spectroscopy|Sensing|Tomography|"
    r"Disabilit(?:y|ies)|Diseases?|Disorders?|Failure|Grafts?|Infections?|Injur(?:y|ies)|Resuscitation|Stimulation|"
    r"Surgery|Syndromes?|Therap(?:y|ies)|Virus(?:es)?)"  # of physicians (APA 7, 6.16)
)
SPELT = re.compile(
    rf"(?<=[a-z] )(?P<words>(?:[A-Z][a-z]+[ -]){{1,5}}{METHOD}) \((?P<acronym>[A-Z]{{2,}})s?\)(?! [A-Z][a-z])"
)
SMALL_PAIR = re.compile(r"(?<![\w-])(?=([a-z]{4,} [a-z]{4,})(?![\w-]))")
STRAY_PAIR = re.compile(r"(?<=[a-z] )(?P<stray>[A-Z][a-z]{3,}) [a-z]{4,}(?![\w-])")
# What theories and devices are of, in the plural, after a small word: « decoding of Polar Codes », which none names;
# « published in Nature Methods » is a journal.
KINDS = (
    "Algorithms|Antennas|Approaches|Architectures|Batteries|Catalysts|Circuits|Codes|Crystals|Devices|Distributions|"
    "Electrodes|Environments|Equations|Estimators|Fluids|Grids|Inequalities|Integrals|Lasers|Manifolds|Materials|"
    "Membranes|Metals|Methods|Microgrids|Models|Molecules|Nanoparticles|Operators|Oxides|Particles|Polymers|Polynomials|"
    "Processes|Proteins|Robots|Semiconductors|Sensors|Strategies|Structures|Surfaces|Techniques|Technologies|"
    "Transistors|Vehicles"
)
PLURAL = re.compile(
    r"(?<=[a-z] )(?:by|for|from|in|of|on|to|using|via|with) "
    rf"(?P<matter>(?!(?:Advanced|Nature) )(?:[A-Z][a-z]+ ){{1,2}}(?:{KINDS}))"
    r"(?=$|[.,:;?!]| [a-z(])"
)
# What is done to something, after a small word: « a filter for Channel Estimation », « methods for Object Detection ».
DONE = re.compile(
    r"(?<=[a-z] )(?:by|for|in|of|to|using|via|with) "
    r"(?P<matter>(?:[A-Z][a-z]+ ){1,2}(?:Classification|Detection|Estimation|Prediction|Recognition|Segmentation))"
    r"(?=$|[.,:;?!]| [a-z(])"
)
# « Sclera-Specific and other autoantibodies », the second half of a compound that opens a title.
FIRST_HALF = re.compile(
    rf"(?<=^[A-Z])[a-z]+[-‐‑](?:{'|'.join(map(str.capitalize, sorted(JOINED_ADJECTIVES)))})(?= [a-z])"
)
# Before a matter, what makes a name with it: « the Institute for Open Science », « the Open Access ».
NAMED = re.compile(r"(?:\b[Tt]he|[A-Z][\w'’-]*(?: (?:and|for|in|of|on|the))*|[^a-z]) $|^$")
BEFORE = 60


def without_strays(title: str, words: list[re.Match[str]], is_lowered: Callable[[re.Match[str], str], bool]) -> str:
    """A title in sentence case without the capitals that plain words have: « the road to Wellbeing for all ».

    `words` are those that may lose theirs, `is_lowered` tells which of them is no part of a name.
    """
    strays = [word for word in words if not word[0].islower() and (len(word[0]) == 1 or is_common(word[0]))]
    if len(strays) == 1 and _is_plain(strays[0], title, words) and is_lowered(strays[0], title):
        title = _lowered(title, strays[0].start())
    if (second := _second(title, words)) and is_lowered(second, title):
        title = _lowered(title, second.start())
    for found in MATTERS.finditer(title):
        free = {word.start() for word in words if found.start() <= word.start() < found.end()}
        if found.start() in free and not NAMED.search(title[max(0, found.start() - BEFORE) : found.start()]):
            title = f"{title[: found.start()]}{found[0].lower()}{title[found.end() :]}"
    free_at = {word.start() for word in words}
    if (opening := OPENING_MATTER.match(title)) and opening.end() - len(opening[0].split(" ")[-1]) in free_at:
        title = f"{title[0]}{opening[0][1:].lower()}{title[opening.end() :]}"
    title = SPELT.sub(lambda found: _without_spelling(found, free_at), title)
    title = REPEATED.sub(lambda found: found[0].lower() if _is_repeated(found) else found[0], title)
    title = FIELD.sub(lambda found: found[0].lower() if found.start("field") in free_at else found[0], title)
    for kinds in (ADVERB, PLURAL, DONE):
        title = kinds.sub(lambda found: _without_capitals(found, free_at), title)
    title = FIRST_HALF.sub(lambda half: half[0].lower(), title)
    return SMALL.sub(lambda word: word[0].lower(), title)


def _second(title: str, words: list[re.Match[str]]) -> re.Match[str] | None:
    """« Measurement » of « Precise Measurement of rivers », a sentence whose other words are small, but for names."""
    found = SECOND.match(title)
    if not found or MAKERS.fullmatch(found["second"]) or not all(map(is_common, found.group("first", "second"))):
        return None
    is_quiet = sum(word[0].islower() for word in words) >= FEWEST_SMALL
    return next((word for word in words if is_quiet and word.start() == found.start("second")), None)


def _without_capitals(found: re.Match[str], free: set[int]) -> str:
    """« of polar codes », if all are common words that may lose their capitals."""
    words = found["matter"].split()
    is_named = any(word.lower() in EPONYMS for word in words)  # « Hamming »
    is_plain = found.start("matter") in free and all(map(is_common, words)) and not is_named
    return found[0].lower() if is_plain else found[0]


def met_pairs(titles: Iterable[str]) -> frozenset[str]:
    """The words side by side that titles have in small letters: « discrete control »."""
    return frozenset(pair for title in titles for pair in SMALL_PAIR.findall(title))


def without_met_strays(title: str, pairs: frozenset[str], kept: Sequence[bool]) -> str:
    """« studies in Discrete control » as other titles have these two words; what is `kept` by sign stays."""

    def lowered(found: re.Match[str]) -> str:
        is_met = found[0].lower() in pairs and is_common(found["stray"]) and not kept[found.start()]
        return found[0].lower() if is_met else found[0]

    return STRAY_PAIR.sub(lowered, title)


def _without_spelling(found: re.Match[str], free: set[int]) -> str:
    """« airborne laser scanning (ALS) », if the acronym spells common words that may lose their capitals."""
    words = WORD.findall(found["words"])
    is_spelt = "".join(word[0] for word in words) == found["acronym"] and all(map(is_common, words))
    cut = len(found["words"])
    return f"{found[0][:cut].lower()}{found[0][cut:]}" if is_spelt and found.start() in free else found[0]


def _is_repeated(found: re.Match[str]) -> bool:
    """Whether common words stand in brackets, and the last of them before these without a capital."""
    is_met = re.search(rf"\b{found['last'].lower()}\b", found.string[: found.start()])
    return is_met is not None and all(map(is_common, found["words"].split()))


def _lowered(title: str, at: int) -> str:
    return f"{title[:at]}{title[at].lower()}{title[at + 1 :]}"


def _is_plain(word: re.Match[str], title: str, words: list[re.Match[str]]) -> bool:
    opening = OPENING.match(title)
    if opening and word.start() in (opening.start("made"), opening.start("told")):
        return True
    return _is_paired(word, title) or (len(words) > FEWEST_SMALL and _is_abstract(word, title, words))


def _is_paired(word: re.Match[str], title: str) -> bool:
    """« Electricity and magnetism »: an ending that no name has, and one beside it in lower case."""
    found = JOINED.finditer(title)
    pairs = ((pair["first"] or pair["last"], pair["second"] or pair["before"]) for pair in found)
    return any(
        word[0] == typed and ABSTRACT.fullmatch(word[0]) and ABSTRACT.fullmatch(small.capitalize())
        for typed, small in pairs
    )


def _is_abstract(word: re.Match[str], title: str, words: list[re.Match[str]]) -> bool:
    """Whether a word with such an ending stands apart from what may be a name."""
    if title[word.start() - 1] != " " or title[word.end() : word.end() + 1] not in ("", " ", ",", ":"):
        return False
    before = PAIR.sub("", title[: word.start()])  # « Hall-Meier Estimation », « the Hall-Meier Periodogram »
    is_learned = len(before) < word.start() and not word[0].endswith(("ion", "ions", "ment", "ments"))
    is_named = last_word(before) in ("or", "the") and not is_learned  # as before a name, or a second title
    is_joined = any(len(before) == word.start() == other.end() + 1 and not other[0].islower() for other in words)
    return not (is_named or is_joined) and ABSTRACT.fullmatch(word[0]) is not None
