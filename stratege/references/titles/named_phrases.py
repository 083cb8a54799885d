"""Names of several words in English titles, which keep their capitals: `NAMED.search("The Cold War")` finds one."""

from __future__ import annotations

import re

from stratege.references.titles.named_bodies import bodies_in
from stratege.references.titles.named_events import EVENT, EVENTS, storms_in, tests_in
from stratege.references.titles.named_instruments import INSTRUMENTS, instruments_in
from stratege.references.titles.named_methods import methods_in
from stratege.references.titles.named_times import times_in
from stratege.references.titles.paired_names import pairs_in
from stratege.references.titles.species import species_in
from stratege.references.titles.spelt_names import spelt_in
from stratege.references.titles.title_names import NATIONAL

PHRASES = """
    Amazon Mechanical Turk|Amazon Web Services|American Civil War|American Community Survey|
    American National Election Stud(?:ies|y)|American Revolution|Angry Birds|Apache Maven|Apache Spark|
    Arab League|Arab Spring|Arctic Ocean|
    Arts and Crafts|Atlantic Ocean|Baltic Sea|Behavioral Risk Factor Surveillance System|Belt and Road Initiative|
    Berlin Wall|Better BibTeX|Big Bang Theory|Bill of Rights|Black Death|Black Lives Matter|Black Panther Party|
    Black Panthers|Black Sea|Blizzard Entertainment|British Museum|Bronze Age|Call of Duty|Candy Crush|
    Cancer Genome Atlas|Catholic Church|Chatbot Arena|
    Challenger(?= (?:Accident|Disaster|Explosion|Launch))|Church of England|Civil Rights Act|Claude Code|Clean Air Act|
    Clean Water Act|Cold War|Communist Party|Conservative Party|Consolidated Standards of Reporting Trials|
    Consumer Expenditure Survey|Council of Europe|Creative Commons|Cultural Revolution|Current Population Survey|
    Dark Ages|Dead Sea|Declaration of Independence|
    Deep Blue(?= (?:against|and|beat|versus|vs)|['’:?!,]|$)|Democratic Party|
    Department of (?:Agriculture|Commerce|Defen[cs]e|Education|Energy|Homeland Security|Justice|Veterans Affairs)|
    Docker (?:Compose|Desktop|Hub|Swarm)|Dictionary of Occupational Titles|Dungeons (?:and|&) Dragons|Dust Bowl|
    Eclipse(?= (?i:foundation|modell?ing framework|plug-?in))|Endangered Species Act|English Civil War|
    Environmental Protection Agency|European Central Bank|European Commission|European Court of Human Rights|
    European Court of Justice|European Economic Community|European Parliament and of the Council|
    European Parliament|European Social Survey|European Union|
    Far East|Federal Reserve|Fifth Assessment Report|First World War|(?<=th )Five-Year Plan|
    Food and Agriculture Organization|Food and Drug Administration|Fourth Assessment Report|Freedom of Information Act|
    French Revolution|Gene Ontology|General Data Protection Regulation|General Social Survey|Geological Survey|
    Gill(?= [Mm]odel)|Game of Thrones|Gilded Age|Global Burden of Disease|Global South|GNU Octave|
    Google (?:Cloud|Earth Engine|Earth|Maps|Quantum AI|Scholar|Trends)|Grand Theft Auto|Great Barrier Reef|
    Great Britain|
    Great Depression|
    Greater (?:Accra|Antilles|Bangkok|Bay Area|Boston|Cairo|Caucasus|China|Glasgow|Houston|Jakarta|London|Los Angeles|
    Manchester|Mekong|Melbourne|Middle East|Montr.al|New York|Noida|Paris|Sydney|Tokyo|Toronto|Vancouver|Yellowstone)|
    Great Lakes|Great Leap Forward|Great Plains|Great Recession|Great War|Gulf Stream|Gulf War|
    Hall(?= (?i:coefficient|conductivity|effect|mobility|probe|resistance|sensor|thruster|voltage))|High Court|
    Hong Kong|House of Commons|House of Lords|Hubble Space Telescope|Human Brain Project|Human Development Report|
    Human Genome Project|Ice Age|Inception(?= (?i:architecture|module|network|resnet))|Indian Ocean|
    Industrial Revolution|Intergovernmental Panel on Climate Change|
    International Court of Justice|International Criminal Court|International Labour Organization|
    International Monetary Fund|International Space Station|Internet Archive|Iron Age|Iron Curtain|
    IUCN Red List of Threatened Species|IUCN Red List|Ivory Coast|Ivy League|James Webb Space Telescope|Jim Crow|
    Korean War|Kyoto Protocol|Labour Party|Large Hadron Collider|Latin America|League of Legends|League of Nations|
    Lecture Notes in (?:Artificial Intelligence|Computer Science)|Liberal Party|Library of Congress|Little Ice Age|
    Llama [0-9.]+|
    Manhattan Project|
    Maven(?: Central|(?= (?i:artifacts?|builds?|dependenc(?:ies|y)|ecosystem|librar(?:ies|y)|packages?|plug-?ins?|
    projects?|repositor(?:ies|y))))|
    Martha['’]s Vineyard|Mechanical Turk|Microsoft Access|Microsoft Office|Microsoft Teams|
    Microsoft Windows|Microsoft Word|Middle Ages|Middle East|Middle English|Milky Way|Millennium Development Goals?|
    Montreal Protocol|Museum of Modern Art Film Library|Museum of Modern Art|Museum of Natural History|
    Muslim Brotherhood|National Academy of Sciences|National Gallery|National Health and Nutrition Examination Survey|
    National (?:Forest|Park|Wilderness Preservation|Wildlife Refuge) System|
    National (?:Agricultural Statistics|Health|Marine Fisheries|Ocean|Park|Weather) Service|
    National Institutes? of Health|National Science Foundation|Native Americans?|Nazi Party|
    New (?:Brunswick|Delhi|England|Guinea(?! [Pp]ig)|Hampshire|Jersey|Mexico|Orleans|South Wales)|
    New Deal|New Testament|New World|New York|New Zealand|Nobel Prizes?|North Sea|Old English|Old Testament|
    Old World(?= (?i:monkeys?|primates?|rodents?|species|vultures?|warblers?))|
    Omega(?=[(])|
    Olympic Games|Open University|Ottoman Empire|OWASP(?: [A-Z][A-Za-z]+){0,2} Top 10|
    Pac-Man|Pacific Islands?|Pacific Northwest|Pacific Ocean|Pacific Rim|
    Panel Study of Income Dynamics|Paris Agreement|Patriot Act|People['’]s Republic of China|Power BI|Premier League|
    Protein Data Bank|QS World University Rankings?|
    R Markdown|Raspberry Pi|React Native|Red Cross|Red Sea|Republican Party|Robot Operating System|Roman Empire|
    Royal Navy|
    Royal Society|Ruby on Rails|Russian Revolution|Scrum (?:Alliance|Guide)|Second Life|Second World War|
    Security Council|Semantic Web|Silicon Valley|Silk Road|Sixth Assessment Report|Socialist Party|Soviet Union|
    Spanish Civil War|Spring (?:Boot|Framework|MVC)|Stable Diffusion|Stack Overflow|Star Trek|Star Wars|
    Six Sigma|Stone Age|
    Strengthening the Reporting of Observational Studies in Epidemiology|Sub-Saharan|Supreme Court|
    Summit(?= [Ss]upercomputer)|
    Survey of (?:Doctorate Recipients|Earned Doctorates|Professional Forecasters)|
    Sustainable Development Goals?|Swin Transformer|Tea Party|Texas Instruments|Treaty of Versailles|United Kingdom|
    United Nations|United States|Universal Declaration of Human Rights|Vietnam War|Visual Studio Code|Visual Studio|
    Wall Street|Warsaw Pact|Web [0-9.]+|Web of Science|White House|Working Group I{1,3}|World Bank|World Cup|
    GNU (?:(?:Affero|Lesser|Library) )?General Public Licen[cs]e|GNU Free Documentation Licen[cs]e|
    World Development Report|World Economic Forum|
    World (?:Customs|Health|Intellectual Property|Meteorological|Tourism|Trade) Organization|
    World of Warcraft|
    World Values Survey|World War I{1,2}|World War|World Wide Web
"""
# Protocols and languages of the network, which their standards name.
STANDARDS = """
    Advanced Encryption Standard|Border Gateway Protocol|Constrained Application Protocol|Domain Name System|
    Dynamic Host Configuration Protocol|Extensible Markup Language|File Transfer Protocol|Hyper[Tt]ext Markup Language|
    Hyper[Tt]ext Transfer Protocol|JSON Web (?:Encryption|Signatures?|Tokens?)|Message Queuing Telemetry Transport|
    Resource Description Framework|Session Initiation Protocol|Simple Network Management Protocol|
    Simple Object Access Protocol|Transmission Control Protocol|Transport Layer Security|
    Unified Model(?:ing|ling) Language|Uniform Resource (?:Identifiers?|Locators?)|User Datagram Protocol|
    Web Ontology Language
"""
PHRASE = f"{PHRASES.rstrip()}|{STANDARDS.strip()}".replace("\n    ", "").strip()
# Holy books; « the SEO Bible » and « the bible of cooks » are none.
BEFORE_BIBLE = (
    "[Aa]nd |[Bb]y |[Ff]or |[Ff]rom |[Ii]n |[Oo]f |[Tt]he |[Tt]o |Christian |English |Geneva |German |Gutenberg |"
    "Hebrew |Holy |James |Latin "
)
SCRIPTURES = (
    rf"(?:{'|'.join(f'(?<={word})' for word in BEFORE_BIBLE.split('|'))}|(?<!.))Bible(?! of (?!the Church))|Bibles|"
    r"Bhagavad Gita|Gospels? of (?:John|Luke|Mark|Matthew|Thomas)|Koran|Mishnah|Qur['’]?an|Ramayana|Talmud|Torah|Vedas"
)
# Words for those whom APA 7 (5.7) names with a capital: « Black women », where « black holes » have none.
PEOPLE = """
    adolescents|adults|america|american|americans|boys|britain|british|children|communities|community|cultures?|europe|
    european|families|feminis[mt]s?|folk|girls|history|identit(?:y|ies)|lives|masculinity|men|middle class|mothers|
    fathers|parents|people|peoples|populations?|students|studies|supremac(?:y|ist|ists)|teachers|voters|women|workers|youth
"""
NATIONS = (
    rf"(?:Black|Indigenous|White)(?= (?i:{PEOPLE.strip().replace(chr(10) + '    ', '')})\b)|Blacks|(?<!Egg )Whites"
)
# Programs whose names are words, beside what tells of programs: « Learning Spark », « programming in Go ».
PROGRAMS = "Beam|Flask|Flink|Go|Hive|Pig|React|Ruby|Rust|Scratch|Spark|Storm|Swift"
# « The Power of Ruby », « in Ruby and Rust », « Python and Swift »: at the end of a title, or beside another language.
LANGUAGES = "C\\+\\+|Clojure|Erlang|Fortran|Haskell|Java|JavaScript|Kotlin|PHP|Perl|Python|Ruby|Rust|Scala|Swift"
SPOKEN_CODE = (
    rf"(?:(?<= in )|(?<= with )|(?<= using )|(?<= of (?=Ruby)))(?:Ruby|Rust|Swift)"
    rf"(?=$|[:,]? (?:and|or) (?:{LANGUAGES})\b)|"
    rf"(?:{'|'.join(f'(?<={name} and )' for name in LANGUAGES.split('|'))})(?:Ruby|Rust|Swift)"
)
CODED = (
    rf"{SPOKEN_CODE}|"
    rf"(?:(?<=Apache )|(?<=Learning )|(?<=Mastering )|(?<=Effective )|(?<=programming in )|(?<=Programming in )|"
    rf"(?<=Programming )|(?<=Programs in )|(?<=programs in ))(?:{PROGRAMS})|(?:{PROGRAMS})(?= [Pp]rogram(?:ming|s)?\b)|"
    r"(?:(?<=[Gg]ame of )|(?<=[Cc]omputer )|(?<=[Aa]ided )|(?<=[Pp]laying ))Go(?!-)|"
    r"Markdown(?= (?i:documents?|editors?|files?|format|language|notes?|parsers?|syntax|tables?)\b)|"
    r"Chromium(?= (?:[Bb]rowser|[Dd]eveloper|OS|[Pp]roject)s?\b)|"
    r"Earth(?=['’]s\b| (?:[Ee]ngine|[Oo]bserv(?:ation|ations|ing)|[Oo]rbit(?:ing|s)?|[Ss]ciences?|[Ss]ystems?)\b)"
)
# Of languages, the age of each: « Old Norse », « Middle High German ». « Ancient » and its like are so of a language
# alone: « the verb in Ancient Greek », but « ancient Greek pottery ».
OLD_LANGUAGES = (
    "Akkadian|Arabic|Aramaic|Armenian|Avestan|Babylonian|Bengali|Breton|Bulgarian|Castilian|Catalan|Chinese|"
    "Church Slavonic|Cornish|Czech|Danish|Dutch|East Slavic|Egyptian|English|French|Frisian|Frankish|Galician|Georgian|"
    "German|Greek|Gujarati|Hebrew|High German|Hindi|Hungarian|Icelandic|Indic|Iranian|Irish|Italian|Japanese|Javanese|"
    "Kannada|Khmer|Korean|Latin|Low Franconian|Low German|Malay|Norse|Norwegian|Occitan|Persian|Polish|Portuguese|"
    "Proven[cç]al|Prussian|Romanian|Russian|Saxon|Scots|Slavonic|Spanish|Swedish|Tamil|Telugu|Tibetan|Tupi|Turkic|"
    "Turkish|Uyghur|Vietnamese|Welsh"
)
OF_LANGUAGE = (
    r"(?=$|[:;,.?!)]| (?:as|at|by|during|for|from|in|into|since|through|to|with)\b|"
    r" (?i:clauses?|corpora|corpus|dialects?|dictionary|grammar|language|lexicon|morphology|phonology|phrases?|prose|"
    r"sentences?|syntax|translations?|verbs?|vocabulary)\b)"
)
LANGUAGES_NAMED = (
    rf"(?:Old|Middle) (?:{OLD_LANGUAGES})|Early Modern English|Modern Standard Arabic|Vulgar Latin|"
    rf"(?:Ancient|Biblical|Classical|Late|Medieval|Mediaeval|Modern) (?:{OLD_LANGUAGES}){OF_LANGUAGE}"
)
# Of places that common words make: « the Sandwich Islands », « Easter Island », « the Gold Coast ».
PLACES_NAMED = (
    "(?:Admiralty|Andaman|Bay|Canary|Channel|Cook|Friendly|Leeward|Line|Marshall|Northern|Pearl|Sandwich|Scilly|Society|"
    "Solomon|Spice|Virgin|Western|Windward) Islands|"
    "(?:Ascension|Block|Christmas|Easter|Ellis|Long|Prince Edward|Rhode|Robben) Island|"
    "(?:Barbary|Gold|Ivory|Skeleton|Slave) Coast|(?:Bristol|English) Channel|Persian Gulf"
)
# Of one body of a nation: « the National Institute of Standards and Technology », not « a national center for rivers ».
BODIES = (
    r"(?<!\b[Aa] )(?<!\bAny )(?<!\bany )National (?:Academy|Agency|Archives|Bureau|Cent(?:er|re)|Council|Foundation|"
    r"Institutes?|Laboratory|Library|Museum|Observatory|Office) (?:of|for|on) (?:the )?"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? (?:and|&) [A-Z][a-z]+(?: [A-Z][a-z]+)?)?"
)
# Of congresses that are counted, in the titles of their proceedings: « 17th International Conference on Rivers ».
CONGRESSES = (
    r"(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|(?:19|20)\d\d) "
    r"(?:(?:Annual|European|IEEE|IFIP|International|World|ACM|Asian?|[A-Z]{3,})(?:[ /-]|/\w+ )(?:[A-Z][\w/&-]+ ){0,3}?)"
    r"(?:Colloquium|Conference|Congress|Symposium|Workshop)(?: (?:on|of|for|in) [^,:;.?!()]+)?|"
    r"Joint European Conferences? on [^,:;.?!()]+"  # « Held as Part of the Joint European Conferences on … »
)
# « Chinese and Western values », which nations show to be of the West; « western Chinese rivers » are none.
PEOPLES = "|".join(
    name.strip().title() for name in NATIONAL.split("|") if re.search(r"(?:an|ese|ish|ch)$", name.strip())
)
WESTERN = (
    rf"(?:{PEOPLES}) (?:and|or|versus|vs\.?) (?:Eastern|Western)(?! (?:[A-Z][a-z]+ )?(?:{PEOPLES}))|"
    rf"(?:Eastern|Western) (?:and|or|versus|vs\.?) (?:{PEOPLES})"
)
PARTIES = r"Democrats?|Republicans|(?:(?<= a )|(?<=\bA ))Republican"  # a republican government is none
# « GNU Radio », « the GNU Compiler Collection »: no half of a name.
GNU = (
    r"GNU (?:[A-Z][a-z]+ ){1,3}(?:Collection|Kit|Library|Program)(?!s)|"
    r"GNU (?!(?:Licen[cs]es?|Programs?|Projects?|Software|Systems?|Tools?)\b)[A-Z][a-z]+"
)
# « How to Install Asterisk on Ubuntu »: a program, by the system that has it.
INSTALLED = (
    r"(?:(?<=[Ii]nstall )|(?<=[Ii]nstalling )|(?<=[Cc]onfigure )|(?<=[Cc]onfiguring )|(?<=[Dd]eploy ))"
    r"[A-Z][a-z]+(?= (?:on|in) (?:AlmaLinux|CentOS|Debian|Docker|Fedora|Kubernetes|Linux|macOS|RHEL|Raspberry|Rocky|"
    r"Ubuntu|Windows)\b)"
)
# Parts of the number of a report or of a standard: « NIST SP 800-114 Rev. 1 ».
REVISION = r"(?<=[\d}] )(?:Add|Amd|Cor|Rev)\.[ ~\u00a0]?\d+"
NAMED = re.compile(
    rf"\b(?:{CONGRESSES}|{LANGUAGES_NAMED}|{PHRASE}|{PLACES_NAMED}|{BODIES}|{NATIONS}|{PARTIES}|{WESTERN}|{CODED}|{GNU}|"
    rf"{INSTALLED}|{REVISION}|{SCRIPTURES})(?!\w)"
)
BRACES = str.maketrans("", "", "{}")
SHOUTED = re.compile(rf"\b(?:{PHRASE}|{EVENT}|{INSTRUMENTS}|{SCRIPTURES})\b", re.IGNORECASE)


def named_in(title: str) -> list[tuple[int, int]]:
    """Where a title has such names, whose words braces may hold one by one: « {{Chatbot}} Arena »."""
    if "{" not in title:
        return _spans(title)
    places = [place for place, sign in enumerate(title) if sign not in "{}"]
    held = [(places[start], places[end - 1] + 1) for start, end in _spans(title.translate(BRACES))]
    return [*held, *_spans(title)]


def _spans(title: str) -> list[tuple[int, int]]:
    named = [found.span() for names in (NAMED, EVENTS) for found in names.finditer(title)]
    return [
        *named,
        *tests_in(title),
        *storms_in(title),
        *bodies_in(title),
        *spelt_in(title),
        *species_in(title),
        *_known(title),
    ]


def _known(title: str) -> list[tuple[int, int]]:
    return [*instruments_in(title), *methods_in(title), *pairs_in(title), *times_in(title)]
