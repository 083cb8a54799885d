"""What a bibliography itself says of capitals: `with_evidence("Graph Sparsifier Design", "…", Evidence(small=…))`.

A word that another title has in lower case is none that needs a capital; a name that the address of a site has does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from urllib.parse import urlsplit

from stratege.records import record
from stratege.references.titles.acronyms import met_acronyms
from stratege.references.titles.hyphened import in_product
from stratege.references.titles.met_names import met_names
from stratege.references.titles.named_phrases import named_in
from stratege.references.titles.sentence_case import DIRECTIONS, SMALL_IN_NAMES, WESTERN, protected
from stratege.references.titles.stray_capitals import MATTERS, met_pairs
from stratege.references.words.english import NAMES, is_common, is_known

WORD = re.compile(r"[^\W\d_]+")
SMALL = re.compile(r"(?<![\w./@\\{’'-])[^\W\d_A-Z]{4,}(?![\w@\\}]|[./-]\w)")
OPENS = re.compile(r"(?:[:.?!–—]|\s-{2,3}\s)\s*[\"“‘`«({\[\s]*$")
NAMED_BY_ACRONYM = re.compile(r"(?<![\w.-])[A-Z]{2,4} [A-Z][a-z]{2,}(?= [a-z])")
FIRMS = r"A[BG]|Corp(?:\.|oration)?|Foundation|GbR|GmbH(?: & Co\. KG)?|Inc\.?|LLC|Ltd\.?|S[AE]"
FIRM = re.compile(rf"(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)*),? (?P<sort>{FIRMS})")
# A group that its acronym names; of four letters where nothing else tells a group.
OF_ACRONYM = re.compile(
    r"(?:The )?(?:(?P<group>[A-Z]{3,6}) (?:Collaboration|Consortium|Mission|Project|(?:Science )?Team|Working Group)|"
    r"(?P<alone>[A-Z]{4,6}))"
)
RUN = re.compile(r"(?<=[a-z] )[A-Z][\w-]*(?: [A-Z][\w-]*)+")
WORD_SPACE = re.compile(r"[ -]")
CAPITAL = re.compile(r"(?<![\w'’])[A-Z][a-z]{3,}")
LONGEST_OPENING = 9
FEWEST_SMALL = 2  # words in lower case of a title in sentence case
# Works that may be named as the site that has them.
SITES = frozenset(["", "dataset", "document", "misc", "electronic", "manual", "online", "post", "webpage", "www"])
SECOND = re.compile(r"\.(?:ac|co|com|gouv|gov|net|org)(?=\.[a-z]{2}$)")  # of exemple.co.uk
FORGES = frozenset(["bitbucket.org", "codeberg.org", "github.com", "gitlab.com"])
JOINED_WORDS = re.compile(r"(?:[A-Z][a-z]+){2,}")  # « VulkanMemoryAllocator »
# What documentation is, and no program: https://doc.rust-lang.org/book/, beside …/cargo/ (« The Cargo Book »).
IDLE = """
    api book documentation en fr guide guides handbook index.html latest learn manual overview platform reference stable
    tutorial tutorials
"""
IDLE_FOLDERS = frozenset(["", *IDLE.split()])
# What follows the name of a program in the address of its site: « rust-lang.org ».
OF_LABELS = frozenset(["app", "dev", "foundation", "io", "js", "lang", "org", "project", "software", "team"])
# Hosts of projects, each of which a label before them names: « struts.apache.org ».
HOSTING = re.compile(r"(?:apache\.org|git(?:hub|lab)\.io|readthedocs\.(?:io|org)|sourceforge\.(?:io|net))$")
# Where a folder is named as the program that it holds: « gnu.org/software/octave », « jakarta.apache.org/struts ».
PROGRAM_AT = re.compile(
    r"(?:\bgnu\.org/software|\b(?:jakarta|xml)\.apache\.org|\bpypi\.org/project|\bcrates\.io/crates)/(?P<name>[\w-]+)"
)
# Parts of sites that are no works of theirs.
IDLE_PARTS = frozenset(
    ["archive", "blog", "data", "developer", "developers", "forum", "forums", "help", "support", "wiki"]
)
PAGES = """
    about careers company contact contributing courses community download downloads events examples faculty features
    history home install installation intro introduction library license licence mission news people pricing privacy
    products projects publications research resources security services statistics status team terms tools
