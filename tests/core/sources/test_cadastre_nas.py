"""ALKIS NAS: what is read, and what a file may look like. Real data is Hamburg-Neuwerk; the rest is written here."""

import gzip
import math
import zipfile

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.labels import LAND_USES
from stadtregion_plugin.core.sources.cadastre.load import import_cadastre
from tests.core.sources.nas_writer import (
    GID_7,
    Nas,
    outline,
    patch,
    positions,
    ring,
    segment,
    square,
    straight,
    surface,
)
from tests.shared import shared

X, Y = 466_900.0, 5_974_900.0
KEY = "020125___00128______"


def written(tmp_path, nas, name="nas.xml", **options):
    path = tmp_path / name
    path.write_text(nas.text(**options), encoding="utf-8")
    return path


def one_parcel(position, area=None):
    nas = Nas()
    nas.parcel("DEHHALKA00000001", KEY, position, area)
    return nas


def shape_of(tmp_path, position):
    return import_cadastre(written(tmp_path, one_parcel(position))).parcels.geometry[0]


@pytest.fixture(scope="module")
def neuwerk():
    return import_cadastre(shared("data/alkis_neuwerk/nas.xml.gz"))


def reference(layer, key):
    return gpd.read_file(shared("data/alkis_neuwerk/polygons.gpkg"), layer=layer).set_index(key)


# --- Neuwerk -----------------------------------------------------------------------------------------------------


def differences(ours, theirs):
    """Symmetric difference in m² and the area that arcs may enclose beside chords through their three points."""
    return shapely.area(shapely.symmetric_difference(ours.geometry.to_numpy(), theirs.geometry.to_numpy()))


def test_parcels_are_the_true_polygons(neuwerk):
    theirs = reference("AX_Flurstueck", "flurstueckskennzeichen")
    ours = neuwerk.parcels.set_index("parcel_id").loc[theirs.index]
    assert len(neuwerk.parcels) == 137
    # The reference draws the chords through an arc's three points; nine parcels have arcs (counted in the file).
    assert (differences(ours, theirs) > 1e-6).sum() <= 9
    assert list(ours["official_area_m2"]) == list(theirs["amtliche_flaeche"])


def test_arcs_bring_parcels_to_their_official_area(neuwerk):
    """DEHHALKAn0007rfe has an arc: 129 m² by the register, 96 m² by the chords through its three points."""
    parcel = neuwerk.parcels.set_index("parcel_id").loc["020125___00395______"]
    assert parcel["area_m2"] == pytest.approx(129, abs=1)
    assert neuwerk.deviating == []


def test_neighbours_along_an_arc_share_its_vertices(neuwerk):
    """Parcels of one district cover the ground without overlap: neighbours 368 and 369 share a curved border."""
    parcels = neuwerk.parcels.set_index("parcel_id").geometry
    one, other = parcels["020125___00368______"], parcels["020125___00369______"]
    assert shapely.area(shapely.intersection(one, other)) == pytest.approx(0, abs=1e-6)
    shared_points = set(map(tuple, shapely.get_coordinates(one))) & set(map(tuple, shapely.get_coordinates(other)))
    assert len(shared_points) > 20


def test_buildings_and_uses_are_those_of_the_file(neuwerk):
    buildings = reference("AX_Gebaeude", "gml_id")
    ours = neuwerk.buildings.set_index("building_id").loc[buildings.index]
    assert len(neuwerk.buildings) == 57
    assert differences(ours, buildings).max() < 1e-6
    assert list(ours["levels"]) == [float(levels) for levels in buildings["geschosse"]]
    uses = reference("nutzung", "gml_id")
    found = neuwerk.landuse.set_index("landuse_id")
    assert set(uses.index) <= set(found.index)
    extra = found.drop(uses.index)
    assert list(extra["landuse"]) == ["port", "port"]  # two AX_Schiffsverkehr, which the reference leaves out
    assert set(found["landuse"]) <= set(LAND_USES)


def test_every_parcel_of_neuwerk_has_a_use_and_the_layers_keep_their_fields(neuwerk):
    assert neuwerk.parcels["landuse"].notna().all()
    for layer, frame in (
        (schema.PARCELS, neuwerk.parcels),
        (schema.BUILDINGS, neuwerk.buildings),
        (schema.LANDUSE, neuwerk.landuse),
    ):
        assert list(frame.columns) == [*layer.columns, "geometry"]
        assert frame.crs.to_epsg() == 25832


