"""The folder of travel times never grows beyond its limit."""

import os

from stadtregion_plugin.bridge.cache import trim


def test_the_oldest_files_go_first(tmp_path):
    for age, name in enumerate("dcba"):
        (tmp_path / name).write_bytes(b"0" * 100)
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    assert trim(tmp_path, 250) == 200
    assert {path.name for path in tmp_path.iterdir()} == {"d", "c"}


def test_a_folder_within_its_limit_stays_as_it_is(tmp_path):
    (tmp_path / "a").write_bytes(b"0" * 100)
    assert trim(tmp_path, 100) == 100
    assert (tmp_path / "a").exists()
