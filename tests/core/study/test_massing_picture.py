"""The drawing of a factory among its neighbours: volumes in order, to scale, calm and the same each time."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.study.diagrams.massing import _from_back_to_front, _Slab, massing_picture
from stadtregion_plugin.core.study.sections.volumes import volumes
from stadtregion_plugin.core.study.voice import Voice
from tests.core.study.example import make_study

SVG = "{http://www.w3.org/2000/svg}"


def floors(shape=None, count=3, site="S1", ground=0.0) -> gpd.GeoDataFrame:
    shape = shape or shapely.box(0, 0, 60, 40)
    frame = {
        "site_id": site,
        "storey": range(1, count + 1),
        "base_m": [ground + 5.0 * number for number in range(count)],
        "height_m": 5.0,
        "floor_m2": shape.area,
    }
    solids = [shapely.force_3d(shape, ground + 5.0 * number) for number in range(count)]
    return gpd.GeoDataFrame(frame, geometry=solids, crs="EPSG:25832")


def houses(*shapes, **columns) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs="EPSG:25832")


def groups(picture: str, kind: str) -> list[ElementTree.Element]:
    return [group for group in ElementTree.fromstring(picture).iter(f"{SVG}g") if group.get("class") == kind]


def points(path: ElementTree.Element) -> np.ndarray:
    return np.array(re.findall(r"-?[\d.]+", path.get("d")), dtype=float).reshape(-1, 2)


def test_each_storey_is_a_slab_with_two_sides_and_a_roof_from_below():
    slabs = groups(massing_picture(floors()), "factory")
    assert [len(slab) for slab in slabs] == [3, 3, 3]
    roofs = [points(slab[-1])[:, 1].mean() for slab in slabs]
    assert roofs == sorted(roofs, reverse=True)


def test_storeys_and_floor_space_are_written():
    texts = [node.text for node in ElementTree.fromstring(massing_picture(floors())).iter(f"{SVG}text")]
    assert "3 storeys, 7\u202f200 m²" in texts
    assert "N" in texts
    assert any(re.fullmatch(r"\d+ m", words) for words in texts)


def test_the_scale_bar_is_as_long_as_it_says():
    root = ElementTree.fromstring(massing_picture(floors(shapely.box(0, 0, 60, 40))))
    (said,) = [int(node.text[:-2]) for node in root.iter(f"{SVG}text") if re.fullmatch(r"\d+ m", node.text)]
    (bar,) = [path for path in root.iter(f"{SVG}path") if "V" in path.get("d") and "H" in path.get("d")]
    start, end = (float(number) for number in re.findall(r"[MH](-?[\d.]+)", bar.get("d")))
    # a roof's sides of 60 and 40 m lie at 30° and −60° to the picture: it is 60 · cos 30° + 40 · cos 60° = 71.96 m wide
    roof = points(groups(massing_picture(floors()), "factory")[0][-1])
    assert np.ptp(roof[:, 0]) / 71.96 == pytest.approx((end - start) / said, rel=2e-3)


def test_neighbours_stand_and_those_under_the_factory_are_only_outlined():
    near, under = shapely.box(70, 0, 80, 10), shapely.box(10, 10, 30, 30)
    picture = massing_picture(floors(), houses(near, under, height_m=[9.0, 9.0]))
    assert len(groups(picture, "pale")) == 1
    assert picture.count('stroke-dasharray="2 3"') == 1


def test_buildings_far_away_are_not_drawn():
    assert groups(massing_picture(floors(), houses(shapely.box(5000, 0, 5010, 10))), "pale") == []


def test_unknown_heights_are_drawn_low_and_known_ones_true():
    shapes = [shapely.box(70, 0, 80, 10), shapely.box(-30, 0, -20, 10), shapely.box(0, 60, 10, 70)]
    drawn = groups(
        massing_picture(floors(), houses(*shapes, height_m=[20, None, None], levels=[None, 5, None])), "pale"
    )
    tall = sorted((np.ptp(points(slab[0])[[0, 3], 1]) for slab in drawn), reverse=True)
    assert np.array(tall) / tall[0] == pytest.approx([1, 16 / 20, 6.4 / 20], abs=0.02)


def test_the_same_floors_give_the_same_drawing_wherever_they_stand():
    neighbours = houses(shapely.box(70, 0, 80, 10), height_m=[9.0])
    assert massing_picture(floors(), neighbours) == massing_picture(floors(ground=250.0), neighbours)
    assert massing_picture(floors(), neighbours) == massing_picture(floors(), neighbours)


def test_nothing_gives_nothing():
    assert massing_picture(floors().iloc[:0]) == ""


def test_a_courtyard_stays_open():
    ring = shapely.box(0, 0, 60, 60).difference(shapely.box(20, 20, 40, 40))
    (slab,) = groups(massing_picture(floors(ring, count=1)), "factory")
    assert slab[-1].get("fill-rule") == "evenodd"
    assert slab[-1].get("d").count("M") == 2


def test_names_are_escaped():
    picture = massing_picture(floors(site="<b>&"))
    assert "<b>" not in picture
    ElementTree.fromstring(picture)


@settings(max_examples=30, deadline=None)
@given(
    spots=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=2, max_size=20, unique=True),
    angle=st.integers(0, 89),
)
def test_what_stands_behind_is_drawn_before(spots, angle):
    shapes = [shapely.affinity.rotate(shapely.box(0, 0, 8, 8), angle) for _ in spots]
    moved = [shapely.affinity.translate(shape, 13 * x, 13 * y) for shape, (x, y) in zip(shapes, spots)]
    order = _from_back_to_front([[_Slab(shape, 0.0, 5.0, "pale")] for shape in moved])
    drawn = [stack[0].outline for stack in order]
    for first in range(len(drawn)):
        for second in range(first + 1, len(drawn)):
            one, two = drawn[first].bounds, drawn[second].bounds
            beside = one[0] >= two[2] or two[0] >= one[2]
            assert beside or not two[1] >= one[3]  # never is a later one wholly behind an earlier one


def test_the_report_draws_the_three_best_sites():
    study = make_study()
    assert volumes(study, Voice()) is None  # the example's sites have no plates
    plates = study.layers["candidates"].assign(plate_m2=2_000.0, setback_m=3.0)
    drawn = volumes(replace(study, layers={**study.layers, "candidates": plates}), Voice())
    assert drawn is not None
    assert drawn.count("<svg") == 3
    assert [f"Rank {rank}" in drawn for rank in (1, 2, 3, 4)] == [True, True, True, False]
