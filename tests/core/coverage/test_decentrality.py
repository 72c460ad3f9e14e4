"""The decentrality score and the polycentricity of flows: by hand and in comparison."""

import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.coverage.decentrality import PARTS, decentrality, evenness, part_weights
from stadtregion_plugin.core.coverage.evenness import functional_polycentricity
from stadtregion_plugin.core.coverage.scores import CoverageOptions, score_coverage
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.labels import DECENTRALITY_MEANINGS, SCORES
from stadtregion_plugin.core.tables import TABLES
from tests.core.coverage.town import cells_at, grid_streets, halves, sites_at


def scored(sites, **options):
    cells = cells_at(*((x, y, 10) for x in range(100, 2000, 200) for y in range(100, 2000, 200)))
    return score_coverage(
        sites, cells, grid_streets(), halves(), "foot", 10, options=CoverageOptions(**options) if options else None
    )


def test_the_score_is_the_weighted_mean_of_its_parts():
    parts = dict.fromkeys(PARTS, 0.5) | {"share_served": 1.0}
    weights = dict.fromkeys(PARTS, 1.0) | {"share_served": 2.0}
    assert decentrality(parts, weights).score == pytest.approx((2 * 1.0 + 6 * 0.5) / 8)


def test_a_part_that_cannot_be_told_takes_its_weight_along():
    parts = dict.fromkeys(PARTS, 0.4) | {"even_quarters": float("nan")}
    assert decentrality(parts, dict.fromkeys(PARTS, 1.0)).score == pytest.approx(0.4)


def test_the_score_in_the_table_of_scores_follows_from_its_parts():
    scores = scored(sites_at((400, 1000), (1600, 1000))).scores.set_index("score")["value"]
    weights = part_weights()
    parts = {name: scores[f"decentrality_{name}"] for name in PARTS}
    by_hand = sum(weights[name] * parts[name] for name in PARTS) / sum(weights.values())
    assert scores["decentrality"] == pytest.approx(by_hand)
    assert all(0 <= value <= 1 for value in parts.values())


def test_one_site_a_quarter_is_more_decentral_than_the_same_floor_space_in_one():
    spread = scored(sites_at((400, 1000), (1600, 1000), floor_space_m2=[500.0, 500.0])).figures
    single = scored(sites_at((400, 1000), floor_space_m2=[1000.0])).figures
    assert spread["decentrality"] > single["decentrality"] + 0.2
    assert spread["decentrality_even_quarters"] == pytest.approx(
        1.0, abs=0.02
    )  # a cell in a block may join either side
    assert spread["decentrality_centres"] == pytest.approx(1.0)
    assert spread["decentrality_own_quarter"] == pytest.approx(1.0, abs=0.02)
    assert single["decentrality_robustness"] == pytest.approx(0.0)


def test_own_weights_change_the_score(tmp_path):
    own = tmp_path / "own.csv"
    table = (TABLES / "decentrality.csv").read_text(encoding="utf-8")
    rows = [
        row if row.startswith(("part,", "share_served,")) else row.replace(",1,", ",0,", 1)
        for row in table.splitlines()
    ]
    own.write_text("\n".join(row.replace(",0.5,", ",0,", 1) for row in rows), encoding="utf-8")
    figures = scored(sites_at((400, 1000)), decentrality=own).figures
    assert figures["decentrality"] == pytest.approx(figures["share_served"])


@pytest.mark.parametrize("row", ["share_served,-1,f,s", "share_served,much,f,s"])
def test_weights_below_zero_or_in_words_are_refused(tmp_path, row):
    own = tmp_path / "own.csv"
    own.write_text("\n".join(["part,weight,formula,source", row, *(f"{name},1,f,s" for name in PARTS[1:])]))
    with pytest.raises(InputError, match="weight"):
        part_weights(own)


def test_a_table_without_a_part_is_refused(tmp_path):
    own = tmp_path / "own.csv"
    own.write_text("part,weight,formula,source\nshare_served,1,f,s\n")
    with pytest.raises(InputError, match="even_quarters"):
        part_weights(own)


def test_every_part_has_a_name_and_a_meaning():
    assert {f"decentrality_{name}" for name in PARTS} == set(DECENTRALITY_MEANINGS)
    assert set(scored(sites_at((400, 1000))).figures) <= set(SCORES)


def test_evenness_of_nothing_is_none_and_of_one_alone_cannot_be_told():
    assert evenness(np.zeros(3), np.ones(3)) == 0.0
    assert np.isnan(evenness(np.ones(1), np.ones(1)))


# --- Green's functional polycentricity ------------------------------------------------------------------------------


def test_equal_flows_between_all_centres_are_fully_polycentric():
    assert functional_polycentricity(np.full((4, 4), 3.0)).index == pytest.approx(1.0)


def test_two_centres_of_which_one_draws_all_are_not():
    assert functional_polycentricity(np.array([[5.0, 8.0], [0.0, 9.0]])).index == pytest.approx(0.0)


def test_a_ring_of_three_has_half_of_its_links():
    """Each gets 2 from one other: σ = 0, 3 of 6 links."""
    ring = np.array([[0.0, 2, 0], [0, 0, 2], [2, 0, 0]])
    assert functional_polycentricity(ring).index == pytest.approx(0.5)


def test_three_centres_by_hand():
    """Arriving 0, 2, 4: σ = √(8/3), σmax = 2; 3 of 6 links."""
    flows = np.array([[0.0, 2, 1], [0, 0, 3], [0, 0, 0]])
    found = functional_polycentricity(flows)
    assert found.deviation == pytest.approx(np.sqrt(8 / 3))
    assert found.index == pytest.approx((1 - np.sqrt(8 / 3) / 2) * 0.5)


def test_without_flows_between_centres_there_is_no_network():
    assert functional_polycentricity(np.diag([3.0, 4.0])).index == 0.0


def test_quarters_on_the_border_are_all_of_two():
    from stadtregion_plugin.core.coverage.quarters import on_border

    ring = halves()
    assert on_border(ring).all()
    inner = ring.assign(
        geometry=[shapely.box(0, 0, 30, 30).difference(shapely.box(10, 10, 20, 20)), shapely.box(10, 10, 20, 20)]
    )
    assert on_border(inner).tolist() == [True, False]
