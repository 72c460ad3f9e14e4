"""The board a group plays on: all that is computed once, so that a decision only has to be scored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy import sparse

from ... import schema
from ...coverage.access import Access, AccessOptions, among, find_access, require_unique
from ...coverage.decentrality import part_weights
from ...coverage.measures import Settlement, settle
from ...coverage.quarters import name_quarters, require_quarters_overlap
from ...coverage.supply import SUPPLY_FIELDS
from ...errors import InputError
from ...flows.problem import Objective
from ...frames import require_columns, require_metric, require_rows
from ...progress import Progress, part, report, unobserved
from ...sites.candidates import default_weights
from ...text import Translate, english, grouped, text
from .circulation import FlowBoard, flow_board

NEEDED = ("candidates", "population", "streets", "quarters")
SHOWN = 5  # sites named one by one in a sentence


@dataclass(frozen=True)
class Board:
    """What does not change while sites are added and dropped.

    ``candidates`` (``schema.CANDIDATES``, index 0 … n−1, ids as text) are those on the network; ``criteria`` the names
    of those of ``schema.CRITERIA`` of which something is known, whose weights can therefore move. ``access`` holds the
    street graph and the ways from the cells to all candidates of at most ``limit_min`` minutes with ``mode``.
    ``settlement`` holds the quarters (``schema.QUARTERS``) and who lives in which, ``flows`` the problem of the flows
    (None where the study has none that sites could change). ``study`` names the study in scenario files, ``notes`` are
    translated sentences on what was left out.
    """

    candidates: gpd.GeoDataFrame
    criteria: tuple[str, ...]
    access: Access
    settlement: Settlement
    flows: FlowBoard | None
    mode: str
    limit_min: float
    study: str
    decentrality_weights: Mapping[str, float]
    notes: tuple[str, ...] = ()

    @property
    def cells(self) -> gpd.GeoDataFrame:
        """The population cells (points) with ``cell_id``, ``people`` and ``quarter``, a row of ``quarters`` or -1."""
        return self.access.people

    @property
    def quarters(self) -> gpd.GeoDataFrame:
        return self.settlement.quarters

    @property
    def times(self) -> sparse.csr_matrix:
        """(candidates × cells) whole seconds of the ways of at most ``limit_min``."""
        return self.access.seconds

    @property
    def site_ids(self) -> pd.Index:
        return pd.Index(self.candidates["site_id"])

    def rows_of(self, chosen: Sequence[str]) -> np.ndarray:
        """The rows of ``candidates`` of the ``chosen`` sites, ascending. Raises ``InputError`` for unknown ids."""
        rows = self.site_ids.get_indexer(list(chosen))
        if (rows < 0).any():
            unknown = [site for site, row in zip(chosen, rows) if row < 0]
            raise InputError(
                "This study has no candidate sites {sites}; drop them from the scenario or open the study it was made "
                "with.",
                sites=listed(unknown),
            )
        return np.unique(rows)


def prepare_board(
    layers: Mapping[str, pd.DataFrame],
    mode: str = "bicycle",
    limit_min: float = 15.0,
    objective: Objective = "cost",
    study: str = "",
    options: AccessOptions | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> Board:
    """The ``Board`` of a study: of the layers of its GeoPackage, or of ``Region.layers | Findings.layers``.

    ``layers`` by schema name, in one metric CRS: candidates, population, streets and quarters are needed; flow_nodes,
    supply and demand let loops answer. ``limit_min`` is the longest time limit that scenarios may ask for, and
    ``objective`` what the flows make least, as in the study. Candidates off the network or without a geometry are left
    out and told in ``notes``. Raises ``InputError`` for a layer that is missing, empty or not metric, or layers that do
    not overlap.
    """
    _require_layers(layers)
    candidates, notes = _placed(layers["candidates"], translate)
    quarters = name_quarters(layers["quarters"].reset_index(drop=True))
    require_metric(quarters, "Quarters")
    sites = candidates[["site_id", *(name for name in SUPPLY_FIELDS if name in candidates), "geometry"]]
    found = find_access(
        sites, layers["population"], layers["streets"], mode, limit_min, options, part(progress, 0.0, 0.9)
    )
    kept, off = _on_network(found, translate)
    access, candidates = among(found, kept), candidates.iloc[kept].reset_index(drop=True)
    settlement = settle(access.people, quarters)
    require_quarters_overlap(settlement.home)
    flows, said = flow_board(layers, quarters, candidates, objective, part(progress, 0.9, 1.0), translate)
    report(progress, 1.0)
    return Board(
        candidates=candidates,
        criteria=_known_criteria(candidates),
        access=_with_quarter(access, settlement),
        settlement=settlement,
        flows=flows,
        mode=mode,
        limit_min=float(limit_min),
        study=study,
        decentrality_weights=part_weights(),
        notes=(*notes, *off, *_empty_places(access, settlement, translate), *said),
    )


def starting_weights(board: Board) -> dict[str, float]:
    """The weights of the table ``criteria`` for the criteria of the board: where the sliders stand at first."""
    weights = default_weights()
    return {name: weights[name] for name in board.criteria}


def listed(names: Sequence[str]) -> str:
    """The first of ``names``, and how many more there are."""
    more = len(names) - SHOWN
    return ", ".join(map(str, names[:SHOWN])) + (f" … (+{more})" if more > 0 else "")


def _require_layers(layers: Mapping[str, pd.DataFrame]) -> None:
    for name in NEEDED:
        if layers.get(name) is None:
            raise InputError(
                "The study has no layer {layer}; open a file that “Make a study” wrote, or run it again.", layer=name
            )
        require_rows(layers[name], schema.LAYERS[name].title)
    require_columns(layers["candidates"], ["site_id"], schema.CANDIDATES.title)


def _placed(candidates: gpd.GeoDataFrame, translate: Translate) -> tuple[gpd.GeoDataFrame, list[str]]:
    """The candidates that have a geometry, with the columns of the schema."""
    shapes = candidates.geometry
    nowhere = (shapes.isna() | shapes.is_empty).to_numpy()
    kept = schema.CANDIDATES.conform(candidates[~nowhere].reset_index(drop=True))
    require_rows(kept, schema.CANDIDATES.title)
    require_unique(kept, "site_id", schema.CANDIDATES.title)
    if not nowhere.any():
        return kept, []
    note = translate(text("{count} candidate sites have no geometry and were left out: {sites}."))
    return kept, [note.format(count=int(nowhere.sum()), sites=listed(list(candidates["site_id"][nowhere])))]


def _on_network(access: Access, translate: Translate) -> tuple[np.ndarray, list[str]]:
    """The positions of the candidates that are near a street, and what is to be said of the others."""
    near = access.at_sites.connected
    if near.all():
        return np.arange(len(near)), []
    lost = list(access.sites["site_id"][~near])
    note = translate(text("{count} candidate sites are off the street network and were left out: {sites}."))
    return np.flatnonzero(near), [note.format(count=len(lost), sites=listed(lost))]


def _with_quarter(access: Access, settlement: Settlement) -> Access:
    return replace(access, people=access.people.assign(quarter=settlement.home))


def _known_criteria(candidates: pd.DataFrame) -> tuple[str, ...]:
    return tuple(name for name in schema.CRITERIA if candidates[f"score_{name}"].notna().any())


def _empty_places(access: Access, settlement: Settlement, translate: Translate) -> list[str]:
    """What is to be said of quarters without people, people outside all quarters, and people off the network."""
    said = []
    empty = settlement.people_by_quarter <= 0
    if empty.any():
        note = translate(text("{count} quarters have no people and count in no figure: {quarters}."))
        names = list(settlement.quarters["name"].to_numpy()[empty])
        said.append(note.format(count=int(empty.sum()), quarters=listed(names)))
    outside = float(access.weight[settlement.home < 0].sum())
    if outside > 0:
        note = translate(
            text("{people} people live outside all quarters; they count in the region, but in no quarter.")
        )
        said.append(note.format(people=grouped(outside)))
    off = float(access.weight[~access.at_cells.connected].sum())
    if off > 0:
        note = translate(text("{people} people live too far from the street network to be counted as served."))
        said.append(note.format(people=grouped(off)))
    return said
