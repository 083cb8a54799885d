"""Names that common words make in titles, by what stands beside them: `is_name` of « Hall’s » in « Hall’s Theorem ».

The other way round, `is_no_name`: « Coli » after « Escherichia », « May » before « Be ».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.titles.named_persons import is_surname
from stratege.references.titles.paired_names import is_half
from stratege.references.words.english import WORD, is_common, is_misspelt

# Living beings, of which dictionaries have many without a capital; a species has none: « Drosophila melanogaster ».
GENERA_WORDS = """
    acinetobacter aedes agrobacterium alnus anabaena anopheles arabidopsis ascaris aspergillus azotobacter bacillus
    betula borrelia bradyrhizobium brassica brucella caenorhabditis campylobacter candida chlamydia chlamydomonas
    clostridium cryptococcus danio daphnia dictyostelium drosophila enterobacter enterococcus escherichia eucalyptus
    fagus fraxinus gossypium haemophilus helicobacter hordeum juglans juniperus klebsiella lactobacillus lactococcus
    larix legionella leishmania limulus listeria lolium medicago mycobacterium mycoplasma neisseria neurospora
    nicotiana nostoc oryza panicum petunia phaseolus phytophthora picea pinus plasmodium populus proteus prunus
    pseudomonas pseudotsuga quercus rattus rhizobium rickettsia saccharomyces salmonella schistosoma
    schizosaccharomyces shigella solanum spirulina staphylococcus streptococcus streptomyces synechococcus
    tetrahymena theobroma toxoplasma treponema triticum trypanosoma ulmus vibrio vigna vitis xenopus yersinia
"""
SPECIES_WORDS = """
    abies abscessus aegypti aeruginosa albicans aureus baumannii brucei burgdorferi cerevisiae coli crispus cruzi
    difficile discoideum elegans enterica epidermidis faecalis falciparum fumigatus gambiae gondii halepensis
    hybrida influenzae japonicum jejuni lactis laevis leguminosarum melanogaster mellifera meningitidis
    monocytogenes musculus neoformans norvegicus pallidum pneumoniae pneumophila pombe pylori rerio rubripes sapiens
    subtilis sylvestris thaliana tuberculosis typhimurium vivax vulgaris
"""
SPECIES_END = re.compile(r"(?:a|ae|ans|ense|ensis|i|is|oides|orum|um|us)$")
GENUS_END = re.compile(r"(?:a|is|um|us)$")
# Endings that Latin has in names of species and not in those of persons: « latipes », « canadensis ».
EPITHET = (
    "caud(?:a|us)|carp(?:a|um|us)|ceps|cola|collis|color|cornis|ense|ensis|fer(?:a|um)|foli(?:a|um|us)|formis|gaster|"
    "maculat(?:a|um|us)|oide(?:s|um)|pes|phil(?:a|um|us)|rostris|ventris"
)
# And those of the names of a few persons, which an epithet has where its genus alone is held in braces.
HELD_END = re.compile(r"[a-z]{3}(?:al(?:e|is)|at(?:um|us)|ic(?:a|um|us)|os(?:um|us))$")
HELD_GENUS_END = re.compile(r"(?:a|is|ops|um|us)$")
EPITHET_END = re.compile(rf"[a-z]{{2}}(?:{EPITHET})$")
# People whose names are words: « Bland–Altman », « Hall’s theorem », and those who are no words of titles as well.
PEOPLE_WORDS = """
    bell church field fields frank glass gray green hall hooks hope hull knight lamb little march mills moody
    nightingale parks peters price rose rubin rush shell singer snow starling stone walker ward weeks white wolf young
"""
EPONYMS_WORDS = """
    auslander bland brown burrows chow cox dirichlet fisher graves hamming hardy hawkes heck mantel newton radon
    reynolds rips stokes wacker wells wiener
"""
# Those who are no words, so that a capital is missing where they have none: « Latent dirichlet allocation ».
UNMISTAKABLE = r"""
    bayes|bernoulli|boltzmann|cauchy|dirichlet|euler|fourier|gauss|gibbs|hilbert|kalman|kolmogorov|laplace|lebesgue|
    lyapunov|markov|poisson|riemann|shapley|sobolev|turing|voronoi|weibull|wiener|
    lie(?= (?:algebras?|groups|superalgebras?)\b)|
    aristotelian|bayesian|darwinian|freudian|gaussian|hegelian|kantian|markovian|newtonian
