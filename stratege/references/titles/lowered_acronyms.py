"""Acronyms that Google Scholar lowers in names of congresses: « the 22nd acm sigkdd international conference ».

`with_acronyms(host)` gives them their capitals, « the 22nd ACM SIGKDD international conference ».
"""

from __future__ import annotations

import re

# Societies of engineers, their groups and congresses; none is a word.
NAMES = """
    AAAI ACM ASME CVF CVPR EACL ECCV EMNLP EUSIPCO ICASSP ICCV ICLR ICML ICRA IEEE IFIP IJCAI IJCNN IROS NAACL NeurIPS
    RSJ SIGACT SIGCHI SIGCOMM SIGGRAPH SIGIR SIGKDD SIGMETRICS SIGMOD SIGOPS SIGPLAN SIGSOFT SPIE USENIX
"""
KNOWN = {name.lower(): name for name in NAMES.split()}
LOWERED = re.compile(
    rf"(?<![\w.@-])(?:{'|'.join(f'[{name[0]}{name[0].upper()}]{name[1:]}' for name in KNOWN)})(?![\w.@])"
)


def with_acronyms(host: str) -> str:
    """The name of what holds a paper with the capitals of societies: « ieee/cvf » is « IEEE/CVF »."""
    return LOWERED.sub(lambda word: KNOWN[word[0].lower()], host)
