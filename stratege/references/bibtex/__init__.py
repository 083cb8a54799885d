"""BibTeX and BibLaTeX: `entries` finds entries, as `raw` holds them; `fields` and `slips` put theirs in order.

`read` makes items of them, that `converter` has pandoc convert. Of an entry, `names`, `titles`, `dates`, `numbers`,
`series`, `addresses`, `manners` and `hosts` read what their fields say, `kinds` what it is, `held_compounds` which
braces hold no name, `held_letters` which hold one, `package_titles` what packages of R are called, `mojibake`
what was written, `escaped_accents` which accents, `quoted_hosts` the journal that a title ends with, `glued_societies`
where one ends, `told_series` the series after a book; `write` makes one of an item.
"""
