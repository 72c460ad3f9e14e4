"""How much coverage is left when sites fail, on the street network: the worst set, the mean, and who loses cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..progress import Progress, part, unobserved
from ..text import Translate, english
from .access import Access, AccessOptions, find_access
from .audit import audit_places, off_network_note
from .failure import MOST_LOST, Loss, all_fail, expected_cover, lost_cells, site_losses


@dataclass(frozen=True)
class SiteLoss:
    """What the loss of sites costs: ``site_losses``, ``lost_cells`` and ``snap_audit`` of ``core.schema``, and figures.

    ``figures``: people, covered (people with a site in time), expected (people who can count on a working one), and of
    the largest number of lost sites worst_people, worst_share, mean_people and mean_share (of those covered).
    ``worst_sites`` names the worst set of that number.
    """

    site_losses: pd.DataFrame
    lost_cells: gpd.GeoDataFrame
    snap_audit: gpd.GeoDataFrame
    figures: dict[str, float]
    worst_sites: str
    notes: tuple[str, ...]


def lose_sites(
    sites: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    mode: str = "bicycle",
    limit_min: float = 15.0,
    lost: int = 1,
    failure_share: float | np.ndarray = 0.1,
    progress: Progress = unobserved,
    *,
    options: AccessOptions | None = None,
    translate: Translate = english,
) -> SiteLoss:
    """Cover within ``limit_min`` minutes when any 1 to ``lost`` (at most 3) of the ``sites`` fail at once.

    Frames as for ``score_coverage``. Worst and mean are exact, over all sets of so many sites; ``failure_share`` is the
    probability that a site fails by itself, one for all or one for each, for the expected cover. Raises ``InputError``
    as ``score_coverage``, and for more lost sites than there are.
    """
    if not 1 <= lost <= min(MOST_LOST, len(sites)):
        raise InputError(
            "The loss of {lost} of {sites} sites is asked for; choose 1 to {most}.",
            lost=lost,
            sites=len(sites),
            most=min(MOST_LOST, len(sites)),
        )
    options = options or AccessOptions()
    access = find_access(sites, population, streets, mode, limit_min, options, part(progress, 0.0, 0.8))
    losses = losses_of(access, limit_min, lost, part(progress, 0.8, 0.9))
    table = loss_table(access, losses)
    last = table.iloc[-1]
    within = access.within(limit_min).T.tocsr()
    audit = audit_places(access, streets, options.snap_limit_m, translate)
    return SiteLoss(
        site_losses=table,
        lost_cells=cells_of(access, limit_min, losses, failure_share),
        snap_audit=audit,
        figures={
            "people": float(access.weight.sum()),
            "covered": float(last["covered"]),
            "expected": expected_cover(within, access.weight, failure_share),
            **{name: float(last[name]) for name in ("worst_people", "worst_share", "mean_people", "mean_share")},
        },
        worst_sites=str(last["worst_sites"]),
        notes=off_network_note(audit, access, translate),
    )


def losses_of(access: Access, limit_min: float, lost: int = MOST_LOST, progress: Progress = unobserved) -> list[Loss]:
    """The loss of each number of sites up to ``lost``, or to the number of sites."""
    numbers = range(1, min(lost, len(access.sites)) + 1)
    return site_losses(access.within(limit_min).T, access.weight, list(numbers), progress)


def loss_table(access: Access, losses: Sequence[Loss]) -> pd.DataFrame:
    """``schema.SITE_LOSSES``: a row for each of ``losses``."""
    rows = [
        {
            "lost": loss.lost,
            "covered": loss.covered,
            "worst_people": loss.worst,
            "worst_share": loss.worst / loss.covered if loss.covered > 0 else np.nan,
            "worst_sites": _named(access, loss.worst_sites),
            "mean_people": loss.mean,
            "mean_share": loss.mean / loss.covered if loss.covered > 0 else np.nan,
        }
        for loss in losses
    ]
    return schema.SITE_LOSSES.conform(pd.DataFrame(rows))


def cells_of(
    access: Access, limit_min: float, losses: Sequence[Loss], failure_share: float | np.ndarray
) -> gpd.GeoDataFrame:
    """``schema.LOST_CELLS``: who loses cover by the worst set of each of ``losses``; a cell may be there repeatedly."""
    within = access.within(limit_min).T.tocsr()
    working = 1.0 - all_fail(within, failure_share)
    people, names = access.people, access.sites["site_id"].astype(str).to_numpy(dtype=object)
    frames = []
    for loss in losses:
        cells = np.flatnonzero(lost_cells(within, loss.worst_sites.tolist()))
        reached = [np.sort(within.indices[within.indptr[cell] : within.indptr[cell + 1]]) for cell in cells]
        frames.append(
            pd.DataFrame(
                {
                    "cell_id": people["cell_id"].to_numpy()[cells],
                    "people": access.weight[cells],
                    "lost": loss.lost,
                    "sites": [", ".join(names[numbers]) for numbers in reached],
                    "expected_share": working[cells],
                    "geometry": people.geometry.to_numpy()[cells],
                }
            )
        )
    return schema.LOST_CELLS.conform(gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), crs=people.crs))


def _named(access: Access, sites: np.ndarray) -> str:
    return ", ".join(access.sites["site_id"].astype(str).to_numpy(dtype=object)[np.asarray(sites, dtype=int)])
