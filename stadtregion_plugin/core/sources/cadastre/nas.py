"""Reads ALKIS NAS: parcels, buildings, actual use, addresses and the land register's bookings.

One pass, object by object; what is kept of an object are a few texts and its polygons in flat arrays. Names of owners
become class and pseudonym while reading and are nowhere kept.

Source: GeoInfoDok 6.0 and 7.1, NAS exchange schema (object classes AX_…).
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from sys import intern

import numpy as np
import pandas as pd

from ...errors import InputError
from ...progress import Progress, part, unobserved
from ...tables import read_table
from .crs_names import NamedCrs, named_crs
from .nas_persons import Persons
from .surfaces import AREAL, SurfaceReader, Surfaces
from .xml_features import Element, FeatureStream, attribute, first, local, text_at, text_below

# An object's identifier, when the time of its version stands behind it.
_VERSIONED = re.compile(r"^(DE\w{14})\d{8}T\d{6}Z?$")
CHANGES = frozenset(("Replace", "Delete", "Update"))  # of a Transaction; one that only inserts is a first delivery
DELIVERY = "AX_NutzerbezogeneBestandsdatenaktualisierung_NBA"
OVERLAID = "istWeitereNutzung"  # a second use over one that covers the ground already


def object_id(reference: str) -> str:
    """The identifier in ``urn:adv:oid:DEHHALKAn0007rf5``, ``#DE…`` or an id with a version behind it."""
    plain = reference.rpartition(":")[2].lstrip("#").strip()
    versioned = _VERSIONED.match(plain)
    return versioned[1] if versioned else plain


def number_of(reference: str) -> int:
    """An object's identifier as a number of 64 bits, 0 for none: an eighth of the memory of the text.

    Among ten million objects two share a number by chance once in several hundred thousand files.
    """
    name = object_id(reference)
    return hash(name) or 1 if name else 0


class Rows:
    """Rows of one class of objects as columns; of several versions of an object the one that began last counts.

    ``texts`` are kept as they are, ``numbers`` as floats, ``references`` (and the object's own identifier, ``id``) as
    ``number_of`` makes them.
    """

    def __init__(self, texts: str = "", numbers: str = "", references: str = "", areal: bool = False) -> None:
        self.columns: dict[str, array | list] = {"id": array("q"), "begins": array("q")}
        self.columns |= {name: [] for name in texts.split()}
        self.columns |= {name: array("d") for name in numbers.split()}
        self.columns |= {name: array("q") for name in references.split()}
        self.surfaces = Surfaces() if areal else None

    def __len__(self) -> int:
        return len(self.columns["id"])

    def add(self, element: Element, **values: object) -> None:
        begins = re.sub(r"\D", "", text_at(element, "lebenszeitintervall", "AA_Lebenszeitintervall", "beginnt"))
        values |= {"id": number_of(attribute(element, "id")), "begins": int(begins[:14] or 0)}
        for name, column in self.columns.items():
            column.append(values[name])

    def every(self) -> pd.DataFrame:
        """All rows, of all versions."""
        return pd.DataFrame(
            {
                name: pd.Series(column, dtype=object) if isinstance(column, list) else np.array(column)
                for name, column in self.columns.items()
            }
        )

    def frame(self) -> pd.DataFrame:
        """The rows of the last versions; the index says where their surfaces stand."""
        rows = self.every()
        last = rows.sort_values("begins", kind="stable").drop_duplicates("id", keep="last")
        nameless = (rows["id"] == 0) & (self.surfaces is not None)
        return rows[nameless | ((rows["id"] != 0) & rows.index.isin(last.index))].drop(columns="begins")

    def shapes(self, chosen: pd.Index) -> np.ndarray:
        """The polygons of the rows ``chosen``; the store they came from is emptied."""
        if self.surfaces is None:
            return np.empty(0, dtype=object)
        shapes, self.surfaces = self.surfaces.shapes(chosen.to_numpy()), None
        return shapes


@dataclass(frozen=True)
class NasContent:
    """What one or several NAS files hold: rows by class, and what was noticed while reading.

    ``skipped_count`` counts objects without a polygon, ``ended_count`` those that are history; ``unknown_curves``
    counts, by name, curves that only their control points stand for. ``is_delivery``: it came as an update for users
    (NBA) that only adds objects.
    """

    parcels: Rows
    buildings: Rows
    uses: Rows
    addresses: pd.DataFrame  # id, street (a name, or the key of one in streets), house_number
    streets: dict[tuple[str, ...], str]
    districts: dict[str, str]
    bookings: pd.DataFrame  # id, booking_code, sheet, share
    booking_links: pd.DataFrame  # id, kind (an, zu), target
    sheets: pd.DataFrame  # id, sheet_code
    entries: pd.DataFrame  # id, sheet, person, share, class_code, community
    persons: pd.DataFrame  # id, owner_key, owner_class, legal_form, owner_confidence
    crs: NamedCrs
    unknown_curves: Counter[str]
    skipped_count: int
    ended_count: int
    is_delivery: bool


