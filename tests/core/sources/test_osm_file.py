"""Opening OSM files: any order, any of the formats, and one sentence for what cannot be read."""

import bz2
import gzip
import shutil

import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sources.osm import read_osm
from stadtregion_plugin.core.sources.osm_file import read_elements
from tests.core.sources.osm_writing import OsmText
from tests.shared import shared

LAYERS = [name for name in schema.LAYERS if name in read_osm.__globals__["OsmExtract"].__dataclass_fields__]


@pytest.fixture
def town():
    return shared("data/faurndau/osm.osm.pbf")


@pytest.fixture
def unsorted():
    return shared("data/faurndau/unsorted.osm.gz")


def test_a_file_whose_node_ids_are_not_sorted_gives_the_same_layers(town, unsorted):
    one, other = read_osm(town), read_osm(unsorted)
    for name in LAYERS:
        left, right = getattr(one, name), getattr(other, name)
        assert len(left) == len(right), name
        key = schema.LAYERS[name].fields[0].name
        if key not in ("edge_id",):
            assert set(left[key]) == set(right[key]), name
    assert one.streets.length_m.sum() == pytest.approx(other.streets.length_m.sum(), abs=1e-6)
    assert one.buildings.area.sum() == pytest.approx(other.buildings.area.sum(), rel=1e-9)


def test_faurndau_has_the_1675_buildings_that_its_readme_counts(town):
    assert len(read_osm(town).buildings) == 1675


def test_relations_before_ways_and_ways_before_nodes_are_read(tmp_path):
    ring = {1: (0, 0), 2: (4, 0), 3: (4, 4), 4: (0, 4)}
    hole = {5: (1, 1), 6: (3, 1), 7: (3, 3), 8: (1, 3)}
    forwards = OsmText().nodes(ring).nodes(hole).way(1, [1, 2, 3, 4, 1]).way(2, [5, 6, 7, 8, 5])
    forwards.relation(1, [(1, "outer"), (2, "inner")], type="multipolygon", landuse="forest").inhabited()
    backwards = OsmText(list(reversed(forwards.lines)))
    one, other = read_osm(forwards.write(tmp_path / "a.osm")), read_osm(backwards.write(tmp_path / "b.osm"))
    for extract in (one, other):
        assert [len(extract.buildings), len(extract.streets), len(extract.landuse)] == [1, 1, 1]
    assert one.landuse.area.sum() == pytest.approx(other.landuse.area.sum())


def test_an_element_that_stands_twice_in_a_file_counts_once(tmp_path):
    text = OsmText().inhabited()
    extract = read_osm(OsmText(text.lines + text.lines).write(tmp_path / "twice.osm"))
    assert [len(extract.buildings), len(extract.streets)] == [1, 1]


def test_elements_with_negative_ids_as_editors_give_them_are_read(tmp_path):
    text = OsmText().inhabited()
    text.nodes({-1: (0, 0), -2: (1, 0), -3: (1, 1), -4: (0, 1)}).way(-5, [-1, -2, -3, -4, -1], building="yes")
    assert len(read_osm(text.write(tmp_path / "edited.osm")).buildings) == 2


@pytest.mark.parametrize("suffix", [".osm", ".osm.gz", ".osm.bz2", ".OSM.GZ"])
def test_all_formats_of_xml_are_read(tmp_path, unsorted, suffix):
    content = gzip.decompress(unsorted.read_bytes())
    pack = {".osm": bytes, ".gz": gzip.compress, ".bz2": bz2.compress}[suffix[suffix.rindex(".") :].lower()]
    path = tmp_path / f"town{suffix}"
    path.write_bytes(pack(content))
    assert len(read_elements(path).ways.ids) == 1888  # as osmium's own count of the file says


def test_the_content_counts_where_the_name_says_another_format(tmp_path, town):
    path = tmp_path / "town.osm"
    shutil.copy(town, path)
    assert len(read_elements(path).ways.ids) == 1888


def complaint(path) -> str:
    with pytest.raises(InputError) as error:
        read_osm(path)
    sentence = str(error.value)
    assert path.name in sentence
    assert "\n" not in sentence
    return sentence


def test_a_missing_file_a_folder_an_empty_file_and_a_wrong_suffix_are_named(tmp_path):
    assert "There is no file" in complaint(tmp_path / "nowhere.osm.pbf")
    assert "is a folder" in complaint(tmp_path)
    empty = tmp_path / "empty.osm.pbf"
    empty.touch()
    assert "is empty" in complaint(empty)
    other = tmp_path / "town.zip"
    other.write_bytes(b"PK\x03\x04")
    assert "does not end in" in complaint(other)


@pytest.mark.parametrize("suffix", [".osm.pbf", ".osm", ".osm.gz"])
def test_a_picture_or_a_web_page_under_a_name_of_osm_is_told_from_osm(tmp_path, suffix):
    for content in (b"\xff\xd8\xff\xe0" + bytes(100), b"<html><body>404</body></html>", gzip.compress(b"<gml/>")):
        path = tmp_path / f"other{suffix}"
        path.write_bytes(content)
        assert "holds no OSM data" in complaint(path)


def test_bzip2_of_something_else_cannot_be_read_as_osm(tmp_path):
    path = tmp_path / "other.osm.bz2"
    path.write_bytes(bz2.compress(b"<html><body>404</body></html>"))
    assert "cannot be read as OSM data" in complaint(path)


@pytest.mark.parametrize("suffix", [".osm.pbf", ".osm.gz", ".osm", ".osm.bz2"])
def test_a_file_that_is_cut_off_is_said_to_be(tmp_path, town, unsorted, suffix):
    xml = gzip.decompress(unsorted.read_bytes())
    whole = {
        ".osm.pbf": town.read_bytes(),
        ".osm.gz": unsorted.read_bytes(),
        ".osm": xml,
        ".osm.bz2": bz2.compress(xml),
    }
    path = tmp_path / f"half{suffix}"
    path.write_bytes(whole[suffix][: len(whole[suffix]) // 2])
    assert "is cut off" in complaint(path)


def test_an_extract_without_buildings_or_without_streets_is_named(tmp_path):
    text = OsmText().nodes({1: (0, 0), 2: (1, 0), 3: (1, 1)})
    only_street = OsmText([*text.lines]).way(1, [1, 2], highway="residential").write(tmp_path / "street.osm")
    assert "has no buildings" in complaint(only_street)
    only_house = OsmText([*text.lines]).way(1, [1, 2, 3, 1], building="yes").write(tmp_path / "house.osm")
    assert "has no streets" in complaint(only_house)
    nothing = OsmText().write(tmp_path / "nothing.osm")
    assert "has no buildings" in complaint(nothing)


def test_a_crs_that_is_not_in_metres_or_none_at_all_is_refused(town):
    for crs in ("EPSG:4326", "EPSG:2263"):  # degrees; feet
        with pytest.raises(InputError, match="is not in metres"):
            read_osm(town, crs)
    with pytest.raises(InputError, match="is no coordinate reference system"):
        read_osm(town, "Gauß-Krüger")


def test_reading_stops_when_it_is_cancelled(town):
    with pytest.raises(Cancelled):
        read_osm(town, progress=lambda fraction: False)
    with pytest.raises(Cancelled):
        read_osm(town, progress=lambda fraction: fraction < 0.5)


def test_progress_rises_from_0_to_1(town):
    told: list[float] = []
    read_osm(town, progress=lambda fraction: told.append(fraction) or True)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 8
