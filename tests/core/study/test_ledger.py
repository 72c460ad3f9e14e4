"""The ledger of runs: every alteration shows, by name of the entry or layer."""

import hashlib
import json
import sqlite3
from contextlib import closing

import geopandas as gpd
import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.study.ledger import BEGINNING, continued, layer_digests, read_ledger, verify
from stadtregion_plugin.core.study.results import Study, StudyInput
from tests.core.flows.regions import quarters


def study(count: int) -> Study:
    return Study(
        title=f"Study {count}",
        layers={},
        figures={"loops": 3.0, "share_served": 0.5},
        checks=(),
        stand_ins=(),
        warnings=(),
        inputs=(StudyInput("OSM", "town.osm.pbf", "ab" * 32, 123, ""),),
        parameters={"COUNT": count, "MODE": "bicycle"},
        versions={"plugin": "1"},
        created=f"2026-01-0{count}T12:00:00+01:00",
        attribution="",
    )


def write(path, frame: pd.DataFrame, layer: str) -> None:
    gpd.GeoDataFrame(frame).to_file(path, layer=layer, driver="GPKG", engine="pyogrio")


@pytest.fixture
def three_runs(tmp_path):
    """A study file with two layers whose ledger holds three runs."""
    path = tmp_path / "study.gpkg"
    write(path, quarters(), "flow_nodes")
    write(path, pd.DataFrame({"node_id": ["a"], "material": ["paper"], "t_a": [1.5]}), "supply")
    digests = layer_digests(path)
    ledger = read_ledger(path)
    for count in (1, 2, 3):
        ledger = continued(ledger, study(count), digests)
    write(path, ledger, "ledger")
    return path


def alter(path, statement: str) -> None:
    """As somebody would who opens the file with a database browser."""
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:  # those of the geometry index need functions that plain SQLite has not
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement)


def wrong(verification):
    rows = verification.checks[~verification.checks["sound"].astype(bool)]
    return [(row.entry, row.reason) for row in rows.itertuples()]


def test_a_ledger_that_nobody_touched_is_sound(three_runs):
    found = verify(three_runs)
    assert found.sound
    assert found.entries == 3
    assert list(found.checks.columns) == schema.LEDGER_CHECKS.columns
    assert found.verdict == "All 3 entries and all layers of the last one are as they were written."
    assert verify(three_runs, head=found.head.upper()).sound


def test_entries_hold_inputs_parameters_and_results_and_point_to_the_one_before(three_runs):
    ledger = read_ledger(three_runs)
    assert ledger["previous_hash"].tolist() == [BEGINNING, *ledger["entry_hash"].tolist()[:2]]
    assert json.loads(ledger["inputs"][0])[0]["sha256"] == "ab" * 32
    assert json.loads(ledger["parameters"][1])["COUNT"] == 2
    assert set(json.loads(ledger["results"][2])["layers"]) == {"flow_nodes", "supply"}
    # the hash by hand: SHA-256 over the fields as a JSON list
    fields = ("written", "title", "inputs", "parameters", "results", "previous_hash")
    given = json.dumps([1, *(ledger[name][0] for name in fields)], ensure_ascii=False)
    assert hashlib.sha256(given.encode()).hexdigest() == ledger["entry_hash"][0]


@pytest.mark.parametrize("field", ["written", "title", "inputs", "parameters", "results"])
def test_an_altered_entry_is_told(three_runs, field):
    alter(three_runs, f"UPDATE ledger SET {field} = replace({field}, '2', '7') WHERE entry = 2")
    assert wrong(verify(three_runs)) == [(2, "The entry was altered: its fields do not give its hash.")]


def test_an_entry_altered_with_a_new_hash_breaks_the_chain_behind_it(three_runs):
    row = read_ledger(three_runs).iloc[0].to_dict() | {"title": "Another"}
    from stadtregion_plugin.core.study.ledger import entry_hash

    alter(three_runs, f"UPDATE ledger SET title = 'Another', entry_hash = '{entry_hash(row)}' WHERE entry = 1")
    assert wrong(verify(three_runs)) == [(2, "The entry before it is missing, was replaced or stands elsewhere.")]


def test_a_removed_entry_is_told(three_runs):
    alter(three_runs, "DELETE FROM ledger WHERE entry = 2")
    assert {entry for entry, _ in wrong(verify(three_runs))} == {3}


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE supply SET t_a = 1.6", "altered: supply"),
        ("UPDATE flow_nodes SET name = 'Elsewhere' WHERE node_id = 'b'", "altered: flow_nodes"),
        ("DELETE FROM flow_nodes WHERE node_id = 'd'", "altered: flow_nodes"),
        ("DELETE FROM gpkg_contents WHERE table_name = 'supply'", "missing: supply"),
    ],
)
def test_an_altered_layer_is_told(three_runs, statement, told):
    alter(three_runs, statement)
    ((entry, reason),) = wrong(verify(three_runs))
    assert entry == 3
    assert told in reason


def test_an_added_layer_is_told(three_runs):
    write(three_runs, pd.DataFrame({"material": ["paper"], "metric": ["x"], "value": [1.0]}), "circularity")
    ((_, reason),) = wrong(verify(three_runs))
    assert reason == "Layers that are not as the last run wrote them – added: circularity."


def test_an_entry_cut_from_the_end_shows_by_the_count_of_the_file(three_runs):
    """Entries and layers are whole in themselves, but SQLite remembers the highest number it gave."""
    alter(three_runs, "DELETE FROM ledger WHERE entry = 3")
    ((entry, reason),) = wrong(verify(three_runs))
    assert entry == 2
    assert "counted 3 entries and holds 2" in reason


def test_a_ledger_emptied_is_not_taken_for_one_that_never_was(three_runs):
    alter(three_runs, "DELETE FROM ledger")
    with pytest.raises(InputError, match="no entry in its ledger any more"):
        verify(three_runs)


def test_a_ledger_written_anew_shows_by_the_hash_kept_elsewhere(three_runs):
    kept = verify(three_runs).head
    ledger = continued(read_ledger(three_runs).head(0), study(4), layer_digests(three_runs))
    write(three_runs, ledger, "ledger")
    assert verify(three_runs).sound
    found = verify(three_runs, head=kept)
    assert not found.sound
    assert "written anew or cut" in found.verdict


def test_files_without_a_ledger_are_refused_in_a_sentence(tmp_path):
    path = tmp_path / "town.gpkg"
    write(path, quarters(), "flow_nodes")
    with pytest.raises(InputError, match=r"town\.gpkg has no ledger of runs"):
        verify(path)
    (tmp_path / "no.gpkg").write_text("no database")
    with pytest.raises(InputError, match=r"no\.gpkg is no GeoPackage"):
        verify(tmp_path / "no.gpkg")
    assert len(read_ledger(tmp_path / "absent.gpkg")) == 0
