"""Parcels from schemas other than NAS: AdV simplified, WFS exports, INSPIRE, and any layer with mapped fields."""

import zipfile

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.cadastre.load import CadastreFields, Mapping, import_cadastre
from stadtregion_plugin.core.sources.owner_keys import owner_keys
from tests.core.sources.nas_writer import positions, square
from tests.shared import shared

X, Y = 513_000.0, 5_404_000.0
KEYS = ["080271___023440002__", "080271___02345______", "080271___02346______"]


def frame(crs=25832, **columns):
    count = len(next(iter(columns.values())))
    squares = [shapely.box(X + 50 * n, Y, X + 50 * n + 40, Y + 25) for n in range(count)]
    return gpd.GeoDataFrame(columns, geometry=squares, crs=25832).to_crs(crs)


def written(path, suffix="gpkg", **layers):
    file = path / f"file.{suffix}"
    for name, layer in layers.items():
        layer.to_file(file, layer=name, engine="pyogrio")
    return file


def mapped(**names):
    return CadastreFields(parcels=Mapping(**names))


# --- the AdV's simplified schema ---------------------------------------------------------------------------------


def test_the_simplified_schema_feeds_parcels_buildings_and_uses(tmp_path):
    file = written(
        tmp_path,
        Flurstueck=frame(
            oid=["DEBWL001", "DEBWL002", "DEBWL003"],
            flstkennz=KEYS,
            gemarkung=["Fellbach"] * 3,
            flstnrzae=["2344", "2345", "2346"],
            flstnrnen=["2", None, None],
            flaeche=[1000.0, 1000.0, 1100.0],
            lagebeztxt=["Stuttgarter Straße 1", None, None],
        ),
        GebaeudeBauwerk=frame(
            oid=["B1", "B2", "B3"],
            gebnutzbez=["Gebäude", "Gebäude", "Gebäude"],
            gfkzshh=["31001_2111", "31001_1010", None],
            anzahlgs=[2, 3, None],
        ),
        Nutzung=frame(oid=["N1", "N2"], nutzart=["Industrie- und Gewerbefläche", "Wohnbaufläche"], bez=["", ""]),
    )
    cadastre = import_cadastre(file)
    first = cadastre.parcels.set_index("parcel_id").loc[KEYS[0]]
    assert (first.number, first.district, first.address) == ("2344/2", "Fellbach", "Stuttgarter Straße 1")
    assert list(cadastre.parcels["landuse"]) == ["industrial", "residential", None]
    assert list(cadastre.buildings["use"]) == ["industrial", "residential", "other"]
    assert list(cadastre.buildings["levels_source"]) == ["cadastre", "cadastre", None]
    assert cadastre.deviating == [KEYS[2]]  # 1,000 m² by 40 m × 25 m


def test_uses_listed_in_a_parcel_count_by_their_area(tmp_path):
    listed = ["Weg;20|Wohnbaufläche;812", "Industrie- und Gewerbefläche;1000", None]
    parcels = import_cadastre(written(tmp_path, Flurstueck=frame(flstkennz=KEYS, tntxt=listed))).parcels
    assert list(parcels["landuse"]) == ["residential", "industrial", None]


def test_the_simplified_schema_as_gml(tmp_path):
    features = "".join(
        f'<wfs:member><ave:Flurstueck gml:id="F{n}"><ave:oid>F{n}</ave:oid><ave:flstkennz>{key}</ave:flstkennz>'
        f"<ave:flaeche>1000</ave:flaeche><ave:geometrie><gml:MultiSurface srsName="
        '"urn:ogc:def:crs:EPSG::25832"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>'
        f"{positions(square(X + 100 * n, Y, 30))}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
        "</gml:surfaceMember></gml:MultiSurface></ave:geometrie></ave:Flurstueck></wfs:member>"
        for n, key in enumerate(KEYS)
    )
    space = "http://repository.gdi-de.org/schemas/adv/produkt/alkis-vereinfacht/2.0"
    file = tmp_path / "parcels.gml"
    file.write_text(
        f'<wfs:FeatureCollection xmlns:ave="{space}" xmlns:wfs="http://www.opengis.net/wfs/2.0" '
        f'xmlns:gml="http://www.opengis.net/gml/3.2">{features}</wfs:FeatureCollection>'
    )
    parcels = import_cadastre(file).parcels
    assert list(parcels["parcel_id"]) == KEYS
    assert list(parcels["area_m2"]) == pytest.approx([900] * 3)
    assert list(parcels["official_area_m2"]) == [1000] * 3


