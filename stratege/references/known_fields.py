"""Fields that files of references have besides those that print: `"mrnumber" in KNOWN`, so it is not misspelt."""

from __future__ import annotations

from stratege.references.fields import FIELDS

BIBTEX = """
    annote crossref day edition editortype eprint howpublished issue key keyword keywords month note notes number type
    year
"""
BIBLATEX = """
    abstract addendum afterword annotation annotator archiveprefix authortype bookauthor bookpagination booksubtitle
    booktitleaddon collaborator commentator contributor editora editoraclass editoratype editorb editorbtype editorc
    editorctype eid entryset entrysubtype eprintclass eprinttype eventdate eventtitle eventtitleaddon execute foreword
    gender hyphenation ids indexsorttitle indextitle introduction isan ismn isrn issuesubtitle issuetitle
    issuetitleaddon iswc journalsubtitle journaltitleaddon label langid langidopts library lista listb listc listd
    liste listf mainsubtitle maintitle maintitleaddon namea nameaddon nameb namec number options origdate origlanguage
    origlocation origpublisher origtitle pagetotal pagination part presort primaryclass pubstate related relatedoptions
    relatedstring relatedtype reprinttitle series shortauthor shorteditor shorthand shorthandintro shortjournal
    shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear subtitle titleaddon urlday urlmonth
    urlyear usera userb userc userd usere userf venue verba verbb verbc version volumes xdata xref
"""
# Zotero and Better BibTeX, Mendeley, JabRef, BibDesk, Papers, EndNote.
MANAGERS = """
    abstractnote accessdate accessed addeddate archive archive_location archivelocation article-number articleno
    attachments author_email bdsk-file-1 bdsk-url-1 bibsource biburl call-number callnumber citedreferences
    citeulike-article-id collection comment comments copyright creationdate date-added date-modified dateadded
    datemodified dimension editorial extra file groups held holder interhash intrahash item-number journalabbrev
    journalabbreviation last-checked lastaccessed lastchecked lccn libraryid license linkb local-url localfile
    mendeley-groups mendeley-tags modificationdate nationality num-pages num-volumes numberofpages numpages owner
    posted-at priority publicationtitle qualityassured ranking rating read readstatus relevance review rights search
    shortdoi source status tags timestamp translator type urn username website
"""
# Crossref, PubMed, arXiv, HAL, MathSciNet, zbMATH, SciFinder, Web of Science, Scopus, ADS, ACM, DBLP, MDPI.
DATABASES = """
    acknowledgement adsnote adsurl affiliation affiliations art_number arxiv arxivid author-email author_id
    author_keywords authoradd autoridpublisher bibcode cited-references citedby city classmath coden conference conflict
    contributor-email correspondence_address country da date_published depositor-name doc-delivery-number document_type
    e-isbn e-issn eisbn eissn elocation-id fjournal funding-acknowledgement funding-text funding_details hal_id
    hal_local_reference hal_version intype isbn-10 isbn-13 isbn10 isbn13 issn-e issn-l issn-online issn-print issue_date
    journal-iso keywords-plus lang language location_id mrclass mrnum mrnumber mrreviewer nlmuniqueid
    number-of-cited-references numero oa openaccess orcid orcid-numbers ori_language page_count paperid pdf pii pmc
    pmcid pmid publication_stage publisher-url pubmed pubmedid references research-areas researcherid-numbers
    resourcetype reviewer s2id scopus sid size slides times-cited unique-id url_pdf usage-count-last-180-days
    usage-count-since-2013 web-of-science-categories web-of-science-index wos xml zbl zblnumber zbmath zbmathid zmnumber
"""
KNOWN = frozenset(f"{BIBTEX}{BIBLATEX}{MANAGERS}{DATABASES}".split())

# What CSL-JSON of Crossref, of Zotero's interface or of another exporter holds besides CSL's own fields.
CROSSREF = """
    abstractNote accepted access-date accessDate alternative-id approved archive_id article-number assertion attachments
    audience citationKey citekey clinical-trial-number collections container-title-original content-created
    content-domain content-updated creators date dateAdded dateModified degree deleted deposited DOI-prefix editor-role
    eissn event-date event-location extra favorited free-to-read funder group-title indexed institution
    is-referenced-by-count isbn-type issn-type issue-title itemID itemType journal-issue journalAbbreviation key
    keywords libraryID libraryid license link member message news oclc original-title part-of place PMC pmid posted
    prefix programmingLanguage providerkey publicationTitle published published-online published-other published-print
    pubstate reference reference-count references-count relation relations resource review score select
    short-container-title short-title standards-body subject subtitle tags translated-title update-policy update-to
    updated-by uri uris urldate version-of year
"""
JSON = frozenset(CROSSREF.split()) - FIELDS
