"""Measured flows with bad rows: each kind of mistake is named with its rows and the way out."""

import pandas as pd
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.circularity import circularity
from stadtregion_plugin.core.flows.measured import check_measured, repeated_rows
from stadtregion_plugin.core.flows.reconcile import reconcile
from tests.core.flows.regions import quarters

NODES = pd.Series(["a", "b"])


def measured(**columns):
    """Two flows of paper, from a to b and back."""
    rows = {"from_node": ["a", "b"], "to_node": ["b", "a"], "material": "paper", "t_a": [10.0, 5.0]}
    return pd.DataFrame(rows | columns)


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"t_a": [10.0, -1.0]}, r"negative ones: 2 \(b → a, paper\); enter t/a from 0 up"),
        ({"t_a": ["10", "viel"]}, r"negative ones: 2 \(b → a, paper\)"),
        ({"t_a": [10.0, float("inf")]}, r"negative ones: 2 \(b → a, paper\)"),
        ({"to_node": ["b", "moon"]}, r"do not exist, in the rows 2 \(b → moon, paper\); add them"),
        ({"to_node": ["b", None]}, r"do not exist, in the rows 2 \(b → –, paper\)"),
        ({"to_node": ["b", "import"]}, r"run the wrong way: 2 \(b → import, paper\)"),
        ({"from_node": ["disposal", "b"]}, r"run the wrong way: 1 \(disposal → b, paper\)"),
        ({"from_node": ["import", "b"], "to_node": ["disposal", "a"]}, r"run the wrong way: 1 \(import → disposal"),
        ({"distance_km": [1.0, -2.0]}, r"values of distance_km that cannot be used, in the rows 2 \(b → a, paper\)"),
        ({"distance_km": ["", "far"]}, r"values of distance_km that cannot be used, in the rows 2"),
        ({"sigma_t_a": ["1", "large"]}, r"values of sigma_t_a that cannot be used, in the rows 2"),
        ({"cost_a": ["dear", "1"]}, r"values of cost_a that cannot be used, in the rows 1"),
    ],
)
def test_a_bad_row_of_measured_flows_is_named(columns, said):
    with pytest.raises(InputError, match=said):
        check_measured(measured(**columns), NODES)


def test_a_sale_may_cost_less_than_nothing_and_cells_may_be_empty():
    check_measured(measured(cost_a=[-60.0, None], distance_km=[None, ""]), NODES)


def test_numbers_may_be_written_as_in_germany():
    flows = measured(t_a=["1.234,5", "1.000"], distance_km=["2,5", "3"])
    found = circularity(flows, quarters())
    assert list(found.flows["t_a"]) == [1234.5, 1000.0]
    assert list(found.flows["distance_km"]) == [2.5, 3.0]
    corrected = reconcile(measured(sigma_t_a=["1,5", "0,5"]), quarters())
    assert list(corrected.corrections["sigma_t_a"]) == [1.5, 0.5]


def test_a_row_entered_twice_is_said_and_counted():
    flows = pd.concat([measured().head(1)] * 2, ignore_index=True)
    (warning,) = repeated_rows(flows)
    assert "1 (a → b, paper), 2 (a → b, paper)" in warning
    found = circularity(flows, quarters())
    assert found.figures["total_t_a"] == 20.0
    assert warning in found.warnings


def test_a_material_that_no_table_knows_is_said():
    found = circularity(measured(material=["paper", "unobtainium"]), quarters())
    assert any("unobtainium" in warning for warning in found.warnings)
