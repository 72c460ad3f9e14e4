"""The layers as people see them: named, numbered, with the columns of ``schema``, at their place in EPSG:25832."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from ... import schema
from ...progress import Progress, unobserved
from .centres import CORE, INNER, Centres
from .parameters import Parameters
from .services import Points
from .shapes import batched, mended

CRS = "EPSG:25832"
SOURCE = "model region"
PLACE_KINDS = {"core": "city", "inner": "suburb", "town": "town", "village": "village"}


class Place:
    """Where the region lies, and what its quarters are called."""

    def __init__(self, parameters: Parameters, centres: Centres):
        self.offset = np.array([parameters.place.easting_m, parameters.place.northing_m])
        self.names = {kind: rows["name"].to_numpy() for kind, rows in parameters.names.groupby("kind", sort=False)}
        self.centres = centres
        towns = iter(self.names["quarter"][1:])
        core = self.names["quarter"][0]
        sides = self._sides(centres)
        self.quarter = np.array(
            [
                core if kind == CORE else f"{core}-{sides[number]}" if kind == INNER else next(towns)
                for number, kind in enumerate(centres.kind)
            ],
            dtype=object,
        )
        self.town = np.where(np.isin(centres.kind, [CORE, INNER]), 0, np.arange(len(centres.kind)))
        self.quarter_id = np.array([f"q{number + 1:02d}" for number in range(len(centres.kind))], dtype=object)

    def _sides(self, centres: Centres) -> dict[int, str]:
        """On which side of the core each inner quarter lies; no side twice."""
        inner = np.flatnonzero(centres.kind == INNER)
        bearing = np.arctan2(*(centres.xy[inner] - centres.xy[0]).T[::-1])
        sides = {}
        left = list(self.names["side"])
        for number, turn in sorted(zip(inner, bearing), key=lambda pair: pair[1]):
            wished = np.array([np.cos(turn - self._turn(side)) for side in left])
            sides[int(number)] = left.pop(int(np.argmax(wished)))
        return sides

    def _turn(self, side: str) -> float:
        """The bearing of a side; the table lists them from east against the clock."""
        return 2 * np.pi * list(self.names["side"]).index(side) / len(self.names["side"])

    def frame(
        self, layer: schema.Layer, shapes: np.ndarray, progress: Progress = unobserved, **columns
    ) -> gpd.GeoDataFrame:
        """The layer with these columns, moved to its place; valid there, too, where coordinates are rounded coarser."""

        def moved(batch: np.ndarray) -> np.ndarray:
            placed = shapely.transform(batch, lambda xy: xy + self.offset)
            return mended(placed) if "Polygon" in str(layer.geometry) else placed

        geometry = batched(moved, shapes, progress=progress)
        return layer.conform(gpd.GeoDataFrame(columns, geometry=geometry, crs=CRS))


def numbered(prefix: str, count: int) -> np.ndarray:
    """Ids p000001, p000002 …"""
    width = max(4, len(str(count)))
    return np.array([f"{prefix}{number:0{width}d}" for number in range(1, count + 1)], dtype=object)


def filled(texts) -> np.ndarray:
    """Texts with None for the empty ones."""
    return np.array([text if text else None for text in texts], dtype=object)


def plots(
    polygons: np.ndarray, rows: pd.DataFrame, owner_class, owner_key, place: Place, progress: Progress
) -> gpd.GeoDataFrame:
    return place.frame(
        schema.PLOTS,
        polygons,
        progress,
        plot_id=numbered("p", len(polygons)),
        area_m2=shapely.area(polygons),
        landuse=rows["landuse"].to_numpy(dtype=object),
        zoning=filled(rows["zoning"]),
        zoning_confidence="given",
        owner_class=owner_class,
        owner_key=owner_key,
        source=SOURCE,
    )


def buildings(footprints: np.ndarray, houses: pd.DataFrame, place: Place, progress: Progress) -> gpd.GeoDataFrame:
    columns = {
        name: houses[name].to_numpy() for name in ("building", "use", "levels", "height_m", "roof_shape", "vacant")
    }
    return place.frame(schema.BUILDINGS, footprints, progress, building_id=numbered("b", len(footprints)), **columns)


def land_use(areas: np.ndarray, uses: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    return place.frame(
        schema.LANDUSE, areas, landuse_id=numbered("l", len(areas)), landuse=uses, vacant=uses == "brownfield"
    )


def constraints(restrictions: tuple[np.ndarray, np.ndarray], place: Place) -> gpd.GeoDataFrame:
    shapes, kinds = restrictions
    name = np.full(len(shapes), None, dtype=object)
    name[:2] = place.names["river"][0], place.names["stream"][0]
    return place.frame(schema.CONSTRAINTS, shapes, constraint_id=numbered("c", len(shapes)), kind=kinds, name=name)


def freight(lines: np.ndarray, kinds: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    name = filled(np.where(kinds == "trunk_road", "", place.names["railway"][0]))
    return place.frame(schema.FREIGHT, lines, freight_id=numbered("f", len(lines)), kind=kinds, name=name)


def stops(points: Points, place: Place) -> gpd.GeoDataFrame:
    quarter = place.quarter[cKDTree(place.centres.xy).query(points.xy)[1]]
    number = np.arange(len(points.xy))
    stems = place.names["street_stem"]
    by_street = np.array(
        [f"{name}, {stems[turn % len(stems)]}straße" for name, turn in zip(quarter, number)], dtype=object
    )
    return place.frame(
        schema.STOPS,
        shapely.points(points.xy),
        stop_id=numbered("s", len(points.xy)),
        kind=points.kind,
        name=np.where(points.kind == "bus_stop", by_street, quarter),
    )


def power(points: Points, place: Place) -> gpd.GeoDataFrame:
    voltage = np.select([points.kind == "substation", points.kind == "local_substation"], [110.0, 20.0], np.nan)
    return place.frame(
        schema.POWER,
        shapely.points(points.xy),
        power_id=numbered("e", len(points.xy)),
        kind=points.kind,
        voltage_kv=voltage,
    )


def places(xy: np.ndarray, people: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    kinds = np.array([PLACE_KINDS[kind] for kind in place.centres.kind], dtype=object)
    return place.frame(
        schema.PLACES,
        shapely.points(xy),
        place_id=numbered("o", len(xy)),
        kind=kinds,
        people=people,
        name=place.quarter,
    )


def quarters(shapes: np.ndarray, people: np.ndarray, jobs: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    return place.frame(
        schema.QUARTERS,
        shapes,
        quarter_id=place.quarter_id,
        name=place.quarter,
        people=people,
        jobs=jobs,
        source=SOURCE,
    )


def population(cells: np.ndarray, people: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    return place.frame(
        schema.POPULATION, shapely.points(cells), cell_id=numbered("z", len(cells)), people=people, source=SOURCE
    )


def planted(plots: gpd.GeoDataFrame, chosen: np.ndarray, quarter: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    sites = plots.iloc[chosen].reset_index(drop=True)
    return schema.PLANTED.conform(
        sites[["plot_id", "area_m2", "geometry"]].assign(quarter_id=place.quarter_id[quarter[chosen]])
    )


def decoys(plots: gpd.GeoDataFrame, role: np.ndarray, place: Place) -> gpd.GeoDataFrame:
    chosen = np.flatnonzero((role != "") & (role != "planted"))
    sites = plots.iloc[chosen].reset_index(drop=True)
    return sites[["plot_id", "area_m2", "geometry"]].assign(flaw=role[chosen])
