"""What lies around a plot: homes, streets for lorries, freight, stops, power, and other works."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..overlay import areas_in_common
from ..settings import settings
from ..sources.osm_tables import landuse_classes
from ..tables import read_table

COMMERCIAL = ("industrial", "commercial", "brownfield", "port", "depot")
MAIN_ROADS = ("motorway", "motorway_link", "trunk", "trunk_link", "primary", "primary_link", "secondary", "tertiary")
SIDINGS = ("rail_siding", "port")
NOT_FOR_LORRIES = ("motorway", "motorway_link", "trunk")  # nobody drives from them onto a plot


def nearest_m(plots: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Distance in metres from each plot to the nearest of ``others``; NaN where there are none."""
    if not len(others):
        return np.full(len(plots), np.nan)
    (plot, _), distance = shapely.STRtree(others).query_nearest(plots, return_distance=True, all_matches=False)
    found = np.full(len(plots), np.nan)
    found[plot] = distance
    return found


def lorry_streets(streets: gpd.GeoDataFrame) -> np.ndarray:
    """Streets from which a lorry can turn into a plot."""
    classes = streets["highway"] if "highway" in streets else pd.Series("residential", index=streets.index)
    usual = classes.map(read_table("highways").set_index("highway")["hgv"]).fillna(0).astype(bool)
    allowed = streets["hgv"].where(streets["hgv"].notna(), usual).astype(bool) if "hgv" in streets else usual
    return streets.geometry.to_numpy()[(allowed & ~classes.isin(NOT_FOR_LORRIES)).to_numpy()]


def freight_access(streets: gpd.GeoDataFrame, freight: gpd.GeoDataFrame | None) -> np.ndarray:
    """Main roads, sidings and quays."""
    main = streets.geometry.to_numpy()[streets["highway"].isin(MAIN_ROADS).to_numpy()] if "highway" in streets else []
    if freight is None or freight.empty:
        return np.asarray(main, dtype=object)
    sidings = freight.geometry.to_numpy()[freight["kind"].isin(SIDINGS).to_numpy()] if "kind" in freight else []
    return np.concatenate([np.asarray(main, dtype=object), np.asarray(sidings, dtype=object)])


def protected_uses(landuse: gpd.GeoDataFrame) -> np.ndarray:
    """Areas of housing, schools, hospitals and other uses that noise must spare."""
    protected = {name for name, flags in landuse_classes().protected_use.items() if flags}
    return landuse.geometry.to_numpy()[landuse["landuse"].isin(protected).to_numpy()]


def homes(buildings: gpd.GeoDataFrame) -> np.ndarray:
    """Residential buildings."""
    if "use" not in buildings:
        return np.array([], dtype=object)
    return buildings.geometry.to_numpy()[(buildings["use"] == "residential").to_numpy()]


def distance_to_homes(plots: np.ndarray, landuse: gpd.GeoDataFrame, buildings: gpd.GeoDataFrame) -> np.ndarray:
    """Metres to the nearest protected use, or home on another plot; infinite where there is none.

    A caretaker's flat on the plot itself is no neighbour.
    """
    found = nearest_m(plots, protected_uses(landuse))
    found = np.where(np.isnan(found), np.inf, found)
    houses = homes(buildings)
    if not len(houses):
        return found
    reach = settings("candidates")["homes_within_m"]
    plot, house = shapely.STRtree(houses).query(plots, predicate="dwithin", distance=reach)
    others = ~shapely.intersects(plots[plot], shapely.point_on_surface(houses[house]))
    distance = shapely.distance(plots[plot[others]], houses[house[others]])
    np.minimum.at(found, plot[others], distance)
    return found


def homes_share(plots: np.ndarray, buildings: gpd.GeoDataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Share of homes in the built-over area of each plot, and in the plot itself, by the buildings' middles."""
    if buildings.empty:
        return np.zeros(len(plots)), np.zeros(len(plots))
    shapes = buildings.geometry.to_numpy()
    building, plot = shapely.STRtree(plots).query(shapely.point_on_surface(shapes), predicate="within")
    footprint = shapely.area(shapes)[building]
    residential = (buildings["use"] == "residential").to_numpy()[building] if "use" in buildings else False
    built = np.bincount(plot, weights=footprint, minlength=len(plots))
    lived_in = np.bincount(plot, weights=footprint * residential, minlength=len(plots))
    share = np.divide(lived_in, built, out=np.zeros(len(plots)), where=built > 0)
    return share, lived_in / shapely.area(plots)


def commercial_share(plots: np.ndarray, landuse: gpd.GeoDataFrame, within_m: float) -> np.ndarray:
    """Share of commercial land in the ring ``within_m`` around each plot, itself left out."""
    works = landuse.geometry.to_numpy()[landuse["landuse"].isin(COMMERCIAL).to_numpy()]
    if not len(works):
        return np.zeros(len(plots))
    # what lies in the ring is what lies around less what lies on the plot; so no ring is ever drawn
    around = shapely.buffer(plots, within_m, quad_segs=2)
    _, ring, in_reach = areas_in_common(shapely.STRtree(around), works)
    plot, _, on_plot = areas_in_common(shapely.STRtree(works), plots)
    common = np.bincount(ring, in_reach, len(plots)) - np.bincount(plot, on_plot, len(plots))
    return np.clip(common / (shapely.area(around) - shapely.area(plots)), 0.0, 1.0)
