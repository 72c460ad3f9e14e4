"""Persons of the land register, reduced to class and pseudonym as soon as a few thousand have been read."""

from __future__ import annotations

import pandas as pd

from ...settings import settings
from ..owner_keys import owner_keys
from ..owners import classify

AT_ONCE = 5_000
FEMALE_MALE = ("1000", "2000")  # AX_Anrede_Person: Frau, Herr; 3000 is a firm
COLUMNS = ["id", "owner_key", "owner_class", "legal_form", "owner_confidence"]


class Persons:
    """Collects persons (AX_Person); of their names nothing outlives the next ``AT_ONCE`` of them."""

    def __init__(self, salt: str) -> None:
        self._salt = salt
        self._named: list[tuple[int, str, bool, str]] = []
        self._reduced: list[pd.DataFrame] = []

    def add(self, person: int, surname: str, given_name: str = "", born: str = "", salutation: str = "") -> None:
        """A first name, a date of birth or "Frau"/"Herr" make a natural person; else the name has to tell."""
        natural = bool(given_name or born or salutation in FEMALE_MALE)
        name = f"{surname}, {given_name}" if given_name else surname
        self._named.append((person, name, natural, born))
        if len(self._named) >= AT_ONCE:
            self._reduce()

    def frame(self) -> pd.DataFrame:
        """A row a person, the last one of an identifier, with the columns ``COLUMNS``."""
        self._reduce()
        every = pd.concat(self._reduced, ignore_index=True) if self._reduced else pd.DataFrame(columns=COLUMNS)
        return every.drop_duplicates("id", keep="last")

    def _reduce(self) -> None:
        if not self._named:
            return
        persons = pd.DataFrame(self._named, columns=["id", "name", "natural", "born"])
        self._named = []
        told = classify(persons["name"])
        natural = persons["natural"].to_numpy()
        told.loc[natural, ["owner_class", "legal_form"]] = ["private", "natural_person"]
        told.loc[natural, "owner_confidence"] = settings("cadastre_settings")["natural_person_confidence"]
        identity = persons["name"].where(persons["born"] == "", persons["name"] + " *" + persons["born"])
        told = told.assign(id=persons["id"], owner_key=owner_keys(identity, self._salt).to_numpy())
        self._reduced.append(told[COLUMNS])
