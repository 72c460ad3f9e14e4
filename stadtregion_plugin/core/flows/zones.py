"""A flow problem of few zones in place of many places: what its best flows are like, at a hundredth of the work."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import shapely

from ..morton import morton_order
from .problem import Facilities, FlowProblem


def zones_of(nodes: gpd.GeoDataFrame, count: int) -> np.ndarray:
    """The zone of each node, 0 … ``count`` − 1 (fewer for fewer nodes): neighbours, about as many in each."""
    order = morton_order(shapely.get_coordinates(nodes.geometry.to_numpy()))
    zone = np.empty(len(order), dtype=np.int64)
    zone[order] = np.arange(len(order)) * min(count, len(order)) // max(len(order), 1)
    return zone


def gathered_nodes(nodes: gpd.GeoDataFrame, zone: np.ndarray) -> gpd.GeoDataFrame:
    """A node for each zone, in the middle of its members."""
    xy = shapely.get_coordinates(nodes.geometry.to_numpy())
    members = np.bincount(zone)
    middle = np.column_stack([np.bincount(zone, weights=axis) / members for axis in xy.T])
    names = [str(number) for number in range(len(members))]
    return gpd.GeoDataFrame({"node_id": names, "name": names}, geometry=shapely.points(middle), crs=nodes.crs)


def gathered(problem: FlowProblem, zone: np.ndarray) -> FlowProblem:
    """``problem`` with the places of each zone as one.

    Supply, demand, floor space and capacities add up; a way between zones, or within one, is the mean of the ways of
    their members. Raises ``InputError`` as ``FlowProblem``.
    """
    count = int(zone.max()) + 1
    member = np.zeros((count, len(zone)))
    member[zone, np.arange(len(zone))] = 1.0
    names = tuple(str(number) for number in range(count))
    return replace(
        problem,
        supply=member @ problem.supply,
        demand=member @ problem.demand,
        cost=_means(problem.cost, member),
        co2e=_means(problem.co2e, member),
        distance_km=_means(problem.distance_km, member),
        nodes=names,
        destinations=names,
        facilities=_gathered_facilities(problem.facilities, zone, len(problem.recipes.processes)),
        floor_space_m2=member @ problem.floor_space_m2,
    )


def _means(stack: np.ndarray, member: np.ndarray) -> np.ndarray:
    """The mean of the ways there are between the members of each two zones; NaN where there is none."""
    open_ = np.isfinite(stack)
    total = member @ np.where(open_, stack, 0.0) @ member.T
    ways = member @ open_.astype(float) @ member.T
    return np.divide(total, ways, out=np.full(total.shape, np.nan), where=ways > 0)


def _gathered_facilities(facilities: Facilities, zone: np.ndarray, processes: int) -> Facilities:
    place = zone[facilities.node] * max(processes, 1) + facilities.process
    kept, number = np.unique(place, return_inverse=True)
    capacity = np.bincount(number.ravel(), weights=facilities.capacity_t_a, minlength=len(kept))
    return Facilities(*np.divmod(kept, max(processes, 1)), capacity)