"""
MISTYPED = re.compile(rf"(?<=\w )(?:{'|'.join(map(str.strip, UNMISTAKABLE.split('|')))})(?=[ ,:]|'s|’s|$)")
# Languages of programs after what is done in them; « a python » is a snake.
MISTYPED_LANGUAGE = re.compile(
    r"(?:(?<= in )|(?<= using )|(?<= with ))(?:fortran|haskell|java|kotlin|prolog|python)"
    r"(?=$|[:,.?!)]| (?:\d|and\b|for\b|or\b))"
)
# Where people write, after what is done there: « opinions on twitter »; a bird may twitter in the wood.
MISTYPED_SITE = re.compile(
    r"(?:(?<= from )|(?<= in )|(?<= on )|(?<= using )|(?<= via ))(?:facebook|instagram|reddit|twitter|wikipedia)"
    r"(?=$|[:,.?!)]| (?:and|as|data|during|for|in|or|posts|users)\b)|(?<=\w )down(?= syndrome\b)"
)
# « How can i know », « if i win »: the pronoun, and no number, as in « type i errors ».
VERBS = "am|can|could|did|do|feel|had|have|know|learned|like|love|may|need|should|think|want|was|will|would"
PRONOUN = re.compile(
    rf"(?:(?<=\bcan )|(?<=\bcould )|(?<=\bdid )|(?<=\bdo )|(?<=\bmay )|(?<=\bmust )|(?<=\bshall )|(?<=\bshould )|"
    rf"(?<=\bwill )|(?<=\bwould )|(?<=\bam ))i(?= [a-z])|"
    rf"(?<=[\w,] )(?<!class )(?<!phase )(?<!type )i(?= (?:{VERBS})\b|['’](?:d|ll|m|ve)\b)",
    re.IGNORECASE,
)
# Peoples and countries that are no words: « french and german students », but « french fries ».
NATIONAL = """
    africa|african|africans|america|american|americans|argentina|asia|asian|asians|australia|australian|australians|
    austria|austrian|bangladesh|belgian|belgium|brazil|brazilian|brazilians|british|bulgarian|cameroon|canada|
    canadian|canadians|chilean|chinese|colombian|croatian|cuban|danish|denmark|dutch|egypt|egyptian|egyptians|england|
    english|estonia|ethiopia|ethiopian|europe|european|europeans|finland|finnish|france|french|german|germans|germany|
    ghana|ghanaian|greece|greek|hollywood|hungarian|hungary|india|indian|indians|indonesia|indonesian|iranian|iraqi|ireland|
    irish|israel|israeli|italian|italians|italy|japan|japanese|kenya|kenyan|korea|korean|koreans|lebanese|malaysia|
    malaysian|mexican|mexicans|mexico|moroccan|morocco|netherlands|nigeria|nigerian|norway|norwegian|pakistan|
    pakistani|peruvian|philippines|portugal|portuguese|romanian|russia|russian|russians|scottish|senegal|singapore|
    spain|spanish|swedish|swiss|switzerland|syrian|taiwan|taiwanese|tanzania|thailand|tunisia|tunisian|turkish|uganda|
    ukraine|ukrainian|vietnam|vietnamese|zimbabwe
