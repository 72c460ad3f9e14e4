"""What the table ``utilities`` asks of each site: measured on the plot, its potential and what lies around it."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..progress import Progress, unobserved
from ..settings import settings
from . import criteria, surroundings
from .knockouts import is_given
from .noise_conflict import noise_quotas

NOISE = ("noise_day_db", "noise_night_db", "emission_class")


def measured(
    sites: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    landuse: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    freight: gpd.GeoDataFrame | None = None,
    stops: gpd.GeoDataFrame | None = None,
    power: gpd.GeoDataFrame | None = None,
    progress: Progress = unobserved,
    types: pd.DataFrame | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The measures of ``sites`` (layer ``schema.POTENTIAL``), and what is said of them beyond (both indexed as they).

    Lengths in m, floor space in m², levels in dB(A)/m². The second frame holds the emission quotas, the emission class,
    and the distances to housing (NaN: none anywhere), freight access and public transport. ``types``: the zoning types
    that count (see ``zoning_types``).
    """
    shapes = sites.geometry.to_numpy()
    noise = noise_quotas(sites, landuse, buildings, progress)
    housing = surroundings.distance_to_homes(shapes, landuse, buildings)
    measures = pd.DataFrame(
        {
            "addable_m2": sites["addable_m2"].to_numpy(dtype=float),
            "reserve_share": (sites["addable_m2"] / sites["permitted_m2"]).to_numpy(dtype=float),
            "activation": criteria.activation(sites["owner_class"]),
            "plate_width_m": sites["plate_width_m"].to_numpy(dtype=float),
            "plate_length_m": sites["plate_length_m"].to_numpy(dtype=float),
            "compactness": criteria.compactness(shapes),
            "permissibility": criteria.permissibility(sites["zoning"], is_given(sites), sites["landuse"], types),
            "distance_freight_m": surroundings.nearest_m(shapes, surroundings.freight_access(streets, freight)),
            "distance_stop_m": surroundings.nearest_m(shapes, _shapes_of(stops)),
            "distance_housing_m": housing,
            "noise_night_db": noise["noise_night_db"].fillna(np.inf).to_numpy(),  # nobody who sets a limit
            "distance_power_m": surroundings.nearest_m(shapes, _shapes_of(power)),
            "commercial_share": surroundings.commercial_share(
                shapes, landuse, settings("candidates")["neighbours_within_m"]
            ),
        },
        index=sites.index,
    )
    told = measures[["distance_housing_m", "distance_freight_m", "distance_stop_m"]].replace(np.inf, np.nan)
    return measures, told.assign(**{name: noise[name] for name in NOISE})


def quarter_of(sites: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame | None) -> np.ndarray:
    """The quarter each site lies in, or is nearest to; None where there are no quarters."""
    found = np.full(len(sites), None, dtype=object)
    if quarters is None or quarters.empty or not len(sites):
        return found
    middles = shapely.point_on_surface(sites.geometry.to_numpy())
    _, nearest = shapely.STRtree(quarters.geometry.to_numpy()).query_nearest(middles, all_matches=False)
    return quarters["quarter_id"].to_numpy(dtype=object)[nearest]


def _shapes_of(layer: gpd.GeoDataFrame | None) -> np.ndarray:
    return np.array([], dtype=object) if layer is None else layer.geometry.to_numpy()
