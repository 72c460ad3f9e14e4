"""People from tables without geometry: census grids as CSV (Zensus, GEOSTAT), and lists of places with coordinates."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
from pyproj import CRS, Transformer

from ..errors import InputError
from ..progress import Progress, report, unobserved
from .cadastre.fields import numbers, usual_names
from .crs import WGS84
from .population_cells import Bounds, Cells, carried
from .population_fields import TABLE, cell_ids, no_people_field, people_fields, told_people, unknown_marks, usual_fields

ROWS_AT_ONCE = 200_000
SAMPLE_BYTES = 1 << 16
GRID = CRS.from_epsg(3035)  # ETRS89-LAEA, of the European census grids
# CRS3035RES100mN2686500E4335700 tells the lower left corner in metres, 100mN26865E43357 in sizes of the cell.
ID_PARTS = ("crs", "size", "kilo", "ns", "north", "ew", "east")
GRID_ID = re.compile(r"^(?:.*?(?:CRS(\d+)RES)?(\d+)(k?)m([NS])(\d+)([EW])(\d+).*|.*)$", re.IGNORECASE | re.MULTILINE)
CELL_SIZE = re.compile(r"(\d+)(k?)m$", re.IGNORECASE)
COMMA_NUMBER = re.compile(r"^-?\d+,\d+$")


@dataclass(frozen=True)
class Layout:
    """Which columns say what: ``people``, ``cell_id`` (may be None), and where a row lies.

    Places are ``x`` and ``y``, or, where these are None, told by ``cell_id``. ``crs`` lists what they may be in, the
    likeliest first. ``size_m``: of the cells, 0 for places. ``feature``: the column that tells what a row counts, where
    each cell has several; only the rows that count all people are read.
    """

    people: str
    cell_id: str | None
    x: str | None
    y: str | None
    crs: tuple[CRS, ...]
    size_m: float = 0.0
    feature: str | None = None

    @property
    def columns(self) -> list[str]:
        return [column for column in (self.cell_id, self.x, self.y, self.people, self.feature) if column]

    def of_all_people(self, piece: pd.DataFrame) -> pd.DataFrame:
        """The rows of ``piece`` that count all people of their cell."""
        return piece if self.feature is None else piece[_plain(piece[self.feature]).isin(usual_names("all", TABLE))]


def read_csv(path: Path, crs: CRS, bounds: Bounds | None = None, progress: Progress = unobserved) -> Cells:
    """The cells or places of a CSV file that lie in ``bounds`` (in ``crs``), read piece by piece.

    Separators are recognised (; , tab |), decimal commas too. See ``read_rows`` for what the columns may be.
    Raises ``InputError`` for a file that is no such table.
    """
    try:
        manner = _manner(path)
        header = pd.read_csv(path, nrows=100, **manner)
        layout = _layout(header, path, crs)
        return read_rows(_pieces(path, layout, manner, progress), layout, path, crs, bounds)
    except (OSError, UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise InputError(
            "The population {path} cannot be read as CSV ({detail}); save it with a header and one row per cell.",
            path=path,
            detail=error,
        ) from error


def read_table_rows(table: pd.DataFrame, crs: CRS, bounds: Bounds | None = None) -> Cells:
    """As ``read_csv``, from a table that is there already."""
    return read_rows(iter([table]), _layout(table, "–", crs), "–", crs, bounds)


def read_rows(pieces: Iterator[pd.DataFrame], layout: Layout, path: object, crs: CRS, bounds: Bounds | None) -> Cells:
    """The populated rows of all ``pieces`` in ``bounds``; of the CRS that come into question the first that has any.

    A number that is unknown or kept secret (-1, –) counts as nobody and is counted in ``unknown_count``.
    """
    boxes = [carried(bounds, crs, candidate) if bounds else None for candidate in layout.crs]
    kept: list[pd.DataFrame] = []
    places: list[np.ndarray] = []
    for piece in map(layout.of_all_people, pieces):
        xy, size = _places(piece, layout)
        inside = np.zeros(len(piece), dtype=bool)
        for box in boxes:
            inside |= _in_box(xy, box) if bounds else np.isfinite(xy).all(axis=1)
        kept.append(piece[inside])
        places.append(np.column_stack([xy, size])[inside])
    rows = pd.concat(kept, ignore_index=True)
    placed = np.concatenate(places)
    for candidate, box in zip(layout.crs, boxes):
        inside = _in_box(placed[:, :2], box) if bounds else np.ones(len(rows), dtype=bool)
        if inside.any():
            return _cells(rows[inside], placed[inside], layout, candidate, bounds, crs)
    raise InputError(
        "No row of the population {path} lies in the area; check that it is of the same place, or load it as a layer "
        "of points with the right coordinate reference system.",
        path=path,
    )


# --- what the columns are ----------------------------------------------------------------------------------------


def _layout(sample: pd.DataFrame, path: object, crs: CRS) -> Layout:
    columns = [str(column) for column in sample.columns]
    people = people_fields(columns)
    if not people:
        return _layout_by_feature(sample, path, crs)
    ids = usual_fields(columns, "cell_id")
    cell_id = ids[0] if ids else None
    for x_role, y_role in (("grid_x", "grid_y"), ("", ""), ("longitude", "latitude"), ("x", "y")):
        if not x_role:
            if cell_id is not None and np.isfinite(_grid_ids(sample[cell_id])["north"]).any():
                return Layout(people[0], cell_id, None, None, (_crs_of_ids(sample[cell_id]),))
            continue
        x, y = usual_fields(columns, x_role), usual_fields(columns, y_role)
        if x and y:
            return Layout(people[0], cell_id, x[0], y[0], _possible_crs(sample, x[0], y[0], x_role, crs), _size(x[0]))
    raise InputError(
        "The population {path} has no geometry, and no coordinates are found in its fields {fields}; name them x and y "
        "or longitude and latitude, or load it as a layer of points.",
        path=path,
        fields=", ".join(columns),
    )


def _layout_by_feature(sample: pd.DataFrame, path: object, crs: CRS) -> Layout:
    """The layout of a table with a row for each feature of a cell, as the Zensus 2011 has it; one is all people."""
    columns = [str(column) for column in sample.columns]
    feature, count = (next(iter(usual_fields(columns, role)), None) for role in ("feature", "count"))
    if feature is None or count is None:
        raise no_people_field(columns)
    counted = set(_plain(sample[feature])) - set(usual_names("all", TABLE))
    if counted and not counted & set(usual_names("of_people", TABLE)):
        raise InputError(
            "The population {path} counts {features} and no people; take the grid of people (“Bevölkerung”) of the "
            "same census.",
            path=path,
            features=", ".join(sorted(counted)[:3]),
        )
    named = sample.rename(columns={count: "people"})
    return replace(_layout(named, path, crs), people=count, feature=feature)


def _plain(features: pd.Series) -> pd.Series:
    return features.fillna("").astype(str).str.strip().str.casefold()


def _possible_crs(sample: pd.DataFrame, x: str, y: str, role: str, crs: CRS) -> tuple[CRS, ...]:
    """The CRS that coordinates of this ``role`` may be in."""
    if role == "grid_x":
        return (GRID,)
    if role == "longitude":
        return (WGS84,)
    in_degrees = (numbers(sample, x).abs().max() <= 180) and (numbers(sample, y).abs().max() <= 90)
    return (WGS84,) if in_degrees else (crs, GRID)


def _size(x: str) -> float:
    """The size of a cell in metres, by the end of a name such as ``x_mp_100m``; 0 if it tells none."""
    told = CELL_SIZE.search(x)
    return float(told.group(1)) * (1000 if told.group(2) else 1) if told else 0.0


# --- where the rows lie --------------------------------------------------------------------------------------------


def _places(piece: pd.DataFrame, layout: Layout) -> tuple[np.ndarray, np.ndarray]:
    """Middles (n, 2), NaN where a row tells none, and sizes (n,) of the cells."""
    if layout.x is not None:
        xy = np.column_stack([numbers(piece, layout.x), numbers(piece, layout.y)])
        return xy, np.full(len(piece), layout.size_m)
    told = _grid_ids(piece[layout.cell_id])
    size = told["size"] * np.where(told["kilo"] == "k", 1000.0, 1.0)
    unit = np.where(told["crs"] == "", size, 1.0)
    east = told["east"] * np.where(told["ew"] == "w", -1.0, 1.0)
    north = told["north"] * np.where(told["ns"] == "s", -1.0, 1.0)
    return np.column_stack([east * unit + size / 2, north * unit + size / 2]), size


def _grid_ids(ids: pd.Series) -> dict[str, np.ndarray]:
    """The parts of identifiers such as 1kmN2689E4337, texts "" and numbers NaN where there are none."""
    lines = "\n".join(ids.fillna("").astype(str).str.replace("\n", " ", regex=False).tolist()).lower()
    columns = zip(*GRID_ID.findall(lines))
    parts = {name: np.array(column, dtype=object) for name, column in zip(ID_PARTS, columns)}
    told = {name: pd.to_numeric(parts[name], errors="coerce").astype(float) for name in ("size", "north", "east")}
    return parts | told


def _crs_of_ids(ids: pd.Series) -> CRS:
    codes = [code for code in _grid_ids(ids)["crs"] if code]
    return CRS.from_epsg(int(codes[0])) if codes else GRID


def _in_box(xy: np.ndarray, box: Bounds | None) -> np.ndarray:
    if box is None:
        return np.zeros(len(xy), dtype=bool)
    return (xy[:, 0] >= box[0]) & (xy[:, 1] >= box[1]) & (xy[:, 0] <= box[2]) & (xy[:, 1] <= box[3])


def _cells(
    rows: pd.DataFrame, placed: np.ndarray, layout: Layout, found_in: CRS, bounds: Bounds | None, crs: CRS
) -> Cells:
    if bounds is not None:
        there = Transformer.from_crs(found_in, crs, always_xy=True).transform(placed[:, 0], placed[:, 1])
        inside = _in_box(np.column_stack(there), bounds)
        rows, placed = rows[inside], placed[inside]
    people, unknown = told_people(rows, layout.people)
    every = Cells(cell_ids(rows), people, placed[:, :2], np.repeat(placed[:, 2:], 2, axis=1), found_in, unknown)
    return every.chosen(people > 0)


# --- how the file is written ---------------------------------------------------------------------------------------


def _manner(path: Path) -> dict:
    """Separator, decimal sign and encoding, by the beginning of the file."""
    with path.open("rb") as file:
        beginning = file.read(SAMPLE_BYTES)
    lines = beginning.splitlines()[:-1] if len(beginning) == SAMPLE_BYTES else beginning.splitlines()
    try:
        for line in lines:
            line.decode("utf-8")
        encoding = "utf-8-sig"
    except UnicodeDecodeError:
        encoding = "cp1252"
    texts = [line.decode(encoding, errors="replace") for line in lines]
    header = texts[0] if texts else ""
    separator = max(";,\t|", key=header.count)
    values = [value for row in csv.reader(texts[1:], delimiter=separator) for value in row]
    comma = separator != "," and any(COMMA_NUMBER.match(value) for value in values)
    return {
        "sep": separator,
        "decimal": "," if comma else ".",
        "encoding": encoding,
        "encoding_errors": "replace",
        "na_values": list(unknown_marks()[0]),
    }


def _pieces(path: Path, layout: Layout, manner: dict, progress: Progress) -> Iterator[pd.DataFrame]:
    """The file in pieces of many rows, with only the columns that count; identifiers stay text."""
    size = max(path.stat().st_size, 1)
    texts = {layout.cell_id: str} if layout.cell_id else {}
    with path.open("rb") as file:
        read = pd.read_csv(
            file, usecols=layout.columns, dtype=texts, chunksize=ROWS_AT_ONCE, low_memory=False, **manner
        )
        for piece in read:
            report(progress, min(file.tell() / size, 1.0))
            yield piece
