"""What a study hands over: its layers, its figures, and everything a reader needs in order to trust or doubt them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from .. import schema
from ..checks import Check

__all__ = ["Check", "Study", "StudyInput", "fields_of_schema"]


def fields_of_schema(layers: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """``layers`` with the fields of the schema and nothing else, so that no name in a user's own field goes along."""
    kept = {}
    for name, frame in layers.items():
        layer = schema.LAYERS[name]
        conformed = layer.conform(frame)
        shapes = [conformed.geometry.name] if layer.geometry else []
        kept[name] = conformed[[*layer.columns, *shapes]]
    return kept


@dataclass(frozen=True)
class StudyInput:
    """A file that went in: what it served as, its file name, SHA-256, size in bytes, and what was read from it."""

    name: str
    file: str
    sha256: str
    size_bytes: int
    detail: str


@dataclass(frozen=True)
class Study:
    """A finished study.

    ``layers`` holds a table for each layer name of ``core.schema`` (quarters, plots, candidates, rejected, chosen,
    coverage_cells, quarter_scores, catchments, assignments, flow_nodes, supply, demand, flows, balance, loops,
    circularity, flow_map, streets, landuse, buildings, constraints …), each finished by that layer's ``conform``; its
    GeoDataFrames share one metric CRS. A part of the chain that did not run has no table.

    ``figures`` are named scalars: people, served, share_served (0–1), not_connected, objective, bound, gap (0–1),
    total_t_a, circulating_share (0–1), finn_cycling_index, import_dependency (0–1) …

    ``stand_ins`` say what was derived or estimated in place of given data, ``warnings`` what deserves doubt; both are
    translated sentences. ``parameters`` and ``versions`` map names to what was used. ``created`` is an ISO date-time,
    ``attribution`` the line that the data's licences ask for.
    """

    title: str
    layers: Mapping[str, pd.DataFrame]
    figures: Mapping[str, float]
    checks: tuple[Check, ...]
    stand_ins: tuple[str, ...]
    warnings: tuple[str, ...]
    inputs: tuple[StudyInput, ...]
    parameters: Mapping[str, object]
    versions: Mapping[str, str]
    created: str
    attribution: str
