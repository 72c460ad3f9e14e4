"""The cadastre through the real ``qgis_process``."""

import gzip
import sqlite3

import pyogrio
import pytest
import shapely

from stadtregion_plugin.core import schema
from tests.cli.process import qgis_process, run
from tests.core.sources.nas_writer import Nas, outline, square
from tests.shared import shared


def read(path):
    return pyogrio.read_dataframe(path)


def test_neuwerk_feeds_the_floor_space_potential(profile, tmp_path):
    made = {name: tmp_path / f"{name}.gpkg" for name in ("OUTPUT", "BUILDINGS", "LANDUSE")}
    arguments = [f"--{name}={path}" for name, path in made.items()]
    source = shared("data/alkis_neuwerk/nas.xml.gz")
    done = qgis_process("--json", "run", "stadtregion:importcadastre", f"--INPUT={source}", *arguments, profile=profile)
    assert done.code == 0, done.said
    assert (done.results["PARCELS_COUNT"], done.results["BUILDINGS_COUNT"]) == (137, 57)
    assert (done.results["DEVIATING_COUNT"], done.results["SKIPPED_COUNT"]) == (0, 0)
    parcels, buildings = read(made["OUTPUT"]), read(made["BUILDINGS"])
    assert set(schema.PARCELS.columns) <= set(parcels.columns)
    truth = pyogrio.read_dataframe(shared("data/alkis_neuwerk/polygons.gpkg"), layer="AX_Gebaeude").set_index("gml_id")
    ours = buildings.set_index("building_id").loc[truth.index]
    difference = shapely.symmetric_difference(ours.geometry.to_numpy(), truth.geometry.to_numpy())
    assert shapely.area(difference).max() < 1e-6
    done = run(
        "floorspacepotential",
        profile,
        PLOTS=made["OUTPUT"],
        BUILDINGS=made["BUILDINGS"],
        LANDUSE=made["LANDUSE"],
        OUTPUT=tmp_path / "potential.gpkg",
    )
    assert done.code == 0, done.said
    potential = read(tmp_path / "potential.gpkg")
    assert set(potential["plot_id"]) == set(parcels["parcel_id"])
    assert potential["existing_m2"].sum() > 0


@pytest.mark.parametrize("spelling", ["file", "part of a file", "layer"])
def test_parcels_of_cambridge_by_mapped_fields(profile, tmp_path, spelling):
    source = shared("data/cambridge_ma/cambridge_west.gpkg")
    given = {
        "file": {"INPUT": source, "LAYER": "parcels"},
        "part of a file": {"INPUT": f"{source}|layername=parcels"},
        "layer": {"PARCELS": f"{source}|layername=parcels"},
    }[spelling]
    fields = {"PARCEL_ID_FIELD": "id", "OWNER_CLASS_FIELD": "owner_class", "LANDUSE_FIELD": "use_desc"}
    done = run("importcadastre", profile, **given, **fields, OUTPUT=tmp_path / "parcels.gpkg")
    assert done.code == 0, done.said
    parcels = read(tmp_path / "parcels.gpkg").set_index("parcel_id")
    truth = pyogrio.read_dataframe(source, layer="parcels")
    truth = truth.set_index(truth["id"].astype(str))
    assert done.results["PARCELS_COUNT"] + done.results["SKIPPED_COUNT"] == len(truth)
    assert list(parcels["owner_class"].fillna("")) == list(truth.loc[parcels.index, "owner_class"].fillna(""))
    assert (parcels["area_m2"] > 0).all()


def test_no_name_is_in_any_file_that_comes_out(profile, tmp_path):
    """Three parcels: a person's, a company's, and one whose owner comes from a table."""
    nas = Nas()
    for number in (1, 2, 3):
        place = outline(square(466_900 + 100 * number, 5_974_900, 50))
        nas.parcel(f"F{number}", f"020125___{number:05d}______", place, 2500, f"B{number}")
    nas.owned("B1", [("Zwiebelfisch", "Kunigunde", None)])
    nas.owned("B2", [("Quastenflosser GmbH", None, None)])
    source, owners, salt = tmp_path / "nas.xml.gz", tmp_path / "owners.csv", "saltwordnobodyguesses"
    source.write_bytes(gzip.compress(nas.text().encode()))
    owners.write_text("Auszug\nFKZ;Eigentuemer\n020125___00003____;Unbedarft, Ulf\n020125___00009____;Niemand, Nina\n")
    output = tmp_path / "out" / "parcels.gpkg"
    output.parent.mkdir()
    done = run("importcadastre", profile, INPUT=source, OWNERS=owners, SALT=salt, OUTPUT=output)
    assert done.code == 0, done.said
    parcels = read(output).sort_values("parcel_id")
    assert list(parcels["owner_class"]) == ["private", "company", "private"]
    assert parcels["owner_key"].notna().all()
    assert done.results["OWNED_COUNT"] == 3
    assert "1 rows of the table of owners found no parcel" in done.said
    for path in output.parent.iterdir():
        content = path.read_bytes().decode("latin-1").casefold()
        for word in ("zwiebelfisch", "kunigunde", "quastenflosser", "unbedarft", "niemand", salt):
            assert word not in content, path
    with sqlite3.connect(output) as database:
        assert "zwiebelfisch" not in "\n".join(database.iterdump()).casefold()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.xml", None, ["missing.xml"]),
        ("empty.xml", b"", ["empty.xml", "empty"]),
        ("picture.gpkg", b"\xff\xd8\xff\xe0" + b"jpeg" * 500, ["picture.gpkg", "neither"]),
        ("page.xml", b"<html><body>no map</body></html>", ["page.xml", "neither"]),
        ("nothing.xml", Nas().text().encode(), ["nothing.xml", "no parcels"]),
    ],
)
def test_an_unusable_file_is_one_clear_sentence(profile, tmp_path, name, content, words):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    outcome = run("importcadastre", profile, INPUT=tmp_path / name, OUTPUT=tmp_path / "out.gpkg")
    assert outcome.code == 1, outcome.said
    assert "Traceback" not in outcome.said
    assert "should not happen" not in outcome.said
    for word in words:
        assert word in outcome.said
    assert not (tmp_path / "out.gpkg").exists()
