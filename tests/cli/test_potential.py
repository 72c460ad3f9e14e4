"""The floor-space potential through ``qgis_process``: Cambridge with its own zoning, and the model region."""

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.features import rasterize
from rasterio.transform import from_origin

from tests.cli.process import run
from tests.shared import shared

CAMBRIDGE = "data/cambridge_ma/cambridge_west.gpkg"
HEADER = (
    "zoning,like,grz,gfz,bmz,height_max_m,setback_factor,setback_min_m,"
    "permissibility,noise_day_db,noise_night_db,source"
)
# floor area ratios and heights of districts of the city, from memory; what matters is that they count
ORDINANCE = [
    "IA-1,GE,0.8,1.25,,13.7,,3.0,1.0,,,zoning ordinance",
    "IB-2,GE,0.8,0.75,,10.7,,3.0,1.0,,,zoning ordinance",
    "C-3,,0.7,3.0,,36.6,0.2,3.0,0.2,,,zoning ordinance",
]


def layer(path, name):
    return f"{path}|layername={name}"


@pytest.fixture(scope="module")
def region(profile, tmp_path_factory):
    path = tmp_path_factory.mktemp("region") / "region.gpkg"
    outcome = run("sampleregion", profile, SEED=4, SIZE=600, OUTPUT=path)
    assert outcome.code == 0, outcome.said
    return path


def estimate(profile, path, **parameters):
    outcome = run("floorspacepotential", profile, OUTPUT=path, **parameters)
    assert outcome.code == 0, outcome.said
    return gpd.GeoDataFrame(pyogrio.read_dataframe(path)), outcome


def test_cambridge_is_estimated_with_its_own_zoning_and_without_buildings(profile, tmp_path):
    data = shared(CAMBRIDGE)
    table = tmp_path / "ordinance.csv"
    table.write_text("\n".join([HEADER, *ORDINANCE]), encoding="utf-8")
    plots, outcome = estimate(
        profile,
        tmp_path / "potential.gpkg",
        PLOTS=layer(data, "parcels"),
        ZONING=layer(data, "zoning"),
        STREETS=layer(data, "streets"),
        ZONING_FIELD="ZONE_TYPE",
        ZONING_TABLE=table,
    )
    assert len(plots) + outcome.results["SKIPPED_COUNT"] == len(pyogrio.read_dataframe(data, layer="parcels"))
    assert "C-1 (21)" in outcome.said  # 21 zones of the plan of a type that the table does not map
    light = plots[plots["zoning"] == "IA-1"]
    assert len(light) > 0
    assert set(light["rules_source"]) == {"own table"}
    assert (light["far"] <= 1.25 + 1e-9).all()
    assert (light["height_m"] <= 13.7).all()
    assert plots["owner_class"].notna().any()
    assert (plots["existing_m2"] == 0).all()
    assert 0.5 < (plots["frontage_m"] > 0).mean() < 1
    assert outcome.results["ADDABLE_M2"] == pytest.approx(plots["addable_m2"].sum())


def test_the_model_region_carries_what_planners_expect(profile, tmp_path, region):
    inputs = {name.upper(): layer(region, name) for name in ("plots", "buildings", "streets")}
    plots, outcome = estimate(profile, tmp_path / "potential.gpkg", **inputs)
    works = plots[plots["zoning"].isin(["GE", "GI"]) & (plots["area_m2"] >= 2000)]
    assert 1.8 <= works["far"].median() <= 2.1  # JTC's stack-up factories reach 2.04
    assert (works["far"] <= 2.1).all()
    assert set(plots["rules_source"].dropna()) == {"zoning type"}
    assert (plots["addable_low_m2"] <= plots["addable_m2"] + 1e-6).all()
    assert plots["owner_key"].notna().any()
    assert outcome.results["PERMITTED_M2"] == pytest.approx(plots["permitted_m2"].sum())


def test_bold_permits_more_and_the_neighbourhood_something_else(profile, tmp_path, region):
    inputs = {name.upper(): layer(region, name) for name in ("plots", "buildings")}
    middle, bold, fitted = (
        estimate(profile, tmp_path / f"{number}.gpkg", SCENARIO=scenario, FIT_IN=fit_in, **inputs)[0]
        for number, (scenario, fit_in) in enumerate([(1, 0), (2, 0), (1, 2)])
    )
    assert (bold["permitted_m2"] >= middle["permitted_m2"] - 1e-6).all()
    assert bold["permitted_m2"].sum() > middle["permitted_m2"].sum()
    assert (fitted["rules_source"] == "surroundings").mean() > 0.9
    assert (fitted.loc[fitted["rules_source"] == "surroundings", "height_limit_m"] > 0).all()


def test_a_field_the_plan_does_not_have_is_named(profile, tmp_path):
    data = shared(CAMBRIDGE)
    outcome = run(
        "floorspacepotential",
        profile,
        PLOTS=layer(data, "parcels"),
        ZONING=layer(data, "zoning"),
        OUTPUT=tmp_path / "potential.gpkg",
    )
    assert outcome.code != 0
    assert "no field zoning" in outcome.said
    assert "Traceback" not in outcome.said


def test_surface_and_terrain_models_tell_the_storeys_of_buildings_nobody_tagged(profile, tmp_path):
    """An office of 20 × 30 m rising 10.5 m above a slope: at 3.5 m a storey, 3 storeys on 600 m²."""
    east, north = 500_000.0, 5_400_000.0
    office = shapely.box(east + 40, north + 40, east + 60, north + 70)
    source = tmp_path / "town.gpkg"
    plot = gpd.GeoDataFrame({"zoning": ["GE"]}, geometry=[shapely.box(east, north, east + 100, north + 100)], crs=25832)
    plot.to_file(source, layer="plots")
    gpd.GeoDataFrame({"use": ["office"]}, geometry=[office], crs=25832).to_file(source, layer="buildings")
    transform = from_origin(east - 20, north + 120, 1, 1)
    ground = np.tile(300 + 0.05 * np.arange(140, dtype="float32"), (140, 1))
    roof = rasterize([(office, 10.5)], out_shape=ground.shape, transform=transform, dtype="float32")
    shape = {"driver": "GTiff", "width": 140, "height": 140, "count": 1, "dtype": "float32", "crs": "EPSG:25832"}
    for name, heights in (("dtm.tif", ground), ("dsm.tif", ground + roof)):
        with rasterio.open(tmp_path / name, "w", transform=transform, **shape) as raster:
            raster.write(heights, 1)
    plots, _ = estimate(
        profile,
        tmp_path / "potential.gpkg",
        PLOTS=layer(source, "plots"),
        BUILDINGS=layer(source, "buildings"),
        DSM=tmp_path / "dsm.tif",
        DTM=tmp_path / "dtm.tif",
    )
    assert list(plots["existing_source"]) == ["ndsm"]
    assert plots["existing_m2"].iloc[0] == pytest.approx(3 * 600)
