"""The layers of streets and their nodes."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely
from scipy.spatial import cKDTree

from ... import schema
from ...progress import Progress
from ...tables import read_table
from .centres import INNER
from .layers import Place, filled
from .network import Network
from .streets import traffic


def streets(
    network: Network, place: Place, rng: np.random.Generator, progress: Progress
) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """The streets and their nodes."""
    network, oneway = traffic(network, rng)
    rights = read_table("highways").set_index("highway").loc[network.highway]
    node_component, edge_component = _components(network)
    degree = np.bincount(np.append(network.start, network.end), minlength=len(network.xy))
    layer = place.frame(
        schema.STREETS,
        network.shapes,
        progress,
        edge_id=np.arange(len(network.start)),
        from_node=network.start,
        to_node=network.end,
        length_m=shapely.length(network.shapes),
        highway=network.highway,
        name=_street_names(network, place, rng),
        oneway=oneway,
        oneway_bicycle=False,
        **{mode: rights[mode].to_numpy() == 1 for mode in ("foot", "bicycle", "motor", "hgv")},
        maxspeed_kmh=rights["speed_kmh"].to_numpy(dtype=float),
        surface=np.where(np.isin(network.highway, ["track", "path"]), "gravel", "asphalt").astype(object),
        tunnel=False,
        component=edge_component,
    )
    nodes = place.frame(
        schema.STREET_NODES,
        shapely.points(network.xy),
        node_id=np.arange(len(network.xy)),
        degree=degree,
        component=node_component,
    )
    return layer, nodes


def _components(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """The component of each node and edge, 0 the longest."""
    component = network.components(np.ones(len(network.start), dtype=bool))
    length = np.bincount(component[network.start], shapely.length(network.shapes), component.max() + 1)
    rank = np.empty(len(length), dtype=int)
    rank[np.argsort(-length, kind="stable")] = np.arange(len(length))
    return rank[component], rank[component[network.start]]


def _street_names(network: Network, place: Place, rng: np.random.Generator) -> np.ndarray:
    """Main roads are called after the next town they lead to, local streets after plants and crafts."""
    middle = shapely.get_coordinates(shapely.line_interpolate_point(network.shapes, 0.5, normalized=True))
    towns = np.flatnonzero(place.centres.kind != INNER)
    _, nearest = cKDTree(place.centres.xy[towns]).query(middle, k=2)
    called = np.array([f"{name.removesuffix('en')}er Straße" for name in place.quarter[towns]], dtype=object)
    leading = called[nearest[:, 1]]
    draw = rng.random((network.line.max() + 2, 2))[network.line]
    local, working = (
        _local_names(place.names[kind], place.names["street_ending"], draw) for kind in ("street_stem", "work_stem")
    )
    classes = [
        ["primary", "secondary", "tertiary"],
        ["residential", "living_street"],
        ["unclassified"],
        ["trunk"],
        ["motorway"],
    ]
    names = [leading, local, working, place.names["trunk"][0], place.names["motorway"][0]]
    return filled(np.select([np.isin(network.highway, each) for each in classes], names, ""))


def _local_names(stems: np.ndarray, endings: np.ndarray, draw: np.ndarray) -> np.ndarray:
    """A stem and an ending for each pair of random numbers."""
    return stems[(draw[:, 0] * len(stems)).astype(int)] + endings[(draw[:, 1] * len(endings)).astype(int)]
