"""The words of languages: `english`, `french`, `spanish` know the common ones, `lexicon` their forms.

`given_names` has first names, `languages` tells the language of a title, `lost_accents` gives capitals the accents that
they lack. The lists beside them are made by docs/words.py.
"""
