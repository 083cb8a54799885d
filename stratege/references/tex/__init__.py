"""TeX in fields: `decode` makes words of it, by `tables`, `units` and `small_capitals`, past `leftovers` of programs.

`outside_braces` cuts what braces do not hold, `addresses` finds addresses, `ads_journals` macros of journals.
"""