# --- geometry ----------------------------------------------------------------------------------------------------


def half_disc(x, y, radius, kind="Arc"):
    """A straight base and an arc over it."""
    arc = [(x + radius, y), (x, y + radius), (x - radius, y)]
    return ring(segment(kind, arc), straight([(x - radius, y), (x + radius, y)]))


@pytest.mark.parametrize("kind", ["Arc", "ArcString"])
def test_an_arc_encloses_its_half_disc(tmp_path, kind):
    shape = shape_of(tmp_path, surface(patch(half_disc(X, Y, 10.0, kind))))
    assert shape.area == pytest.approx(math.pi * 50, abs=0.15)  # sagitta 5 mm along 31 m


def test_a_hole_is_cut_out(tmp_path):
    position = surface(patch(ring(straight(square(X, Y, 100))), ring(straight(square(X + 10, Y + 10, 20)))))
    assert shape_of(tmp_path, position).area == pytest.approx(10_000 - 400)


def test_a_circle_by_its_centre_makes_a_round_hole(tmp_path):
    circle = (
        f"<gml:CircleByCenterPoint><gml:pos>{X + 50} {Y + 50}</gml:pos>"
        '<gml:radius uom="m">10</gml:radius></gml:CircleByCenterPoint>'
    )
    position = surface(patch(ring(straight(square(X, Y, 100))), ring(circle)))
    assert shape_of(tmp_path, position).area == pytest.approx(10_000 - math.pi * 100, abs=0.4)


def test_a_spline_follows_its_control_points(tmp_path):
    spline = segment("CubicSpline", [(X, Y), (X + 50, Y - 5), (X + 100, Y)])
    rest = straight([(X + 100, Y), (X + 100, Y + 100), (X, Y + 100), (X, Y)])
    assert shape_of(tmp_path, surface(patch(ring(spline, rest)))).area == pytest.approx(10_000 + 250)


def test_curves_may_run_either_way(tmp_path):
    backwards = (
        '<gml:curveMember><gml:OrientableCurve orientation="-"><gml:baseCurve><gml:Curve><gml:segments>'
        f"{straight([(X, Y), (X, Y + 100), (X + 100, Y + 100)])}"
        "</gml:segments></gml:Curve></gml:baseCurve></gml:OrientableCurve></gml:curveMember>"
    )
    forwards = (
        "<gml:curveMember><gml:CompositeCurve><gml:curveMember><gml:LineString><gml:posList>"
        f"{positions([(X, Y), (X + 100, Y), (X + 100, Y + 100)])}"
        "</gml:posList></gml:LineString></gml:curveMember></gml:CompositeCurve></gml:curveMember>"
    )
    exterior = f"<gml:Ring>{forwards}{backwards}</gml:Ring>"
    assert shape_of(tmp_path, surface(patch(exterior))).area == pytest.approx(10_000)


def test_lines_without_a_direction_are_joined_by_their_ends(tmp_path):
    one, other = [(X, Y), (X + 100, Y), (X + 100, Y + 100)], [(X, Y), (X, Y + 100), (X + 100, Y + 100)]
    assert shape_of(tmp_path, surface(patch(ring(straight(one), straight(other))))).area == pytest.approx(10_000)


@pytest.mark.parametrize("around", ["MultiSurface", "CompositeSurface"])
def test_a_parcel_in_two_pieces_is_one_parcel(tmp_path, around):
    members = "".join(
        f"<gml:surfaceMember>{outline(square(X + shift, Y, 10))}</gml:surfaceMember>" for shift in (0, 50)
    )
    position = f'<gml:{around} srsName="urn:adv:crs:ETRS89_UTM32">{members}</gml:{around}>'
    shape = shape_of(tmp_path, position)
    assert (len(shape.geoms), shape.area) == (2, pytest.approx(200))


