"""Owners of a table of parcels: class, legal form, confidence and pseudonym by name, by code or by both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from ..errors import InputError
from ..progress import Progress, part, unobserved
from ..settings import settings
from ..text import Translate, english, text
from .owner_codes import CLASSIFIED, classify_codes, specific_codes, unlisted_codes
from .owner_keys import fresh_salt, owner_keys
from .owner_mapping import classify_mapped, read_owner_mapping
from .owner_names import names_of
from .owner_privacy import without_names
from .owners import PRIVATE, UNKNOWN, classify

FREE_TEXT, OWN_MAPPING = "free_text", "mapping"
HOMES = {"ccod": "uk", "pluto": "us"}  # where a scheme's legal forms are domestic; the others are German
NATURAL_CLASSES = {PRIVATE, UNKNOWN, "condominium"}
NATURAL_FORMS = {"natural_person", "ek", "kg_ohg_gbr"}  # forms that by law or habit bear a person's name
SHOWN_CODES = 5
_CODE = re.compile(r"\d{1,6}(\.0)?|[A-Za-z]")


@dataclass(frozen=True)
class ClassifiedOwners:
    """The table with its own columns, freed of names, and ``owner_class legal_form owner_confidence owner_key``.

    ``warnings`` are sentences for the planner; ``figures``: owners (rows), known (rows with a class), unlisted (rows
    whose code the scheme does not know), keys (different owners).
    """

    table: pd.DataFrame
    warnings: tuple[str, ...]
    figures: dict[str, float]


def classify_owners(
    table: pd.DataFrame,
    name_field: str | None = None,
    code_field: str | None = None,
    scheme: str = FREE_TEXT,
    mapping: str | Path | None = None,
    salt: str | None = None,
    key_field: str | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> ClassifiedOwners:
    """Classify the owners in the rows of ``table`` and take their names out of it.

    ``scheme`` is free_text, alkis, ccod, pluto (see ``classify_codes``) or mapping (see ``read_owner_mapping``). Where
    a row has both, the code decides the class if it says something specific, the name gives the legal form; where the
    two disagree the confidence is halved. Pseudonyms come from ``key_field``, else from the name; without ``salt`` they
    are good for this run only. The fields of name and key are left out, and so is all that repeats a private name, see
    ``without_names``. Raises ``InputError`` when neither field is given, or not those the scheme needs.
    """
    _require_fields(table, name_field, code_field, scheme, mapping, key_field)
    names = names_of(table[name_field] if name_field else [None] * len(table))
    by_name = classify(names, home=HOMES.get(scheme, "de"), progress=part(progress, 0.0, 0.3))
    classified, warnings, unlisted = by_name, [], 0
    if scheme == OWN_MAPPING:
        classified, unlisted = _by_mapping(table, names, by_name, code_field, read_owner_mapping(str(mapping)))
        if unlisted:
            said = text(
                "{count} rows have no entry in the own mapping; without a telling name their owners are unknown."
            )
            warnings.append(translate(said).format(count=unlisted))
    elif code_field and scheme != FREE_TEXT:
        classified = _by_code_and_name(table[code_field], scheme, by_name, names)
        strange = unlisted_codes(table[code_field], scheme)
        unlisted = int(strange.sum())
        if unlisted:
            warnings.append(_of_unlisted(strange, translate))
    identities = table[key_field] if key_field else names
    keys = owner_keys(identities, salt or fresh_salt(), part(progress, 0.3, 0.4))
    keys = keys.where(~_said_to_be_unknown(classified), None)
    natural = _may_be_natural(classified, by_name)
    doubtful = ((names != "") & (by_name["legal_form"] == "")).to_numpy()  # "Otto Bank" may be a person
    named = [field for field in dict.fromkeys([name_field, key_field]) if field]
    freed = without_names(table, names, natural, doubtful, named, part(progress, 0.4, 1.0))
    warnings += _of_privacy(freed.dropped, freed.blanked, translate)
    ours = {*CLASSIFIED, "owner_key"}
    own = freed.table.drop(columns=[column for column in freed.table.columns if str(column).lower() in ours])
    result = own.assign(**{column: classified[column].to_numpy() for column in CLASSIFIED}, owner_key=keys.to_numpy())
    return ClassifiedOwners(
        table=result,
        warnings=tuple(warnings),
        figures={
            "owners": len(table),
            "known": int((classified["owner_class"] != UNKNOWN).sum()),
            "unlisted": unlisted,
            "keys": int(keys.nunique()),
        },
    )


def _require_fields(table, name_field, code_field, scheme, mapping, key_field) -> None:
    if not name_field and not code_field:
        raise InputError("Neither a field of names nor one of codes is given; choose the one that tells the owners.")
    if scheme == FREE_TEXT and not name_field:
        raise InputError("Free text needs the field of owners' names; choose it, or the scheme of your codes.")
    if scheme == OWN_MAPPING and not mapping:
        raise InputError("The own mapping table is missing; choose a CSV file with the columns value and owner_class.")
    for field in (name_field, code_field, key_field):
        if field and field not in table.columns:
            raise InputError("The table has no field {field}; choose one of its fields.", field=field)


def _by_code_and_name(codes: pd.Series, scheme: str, by_name: pd.DataFrame, names: pd.Series) -> pd.DataFrame:
    by_code = classify_codes(codes, scheme)
    specific = specific_codes(codes, scheme)
    told = by_name["owner_class"] != UNKNOWN
    code_decides = specific | ~told
    merged = by_code.where(code_decides, by_name)
    merged["legal_form"] = by_name["legal_form"].where(by_name["legal_form"] != "", by_code["legal_form"])
    person = by_name["owner_class"] == PRIVATE
    apart = (by_code["owner_class"] == PRIVATE) != person  # a code for firms at a person's name, or the other way
    differ = told & (by_code["owner_class"] != UNKNOWN) & (by_code["owner_class"] != by_name["owner_class"])
    disagree = differ & (specific | (apart & (by_code["owner_confidence"] > 0)))
    factor = settings("owner_settings")["disagreement"]
    agreed = told & (by_code["owner_class"] == by_name["owner_class"])
    surest = np.fmax(by_code["owner_confidence"], by_name["owner_confidence"])
    merged["owner_confidence"] = (
        merged["owner_confidence"].where(~agreed, surest).where(~disagree, merged["owner_confidence"] * factor)
    )
    return merged


def _by_mapping(table, names, by_name, code_field, mapping: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    mapped = classify_mapped(names, mapping)
    if code_field:
        by_code = classify_mapped(table[code_field], mapping)
        mapped = by_code.where(by_code["listed"], mapped)
    listed = mapped["listed"].astype(bool)
    merged = mapped[CLASSIFIED].where(listed, by_name)
    merged["legal_form"] = merged["legal_form"].where(merged["legal_form"] != "", by_name["legal_form"])
    return merged.astype({"owner_confidence": float}), int((~listed).sum())


def _said_to_be_unknown(classified: pd.DataFrame) -> pd.Series:
    """Rows that say that nobody knows the owner; they are not one owner of much land."""
    return (classified["owner_class"] == UNKNOWN) & (classified["owner_confidence"] > 0)


def _may_be_natural(classified: pd.DataFrame, by_name: pd.DataFrame) -> np.ndarray:
    return (
        classified["owner_class"].isin(NATURAL_CLASSES)
        | classified["legal_form"].isin(NATURAL_FORMS)
        | (by_name["owner_class"] == PRIVATE)
    ).to_numpy()


def _of_unlisted(strange: pd.Series, translate: Translate) -> str:
    shown = [code for code in map(str, strange.index) if _CODE.fullmatch(code)]  # a name in the wrong field is not told
    return translate(
        text("{count} rows have codes that the scheme does not list ({codes}); by code their owners are unknown.")
    ).format(count=int(strange.sum()), codes=", ".join(shown[:SHOWN_CODES]) or "…")


def _of_privacy(dropped: tuple[str, ...], blanked: dict[str, int], translate: Translate) -> list[str]:
    sentences = [
        translate(text("The field {field} repeats names of private owners and was left out.")).format(field=field)
        for field in dropped
    ]
    return sentences + [
        translate(text("{count} values of the field {field} could tell private owners and were blanked.")).format(
            count=count, field=field
        )
        for field, count in blanked.items()
    ]
