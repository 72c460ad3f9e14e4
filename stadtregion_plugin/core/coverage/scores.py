"""Who is within reach of the sites, and who is left out."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_metric, require_rows
from ..network import Snap, StreetGraph
from ..progress import Progress, part, report, unobserved
from ..sources.population import read_people
from .catchments import catchments
from .evenness import Theil, gini, theil

SERVED, TOO_FAR, UNREACHABLE, NOT_CONNECTED = "served", "too_far", "unreachable", "not_connected"


@dataclass(frozen=True)
class Coverage:
    """Coverage by cell and by quarter, the sites' catchments, and the figures that sum them up.

    ``cells``, ``quarter_scores`` and ``catchments`` are layers of ``core.schema``; ``scores`` is the table of
    ``figures``: people, served, share_served (0–1), not_connected (people), mean and median time in minutes of those
    who reach a site, the share served in the least served quarter, and how unevenly the time is spread over the people
    (Gini; Theil's T with its parts within and between quarters).
    """

    cells: gpd.GeoDataFrame
    quarter_scores: gpd.GeoDataFrame
    catchments: gpd.GeoDataFrame
    scores: pd.DataFrame
    figures: dict[str, float]


def score_coverage(
    sites: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    quarters: gpd.GeoDataFrame,
    mode: str = "bicycle",
    limit_min: float = 15.0,
    progress: Progress = unobserved,
) -> Coverage:
    """Network time from every populated cell to its nearest site, and who is served within ``limit_min`` minutes.

    All frames are in one metric CRS. Sites (``site_id``; points or polygons, entered at the point nearest to a street)
    and cells are joined to the main component of the street graph with their access leg on foot. Everybody is counted:
    the ``status`` of a cell is served, too_far, unreachable (no site connected) or not_connected (no street near).
    Raises ``InputError`` when an input is empty, not metric, or the population does not overlap the streets.
    """
    require_rows(sites, "Sites")
    require_metric(sites, "Sites")
    people = population if is_normal(population) else read_people(population, crs=streets.crs)
    graph = StreetGraph.from_lines(streets, mode)
    report(progress, 0.2)
    at_sites, at_cells = graph.snap(sites.geometry), graph.snap(people.geometry)
    require_overlap(at_cells)

    cells = _cells(graph, sites, people, at_sites, at_cells, limit_min, part(progress, 0.2, 0.6))
    cells["quarter_id"] = quarter_of(people.geometry.to_numpy(), quarters)
    by_site = cells.attrs.pop("people_within")
    reach = catchments(graph, sites["site_id"], at_sites, limit_min, part(progress, 0.6, 1.0))
    reach["people"] = reach["site_id"].map(dict(zip(sites["site_id"], by_site)))
    by_quarter = _by_quarter(cells, sites, quarters)
    figures = _figures(cells, by_quarter)
    return Coverage(
        cells=schema.COVERAGE_CELLS.conform(cells),
        quarter_scores=by_quarter,
        catchments=schema.CATCHMENTS.conform(reach),
        scores=schema.SCORES.conform(pd.DataFrame({"score": list(figures), "value": list(figures.values())})),
        figures=figures,
    )


def require_overlap(at_cells: Snap) -> None:
    """Raise ``InputError`` when no cell is near any street."""
    if not at_cells.connected.any():
        raise InputError("The population does not overlap the street network; check the area and the CRS of both.")


def quarter_of(points: np.ndarray, quarters: gpd.GeoDataFrame) -> np.ndarray:
    """The ``quarter_id`` each of ``points`` lies in; None outside all quarters."""
    found = np.full(len(points), None, dtype=object)
    point, quarter = shapely.STRtree(quarters.geometry.to_numpy()).query(points, predicate="intersects")
    found[point[::-1]] = quarters["quarter_id"].to_numpy(dtype=object)[quarter[::-1]]
    return found


def is_normal(population: gpd.GeoDataFrame) -> bool:
    """Whether a frame has the form of ``schema.POPULATION`` already: points with ``cell_id`` and ``people``."""
    points = shapely.get_type_id(population.geometry.to_numpy()) == shapely.GeometryType.POINT
    return {"cell_id", "people"} <= set(population.columns) and bool(points.all())


def _cells(
    graph: StreetGraph,
    sites: gpd.GeoDataFrame,
    people: gpd.GeoDataFrame,
    at_sites: Snap,
    at_cells: Snap,
    limit_min: float,
    progress: Progress,
) -> gpd.GeoDataFrame:
    nearest = graph.nearest(at_sites, at_cells, towards_sources=True)
    within = graph.times(at_sites, limit_min, at_cells, towards_sources=True, progress=progress)
    minutes = nearest.seconds / 60.0
    served = minutes <= limit_min
    nearest_site = sites["site_id"].to_numpy(dtype=object)[nearest.source]
    nearest_site[nearest.source < 0] = None
    cells = gpd.GeoDataFrame(
        {
            "cell_id": people["cell_id"].to_numpy(),
            "people": people["people"].to_numpy(dtype=float),
            "site_id": nearest_site,
            "time_min": np.where(np.isfinite(minutes), minutes, np.nan),
            "access_m": np.where(at_cells.connected, at_cells.access_m, np.nan),
            "sites_within": np.bincount(within.indices, minlength=len(people)),
            "served": served,
            "status": np.select(
                [served, ~at_cells.connected, ~np.isfinite(minutes)], [SERVED, NOT_CONNECTED, UNREACHABLE], TOO_FAR
            ),
        },
        geometry=people.geometry.to_numpy(),
        crs=people.crs,
    )
    cells.attrs["people_within"] = (within != 0).astype(float) @ cells["people"].to_numpy()
    return cells


def _by_quarter(cells: gpd.GeoDataFrame, sites: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    people = cells["people"]
    reached = cells["time_min"].notna()
    columns = pd.DataFrame(
        {
            "quarter_id": cells["quarter_id"],
            "people": people,
            "served": people.where(cells["served"], 0.0),
            "not_connected": people.where(cells["status"] == NOT_CONNECTED, 0.0),
            "reached": people.where(reached, 0.0),
            "person_minutes": (people * cells["time_min"]).where(reached, 0.0),
        }
    )
    sums = columns.groupby("quarter_id").sum().reindex(quarters["quarter_id"]).fillna(0.0)
    inside = pd.Series(quarter_of(shapely.point_on_surface(sites.geometry.to_numpy()), quarters)).value_counts()
    frame = gpd.GeoDataFrame(
        {
            "quarter_id": quarters["quarter_id"].to_numpy(),
            "name": quarters["name"].to_numpy() if "name" in quarters else quarters["quarter_id"].to_numpy(),
            "people": sums["people"].to_numpy(),
            "served": sums["served"].to_numpy(),
            "served_share": _ratio(sums["served"], sums["people"]),
            "mean_time_min": _ratio(sums["person_minutes"], sums["reached"]),
            "not_connected": sums["not_connected"].to_numpy(),
            "sites": inside.reindex(quarters["quarter_id"]).fillna(0).to_numpy(),
        },
        geometry=quarters.geometry.to_numpy(),
        crs=quarters.crs,
    )
    return schema.QUARTER_SCORES.conform(frame)


def _ratio(part_: pd.Series, whole: pd.Series) -> np.ndarray:
    """NaN where there is nobody to take a share of."""
    return np.divide(part_.to_numpy(), whole.to_numpy(), out=np.full(len(whole), np.nan), where=whole.to_numpy() > 0)


def _figures(cells: gpd.GeoDataFrame, by_quarter: gpd.GeoDataFrame) -> dict[str, float]:
    people = cells["people"].to_numpy()
    total = float(people.sum())
    served = float(people[cells["served"].to_numpy(dtype=bool)].sum())
    reached = cells["time_min"].notna().to_numpy()
    minutes, weight = cells["time_min"].to_numpy()[reached], people[reached]
    uneven = reached.any() and minutes @ weight > 0
    spread = theil(minutes, weight, cells["quarter_id"].to_numpy()[reached]) if uneven else Theil(0.0, 0.0, 0.0)
    return {
        "people": total,
        "served": served,
        "share_served": served / total,
        "not_connected": float(people[(cells["status"] == NOT_CONNECTED).to_numpy()].sum()),
        "mean_time_min": float(np.average(minutes, weights=weight)) if reached.any() else float("nan"),
        "median_time_min": weighted_median(minutes, weight),
        "least_served_quarter_share": float(by_quarter["served_share"].min()),
        "gini_time": gini(minutes, weight) if uneven else 0.0,
        "theil_time": spread.total,
        "theil_time_within_quarters": spread.within,
        "theil_time_between_quarters": spread.between,
    }


def weighted_median(values: np.ndarray, weights: np.ndarray) -> float:
    """The value at which half of the weight is reached; NaN without values."""
    if not len(values):
        return float("nan")
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2.0)])
