"""Evenness and centrality: oracles of the R packages accessibility and uci, closed forms and invariants."""

import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from stadtregion_plugin.core.coverage.accessibility import cumulative_opportunities, two_step_floating_catchment
from stadtregion_plugin.core.coverage.evenness import (
    atkinson,
    gini,
    lorenz,
    polycentricity,
    theil,
    urban_centrality,
)
from stadtregion_plugin.core.errors import InputError
from tests.shared import shared


@pytest.fixture(scope="module")
def expected() -> dict:
    return json.loads(shared("oracles/coverage/expected.json").read_text())


@pytest.fixture(scope="module")
def land_use() -> pd.DataFrame:
    return pd.read_csv(shared("oracles/coverage/land_use_data.csv")).set_index("id")


@pytest.fixture(scope="module")
def minutes(land_use) -> sparse.csr_matrix:
    """Minutes from each cell (row) to each cell (column); an entry for each way."""
    table = pd.read_csv(shared("oracles/coverage/travel_matrix.csv.gz"))
    number = pd.Series(np.arange(len(land_use)), index=land_use.index)
    places = number[table["from_id"]].to_numpy(), number[table["to_id"]].to_numpy()
    return sparse.csr_matrix((table["travel_time"], places), shape=(len(land_use), len(land_use)))


def jobs_within_30(land_use, minutes, cells):
    jobs = cumulative_opportunities(minutes, land_use["jobs"].to_numpy(), 30)
    return jobs[land_use.index.get_indexer(cells)]


def test_jobs_within_half_an_hour_agree_with_accessibility(expected, land_use, minutes):
    known = expected["accessibility"]["cumulative_jobs_30min"]
    assert jobs_within_30(land_use, minutes, list(known)).tolist() == list(known.values())


def test_gini_agrees_with_accessibility(expected, land_use, minutes):
    known = expected["accessibility"]["gini_population_weighted"]
    people = land_use.loc[known["cells"], "population"].to_numpy()
    assert gini(jobs_within_30(land_use, minutes, known["cells"]), people) == pytest.approx(known["value"], abs=5e-5)


def test_theil_agrees_with_accessibility(expected, land_use, minutes):
    known = expected["accessibility"]["theil_population_weighted"]
    people = land_use.loc[known["cells"], "population"].to_numpy()
    found = theil(jobs_within_30(land_use, minutes, known["cells"]), people)
    assert found.total == pytest.approx(known["value"], abs=5e-5)


def test_two_step_floating_catchments_agree_with_accessibility(expected, land_use, minutes):
    """The five cells named are origins and destinations of the example; the rest of the city does not take part."""
    known = expected["accessibility"]["two_step_floating_catchment_45min"]
    cells = land_use.index.get_indexer(known["cells"])
    jobs, people = land_use["jobs"].to_numpy()[cells], land_use["population"].to_numpy()[cells]
    access = two_step_floating_catchment(minutes[cells][:, cells], jobs, people, limit=45)
    assert access == pytest.approx(known["values"], abs=5e-5)


def test_the_urban_centrality_index_agrees_with_uci(expected):
    known = expected["urban_centrality_index_belo_horizonte"]
    grid = gpd.read_file(shared("oracles/coverage/grid_bho.gpkg")).to_crs(3857)
    centres = shapely.get_coordinates(grid.centroid.to_numpy())
    apart = np.hypot(*(centres[:, None] - centres[None]).transpose(2, 0, 1))
    border = grid.intersects(grid.union_all().boundary).to_numpy()
    found = urban_centrality(grid["jobs"].to_numpy(), apart, grid.area.to_numpy(), border)
    assert found.index == pytest.approx(known["UCI"], rel=1e-6)
    assert found.location_coefficient == pytest.approx(known["location_coefficient"], rel=1e-6)
    assert found.spatial_separation == pytest.approx(known["spatial_separation"], rel=1e-6)
    assert found.spatial_separation_max == pytest.approx(known["spatial_separation_max"], rel=1e-6)


# --- closed forms ------------------------------------------------------------------------------------------------


def test_who_shares_evenly_has_no_inequality():
    values, people = np.full(4, 3.0), np.array([1.0, 5.0, 2.0, 7.0])
    assert gini(values, people) == pytest.approx(0.0, abs=1e-12)
    assert theil(values, people).total == pytest.approx(0.0, abs=1e-12)
    assert atkinson(values, people, 1.0) == pytest.approx(0.0, abs=1e-12)