def test_a_curve_nobody_knows_is_drawn_by_its_points_and_told_once(tmp_path):
    nas = one_parcel(
        surface(
            patch(
                ring(
                    segment("Clothoid", [(X, Y), (X + 50, Y + 10), (X + 100, Y)]),
                    straight([(X + 100, Y), (X + 100, Y + 100), (X, Y + 100), (X, Y)]),
                )
            )
        )
    )
    cadastre = import_cadastre(written(tmp_path, nas))
    assert cadastre.parcels["area_m2"][0] == pytest.approx(10_000 - 500)
    assert len(cadastre.warnings) == 1
    assert "1 curves" in cadastre.warnings[0]
    assert "Clothoid" in cadastre.warnings[0]


def test_a_parcel_without_a_usable_outline_is_left_out_and_counted(tmp_path):
    nas = one_parcel(outline(square(X, Y, 10)))
    nas.parcel("DEHHALKA00000002", "020125___00129______", "<gml:Point><gml:pos>1 2</gml:pos></gml:Point>")
    nas.parcel("DEHHALKA00000003", "020125___00130______", outline([(X, Y), (X + 1, Y), (X, Y)]))
    nas.parcel("DEHHALKA00000004", "020125___00131______", outline([(X, Y), (X + 9, Y), (X + 4, Y), (X, Y)]))
    cadastre = import_cadastre(written(tmp_path, nas))
    assert (len(cadastre.parcels), cadastre.skipped_count) == (1, 3)


# --- versions, spellings and containers --------------------------------------------------------------------------


def test_history_is_left_out_and_the_last_version_counts(tmp_path):
    nas = Nas()
    name, later = "DEHHALKA00000001", "DEHHALKA0000000120210101T000000Z"
    nas.parcel(later, KEY, outline(square(X, Y, 20)), 400, begins="2021-01-01T00:00:00Z")
    nas.parcel(name, KEY, outline(square(X, Y, 10)), 100, begins="2019-01-01T00:00:00Z")
    nas.parcel("DEHHALKA00000002", KEY, outline(square(X, Y, 30)), ends="2018-01-01T00:00:00Z")
    parcels = import_cadastre(written(tmp_path, nas)).parcels
    assert list(parcels["official_area_m2"]) == [400]


@pytest.mark.parametrize("options", [{"namespace": GID_7}, {"declared": False}], ids=["GID 7.1", "no namespaces"])
def test_namespaces_do_not_matter(tmp_path, options):
    assert len(import_cadastre(written(tmp_path, one_parcel(outline(square(X, Y, 10))), **options)).parcels) == 1