"""
OF_PAGES = frozenset(PAGES.split())
AND = re.compile(r"-(?:and|et|und)-")  # of « kiwis-and-brownies », for « Kiwis & Brownies »
FEWEST_HYPHENS = 2  # of what a part of a host is the name of by itself
SHORTEST_LABEL = 4  # « co » of « exemple.co.uk » is none


@record(slots=False)
class Met:
    """The words that the titles of a file have in lower case, alone and in pairs, their acronyms, their names."""

    small: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    pairs: frozenset[str] = frozenset()


@record(slots=False)
class Evidence:
    """The groups that made a work, what its file has in lower case and in capitals, and what its address is named."""

    groups: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    pairs: frozenset[str] = frozenset()


def met_in(titles: Iterable[str]) -> Met:
    """What all the titles of a file tell of the words of one."""
    listed = list(titles)
    return Met(met_small(listed), met_acronyms(listed), met_names(listed), met_pairs(listed))


def met_small(titles: Iterable[str]) -> frozenset[str]:
    """The words that some titles have in lower case, but names that are often typed so, or seldom beside others."""
    listed = list(titles)
    counts = Counter(word for title in listed for word in SMALL.findall(title) if word.islower())
    named = Counter(word.lower() for title in listed for word in _named_inside(title))
    return frozenset(word for word, count in counts.items() if named[word] < count) - NAMES


def _named_inside(title: str) -> list[str]:
    """The words that no dictionary has with a capital inside a title in sentence case: « resources for Zorban »."""
    inner = CAPITAL.findall(title.partition(" ")[2])
    strange = [word for word in inner if not is_known(word)]
    is_quiet = len(strange) == len(inner) and len(SMALL.findall(title)) >= FEWEST_SMALL
    return strange if is_quiet else []


def names_said(abstract: str) -> tuple[str, ...]:
    """The names that an abstract has among small words, an acronym and a word: « at OF Rivers we »."""
    return tuple(dict.fromkeys(NAMED_BY_ACRONYM.findall(abstract)))


def names_repeated(title: str, said: Iterable[str]) -> tuple[str, ...]:
    """The names inside a title in sentence case that its entry spells again elsewhere: « ranking in Azure Search ».

    Common words without a capital tell such a title, if those with one are not many more; a matter, « Machine
    Learning », is no name wherever it stands.
    """
    bare = title.replace("{", "").replace("}", "")
    plain = [word for word in CAPITAL.findall(bare.partition(" ")[2]) if is_common(word)]
    if len([word for word in SMALL.findall(bare) if is_common(word)]) < max(1, len(plain) / 2):
        return ()
    texts = [text for text in said if not text.isupper()]
    found = (part for run in RUN.findall(bare) for part in _parts(run.split(" ")) if not MATTERS.fullmatch(part))
    return tuple(part for part in found if any(re.search(rf"\b{re.escape(part)}\b", text) for text in texts))


def _parts(words: list[str]) -> Iterable[str]:
    """All that several words side by side may make together."""
    ends = ((first, last) for first in range(len(words)) for last in range(first + 2, len(words) + 1))
    return (" ".join(words[first:last]) for first, last in ends)


def is_spelt_out(title: str, groups: Iterable[str]) -> bool:
    """Whether a title spells out the acronym that made the work: « Shuttle Radar Topography Mission », by SRTM."""
    initials = "".join(word[0][0] for word in WORD.finditer(title) if len(word[0]) > 1)
    return len(initials) > 2 and initials.isupper() and initials in groups


def names_spelt(title: str, groups: Iterable[str]) -> tuple[str, ...]:
    """The words of a title whose initials name a group that made it: « LISA Consortium », « SRTM » alone."""
    found_in = filter(None, map(OF_ACRONYM.fullmatch, groups))
    acronyms = dict.fromkeys(found["group"] or found["alone"] for found in found_in)  # in their order
    words = [word for word in WORD.finditer(title) if word[0] not in SMALL_IN_NAMES] if acronyms else []
    runs = (words[at : at + len(letters)] for letters in acronyms for at in range(len(words)))
    spelt = (run for run in runs if "".join(word[0][0] for word in run) in acronyms)
    return tuple(title[run[0].start() : run[-1].end()] for run in spelt)


def is_told_group(name: str) -> bool:
    """Whether a name is plainly that of a firm or of a group with an acronym: « LISA Consortium »."""
    found = OF_ACRONYM.fullmatch(name)
    return FIRM.fullmatch(name) is not None or (found is not None and found["group"] is not None)


def own_names(groups: Iterable[str]) -> frozenset[str]:
    """The words by which firms and foundations are known: « Pi » of « Raspberry Pi Foundation », « Apple » of its own.

    The other words of a group may be plain ones: « Health » of « World Health Organization ».
    """
    found = (FIRM.fullmatch(group) for group in groups)
    names = [(firm["name"], firm["sort"] == "Foundation") for firm in found if firm]
    named = (name for name, is_matter in names if (" " not in name and not is_matter) or _is_known(name))
    return frozenset(name.rpartition(" ")[2] for name in named)


def _firms(groups: Iterable[str]) -> frozenset[str]:
    """The names of several words of firms, as those of sites are: « grawradiosondes » of « Graw Radiosondes GmbH »."""
    found = (FIRM.fullmatch(group) for group in groups)
    return frozenset(WORD_SPACE.sub("", firm["name"]).lower() for firm in found if firm and " " in firm["name"])


def _is_known(name: str) -> bool:
    return named_in(name) == [(0, len(name))]


@lru_cache(maxsize=64)  # several steps ask it of one entry
def site_names(kind: str, url: str) -> frozenset[str]:
    """What the domain of an address is called: « rust-lang » and « rust » of https://www.rust-lang.org, for a site."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # an address that is none: the checks tell
        return frozenset()
    labels = SECOND.sub("", host).split(".")[:-1] if kind in SITES else []
    label = next((one for one in reversed(labels) if len(one) >= SHORTEST_LABEL), "")
    told = _works_of(host, url) | _parts_of(host, labels, label) | _product_at(label, url) if kind in SITES else set()
    if [label] != labels[-1:] and is_common(label):  # a part of a site, « population » of population.un.org
        return frozenset(told | {f"{labels[-1]}{label}"})  # « kdemarble »
    return frozenset(filter(None, (*told, *map(_without_lang, (*told, label)), *_spoken(label), _first_part(label))))


