"""The region of a study: what was given, and what stands in for the rest, each stand-in named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import geopandas as gpd
import shapely

from .. import schema
from ..errors import InputError
from ..progress import Progress, part, unobserved
from ..sites.existing import with_measured_heights
from ..sources.model_region import make_model_region
from ..sources.osm import ATTRIBUTION, OsmExtract
from ..sources.plots import derive_plots
from ..sources.population import estimate_population, read_population
from ..sources.quarters import built_area, find_quarters, named_quarters
from ..text import Translate, english, text
from .given import Given
from .owned_plots import given_plots, known_owners

PLACES_BY_IMPORTANCE = ("city", "town", "municipality", "borough", "suburb", "village", "quarter", "neighbourhood")


@dataclass(frozen=True)
class Region:
    """All layers of a region in one metric CRS, with the columns of ``schema``.

    ``zoning`` is the plan, if there is one, with its own columns. ``stand_ins`` are sentences that say what was derived
    or estimated because it was not given; ``repaired_count`` and ``skipped_count`` add up over all sources.
    """

    buildings: gpd.GeoDataFrame
    landuse: gpd.GeoDataFrame
    streets: gpd.GeoDataFrame
    constraints: gpd.GeoDataFrame
    freight: gpd.GeoDataFrame
    stops: gpd.GeoDataFrame
    power: gpd.GeoDataFrame
    places: gpd.GeoDataFrame
    quarters: gpd.GeoDataFrame
    plots: gpd.GeoDataFrame
    population: gpd.GeoDataFrame
    attribution: str
    zoning: gpd.GeoDataFrame | None = None
    stand_ins: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    repaired_count: int = 0
    skipped_count: int = 0

    @property
    def crs(self):
        return self.streets.crs

    @property
    def name(self) -> str:
        """The name of the most important place with a name; "" where there is none."""
        named = self.places[self.places["name"].notna()]
        if named.empty:
            return ""
        importance = named["kind"].map({kind: rank for rank, kind in enumerate(PLACES_BY_IMPORTANCE)})
        people = named["people"].fillna(0.0)
        first = named.assign(importance=importance.fillna(len(PLACES_BY_IMPORTANCE)), people=-people)
        return str(first.sort_values(["importance", "people", "name"])["name"].iloc[0])

    @property
    def layers(self) -> dict[str, gpd.GeoDataFrame]:
        return schema.layers_of(self)


def model_region(seed: int, size: int, progress: Progress = unobserved, translate: Translate = english) -> Region:
    """The region of the built-in generator: everything is given, and everything is fictional."""
    made = make_model_region(seed, size, progress)
    kept = {item.name: getattr(made, item.name) for item in fields(Region) if item.name in schema.LAYERS}
    return Region(
        **kept,
        attribution=translate(text("Fictional model region")),
        stand_ins=(translate(text("The whole region is fictional: places, owners, people and buildings.")),),
    )


def osm_region(
    extract: OsmExtract, given: Given, progress: Progress = unobserved, translate: Translate = english
) -> Region:
    """The region of an OpenStreetMap extract and the user's own layers; what is missing is derived and named.

    Without plots they are cut from land use, without quarters they come from boundaries, places or a grid, without
    population it is estimated from residential floor space. Own layers are taken in any CRS.
    """
    stand_ins: list[str] = []
    warnings: tuple[str, ...] = ()
    crs = extract.streets.crs
    if given.dsm is not None or given.lod2 is not None:
        measured = with_measured_heights(
            extract.buildings, dsm=given.dsm, dtm=given.dtm, lod2=given.lod2, progress=part(progress, 0.0, 0.1)
        )
        extract = replace(extract, buildings=measured)

    if given.quarters is None:
        area = built_area(extract.buildings, extract.streets)
        quarters = find_quarters(extract.quarters, extract.places, area, part(progress, 0.0, 0.1))
        stand_ins.append(translate(_QUARTERS_FROM[quarters["source"].iloc[0]]).format(count=len(quarters)))
    else:
        quarters = named_quarters(given.quarters.to_crs(crs)).assign(source="given")

    repaired = skipped = 0
    if given.plots is None:
        derived = derive_plots(
            extract.landuse,
            extract.streets,
            extract.buildings,
            extract.constraints,
            progress=part(progress, 0.1, 0.9),
        )
        plots, repaired, skipped = derived.plots, derived.repaired_count, derived.skipped_count
        derived_from = translate(text("{count} plots were derived from land use and streets."))
        stand_ins.append(derived_from.format(count=len(plots)))
    else:
        plots = given_plots(given.plots.to_crs(crs))
    owned = known_owners(plots, given, translate)
    plots, warnings = owned.plots, (*warnings, *owned.warnings)
    if plots["owner_class"].isna().all():
        stand_ins.append(translate(text("Owners are not known; the ownership criterion is left out of the ranking.")))

    if given.population is None:
        population = estimate_population(extract.buildings, extract.landuse)
        stand_ins.append(
            translate(text("{people} people were estimated from residential floor space.")).format(
                people=round(population["people"].sum())
            )
        )
    else:
        homes, landuse = (extract.buildings, extract.landuse) if given.at_homes else (None, None)
        bounds = tuple(extract.streets.total_bounds)
        reading = part(progress, 0.9, 1.0)
        people = read_population(given.population, crs, bounds, homes, landuse, reading, translate)
        population, warnings = people.cells, (*warnings, *people.warnings)
    kept = {item.name: getattr(extract, item.name) for item in fields(Region) if hasattr(extract, item.name)}
    region = Region(
        **kept
        | {"quarters": quarters, "plots": plots, "population": population, "stand_ins": tuple(stand_ins)}
        | {"warnings": warnings, "zoning": None if given.zoning is None else given.zoning.to_crs(crs)}
        | {"attribution": ATTRIBUTION}
        | {"repaired_count": extract.repaired_count + repaired, "skipped_count": extract.skipped_count + skipped}
    )
    return _within_reach(region, translate)


_QUARTERS_FROM: Mapping[str, str] = {
    "boundary": text("{count} quarters come from OpenStreetMap boundaries."),
    "place": text("{count} quarters were drawn around OpenStreetMap places."),
    "grid": text("{count} quarters are squares of a grid, because the extract has neither boundaries nor places."),
}


def _within_reach(region: Region, translate: Translate) -> Region:
    """The region with only the people near its streets, told when that leaves some out.

    A national grid given as population would otherwise count people that the extract cannot serve.
    """
    hull = shapely.buffer(shapely.convex_hull(shapely.geometrycollections(region.streets.geometry.to_numpy())), 500.0)
    shapely.prepare(hull)
    inside = shapely.intersects(hull, region.population.geometry.to_numpy())
    if not inside.any():
        raise InputError("The population does not overlap the OpenStreetMap extract; check its area and its CRS.")
    if inside.all():
        return region
    left_out = region.population.loc[~inside, "people"].sum()
    warning = translate(text("{people} people of the population layer live outside the extract and were left out."))
    return replace(
        region,
        population=region.population[inside].reset_index(drop=True),
        warnings=(*region.warnings, warning.format(people=round(left_out))),
    )