"""
NATIONALS = "|".join(map(str.strip, NATIONAL.split("|")))
UNNAMED = r"(?: (?:door|fr[iy]|grey|horn|ink|kiss|letter|press|rubber|window)|[\w@/]|\.\w)"
# « north America », of a title in capitals whose common words are lowered.
SMALL_REGION = re.compile(
    r"\b(?:central|east|latin|north|south|southeast|southern|west)"
    r"(?= (?:Africa|America|Asia|Carolina|Dakota|Europe|Korea|Sudan)\b)"
)
# « The New Asian Consumer », where « New » names no place as in « New Mexico ».
NEW_PEOPLE = re.compile(rf"(?=(?i:{NATIONALS})(?!\w))(?:[A-Z][a-z]+(?:an|ans|ese|ish)|Dutch|French|Greek|Swiss)(?!\w)")
REGIONS = (
    r"(?:central|east|latin|north|south|southeast|west) (?=a(?:fric|meric|si)a|europe|korea)|new (?=england)|"
    r"northern (?=ireland)"
)
MISTYPED_NATION = re.compile(rf"(?<![\w@/.'’])(?:(?:{REGIONS})?(?:{NATIONALS})|(?<= in )china)(?!{UNNAMED})")
LOWERED_ACRONYM = re.compile(r"(?<![\w@/.'’-])(?:dna|hiv|rna|tv|usa)(?![\w@/-]|\.\w)")
FINDINGS_WORDS = """
    algorithm algorithms classification coding coefficient criterion diagram disease distance distribution effect
    equation equations exact filter filtering formula hypothesis information inequality law laws lemma linkage method
    model models number numbers principle process processes reaction regression rule rules sampling scale score scores
    sort stress syndrome test tests theorem theory transform transforms trial window
"""
# After a name, parts of it: « Arctic Ocean », « Harvard University ».
AFTER_NAMES_WORDS = """
    academy alps archipelago basin bay borealis canyon cathedral coast college county creek dam desert dynasty empire
    foundation glacier gulf institute institution island islands lake mountain mountains museum observatory ocean
    peninsula plateau prize river sea society strait sutra university valley
