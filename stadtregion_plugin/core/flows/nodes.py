"""The nodes of a flow network: quarters or sites as points with people, jobs and floor space."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_metric

NUMBERS = ("people", "jobs", "floor_space_m2", "facility_m2")


def as_nodes(places: gpd.GeoDataFrame, name: str = "Nodes") -> gpd.GeoDataFrame:
    """Points with the columns of ``schema.FLOW_NODES``, from points or polygons in a metric CRS.

    The identifier is ``node_id``, else ``quarter_id``, else ``site_id``; numbers that are missing count as 0; the name
    is the identifier where there is none. Raises ``InputError`` on missing or repeated identifiers and on negative
    numbers.
    """
    require_metric(places, name)
    key = next((column for column in ("node_id", "quarter_id", "site_id") if column in places.columns), None)
    if key is None:
        raise InputError("{name} has no field node_id (or quarter_id, site_id) to tell its features apart.", name=name)
    identifiers = places[key]
    if identifiers.isna().any() or not identifiers.astype(str).is_unique:
        raise InputError("{name} has empty or repeated values in {field}; make each unique.", name=name, field=key)
    numbers = {column: _number(places, column) for column in NUMBERS}
    points = shapely.point_on_surface(places.geometry.to_numpy())
    nodes = gpd.GeoDataFrame(
        {"node_id": identifiers.astype(str).to_numpy(), **numbers},
        geometry=points,
        crs=places.crs,
    )
    for column in NUMBERS:
        if (nodes[column] < 0).any():
            first = nodes.loc[nodes[column] < 0, "node_id"].iloc[0]
            raise InputError("{name} has a negative {field} at {node}.", name=name, field=column, node=first)
    given_names = places["name"] if "name" in places else pd.Series([None] * len(places), index=places.index)
    nodes["name"] = given_names.where(given_names.notna(), identifiers.astype(str)).to_numpy()
    nodes["kind"] = places["kind"].to_numpy() if "kind" in places else "quarter"
    return schema.FLOW_NODES.conform(nodes)


def _number(places: gpd.GeoDataFrame, column: str) -> np.ndarray:
    if column not in places:
        return np.zeros(len(places))
    return np.nan_to_num(pd.to_numeric(places[column]).to_numpy(dtype=float, na_value=0.0))