def test_one_of_n_who_holds_all_gives_the_known_limits():
    """n people, one holds all: Gini 1 − 1/n, Theil ln n, Atkinson(½) 1 − 1/n."""
    values, people = np.array([0.0, 0.0, 0.0, 8.0]), np.ones(4)
    assert gini(values, people) == pytest.approx(0.75)
    assert theil(values, people).total == pytest.approx(np.log(4))
    assert atkinson(values, people, 0.5) == pytest.approx(0.75)
    assert atkinson(values, people, 1.0) == 1.0


def test_atkinson_of_one_compares_the_geometric_with_the_arithmetic_mean():
    assert atkinson(np.array([1.0, 4.0]), np.ones(2), 1.0) == pytest.approx(1 - 2 / 2.5)


def test_the_lorenz_curve_of_one_and_three():
    people, held = lorenz(np.array([3.0, 1.0]), np.ones(2))
    assert people.tolist() == [0.0, 0.5, 1.0]
    assert held.tolist() == [0.0, 0.25, 1.0]


def test_inequality_between_two_even_quarters_is_all_between():
    """Halves of the people at 1 and 3: T = ½·½·ln ½ + ½·1.5·ln 1.5."""
    found = theil(np.array([1.0, 1.0, 3.0]), np.array([1.0, 1.0, 2.0]), np.array(["a", "a", "b"]))
    assert found.between == pytest.approx(0.25 * np.log(0.5) + 0.75 * np.log(1.5))
    assert found.within == pytest.approx(0.0, abs=1e-12)


def test_a_decay_makes_the_catchment_enhanced():
    """One supplier of 10, 5 people next door (weight 1) and 10 at the edge (weight ½): R = 10 ÷ 10; access 1 and ½."""
    access = two_step_floating_catchment(
        np.array([[0.0], [20.0], [40.0]]), [10.0], [5.0, 10.0, 99.0], 30, decay=lambda time: np.where(time > 10, 0.5, 1)
    )
    assert access.tolist() == [1.0, 0.5, 0.0]


def test_equal_centres_count_in_full_and_zipf_has_slope_minus_one():
    equal = polycentricity(np.full(5, 7.0))
    assert equal.effective_centres == pytest.approx(5.0)
    assert equal.primacy == pytest.approx(0.2)
    assert equal.rank_size_slope == pytest.approx(0.0, abs=1e-12)
    assert polycentricity(1000.0 / np.arange(1, 8)).rank_size_slope == pytest.approx(-1.0)


def test_a_single_centre_has_no_slope():
    alone = polycentricity(np.array([5.0, 0.0]))
    assert alone.effective_centres == 1.0
    assert np.isnan(alone.rank_size_slope)


# --- invariants --------------------------------------------------------------------------------------------------


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 40), st.floats(0.1, 100))
def test_measures_do_not_depend_on_units_nor_on_how_people_are_grouped_into_cells(seed, count, factor):
    random = np.random.default_rng(seed)
    values, people = random.random(count) + 0.01, random.integers(1, 9, count).astype(float)
    one_each = np.repeat(values, people.astype(int))
    for measure in (gini, lambda x, w: theil(x, w).total, atkinson):
        known = measure(values, people)
        assert measure(factor * values, 3 * people) == pytest.approx(known, abs=1e-9)
        assert measure(one_each, np.ones(len(one_each))) == pytest.approx(known, abs=1e-9)
        assert -1e-12 <= known <= np.log(people.sum())


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 40))
def test_theil_splits_into_parts_that_are_never_negative(seed, count):
    random = np.random.default_rng(seed)
    found = theil(random.random(count), random.random(count) + 0.1, random.integers(0, 4, count))
    assert found.within + found.between == pytest.approx(found.total)
    assert min(found.within, found.between) >= -1e-12


@pytest.mark.parametrize(
    ("values", "weights", "sentence"),
    [
        ([1.0, np.nan], [1.0, 1.0], "missing"),
        ([1.0, -1.0], [1.0, 1.0], "negative"),
        ([0.0, 0.0], [1.0, 1.0], "nothing to share"),
        ([1.0], [1.0, 1.0], "1 values but 2 weights"),
    ],
)
def test_what_cannot_be_shared_is_refused(values, weights, sentence):
    with pytest.raises(InputError, match=sentence):
        gini(np.array(values), np.array(weights))
