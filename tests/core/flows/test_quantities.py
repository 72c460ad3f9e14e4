"""Bad rows are named one by one, with the way out."""

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.quantities import as_array, checked_facilities, validate
from tests.core.flows.regions import quantities

NODES, MATERIALS = ["a", "b"], ["paper", "wood"]


def test_rows_of_the_same_state_are_added_up():
    table = quantities(("a", "paper", 3.0), ("a", "paper", 4.0), ("b", "wood", 5.0)).assign(source=["x", "y", "z"])
    np.testing.assert_array_equal(as_array(table, "Supply", NODES, MATERIALS), [[7, 0], [0, 5]])


def test_an_empty_table_is_no_tonnes():
    assert as_array(quantities(), "Supply", NODES, MATERIALS).sum() == 0.0


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("b", "wood", -1.0), r"without tonnes or with negative ones: 2 \(b, wood\)"),
        (("b", "wood", None), r"without tonnes or with negative ones: 2 \(b, wood\)"),
        (("b", "wood", "many"), r"without tonnes or with negative ones: 2 \(b, wood\)"),
        (("z", "wood", 1.0), r"at nodes that do not exist: 2 \(z, wood\)"),
        (("b", "gold", 1.0), r"with unknown materials: 2 \(b, gold\); use those of materials.csv \(paper, wood\)"),
        (("a", "paper", 3.0), r"the same row more than once: 1 \(a, paper\), 2 \(a, paper\)"),
    ],
)
def test_a_bad_row_is_named(row, said):
    with pytest.raises(InputError, match=said):
        as_array(quantities(("a", "paper", 3.0), row), "Supply", NODES, MATERIALS)


def test_all_kinds_of_mistakes_are_found_at_once():
    table = quantities(("a", "paper", -1.0), ("z", "paper", 1.0), ("a", "gold", 1.0))
    assert len(validate(table, "Demand", NODES, MATERIALS)) == 3


def test_a_missing_field_is_named():
    (mistake,) = validate(pd.DataFrame({"node_id": ["a"]}), "Demand", NODES, MATERIALS)
    assert str(mistake) == "Demand has no field material, t_a."


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("z", "press", 1.0), r"unknown nodes or processes: 1 \(z, press\); the processes are press"),
        (("a", "magic", 1.0), r"unknown nodes or processes: 1 \(a, magic\)"),
        (("a", "press", -1.0), r"without capacity or with a negative one: 1 \(a, press\)"),
    ],
)
def test_a_bad_facility_is_named(row, said):
    table = pd.DataFrame([row], columns=["node_id", "process", "capacity_t_a"])
    with pytest.raises(InputError, match=said):
        checked_facilities(table, NODES, ["press"])


def test_tonnes_may_be_written_as_in_germany_and_identifiers_with_blanks():
    table = quantities((" a ", "paper", "1.234,5"), ("b", "wood ", "1.000"))
    np.testing.assert_array_equal(as_array(table, "Supply", NODES, MATERIALS), [[1234.5, 0], [0, 1000]])


def test_whole_numbers_as_identifiers_survive_a_gap_in_their_column():
    """A column of whole numbers with a gap is read as 1.0, NaN, 2.0."""
    table = pd.DataFrame({"node_id": [1.0, 2.0], "material": "paper", "t_a": 3.0})
    np.testing.assert_array_equal(as_array(table, "Supply", ["1", "2"], MATERIALS)[:, 0], [3, 3])


def test_more_tonnes_than_the_world_moves_are_a_slip():
    with pytest.raises(InputError, match=r"more tonnes than there are: 1 \(a, paper\)"):
        as_array(quantities(("a", "paper", 1e300)), "Supply", NODES, MATERIALS)


def test_a_facility_entered_twice_is_named():
    table = pd.DataFrame([("a", "press", "1.234,5")] * 2, columns=["node_id", "process", "capacity_t_a"])
    with pytest.raises(InputError, match=r"same row more than once: 1 \(a, press\), 2 \(a, press\)"):
        checked_facilities(table, NODES, ["press"])
    assert checked_facilities(table.head(1), NODES, ["press"])[2] == [1234.5]
