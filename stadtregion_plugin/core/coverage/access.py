"""Who reaches which site in how many seconds: what all measures of coverage start from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from scipy import sparse

from ..chains import Doors
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..network import SNAP_LIMIT_M, Snap, StreetGraph
from ..progress import Progress, part, report, unobserved
from ..reach import reach_matrix
from ..sources.population import read_people

ROUNDING_S = 1e-6  # a limit of 1.2 × 15 min is not quite 1080 s in floating point
ROUNDED_OFF_MIN = 0.5 / 60.0  # 900.4 s are 900 whole seconds, so they are searched for, too


@dataclass(frozen=True)
class AccessOptions:
    """How places are joined to the network, and where travel times are kept.

    ``snap_limit_m``: farther from a street nobody is connected. ``dtm``: a terrain model (raster file) that tells how
    steep streets are. ``kept_in``: a folder for split streets and travel times, so that the next run only reads them.
    """

    snap_limit_m: float = SNAP_LIMIT_M
    dtm: Path | None = None
    kept_in: Path | None = None


@dataclass(frozen=True)
class Access:
    """Sites, people (``schema.POPULATION``), and the travel times of the people to the sites.

    ``nearest_s``: seconds to the nearest site, without limit (infinite: none); ``nearest_site``: its number (-1: none);
    ``seconds`` (sites × cells): whole seconds (uint16) of all ways of at most ``reach_min``; others may be missing.
    """

    graph: StreetGraph
    sites: gpd.GeoDataFrame
    people: gpd.GeoDataFrame
    at_sites: Snap
    at_cells: Snap
    nearest_s: np.ndarray
    nearest_site: np.ndarray
    seconds: sparse.csr_matrix
    reach_min: float

    @cached_property
    def into_cells(self) -> Doors:
        """Where the street graph leads to the cells."""
        return self.graph.doors_of(self.at_cells)

    @property
    def weight(self) -> np.ndarray:
        """People by cell."""
        return self.people["people"].to_numpy(dtype=float)

    def served(self, limit_min: float) -> np.ndarray:
        """Which cells reach their nearest site in time; times are compared in whole seconds, as in ``within``."""
        whole = np.maximum(np.round(self.nearest_s), 1.0)
        return whole <= 60.0 * limit_min + ROUNDING_S

    def within(self, limit_min: float) -> sparse.csr_matrix:
        """(sites × cells), seconds where the way takes at most ``limit_min`` (not more than ``reach_min``)."""
        ways = self.seconds
        kept = ways.data <= 60.0 * limit_min + ROUNDING_S
        before = np.concatenate([[0], np.cumsum(kept)])
        return sparse.csr_matrix((ways.data[kept], ways.indices[kept], before[ways.indptr]), shape=ways.shape)


def find_access(
    sites: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    mode: str,
    reach_min: float,
    options: AccessOptions | None = None,
    progress: Progress = unobserved,
) -> Access:
    """Travel times on foot to the street, along it with ``mode``, and on foot to the site.

    All frames are in one metric CRS. ``sites`` are points or polygons, entered where they are nearest to a street; a
    ``site_id`` is unique where there is one, else they are counted from 1. Raises ``InputError`` when an input is
    empty, not metric or holds no people, when ids are not unique, or when no site or no cell is near a street.
    """
    options = options or AccessOptions()
    require_rows(sites, "Sites")
    require_metric(sites, "Sites")
    sites = name_sites(sites)
    people = read_cells(population, streets.crs)
    report(progress, 0.0)
    graph = StreetGraph.from_lines(streets, mode, options.dtm, part(progress, 0.0, 0.3), options.kept_in)
    report(progress, 0.3)
    at_sites, at_cells = (graph.snap(places.geometry, options.snap_limit_m) for places in (sites, people))
    require_overlap(at_cells)
    if not at_sites.connected.any():
        raise InputError("No site is near a street; check the area and the CRS of both layers.")
    nearest = graph.nearest(at_sites, at_cells, towards_sources=True)
    report(progress, 0.4)
    seconds = reach_matrix(
        graph,
        at_sites,
        at_cells,
        reach_min + ROUNDED_OFF_MIN,
        towards_sources=True,
        kept_in=options.kept_in,
        progress=part(progress, 0.4, 1.0),
    )
    return Access(
        graph, sites, people, at_sites, at_cells, nearest.seconds, nearest.source, seconds, reach_min=reach_min
    )


def among(access: Access, rows: np.ndarray) -> Access:
    """The access to some of the sites alone, those in ``rows`` (positions): only the nearest ones are searched anew."""
    at_sites = access.at_sites.of(rows)
    nearest = access.graph.nearest(at_sites, access.into_cells, towards_sources=True)
    return replace(
        access,
        sites=access.sites.iloc[rows].reset_index(drop=True),
        at_sites=at_sites,
        nearest_s=nearest.seconds,
        nearest_site=nearest.source,
        seconds=access.seconds[rows],
    )


def name_sites(sites: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """``sites`` with a ``site_id`` as text, counted from 1 where none has one; ``InputError`` if it is not unique."""
    if "site_id" not in sites.columns or sites["site_id"].isna().all():
        return sites.assign(site_id=[str(number) for number in range(1, len(sites) + 1)])
    require_unique(sites, "site_id", "Sites")
    return sites.assign(site_id=sites["site_id"].astype(str))


def read_cells(population: gpd.GeoDataFrame, crs: object) -> gpd.GeoDataFrame:
    """People by cell (points); a frame in the form of ``schema.POPULATION`` is taken as it is.

    Raises ``InputError`` for an empty layer, negative numbers, or no people at all.
    """
    if not is_normal(population):
        return read_people(population, crs=crs)
    require_rows(population, "Population")
    people = population["people"].astype(float).fillna(0.0)
    if (people < 0).any():
        raise InputError(
            "The field {field} of the population has {count} negative values; remove them or choose another field.",
            field="people",
            count=int((people < 0).sum()),
        )
    if not people.sum() > 0:
        raise InputError("The field {field} of the population holds no people; choose another field.", field="people")
    return population.assign(people=people)


def is_normal(population: gpd.GeoDataFrame) -> bool:
    """Whether a frame has the form of ``schema.POPULATION`` already: points with ``cell_id`` and ``people``."""
    points = shapely.get_type_id(population.geometry.to_numpy()) == shapely.GeometryType.POINT
    return {"cell_id", "people"} <= set(population.columns) and bool(points.all())


def require_overlap(at_cells: Snap) -> None:
    """Raise ``InputError`` when no cell is near any street."""
    if not at_cells.connected.any():
        raise InputError("The population does not overlap the street network; check the area and the CRS of both.")


def require_unique(frame, column: str, name: str) -> None:
    """Raise ``InputError`` when ids of the input called ``name`` are missing or stand there more than once."""
    require_columns(frame, [column], name)
    repeated = frame[column][frame[column].duplicated(keep=False) | frame[column].isna()]
    if len(repeated):
        raise InputError(
            "{name}: the field {field} is empty or not unique in {count} rows, such as “{example}”; give each an id of "
            "its own.",
            name=name,
            field=column,
            count=len(repeated),
            example=repeated.iloc[0],
        )
