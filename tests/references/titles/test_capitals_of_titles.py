"""What keeps its capital in an English title, and what loses it."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.plain_words import is_all_english
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case
from stratege.references.words.english import is_common
from stratege.references.words.languages import is_english
from stratege.references.words.lost_accents import restored
from stratege.styles.capitals import lower_titles


@pytest.mark.parametrize(
    "word",
    [
        *("Dehydrogenase", "Haemoglobin", "Arthroplasty", "Proteomics", "Thalassaemia"),  # by their ends
        *("Intraclass", "Spatiotemporal", "Antiretroviral"),  # by their beginnings
        *("Scatterplots", "Letterform", "Encodings", "Cubics"),
        *("Heteroskedasticity", "Quantiles", "Homophily"),  # newer than the lists
        *("Abecedarian", "Phonotactics", "Bacteriocin", "Glasnost"),  # of the large lists alone
        *("Don't", "Isn’t", "You're"),
    ],
)
def test_common_words(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize("word", ["Spearman", "Smalltalk", "Dempster", "Euclidean", "Winkler", "Munger"])
def test_names_that_large_lists_have_as_words(word: str) -> None:
    assert not is_common(word)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Social Capital and economic growth in Rural areas", "Social capital and economic growth in rural areas"),
        ("Understanding Social Media Use among adults", "Understanding social media use among adults"),
        ("A history of the Silent Spring and its readers", "A history of the Silent Spring and its readers"),
        ("The “Silk Bridge”: A map of rivers", "The “Silk Bridge”: A map of rivers"),
        ("How Windows changed printing", "How Windows changed printing"),
        ("The road to Wellbeing of all the people of a town", "The road to wellbeing of all the people of a town"),
        ("The road to the Wellbeing of all people of a town", "The road to the Wellbeing of all people of a town"),
        ("The road to Hamming for all the people of a town", "The road to Hamming for all the people of a town"),
        ("The road to self-Wellbeing of all people of a town", "The road to self-Wellbeing of all people of a town"),
        ("The road of “Wellbeing” for all people of a town", "The road of “Wellbeing” for all people of a town"),
        ("The Road of Cyber Risks and Stromal Cells", "The road of cyber risks and stromal cells"),
        ("The Road of Oligo- and Polystyrenes in a Town", "The road of oligo- and polystyrenes in a town"),
        ("The Road of Anglo- and Other Relations in a Town", "The road of Anglo- and other relations in a town"),
        (
            "Finding rules of good practice for a Thermal Climate Index (UTCI)",
            "Finding rules of good practice for a Thermal Climate Index (UTCI)",
        ),
        (
            "Advances in printing: 4th Symposium on raster Imaging",
            "Advances in printing: 4th Symposium on raster Imaging",
        ),
    ],
)
def test_half_of_the_words(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Operon of Escherichia Coli and E. Coli", "The operon of Escherichia coli and E. coli"),
        ("The Genes of Drosophila Pseudoobscura", "The genes of Drosophila pseudoobscura"),
        ("The Hall's Theorem of the Town Hall", "The Hall's theorem of the town hall"),
        ("On Fisher Information for the Fisher", "On Fisher information for the fisher"),
        ("A Study of Bland-Altman Plots and Bland Food", "A study of Bland-Altman plots and bland food"),
        ("The Sea Ice of the Sargasso Sea", "The sea ice of the Sargasso Sea"),
        ("Software for Windows and for Open Windows", "Software for Windows and for open windows"),
        ("The Meaning of P Values and T-Tests", "The meaning of p values and t-tests"),
        ("The Adoption of E-Commerce by Plan E", "The adoption of e-commerce by plan E"),
        ("Exercise May Be a Cure in May", "Exercise may be a cure in May"),
        ("The Guinea Pig of Guinea", "The guinea pig of Guinea"),
        ("Cells with Hemoglobin A in Culture", "Cells with hemoglobin A in culture"),
        ("The fMRI-Based and OntoLex-Lemon Models", "The fMRI-based and OntoLex-Lemon models"),
        ("The Structure of a MRTF-A Complex", "The structure of a MRTF-A complex"),
        ("The Stone-Weierstrass Theorem in Stone", "The Stone-Weierstrass theorem in stone"),
        ("The Story of R. Hoe and Company", "The story of R. Hoe and company"),
        ("The Singles :  the Sounds of Houston", "The singles: The sounds of Houston"),
        ("Rules vs. Models of the Text", "Rules vs. models of the text"),
        ("The Text. Rules of the Model", "The text. Rules of the model"),
        ("Readers of the Arab Spring in Wall Street", "Readers of the Arab Spring in Wall Street"),
    ],
)
def test_names_by_their_neighbours(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
    assert sentence_case(printed) == printed


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("A Note on Hyphenation", True),
        ("A Casa in Toscana", False),
        ("The Trade of the U.K.", True),
        ("E-Commerce and Values", True),
        ("Sous Vide Products with Respect to the Use of Models", True),
        ("Sous Vide Products of Paris", False),
        ("Studies of De-Implementation in the Field", True),
        ("Studies of de Saussure in the Field", False),
        ("The Casa e the Values", False),
        ("The Persistence of (E)books", True),
        ("Anti‐platelet Antibody Testing with Care", True),
    ],
)
def test_english_by_its_article(title: str, english: bool) -> None:
    assert is_english(title) is english


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("Roman Theatres", True),
        ("Akaike Information Criterion Statistics", True),
        ("Bourdieu Lahire Statistics", False),
        ("Roman Policier", False),
        ("R Graphics", True),
        ("Wall−Water Weakness", True),
        ("Bourdieu Reading Weaknesses du Goût", False),
    ],
)
def test_english_around_names(title: str, english: bool) -> None:
    assert is_all_english(title) is english


def test_a_title_of_two_words() -> None:
    assert is_all_english("Empathy Map")
    assert in_its_case("Empathy Map", "en") == "Empathy map"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Introduction À La Sociologie", "Introduction à la sociologie"),
        ("Complexité D'Un Algorithme", "Complexité d'un algorithme"),
        ("Introduction à la Sociologie", "Introduction à la Sociologie"),  # one capital may be a name
        ("Ce Siècle Qui N'A Pas Commencé Dans Le Monde", "Ce siècle qui n'a pas commencé dans le monde"),
        ("Introduction A La Gestion Des Entreprises", "Introduction à la gestion des entreprises"),
        ("Décret N° 12 Sur Le Travail Et La Santé", "Décret n° 12 sur le travail et la santé"),
        ("Un État Des Lieux De La Recherche En France", "Un état des lieux de la recherche en France"),
        ("L'alsace, un paradis pour les crues de france", "L'Alsace, un paradis pour les crues de France"),
        ("Du cameroun au caire par le lac de libye.", "Du Cameroun au Caire par le lac de Libye."),
        ("Les crues sur le site www.france.fr de la ville", "Les crues sur le site www.france.fr de la ville"),
    ],
)
def test_french_titles(typed: str, printed: str) -> None:
    assert in_its_case(typed, "fr") == printed


def test_an_acronym_leaves_no_doubt_of_a_french_title() -> None:
    typed = "SCRUM, Le Guide Pratique de la Méthode Agile la plus Populaire"
    assert language_to_case(typed) == "fr"
    assert in_its_case(typed, "fr") == "SCRUM, le guide pratique de la méthode agile la plus populaire"


def test_the_braces_of_an_exporter_around_two_words_mark_no_name() -> None:
    assert in_sentence_case("title", r"Insight, {{Riddles}} & {{Motivation}}", "en") == "Insight, riddles & motivation"
    assert in_sentence_case("title", r"Insight, {{Riddles}} & {{Lyon}}", "en") == "Insight, {{Riddles}} & {{Lyon}}"


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("ENGINEERING METHODS OF THE RIVERS", "Engineering methods of the rivers"),
        ("PROCEEDINGS OF THE RIVER CONFERENCE", "PROCEEDINGS OF THE RIVER CONFERENCE"),
        ("Engineering Methods of the Rivers", "Engineering Methods of the Rivers"),  # may be a congress's name
    ],
)
def test_proceedings_in_capitals(title: str, printed: str) -> None:
    [entry] = from_bibtex(f"@proceedings{{a, editor = {{Roy, Luc}}, title = {{{title}}}, year = 2007}}")
    assert entry.item["title"] == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("peres", "pères"),
        ("democratie", "démocratie"),
        ("peche", "peche"),  # may be two words
        ("tache", "tache"),  # is one as it is
        ("zorbe", "zorbe"),
    ],
)
def test_an_accent_comes_back_where_one_word_alone_has_it(typed: str, printed: str) -> None:
    assert restored(typed) == printed


def test_accents_of_a_shouted_title_that_has_none() -> None:
    for typed, printed in (
        ("LE PERE ET LA DEMOCRATIE DANS LES LACS", "Le père et la démocratie dans les lacs"),
        ("LE PERE ET LA DÉMOCRATIE DANS LES LACS", "Le pere et la démocratie dans les lacs"),
    ):
        item: dict[str, object] = {"type": "book", "title": typed}
        lower_titles(item, "fr")
        assert item["title"] == printed


def test_an_acronym_of_a_shouted_title_that_begins_words_too() -> None:
    for typed, printed in (
        ("LES LACS DE LA BI", "Les lacs de la BI"),
        ("LES LACS DE LA CRUE BI-ANNUELLE", "Les lacs de la crue bi-annuelle"),
    ):
        item: dict[str, object] = {"type": "book", "title": typed}
        lower_titles(item, "fr")
        assert item["title"] == printed