def read_nas(path: Path, members: list[str | None], salt: str, progress: Progress = unobserved) -> NasContent:
    """The content of a NAS file, or of several ``members`` of a ZIP.

    ``InputError`` where it has no parcels, or tells changes in the place of the stock.
    """
    reader, crs_name = _Reader(salt, path), ""
    for number, member in enumerate(members):
        stream = FeatureStream(reader.take, reader.wanted)
        stream.read(path, member, part(progress, number / len(members), (number + 1) / len(members)))
        crs_name = crs_name or stream.crs_name
    if not len(reader.parcels):
        raise InputError(
            "{path} has no parcels (AX_Flurstueck) that are valid today; order an extract of the present stock.",
            path=path,
        )
    return reader.content(named_crs(reader.surfaces.crs_names, crs_name, path))


class _Reader:
    """Takes the objects one by one."""

    def __init__(self, salt: str, path: Path) -> None:
        self.path, self.is_delivery = path, False
        self.surfaces = SurfaceReader()
        self.persons = Persons(salt)
        self.parcels = Rows("name district number", "area", "booking address", areal=True)
        self.buildings = Rows("name function roof condition position title", "levels height", areal=True)
        self.uses = Rows("name object_class function condition title", areal=True)
        self.addresses = Rows("street house_number")
        self.bookings, self.booking_links = Rows("booking_code", "share", "sheet"), Rows("kind", "", "target")
        self.sheets, self.entries = Rows("sheet_code"), Rows("class_code community", "share", "sheet person")
        self.streets: dict[tuple[str, ...], str] = {}
        self.districts: dict[str, str] = {}
        self.skipped_count = self.ended_count = 0

    @cached_property
    def _takers(self):
        uses = dict.fromkeys(read_table("alkis_landuse")["object_class"], self._use)
        return uses | {
            "AX_Flurstueck": self._parcel,
            "AX_Gebaeude": self._building,
            "AX_LagebezeichnungMitHausnummer": self._address,
            "AX_LagebezeichnungOhneHausnummer": self._address,
            "AX_LagebezeichnungKatalogeintrag": self._street,
            "AX_Gemarkung": self._district,
            "AX_Buchungsstelle": self._booking,
            "AX_Buchungsblatt": self._sheet,
            "AX_Namensnummer": self._entry,
            "AX_Person": self._person,
        }

    def wanted(self, name: str) -> bool:
        if name in CHANGES:
            raise InputError(
                "{path} holds changes of the cadastre (NBA or Fortführung: objects that are replaced or deleted), not "
                "its stock; order or export the stock (Bestandsdatenauszug).",
                path=self.path,
            )
        self.is_delivery |= name == DELIVERY
        return name in self._takers

    def take(self, name: str, element: Element) -> None:
        if text_at(element, "lebenszeitintervall", "AA_Lebenszeitintervall", "endet"):
            self.ended_count += 1
            return
        self._takers[name](element)

    def content(self, crs: NamedCrs) -> NasContent:
        return NasContent(
            parcels=self.parcels,
            buildings=self.buildings,
            uses=self.uses,
            addresses=self.addresses.frame(),
            streets=self.streets,
            districts=self.districts,
            bookings=self.bookings.frame(),
            booking_links=self.booking_links.every(),
            sheets=self.sheets.frame(),
            entries=self.entries.every(),
            persons=self.persons.frame(),
            crs=crs,
            unknown_curves=self.surfaces.unknown,
            skipped_count=self.skipped_count,
            ended_count=self.ended_count,
            is_delivery=self.is_delivery,
        )

    # --- objects with an area -----------------------------------------------------------------------------------

    def _add_area(self, rows: Rows, element: Element, **values: object) -> None:
        position = first(element, "position")
        areal = [child for child in (position if position is not None else ()) if local(child.tag) in AREAL]
        polygons = [polygon for child in areal for polygon in self.surfaces.polygons(child)]
        if not polygons:
            self.skipped_count += 1
            return
        rows.add(element, **values)
        if rows.surfaces is not None:
            rows.surfaces.add(polygons)

    def _parcel(self, element: Element) -> None:
        number = first(element, "flurstuecksnummer")
        parts = [text_at(number, "AX_Flurstuecksnummer", name) for name in ("zaehler", "nenner")]
        district = first(element, "gemarkung")
        keys = [text_at(district, "AX_Gemarkung_Schluessel", name) for name in ("land", "gemarkungsnummer")]
        key = text_at(element, "flurstueckskennzeichen")
        self._add_area(
            self.parcels,
            element,
            name=key or object_id(attribute(element, "id")),
            area=_number(text_at(element, "amtlicheFlaeche")),
            district=intern("".join(keys)),
            number="/".join(part for part in parts if part),
            booking=_referred(element, "istGebucht"),
            address=_referred(element, "weistAuf") or _referred(element, "zeigtAuf"),
        )

    def _building(self, element: Element) -> None:
        self._add_area(
            self.buildings,
            element,
            name=object_id(attribute(element, "id")),
            function=intern(text_at(element, "gebaeudefunktion")),
            levels=_number(text_at(element, "anzahlDerOberirdischenGeschosse")),
            height=_number(text_at(element, "objekthoehe") or text_below(element, "hoehe")),
            roof=intern(text_at(element, "dachform")),
            condition=intern(text_at(element, "zustand")),
            position=intern(text_at(element, "lageZurErdoberflaeche")),
            title=text_at(element, "name") or None,
        )

    def _use(self, element: Element) -> None:
        if first(element, OVERLAID) is not None:
            return
        function = text_at(element, "funktion") or text_at(element, "vegetationsmerkmal")
        self._add_area(
            self.uses,
            element,
            name=object_id(attribute(element, "id")),
            object_class=intern(local(element.tag)),
            function=intern(function),
            condition=intern(text_at(element, "zustand")),
            title=text_at(element, "name") or None,
        )

    # --- where a parcel lies --------------------------------------------------------------------------------------

    def _address(self, element: Element) -> None:
        place = first(element, "lagebezeichnung")
        written = text_below(place, "unverschluesselt") if place is not None else ""
        coded = first(place, "AX_Lagebezeichnung") if place is not None else None
        coded = first(coded, "verschluesselt") if coded is not None else None
        key = tuple(
            intern((part.text or "").strip()) for part in (coded[0] if coded is not None and len(coded) else ())
        )
        self.addresses.add(element, street=written or key, house_number=text_at(element, "hausnummer"))

    def _street(self, element: Element) -> None:
        key = first(element, "schluessel")
        if key is not None and len(key):
            self.streets[tuple((part.text or "").strip() for part in key[0])] = text_at(element, "bezeichnung")

    def _district(self, element: Element) -> None:
        key = first(element, "schluessel")
        parts = [text_at(key, "AX_Gemarkung_Schluessel", name) for name in ("land", "gemarkungsnummer")]
        self.districts["".join(parts)] = text_at(element, "bezeichnung")

    # --- whose it is ----------------------------------------------------------------------------------------------

    def _booking(self, element: Element) -> None:
        self.bookings.add(
            element,
            booking_code=intern(text_at(element, "buchungsart")),
            sheet=_referred(element, "istBestandteilVon"),
            share=_share(element),
        )
        for child in element:
            kind = local(child.tag)
            if kind in ("an", "zu"):
                self.booking_links.add(element, kind=kind, target=_reference(child))

    def _sheet(self, element: Element) -> None:
        self.sheets.add(element, sheet_code=intern(text_at(element, "blattart")))

    def _entry(self, element: Element) -> None:
        persons = [_reference(child) for child in element if local(child.tag) == "benennt"] or [0]
        for person in persons:
            self.entries.add(
                element,
                sheet=_referred(element, "istBestandteilVon"),
                person=person,
                share=_share(element) / len(persons),
                class_code=intern(text_at(element, "eigentuemerart")),
                community=intern(text_at(element, "artDerRechtsgemeinschaft")),
            )

    def _person(self, element: Element) -> None:
        self.persons.add(
            number_of(attribute(element, "id")),
            surname=text_at(element, "nachnameOderFirma"),
            given_name=text_at(element, "vorname"),
            born=text_at(element, "geburtsdatum"),
            salutation=text_at(element, "anrede"),
        )


def _reference(element: Element) -> int:
    return number_of(attribute(element, "href") or element.text or "")


def _referred(element: Element, name: str) -> int:
    found = first(element, name)
    return 0 if found is None else _reference(found)


def _share(element: Element) -> float:
    """Numerator by denominator of ``anteil``; NaN where there is none."""
    found = first(element, "anteil")
    if found is None:
        return float("nan")
    numerator, denominator = (_number(text_below(found, name)) for name in ("zaehler", "nenner"))
    return numerator / denominator if denominator else float("nan")


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return float("nan")
