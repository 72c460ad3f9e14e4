"""Owners' names become classes of owners, without keeping the names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from ..tables import read_table
from .owner_names import fold, names_of

UNKNOWN, PRIVATE = "unknown", "private"
PERSON_CONFIDENCE = 0.85

_PARTICLES = r"(?:(?:von|vom|zu|zur|van|de|der|den|di|da|la|le|el|al|bin|ibn|zum)\s+)*"
_NAME = r"[^\W\d_][^\W\d_'’]*(?:-[^\W\d_]+)?"
_TITLES = r"(?:(?:dr|prof|dipl|ing|med|jur|rer|nat)\.?\s*-?)*"
# "Nachname, Vorname" with up to three given names, perhaps with a date of birth behind it.
_PERSON = re.compile(
    rf"^{_PARTICLES}{_NAME}(?:\s{_NAME})?,\s*{_TITLES}{_NAME}(?:[ -][^\W\d_][\w.]*){{0,3}}(?:\s*,?\s*(?:geb\.?|\*).*)?$"
)
_LEGAL_WORDS = re.compile(
    r"\b(gmbh|mbh|ag|se|kg|kgaa|ohg|gbr|ug|e\.?\s?g\.?|e\.?\s?v\.?|ltd|limited|llc|plc|inc|s\.?a\.?|b\.?v\.?|\w*amt|"
    r"\w*verwaltung|\w*stiftung|\w*verband|\w*gesellschaft|\w*gemeinde|\w*abteilung|\w*betrieb)\b"
)


def classify(
    names: Sequence[str], rules: str | Path | None = None, legal_forms: str | Path | None = None
) -> pd.DataFrame:
    """Class, legal form and confidence of owners by their free-text names, German or English.

    Returns a row a name with ``owner_class`` (one of those of the design: municipality … private, unknown),
    ``legal_form`` (gmbh, ag_se, eg, ev, natural_person … or "" where the name tells none) and ``owner_confidence``
    (0–1). A name no rule knows is "unknown" with confidence 0, rather than a guess. ``rules`` and ``legal_forms``
    replace the tables ``owner_rules`` and ``legal_forms``. Class and form stand apart: a co-operative bank is
    ``finance`` with the form ``eg``.
    """
    given = names_of(names)
    distinct = pd.Series(given.unique(), dtype=object)
    found = _classify_distinct(distinct, read_table("owner_rules", rules), read_table("legal_forms", legal_forms))
    return found.set_axis(distinct).loc[given].reset_index(drop=True)


def _classify_distinct(names: pd.Series, rules: pd.DataFrame, forms: pd.DataFrame) -> pd.DataFrame:
    folded = names.map(fold)
    person = folded.map(_is_person)
    owner_class = pd.Series(UNKNOWN, index=names.index, dtype=object).mask(person, PRIVATE)
    confidence = pd.Series(0.0, index=names.index).mask(person, PERSON_CONFIDENCE)
    legal_form = pd.Series("", index=names.index, dtype=object).mask(person, "natural_person")

    undecided = ~person & (folded != "")
    for rule in rules.itertuples():
        hit = undecided & _matches(folded, rule.pattern)
        owner_class[hit], confidence[hit] = rule.owner_class, float(rule.confidence)
        undecided &= ~hit
    without_form = ~person
    for form in forms.itertuples():
        hit = without_form & _matches(folded, form.pattern)
        legal_form[hit] = form.legal_form
        without_form &= ~hit
    legal_form[(owner_class == PRIVATE) & (legal_form == "")] = "natural_person"
    return pd.DataFrame({"owner_class": owner_class, "legal_form": legal_form, "owner_confidence": confidence})


def _matches(folded: pd.Series, pattern: str) -> np.ndarray:
    compiled = re.compile(pattern)
    return np.fromiter((compiled.search(name) is not None for name in folded), dtype=bool, count=len(folded))


def _is_person(folded: str) -> bool:
    return _PERSON.match(folded) is not None and _LEGAL_WORDS.search(folded) is None