def test_the_content_tells_what_a_file_is_not_its_name(tmp_path):
    text = one_parcel(outline(square(X, Y, 10))).text()
    (tmp_path / "marked.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (tmp_path / "packed.xml").write_bytes(gzip.compress(text.encode()))
    (tmp_path / "wide.xml").write_bytes(text.replace("utf-8", "utf-16").encode("utf-16"))
    latin = text.replace("utf-8", "iso-8859-1").replace("<amtlicheFlaeche", "<name>Straße</name><amtlicheFlaeche")
    (tmp_path / "latin.dat").write_bytes(latin.encode("iso-8859-1"))
    for path in tmp_path.iterdir():
        assert len(import_cadastre(path).parcels) == 1, path.name


def test_all_parts_of_a_zip_are_read(tmp_path):
    path = tmp_path / "order.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in (1, 2):
            nas = Nas()
            nas.parcel(f"DEHHALKA0000000{number}", f"020125___0012{number}______", outline(square(X * number, Y, 10)))
            archive.writestr(f"part_{number}.xml", nas.text())
    assert len(import_cadastre(path).parcels) == 2


def test_a_zone_in_front_of_the_easting_is_taken_off(tmp_path):
    parcels = import_cadastre(written(tmp_path, one_parcel(outline(square(32_000_000 + X, Y, 10))))).parcels
    assert parcels.crs.to_epsg() == 25832
    assert parcels.total_bounds == pytest.approx([X, Y, X + 10, Y + 10])


@pytest.mark.parametrize(
    ("name", "epsg", "easting"),
    [
        ("urn:adv:crs:ETRS89_UTM33", 25833, 390_000),
        ("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", 25832, 466_900),
        ("urn:adv:crs:DE_DHDN_3GK3", 31467, 3_512_000),
        ("urn:adv:crs:DE_DHDN_3GK3_BW100", 31467, 3_512_000),
        ("urn:ogc:def:crs:EPSG::25832", 25832, 466_900),
        ("EPSG:25832", 25832, 466_900),
        ("http://www.opengis.net/def/crs/EPSG/0/25833", 25833, 390_000),
    ],
)
def test_the_srs_name_is_understood(tmp_path, name, epsg, easting):
    parcels = import_cadastre(written(tmp_path, one_parcel(outline(square(easting, 5_400_000, 10), crs=name)))).parcels
    assert parcels.crs.to_epsg() == epsg
    assert parcels.total_bounds[:2] == pytest.approx([easting, 5_400_000])


def test_the_crs_may_stand_around_all_geometries(tmp_path):
    text = one_parcel(outline(square(X, Y, 10))).text().replace(' srsName="urn:adv:crs:ETRS89_UTM32"', "")
    envelope = '<gml:boundedBy><gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32"/></gml:boundedBy>'
    path = tmp_path / "nas.xml"
    path.write_text(text.replace("<wfs:FeatureCollection>", "<wfs:FeatureCollection>" + envelope), encoding="utf-8")
    assert import_cadastre(path).parcels.crs.to_epsg() == 25832


def test_polygons_of_older_gml_are_read_and_heights_are_left_out(tmp_path):
    height = " ".join(f"{x} {y} 120.5" for x, y in square(X, Y, 10))
    linear = f'<gml:LinearRing><gml:posList srsDimension="3">{height}</gml:posList></gml:LinearRing>'
    hole = "".join(f"<gml:pos>{x} {y}</gml:pos>" for x, y in square(X + 1, Y + 1, 2))
    position = (
        f'<gml:Polygon srsName="EPSG:25832"><gml:exterior>{linear}</gml:exterior>'
        f"<gml:interior><gml:LinearRing>{hole}</gml:LinearRing></gml:interior></gml:Polygon>"
    )
    shape = shape_of(tmp_path, position)
    assert (shape.area, shape.has_z) == (pytest.approx(96), False)


def test_parcels_come_in_the_crs_asked_for(tmp_path):
    path = written(tmp_path, one_parcel(outline(square(X, Y, 10)), 100))
    parcels = import_cadastre(path, crs=25833).parcels
    assert parcels.crs.to_epsg() == 25833
    assert parcels["area_m2"][0] == pytest.approx(100, rel=0.01)


# --- attributes --------------------------------------------------------------------------------------------------


def test_buildings_tell_use_storeys_height_roof_and_vacancy(tmp_path):
    nas = one_parcel(outline(square(X, Y, 100)))
    place = outline(square(X, Y, 20))
    nas.building("B1", place, "2111", anzahlDerOberirdischenGeschosse=3, objekthoehe=12.5, dachform=1000, zustand=2100)
    nas.building("B2", place, "1010")
    nas.building("B3", place, "2465", lageZurErdoberflaeche=1200)
    nas.building("B4", place, "2111", zustand=3000)
    cadastre = import_cadastre(written(tmp_path, nas))
    factory, house = cadastre.buildings.set_index("building_id").loc[["B1", "B2"]].itertuples()
    assert (factory.use, factory.levels, factory.levels_source) == ("industrial", 3, "cadastre")
    assert (factory.height_m, factory.roof_shape, factory.vacant) == (12.5, "flat", True)
    assert (house.use, house.levels_source, bool(house.vacant)) == ("residential", None, False)
    assert np.isnan(house.levels)
    assert len(cadastre.buildings) == 2  # an underground car park and a plan are no buildings above the ground
    assert any("2 buildings" in said for said in cadastre.warnings)


def test_a_parcel_has_the_use_that_covers_most_of_it(tmp_path):
    nas = one_parcel(outline([(X, Y), (X + 100, Y), (X + 100, Y + 10), (X, Y + 10), (X, Y)]))
    nas.use("AX_Strassenverkehr", "U1", outline(square(X - 60, Y, 100)))
    nas.use("AX_IndustrieUndGewerbeflaeche", "U2", outline(square(X + 40, Y, 100)), "1740")
    second = "<istWeitereNutzung>1000</istWeitereNutzung>"
    nas.use("AX_Wald", "U3", outline(square(X, Y, 200)), more=second)  # over what covers the ground already
    nas.use("AX_IndustrieUndGewerbeflaeche", "U4", outline(square(X + 500, Y, 9)), "9999", "<zustand>2100</zustand>")
    cadastre = import_cadastre(written(tmp_path, nas))
    assert cadastre.parcels["landuse"][0] == "depot"
    uses = cadastre.landuse.set_index("landuse_id")
    assert list(uses["landuse"]) == ["transport", "depot", "industrial"]
    assert list(uses["vacant"]) == [False, False, True]


def test_an_official_area_far_from_the_geometry_is_told(tmp_path):
    nas = one_parcel(outline(square(X, Y, 10)), 94)
    nas.parcel("DEHHALKA00000002", "020125___00129______", outline(square(X + 50, Y, 10)), 96)
    nas.parcel("DEHHALKA00000003", "020125___00130______", outline(square(X + 90, Y, 2)), 5)  # 1 m²: rounding
    cadastre = import_cadastre(written(tmp_path, nas))
    assert cadastre.deviating == [KEY]
    assert cadastre.parcels["area_deviation_share"][0] == pytest.approx(6 / 94)
    assert KEY in cadastre.warnings[0]
    assert "+6%" in cadastre.warnings[0]


@pytest.mark.parametrize(
    "change",
    [
        '<wfsext:Replace><ogc:Filter><ogc:FeatureId fid="DEHHALKA00000001"/></ogc:Filter></wfsext:Replace>',
        '<wfs:Delete typeName="AX_Flurstueck"><ogc:Filter/></wfs:Delete>',
        '<wfs:Update typeName="AX_Flurstueck"><wfs:Property/></wfs:Update>',
    ],
    ids=["replace", "delete", "update"],
)
def test_changes_are_not_taken_for_the_stock(tmp_path, change):
    path = tmp_path / "nba.xml"
    for content in (one_parcel(outline(square(X, Y, 10))), Nas()):
        path.write_text(content.update(change), encoding="utf-8")
        with pytest.raises(InputError, match=r"nba\.xml holds changes of the cadastre .*Bestandsdatenauszug"):
            import_cadastre(path)


def test_a_first_delivery_of_an_update_is_read_and_said_to_be_one(tmp_path):
    path = tmp_path / "nba.xml"
    path.write_text(one_parcel(outline(square(X, Y, 10))).update(), encoding="utf-8")
    cadastre = import_cadastre(path)
    assert len(cadastre.parcels) == 1
    assert any("(NBA) that only adds objects" in said for said in cadastre.warnings)


# --- what goes wrong ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"<html><body>no map</body></html>", "neither"),
        (b"\xff\xd8\xff\xe0jpeg", "neither"),
        (Nas().text().encode(), "no parcels"),
        (one_parcel(outline(square(X, Y, 10))).text().encode()[:-90], "cut off"),
        (one_parcel(outline(square(X, Y, 10), crs="urn:adv:crs:MARS")).text().encode(), "MARS"),
        (one_parcel(outline(square(X, Y, 10), crs="")).text().encode(), "no coordinate reference system"),
        (gzip.compress(one_parcel(outline(square(X, Y, 10))).text().encode(), 0, mtime=0)[:-20], "cut off"),
        (gzip.compress(b"parcels", mtime=0), "no XML"),
    ],
)
def test_an_unusable_file_is_one_clear_sentence(tmp_path, content, word):
    path = tmp_path / "file.xml"
    path.write_bytes(content)
    with pytest.raises(InputError, match=word) as caught:
        import_cadastre(path)
    assert "file.xml" in str(caught.value)


def test_coordinates_that_are_no_numbers_cost_only_their_parcel(tmp_path):
    nas = one_parcel(outline(square(X, Y, 10)))
    nas.parcel("DEHHALKA00000002", "020125___00129______", outline(square(X, Y, 10)).replace("466900.000", "n/a"))
    cadastre = import_cadastre(written(tmp_path, nas))
    assert (len(cadastre.parcels), cadastre.skipped_count) == (1, 1)


def test_reading_can_be_cancelled():
    with pytest.raises(Cancelled):
        import_cadastre(shared("data/alkis_neuwerk/nas.xml.gz"), progress=lambda fraction: fraction < 0.2)
