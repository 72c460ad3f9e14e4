"""The model region from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np

from ...errors import InputError
from ...progress import Progress, part, report, unobserved
from ..jobs import estimate_jobs
from . import areas, layers, street_layers
from .built import Built, build
from .owners import own_plots
from .people import settle
from .plan import STEP_M, Plan, chance, lay_plan
from .services import freight_lines, place_power, place_stops
from .shapes import located, mended

LEAST_SIZE, MOST_SIZE = 500, 1_000_000
QUARTER_STEP_M = 60.0


@dataclass(frozen=True)
class ModelRegion:
    """A fictional city region: all layers as in ``schema``, in EPSG:25832.

    ``planted`` are the plots that are the best sites by construction; ``decoys`` are plots that resemble them but for
    one ``flaw``: shape, owner, built, housing, flood or size.
    """

    buildings: gpd.GeoDataFrame
    landuse: gpd.GeoDataFrame
    streets: gpd.GeoDataFrame
    street_nodes: gpd.GeoDataFrame
    constraints: gpd.GeoDataFrame
    freight: gpd.GeoDataFrame
    stops: gpd.GeoDataFrame
    power: gpd.GeoDataFrame
    places: gpd.GeoDataFrame
    quarters: gpd.GeoDataFrame
    plots: gpd.GeoDataFrame
    population: gpd.GeoDataFrame
    planted: gpd.GeoDataFrame
    decoys: gpd.GeoDataFrame


def make_model_region(seed: int = 1, size: int = 2000, progress: Progress = unobserved) -> ModelRegion:
    """A fictional polycentric city region of about ``size`` plots (500 … 1,000,000).

    The same seed and size give the same region. It lies in EPSG:25832 where no such region is: towns, people, owners
    and sites are invented, and the figures behind them stand in the tables ``model_region*.csv``. Raises ``InputError``
    when the size or the seed is out of range.
    """
    if not LEAST_SIZE <= size <= MOST_SIZE:
        raise InputError(
            "The model region cannot have {size} plots; choose a size from {least} to {most}.",
            size=size,
            least=LEAST_SIZE,
            most=MOST_SIZE,
        )
    if seed < 0:
        raise InputError("The seed of the model region is {seed}; choose a whole number from 0 on.", seed=seed)
    # GEOS divides by zero where it looks for the crossing of parallel lines, and goes on; numpy need not say so.
    with np.errstate(divide="ignore", invalid="ignore"):
        plan = lay_plan(seed, size, part(progress, 0.0, 0.25))
        built = build(plan, seed, size, part(progress, 0.25, 0.85))
        region = _describe(plan, built, seed, part(progress, 0.85, 1.0))
    report(progress, 1.0)
    return region


def _describe(plan: Plan, built: Built, seed: int, progress: Progress) -> ModelRegion:
    """The layers: owners, people and jobs, land use, restrictions, services, and everything named and placed."""
    parameters, warp, centres = plan.parameters, plan.warp, plan.centres
    place = layers.Place(parameters, centres)
    quarter_shapes = warp.shapes(plan.quarters, QUARTER_STEP_M)
    report(progress, 0.0)
    plot_quarter = built.block_quarter[built.plots.block]
    owner_class, owner_key = own_plots(
        built.rows["owners"].to_numpy(),
        built.rows["owner_class"].to_numpy(),
        built.plots.block,
        plot_quarter,
        place.town,
        parameters,
        chance(seed, 19),
    )
    report(progress, 0.15)
    plots = layers.plots(built.plots.polygons, built.rows, owner_class, owner_key, place, part(progress, 0.15, 0.3))
    buildings = layers.buildings(built.footprints, built.houses, place, part(progress, 0.3, 0.45))
    use, levels = built.houses["use"].to_numpy(), built.houses["levels"].to_numpy()
    cells, people = settle(built.footprints, use, levels, parameters, chance(seed, 20))
    building_jobs, _ = estimate_jobs(buildings)
    building_quarter = plot_quarter[built.houses["plot"].to_numpy()]
    count = len(centres.xy)
    quarter_people = np.bincount(located(quarter_shapes, cells), people, count)
    quarter_jobs = np.rint(np.bincount(building_quarter, building_jobs, count))
    report(progress, 0.55)

    role = built.rows["role"].to_numpy()
    planted = np.flatnonzero(role == "planted")
    shapes = built.plots.polygons[planted]
    estate = built.block_estate[built.plots.block[planted]]
    stops = place_stops(centres, plan.estates, shapes, plan.network, plan.faces.built_up, plan.valley, warp)
    power = place_power(centres, plan.estates, shapes, estate, warp)
    report(progress, 0.6)
    forests = mended(warp.shapes(plan.country.polygons[plan.country.landuse == "forest"], STEP_M))
    water, flood = areas.waters(plan.valley, warp, parameters, built.plots.polygons[role == "flood"])
    landuse = areas.land_uses(
        plan.gross, built, plan.country, plan.valley, warp, water, parameters, part(progress, 0.6, 0.75)
    )
    restrictions = areas.restrictions(landuse, water, flood, forests)
    streets, street_nodes = street_layers.streets(plan.network, place, chance(seed, 21), part(progress, 0.75, 1.0))
    return ModelRegion(
        buildings=buildings,
        landuse=layers.land_use(*landuse, place),
        streets=streets,
        street_nodes=street_nodes,
        constraints=layers.constraints(restrictions, place),
        freight=layers.freight(*freight_lines(plan.estates, plan.valley, warp), place),
        stops=layers.stops(stops, place),
        power=layers.power(power, place),
        places=layers.places(warp.points(centres.xy), quarter_people, place),
        quarters=layers.quarters(quarter_shapes, quarter_people, quarter_jobs, place),
        plots=plots,
        population=layers.population(cells, people, place),
        planted=layers.planted(plots, planted, plot_quarter, place),
        decoys=layers.decoys(plots, role, place),
    )
