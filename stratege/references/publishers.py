"""Publishers by their names: « Gallimard » is one, « Presses du lac » ends or begins as those of others do."""

from __future__ import annotations

# Those that Europe and America have most of, whose name is that of nothing else in the field of a publisher.
KNOWN = """
    Addison-Wesley|Armand Colin|Birkhäuser|Blackwell|Brepols|Brill|De Gruyter|Dunod|Edward Elgar|Elgar|Elsevier|Emerald|
    Eyrolles|Flammarion|Gallimard|Hachette|Hermann|IGI Global|John Wiley|Karthala|Kluwer|L'Harmattan|Lavoisier|Longman|
    Macmillan|McGraw-Hill|Minuit|Morgan Kaufmann|North-Holland|Norton|PUF|Palgrave|Pearson|Peeters|Penguin|Plon|Polity|
    ACM|Routledge|Seuil|Springer|Verso|Vrin|Vuibert|Wiley
"""
NAMES = frozenset(name.strip() for name in KNOWN.split("|"))
# What the names of others end with, or begin with: « Presses de France », « Hill », of « McGraw Hill ».
PARTS = """
    Academic|Associates|Books|Colin|Editions|Éditions|France|Harmattan|Hill|Murray|Press|Publications|Publishers|
    Publishing|Sage|Sons|Verlag
"""
WORDS = frozenset(word.strip() for word in PARTS.split("|"))
# The last words that only a publisher's name has.
ENDS = ("Press", "Publishers", "Publishing", "Verlag")