# --- WFS of Baden-Württemberg and INSPIRE ------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp"])
def test_exports_of_the_wfs_of_baden_wuerttemberg(tmp_path, suffix):
    layer = frame(flurstueckskennzeichen=KEYS, amtliche_flaeche=[1000, 1001, 999], gemarkung_id=[80271] * 3)
    if suffix == "shp":  # whose names end after ten characters
        layer = layer.rename(columns={"flurstueckskennzeichen": "flstkennz", "amtliche_flaeche": "flaeche"})
    cadastre = import_cadastre(written(tmp_path, suffix, v_al_flurstueck=layer.to_crs(25832)))
    assert list(cadastre.parcels["parcel_id"]) == KEYS
    assert list(cadastre.parcels["official_area_m2"]) == [1000, 1001, 999]
    assert cadastre.parcels.crs.to_epsg() == 25832


def inspire(crs, ring):
    return (
        '<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:base="urn:base" xmlns:cp="urn:cp">'
        "<gml:boundedBy><gml:Envelope><gml:lowerCorner>1 2</gml:lowerCorner></gml:Envelope></gml:boundedBy>"
        '<gml:featureMember><cp:CadastralZoning gml:id="Z"><cp:label>zone</cp:label></cp:CadastralZoning>'
        '</gml:featureMember><gml:featureMember><cp:CadastralParcel gml:id="P1">'
        '<cp:areaValue uom="m2">900</cp:areaValue><cp:geometry>'
        f'<gml:Surface srsName="{crs}"><gml:patches><gml:PolygonPatch><gml:exterior><gml:LinearRing>'
        f"<gml:posList>{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:PolygonPatch></gml:patches>"
        "</gml:Surface></cp:geometry><cp:inspireId><base:Identifier><base:localId>L1</base:localId>"
        "<base:namespace>urn:x</base:namespace></base:Identifier></cp:inspireId><cp:label>2344/2</cp:label>"
        f"<cp:nationalCadastralReference>{KEYS[0]}</cp:nationalCadastralReference><cp:referencePoint>"
        "<gml:Point><gml:pos>1 2</gml:pos></gml:Point></cp:referencePoint></cp:CadastralParcel></gml:featureMember>"
        "</gml:FeatureCollection>"
    )


def test_inspire_parcels(tmp_path):
    file = tmp_path / "inspire.gml"
    file.write_text(inspire("http://www.opengis.net/def/crs/EPSG/0/25832", positions(square(X, Y, 30))))
    cadastre = import_cadastre(file)
    parcel = cadastre.parcels.iloc[0]
    assert (parcel.parcel_id, parcel.number, parcel.official_area_m2) == (KEYS[0], "2344/2", 900)
    assert parcel.area_m2 == pytest.approx(900)
    assert cadastre.skipped_count == 1  # a zoning without a geometry


def test_inspire_parcels_in_latitude_and_longitude_come_in_metres(tmp_path):
    """A square of 30 m, written latitude first as the authority has it."""
    degrees = gpd.GeoSeries([shapely.Polygon(square(X, Y, 30))], crs=25832).to_crs(4258)[0]
    ring = " ".join(f"{y:.9f} {x:.9f}" for x, y in degrees.exterior.coords)
    file = tmp_path / "inspire.gml"
    file.write_text(inspire("urn:ogc:def:crs:EPSG::4258", ring))
    parcels = import_cadastre(file).parcels
    assert parcels.crs.to_epsg() == 25832
    assert parcels["area_m2"][0] == pytest.approx(900, rel=1e-4)
    assert parcels.total_bounds[:2] == pytest.approx([X, Y], abs=0.01)


