"""What a board is laid out from, what it leaves out and says so, and what it refuses in one sentence."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.study.workshop.answers import answer
from stadtregion_plugin.core.study.workshop.board import prepare_board
from stadtregion_plugin.core.study.workshop.ranking import rank
from stadtregion_plugin.core.study.workshop.scenario import first_scenario

from .boards import CRS, PARAMETERS, chosen_by_study, model_board, model_layers, plot, street_town

READ = ("candidates", "population", "streets", "quarters", "flow_nodes", "supply", "demand")


def test_a_board_from_a_geopackage_answers_as_one_from_the_run_itself(tmp_path):
    path = tmp_path / "study.gpkg"
    for name in READ:
        layer = model_layers()[name]
        if isinstance(layer, gpd.GeoDataFrame):
            layer.to_file(path, layer=name, engine="pyogrio")
        else:
            gpd.GeoDataFrame(layer, geometry=[None] * len(layer)).to_file(path, layer=name, engine="pyogrio")
    read = {name: gpd.read_file(path, layer=name, engine="pyogrio") for name in READ}
    board = prepare_board(read, PARAMETERS.mode, PARAMETERS.limit_min)
    scenario = first_scenario(board, chosen=chosen_by_study())
    here = answer(model_board(), first_scenario(model_board(), chosen=chosen_by_study()))
    assert answer(board, scenario).scores == pytest.approx(here.scores, nan_ok=True)
    assert answer(board, scenario).loop_closure == pytest.approx(here.loop_closure, abs=1e-9)


def test_times_are_whole_seconds_within_the_limit():
    board = model_board()
    assert board.times.shape == (len(board.candidates), len(board.cells))
    assert board.times.dtype == np.uint16
    assert 1 <= board.times.data.min() <= board.times.data.max() <= 60 * PARAMETERS.limit_min
    assert list(board.candidates.index) == list(range(len(board.candidates)))


@pytest.mark.parametrize("name", ["candidates", "population", "streets", "quarters"])
def test_a_missing_layer_is_named_with_the_way_out(name):
    with pytest.raises(InputError, match=f"no layer {name}; open a file that “Make a study” wrote"):
        prepare_board(street_town(**{name: None}), "foot", 5.0)
    with pytest.raises(InputError, match="empty"):
        prepare_board(street_town(**{name: street_town()[name].iloc[:0]}), "foot", 5.0)


def test_candidates_off_the_network_or_without_a_place_are_left_out_and_told():
    candidates = street_town()["candidates"]
    more = candidates.iloc[[0, 0]].assign(site_id=["far", "nowhere"])
    more = more.set_geometry(gpd.GeoSeries([plot(300.0, 9000.0), None], index=more.index, crs=CRS))
    board = prepare_board(street_town(candidates=pd.concat([candidates, more], ignore_index=True)), "foot", 5.0)
    assert list(board.candidates["site_id"]) == ["S1", "S2", "S3"]
    assert board.times.shape[0] == 3
    assert any("off the street network and were left out: far." in note for note in board.notes)
    assert any("no geometry and were left out: nowhere." in note for note in board.notes)
    alone = prepare_board(street_town(), "foot", 5.0)
    assert answer(board, first_scenario(board, chosen=["S2"])).scores == pytest.approx(
        answer(alone, first_scenario(alone, chosen=["S2"])).scores, nan_ok=True
    )


def test_a_quarter_without_people_counts_in_no_figure_and_is_named():
    board = prepare_board(street_town(), "foot", 5.0)
    assert any("1 quarters have no people and count in no figure: North." in note for note in board.notes)
    everybody = answer(prepare_board(street_town(), "foot", 60.0), first_scenario(board, chosen=["S1", "S2", "S3"]))
    assert everybody.evenness <= 1.0


def test_people_outside_all_quarters_and_off_the_network_are_told():
    people = street_town()["population"]
    far = people.iloc[[0, 1]].set_geometry(gpd.points_from_xy([500.0, 600.0], [5000.0, -80.0]), crs=CRS)
    far = far.assign(cell_id=["x", "y"])
    board = prepare_board(street_town(population=pd.concat([people, far], ignore_index=True)), "foot", 5.0)
    assert any(note.startswith("20 people live outside all quarters") for note in board.notes)
    assert any(note.startswith("10 people live too far from the street network") for note in board.notes)
    assert answer(board, first_scenario(board, chosen=["S1"])).scores["not_connected"] == 10.0


def test_candidates_with_the_same_id_are_refused():
    twice = street_town()["candidates"].assign(site_id=["S1", "S1", "S3"])
    with pytest.raises(InputError, match="site_id is empty or not unique"):
        prepare_board(street_town(candidates=twice), "foot", 5.0)


def test_layers_in_degrees_are_refused():
    with pytest.raises(InputError, match="reproject"):
        prepare_board(street_town(candidates=street_town()["candidates"].to_crs(4326)), "foot", 5.0)


def test_laying_out_a_board_can_be_cancelled():
    with pytest.raises(Cancelled):
        prepare_board(street_town(), "foot", 5.0, progress=lambda fraction: fraction < 0.2)


# --- ranking ---------------------------------------------------------------------------------------------------------


def test_with_the_weights_of_the_study_the_ranking_is_that_of_the_study():
    board = model_board()
    score, position = rank(board, first_scenario(board).weights)
    np.testing.assert_array_equal(position, board.candidates["rank"].to_numpy(dtype=int))
    np.testing.assert_allclose(score, board.candidates["score"].to_numpy(dtype=float))


def test_a_criterion_alone_orders_the_sites_and_one_of_which_nothing_is_known_has_no_slider():
    board = prepare_board(street_town(), "foot", 5.0)
    assert "ownership" not in board.criteria
    assert list(rank(board, {"noise": 1.0})[1]) == [1, 2, 3]
    assert list(rank(board, {"density": 0.3})[1]) == [3, 2, 1]
    assert list(rank(board, {"density": 0.3, "ownership": 5.0})[1]) == [3, 2, 1]


@pytest.mark.parametrize("weights", [{}, {"noise": 0.0}, {"ownership": 1.0}])
def test_without_any_weight_that_counts_the_ranking_says_so(weights):
    with pytest.raises(InputError, match="raise some weights"):
        rank(prepare_board(street_town(), "foot", 5.0), weights)


def test_a_site_of_which_nothing_is_known_comes_last():
    candidates = street_town()["candidates"]
    scores = [name for name in candidates.columns if name.startswith("score_")]
    candidates.loc[2, scores] = np.nan
    board = prepare_board(street_town(candidates=candidates), "foot", 5.0)
    score, position = rank(board, {"density": 1.0, "noise": 0.2})
    assert position[2] == 3
    assert np.isnan(score[2])
    assert shapely.is_valid(board.candidates.geometry.to_numpy()).all()
