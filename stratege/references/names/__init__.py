"""Who made a work: `people` puts the names of an item in order, step by step, each in a module of its own.

Before it, in BibTeX, `typed_names` and `braced_persons`, in RIS `ris_names` say which words are one name; `groups` and
`french_groups` tell a group from a person, `torn_groups`, `cut_by_and` and `taken_apart` put together what was torn.
"""
