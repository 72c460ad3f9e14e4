"""Who is unserved because of the data, not because of the distance: places off the network, each with the reason."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..network import Snap, StreetGraph
from ..text import Translate, english, text
from .access import Access

OUTSIDE, OTHER_COMPONENT, NOT_FOR_MODE, TOO_FAR = "outside", "other_component", "not_for_mode", "too_far_off"
SITE, CELL = "site", "cell"
FEW_SHARE = 0.01  # of all people may be off the network before it is said

REASONS = {
    OUTSIDE: text("It lies {outside:.0f} m outside the area that the streets cover; extend the street layer."),
    OTHER_COMPONENT: text(
        "The nearest street, {usable:.0f} m away, is not connected to the main network, which is {main:.0f} m away; "
        "look for a gap in the street layer."
    ),
    NOT_FOR_MODE: text(
        "The nearest street, {street:.0f} m away, is not open to this travel mode; the nearest that is, is "
        "{usable:.0f} m away."
    ),
    TOO_FAR: text("The nearest street is {street:.0f} m away; places are joined up to {most:.0f} m."),
}


def audit_places(
    access: Access, streets: gpd.GeoDataFrame, snap_limit_m: float, translate: Translate = english
) -> gpd.GeoDataFrame:
    """Every site and cell that is off the network (``schema.SNAP_AUDIT``), why, and how many people it holds.

    The reasons, of which the first that holds counts: ``outside`` the convex hull of the ``streets`` by more than
    ``snap_limit_m``; a street near enough is part of an ``other_component`` than the main network; a street near enough
    is ``not_for_mode``; or any street is ``too_far_off``.
    """
    sites, cells = access.sites, access.people
    lost = [
        _off_network(access.graph, streets, sites["site_id"], SITE, np.nan, sites.geometry, access.at_sites),
        _off_network(access.graph, streets, cells["cell_id"], CELL, access.weight, cells.geometry, access.at_cells),
    ]
    places = pd.concat(lost, ignore_index=True)
    places["status"] = _status(places, snap_limit_m)
    places["reason"] = [
        translate(REASONS[place.status]).format(
            outside=place.outside, usable=place.usable, main=place.access_m, street=place.street, most=snap_limit_m
        )
        for place in places.itertuples()
    ]
    points = shapely.point_on_surface(places.pop("shape").to_numpy())
    frame = gpd.GeoDataFrame(places, geometry=points, crs=access.graph.crs)
    return schema.SNAP_AUDIT.conform(frame.drop(columns=["outside", "usable", "street"]))


def off_network_note(audit: gpd.GeoDataFrame, access: Access, translate: Translate = english) -> tuple[str, ...]:
    """What is to be said when sites or more than a few people are off the network."""
    said = []
    sites, people, total = int((audit["kind"] == SITE).sum()), float(audit["people"].sum()), access.weight.sum()
    if sites:
        note = text("{count} sites are not connected to the street network and serve nobody; see the audit layer.")
        said.append(translate(note).format(count=sites))
    if people > FEW_SHARE * total:
        note = text(
            "{people:.0f} of {total:.0f} people are not connected to the street network and count as not served, "
            "{outside:.0f} of them because the streets do not reach where they live; see the audit layer."
        )
        outside = float(audit.loc[audit["status"] == OUTSIDE, "people"].sum())
        said.append(translate(note).format(people=people, total=total, outside=outside))
    return tuple(said)


def _off_network(graph: StreetGraph, streets, ids, kind: str, people, shapes, at: Snap) -> pd.DataFrame:
    """The places that are not connected, with their distances to what could connect them."""
    lost = np.flatnonzero(~at.connected)
    shape = np.asarray(shapes, dtype=object)[lost]
    hull = shapely.convex_hull(shapely.multipoints(shapely.get_coordinates(streets.geometry.to_numpy())))
    return pd.DataFrame(
        {
            "place_id": ids.to_numpy(dtype=object)[lost].astype(str),
            "kind": kind,
            "people": np.broadcast_to(people, len(at.edge))[lost],
            "access_m": _distance(shape, graph.edges[graph.main[graph.start] & graph.main[graph.end]]),
            "usable": _distance(shape, graph.edges),
            "street": _distance(shape, streets.geometry.to_numpy()),
            "outside": shapely.distance(shape, hull),
            "shape": shape,
        }
    )


def _status(places: pd.DataFrame, snap_limit_m: float) -> np.ndarray:
    return np.select(
        [
            places["outside"] > snap_limit_m,
            places["usable"] <= snap_limit_m,
            places["street"] <= snap_limit_m,
        ],
        [OUTSIDE, OTHER_COMPONENT, NOT_FOR_MODE],
        TOO_FAR,
    )


def _distance(places: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """Metres from each of ``places`` to the nearest of ``lines``."""
    found = np.full(len(places), np.inf)
    (place, _), distance = shapely.STRtree(lines).query_nearest(places, return_distance=True, all_matches=False)
    found[place] = distance
    return found
