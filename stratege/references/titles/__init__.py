"""Titles as APA has them: `title_case` puts one in the case of its language, `sentence_case` an English one.

`latin_case` has the few words of Latin titles. `numbered` and `spelt_systems` tell parts of laws and systems,
« Article 370 », « Scaled Agile Framework »; `counted_meetings` parts a volume of proceedings from its congress;
`two_words` tells English titles of two words, « Cox Rings ».

The names that keep their capitals are found by `title_names`, `title_places`, `named_phrases`, `named_persons`,
`named_bodies`, `named_events`, `named_methods`, `named_times`, `acts`, `acronyms` and `hyphened`; `evidence` and
`met_names` are what the file itself says of them.
`lowered_acronyms` gives congresses the capitals that Google Scholar lowers, `told_reports` parts series and numbers.
`openings`, `inner_openings` and `title_tails` are what stands before, in and after a title, `journals` what holds it,
`shouted_journals` its name in capitals.
"""
