"""Many reports from one: `stratege batch offre clients.csv` makes one of each row of a table, named and checked first.

In order: `table` (the rows, with their places), `tasks` (rows checked, named by `names`), `making` (a process for each,
from one that is warm), `records` (what is made already), `results` (what came of each, as text, JSON and CSV).
"""
