"""What is built: blocks net of streets, the sites to be found, plots and buildings."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely

from ...progress import Progress, part, report
from .buildings import set_up
from .land import describe_blocks, describe_plots, describe_sites, storeys
from .plan import STEP_M, Plan, chance
from .plots import Plots, clear_of_streets, divide_blocks
from .sites import SiteBlocks, choose_site_blocks, mark_small_decoys, notch

DROPPED = 1.05  # plots laid out for each that is wanted: slivers are joined to their neighbours


@dataclass(frozen=True)
class Built:
    """Plots, buildings and what they are, all warped. ``rows`` describe the plots, ``houses`` the buildings."""

    plots: Plots
    rows: pd.DataFrame
    footprints: np.ndarray
    houses: pd.DataFrame
    net: np.ndarray
    described: pd.DataFrame
    block_quarter: np.ndarray
    block_estate: np.ndarray
    sites: SiteBlocks


def build(plan: Plan, seed: int, size: int, progress: Progress) -> Built:
    """Blocks net of streets, sites and decoys, plots, buildings."""
    parameters, blocks = plan.parameters, plan.blocks
    half_width = parameters.characters["half_width_m"].to_numpy()[blocks.character]
    net = clear_of_streets(plan.gross, half_width, plan.network, parameters, part(progress, 0.0, 0.15))
    described = describe_blocks(blocks, net, plan.faces, plan.centres, parameters, chance(seed, 14))
    report(progress, 0.15)
    open_land = (described["plot_rows"] == 0).to_numpy()
    sites = choose_site_blocks(
        np.where(open_land, shapely.Polygon(), net),
        blocks.estate,
        described["character"].isin(["workshops", "offices"]).to_numpy(),
        described["landuse"].isin(["residential", "mixed"]).to_numpy() & ~open_land,
        plan.warp.shapes(np.array([plan.valley.river]), STEP_M)[0],
        plan.estates,
    )
    ordinary = described.loc[sites.decoys["shape"]].copy()
    describe_sites(described, sites, chance(seed, 15))
    report(progress, 0.15)
    notched, corners = notch(net[sites.decoys["shape"]])
    net[sites.decoys["shape"]] = notched
    net = np.append(net, corners)
    described = pd.concat([described, ordinary], ignore_index=True)
    quarter, estate = (np.append(values, values[sites.decoys["shape"]]) for values in (blocks.quarter, blocks.estate))

    built = np.flatnonzero((described["plot_rows"] > 0).to_numpy())
    plots = divide_blocks(
        net[built],
        described["block_depth_m"].to_numpy()[built],
        described["front_m"].to_numpy()[built],
        described["plot_rows"].to_numpy()[built],
        plan.network,
        round(size * DROPPED),
        chance(seed, 16),
        part(progress, 0.15, 0.6),
    )
    plots = replace(plots, block=built[plots.block])
    report(progress, 0.6)
    rows = describe_plots(plots, described, plan.warp.points(plan.centres.xy), quarter)
    mark_small_decoys(rows, plots.polygons, sites)
    footprints, plot, role = set_up(plots, rows["layout"].to_numpy(), chance(seed, 17), part(progress, 0.6, 0.95))
    report(progress, 0.95)
    houses = storeys(role, plot, rows, parameters, chance(seed, 18)).assign(plot=plot)
    return Built(plots, rows, footprints, houses, net, described, quarter, estate, sites)
