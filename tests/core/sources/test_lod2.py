"""City models written by hand, as surveying offices and others publish them. Places in metres from a corner."""

import gzip
import zipfile

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import box

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.lod2 import as_city_model, read_lod2

EAST, NORTH = 500000.0, 5400000.0
UTM32 = "urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH"
NAMESPACES = {
    "1.0": ("http://www.opengis.net/citygml/1.0", "http://www.opengis.net/citygml/building/1.0"),
    "2.0": ("http://www.opengis.net/citygml/2.0", "http://www.opengis.net/citygml/building/2.0"),
}


def ring(corners, swapped=False):
    """A closed ring of (x, y, z) from the corner of the model."""
    points = [(EAST + x, NORTH + y, 300 + z) for x, y, z in [*corners, corners[0]]]
    points = [(y, x, z) for x, y, z in points] if swapped else points
    return " ".join(f"{number:.3f}" for point in points for number in point)


def polygon(corners, *holes, swapped=False):
    rings = [("exterior", corners), *(("interior", hole) for hole in holes)]
    inside = "".join(
        f"<gml:{kind}><gml:LinearRing><gml:posList>{ring(each, swapped)}</gml:posList></gml:LinearRing></gml:{kind}>"
        for kind, each in rings
    )
    return f"<gml:surfaceMember><gml:Polygon>{inside}</gml:Polygon></gml:surfaceMember>"


def rectangle(west, south, east, north, z):
    return [(west, south, z), (east, south, z), (east, north, z), (west, north, z)]


def block(west, south, east, north, height, base=0.0, swapped=False):
    """The six sides of a box as a solid."""
    low, high = rectangle(west, south, east, north, base), rectangle(west, south, east, north, base + height)
    walls = [[low[at], low[at - 3], high[at - 3], high[at]] for at in range(4)]
    sides = "".join(polygon(side, swapped=swapped) for side in (low[::-1], high, *walls))
    shell = f"<gml:CompositeSurface>{sides}</gml:CompositeSurface>"
    return f"<bldg:lod1Solid><gml:Solid><gml:exterior>{shell}</gml:exterior></gml:Solid></bldg:lod1Solid>"


def surface(kind, *polygons):
    inside = f"<bldg:lod2MultiSurface><gml:MultiSurface>{''.join(polygons)}</gml:MultiSurface></bldg:lod2MultiSurface>"
    return f"<bldg:boundedBy><bldg:{kind}>{inside}</bldg:{kind}></bldg:boundedBy>"


def building(gml_id, *inside, height=None, roof=None, storeys=None, tag="Building"):
    told = "".join(
        f"<bldg:{name}>{value}</bldg:{name}>"
        for name, value in (("roofType", roof), ("measuredHeight", height), ("storeysAboveGround", storeys))
        if value is not None
    )
    return f"<bldg:{tag} gml:id='{gml_id}'>{told}{''.join(inside)}</bldg:{tag}>"


def in_part(part):
    return f"<bldg:consistsOfBuildingPart>{part}</bldg:consistsOfBuildingPart>"


def model(*buildings, crs=UTM32, version="2.0"):
    core, bldg = NAMESPACES[version]
    members = "".join(f"<core:cityObjectMember>{each}</core:cityObjectMember>" for each in buildings)
    envelope = (
        f"<gml:boundedBy><gml:Envelope srsName='{crs}' srsDimension='3'><gml:lowerCorner>0 0 0</gml:lowerCorner>"
        "<gml:upperCorner>1 1 1</gml:upperCorner></gml:Envelope></gml:boundedBy>"
    )
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><core:CityModel xmlns:core='{core}' xmlns:bldg='{bldg}' "
        f"xmlns:gml='http://www.opengis.net/gml'>{envelope}{members}</core:CityModel>"
    )


HOUSE = building(
    "DEBW_1",
    surface("GroundSurface", polygon(rectangle(0, 0, 10, 8, 0))),
    surface("RoofSurface", polygon(rectangle(-1, -1, 11, 9, 6))),
    height="9.5",
    roof="3100",
    storeys="2",
)


@pytest.fixture
def read(tmp_path):
    def written(*buildings, **how):
        path = tmp_path / "tile.gml"
        path.write_text(model(*buildings, **how), encoding="utf-8")
        return read_lod2(path)

    return written


