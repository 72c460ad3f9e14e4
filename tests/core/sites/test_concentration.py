"""Concentration figures against the oracle and against hand calculation."""

import json

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.concentration import concentration, ownership_concentration
from tests.shared import shared


@pytest.fixture(scope="module")
def oracle():
    return json.loads(shared("oracles/sites/mcda_and_density.json").read_text(encoding="utf-8"))


def test_seven_owners_of_whom_one_holds_two_fifths(oracle):
    case = oracle["concentration"]
    result = concentration(case["areas"])
    assert result.hhi == pytest.approx(case["HHI"])
    assert result.effective_owners == pytest.approx(case["ENO"], abs=1e-5)
    assert result.gini == pytest.approx(case["gini"], abs=1e-6)
    assert result.top_shares[1] == pytest.approx(case["top1"])


def test_shares_of_three_owners(oracle):
    case = oracle["concentration2"]
    result = concentration(case["shares"])
    assert result.hhi == pytest.approx(case["HHI"])
    assert result.effective_owners == pytest.approx(case["ENO"], abs=1e-6)
    assert result.gini == pytest.approx(case["gini"])
    assert result.exp_entropy == pytest.approx(case["exp_entropy"], abs=1e-6)


@given(st.lists(st.floats(1, 1e6), min_size=1, max_size=30))
def test_effective_owners_are_at_least_one_and_at_most_all(amounts):
    result = concentration(amounts)
    assert 1 - 1e-9 <= result.effective_owners <= result.exp_entropy + 1e-9
    assert result.exp_entropy <= len(amounts) + 1e-6
    assert -1e-9 <= result.gini < 1


def test_plots_of_one_owner_are_added_first():
    assert concentration([1, 1, 2], owners=["a", "a", "b"]).hhi == pytest.approx(0.5)


def test_nothing_owned_has_no_concentration():
    assert np.isnan(concentration([]).hhi)


def parcels(**columns):
    """Four parcels of 100 m² in a row, the first three in quarter Q1, the last in Q2."""
    squares = [shapely.box(10 * i, 0, 10 * i + 10, 10) for i in range(4)]
    return gpd.GeoDataFrame(columns, geometry=squares, crs=25832)


QUARTERS = gpd.GeoDataFrame(
    {"quarter_id": ["Q1", "Q2", "Q3"], "name": ["One", "Two", "Three"]},
    geometry=[shapely.box(0, 0, 30, 10), shapely.box(30, 0, 40, 10), shapely.box(90, 0, 99, 10)],
    crs=25832,
)


def test_a_quarter_with_three_owners_of_equal_land():
    given_parcels = parcels(
        owner_key=["a", "b", "c", "d"],
        owner_class=["municipality", "private", "fund", "company"],
        addable_m2=[800.0, 100.0, 100.0, 50.0],
    )
    result = ownership_concentration(given_parcels, QUARTERS).set_index(["quarter_id", "measure"])
    assert list(result.reset_index().columns[:3]) == ["quarter_id", "measure", "name"]
    land, reserve = result.loc[("Q1", "land")], result.loc[("Q1", "reserve")]
    assert land["effective_owners"] == pytest.approx(3)
    assert land["public_share"] == pytest.approx(1 / 3)
    assert reserve["hhi"] == pytest.approx(0.8**2 + 2 * 0.1**2)  # by hand
    assert reserve["finance_share"] == pytest.approx(0.1)


def test_quarters_with_fewer_than_three_owners_do_not_give_them_away():
    result = ownership_concentration(parcels(owner_key=["a", "b", "c", "d"]), QUARTERS).set_index("quarter_id")
    assert result.loc["Q2", "owners"] == 1
    assert np.isnan(result.loc["Q2", "hhi"])
    assert result.loc["Q3", "total_m2"] == 0


def test_parcels_without_an_owner_are_reported_and_left_out():
    given_parcels = parcels(owner_key=["a", "b", None, ""], owner_class=["private", "company", None, None])
    result = ownership_concentration(given_parcels, QUARTERS, fewest_owners=1).set_index("quarter_id")
    assert result.loc["Q1", "hhi"] == pytest.approx(0.5)
    assert result.loc["Q1", "unknown_share"] == pytest.approx(1 / 3)


def test_the_result_has_the_fields_of_the_layer():
    result = ownership_concentration(parcels(owner_key=["a", "b", "c", "d"]), QUARTERS)
    assert list(result.columns[: len(schema.CONCENTRATION.columns)]) == schema.CONCENTRATION.columns
    assert result.crs == QUARTERS.crs


def test_parcels_that_say_nothing_of_owners_are_named():
    with pytest.raises(InputError, match="owner_key"):
        ownership_concentration(parcels(plot=[1, 2, 3, 4]), QUARTERS)
