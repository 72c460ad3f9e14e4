"""What the diagrams draw of the table of flows: links between materials and processes, exchange between quarters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..colours import OTHER, group_colours, material_groups
from ..labels import readable, table_names
from ..tables import read_table
from ..text import text
from .diagrams.sankey import Link
from .reading import layer, numbers, quarter_names, words
from .results import Study
from .voice import Voice

MOST_LINKS = 60
DOMINANT = 0.6  # a group with a larger share of all tonnes is drawn by itself
ONWARD = 4.0  # how much more than its tonnes a step counts towards running onward
LEAST_SHARE = 0.0005  # of the largest link; thinner bands cannot be seen


@dataclass(frozen=True)
class FlowPicture:
    """Links to draw, whether between materials (or else between places), their tonnes a year, and those of them that
    are too small to draw. ``groups`` are those of the materials drawn, largest first; ``alone`` is the one group that
    this picture shows, None where it shows several."""

    links: tuple[Link, ...]
    by_material: bool
    t_a: float
    left_out_t_a: float
    groups: tuple[str, ...]
    alone: str | None


@dataclass(frozen=True)
class Exchange:
    """Tonnes a year by group of materials from quarter (row) to quarter (column), the names round the circle, and what
    stays within each."""

    names: tuple[str, ...]
    groups: tuple[str, ...]
    by_group: np.ndarray
    within_t_a: float
    merged: int

    @property
    def matrix(self) -> np.ndarray:
        """All groups together."""
        return self.by_group.sum(axis=0)


@dataclass(frozen=True)
class Names:
    """What people read for materials, processes and places, and the colour of each material's group."""

    materials: Mapping[str, str]
    processes: Mapping[str, str]
    places: Mapping[str, str]
    groups: Mapping[str, str]
    colours: Mapping[str, str]

    def material(self, code: str) -> str:
        return self.materials.get(code) or capital(readable({}, code))

    def process(self, code: str) -> str:
        return self.processes.get(code) or capital(readable({}, code))

    def place(self, code: str) -> str:
        return self.places.get(code, code)

    def colour(self, material: str) -> str:
        return self.colours[self.groups.get(material, "other")]


def capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def find_names(study: Study, language: str) -> Names:
    """The names of all that flows in ``study``."""
    materials, recipes = read_table("materials"), read_table("recipes").drop_duplicates("process")
    used: set[str] = set()
    for name in ("flows", "balance", "circularity", "supply", "demand"):
        frame = layer(study, name)
        if frame is not None:
            used.update(words(frame, "material"), words(frame, "from_material"))
    return Names(
        materials=table_names(materials, "material", language),
        processes=table_names(recipes, "process", language),
        places=quarter_names(study),
        groups=material_groups(used, materials),
        colours=group_colours(),
    )


def flow_pictures(flows: pd.DataFrame, names: Names, voice: Voice) -> list[FlowPicture]:
    """The links of all places together between materials, processes, use, import and disposal.

    Transport from place to place leaves a material what it is and is not drawn, unless there is nothing but transport:
    then the places are the nodes. A group of materials so large that nothing could be seen beside it has a picture of
    its own, after that of all others.
    """
    steps = _between_states(flows, names, voice)
    by_material = len(steps) > 0
    steps = steps if by_material else _between_places(flows, names)
    sums = steps.groupby("family")["t_a"].sum().sort_values(ascending=False)
    if not by_material or len(sums) < 2 or sums.iloc[0] <= DOMINANT * sums.sum():
        return [_picture(steps, names, by_material, None)] if len(steps) else []
    largest = str(sums.index[0])
    apart = steps["family"] == largest
    return [_picture(steps[~apart], names, True, None), _picture(steps[apart], names, True, largest)]


def _picture(steps: pd.DataFrame, names: Names, by_material: bool, alone: str | None) -> FlowPicture:
    keys = ["source", "target", "group", "label", "onward"]
    joined = steps.groupby(keys, sort=False, as_index=False)["t_a"].sum()
    joined = joined.sort_values("t_a", ascending=False, kind="stable")
    drawn = joined.head(MOST_LINKS)
    drawn = drawn[drawn["t_a"] >= LEAST_SHARE * drawn["t_a"].max()]
    links = tuple(
        Link(row.source, row.target, row.t_a, names.colours[row.group], row.label, row.onward)
        for row in drawn.itertuples()
    )
    groups = tuple(drawn.groupby("group")["t_a"].sum().sort_values(ascending=False).index)
    left_out = float(joined["t_a"].sum() - drawn["t_a"].sum())
    return FlowPicture(links, by_material, float(steps["t_a"].sum()), left_out, groups, alone)


def _steps(rows: list[tuple[str, str, str, str, str, float, float]]) -> pd.DataFrame:
    columns = ["source", "target", "group", "family", "label", "onward", "t_a"]
    frame = pd.DataFrame(rows, columns=columns).astype({"t_a": float, "onward": float})
    return frame[frame["t_a"] > 0]


