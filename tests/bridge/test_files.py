"""Files are moved into place only when complete."""

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from stadtregion_plugin.bridge import files
from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError


def chosen(count: int) -> gpd.GeoDataFrame:
    points = [shapely.Point(number, 0) for number in range(count)]
    return schema.CHOSEN.conform(
        gpd.GeoDataFrame({"site_id": [str(n) for n in range(count)]}, geometry=points, crs=25832)
    )


def _write_half(target):
    with files.moved_when_complete(target) as unfinished:
        unfinished.write_text("half")
        raise Cancelled


def test_a_failed_run_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "study.gpkg"
    target.write_text("old")
    with pytest.raises(Cancelled):
        _write_half(target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_finished_run_replaces_the_old_file(tmp_path):
    target = tmp_path / "page.html"
    target.write_text("old")
    files.write_text(target, "new")
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_is_no_file_to_write_to(tmp_path):
    with pytest.raises(InputError, match="is a folder"):
        files.require_writable(tmp_path)


def test_a_place_that_takes_no_files_is_named():
    with pytest.raises(InputError, match="/proc/none/study.gpkg cannot be written"):
        files.require_writable("/proc/none/study.gpkg")


def test_a_full_disk_is_named_and_nothing_stays(tmp_path, monkeypatch):
    import pyogrio.errors

    def full(*arguments, **named):
        raise pyogrio.errors.DataSourceError("disk I/O error")

    monkeypatch.setattr(pyogrio, "write_dataframe", full)
    target = tmp_path / "study.gpkg"
    with pytest.raises(InputError, match="cannot be written"), files.moved_when_complete(target) as unfinished:
        files.write_geopackage(unfinished, {"chosen": chosen(2)})
    assert list(tmp_path.iterdir()) == []


def test_layers_and_tables_stand_in_one_geopackage_without_side_files(tmp_path):
    target = tmp_path / "study.gpkg"
    supply = schema.SUPPLY.conform(pd.DataFrame({"node_id": ["a"], "material": ["wood"], "t_a": [3.0]}))
    with files.moved_when_complete(target) as unfinished:
        files.write_geopackage(unfinished, {"chosen": chosen(2), "supply": supply})
    assert {name for name, _ in pyogrio.list_layers(target)} == {"chosen", "supply"}
    assert pyogrio.read_dataframe(target, layer="supply")["t_a"].tolist() == [3.0]
    assert list(tmp_path.iterdir()) == [target]