def moved(shape):
    """``shape`` as metres from the corner of the model."""
    return gpd.GeoSeries([shape]).translate(-EAST, -NORTH).iloc[0]


@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_a_building_has_height_roof_storeys_and_the_footprint_of_its_ground_surface(read, version):
    found = read(HOUSE, version=version)
    assert list(found.columns) == ["building_id", "height_m", "roof_shape", "levels", "geometry"]
    row = found.iloc[0]
    assert (row.building_id, row.height_m, row.roof_shape, row.levels) == ("DEBW_1", 9.5, "gabled", 2)
    assert moved(row.geometry).equals(box(0, 0, 10, 8))
    assert not found.has_z.any()
    assert found.crs.to_epsg() == 25832


def test_a_block_model_stands_on_its_lowest_level_surface(read):
    row = read(building("b", block(0, 0, 20, 10, 12), height="12")).iloc[0]
    assert moved(row.geometry).equals(box(0, 0, 20, 10))
    assert row.geometry.area == pytest.approx(200)


def test_without_measured_height_the_lowest_and_highest_corner_tell(read):
    assert read(building("b", block(0, 0, 20, 10, 7.25, base=3))).height_m.tolist() == [pytest.approx(7.25)]


def test_a_building_without_level_surfaces_has_its_outline_from_above(read):
    """Two slopes of a roof that meet in the ridge at y = 5, over walls."""
    south = [(0, 0, 4), (20, 0, 4), (20, 5, 8), (0, 5, 8)]
    north = [(0, 5, 8), (20, 5, 8), (20, 10, 4), (0, 10, 4)]
    wall = [(0, 0, 0), (20, 0, 0), (20, 0, 4), (0, 0, 4)]
    row = read(building("b", surface("RoofSurface", polygon(south), polygon(north), polygon(wall)))).iloc[0]
    assert moved(row.geometry).equals(box(0, 0, 20, 10))
    assert row.height_m == pytest.approx(8)


def test_a_ground_surface_in_pieces_is_one_footprint_and_a_courtyard_a_hole(read):
    pieces = polygon(rectangle(0, 0, 10, 10, 0)), polygon(rectangle(10, 0, 30, 10, 0), rectangle(12, 2, 18, 8, 0))
    row = read(building("b", surface("GroundSurface", *pieces), height="5")).iloc[0]
    assert row.geometry.geom_type == "Polygon"
    assert row.geometry.area == pytest.approx(30 * 10 - 6 * 6)


def test_each_part_of_a_building_is_a_row(read):
    tower = building("tower", block(0, 0, 10, 10, 30), height="30", roof="1000", storeys="9", tag="BuildingPart")
    hall = building("hall", block(10, 0, 50, 10, 6), height="6", tag="BuildingPart")
    found = read(building("whole", in_part(tower), in_part(hall), height="30")).set_index("building_id")
    assert found.height_m.to_dict() == {"tower": 30, "hall": 6}
    assert found.area.tolist() == [pytest.approx(100), pytest.approx(400)]
    assert found.roof_shape.to_dict() == {"tower": "flat", "hall": None}


def test_numbers_that_stand_for_unknown_are_left_out(read):
    found = read(building("b", block(0, 0, 5, 5, 4), height="-9999", storeys="9999", roof="9999")).iloc[0]
    assert found.height_m == pytest.approx(4)
    assert np.isnan(found.levels)
    assert found.roof_shape is None


@pytest.mark.parametrize(
    ("name", "epsg"),
    [
        ("EPSG:25832", 25832),
        ("urn:ogc:def:crs:EPSG::25832", 25832),
        ("http://www.opengis.net/def/crs/EPSG/0/25832", 25832),
        ("urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::7837", 25832),
        ("urn:ogc:def:crs,crs:EPSG:6.12:25832,crs:EPSG:6.12:5783", 25832),
        ("http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/25832&amp;2=x", 25832),
        ("EPSG:25832+7837", 25832),
        ("urn:adv:crs:ETRS89_UTM32", 25832),
        ("urn:adv:crs:ETRS89_UTM33*DE_DHHN92_NH", 25833),
        ("EPSG:5555", 25832),  # ETRS89 / UTM 32 with heights above NHN
    ],
)
def test_the_horizontal_crs_is_found_in_every_spelling(read, name, epsg):
    found = read(HOUSE, crs=name)
    assert found.crs.to_epsg() == epsg
    assert moved(found.geometry[0]).equals(box(0, 0, 10, 8))