def _summed(flows: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """Tonnes a year by the codes in ``columns`` ("" for a missing one)."""
    codes = pd.DataFrame({column: words(flows, column) for column in columns})
    codes["t_a"] = np.nan_to_num(numbers(flows, "t_a"))
    return codes.groupby(columns, sort=False, as_index=False)["t_a"].sum()


def _between_states(flows: pd.DataFrame, names: Names, voice: Voice) -> pd.DataFrame:
    """Steps that make something else of a material, or bring it in or out. What a process makes may run back; the
    others count more onward, so that a circle closes with what is made again."""
    imported, disposed = voice.say(text("Import")), voice.say(text("Disposal"))
    lost = voice.say(text("Moisture and gases"))
    rows: list[tuple[str, str, str, str, str, float, float]] = []
    summed = _summed(flows, ["kind", "from_material", "material", "process"])
    for kind, before, after, process, t_a in summed.itertuples(index=False):
        taken = before or after
        name, group, family = names.material(after), names.groups[after], names.groups[taken]
        if kind == "import":
            rows.append((imported, name, group, group, "", ONWARD, t_a))
        elif kind == "disposal":
            rows.append((names.material(taken), disposed, family, family, "", ONWARD, t_a))
        elif process and kind in ("process", "loss"):
            rows.append((names.material(taken), names.process(process), family, family, "", ONWARD, t_a))
            made = (lost, family) if kind == "loss" else (name, group)
            rows.append((names.process(process), *made, family, name if kind == "process" else "", 1.0, t_a))
        elif taken != after:
            rows.append((names.material(taken), name, group, family, name, ONWARD, t_a))
    only_outside = all(source == imported or target == disposed for source, target, *_ in rows)
    return _steps([] if only_outside else rows)


def _between_places(flows: pd.DataFrame, names: Names) -> pd.DataFrame:
    rows = [
        (names.place(start), names.place(end), names.groups[code], names.groups[code], names.material(code), 1.0, t_a)
        for start, end, code, t_a in _summed(flows, ["from_node", "to_node", "material"]).itertuples(index=False)
        if start and end and start != end
    ]
    return _steps(rows)


def quarter_exchange(study: Study, flows: pd.DataFrame, names: Names, voice: Voice, most: int) -> Exchange:
    """What the quarters give each other, in the order in which they lie round the region's middle.

    The ``most`` with the largest exchange stand for themselves; the others are merged into one.
    """
    places = _round_the_middle(study)
    group = np.array([names.groups.get(code, OTHER) for code in words(flows, "material")], dtype=object)
    groups = tuple(dict.fromkeys(group))
    by_group = np.array([_exchange_matrix(flows[group == one], places) for one in groups])
    within = float(np.trace(by_group, axis1=1, axis2=2).sum())
    by_group *= 1.0 - np.eye(len(places))
    order = np.argsort(-by_group.sum(axis=(1, 2)), kind="stable")
    groups, by_group = tuple(groups[one] for one in order), by_group[order]
    matrix = by_group.sum(axis=0)
    moved = matrix.sum(axis=0) + matrix.sum(axis=1)
    active = np.flatnonzero(moved > 0)
    largest = active[np.argsort(-moved[active], kind="stable")]
    kept = np.sort(largest[:most]) if len(active) > most + 1 else active
    rest = np.setdiff1d(active, kept)
    member = np.zeros((len(places), len(kept) + (len(rest) > 0)))
    member[kept, np.arange(len(kept))] = 1.0
    labels = [names.place(places[place]) for place in kept]
    if len(rest):
        member[rest, -1] = 1.0
        labels.append(voice.say(text("{count} other quarters"), count=len(rest)))
    return Exchange(tuple(labels), groups, member.T @ by_group @ member, within, len(rest))


def _exchange_matrix(flows: pd.DataFrame, places: list[str]) -> np.ndarray:
    """Tonnes a year that are carried from place to place, or stay within one (on the diagonal)."""
    number = {place: position for position, place in enumerate(places)}
    start = pd.Series(words(flows, "from_node")).map(number)
    end = pd.Series(words(flows, "to_node")).map(number)
    kind = pd.Series(words(flows, "kind"))
    carried = start.notna() & end.notna() & kind.isin(["local", ""])
    matrix = np.zeros((len(places), len(places)))
    np.add.at(matrix, (start[carried].astype(int), end[carried].astype(int)), numbers(flows, "t_a")[carried])
    return matrix


def _round_the_middle(study: Study) -> list[str]:
    """The nodes clockwise from north round their mean point; as they come where they have no place."""
    nodes = study.layers.get("flow_nodes")
    if nodes is None or len(nodes) == 0:
        flows = layer(study, "flows")
        ends = [] if flows is None else [*words(flows, "from_node"), *words(flows, "to_node")]
        return [place for place in dict.fromkeys(ends) if place]
    identifiers = words(nodes, "node_id")
    if "geometry" not in nodes.columns or nodes.geometry.isna().any() or nodes.geometry.is_empty.any():
        return identifiers
    points = nodes.geometry.representative_point()
    x, y = points.x - points.x.mean(), points.y - points.y.mean()
    bearing = np.mod(np.arctan2(x.to_numpy(), y.to_numpy()), 2 * np.pi)
    return [identifiers[position] for position in np.argsort(bearing, kind="stable")]
