"""TeX in fields: `decode` makes words of it, by `tables`, `maths`, `formulas`, `units` and `small_capitals`.

`chemistry` sets the figures of formulas, `leftovers` mends what programs left, `outside_braces` cuts what braces do
not hold, `addresses` finds addresses, `ads_journals` macros of journals.
"""