def _spoken(label: str) -> set[str]:
    return {label.replace("-", ""), AND.sub("", label).replace("-", "")}


def _parts_of(host: str, labels: list[str], label: str) -> set[str]:
    """« laravelnova » of nova.laravel.com, « struts » too of struts.apache.org, « river-data-explorer » anywhere."""
    idle = IDLE_FOLDERS | IDLE_PARTS | {label}
    parts = [part for part in labels[:-1] if len(part) >= SHORTEST_LABEL and part not in idle]
    joined = {f"{labels[-1]}{part}" for part in parts}
    told = (part for part in parts if HOSTING.search(host) or part.count("-") >= FEWEST_HYPHENS)
    return joined | {part.replace("-", "") for part in told}


def _without_lang(label: str) -> str:
    """« extempore » of « extemporelang », as languages of programs have their hosts."""
    name = label.removesuffix("lang")
    return name if SHORTEST_LABEL <= len(name) < len(label) else ""


def _product_at(label: str, url: str) -> set[str]:
    """« vaadinfusion » of https://vaadin.com/fusion, one word that a firm has right after its own name."""
    folder = urlsplit(url).path.strip("/").lower()
    is_word = folder.isalpha() and len(folder) >= SHORTEST_LABEL and folder not in IDLE_FOLDERS | IDLE_PARTS | OF_PAGES
    return {f"{label}{folder}"} if label and is_word else set()


def _first_part(label: str) -> str:
    """« rust » of « rust-lang », « zorb » of « zorb-maps »; nothing of « implicit-layers », which are words."""
    first, _, rest = label.partition("-")
    return "" if rest not in OF_LABELS and is_common(first) and "-" in label else first


def _works_of(host: str, url: str) -> set[str]:
    """The repository that an address names by words with a capital each, and the program that a page documents."""
    folders = urlsplit(url).path.strip("/").split("/")
    if host in FORGES:
        return {name.lower() for name in folders[1:2] if JOINED_WORDS.fullmatch(name)}
    if program := PROGRAM_AT.search(url):
        return {program["name"].lower().replace("-", "")}
    is_documented = host.startswith(("doc.", "docs.")) and len(folders) == 1
    return {folders[0].lower()} - IDLE_FOLDERS if is_documented else set()


def with_evidence(cased: str, typed: str, evidence: Evidence) -> str:
    """A title put in sentence case, with what its file and its address tell of the words that were typed."""
    words, before = list(WORD.finditer(cased)), [word[0] for word in WORD.finditer(typed)]
    if cased == typed or len(words) != len(before):
        return cased
    own = own_names(evidence.groups)
    kept, named = (
        protected(cased),
        _named(before, evidence.sites | _firms(evidence.groups))
        | {at for at, word in enumerate(before) if word in own},
    )
    signs = list(cased)
    for rank, (word, source) in enumerate(zip(words, before, strict=True)):
        if rank in named:
            signs[word.start() : word.end()] = source
        elif rank and not kept[word.start()] and _is_small(word, cased, evidence.small):
            signs[word.start() : word.end()] = word[0].lower()
    return "".join(signs)


def _is_small(word: re.Match[str], title: str, small: frozenset[str]) -> bool:
    is_capital = word[0][0].isupper() and word[0][1:].islower()
    before = title[max(0, word.start() - LONGEST_OPENING) : word.start()]
    is_met = word[0].lower() in small and not in_product(word, title)
    is_region = word[0].lower() in DIRECTIONS | WESTERN and _is_before_name(word, title)
    return is_capital and is_met and not is_region and not OPENS.search(before)


def _is_before_name(word: re.Match[str], title: str) -> bool:
    """« Eastern » of « Eastern Canada », whatever the case of the word in other titles."""
    after = WORD.match(title, word.end() + 1)
    return after is not None and after[0][0].isupper() and not is_common(after[0])


def _named(words: list[str], sites: frozenset[str]) -> set[int]:
    """The ranks of the words that make the name of a site, one or several of them."""
    found: set[int] = set()
    for first in range(len(words)) if sites else ():
        runs = accumulate(word.lower() for word in words[first:])
        found |= {rank for length, run in enumerate(runs, 1) if run in sites for rank in range(first, first + length)}
    return found
