"""Posts typed after a name: `without_posts(["Anne Roy", "Marketing Manager", "Sales"])` is ["Anne Roy"].

BibTeX takes what stands between two commas for « Jr. », and the last part for a first name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.names.family_first import PLAIN
from stratege.references.words.given_names import has_given_name

POST_WORDS = """
    administrator advisor adviser analyst architect ceo cfo chairman chairwoman consultant coordinator cto developer
    director editor engineer evangelist founder instructor lecturer manager officer president principal professor
    researcher scientist specialist strategist technologist
"""
POSTS = frozenset(POST_WORDS.split())
FRENCH_POST = re.compile(
    r"chercheu(?:r|se)|directeur|directrice|doctorante?|enseignante?|ing\wnieure?|journaliste|ma\wtre|pr\wsidente?|"
    r"professeure?"
)
WORD = re.compile(r"[^\W\d_]+")
DOCTOR = re.compile(r",? (?:Ph\. ?D|PhD|D\. ?Sc)\.?$")
DOCTOR_FIRST = re.compile(r"^(?:Ph\. ?D\.?|PhD|MD|M\.D\.), (?=[^\W\d_]\S* \S)")
INITIALS = re.compile(r"^([^\W\d_]+) MD$")  # « Smith MD », as PubMed has « Smith, M. D. »
PHYSICIAN = re.compile(r"(?P<name>[^\W\d_a-z]\S* .*?\S),? MD")


def without_posts(fields: Sequence[str]) -> list[str]:
    """Of what commas part, the one name before a post; nothing where no post, or somebody else, comes after it."""
    name, *others = fields
    is_person = PLAIN.fullmatch(name) is not None and has_given_name(name)
    if not is_person or not others or any(map(has_given_name, others)):
        return []
    return [name] if _is_post(others[0]) else []


def _is_post(words: str) -> bool:
    """« Technical Marketing Manager », « professeure »; « Editor » alone is what somebody is of the work itself."""
    found = [word.lower() for word in WORD.findall(words)]
    ends = {*found[:1], *found[-1:]}
    return found != ["editor"] and (not POSTS.isdisjoint(ends) or any(map(FRENCH_POST.fullmatch, ends)))


def without_degree(name: str) -> str:
    """« Anne Roy », « Roy, Anne » of « Anne Roy, Ph.D. », « Roy, Anne, MD »; « Roy, MD » has no other first name.

    So is « PhD, Anne Roy », as shops turn it.
    """
    bare = INITIALS.sub(r"\1, MD", DOCTOR.sub("", DOCTOR_FIRST.sub("", name)))
    physician = PHYSICIAN.fullmatch(bare)
    return physician["name"] if physician else bare
