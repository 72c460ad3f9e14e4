"""Owner classes by the words that other data sets have for them."""

from __future__ import annotations

import pandas as pd

from ..labels import OWNER_CLASSES
from ..tables import read_table


def known_owner_classes(classes: pd.Series) -> pd.Series:
    """``classes`` with our words in the place of those of the table ``owner_synonyms``; others as they stand."""
    synonyms = read_table("owner_synonyms").set_index("word")["owner_class"]
    ours = {**synonyms.to_dict(), **{name: name for name in OWNER_CLASSES}}
    return classes.map(lambda word: ours.get(str(word).strip().lower(), word), na_action="ignore").astype(object)
