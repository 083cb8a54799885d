"""The types of BibTeX entries: those of BibLaTeX, and managers' own, `OTHER_TYPES["blog"]` is a post of a blog."""

from __future__ import annotations

TYPES = """
    article artwork audio bibnote book bookinbook booklet collection commentary customa customb customc customd
    custome customf dataset electronic image inbook incollection inproceedings inreference jurisdiction
    legal legislation letter manual mastersthesis misc movie music mvbook mvcollection mvproceedings mvreference online
    patent performance periodical phdthesis proceedings reference report review software standard
    suppperiodical techreport thesis unpublished video www
"""
BIB_TYPES = frozenset(TYPES.split())
# Types of managers and of other styles, as the one that pandoc knows and the type that CSL has for it.
OTHER_TYPES = {
    "bachelorsthesis": ("thesis", "thesis"),
    "bachelorthesis": ("thesis", "thesis"),
    "bscthesis": ("thesis", "thesis"),
    "blog": ("online", "post-weblog"),
    "diplomathesis": ("thesis", "thesis"),
    "dissertation": ("phdthesis", "thesis"),
    "doctoralthesis": ("phdthesis", "thesis"),
    "conference": ("inproceedings", "paper-conference"),
    "generic": ("misc", "document"),
    "film": ("movie", "motion_picture"),
    "law": ("legislation", "legislation"),
    "magazine": ("article", "article-magazine"),
    "map": ("misc", "map"),
    "masterthesis": ("mastersthesis", "thesis"),
    "mscthesis": ("mastersthesis", "thesis"),
    "msthesis": ("mastersthesis", "thesis"),
    "newsarticle": ("article", "article-newspaper"),
    "newspaper": ("article", "article-newspaper"),
    "preprint": ("online", "article"),
    "presentation": ("unpublished", "speech"),
    "standard": ("standard", "standard"),
    "suppbook": ("inbook", "chapter"),
    "suppcollection": ("incollection", "chapter"),
    "talk": ("unpublished", "speech"),
    "web": ("online", "webpage"),
    "webpage": ("online", "webpage"),
    "website": ("online", "webpage"),
}
# What theses of those types are, in words that French has for them; the others are said by pandoc.
DEGREES = {
    "bachelorsthesis": "bachelor thesis",
    "bachelorthesis": "bachelor thesis",
    "bscthesis": "bachelor thesis",
    "diplomathesis": "diplomarbeit",
}
NO_ENTRY = frozenset(["set", "xdata"])
