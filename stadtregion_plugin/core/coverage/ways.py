"""Who reaches which candidate in what time: all ways in minutes for a town, those within a limit for a region."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
from scipy import sparse

from ..errors import InputError
from ..network import Snap, StreetGraph
from ..progress import Progress, part, unobserved
from ..reach import reach_matrix
from .access import AccessOptions, require_overlap

FARTHEST_MIN = 24 * 60.0


@dataclass(frozen=True)
class Ways:
    """Times from people (rows) to candidates (columns): dense in minutes, or sparse in ``units`` a minute.

    A sparse matrix holds the ways up to ``limit_min`` only.
    """

    times: Any
    units: float
    limit_min: float

    def within(self, limit_min: float) -> sparse.csr_matrix:
        """Ones where a way takes at most ``limit_min``."""
        if not sparse.issparse(self.times):
            return sparse.csr_matrix(self.times <= limit_min, dtype=float)
        # Times are rounded to whole seconds after those beyond the limit were left out.
        near = self.times.data <= np.ceil(limit_min * self.units)
        reach = sparse.csr_matrix((near.astype(float), self.times.indices, self.times.indptr), shape=self.times.shape)
        reach.eliminate_zeros()
        return reach

    def minutes_to(self, columns: np.ndarray) -> np.ndarray:
        """(rows × columns) dense minutes, infinite where there is no way."""
        if not sparse.issparse(self.times):
            return self.times[:, columns]
        some = self.times[:, columns].tocoo()
        minutes = np.full(some.shape, np.inf)
        minutes[some.row, some.col] = some.data / self.units
        return minutes

    def reached(self) -> np.ndarray:
        """Which people some candidate reaches."""
        if sparse.issparse(self.times):
            return np.diff(self.times.indptr) > 0
        return np.isfinite(self.times).any(axis=1)


def ways_between(
    candidates: gpd.GeoDataFrame,
    people: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    mode: str,
    limit_min: float | None,
    progress: Progress,
    options: AccessOptions | None = None,
) -> Ways:
    """The times on the street graph from the people to the candidates, with both access legs.

    With ``limit_min`` only ways within it, sparse in whole seconds. Raises ``InputError`` where the population does not
    overlap the streets or no candidate is near one.
    """
    options = options or AccessOptions()
    graph = StreetGraph.from_lines(streets, mode, options.dtm, part(progress, 0.0, 0.3), options.kept_in)
    at_candidates, at_cells = (graph.snap(places.geometry, options.snap_limit_m) for places in (candidates, people))
    require_overlap(at_cells)
    if not at_candidates.connected.any():
        raise InputError("No candidate site is near a street; check the area and the CRS of both layers.")
    return ways_of(graph, at_candidates, at_cells, limit_min, part(progress, 0.3, 1.0), options.kept_in)


def ways_of(
    graph: StreetGraph,
    at_candidates: Snap,
    at_cells: Snap,
    limit_min: float | None,
    progress: Progress = unobserved,
    kept_in: Path | None = None,
) -> Ways:
    """``ways_between`` places that are joined to the ``graph`` already."""
    if limit_min is not None:
        found = reach_matrix(graph, at_candidates, at_cells, limit_min, True, kept_in, progress)
        return Ways(found.T.tocsr(), 60.0, limit_min)
    times = graph.times(at_candidates, FARTHEST_MIN, at_cells, towards_sources=True, progress=progress).tocoo()
    minutes = np.full((len(at_cells.edge), len(at_candidates.edge)), np.inf)
    minutes[times.col, times.row] = times.data / 60.0
    return Ways(minutes, 1.0, np.inf)
