"""Places become nodes: what is not known stays so, and what cannot be used is named."""

import numpy as np
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.materials import estimate_materials
from stadtregion_plugin.core.flows.nodes import as_nodes
from tests.core.flows.regions import quarters


def test_a_place_without_factory_floor_space_has_none_and_people_not_known_stay_unknown():
    nodes = as_nodes(quarters().drop(columns=["facility_m2", "jobs"]).assign(people=[1.0, None, 2.0, 3.0]))
    assert list(nodes["facility_m2"]) == [0.0] * 4
    assert nodes["jobs"].isna().all()
    assert np.isnan(nodes["people"].iloc[1])


def test_places_without_our_fields_are_told_apart_as_quarters_are():
    foreign = (
        quarters().drop(columns=["name"], errors="ignore").rename(columns={"node_id": "PLR_ID", "quarter_id": "Q"})
    )
    assert list(as_nodes(foreign)["node_id"]) == ["a", "b", "c", "d"]
    counted = as_nodes(foreign.drop(columns=["PLR_ID"]).assign(Name=["West", "East", "North", "South"]))
    assert list(counted["node_id"]) == ["1", "2", "3", "4"]
    assert list(counted["name"]) == ["West", "East", "North", "South"]


def test_numbers_may_be_written_as_in_germany():
    assert list(as_nodes(quarters().assign(facility_m2=["1.000,5", "2.000", "", None]))["facility_m2"]) == [
        1000.5,
        2000.0,
        0.0,
        0.0,
    ]


@pytest.mark.parametrize(
    ("column", "values", "said"),
    [
        ("facility_m2", [1.0, -4.0, 1.0, 1.0], "Quarters has values of facility_m2 that are negative .* at b;"),
        ("people", [1.0, float("inf"), 1.0, 1.0], "values of people .* at b;"),
        ("jobs", ["many", "1", "1", "1"], "values of jobs .* at a;"),
        ("node_id", ["a", "a", "c", "d"], r"repeated values in node_id \(a\)"),
        ("node_id", ["a", None, "c", "d"], r"empty or repeated values in node_id \(–\)"),
        ("node_id", ["import", "b", "c", "d"], "a node called import, which stands for the outside"),
    ],
)
def test_places_that_cannot_be_used_are_named(column, values, said):
    with pytest.raises(InputError, match=said):
        as_nodes(quarters().assign(**{column: values}), "Quarters")


def test_people_not_known_somewhere_are_no_silent_zero():
    nodes = as_nodes(quarters().assign(people=[1.0, None, 2.0, 3.0]))
    with pytest.raises(InputError, match=r"values of people \(at b\); enter 0 where there is nothing"):
        estimate_materials(nodes)


def test_what_is_missing_from_an_estimate_is_said():
    people_only = as_nodes(quarters().drop(columns=["jobs", "floor_space_m2"]))
    (warning,) = estimate_materials(people_only).warnings
    assert "jobs, floor_space_m2" in warning
    nobody = as_nodes(quarters().assign(people=0.0, jobs=0.0, floor_space_m2=0.0))
    assert any("Nothing was estimated" in said for said in estimate_materials(nobody).warnings)
