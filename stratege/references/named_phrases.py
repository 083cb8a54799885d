"""Names of several words in English titles, which keep their capitals: `NAMED.search("The Cold War")` finds one."""

from __future__ import annotations

import re

PHRASES = """
    Amazon Mechanical Turk|Amazon Web Services|American Civil War|American Revolution|Apache Spark|Arab League|
    Arab Spring|Arctic Ocean|Arts and Crafts|Atlantic Ocean|Baltic Sea|Berlin Wall|Big Bang Theory|Bill of Rights|
    Black Death|Black Lives Matter|Black Panther Party|Black Panthers|Black Sea|British Museum|Bronze Age|
    Cancer Genome Atlas|Catholic Church|Church of England|Civil Rights Act|Clean Air Act|Clean Water Act|Cold War|
    Communist Party|Conservative Party|Council of Europe|Creative Commons|Dark Ages|Dead Sea|
    Declaration of Independence|Democratic Party|Dust Bowl|Endangered Species Act|English Civil War|
    European Central Bank|European Commission|European Court of Human Rights|European Court of Justice|
    European Economic Community|European Parliament|European Union|Far East|Federal Reserve|Fifth Assessment Report|
    First World War|Food and Agriculture Organization|Food and Drug Administration|Fourth Assessment Report|
    Freedom of Information Act|French Revolution|GNU Octave|Gene Ontology|Gilded Age|Global Burden of Disease|
    Global South|Google Earth|Google Maps|Google Scholar|Google Trends|Great Barrier Reef|Great Britain|
    Great Depression|Great Lakes|Great Plains|Great Recession|Great War|Gulf Stream|Gulf War|Hall effect|High Court|
    Hong Kong|House of Commons|House of Lords|Hubble Space Telescope|Human Brain Project|Human Genome Project|Ice Age|
    Indian Ocean|Industrial Revolution|Intergovernmental Panel on Climate Change|International Court of Justice|
    International Criminal Court|International Labour Organization|International Monetary Fund|
    International Space Station|Internet Archive|Iron Age|Iron Curtain|Ivory Coast|Ivy League|
    James Webb Space Telescope|Jim Crow|Korean War|Labour Party|Large Hadron Collider|Latin America|League of Nations|
    Lecture Notes in (?:Artificial Intelligence|Computer Science)|Liberal Party|Library of Congress|Little Ice Age|
    Mechanical Turk|Microsoft Access|Microsoft Office|Microsoft Teams|Microsoft Windows|Microsoft Word|Middle Ages|
    Middle East|Middle English|Milky Way|Millennium Development Goals?|Museum of Modern Art Film Library|
    Museum of Modern Art|Museum of Natural History|Muslim Brotherhood|National Academy of Sciences|National Gallery|
    National Health Service|National Institutes? of Health|National Science Foundation|Native Americans?|Nazi Party|
    New Deal|New Testament|New World|New York|New Zealand|Nobel Prizes?|North Sea|Old English|Old Testament|
    Olympic Games|Open University|Ottoman Empire|Pacific Islands?|Pacific Northwest|Pacific Ocean|Paris Agreement|
    Patriot Act|Power BI|Premier League|Protein Data Bank|Raspberry Pi|Red Cross|Red Sea|Republican Party|
    Roman Empire|Royal Navy|Royal Society|Russian Revolution|Second Life|Second World War|Security Council|
    Semantic Web|Silicon Valley|Silk Road|Sixth Assessment Report|Socialist Party|Soviet Union|Spanish Civil War|
    Stack Overflow|Star Trek|Star Wars|Stone Age|Sub-Saharan|Supreme Court|Sustainable Development Goals?|Tea Party|
    Texas Instruments|Treaty of Versailles|United Kingdom|United Nations|United States|
    Universal Declaration of Human Rights|Vietnam War|Visual Studio Code|Visual Studio|Wall Street|Warsaw Pact|
    Web [0-9.]+|Web of Science|White House|Working Group I{1,3}|World Bank|World Cup|World Economic Forum|
    World Health Organization|World Trade Organization|World Values Survey|World War I{1,2}|World War|World Wide Web
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
NAMED = re.compile(rf"\b(?:{PHRASE}|{NATIONS})\b")
SHOUTED = re.compile(rf"\b(?:{PHRASE})\b", re.IGNORECASE)
