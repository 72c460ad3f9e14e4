"""Concentration figures against the oracle and against hand calculation."""

import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from scipy.linalg import null_space

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.concentration import OWNER_GROUPS, concentration, ownership_concentration
from stadtregion_plugin.core.sites.suppression import bridges, suppressed_cells
from stadtregion_plugin.core.tables import read_table
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


def of(result, quarter="Q1", measure="land"):
    """The row of one quarter and measure."""
    return result.quarters.set_index(["quarter_id", "measure"]).loc[(quarter, measure)]


def test_a_quarter_with_three_owners_of_equal_land():
    given_parcels = parcels(
        owner_key=["a", "b", "c", "d"],
        owner_class=["municipality", "private", "fund", "company"],
        existing_m2=[100.0, 300.0, 0.0, 50.0],
        addable_m2=[800.0, 100.0, 100.0, 50.0],
    )
    result = ownership_concentration(given_parcels, QUARTERS, fewest_owners=1)
    land, floor_space, reserve = (of(result, measure=measure) for measure in ("land", "floor_space", "reserve"))
    assert land["effective_owners"] == pytest.approx(3)
    assert land["public_share"] == pytest.approx(1 / 3)
    assert floor_space["top1_share"] == pytest.approx(0.75)
    assert reserve["hhi"] == pytest.approx(0.8**2 + 2 * 0.1**2)  # by hand
    assert reserve["finance_share"] == pytest.approx(0.1)


def test_the_whole_region_adds_up_the_quarters():
    given_parcels = parcels(owner_key=["a", "b", "a", "a"], owner_class=["church", "private", "church", "church"])
    region = ownership_concentration(given_parcels, QUARTERS, fewest_owners=1).region.iloc[0]
    assert region["total_m2"] == pytest.approx(400)
    assert region["top1_share"] == pytest.approx(0.75)
    assert region["commons_share"] == pytest.approx(0.75)


def test_quarters_with_fewer_than_three_owners_do_not_give_them_away():
    result = ownership_concentration(parcels(owner_key=["a", "b", "c", "d"]), QUARTERS)
    assert of(result, "Q2")["owners"] == 1
    assert np.isnan(of(result, "Q2")["hhi"])
    assert of(result, "Q3")["total_m2"] == 0


def test_parcels_without_an_owner_are_reported_and_left_out():
    given_parcels = parcels(owner_key=["a", "b", None, ""], owner_class=["private", "company", None, None])
    result = ownership_concentration(given_parcels, QUARTERS, fewest_owners=1)
    assert of(result)["hhi"] == pytest.approx(0.5)
    assert of(result)["unknown_share"] == pytest.approx(1 / 3)


def test_without_pseudonyms_there_are_shares_of_groups_and_one_warning():
    given_parcels = parcels(owner_class=["municipality", "municipality", "private", "municipality"])
    result = ownership_concentration(given_parcels, QUARTERS, fewest_owners=1)
    assert of(result)["public_share"] == pytest.approx(2 / 3)
    assert np.isnan(of(result)["hhi"])
    assert len(result.warnings) == 1


def test_classes_of_other_data_sets_are_understood_and_strange_ones_told():
    given_parcels = parcels(owner_key=["a", "b", "c", "d"], owner_class=["Municipal", "private_education", "king", ""])
    result = ownership_concentration(given_parcels, QUARTERS, fewest_owners=1)
    shares = of(result)[["public_share", "commons_share", "unknown_share"]].astype(float)
    assert shares.tolist() == pytest.approx([1 / 3] * 3)
    assert result.warnings[0].startswith("1 parcels")


def test_quarters_may_spell_their_name_in_capitals_or_have_none():
    capitals = QUARTERS.rename(columns={"name": "NAME"})
    given_parcels = parcels(owner_key=["a", "b", "c", "d"])
    assert ownership_concentration(given_parcels, capitals).quarters["name"].tolist() == ["One", "Two", "Three"]
    unnamed = QUARTERS.drop(columns="name")
    assert ownership_concentration(given_parcels, unnamed).quarters["name"].tolist() == ["Q1", "Q2", "Q3"]


def test_the_result_has_the_fields_of_the_layer():
    result = ownership_concentration(parcels(owner_key=["a", "b", "c", "d"]), QUARTERS).quarters
    assert list(result.columns[: len(schema.CONCENTRATION.columns)]) == schema.CONCENTRATION.columns
    assert result.crs == QUARTERS.crs


def test_parcels_that_say_nothing_of_owners_are_named():
    with pytest.raises(InputError, match="owner_key"):
        ownership_concentration(parcels(plot=[1, 2, 3, 4]), QUARTERS)


