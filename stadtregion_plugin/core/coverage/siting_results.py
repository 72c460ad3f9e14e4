"""The layers that show a choice of sites: the sites, who goes where, what every candidate is worth, other choices."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy import sparse

from .. import schema
from ..text import Translate
from .candidate_values import CandidateValues, candidate_values, changes_of_largest, changes_of_times, reasons
from .capacitated import Rooms, people_served
from .open_columns import SAFEST
from .pareto import Front
from .selection import Selection
from .site_conditions import FORBIDDEN
from .siting_models import Question
from .truncated_median import savings
from .ways import Ways

MOST_FLOWS = 500
"""Up to so many candidates the change of what full sites serve is computed for each; it takes a flow apiece."""


def chosen_sites(sites: gpd.GeoDataFrame, status: np.ndarray, question: Question, selection: Selection):
    """The chosen sites, those with most people first; ``gain``: people only this one serves within the limit."""
    columns = selection.chosen
    minutes, served = _ways_taken(question, selection)
    people = np.asarray(served.sum(axis=0)).ravel()
    entries = served.tocoo()
    taken = entries.data * minutes[entries.row, entries.col]
    spent = np.bincount(entries.col, weights=taken, minlength=len(columns))
    alone = candidate_values(question.within, question.weights, columns).loss[columns]
    order = np.argsort(-people, kind="stable")
    rows = sites.iloc[columns[order]]
    frame = gpd.GeoDataFrame(
        {
            "site_id": rows["site_id"].to_numpy(),
            "position": np.arange(1, len(columns) + 1),
            "people": people[order],
            "mean_time_min": np.divide(spent, people, out=np.full(len(people), np.nan), where=people > 0)[order],
            "gain": alone[order],
            "status": status[columns[order]],
            **{name: rows[name].to_numpy() for name in ("quarter_id", "name") if name in rows},
        },
        geometry=shapely.point_on_surface(rows.geometry.to_numpy()),
        crs=sites.crs,
    )
    return schema.CHOSEN.conform(frame)


def assignments(sites: gpd.GeoDataFrame, people: gpd.GeoDataFrame, question: Question, selection: Selection):
    """A line from each cell to the site that serves it; to several where full sites share its people."""
    minutes, served = _ways_taken(question, selection)
    entries = served.tocoo()
    order = np.lexsort((entries.col, entries.row))
    row, column, amount = entries.row[order], entries.col[order], entries.data[order]
    ends = shapely.point_on_surface(sites.geometry.to_numpy()[selection.chosen])
    lines = np.stack(
        [shapely.get_coordinates(people.geometry.to_numpy()[row]), shapely.get_coordinates(ends[column])], 1
    )
    frame = gpd.GeoDataFrame(
        pd.DataFrame(
            {
                "cell_id": people["cell_id"].to_numpy()[row],
                "site_id": sites["site_id"].to_numpy()[selection.chosen[column]],
                "people": amount,
                "time_min": minutes[row, column],
            }
        ),
        geometry=shapely.linestrings(lines) if len(row) else [],
        crs=sites.crs,
    )
    return schema.ASSIGNMENTS.conform(frame)


def _ways_taken(question: Question, selection: Selection) -> tuple[np.ndarray, sparse.csr_matrix]:
    """Minutes to the chosen sites, and the people of each row at each of them (stored also where a row has none)."""
    columns = selection.chosen
    minutes = question.ways.minutes_to(columns)
    if selection.served is not None:
        return minutes, selection.served[:, columns].tocsr()
    served = np.flatnonzero(selection.assignment >= 0)
    position = np.searchsorted(columns, selection.assignment[served])
    return minutes, sparse.csr_matrix((question.weights[served], (served, position)), shape=minutes.shape)


def values_of(sites, status: np.ndarray, question: Question, selection: Selection, translate: Translate):
    """What every candidate that is not forbidden is worth, at a point inside it."""
    values = candidate_values(question.within, question.weights, selection.chosen)
    frame = gpd.GeoDataFrame(
        {
            "site_id": sites["site_id"].to_numpy(),
            "chosen": values.chosen,
            "gain_people": values.gain,
            "loss_people": values.loss,
            "change": objective_changes(question, selection.chosen, values),
            "reason": reasons(values, translate),
        },
        geometry=shapely.point_on_surface(sites.geometry.to_numpy()),
        crs=sites.crs,
    )
    return schema.CANDIDATE_VALUES.conform(frame[status != FORBIDDEN].reset_index(drop=True))


def objective_changes(question: Question, chosen: np.ndarray, values: CandidateValues) -> np.ndarray:
    """How the model's objective changes when a candidate is added, or a chosen one dropped; NaN where it has none.

    Dropping a site without which somebody reaches none has no objective in the models of time.
    """
    change = np.where(values.chosen, -np.nan_to_num(values.loss), np.nan_to_num(values.gain))
    if question.model == "set_cover":
        change = np.where(values.chosen, -1.0, 1.0)
    elif question.model in {"backup_cover", "expected_cover"}:
        change = _changes_of_chances(question, chosen)
    elif question.model == "capacitated":
        change = _changes_of_flows(question, chosen)
    elif question.model == "p_median":
        change = _changes_of_median(question, chosen)
    elif question.model == "p_centre":
        change = changes_of_largest(question.ways.times, chosen)
    return np.where(np.isfinite(change), change, np.nan)


def _changes_of_median(question: Question, chosen: np.ndarray) -> np.ndarray:
    ways: Ways = question.ways
    if question.cutoff_min is None:
        return changes_of_times(ways.times, question.weights, chosen)
    cutoff = question.cutoff_min * ways.units
    saved = savings(ways.times, question.weights, cutoff, np.zeros(len(question.weights)))
    first, second = np.zeros(len(question.weights)), np.zeros(len(question.weights))
    for column in chosen:
        entries = saved.rows_of(column)
        rows, value = saved.row[entries], saved.value[entries]
        second[rows] = np.maximum(second[rows], np.minimum(first[rows], value))
        first[rows] = np.maximum(first[rows], value)
    change = -saved.sums(np.maximum(saved.value - first[saved.row], 0.0))
    for column in chosen:
        entries = saved.rows_of(column)
        rows = saved.row[entries]
        best = saved.value[entries] >= first[rows]
        change[column] = (first[rows] - second[rows])[best].sum()
    return change / ways.units


def _changes_of_chances(question: Question, chosen: np.ndarray) -> np.ndarray:
    """One more, or one less, of the sites in reach, in what each model lets them earn."""
    transposed, weights = question.within.T.tocsr(), question.weights
    members = question.within[:, chosen]
    is_chosen = np.zeros(question.within.shape[1], dtype=bool)
    is_chosen[chosen] = True
    if question.model == "expected_cover":
        q = np.maximum(np.broadcast_to(question.failing, is_chosen.shape), SAFEST)
        left = transposed @ (weights * np.exp(members @ np.log(q[chosen])))
        return (1.0 - q) * np.where(is_chosen, -left / q, left)
    times = np.asarray(members.sum(axis=1)).ravel().astype(int)
    steps = np.array([0.0, 1.0 - question.backup_share, question.backup_share, 0.0])
    more, less = steps[np.minimum(times + 1, 3)], steps[np.minimum(times, 3)]
    return np.where(is_chosen, -(transposed @ (weights * less)), transposed @ (weights * more))


def _changes_of_flows(question: Question, chosen: np.ndarray) -> np.ndarray:
    count = question.within.shape[1]
    if count > MOST_FLOWS or question.room is None:
        return np.full(count, np.nan)
    rooms = Rooms(question.within, question.weights, question.room)
    now = people_served(rooms, chosen)
    others = [chosen[chosen != column] if column in chosen else np.append(chosen, column) for column in range(count)]
    return np.array([people_served(rooms, columns) - now for columns in others])


def front_table(sites: gpd.GeoDataFrame, front: Front) -> pd.DataFrame:
    """The choices of a front with their three figures and the sites of each."""
    names = sites["site_id"].astype(str).to_numpy()
    frame = pd.DataFrame(
        {
            "choice": np.arange(1, len(front.choices) + 1),
            "sites": [", ".join(names[columns]) for columns in front.choices],
            "served": front.figures[:, 0],
            "unevenness": front.figures[:, 1],
            "worst_loss": front.figures[:, 2],
            "recommended": np.arange(len(front.choices)) == front.recommended,
        }
    )
    return schema.PARETO.conform(frame)
