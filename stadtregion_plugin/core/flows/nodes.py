"""The nodes of a flow network: quarters or sites as points with people, jobs and floor space."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_metric
from ..sources.quarters import named_quarters
from .entries import entered, identifiers, listed, says_something
from .plan_tables import OUTSIDE

NUMBERS = ("people", "jobs", "floor_space_m2", "facility_m2")


def as_nodes(places: gpd.GeoDataFrame, name: str = "Nodes") -> gpd.GeoDataFrame:
    """Points with the columns of ``schema.FLOW_NODES``, from points or polygons in a metric CRS.

    The identifier is ``node_id``, else ``quarter_id``, else ``site_id``, and the name where there is none. Places with
    none of these are told apart as quarters are, by usual fields, else counted (see ``named_quarters``). Where
    ``facility_m2`` is empty there is no factory; other numbers that are missing stay so. Raises ``InputError`` on
    missing or repeated identifiers, on those that stand for the outside, and on numbers that are none or negative.
    """
    require_metric(places, name)
    key = next((column for column in ("node_id", "quarter_id", "site_id") if column in places.columns), None)
    if key is None:
        named, key = named_quarters(places), "quarter_id"
        places = places.assign(quarter_id=named["quarter_id"], name=named["name"])
    ids = identifiers(places[key])
    doubtful = (ids == "") | ids.duplicated(keep=False)
    if doubtful.any():
        raise InputError(
            "{name} has empty or repeated values in {field} ({values}); make each unique.",
            name=name,
            field=key,
            values=listed(ids[doubtful].map(lambda one: one or "–").unique()),
        )
    if len(outside := ids[ids.isin(OUTSIDE)]):
        raise InputError(
            "{name} has a node called {node}, which stands for the outside of the region; give it another {field}.",
            name=name,
            node=outside.iloc[0],
            field=key,
        )
    numbers = {column: _number(places, column, ids, name) for column in NUMBERS}
    numbers["facility_m2"] = np.nan_to_num(numbers["facility_m2"])
    points = shapely.point_on_surface(places.geometry.to_numpy())
    nodes = gpd.GeoDataFrame({"node_id": ids.to_numpy(), **numbers}, geometry=points, crs=places.crs)
    given_names = places["name"] if "name" in places else pd.Series([None] * len(places), index=places.index)
    nodes["name"] = given_names.where(given_names.notna(), ids).to_numpy()
    nodes["kind"] = places["kind"].to_numpy() if "kind" in places else "quarter"
    return schema.FLOW_NODES.conform(nodes)


def _number(places: gpd.GeoDataFrame, column: str, ids: pd.Series, name: str) -> np.ndarray:
    """The numbers of a column, NaN for those that are not known."""
    if column not in places:
        return np.full(len(places), np.nan)
    values = entered(places[column])
    bad = says_something(places[column]) & ~(np.isfinite(values) & (values >= 0))
    if bad.any():
        raise InputError(
            "{name} has values of {field} that are negative or no numbers, at {nodes}; correct them.",
            name=name,
            field=column,
            nodes=listed(ids[bad]),
        )
    return values
