"""Scenarios: steps, history, files that people hand round, and files that are none."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.coverage.siting_models import MODELS
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.study.workshop.board import prepare_board
from stadtregion_plugin.core.study.workshop.history import History
from stadtregion_plugin.core.study.workshop.scenario import Scenario, first_scenario
from stadtregion_plugin.core.study.workshop.scenario_file import VERSION, fitted, from_json, read_scenario, to_json
from stadtregion_plugin.core.travel import modes

from .boards import street_town

texts = st.text(max_size=12)
scenarios = st.builds(
    Scenario,
    name=texts,
    weights=st.dictionaries(st.sampled_from(schema.CRITERIA), st.floats(0, 1e6)),
    chosen=st.lists(texts, max_size=8).map(tuple),
    count=st.integers(1, 10**9),
    model=st.sampled_from(MODELS),
    limit_min=st.floats(1e-3, 1e4),
    mode=st.sampled_from(modes()),
    study=texts,
)


@given(scenarios)
@settings(max_examples=60, deadline=None)
def test_a_scenario_read_again_is_the_same(scenario):
    again, warnings = from_json(to_json(scenario))
    assert again == scenario
    assert warnings == []
    assert from_json(to_json(scenario).encode("utf-8")) == (scenario, [])


KEYS = ("format", "version", "name", "weights", "chosen", "count", "model", "limit_min", "mode", "study", "x")
anything = st.recursive(
    st.none() | st.booleans() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
)


def read_or_refused(content) -> str:
    """What is said of ``content``: the sentence of the refusal, or "" for a scenario that reads again as it is."""
    try:
        scenario, _ = from_json(json.dumps(content))
    except InputError as error:
        return str(error)
    assert from_json(to_json(scenario))[0] == scenario
    return ""


@given(anything)
@settings(max_examples=100, deadline=None)
def test_whatever_json_is_read_ends_in_a_scenario_or_one_sentence(content):
    whole = {"format": "stadtregion-scenario", "version": 1} | content if isinstance(content, dict) else content
    said = read_or_refused(whole)
    assert said == "" or (said.endswith(".") and "\n" not in said)


def written(**changed) -> str:
    content = json.loads(to_json(Scenario(name="A", weights={"noise": 0.5}, chosen=("S1",))))
    return json.dumps({key: value for key, value in (content | changed).items() if value != "drop"})


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("", "is empty"),
        ("   \n", "is empty"),
        ("\ufeff", "is empty"),
        ("site_id;rank\nS1;1", "is no JSON"),
        ('{"format": "stadtregion-scenario", ', "is no JSON"),
        ("[1, 2]", "a list instead of a scenario"),
        ('"S1"', "a text instead of a scenario"),
        ("7", "a single value instead of a scenario"),
        ("null", "a single value instead of a scenario"),
        ("{}", "is no scenario"),
        ('{"type": "FeatureCollection", "features": []}', "is no scenario"),
        (b"\xff\xfe{\x00", "not text in UTF-8"),
        (b"PK\x03\x04\x00\xff", "not text in UTF-8"),
        ("[" * 100_000, "too large for a scenario"),
        (written(count=1)[:-1] + ', "x": ' + "9" * 5000 + "}", "too large for a scenario"),
        ("{" + " " * 10_000_000 + "}", "larger than 2 MB"),
    ],
)
def test_a_file_that_is_no_scenario_is_refused_in_one_sentence(file, sentence):
    with pytest.raises(InputError, match=sentence):
        from_json(file)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"version": VERSION + 1}, "newer version of the plugin"),
        ({"version": "1"}, 'key version is "1"'),
        ({"version": True}, "key version is true"),
        ({"version": 0}, "key version is 0"),
        ({"weights": {"noise": float("nan")}}, "key weights.noise is NaN; it must be a finite number"),
        ({"weights": {"noise": float("inf")}}, "key weights.noise is Infinity; it must be a finite number"),
        ({"weights": {"noise": -0.1}}, "key weights.noise is -0.1; it must be a number from 0 on"),
        ({"weights": {"noise": "much"}}, 'key weights.noise is "much"; it must be a number'),
        ({"weights": {"noise": True}}, "key weights.noise is true; it must be a number"),
        ({"weights": [1, 2]}, "key weights is .*; it must be an object"),
        ({"chosen": "S1"}, 'key chosen is "S1"; it must be a list of site ids'),
        ({"chosen": [1]}, "it must be a list of site ids"),
        ({"chosen": None}, "it must be a list of site ids"),
        ({"count": 0}, "key count is 0; it must be a whole number from 1 on"),
        ({"count": 2.5}, "key count is 2.5"),
        ({"count": 10**400}, "key count is .*finite number"),
        ({"limit_min": 0}, "minutes above 0"),
        ({"limit_min": "15"}, "key limit_min"),
        ({"mode": "horse"}, 'key mode is "horse"; it can be one of foot, '),
        ({"model": 3}, "key model is 3; it can be one of p_median, "),
        ({"name": 3}, "key name is 3; it must be a text"),
    ],
)
def test_a_value_of_a_wrong_kind_is_named_by_its_key_with_the_way_out(changed, sentence):
    with pytest.raises(InputError, match=sentence):
        from_json(written(**changed))


def test_keys_and_criteria_that_are_not_known_are_told_and_left_out():
    scenario, warnings = from_json(written(colour="red", weights={"noise": 1.0, "beauty": 2.0}))
    assert dict(scenario.weights) == {"noise": 1.0}
    assert "keys that are not known and were left out: colour." in warnings[0]
    assert "criteria that are not known and were left out: beauty." in warnings[1]


def test_missing_keys_take_the_usual_values_and_repeated_ones_are_told():
    scenario, warnings = from_json(written(model="drop", count="drop", chosen=["S1", "S1"]))
    assert (scenario.model, scenario.count, scenario.chosen) == ("p_median", 5, ("S1",))
    assert any("says nothing of model, count" in warning for warning in warnings)
    assert any("more than once" in warning for warning in warnings)
    twice = written()[:-1] + ', "name": "B"}'
    again, warnings = from_json(twice)
    assert again.name == "B"
    assert any("has name more than once" in warning for warning in warnings)


def test_a_file_saved_by_a_text_editor_on_windows_is_read(tmp_path):
    path = tmp_path / "scenario.json"
    path.write_bytes(b"\xef\xbb\xbf" + to_json(Scenario(name="Größe")).replace("\n", "\r\n").encode())
    assert read_scenario(path)[0] == Scenario(name="Größe")
    with pytest.raises(InputError, match="cannot be opened"):
        read_scenario(tmp_path / "none.json")
    with pytest.raises(InputError, match="cannot be opened"):
        read_scenario(tmp_path)


def test_what_a_board_lacks_is_told_and_left_out():
    board = prepare_board(street_town(), "foot", 5.0, study="town")
    scenario = Scenario(chosen=("S2", "S77", "S1"), limit_min=30.0, mode="car", study="other")
    kept, said = fitted(scenario, board)
    assert (kept.chosen, kept.mode, kept.limit_min, kept.study) == (("S2", "S1"), "foot", 5.0, "town")
    assert len(said) == 4
    assert "1 chosen sites are not among the candidates of this study: S77." in said[0]
    assert fitted(first_scenario(board, chosen=["S1"]), board) == (first_scenario(board, chosen=["S1"]), [])


# --- steps -----------------------------------------------------------------------------------------------------------


def test_each_step_leaves_the_scenario_before_as_it_was():
    first = Scenario(weights={"noise": 0.1})
    second = first.with_site("S1").with_weight("noise", 0.4).toggled("S2").toggled("S1")
    assert (first.chosen, dict(first.weights)) == ((), {"noise": 0.1})
    assert (second.chosen, dict(second.weights)) == (("S2",), {"noise": 0.4})
    assert second.without_site("S9") == second.with_site("S2") == second


@pytest.mark.parametrize("value", [-0.1, float("nan"), float("inf")])
def test_a_weight_below_nothing_or_no_number_is_refused(value):
    with pytest.raises(InputError, match="choose 0 or more"):
        Scenario().with_weight("noise", value)


@given(st.lists(st.sampled_from(["S1", "S2", "S3", "undo", "redo"]), max_size=30))
@settings(max_examples=60, deadline=None)
def test_undo_gives_back_every_scenario_there_was(steps):
    """Against a list and a place in it."""
    history, known, place = History(Scenario()), [Scenario()], 0
    for step in steps:
        if step == "undo":
            history, place = history.undo(), max(place - 1, 0)
        elif step == "redo":
            history, place = history.redo(), min(place + 1, len(known) - 1)
        else:
            known = [*known[: place + 1], known[place].toggled(step)]
            history, place = history.push(history.now.toggled(step)), place + 1
        assert history.now == known[place]
        assert (history.can_undo, history.can_redo) == (place > 0, place < len(known) - 1)


def test_a_slider_in_motion_is_one_step():
    history = History(Scenario()).push(Scenario().with_weight("noise", 0.1))
    for value in (0.2, 0.3, 0.4):
        history = history.amend(history.now.with_weight("noise", value))
    assert dict(history.now.weights) == {"noise": 0.4}
    assert history.undo().now == Scenario()
    assert history.push(history.now) is history