# --- any layer ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def cambridge():
    return shared("data/cambridge_ma/cambridge_west.gpkg")


def test_parcels_of_cambridge_keep_their_owner_classes(cambridge):
    given = gpd.read_file(cambridge, layer="parcels")
    cadastre = import_cadastre(cambridge, fields=mapped(parcel_id="id", landuse="use_desc"))
    ours = cadastre.parcels.set_index("parcel_id").loc[given["id"].astype(str)]
    assert list(ours["owner_class"].fillna("")) == list(given["owner_class"].fillna(""))
    assert list(ours["landuse"].str.casefold()) == list(given["use_desc"].str.casefold())
    assert ours["area_m2"].to_numpy() == pytest.approx(
        given["area_m2"].to_numpy(),
        rel=0.05,
        abs=1,  # tangled outlines gain what their wings enclosed twice
    )
    assert not any("owner classes" in said for said in cadastre.warnings)  # "municipal" is one of ours by another word


def test_only_owner_classes_without_a_meaning_are_said_to_have_none():
    layer = frame(plot_id=[1, 2, 3], owner_class=["Stadt", "cooperative", "martian"])
    (said,) = import_cadastre(None, frame=layer).warnings
    assert said.startswith("1 owner classes (martian) are kept as they are")


def test_a_parcel_without_an_area_is_left_out_and_counted(tmp_path):
    layer = frame(plot=["a", "b", "c"])
    layer.loc[1, "geometry"] = shapely.Polygon([(X, Y), (X + 10, Y), (X + 5, Y), (X, Y)])
    layer.loc[2, "geometry"] = None
    cadastre = import_cadastre(None, frame=layer, fields=mapped(parcel_id="PLOT"))
    assert list(cadastre.parcels["parcel_id"]) == ["a"]
    assert cadastre.skipped_count == 2


def test_a_bow_tie_keeps_both_wings(tmp_path):
    layer = frame(plot_id=[1])
    layer.loc[0, "geometry"] = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10), (X, Y)])
    cadastre = import_cadastre(None, frame=layer)
    assert cadastre.parcels["area_m2"][0] == pytest.approx(50)
    assert cadastre.repaired_count == 1


def test_owners_by_name_are_classified_and_not_kept(tmp_path):
    names = ["Stadt Fellbach", "Zwiebelfisch, Kunigunde", None]
    parcels = import_cadastre(None, frame=frame(parcel_id=KEYS, eigentuemer=names), salt="s").parcels
    assert list(parcels["owner_class"]) == ["municipality", "private", None]
    assert list(parcels["owner_key"]) == list(owner_keys(names, "s"))
    assert "zwiebelfisch" not in parcels.to_csv().casefold()


def test_an_address_that_repeats_a_private_owner_is_blanked():
    layer = frame(
        parcel_id=KEYS,
        owner=["Zwiebelfisch, Kunigunde", "Meier, Otto", "Stadt Fellbach"],
        address=["c/o Kunigunde Zwiebelfisch", "Bahnhofstraße 1", "Fellbacher Straße 2"],
    )
    parcels = import_cadastre(None, frame=layer).parcels
    assert list(parcels["address"]) == [None, "Bahnhofstraße 1", "Fellbacher Straße 2"]
    assert list(parcels["parcel_id"]) == KEYS


def test_codes_of_alkis_in_a_field_are_looked_up(tmp_path):
    parcels = import_cadastre(None, frame=frame(parcel_id=KEYS, eigentuemerart=[5500, 1100, 7100])).parcels
    assert list(parcels["owner_class"]) == ["municipality", "private", "rail"]


