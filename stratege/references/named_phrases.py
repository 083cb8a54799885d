"""Names of several words in English titles, which keep their capitals: `NAMED.search("The Cold War")` finds one."""

from __future__ import annotations

import re

PHRASES = """
    Amazon Mechanical Turk|Amazon Web Services|American Civil War|American Community Survey|
    American National Election Stud(?:ies|y)|American Revolution|Apache Spark|Arab League|Arab Spring|Arctic Ocean|
    Arts and Crafts|Atlantic Ocean|Baltic Sea|Behavioral Risk Factor Surveillance System|Belt and Road Initiative|
    Berlin Wall|Big Bang Theory|Bill of Rights|Black Death|Black Lives Matter|Black Panther Party|Black Panthers|
    Black Sea|British Museum|Bronze Age|Cancer Genome Atlas|Catholic Church|
    Challenger(?= (?:Accident|Disaster|Explosion|Launch))|Church of England|Civil Rights Act|
    Claude Code|Clean Air Act|Clean Water Act|Cold War|Communist Party|Conservative Party|
    Consolidated Standards of Reporting Trials|Consumer Expenditure Survey|Council of Europe|Creative Commons|
    Cultural Revolution|Current Population Survey|Dark Ages|Dead Sea|Declaration of Independence|Democratic Party|
    Department of (?:Agriculture|Commerce|Defen[cs]e|Education|Energy|Homeland Security|Justice|Veterans Affairs)|
    Docker (?:Compose|Desktop|Hub|Swarm)|Dust Bowl|Endangered Species Act|English Civil War|
    Environmental Protection Agency|European Central Bank|European Commission|European Court of Human Rights|
    European Court of Justice|European Economic Community|European Parliament|European Social Survey|European Union|
    Far East|Federal Reserve|Fifth Assessment Report|First World War|(?<=th )Five-Year Plan|
    Food and Agriculture Organization|Food and Drug Administration|Fourth Assessment Report|
    Freedom of Information Act|French Revolution|Gene Ontology|General Data Protection Regulation|
    General Social Survey|Geological Survey|Gilded Age|
    Global Burden of Disease|Global South|GNU Octave|Google (?:Cloud|Earth Engine|Earth|Maps|Quantum AI|Scholar|Trends)|
    Great Barrier Reef|Great Britain|Great Depression|Great Lakes|Great Leap Forward|Great Plains|
    Great Recession|Great War|Gulf Stream|Gulf War|Hall effect|High Court|Hong Kong|House of Commons|House of Lords|
    Hubble Space Telescope|Human Brain Project|Human Development Report|Human Genome Project|Ice Age|Indian Ocean|
    Industrial Revolution|Intergovernmental Panel on Climate Change|International Court of Justice|
    International Criminal Court|International Labour Organization|International Monetary Fund|
    International Space Station|Internet Archive|Iron Age|Iron Curtain|IUCN Red List of Threatened Species|
    IUCN Red List|Ivory Coast|Ivy League|James Webb Space Telescope|Jim Crow|Korean War|Kyoto Protocol|Labour Party|
    Large Hadron Collider|Latin America|League of Nations|
    Lecture Notes in (?:Artificial Intelligence|Computer Science)|Liberal Party|Library of Congress|Little Ice Age|
    Martha['’]s Vineyard|Mechanical Turk|Microsoft Access|Microsoft Office|Microsoft Teams|Microsoft Windows|
    Microsoft Word|Middle Ages|Middle East|Middle English|Milky Way|Millennium Development Goals?|Montreal Protocol|
    Museum of Modern Art Film Library|Museum of Modern Art|Museum of Natural History|Muslim Brotherhood|
    National Academy of Sciences|National Gallery|National Health and Nutrition Examination Survey|
    National Health Service|National Institutes? of Health|National Science Foundation|Native Americans?|Nazi Party|
    New Deal|New Testament|New World|New York|New Zealand|Nobel Prizes?|North Sea|Old English|Old Testament|
    Olympic Games|Open University|Ottoman Empire|Pac-Man|Pacific Islands?|Pacific Northwest|Pacific Ocean|
    Panel Study of Income Dynamics|Paris Agreement|Patriot Act|People['’]s Republic of China|Power BI|Premier League|
    Protein Data Bank|Raspberry Pi|React Native|Red Cross|Red Sea|Republican Party|Roman Empire|Royal Navy|
    Royal Society|Ruby on Rails|Russian Revolution|Second Life|Second World War|Security Council|Semantic Web|
    Silicon Valley|Silk Road|Sixth Assessment Report|Socialist Party|Soviet Union|Spanish Civil War|Stable Diffusion|
    Stack Overflow|Star Trek|Star Wars|Stone Age|Strengthening the Reporting of Observational Studies in Epidemiology|
    Sub-Saharan|Supreme Court|Sustainable Development Goals?|Swin Transformer|Tea Party|Texas Instruments|
    Treaty of Versailles|United Kingdom|United Nations|United States|Universal Declaration of Human Rights|
    Vietnam War|Visual Studio Code|Visual Studio|Wall Street|Warsaw Pact|Web [0-9.]+|Web of Science|White House|
    Working Group I{1,3}|World Bank|World Cup|World Development Report|World Economic Forum|World Health Organization|
    World Trade Organization|World Values Survey|World War I{1,2}|World War|World Wide Web
"""
PHRASE = PHRASES.replace("\n    ", "").strip()
# Words for those whom APA 7 (5.7) names with a capital: « Black women », where « black holes » have none.
PEOPLE = """
    adolescents|adults|america|american|americans|boys|britain|british|children|communities|community|cultures?|europe|
    european|families|feminis[mt]s?|girls|history|identit(?:y|ies)|lives|masculinity|men|middle class|mothers|fathers|
    parents|people|peoples|populations?|students|studies|supremac(?:y|ist|ists)|teachers|voters|women|workers|youth
"""
NATIONS = (
    rf"(?:Black|Indigenous|White)(?= (?i:{PEOPLE.strip().replace(chr(10) + '    ', '')})\b)|Blacks|(?<!Egg )Whites"
)
# Programs whose names are words, beside what tells of programs: « Learning Spark », « programming in Go ».
PROGRAMS = "Beam|Flask|Flink|Go|Hive|Pig|React|Ruby|Rust|Scratch|Spark|Storm|Swift"
CODED = (
    rf"(?:(?<=Apache )|(?<=Learning )|(?<=Mastering )|(?<=Effective )|(?<=programming in )|(?<=Programming in )|"
    rf"(?<=Programming )|(?<=Programs in )|(?<=programs in ))(?:{PROGRAMS})|(?:{PROGRAMS})(?= [Pp]rogram(?:ming|s)?\b)|"
    r"(?:(?<=[Gg]ame of )|(?<=[Cc]omputer )|(?<=[Aa]ided )|(?<=[Pp]laying ))Go(?!-)|"
    r"Chromium(?= (?:[Bb]rowser|[Dd]eveloper|OS|[Pp]roject)s?\b)|"
    r"Earth(?=['’]s\b| (?:[Ee]ngine|[Oo]bserv(?:ation|ations|ing)|[Oo]rbit(?:ing|s)?|[Ss]ciences?|[Ss]ystems?)\b)"
)
PARTIES = r"Democrats?|Republicans|(?:(?<= a )|(?<=\bA ))Republican"  # a republican government is none
NAMED = re.compile(rf"\b(?:{PHRASE}|{NATIONS}|{PARTIES}|{CODED})\b")
SHOUTED = re.compile(rf"\b(?:{PHRASE})\b", re.IGNORECASE)