def test_northing_first_is_read_as_the_authority_says(read):
    """Gauss-Krüger zone 3 (EPSG:31467) names its northing first."""
    found = read(building("b", block(0, 0, 20, 10, 5, swapped=True)), crs="urn:ogc:def:crs:EPSG::31467")
    assert moved(found.geometry[0]).equals(box(0, 0, 20, 10))


def test_packed_files_and_folders_of_tiles_are_read_and_what_stands_in_two_counts_once(tmp_path):
    other = building("DEBW_2", block(100, 0, 110, 10, 4))
    (tmp_path / "tiles").mkdir()
    (tmp_path / "tiles" / "a.gml").write_text(model(HOUSE), encoding="utf-8")
    (tmp_path / "tiles" / "b.gml.gz").write_bytes(gzip.compress(model(HOUSE, other).encode()))
    (tmp_path / "tiles" / "empty.gml").write_text(model(), encoding="utf-8")
    (tmp_path / "tiles" / "readme.txt").write_text("no tile")
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("c/one.gml", model(HOUSE))
        archive.writestr("c/two.xml", model(other))
    for path in (tmp_path / "tiles", tmp_path / "all.zip"):
        assert read_lod2(path).building_id.tolist() == ["DEBW_1", "DEBW_2"]
    assert len(read_lod2(tmp_path / "tiles" / "b.gml.gz")) == 2


def test_tiles_of_two_zones_come_in_the_crs_of_the_first(tmp_path):
    (tmp_path / "a.gml").write_text(model(HOUSE), encoding="utf-8")
    west = building("b", block(0, 0, 10, 10, 4))
    (tmp_path / "b.gml").write_text(model(west, crs="EPSG:25833"), encoding="utf-8")
    found = read_lod2(tmp_path)
    expected = gpd.GeoSeries([box(EAST, NORTH, EAST + 10, NORTH + 10)], crs=25833).to_crs(25832)
    assert found.crs.to_epsg() == 25832
    assert found.geometry[1].symmetric_difference(expected[0]).area < 0.01


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (model(), "holds no buildings"),
        (model(HOUSE, crs="LOCAL"), "LOCAL.* not known"),
        (model(HOUSE)[:-200], "cut off"),
        ("no xml at all", "cut off or damaged"),
    ],
)
def test_a_file_that_is_no_city_model_is_named_with_the_reason(tmp_path, content, message):
    path = tmp_path / "model.gml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=message) as error:
        read_lod2(path)
    assert "model.gml" in str(error.value)


def test_a_missing_file_is_named():
    with pytest.raises(InputError, match=r"no file .*nowhere\.gml"):
        read_lod2("nowhere.gml")


def test_any_layer_with_a_height_field_is_a_city_model():
    layer = gpd.GeoDataFrame(
        {
            "gml_id": ["a", "b"],
            "measuredHeight": ["7.5", None],
            "roofType": [3100, 9999],
            "storeysAboveGround": [2, 9999],
        },
        geometry=[box(0, 0, 1, 1), box(2, 0, 3, 1)],
        crs=25832,
    )
    found = as_city_model(layer)
    assert found.building_id.tolist() == ["a", "b"]
    assert found.height_m.tolist() == [7.5, pytest.approx(np.nan, nan_ok=True)]
    assert found.roof_shape.tolist() == ["gabled", None]
    assert found.levels.tolist() == [2, pytest.approx(np.nan, nan_ok=True)]
    assert as_city_model(found).roof_shape.tolist() == ["gabled", None]


def test_a_layer_without_heights_is_refused_with_the_fields_it_has():
    layer = gpd.GeoDataFrame({"colour": ["red"]}, geometry=[box(0, 0, 1, 1)], crs=25832)
    with pytest.raises(InputError, match="no height field such as height_m, measuredheight; it has colour"):
        as_city_model(layer)
