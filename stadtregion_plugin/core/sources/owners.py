"""Owners' names become classes of owners, without keeping the names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from ..progress import Progress, each, unobserved
from ..tables import read_table
from .owner_names import decoded, fold, names_of

UNKNOWN, PRIVATE, FOREIGN, COMPANY = "unknown", "private", "foreign", "company"
PERSON_CONFIDENCE = 0.85
CHUNK = 10_000  # names classified between two reports of progress

_PARTICLES = (
    r"(?:(?:von|vom|zu|zur|zum|und|van|de|der|den|di|da|la|le|el|al|bin|ibn|graf|graefin|freiherr|freifrau|baron|baronin|"
    r"fuerst|fuerstin|prinz|prinzessin|herzog|herzogin|ritter)\s+)*"
)
_NAME = r"[^\W\d_][^\W\d_'.]*(?:['-][^\W\d_]+)*"
_TITLES = r"(?:(?:dr|prof|dipl|ing|med|jur|rer|nat|h|c)\.?\s*-?)*"
_GIVEN = rf"{_TITLES}{_NAME}(?:[ -][^\W\d_][\w.]*){{0,3}}"
_AND = r"\s*(?:\bund|\bu\.|&|\band)\s+(?:ehefrau\s+|ehemann\s+|gatte\s+|gattin\s+)?"
_SURNAME = rf"{_PARTICLES}{_NAME}(?:\s{_NAME})?"
_TAIL = r"(?:\s*,?\s*(?:geb\b|\*|jun\b|sen\b|jr\b|sr\b|dipl\b|dr\b|witwe\b).*)?"
# "Nachname, Vorname" with up to four given names, perhaps two persons, perhaps a date of birth or a title behind it.
_PERSON = re.compile(rf"^{_SURNAME},\s*{_GIVEN}(?:{_AND}(?:{_SURNAME},\s*)?{_GIVEN})?{_TAIL}$")
_ADDRESSED = re.compile(
    r"^((ungeteilte )?erbengemeinschaft|erben (des|der|von|nach)|eheleute|ehegatten|geschwister|familie|herrn?|frau|"
    r"mr|mrs|ms|miss)\b\.? \w"
)
_LEGAL_WORDS = re.compile(
    r"\b(gmbh|mbh|ag|se|kg|kgaa|ohg|gbr|ug|e\.?\s?g\.?|e\.?\s?v\.?|e\.?\s?k\.?|ltd|limited|llc|llp|plc|inc|corp|s\.?a\.?|"
    r"b\.?v\.?|\w+amt|\w*verwaltung|\w+stiftung|\w*verband|\w*gesellschaft|\w+gemeinde|\w*abteilung|\w*betrieb|"
    r"partners|associates|sons|soehne|brothers|company|trust|trustees?|group|council|university|college)\b"
)
# "Stadt" alone may be a surname, "Stadt Fellbach" is none.
_INSTITUTION = re.compile(
    r"^(?:\w*stadt|\w*gemeinde|markt|land|land-?kreis|kreis|freistaat|kanton|kloster|pfarrei|\w*stiftung|universitaet|"
    r"hochschule|bank|town|city|county) \w"
)
# Public bodies as registers sort them: "Waiblingen, Stadt".
_INVERTED = re.compile(
    r"^([^,]+),\s*((?:landeshaupt|universitaets|grosse kreis|hanse|bundes)?stadt|[\w-]*gemeinde|markt|"
    r"land(?:kreis)?|kreis|freistaat|kanton|(?:city|town|county|borough) of)$"
)
_BETWEEN_OWNERS = re.compile(r"\s*[;\n]\s*")
_SHARE = re.compile(r"\s*(?:\(\s*(?:zu )?\d+\s*/\s*\d+\s*\)|\bzu \d+\s*/\s*\d+|\d+\s*/\s*\d+ anteil)")


def classify(
    names: Sequence[str],
    rules: str | Path | None = None,
    legal_forms: str | Path | None = None,
    home: str = "de",
    progress: Progress = unobserved,
) -> pd.DataFrame:
    """Class, legal form and confidence of owners by their free-text names, German or English.

    Returns a row a name with ``owner_class`` (one of those of the design: municipality … private, unknown),
    ``legal_form`` (gmbh, ag_se, eg, ev, natural_person … or "" where the name tells none) and ``owner_confidence``
    (0–1). A name no rule knows is "unknown" with confidence 0, rather than a guess. ``rules`` and ``legal_forms``
    replace the tables ``owner_rules`` and ``legal_forms``; a company of the country ``home`` (de, uk, us) is not
    foreign. Class and form stand apart: a co-operative bank is ``finance`` with the form ``eg``. Several owners in one
    name, apart by semicolons or lines, count as the first with the less confidence the less they agree.
    """
    given = names_of(names)
    distinct = pd.Series(given.unique(), dtype=object)
    patterns, forms = read_table("owner_rules", rules), read_table("legal_forms", legal_forms)
    chunks = [distinct[start : start + CHUNK] for start in range(0, max(len(distinct), 1), CHUNK)]
    found = pd.concat(
        _classify_owners(chunk.map(_owners_in).explode(), patterns, forms, home)
        for chunk in each(chunks, len(chunks), progress, every=1)
    )
    return found.set_axis(distinct).loc[given].reset_index(drop=True)


def _owners_in(name: str) -> list[str]:
    """The owners a name lists, folded and without their shares."""
    parts = (_SHARE.sub("", fold(part)).strip() for part in _BETWEEN_OWNERS.split(decoded(name)))
    return [_INVERTED.sub(r"\2 \1", part) for part in parts if part] or [""]


def _classify_owners(names: pd.Series, rules: pd.DataFrame, forms: pd.DataFrame, home: str) -> pd.DataFrame:
    """One row for each index of the folded ``names``, which may list several owners under one."""
    found = _classify_distinct(names, rules, forms)
    domestic = found["legal_form"].isin(forms.loc[forms["home"] == home, "legal_form"])
    found["owner_class"] = found["owner_class"].mask(domestic & (found["owner_class"] == FOREIGN), COMPANY)
    return _together(found)


def _together(found: pd.DataFrame) -> pd.DataFrame:
    """One row for all the owners that share an index."""
    if found.index.is_unique:
        return found
    first = found[~found.index.duplicated()]
    same = (found["owner_class"] == first["owner_class"].reindex(found.index)).groupby(level=0).mean()
    return first.assign(owner_confidence=first["owner_confidence"] * same)


def _classify_distinct(names: pd.Series, rules: pd.DataFrame, forms: pd.DataFrame) -> pd.DataFrame:
    """The same for ``names`` that are folded already."""
    person = names.map(_is_person).to_numpy(dtype=bool)
    owner_class = np.where(person, PRIVATE, UNKNOWN).astype(object)
    confidence = np.where(person, PERSON_CONFIDENCE, 0.0)
    legal_form = np.where(person, "natural_person", "").astype(object)

    undecided = ~person & (names != "").to_numpy()
    for rule in rules.itertuples():
        hit = undecided & _matches(names, rule.pattern)
        owner_class[hit], confidence[hit] = rule.owner_class, float(rule.confidence)
        undecided &= ~hit
    without_form = ~person
    for form in forms.itertuples():
        hit = without_form & _matches(names, form.pattern)
        legal_form[hit] = form.legal_form
        without_form &= ~hit
    legal_form[(owner_class == PRIVATE) & (legal_form == "")] = "natural_person"
    return pd.DataFrame(
        {"owner_class": owner_class, "legal_form": legal_form, "owner_confidence": confidence}, index=names.index
    )


def _matches(folded: pd.Series, pattern: str) -> np.ndarray:
    compiled = re.compile(pattern)
    return np.fromiter((compiled.search(name) is not None for name in folded), dtype=bool, count=len(folded))


def _is_person(folded: str) -> bool:
    named = _PERSON.match(folded) is not None or _ADDRESSED.match(folded) is not None
    return named and not _INSTITUTION.match(folded) and not _LEGAL_WORDS.search(folded)
