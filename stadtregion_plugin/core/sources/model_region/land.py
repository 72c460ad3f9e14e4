"""What stands on each block and plot: land use, zoning, layout of buildings and group of owners."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from .centres import CORE, TOWN, Centres
from .fabric import Blocks
from .parameters import Parameters
from .plots import Plots
from .settlement import Faces
from .sites import SiteBlocks

RAGGED = ("houses", "villas", "row", "village")
CIVIC_PLOTS = 30
PLOT_COLUMNS = (
    *("character", "site", "landuse", "zoning", "owners", "owner_class", "layout", "vacant"),
    *("levels_low", "levels_high", "storey_m", "living_share"),
)
EDGE_M = 1.0
SQUARE_M2 = 4500.0
PLANTED_USES = (("brownfield", 0.5), ("commercial", 0.35), ("parking", 0.15))
PLANTED_ZONES = (("GE", 0.65), ("MU", 0.25), ("GI", 0.1))
PLANTED_OWNERS = (("municipality", 0.5), ("municipal_company", 0.25), ("coop", 0.25))
FLAWED_OWNERS = {
    "shape": "municipality",
    "owner": "fund",
    "built": "municipality",
    "housing": "municipality",
    "flood": "municipal_company",
}


def describe_blocks(
    blocks: Blocks, net: np.ndarray, faces: Faces, centres: Centres, parameters: Parameters, rng: np.random.Generator
) -> pd.DataFrame:
    """A row for each block: land use, zoning, layout, owners' group, usual front, depth and rows; ``plot_rows`` is 0
    where a block stays open (``net`` of streets nothing is left, a square, an orchard at the edge of a settlement)."""
    table = parameters.characters
    described = (
        table.iloc[blocks.character].reset_index(names="character").assign(owner_class="", site="", vacant=False)
    )
    second = rng.random(len(described)) < described["second_share"]
    described["zoning"] = described["zoning"].where(~second, described["zoning_2"])
    ragged = _at_edge(blocks.polygons, faces.built_up) & described["character"].isin(RAGGED).to_numpy()
    ragged &= rng.random(len(described)) < parameters.fabric.ragged_share
    square = _squares(blocks, net, described["character"].to_numpy() == "old_town", centres)
    for open_land, landuse in ((shapely.is_empty(net), "grass"), (ragged, "orchard"), (square, "square")):
        described.loc[open_land, ["landuse", "zoning", "layout"]] = landuse, "", "none"
        described.loc[open_land, "plot_rows"] = 0
    return described


def _at_edge(blocks: np.ndarray, built_up: shapely.Geometry) -> np.ndarray:
    """Which blocks lie at the edge of the built-up land."""
    xy, ring = shapely.get_coordinates(shapely.get_parts(shapely.boundary(built_up)), return_index=True)
    same = ring[1:] == ring[:-1]
    sides = shapely.linestrings(np.stack([xy[:-1][same], xy[1:][same]], axis=1))
    _, touched = shapely.STRtree(blocks).query(sides, predicate="dwithin", distance=EDGE_M)
    edge = np.zeros(len(blocks), dtype=bool)
    edge[touched] = True
    return edge


def _squares(blocks: Blocks, net: np.ndarray, old: np.ndarray, centres: Centres) -> np.ndarray:
    """The block of each old town nearest to its centre, if it is small enough for a market square."""
    square = np.zeros(len(blocks.polygons), dtype=bool)
    area = shapely.area(net)
    fits = np.flatnonzero(old & (area > 0) & (area < SQUARE_M2))
    if len(fits) == 0:
        return square
    tree = cKDTree(shapely.get_coordinates(shapely.centroid(blocks.polygons[fits])))
    towns = np.flatnonzero(np.isin(centres.kind, [CORE, TOWN]))
    away, nearest = tree.query(centres.xy[towns])
    square[fits[nearest[away < 0.3 * centres.radius_m[towns]]]] = True
    return square


def describe_sites(described: pd.DataFrame, sites: SiteBlocks, rng: np.random.Generator) -> None:
    """Make planted sites and decoys what they are (in place): whole blocks, hardly built on."""
    whole = sites.whole
    described.loc[sites.planted, "site"] = "planted"
    described.loc[whole, ["landuse", "zoning", "layout"]] = "brownfield", "GE", "none"
    described.loc[whole, "plot_rows"] = 1
    described.loc[whole, "front_m"] = np.inf
    described.loc[whole, "vacant"] = True
    count = len(sites.planted)
    described.loc[sites.planted, "landuse"] = _spread(PLANTED_USES, count, rng)
    described.loc[sites.planted, "zoning"] = _spread(PLANTED_ZONES, count, rng)
    described.loc[sites.planted, "owner_class"] = _spread(PLANTED_OWNERS, count, rng)
    shed = (described.loc[sites.planted, "landuse"] != "parking").to_numpy() & (rng.random(count) < 0.6)
    described.loc[sites.planted[shed], "layout"] = "shed"
    for flaw, chosen in sites.decoys.items():
        described.loc[chosen, ["site", "owner_class"]] = flaw, FLAWED_OWNERS[flaw]
    described.loc[sites.decoys["built"], ["landuse", "layout"]] = "industrial", "full"
    described.loc[sites.decoys["built"], "vacant"] = False


def _spread(shares, count: int, rng: np.random.Generator) -> np.ndarray:
    """``count`` names in about these shares."""
    names, weights = zip(*shares)
    return np.array(names, dtype=object)[
        np.searchsorted(np.cumsum(weights), rng.random(count) * sum(weights)).clip(max=len(names) - 1)
    ]


def describe_plots(plots: Plots, described: pd.DataFrame, centres_xy: np.ndarray, quarter: np.ndarray) -> pd.DataFrame:
    """A row for each plot, from its block; near each centre (warped) one plot has the church and one the town hall."""
    rows = described[list(PLOT_COLUMNS)].iloc[plots.block].reset_index(drop=True).assign(block=plots.block)
    area = shapely.area(plots.polygons)
    ordinary = (rows["owner_class"] == "").to_numpy() & rows["landuse"].isin(["residential", "mixed"]).to_numpy()
    xy = shapely.get_coordinates(shapely.centroid(plots.polygons))
    churches, halls = [], []
    for number, centre in enumerate(centres_xy):
        here = np.flatnonzero(ordinary & (quarter[plots.block] == number))
        if len(here) < 2:
            continue
        near = here[np.argsort(np.hypot(*(xy[here] - centre).T), kind="stable")[:CIVIC_PLOTS]]
        church, hall = near[np.argsort(-area[near], kind="stable")[:2]]
        churches.append(church)
        halls.append(hall)
    rows.loc[churches, ["landuse", "layout", "owner_class"]] = "religious", "church", "church"
    rows.loc[halls, ["landuse", "layout", "owner_class"]] = "public", "open", "municipality"
    rows.loc[halls, "living_share"] = 0.0
    return rows


def storeys(
    role: np.ndarray, plot: np.ndarray, rows: pd.DataFrame, parameters: Parameters, rng: np.random.Generator
) -> pd.DataFrame:
    """For each building (its ``role`` on its ``plot``): type, use, levels, height and roof."""
    of = rows.iloc[plot]
    key = pd.MultiIndex.from_arrays([of["layout"], role])
    kinds = parameters.buildings.loc[key].reset_index()
    here = of.reset_index(drop=True)
    homes = rng.random(len(rows))[plot] < here["living_share"].to_numpy()
    special = kinds["role"].isin(["hall"]).to_numpy() & (rng.random(len(kinds)) < 0.35)
    other = (~homes & (kinds["use"] == "residential").to_numpy()) | special
    low = kinds["levels_low"].fillna(here["levels_low"]).to_numpy()
    high = kinds["levels_high"].fillna(here["levels_high"]).to_numpy()
    block_share = rng.random(int(here["block"].max()) + 1)[here["block"]]
    share = 0.6 * block_share + 0.4 * rng.random(len(kinds))
    levels = np.floor(low + share * (high - low + 1)).clip(max=high)
    storey = kinds["storey_m"].fillna(here["storey_m"]).to_numpy()
    building = kinds["building"].where(~other, kinds["other_building"])
    return pd.DataFrame(
        {
            "building": building.where((here["landuse"] != "health") | (building != "school"), "hospital"),
            "use": kinds["use"].where(~other, kinds["other_use"]),
            "levels": levels,
            "height_m": levels * storey + kinds["roof_m"].to_numpy(),
            "roof_shape": kinds["roof_shape"],
            "vacant": here["vacant"].to_numpy(dtype=bool),
        }
    )
