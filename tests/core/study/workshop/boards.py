"""Boards for the tests: the model region after a whole run of the chain, and a town small enough to count by hand."""

from functools import cache

import geopandas as gpd
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.study.chain import Findings, StudyParameters, run_chain
from stadtregion_plugin.core.study.region import Region, model_region
from stadtregion_plugin.core.study.workshop.board import Board, prepare_board

CRS = 25832
PARAMETERS = StudyParameters(count=3, limit_min=4.0, mode="foot")


@cache
def model_study() -> tuple[Region, Findings]:
    """A small model region whose three sites serve a part of the people on foot."""
    region = model_region(3, 600)
    return region, run_chain(region, PARAMETERS)


def model_layers() -> dict:
    region, findings = model_study()
    return region.layers | findings.layers


@cache
def model_board() -> Board:
    return prepare_board(model_layers(), PARAMETERS.mode, PARAMETERS.limit_min, study="model")


def chosen_by_study() -> list[str]:
    return list(model_study()[1].layers["chosen"]["site_id"])


def plot(x: float, y: float):
    return shapely.box(x - 5.0, y, x + 5.0, y + 10.0)


def street_town(**changed) -> dict:
    """One straight street of 2 km from west to east, a cell of 10 people every 100 m, three plots beside it.

    S1 at 300 m, S2 at 700 m, S3 at 1,700 m. West and East part the street at 1,000 m; nobody lives in North.
    """
    along = [100.0 * number for number in range(20)]
    candidates = gpd.GeoDataFrame(
        {
            "site_id": ["S1", "S2", "S3"],
            "plot_id": ["P1", "P2", "P3"],
            "addable_m2": [1000.0, 2000.0, 3000.0],
            **{f"score_{name}": [0.2, 0.5, 0.8] for name in schema.CRITERIA if name != "ownership"},
            "score_ownership": [None, None, None],
            "score_noise": [0.9, 0.5, 0.1],
        },
        geometry=[plot(300.0, 0.0), plot(700.0, 0.0), plot(1700.0, 0.0)],
        crs=CRS,
    )
    layers = {
        "candidates": candidates,
        "population": gpd.GeoDataFrame(
            {"cell_id": [f"c{number}" for number in range(20)], "people": 10.0},
            geometry=[shapely.Point(x + 50.0, 0.0) for x in along],
            crs=CRS,
        ),
        "streets": gpd.GeoDataFrame(
            {"highway": "residential"},
            index=range(20),
            geometry=[shapely.LineString([(x, 0.0), (x + 100.0, 0.0)]) for x in along],
            crs=CRS,
        ),
        "quarters": gpd.GeoDataFrame(
            {"quarter_id": ["W", "E", "N"], "name": ["West", "East", "North"]},
            geometry=[
                shapely.box(0, -50, 1000, 50),
                shapely.box(1000, -50, 2000, 50),
                shapely.box(0, 50, 2000, 400),
            ],
            crs=CRS,
        ),
    }
    return layers | changed
