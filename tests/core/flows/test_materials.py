"""Estimates by hand: count × kg / 1000, with the coefficients as they are printed in the table."""

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.materials import estimate_materials
from stadtregion_plugin.core.tables import TABLES, read_table
from tests.core.flows.regions import quarters


def node(**counts):
    return pd.DataFrame({"node_id": ["a"], **{name: [value] for name, value in counts.items()}})


def of(table, material):
    return table.set_index("material").loc[material]


def test_ten_thousand_people_collect_580_tonnes_of_paper():
    # 58 kg a head, Baden-Württemberg 2022; low and high 49 and 67 kg
    paper = of(estimate_materials(node(people=10_000)).supply, "waste_paper")
    assert (paper["t_a"], paper["low_t_a"], paper["high_t_a"]) == pytest.approx((580.0, 490.0, 670.0))
    assert paper["confidence"] == "derived"
    assert "infopress24.de" in paper["source"]


def test_homes_and_work_add_up_and_the_sum_is_as_doubtful_as_its_worst_part():
    # 10,000 × 58 kg + 5,000 × 90 kg; the coefficient of commerce is an order of magnitude
    paper = of(estimate_materials(node(people=10_000, jobs=5_000)).supply, "waste_paper")
    assert paper["t_a"] == pytest.approx(580.0 + 450.0)
    assert paper["confidence"] == "estimated"
    assert "from memory" in paper["source"]


def test_floor_space_counts_by_the_square_metre():
    # 0.43 kg of steel for each of 1,000,000 m²
    steel = of(estimate_materials(node(floor_space_m2=1e6)).demand, "steel")
    assert steel["t_a"] == pytest.approx(430.0)


def test_what_the_nodes_do_not_tell_is_named():
    assert estimate_materials(node(people=1.0)).not_counted == ("jobs", "floor_space_m2")


def test_each_row_has_its_range_its_source_and_its_confidence():
    estimate = estimate_materials(quarters())
    for table, layer in ((estimate.supply, schema.SUPPLY), (estimate.demand, schema.DEMAND)):
        assert list(table.columns) == layer.columns
        assert (table["low_t_a"] <= table["t_a"]).all()
        assert (table["t_a"] <= table["high_t_a"]).all()
        assert (table["source"].str.len() > 0).all()
        assert set(table["confidence"]) <= {"measured", "derived", "estimated", "assumed"}
        assert not table.duplicated(["node_id", "material"]).any()


def test_a_quarter_without_people_jobs_and_floor_space_has_no_rows():
    nodes = quarters()
    nodes.loc[1, ["people", "jobs", "floor_space_m2"]] = 0.0
    assert "b" not in set(estimate_materials(nodes).supply["node_id"])


@pytest.mark.parametrize("bad", [np.nan, -5.0])
def test_empty_and_negative_counts_are_named_with_their_node(bad):
    nodes = quarters()
    nodes.loc[2, "jobs"] = bad
    with pytest.raises(InputError, match=r"values of jobs \(at c\); enter 0"):
        estimate_materials(nodes)


def test_nodes_without_any_count_are_refused():
    with pytest.raises(InputError, match="none of the fields people, jobs, floor_space_m2"):
        estimate_materials(pd.DataFrame({"node_id": ["a"]}))


def own_coefficients(tmp_path, **changes):
    table = read_table("coefficients").head(3).assign(**changes)
    table.to_csv(tmp_path / "own.csv", index=False)
    return tmp_path / "own.csv"


def test_own_coefficients_replace_those_of_the_plugin(tmp_path):
    path = own_coefficients(tmp_path, kg_a=10.0, low_kg_a=5.0, high_kg_a=20.0)
    supply = estimate_materials(node(people=1_000), coefficients=path).supply
    assert supply["t_a"].tolist() == pytest.approx([10.0, 10.0, 10.0])


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"material": "unobtainium"}, "have unobtainium in the column material"),
        ({"role": "gift"}, "it can be: demand, supply"),
        ({"per": "cats"}, "have cats in the column per"),
        ({"low_kg_a": 1e6}, "needs 0 ≤ low_kg_a ≤ kg_a ≤ high_kg_a"),
    ],
)
def test_mistakes_in_own_coefficients_are_named(tmp_path, changes, said):
    with pytest.raises(InputError, match=said):
        estimate_materials(node(people=1.0), coefficients=own_coefficients(tmp_path, **changes))


def test_every_table_of_the_flows_says_where_its_numbers_come_from():
    for name in ("materials", "recipes", "uses", "transport", "coefficients", "flow_settings"):
        assert (TABLES / f"{name}.csv").exists()
        assert (read_table(name)["source"].str.len() > 0).all(), name
