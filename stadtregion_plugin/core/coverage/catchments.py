"""Catchments as people would draw them: along the streets that are reached in time."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.ops import substring

from ..network import Snap, StreetGraph
from ..progress import Progress, each, part, unobserved
from ..travel import access_speed

WALK_IN_M = 75.0
FILL_M = 120.0
SMOOTH_M = 10.0


def catchments(
    graph: StreetGraph, site_ids: pd.Series, at_sites: Snap, limit_min: float, progress: Progress = unobserved
) -> gpd.GeoDataFrame:
    """One (Multi)Polygon a connected site: all within ``limit_min`` minutes of it, in the graph's CRS.

    The streets reached, the last of them only as far as the time lasts, widened by the way that is walked in from the
    street (75 m, or what the time left allows at its ends); courtyards and gaps narrower than 240 m are filled.
    """
    times = graph.times(at_sites, limit_min, towards_sources=True, progress=part(progress, 0.0, 0.5))
    connected = np.flatnonzero(at_sites.connected)
    shapes = []
    for site in each(connected, len(connected), part(progress, 0.5, 1.0)):
        row = slice(times.indptr[site], times.indptr[site + 1])
        shapes.append(_around(graph, times.indices[row], times.data[row], at_sites, site, 60.0 * limit_min))
    return gpd.GeoDataFrame(
        {"site_id": site_ids.to_numpy()[connected], "limit_min": float(limit_min)}, geometry=shapes, crs=graph.crs
    )


def _around(graph: StreetGraph, nodes: np.ndarray, seconds: np.ndarray, at_sites: Snap, site: int, limit_s: float):
    left = np.full(len(graph.xy), -1.0)
    left[nodes] = limit_s - seconds
    at_start, at_end = left[graph.start], left[graph.end]
    whole = (at_start >= 0) & (at_end >= 0)
    reached = [graph.edges[whole]]
    for known, times, backwards in ((at_start, graph.against_s, False), (at_end, graph.along_s, True)):
        partly = np.flatnonzero((known >= 0) & ~whole & np.isfinite(times))
        shares = known[partly] / times[partly]
        reached.append(
            np.array([_beginning(graph.edges[e], s, backwards) for e, s in zip(partly, shares)], dtype=object)
        )
    own = graph.edges[at_sites.edge[site]]
    door = shapely.line_interpolate_point(own, at_sites.share[site], normalized=True)
    lines = np.concatenate([*reached, [door]])
    walk_in = min(WALK_IN_M, max(limit_s * access_speed(), 1.0))
    filled = shapely.union_all(shapely.buffer(lines, walk_in + FILL_M, quad_segs=4))
    rounded = shapely.buffer(shapely.buffer(filled, -FILL_M - SMOOTH_M, quad_segs=4), SMOOTH_M)
    return shapely.simplify(rounded, SMOOTH_M / 4)


def _beginning(edge, share: float, backwards: bool):
    """The first ``share`` of an edge, counted from its end if ``backwards``."""
    share = min(share, 1.0)
    return substring(edge, 1.0 - share, 1.0, normalized=True) if backwards else substring(edge, 0.0, share, True)
