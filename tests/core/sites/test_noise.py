"""Emission quotas against ``../shared/oracles/sites`` and direct summation."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.labels import EMISSION_CLASSES
from stadtregion_plugin.core.sites.noise import emission_class, emission_quota, separation_m
from stadtregion_plugin.core.tables import read_table
from tests.shared import shared


@pytest.fixture(scope="module")
def oracle():
    return json.loads(shared("oracles/sites/mcda_and_density.json").read_text(encoding="utf-8"))["noise_lek"]


@pytest.mark.parametrize("limit", [40, 45, 55])
def test_a_site_of_5000_m2_50_m_from_its_neighbour(oracle, limit):
    assert emission_quota(limit, 5000, 50) == pytest.approx(oracle["S5000_s50"][f"IRW{limit}"], abs=0.05)


def test_the_distances_a_commercial_area_of_60_45_db_needs(oracle):
    expected = oracle["distance_for_GE60_45_S5000"]
    assert separation_m(60, 55, 5000) == pytest.approx(expected["WA55_40"], abs=0.01)
    assert separation_m(60, 63, 5000) == pytest.approx(expected["MU63_45"]["day"], abs=0.01)
    assert separation_m(45, 45, 5000) == pytest.approx(expected["MU63_45"]["night"], abs=0.01)


def test_a_near_neighbour_hears_the_parts_of_the_site():
    # direct sum over 400 × 400 cells of a square of 100 m whose near side is 5 m away
    side, distance, cells = 100.0, 5.0, 400
    x = distance + (np.arange(cells) + 0.5) * side / cells
    y = (np.arange(cells) + 0.5) * side / cells - side / 2
    received = ((side / cells) ** 2 / (4 * np.pi * (x[:, None] ** 2 + y**2))).sum()
    assert emission_quota(40, side**2, distance) == pytest.approx(40 - 10 * np.log10(received), abs=0.01)


@given(st.floats(100, 1e5), st.lists(st.floats(0, 2000), min_size=2, max_size=8))
def test_a_more_distant_neighbour_never_allows_less(area, distances):
    quotas = emission_quota(40, area, np.sort(distances))
    assert (np.diff(quotas) >= -1e-9).all()


def test_classes_of_production():
    assert emission_class([46, 45, 44.9, 35, 34.9, -5]).tolist() == [
        "normal",
        "normal",
        "low_emission",
        "low_emission",
        "emission_free",
        "emission_free",
    ]


def test_a_site_without_area_is_named():
    with pytest.raises(InputError, match="above 0"):
        emission_quota(40, 0, 50)


def test_the_quota_of_the_day_may_restrict_further_than_that_of_the_night():
    assert emission_class([50, 50, 50, np.nan, np.nan], [65, 59, 49, 55, np.nan]).tolist() == [
        "normal",
        "low_emission",
        "emission_free",
        "low_emission",
        "normal",
    ]


def test_every_class_of_production_has_a_label():
    assert set(read_table("emission_classes")["emission_class"]) == set(EMISSION_CLASSES)