# --- nobody's holdings can be read off -----------------------------------------------------------------------------

SHARES = [f"{group}_share" for group in OWNER_GROUPS]


def town(rng, quarters=6):
    """Quarters of 12 parcels each, with owners of every class, and the layers of both."""
    count = 12 * quarters
    squares = [shapely.box(10 * i, 0, 10 * i + 10, 10 + int(rng.integers(0, 9))) for i in range(count)]
    classes = rng.choice(["municipality", "church", "company", "fund", "private"], count)
    keys = [f"{kind}{rng.integers(0, 9)}" for kind in classes]
    homes = [shapely.box(120 * i, -1, 120 * i + 120, 30) for i in range(quarters)]
    return (
        gpd.GeoDataFrame({"owner_class": classes, "owner_key": keys}, geometry=squares, crs=25832),
        gpd.GeoDataFrame({"quarter_id": [f"Q{i}" for i in range(quarters)]}, geometry=homes, crs=25832),
    )


def told_of(result):
    """The shares that are told, as amounts of m²: quarters and, last, the region."""
    table = pd.concat([pd.DataFrame(result.quarters), result.region])
    return table[SHARES].mul(table["total_m2"], axis=0).to_numpy()


@pytest.mark.parametrize("seed", range(5))
def test_no_share_of_a_small_group_is_told_nor_can_it_be_worked_out(seed):
    given_parcels, quarters = town(np.random.default_rng(seed))
    told = told_of(ownership_concentration(given_parcels, quarters))
    real = told_of(ownership_concentration(given_parcels, quarters, fewest_owners=1))
    hidden = np.isnan(told)
    owners = _owners_by_quarter_and_group(given_parcels)
    small = (owners > 0) & (owners < 3)
    small[:, OWNER_GROUPS.index("public")] = False
    assert hidden[:-1][small].all()
    # The sums over rows and columns are linear equations for what is hidden. A cell would be told by them if no
    # solution of the homogeneous equations moved it.
    cells = np.argwhere(hidden)
    equations = [cells[:, 0] == row for row in range(len(hidden))]
    signs = np.where(cells[:, 0] == len(hidden) - 1, -1.0, 1.0)  # the region is the sum of the quarters
    equations += [(cells[:, 1] == column) * signs for column in range(len(SHARES))]
    free = null_space(np.array(equations, dtype=float))
    assert (np.abs(free).max(axis=1) > 1e-9).all()
    assert np.allclose(told[~hidden], real[~hidden])


def _owners_by_quarter_and_group(given_parcels):
    groups = read_table("owner_activation").set_index("owner_class")["group"]
    frame = pd.DataFrame(given_parcels.drop(columns="geometry")).assign(quarter=np.arange(len(given_parcels)) // 12)
    frame["group"] = frame["owner_class"].map(groups)
    counts = frame.pivot_table(index="quarter", columns="group", values="owner_key", aggfunc="nunique", fill_value=0)
    return counts.reindex(columns=list(OWNER_GROUPS), fill_value=0).to_numpy()


def test_what_the_public_hand_holds_is_told_where_nothing_else_hides_behind_it():
    given_parcels = parcels(
        owner_key=["a", "b", "c", "d"], owner_class=["municipality", "municipality", "county", "state"]
    )
    result = ownership_concentration(given_parcels, QUARTERS)
    assert of(result)["public_share"] == pytest.approx(1)
    assert result.suppressed == 0


def test_a_second_share_goes_with_the_one_that_is_hidden():
    hidden = suppressed_cells(
        amounts=np.array([[50.0, 30.0, 20.0], [50.0, 30.0, 0.0], [100.0, 60.0, 20.0]]),
        owners=np.array([[5, 5, 1], [5, 5, 0], [10, 10, 1]]),
        sensitive=np.array([False, True, True]),
        fewest=3,
    )
    # by hand: the third group is one owner in the first quarter and so in the sum; in both rows the second, smaller
    # group goes along; the third group's zero in the second quarter may stay
    assert hidden.tolist() == [[False, True, True], [False, False, False], [False, True, True]]


def test_a_table_without_small_groups_stays_whole():
    assert not suppressed_cells(np.ones((3, 4)), np.full((3, 4), 3), np.ones(4, dtype=bool), 3).any()


def test_a_bridge_between_hidden_cells_is_found():
    hidden = np.zeros((4, 4), dtype=bool)
    hidden[:2, :2] = hidden[2:, 2:] = hidden[1, 2] = True  # two squares joined by one cell
    assert np.argwhere(bridges(hidden)).tolist() == [[1, 2]]