"""
SCHOOLS = frozenset(["College", "University"])
PREPOSITION = re.compile(r"\b(?:at|from) \{*$")
ENDS = re.compile(r"$|[:;,.?!)]| (?:and|during|in|of)\b")
OF_NATIONS = frozenset(["academy", "coast", "foundation", "society"])  # « French society », « the Brazil coast »
SEAS = "adriatic|aegean|arctic|atlantic|baltic|caribbean|mediterranean|pacific"  # whose coast is none by name
# What makes the name of a place of a name: « Kruger National Park ».
RESERVE = re.compile(
    r"(?:(?:Forest|Island|Lake|Mountain|River|Valley) )?(?:National (?:Wildlife Refuge|Forest|Laboratory|"
    r"Marine Sanctuary|Monument|Park|University)|(?:Biosphere|Game|Nature) Reserve)\b"
)
POSSESSIVE_NAME = re.compile(r"[a-z]{2}[^aiosu]s['’]s$")  # « Burrows's »: no plural has it
# Words that are fruits and snakes beside these, and firms and languages else.
FRUIT = re.compile(
    r" (?:and (?:apricot|berry|cherry|grape|orange|peach|pear|plum)|cider|cultivars?|fruits?|grow(?:ers|ing)|juices?|"
    r"leaf|leaves|orchards?|peels?|pomace|production|rootstocks?|scab|slices?|trees?|varieties)\b",
    re.IGNORECASE,
)
SNAKE = re.compile(r"(?:ball|burmese|indian|reticulated|rock) $", re.IGNORECASE)
GENERA = frozenset(GENERA_WORDS.split())
SPECIES = frozenset(SPECIES_WORDS.split())
PEOPLE = frozenset(PEOPLE_WORDS.split())
EPONYMS = frozenset(EPONYMS_WORDS.split())
FINDINGS = frozenset(FINDINGS_WORDS.split())
AFTER_NAMES = frozenset(AFTER_NAMES_WORDS.split())
# Before a name: « King George III », « Sir Ronald Syme ».
RANKS = frozenset(["emperor", "king", "lady", "lord", "pope", "president", "prince", "princess", "queen", "sir"])
ADJECTIVE = re.compile(r"(?:an|ese|ish)$")
# Letters that stand for quantities and for « electronic », small before these words.
LETTERS = {
    "e": re.compile(
        r"[-‐‑](?:book|business|commerce|government|health|learning|mail|marketing|participation|petition|reader|service|"
        r"voting)"
    ),
    "k": re.compile(r"[- ‐‑](?:anonymity|core|fold|means|medoids|nearest|sample)"),
    "m": re.compile(r"[-‐‑](?:commerce|health|learning)"),
    "n": re.compile(r"[-‐‑]grams?\b"),
    "p": re.compile(r"[- ‐‑](?:curve|hacking|values?)\b"),
    "t": re.compile(r"[- ‐‑](?:distribution|statistics?|tests?)\b"),
}
MAY = re.compile(
    r" (?:a?lso|affect|be|cause|contribute|explain|facilitate|have|help|improve|increase|influence|lead|matter|not|"
    r"play|predict|promote|protect|reduce|represent)\b",
    re.IGNORECASE,
)
# « The Long March to Kashmir », « The March of the Penguins »; not « Crisis in March », « The March on Rome ».
MARCHING = (
    re.compile(r"\b(?:forced|great|hunger|long|peace|protest|slow|steady|the) $", re.IGNORECASE),
    re.compile(r" (?:of the|through|to(?:wards?)?) (?!(?:April|May|June|July|August|September)\b)"),
)
PEACEFUL = re.compile(r" (?:blockades?|settlement)\b", re.IGNORECASE)  # of law
IONIC = re.compile(  # of chemistry, not of Greece
    r" (?:bond(?:ing|s)?|channels?|compounds?|conduct\w+|crystals?|currents?|diffusion|gels?|hydrogels?|interactions?|"
    r"liquids?|migration|mobility|polymers?|radi(?:i|us)|solids?|species|strengths?|surfactants?|transport)\b",
    re.IGNORECASE,
)
ESTER = re.compile(r"(?:yl|acid|[a-z]-)\s?$", re.IGNORECASE)  # of chemistry, not « Ester Boserup »
PIG = re.compile(r" (?:fowl|pigs?|worms?)\b", re.IGNORECASE)
WINDOWS = re.compile(r"(?:for|Microsoft|under|X|(?:Android|Linux|[Mm]ac[Oo][Ss]|Mac|Unix|UNIX),?(?: and| or|/)?) $")
BESIDE_WINDOWS = re.compile(r"(?:,|,? and| or|/| &) ?(?:Android|Linux|[Mm]ac|OS X|Unix|UNIX)")
JOINED = re.compile(r"(?:--|[-‐‑–])([^\W\d_]+)"), re.compile(r"([^\W\d_]+)(?:--|[-‐‑–])$")
INITIAL = re.compile(r"(?<![^\s(])[A-HJ-UWYZ]\. $")  # « R. Hoe », but « I. General theory »
BEFORE = re.compile(r"([^\W\d_]+)(\.?) $")
# « {{Picea}} Abies », « <i>Picea</i> Abies »: Zotero holds the genus alone.
HELD_BEFORE = re.compile(r"\{([A-Z][a-z]+)\}+ $|<i>([A-Z][a-z]+)</i>\}* $")
LONGEST_BEFORE = 30


def with_eponyms(title: str, kept: Sequence[bool]) -> str:
    """An English title with the capitals of those who gave their names and of nations; what is `kept` by sign stays."""
    for mistyped in (MISTYPED, MISTYPED_NATION, MISTYPED_LANGUAGE, MISTYPED_SITE, PRONOUN):
        title = mistyped.sub(lambda name: name[0] if kept[name.start()] else name[0].title(), title)
    return LOWERED_ACRONYM.sub(lambda name: name[0] if kept[name.start()] else name[0].upper(), title)


def is_name(word: re.Match[str], title: str) -> bool:
    """Whether a common word with a capital is a name by itself, or by what stands beside it."""
    text = word[0].lower().replace("’", "'").partition("'")[0]
    if text in GENERA or (title[word.start() - 2] == "." and INITIAL.search(_before(word, title))):
        return True
    if text in RANKS:
        after = WORD.match(title, word.end() + 1)
        return after is not None and _is_proper(after[0]) and title[word.end()] == " "
    if text == "windows":
        return bool(WINDOWS.search(_before(word, title)) or BESIDE_WINDOWS.match(title, word.end()))
    if POSSESSIVE_NAME.search(word[0]) or is_surname(word, title) or is_half(word, title):
        return True
    if text in AFTER_NAMES:
        name = _name_before(title, word.start())
        is_of_nation = text in OF_NATIONS and re.fullmatch(NATIONALS, name.lower())
        is_of_nation = is_of_nation or (text == "coast" and re.fullmatch(SEAS, name.lower()))
        is_kind = ADJECTIVE.search(name) and not _is_alone_after(word, name, title)
        return bool(name) and not is_kind and not is_of_nation
    return text in PEOPLE | EPONYMS and _is_person(word, title)


def _is_alone_after(word: re.Match[str], name: str, title: str) -> bool:
    """Whether a university stands without an article, as a name does: « at Jagiellonian University »."""
    before = title[: word.start()].removesuffix(" ").removesuffix(name)
    return word[0] in SCHOOLS and PREPOSITION.search(before) is not None and ENDS.match(title, word.end()) is not None


def reserves(title: str) -> list[re.Match[str]]:
    """What follows names in those of places: « National Park » of « Kruger National Park », not of « the park »."""
    found = RESERVE.finditer(title)
    return [place for place in found if (name := _name_before(title, place.start())) and not ADJECTIVE.search(name)]


def _name_before(title: str, end: int) -> str:
    """The name that stands before a place of a title, if one does."""
    before = BEFORE.search(title[max(0, end - LONGEST_BEFORE) : end])
    return before[1] if before and _is_proper(before[1]) else ""


def _is_person(word: re.Match[str], title: str) -> bool:
    """« Hall’s », « Mizoroki-Heck », « Fisher information »."""
    joined = JOINED[0].match(title, word.end()), JOINED[1].search(_before(word, title))
    if any(part and (_is_proper(part[1]) or part[1].lower() in EPONYMS) for part in joined):
        return True
    after = WORD.match(title, word.end() + 1)
    is_found = after is not None and after[0].lower() in FINDINGS
    name, *ending = word[0].lower().replace("’", "'").split("'")
    return bool(is_found and ending) if name in PEOPLE else is_found or bool(ending)


def is_no_name(word: re.Match[str], title: str) -> bool:
    """Whether a word that may be a name has no capital here: a species, a quantity, « may be », « apple tree »."""
    text = word[0].lower()
    if len(text) == 1:
        return text in LETTERS and LETTERS[text].match(title.lower(), word.end()) is not None
    if is_misspelt(text):
        return True
    if text == "may":
        return MAY.match(title, word.end()) is not None
    if text == "march":
        return bool(MARCHING[0].search(_before(word, title)) and MARCHING[1].match(title, word.end()))
    if text == "apple":
        return FRUIT.match(title, word.end()) is not None
    if text == "python":
        return SNAKE.search(_before(word, title)) is not None
    if text == "pacific":
        return PEACEFUL.match(title, word.end()) is not None
    if text == "guinea":
        return PIG.match(title, word.end()) is not None
    if text == "ionic":
        return IONIC.match(title, word.end()) is not None
    if text == "ester":
        return ESTER.search(_before(word, title)) is not None
    held, before = HELD_BEFORE.search(_before(word, title)), BEFORE.search(_before(word, title))
    if held:
        genus = held[1] or held[2]
        is_held = HELD_GENUS_END.search(genus) and HELD_END.search(text) and not is_common(genus)
        return bool(is_held) or is_epithet(genus, text)
    if before is None:
        return False
    is_genus = before[1].lower() in GENERA
    is_short = len(before[1]) == 1 and bool(before[2])
    return (is_genus and bool(SPECIES_END.search(text))) or (
        text in SPECIES and (is_genus or is_short or _is_proper(before[1]))
    )


def is_epithet(genus: str, text: str) -> bool:
    """« abies » after « Picea », in small letters.

    After a genus that no list has, « albicollis », which ends as no person's name does.
    """
    is_latin = EPITHET_END.search(text) is not None and GENUS_END.search(genus) is not None and not is_common(genus)
    return is_latin or text in SPECIES or (genus.lower() in GENERA and SPECIES_END.search(text) is not None)


def _before(word: re.Match[str], title: str) -> str:
    return title[max(0, word.start() - LONGEST_BEFORE) : word.start()]


def _is_proper(text: str) -> bool:
    """Whether a word has one capital, its first, and is no common one."""
    return len(text) > 1 and text[0].isupper() and text[1:].islower() and not is_common(text)
