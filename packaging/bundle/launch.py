"""Starts the bundled app, or in its place the process that cuts words.

A bundle's executable is no Python: where a checkout runs `python -m reader.suggest.jieba_child`,
the bundle starts itself again with one word that no user types.
"""

import sys

from reader.__main__ import main
from reader.suggest.words import FROZEN_CHILD

if sys.argv[1:] == [FROZEN_CHILD]:
    # Only here: jieba and its dictionary do not belong into the window.
    from reader.suggest.jieba_child import main as cut_words

    cut_words()
else:
    sys.exit(main())