def test_names_do_not_pass_as_classes():
    layer = frame(parcel_id=KEYS, whose=["Zwiebelfisch, Kunigunde", "municipality", "Meier, Otto"])
    with pytest.raises(InputError, match="names") as caught:
        import_cadastre(None, frame=layer, fields=mapped(owner_class="whose"))
    assert "Zwiebelfisch" not in str(caught.value)


def test_a_parcel_from_two_tiles_is_one_and_other_namesakes_are_told_apart():
    layer = frame(parcel_id=["a", "a", "b", "b", None])
    layer.loc[1, "geometry"] = layer.geometry[0]
    cadastre = import_cadastre(None, frame=layer)
    assert list(cadastre.parcels["parcel_id"]) == ["a", "b", "b-2", "row 4"]
    assert len(cadastre.warnings) == 2


def test_the_layer_asked_for_is_taken_and_several_are_named(tmp_path):
    file = written(tmp_path, first=frame(nr=[1, 2]), second=frame(nr=[1, 2, 3]))
    assert len(import_cadastre(file, layer="Second").parcels) == 3
    with pytest.raises(InputError, match="first, second"):
        import_cadastre(file)
    with pytest.raises(InputError, match="first, second"):
        import_cadastre(file, layer="third")


def test_a_field_that_is_not_there_is_named_with_those_that_are(tmp_path):
    with pytest.raises(InputError, match="flurst.*parcel_id, owner"):
        import_cadastre(None, frame=frame(parcel_id=["a"], owner=["x"]), fields=mapped(parcel_id="flurst"))


def test_a_zipped_shapefile_is_read(tmp_path):
    written(tmp_path, "shp", plots=frame(flstkennz=KEYS))
    path = tmp_path / "order.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for part in sorted(tmp_path.glob("file.*")):
            archive.write(part, part.name)
        archive.writestr("file.shp.xml", "<metadata/>")
    assert list(import_cadastre(path).parcels["parcel_id"]) == KEYS


def test_degrees_become_metres_in_the_utm_zone(tmp_path):
    parcels = import_cadastre(written(tmp_path, parcels=frame(4326, parcel_id=KEYS))).parcels
    assert parcels.crs.to_epsg() == 25832
    assert parcels["area_m2"].to_numpy() == pytest.approx(np.full(3, 1000), rel=1e-3)


def test_what_holds_no_parcels_is_one_clear_sentence(tmp_path):
    points = frame(parcel_id=["a"]).set_geometry(gpd.points_from_xy([X], [Y], crs=25832))
    with pytest.raises(InputError, match="no layer of polygons"):
        import_cadastre(written(tmp_path, points=points))
    (tmp_path / "table.csv").write_text("a;b\n1;2\n")
    with pytest.raises(InputError, match=r"table\.csv"):
        import_cadastre(tmp_path / "table.csv")
    with pytest.raises(InputError, match="coordinate reference system"):
        import_cadastre(None, frame=frame(parcel_id=["a"]).set_crs(None, allow_override=True))
    with pytest.raises(InputError, match="Nothing to import"):
        import_cadastre(None)


@pytest.mark.parametrize("file", ["osm.osm.pbf", "unsorted.osm.gz"])
def test_openstreetmap_is_no_cadastre(file):
    with pytest.raises(InputError, match="holds OpenStreetMap, which has no parcels; take “Import OpenStreetMap”"):
        import_cadastre(shared(f"data/faurndau/{file}"))


@pytest.mark.parametrize(("crs", "said"), [(None, "has no coordinate reference"), (4326, "lie nowhere in .*4326")])
def test_parcels_that_lie_nowhere_are_told(tmp_path, crs, said):
    """Metres that are said to be degrees, or nothing said, which GDAL writes as "undefined" into a GeoPackage."""
    squares = [shapely.box(500_000, 5_400_000, 500_080, 5_400_060)]
    gpd.GeoDataFrame({"id": [1]}, geometry=squares, crs=crs).to_file(tmp_path / "parcels.gpkg")
    with pytest.raises(InputError, match=said):
        import_cadastre(tmp_path / "parcels.gpkg")
