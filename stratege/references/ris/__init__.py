"""RIS and its like: `read` makes items of records, `nbib` of PubMed's; `refer` and `web_of_science` turn into RIS.

`dates`, `kinds`, `slips`, `databases` and `settled` are what programs write in their own ways; `write` makes a record.
"""
