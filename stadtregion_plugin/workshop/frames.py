"""A scenario as layers of the schema: what the map shows, and what a study file of it holds."""

from __future__ import annotations

import geopandas as gpd
import numpy as np

from ..core import schema
from ..core.study.workshop.answers import Answers
from ..core.study.workshop.board import Board
from ..core.study.workshop.compare import Comparison

SERVED, TOO_FAR, UNREACHABLE, NOT_CONNECTED = "served", "too_far", "unreachable", "not_connected"


def ranked_candidates(board: Board, scores: np.ndarray, ranks: np.ndarray) -> gpd.GeoDataFrame:
    """The candidates (``schema.CANDIDATES``) with the scores and ranks of the scenario."""
    return schema.CANDIDATES.conform(board.candidates.assign(score=scores, rank=ranks))


def chosen_sites(board: Board, chosen, answers: Answers | None = None) -> gpd.GeoDataFrame:
    """The chosen sites (``schema.CHOSEN``) as points, numbered in the order in which they were chosen.

    With ``answers`` each has the people for whom it is the nearest.
    """
    rows = board.site_ids.get_indexer(list(chosen))
    sites = board.candidates.iloc[rows]
    names = board.quarters.set_index("quarter_id")["name"]
    frame = gpd.GeoDataFrame(
        {
            "site_id": sites["site_id"].to_numpy(),
            "position": np.arange(1, len(rows) + 1),
            "quarter_id": sites["quarter_id"].to_numpy(),
            "name": sites["quarter_id"].map(names).to_numpy(),
        },
        geometry=sites.geometry.representative_point().to_numpy(),
        crs=board.candidates.crs,
    )
    if answers is not None and len(answers.sites):
        near = answers.nearest_site >= 0
        people = np.bincount(
            answers.nearest_site[near],
            weights=board.cells["people"].to_numpy()[near],
            minlength=len(answers.sites),
        )
        frame["people"] = frame["site_id"].map(dict(zip(answers.sites, people)))
    return schema.CHOSEN.conform(frame)


def coverage_cells(board: Board, answers: Answers | None = None) -> gpd.GeoDataFrame:
    """The cells (``schema.COVERAGE_CELLS``), with the time to the nearest chosen site once there are ``answers``."""
    cells = board.cells
    quarters = board.quarters["quarter_id"].to_numpy(dtype=object)
    home = cells["quarter"].to_numpy()
    columns = {
        "cell_id": cells["cell_id"].to_numpy(),
        "people": cells["people"].to_numpy(),
        "quarter_id": np.where(home >= 0, quarters[home], None),
    }
    if answers is not None:
        columns |= cell_values(board, answers)
    return schema.COVERAGE_CELLS.conform(gpd.GeoDataFrame(columns, geometry=cells.geometry.to_numpy(), crs=cells.crs))


def cell_values(board: Board, answers: Answers) -> dict[str, np.ndarray]:
    """What a scenario changes at the cells: ``time_min`` (NaN: no way), ``served``, ``status`` and ``site_id``."""
    reached = np.isfinite(answers.nearest_min)
    status = np.where(answers.served, SERVED, np.where(reached, TOO_FAR, UNREACHABLE)).astype(object)
    status[~board.access.at_cells.connected] = NOT_CONNECTED
    sites = np.array([*answers.sites, None], dtype=object)
    return {
        "time_min": np.where(reached, answers.nearest_min, np.nan),
        "served": answers.served,
        "status": status,
        "site_id": sites[answers.nearest_site],
    }


def compared_sites(board: Board, comparison: Comparison) -> gpd.GeoDataFrame:
    """The sites of two scenarios (``schema.COMPARED``): only in the one, only in the other, in both."""
    sides = {"a": comparison.only_a, "b": comparison.only_b, "both": comparison.both}
    sites = [site for chosen in sides.values() for site in chosen]
    frame = chosen_sites(board, sites).drop(columns=["position"])
    return schema.COMPARED.conform(
        frame.assign(side=[side for side, chosen in sides.items() for _ in chosen])[
            ["site_id", "side", "name", "geometry"]
        ]
    )
