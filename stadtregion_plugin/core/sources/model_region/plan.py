"""The plan: the region laid out from the lie of the land to its blocks, fields and streets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import Progress, part, report
from .centres import Centres, Estates, divide_region, place_centres, place_core, place_estates, settlement_sizes
from .countryside import Countryside, lay_countryside
from .fabric import Blocks, Zoning, lay_fabric
from .network import Network
from .parameters import Parameters, read_parameters
from .roads import route_main_roads, snapped_to_grid
from .settlement import Faces, cut_faces
from .shapes import located, mended
from .streets import lay_streets, warped, with_forest_loop
from .terrain import Valley, Warp, lay_valley, make_warp

STEP_M = 14.0
ATTEMPTS, LEAST_SPREAD = 12, 3


@dataclass(frozen=True)
class Plan:
    """The region laid out in the flat plane; ``network`` and ``gross`` (blocks to the middle of streets) are warped."""

    parameters: Parameters
    valley: Valley
    estates: Estates
    centres: Centres
    quarters: np.ndarray
    faces: Faces
    blocks: Blocks
    country: Countryside
    warp: Warp
    network: Network
    gross: np.ndarray


def chance(seed: int, step: int, attempt: int = 0) -> np.random.Generator:
    """The random numbers of one step, so that a step draws the same whatever others do."""
    return np.random.default_rng([seed, step, attempt])


def lay_plan(seed: int, size: int, progress: Progress) -> Plan:
    """Valley, estates, centres, roads, faces, blocks, fields and the street network."""
    parameters = read_parameters()
    valley, estates, centres, quarters = _lay_out(parameters, seed, size, part(progress, 0.0, 0.05))
    report(progress, 0.05)
    roads = route_main_roads(centres, estates, valley, chance(seed, 6), part(progress, 0.05, 0.15))
    faces = cut_faces(centres, quarters, estates, roads, valley, parameters, chance(seed, 8))
    report(progress, 0.25)
    zoning = Zoning(centres, quarters, valley, parameters, size, chance(seed, 9))
    blocks, lines = lay_fabric(faces, zoning, chance(seed, 10), part(progress, 0.25, 0.5))
    country = lay_countryside(faces, valley, chance(seed, 11), part(progress, 0.5, 0.7))
    flat = lay_streets(faces, lines, country, valley, chance(seed, 12), part(progress, 0.7, 0.9))
    warp = make_warp(valley, estates.polygons, chance(seed, 13))
    bent = warped(flat, warp, part(progress, 0.9, 0.95))
    network = with_forest_loop(bent, warp.shapes(country.polygons[country.landuse == "forest"], STEP_M))
    gross = mended(warp.shapes(blocks.polygons, STEP_M, part(progress, 0.95, 1.0)))
    return Plan(parameters, valley, estates, centres, quarters, faces, blocks, country, warp, network, gross)


def _lay_out(
    parameters: Parameters, seed: int, size: int, progress: Progress
) -> tuple[Valley, Estates, Centres, np.ndarray]:
    """Valley, estates, centres and quarters: the first lie of the land that spreads the estates over quarters."""
    for attempt in range(ATTEMPTS):
        report(progress, attempt / ATTEMPTS)
        valley = lay_valley(parameters, size, chance(seed, 1, attempt))
        kinds, radii = settlement_sizes(parameters, size, chance(seed, 2, attempt))
        core = place_core(valley, radii[0], chance(seed, 3, attempt))
        estates = place_estates(valley, core, radii[0], parameters, size, chance(seed, 4, attempt))
        report(progress, (attempt + 0.5) / ATTEMPTS)
        placed = place_centres(valley, core, kinds, radii, estates, parameters, chance(seed, 5, attempt))
        centres = snapped_to_grid(placed, valley)
        quarters = divide_region(centres, valley, chance(seed, 7, attempt))
        homes = located(quarters, shapely.get_coordinates(shapely.centroid(estates.polygons)))
        if len(np.unique(homes)) >= LEAST_SPREAD:
            break
    return valley, estates, centres, quarters
