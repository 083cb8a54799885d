"""Bodies, places and products that English titles name by common words: `bodies_in(title)` finds « Hugging Face ».

A body of a land keeps both its words, « Statistics Canada », and so does one that its acronym follows, « International
Skin Society (ISS) ».
"""

from __future__ import annotations

import re

from stratege.references.titles.named_events import named_by
from stratege.references.titles.spelt_systems import systems_in
from stratege.references.titles.title_places import STATES
from stratege.references.words.english import is_common

# « at Statistics Canada », « Public Health England »: offices that stand without an article before their land.
OFFICES = (
    r"Statistics (?:Austria|Belgium|Canada|Denmark|Estonia|Faroe Islands|Finland|Greenland|Iceland|Indonesia|Korea|"
    r"Lithuania|Netherlands|New Zealand|Norway|Portugal|Sierra Leone|South Africa|Sweden)|"
    r"(?:Agriculture and Agri-Food|Elections|Environment and Climate Change|Environment|Fisheries and Oceans|Genome|"
    r"Global Affairs|Health|Industry|Infrastructure|Library and Archives|Natural Resources|Parks|Public Safety|Sport|"
    r"Transport) Canada|(?:Health Education|Historic|Natural|Public Health|Skills for Care|Sport) England|"
    r"(?:Creative|Historic Environment|Historic|Marine|Public Health|Transport) Scotland|Public Health Wales|"
    r"(?:Geoscience|Food Standards|Infrastructure|Universities|Wine) Australia|"
    r"(?:Age|Arthritis Research|Cancer Research|Diabetes|Innovate|Universities) UK|Business (?:Finland|France|Sweden)"
)
# « the U. S. National Museum », which is one.
MUSEUMS = rf"(?:U\. ?S\.|US|United States|{STATES}) National (?:Archives|Gallery|Library|Museum)"
# « the Lutheran Church of Norway », but « a Lutheran church ».
CHURCHES = (
    r"(?<!\b[Aa] )(?<!\b[Aa]n )(?:Anglican|Armenian Apostolic|Coptic|Episcopal|Lutheran|Methodist|Moravian|"
    r"Presbyterian|Protestant|Reformed|(?:(?:Greek|Russian|Serbian|Ukrainian) )?Orthodox) "
    r"Church(?= (?:in|of) (?:the )?[A-Z])"
)
# « Toward a Democratic First Amendment », but « a second amendment to the directive ».
AMENDMENTS = (
    r"(?<!\b[Aa] )(?:First|Second|Third|Fourth|Fifth|Sixth|Eighth|Tenth|Thirteenth|Fourteenth|Fifteenth|Nineteenth) "
    r"Amendment(?! to\b)"
)
# « Members of Congress », « the U.S. Senate », but « the members of a congress of doctors ».
CHAMBERS = (
    r"(?:Acts? of|Members? of|Women in|Elections to) (?:Congress(?! of)|Parliament)|House of Representatives|"
    r"(?:U\. ?S\.|US) (?:Congress|Constitution|House(?: of Representatives)?(?! Prices?\b)|Senate|Supreme Court)|"
    r"Congressional (?:Budget Office|Record|Research Service)|(?:Agricultural|Economic) Research Service"
)
# « at the Linguistic Data Consortium »: where something is done, which has a name.
HOUSES = (
    r"(?:(?<=\b[Aa]t the )|(?<=\b[Bb]y the ))(?:[A-Z][a-z]+ ){2,4}(?:Consortium|Institute|Laboratory|Observatory)"
    r"(?! [A-Z][a-z])"
)
# « the First American Whist Congress », « the Third World Water Forum »; the matter of another is lowered after it.
CONGRESSES = (
    r"(?<=he )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) "
    rf"(?:International|National|World|{STATES})(?: [A-Z][a-z]+){{0,2}} (?:Congress|Forum)"
    r"(?! (?:for|in|of|on)\b| [A-Z])"
)
# Those that no land names, schools of thought, laws that are known by their names, and places.
KNOWN = (
    r"Affordable Care Act|American Board of Commissioners for Foreign Missions|"
    r"(?:Doctors|Engineers|Lawyers|Reporters) Without Borders|"
    r"Alexander the Great|Bay of Pigs|Bill (?:Clinton|Gates)|Black Forest|"
    r"Bretton Woods|Cape (?:Cod|Fear|Town|Verde)|Catherine the Great|Centers for Disease Control(?: and Prevention)?|"
    r"Central Park|Common Agricultural Policy|Cuban Missile Crisis|Deepwater Horizon|Emancipation Proclamation|"
    rf"Empire State Building|{AMENDMENTS}|{CHAMBERS}|Florida Keys|"
    r"Frankfurt School|GBIF Backbone Taxonomy|"
    r"Golden Gate(?: Bridge| Park)?|Grand Canyon|Gulf Coast|Gulf of (?:Mexico|Guinea|Maine)|"
    r"(?:Inner|Mainland Southeast|Maritime Southeast|Monsoon) Asia|"
    r"Hollywood Hills|Horn of Africa|Islamic Republic of [A-Z][a-z]+|Lord of the Rings|No Child Left Behind|"
    r"Peter the Great|Pride and Prejudice|Rocky Mountain(?: National Park|s|(?= [Ss]potted))|Roman Republic|"
    r"Salt Lake (?:City|County)|Sherman (?:Antitrust )?Act|Social Security Act|Standard Oil|Third Reich|"
    r"Three Gorges(?: Dam)?|Twin Cities|United Brethren|United Nations Framework Convention on Climate Change|"
    r"Vienna Circle|"
    rf"(?<=he )West Country|West Country(?= (?i:accents?|dialects?|pilgrims|tales)\b)|"
    rf"(?<=he )Yellow River|{CHURCHES}|{CONGRESSES}"
)
# The assistant, « Grounded Copilot »; not who sits beside a pilot, « Pilot and Copilot Communication ».
COPILOT = (
    r"(?<![Pp]ilot and )(?<![Pp]ilots and )Copilot(?!['\u2019]|"
    r"[^:]* (?i:aircraft|airlines?|aviation|cockpits?|flights?|pilots?)\b)"
)
PRODUCTS = (
    r"(?:Amazon|Bing|Facebook|GitHub|Google|Instagram|LinkedIn|Microsoft|OpenAI|Reddit|Spotify|Twitter|YouTube) "
    r"(?:[A-Z][a-z]+ ){1,3}API(?!s)|"
    r"AWS (?:Fargate|Glue|Lambda|SageMaker)|OpenID Connect|"
    r"Adobe (?:Acrobat|Flash|Illustrator)|Claude (?:Haiku|Opus|Sonnet)|(?<=: )Opus, Sonnet,? (?:and )?Haiku|"
    r"GitHub (?:Actions|Copilot|Pages)|Census(?= X-1[123])|"
    r"(?:Facebook|Google|Meta|Spotify) for (?:Developers|Education)|"
    rf"{COPILOT}|"
    r"Google (?:Analytics|Books|Classroom|Docs|Drive|Glass|Home|News|Sheets|Street View)|Hugging Face|"
    r"Microsoft (?:Azure|Copilot|Edge|Excel|Exchange|Outlook|Project|Surface)|Objective-C|Visual Basic|"
    r"JSON (?:Hyper-)?Schema|Google (?:App Engine|Cloud Platform|Compute Engine|Play|Workspace)|"
    r"Arduino (?:Due|Mega|Nano|Uno)|Beagle[Bb]one (?:Black|Blue|Green)|Jetson Nano|Raspberry Pi (?:Pico|Zero)|"
    r"(?:Chrome|Windows) OS|Windows (?:Phone|Server|Vista|XP|\d+(?:\.\d)?)"
)
# « Ubuntu Server 22.04 »: between the name of a program and its version, but not « Stata Version 14.1 ».
COUNTED = (
    r"(?:Build|Chapter|Edition|Figure|Issue|Level|Part|Protocol|Release|Revision|Section|Software|Standard|Table|Update|"
    r"Version|Volume)"
)
VERSIONED = re.compile(rf"(?P<name>\b[A-Z][A-Za-z]+) (?!{COUNTED}\b)[A-Z][a-z]+(?= \d+\.\d+\b)")
# « the American Psychological Association », not « an American Psychological Association ».
LEARNED = rf"(?:(?<=the )|(?<=The ))(?:{STATES}) (?:[A-Z][a-z]+ ){{1,3}}(?:Academy|Association)"
# « Handbook of the International Phonetic Association », not « the International Trade Union Movement ».
OF_NATIONS = (
    r"(?:(?<=the )|(?<=The ))International (?!(?:Civil|Credit|Labou?r|Trade) )(?:[A-Z][a-z]+ ){1,3}?"
    r"(?:Academy|Association|Committee|Federation|Organi[sz]ation|Society|Union)(?! [A-Z])"
)
# « the International Committee of Medical Journal Editors », « the American Association for the Advancement of … ».
OF_MATTERS = (
    rf"(?:(?<=the )|(?<=The ))(?:European|International|National|{STATES}) "
    r"(?:(?:Association|Committee|Council|Federation|Institute) (?:for|of|on) (?:the )?|(?:Society|Union) (?:for|of) )"
    r"[A-Z][\w-]+(?: (?:of|and) [A-Z][\w-]+| [A-Z][\w-]+){0,4}"
)
NAMED = re.compile(rf"\b(?:{LEARNED}|{OF_NATIONS}|{OF_MATTERS}|{OFFICES}|{MUSEUMS}|{HOUSES}|{KNOWN}|{PRODUCTS})(?!\w)")
HEADS = (
    r"(?:Academy|Act|Agency|Alliance|Association|Authority|Bureau|Centre|Center|Collaboration|Commission|Committee|"
    r"Consortium|Council|Database|Dataset|Federation|Foundation|Fund|Initiative|Institute|Organi[sz]ation|Partnership|Programme|Program|"
    r"Service|Society|Survey|Task Force|Union)"
)
WIDE = rf"(?:African|American|Asian|European|Inter-American|International|National|Royal|World|{STATES})"
PART = r"[A-Z][\w'’&/-]*"
# « the Air Rivers Agency (ARA) », « International Society for Rivers (ISR) ».
SPELT = re.compile(
    rf"(?:\b[Tt]he (?=[A-Z])|\b(?={WIDE} ))"
    rf"(?P<name>{PART}(?: (?:{PART}|and|for|in|of|on|the|to|&)){{1,10}}?)"
    r"(?= \((?P<acronym>[A-Z][A-Za-z-]*[A-Z](?:lus)?)\))"  # « NHDPlus »
)
# « Memorandum 42, Statistical Research Group »: the body of which it is.
LAST = re.compile(
    r"(?<=[\w.], )(?:Department of [A-Z][a-z]+|(?:[A-Z][a-z]+ ){1,3}(?:Institute|Laboratory|Research Group))$"
)
HEAD = re.compile(rf"\b{HEADS}\b")


def bodies_in(title: str) -> list[tuple[int, int]]:
    """Where a title names bodies: those of a land, and those whose initials an acronym gives after them."""
    spelt = (found for found in SPELT.finditer(title) if HEAD.search(found["name"]))
    programs = (found for found in VERSIONED.finditer(title) if not is_common(found["name"]))
    found = [one.span() for one in (*NAMED.finditer(title), *LAST.finditer(title), *programs)]
    return [*found, *systems_in(title), *filter(None, map(named_by, spelt))]
